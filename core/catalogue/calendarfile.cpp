// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendarfile.h"

#include "cataloguefiles.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace tereze::catalogue {

namespace {

QDate dateOf(const QJsonObject &object, const QString &key, const QString &place, CatalogueFiles &files)
{
    const QString text = object.value(key).toString();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() || date.toString(Qt::ISODate) != text)
        files.fault(place + u'/' + key,
            QCoreApplication::translate("Catalogue", "a date is expected here, such as 2026-09-01"));
    return date;
}

domain::CalendarDay readDay(const QJsonObject &object, const QString &place, CatalogueFiles &files)
{
    files.allowOnly(object, { u"day"_qs, u"kind"_qs, u"hours"_qs, u"name"_qs }, place);
    domain::CalendarDay day;
    day.day = dateOf(object, u"day"_qs, place, files);
    day.kind = object.value(u"kind").toString();
    if (day.kind.isEmpty())
        files.fault(place + u"/kind"_qs, QCoreApplication::translate("Catalogue", "a text is expected here"));
    const QJsonValue hours = object.value(u"hours");
    if (!hours.isUndefined() && !hours.isArray())
        files.fault(
            place + u"/hours"_qs, QCoreApplication::translate("Catalogue", "a list is expected here"));
    for (const QJsonValue &times : hours.toArray()) {
        day.hours << times.toString();
        if (!times.isString())
            files.fault(
                place + u"/hours"_qs, QCoreApplication::translate("Catalogue", "a text is expected here"));
    }
    day.name = LocalText::read(object.value(u"name"), place + u"/name"_qs, files.faults());
    return day;
}

void readDays(
    const QJsonArray &days, const QString &file, CatalogueFiles &files, domain::WorkingCalendar &calendar)
{
    for (qsizetype i = 0; i < days.size(); ++i) {
        const QString place = QStringLiteral("%1#/days/%2").arg(file).arg(i);
        const domain::CalendarDay day = readDay(days.at(i).toObject(), place, files);
        if (!calendar.days.isEmpty() && day.day.isValid() && day.day <= calendar.days.constLast().day)
            files.fault(place + u"/day"_qs,
                QCoreApplication::translate("Catalogue", "days stand in their order, each once"));
        calendar.days << day;
        if (calendar.years.isEmpty() || calendar.years.constLast() != day.day.year())
            calendar.years << day.day.year();
    }
}

} // namespace

Result<domain::WorkingCalendar> CalendarFile::read(const QString &path)
{
    const QString file = QFileInfo(path).fileName();
    CatalogueFiles files(QFileInfo(path).path());
    domain::WorkingCalendar calendar;
    if (const auto object = files.object(file)) {
        const QString place = file + u'#';
        files.allowOnly(*object,
            { u"key"_qs, u"name"_qs, u"source"_qs, u"complete_until"_qs, u"hours"_qs, u"days"_qs }, place);
        calendar.key = object->value(u"key").toString();
        calendar.name = LocalText::read(object->value(u"name"), place + u"/name"_qs, files.faults());
        const QJsonValue source = object->value(u"source");
        if (!source.isUndefined() && !source.isString())
            files.fault(
                place + u"/source"_qs, QCoreApplication::translate("Catalogue", "a text is expected here"));
        calendar.source = source.toString();
        calendar.completeUntil = dateOf(*object, u"complete_until"_qs, place, files);
        calendar.hours = object->value(u"hours").toObject();
        const QJsonValue days = object->value(u"days");
        if (!days.isUndefined() && !days.isArray())
            files.fault(
                place + u"/days"_qs, QCoreApplication::translate("Catalogue", "a list is expected here"));
        readDays(days.toArray(), file, files, calendar);
    }
    if (!files.faults().isEmpty())
        return errorOf(files.faults());
    return calendar;
}

QJsonObject CalendarFile::json(const domain::WorkingCalendar &calendar)
{
    QJsonArray days;
    for (const domain::CalendarDay &day : calendar.days) {
        QJsonObject object { { u"day"_qs, day.day.toString(Qt::ISODate) }, { u"kind"_qs, day.kind },
            { u"name"_qs, day.name.json() } };
        if (!day.hours.isEmpty())
            object.insert(u"hours"_qs, QJsonArray::fromStringList(day.hours));
        days << object;
    }
    QJsonObject object { { u"key"_qs, calendar.key }, { u"name"_qs, calendar.name.json() },
        { u"complete_until"_qs, calendar.completeUntil.toString(Qt::ISODate) },
        { u"hours"_qs, calendar.hours }, { u"days"_qs, days } };
    if (!calendar.source.isEmpty())
        object.insert(u"source"_qs, calendar.source);
    return object;
}

} // namespace tereze::catalogue
