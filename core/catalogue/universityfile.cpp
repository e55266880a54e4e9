// SPDX-License-Identifier: GPL-3.0-or-later
#include "universityfile.h"

#include <core/base/fault.h>
#include <core/base/strictjson.h>
#include <core/store/registrystore.h>

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QUuid>

#include <algorithm>

namespace tereze::catalogue {

namespace {

QUuid requestIdOf(const QString &what)
{
    static const QUuid space(QStringLiteral("{8b0f5f52-2a42-4f1f-9f43-6f5d5f1c7d11}"));
    return QUuid::createUuidV5(space, what);
}

QDate dateIn(const QJsonObject &object, const QString &key, const QString &place, QList<Fault> &faults)
{
    const QDate date = QDate::fromString(object.value(key).toString(), Qt::ISODate);
    if (!date.isValid())
        faults << Fault { place + u'/' + key,
            QCoreApplication::translate("Catalogue", "a date is expected here, such as 2026-09-01") };
    return date;
}

QString wordIn(const QJsonObject &object, const QString &key, const QString &place, QList<Fault> &faults)
{
    const QString word = object.value(key).toString();
    if (word.isEmpty())
        faults << Fault { place + u'/' + key,
            QCoreApplication::translate("Catalogue", "a text is expected here") };
    return word;
}

domain::PersonEntry readPerson(const QJsonObject &object, const QString &place, QList<Fault> &faults)
{
    domain::PersonEntry person;
    person.surname = wordIn(object, QStringLiteral("surname"), place, faults);
    person.given = object.value(u"given").toString();
    person.patronymic = object.value(u"patronymic").toString();
    const auto word = [&](const char16_t *key) {
        const QString text = object.value(QStringView(key)).toString();
        return text.isEmpty() ? std::nullopt : std::optional<QString>(text);
    };
    person.sex = word(u"sex");
    person.email = word(u"email");
    person.phone = word(u"phone");
    if (object.contains(u"birth_date"))
        person.birthDate = dateIn(object, QStringLiteral("birth_date"), place, faults);
    person.language = wordIn(object, QStringLiteral("language"), place, faults);
    return person;
}

UniversityFile::Student readStudent(const QJsonObject &object, const QString &place, QList<Fault> &faults)
{
    UniversityFile::Student student;
    student.login = wordIn(object, QStringLiteral("login"), place, faults);
    student.person = readPerson(object, place, faults);
    student.student.number = wordIn(object, QStringLiteral("number"), place, faults);
    student.student.facultyCode = wordIn(object, QStringLiteral("faculty"), place, faults);
    student.student.programme =
        LocalText::read(object.value(u"programme"), place + QStringLiteral("/programme"), faults);
    student.student.degree = wordIn(object, QStringLiteral("degree"), place, faults);
    student.student.course = object.value(u"course").toInt();
    student.student.studyForm = wordIn(object, QStringLiteral("study_form"), place, faults);
    student.student.studyLanguage = wordIn(object, QStringLiteral("study_language"), place, faults);
    student.student.funding = wordIn(object, QStringLiteral("funding"), place, faults);
    student.student.enrolledOn = dateIn(object, QStringLiteral("enrolled_on"), place, faults);
    if (object.contains(u"graduates_on"))
        student.student.graduatesOn = dateIn(object, QStringLiteral("graduates_on"), place, faults);
    return student;
}

UniversityFile::Staff readStaff(const QJsonObject &object, const QString &place, QList<Fault> &faults)
{
    UniversityFile::Staff staff;
    staff.login = wordIn(object, QStringLiteral("login"), place, faults);
    staff.person = readPerson(object, place, faults);
    for (const QJsonValue &value : object.value(u"appointments").toArray()) {
        const QJsonObject appointment = value.toObject();
        staff.appointments.append({ wordIn(appointment, QStringLiteral("role"), place, faults),
            wordIn(appointment, QStringLiteral("unit"), place, faults),
            dateIn(appointment, QStringLiteral("valid_from"), place, faults) });
    }
    return staff;
}

/// Conflict is how the database says that a row is there already, made by other hands.
Result<void> unlessThere(const Result<domain::Stored> &stored)
{
    if (!stored && stored.error().kind != ErrorKind::Conflict)
        return stored.error();
    return {};
}

} // namespace

bool UniversityFile::Staff::hasRole(const QString &role) const
{
    return std::any_of(appointments.begin(), appointments.end(),
        [&](const Appointment &appointment) { return appointment.role == role; });
}

Result<UniversityFile> UniversityFile::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error::of(ErrorKind::NotFound,
            QCoreApplication::translate("Catalogue", "The file %1 cannot be read.").arg(path),
            file.errorString());
    }
    TEREZE_TRY(const QJsonObject root, readJsonObject(file.readAll()));
    UniversityFile university;
    QList<Fault> faults;
    const auto each = [&](const QString &name, const auto &take) {
        const QJsonArray items = root.value(name).toArray();
        for (qsizetype i = 0; i < items.size(); ++i)
            take(items.at(i).toObject(), QStringLiteral("/%1/%2").arg(name).arg(i));
    };
    university.timeZone = wordIn(root, QStringLiteral("time_zone"), QString(), faults);
    each(QStringLiteral("units"), [&](const QJsonObject &object, const QString &place) {
        domain::UnitEntry unit;
        unit.code = wordIn(object, QStringLiteral("code"), place, faults);
        unit.kind = wordIn(object, QStringLiteral("kind"), place, faults);
        if (object.value(u"parent").isString())
            unit.parentCode = object.value(u"parent").toString();
        unit.name = LocalText::read(object.value(u"name"), place + QStringLiteral("/name"), faults);
        university.units.append(unit);
    });
    each(QStringLiteral("positions"), [&](const QJsonObject &object, const QString &place) {
        university.positions.append({ wordIn(object, QStringLiteral("role"), place, faults),
            wordIn(object, QStringLiteral("unit"), place, faults),
            LocalText::read(object.value(u"title"), place + QStringLiteral("/title"), faults) });
    });
    each(QStringLiteral("staff"), [&](const QJsonObject &object, const QString &place) {
        university.staff.append(readStaff(object, place, faults));
    });
    each(QStringLiteral("students"), [&](const QJsonObject &object, const QString &place) {
        university.students.append(readStudent(object, place, faults));
    });
    if (university.units.isEmpty())
        faults << Fault { QStringLiteral("/units"),
            QCoreApplication::translate("Catalogue", "a university has at least one unit") };
    if (!faults.isEmpty())
        return errorOf(faults);
    return university;
}

Result<QHash<QString, domain::PersonId>> UniversityFile::load(db::Database &database) const
{
    using store::RegistryStore;
    for (const domain::UnitEntry &unit : units)
        TEREZE_CHECK(unlessThere(
            RegistryStore::putUnit(database, requestIdOf(QStringLiteral("unit ") + unit.code), unit)));
    for (const Position &position : positions) {
        const QUuid id = requestIdOf(QStringLiteral("position %1@%2").arg(position.role, position.unit));
        TEREZE_CHECK(unlessThere(
            RegistryStore::putPosition(database, id, position.role, position.unit, 0, position.title)));
    }
    QHash<QString, domain::PersonId> persons;
    for (const Staff &member : staff) {
        TEREZE_TRY(const auto stored,
            RegistryStore::putPerson(
                database, requestIdOf(QStringLiteral("person ") + member.login), member.person));
        const domain::PersonId person(stored.id);
        persons.insert(member.login, person);
        for (const Appointment &appointment : member.appointments) {
            const QUuid id = requestIdOf(
                QStringLiteral("appointment %1 %2@%3").arg(member.login, appointment.role, appointment.unit));
            TEREZE_CHECK(RegistryStore::appoint(
                database, id, { person, appointment.role, appointment.unit, appointment.from }));
        }
    }
    for (const Student &student : students) {
        TEREZE_TRY(const auto stored,
            RegistryStore::putPerson(
                database, requestIdOf(QStringLiteral("person ") + student.login), student.person));
        domain::StudentEntry entry = student.student;
        entry.person = domain::PersonId(stored.id);
        persons.insert(student.login, entry.person);
        TEREZE_CHECK(unlessThere(RegistryStore::putStudent(
            database, requestIdOf(QStringLiteral("student ") + entry.number), entry)));
    }
    return persons;
}

} // namespace tereze::catalogue
