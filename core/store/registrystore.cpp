// SPDX-License-Identifier: GPL-3.0-or-later
#include "registrystore.h"

#include "rowreading.h"

namespace tereze::store {

Result<domain::Stored> RegistryStore::putUnit(
    db::Database &database, const QUuid &requestId, const domain::UnitEntry &unit)
{
    return database.one("api.unit_put",
        { { "p_request_id", requestId }, { "p_code", unit.code }, { "p_version", unit.version },
            { "p_kind", unit.kind }, { "p_parent_code", unit.parentCode }, { "p_name", unit.name.json() } },
        readStored);
}

Result<QList<domain::UnitEntry>> RegistryStore::units(db::Database &database)
{
    constexpr int page = 200;
    QList<domain::UnitEntry> all;
    while (true) {
        TEREZE_TRY(const auto some,
            database.list("api.unit_list",
                { { "p_after", all.isEmpty() ? std::optional<QString>() : all.last().code },
                    { "p_limit", page } },
                [](const db::Row &row) {
                    return domain::UnitEntry { row.text(u"code"), row.int64(u"version"), row.text(u"kind"),
                        row.maybeText(u"parent_code"), readLocalText(row, u"name") };
                }));
        all += some;
        if (some.size() < page)
            return all;
    }
}

Result<domain::Stored> RegistryStore::putPosition(db::Database &database, const QUuid &requestId,
    const QString &role, const QString &unitCode, qint64 version, const LocalText &title)
{
    return database.one("api.position_put",
        { { "p_request_id", requestId }, { "p_role", role }, { "p_unit_code", unitCode },
            { "p_version", version }, { "p_title", title.json() } },
        readStored);
}

Result<QList<domain::PositionEntry>> RegistryStore::positions(
    db::Database &database, const QString &find, const std::optional<domain::PositionEntry> &after, int limit)
{
    const auto afterUnit = after ? std::optional(after->unitCode) : std::nullopt;
    const auto afterRole = after ? std::optional(after->role) : std::nullopt;
    return database.list("api.position_list",
        { { "p_find", find }, { "p_after_unit_code", afterUnit }, { "p_after_role", afterRole },
            { "p_limit", limit } },
        [](const db::Row &row) {
            return domain::PositionEntry { row.int64(u"position_id"), row.text(u"role"),
                row.text(u"unit_code"), readLocalText(row, u"title"), readLocalText(row, u"unit"),
                row.textArray(u"holders") };
        });
}

Result<domain::Stored> RegistryStore::putPerson(
    db::Database &database, const QUuid &requestId, const domain::PersonEntry &person)
{
    return database.one("api.person_put",
        { { "p_request_id", requestId }, { "p_person_id", person.id }, { "p_version", person.version },
            { "p_surname", person.surname }, { "p_given", person.given },
            { "p_patronymic", person.patronymic }, { "p_sex", person.sex },
            { "p_birth_date", person.birthDate }, { "p_email", person.email }, { "p_phone", person.phone },
            { "p_language", person.language } },
        readStored);
}

Result<QList<domain::PersonNames>> RegistryStore::personNames(
    db::Database &database, domain::ApplicationId application)
{
    return database.list("api.person_names", { { "p_application_id", application } }, [](const db::Row &row) {
        domain::PersonNames names;
        names.person = readId<domain::PersonId>(row, u"person_id");
        names.applies = row.text(u"part") == u"applicant";
        for (const QJsonValue &position : row.array(u"positions"))
            names.positions << readStepName(position);
        names.surname = row.text(u"surname");
        names.given = row.text(u"given");
        names.patronymic = row.text(u"patronymic");
        names.sex = readText(row, u"sex");
        const QJsonObject languages = row.object(u"forms");
        for (auto language = languages.begin(); language != languages.end(); ++language) {
            const QJsonObject written = language.value().toObject();
            domain::NameForms forms { written.value(u"of_name").toString(), {},
                written.value(u"version").toInteger() };
            const QJsonObject cases = written.value(u"forms").toObject();
            for (auto one = cases.begin(); one != cases.end(); ++one)
                forms.forms.insert(one.key(), one.value().toString());
            names.forms.insert(language.key(), forms);
        }
        return names;
    });
}

Result<qint64> RegistryStore::putNameForms(db::Database &database, const QUuid &requestId,
    domain::PersonId person, const QString &language, const domain::NameForms &forms)
{
    QJsonObject cases;
    for (auto one = forms.forms.begin(); one != forms.forms.end(); ++one)
        cases.insert(one.key(), one.value());
    return database.one("api.person_names_put",
        { { "p_request_id", requestId }, { "p_person_id", person }, { "p_language", language },
            { "p_version", forms.version }, { "p_of_name", forms.ofName }, { "p_forms", cases } },
        [](const db::Row &row) { return row.int64(u"person_names_put"); });
}

Result<domain::Stored> RegistryStore::putStudent(
    db::Database &database, const QUuid &requestId, const domain::StudentEntry &student)
{
    return database.one("api.student_put",
        { { "p_request_id", requestId }, { "p_number", student.number }, { "p_version", student.version },
            { "p_person_id", student.person }, { "p_faculty_code", student.facultyCode },
            { "p_department_code", student.departmentCode }, { "p_programme", student.programme.json() },
            { "p_degree", student.degree }, { "p_course", student.course },
            { "p_study_form", student.studyForm }, { "p_study_language", student.studyLanguage },
            { "p_funding", student.funding }, { "p_enrolled_on", student.enrolledOn },
            { "p_graduates_on", student.graduatesOn } },
        readStored);
}

Result<domain::Stored> RegistryStore::appoint(
    db::Database &database, const QUuid &requestId, const domain::AppointmentEntry &appointment)
{
    return database.one("api.appoint",
        { { "p_request_id", requestId }, { "p_person_id", appointment.person },
            { "p_role", appointment.role }, { "p_unit_code", appointment.unitCode },
            { "p_from", appointment.from }, { "p_until", appointment.until },
            { "p_version", appointment.version } },
        readStored);
}

Result<void> RegistryStore::putCredential(
    db::Database &database, const QUuid &requestId, const domain::CredentialEntry &credential)
{
    return database.run("api.credential_put",
        { { "p_request_id", requestId }, { "p_person_id", credential.person },
            { "p_login", credential.login }, { "p_salt", credential.parameters.salt },
            { "p_ops_limit", credential.parameters.opsLimit },
            { "p_mem_limit", credential.parameters.memLimit }, { "p_verifier", credential.verifier } });
}

Result<void> RegistryStore::disableLogin(db::Database &database, const QUuid &requestId, const QString &login)
{
    return database.run("api.credential_disable", { { "p_request_id", requestId }, { "p_login", login } });
}

Result<QList<domain::Login>> RegistryStore::logins(db::Database &database, const QString &after, int limit)
{
    return database.list(
        "api.login_list", { { "p_after", after }, { "p_limit", limit } }, [](const db::Row &row) {
            return domain::Login { row.text(u"login"), readId<domain::PersonId>(row, u"person_id"),
                row.text(u"full_name"), row.boolean(u"enabled") };
        });
}

Result<QList<domain::Setting>> RegistryStore::settings(db::Database &database)
{
    return database.list("api.setting_list", {}, [](const db::Row &row) {
        return domain::Setting { row.text(u"key"), row.json(u"value"), row.int64(u"version") };
    });
}

Result<qint64> RegistryStore::putSetting(db::Database &database, const QUuid &requestId, const QString &key,
    qint64 version, const QJsonValue &value)
{
    // A jsonb argument is an object or an array; a lone value travels as its JSON text.
    QByteArray text = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    text = text.mid(1, text.size() - 2);
    return database.one("api.setting_put",
        { { "p_request_id", requestId }, { "p_key", key }, { "p_version", version },
            { "p_value", QString::fromUtf8(text) } },
        [](const db::Row &row) { return row.int64(u"version"); });
}

Result<void> RegistryStore::addAccount(db::Database &database, domain::PersonId person, const QString &role,
    const QStringList &groups, const std::optional<QString> &verifier)
{
    return database.run("tereze.account_add",
        { { "p_person_id", person }, { "p_db_role", role }, { "p_groups", groups },
            { "p_verifier", verifier } });
}

Result<void> RegistryStore::disableAccount(db::Database &database, const QString &role)
{
    TEREZE_CHECK(database.run("tereze.account_disable", { { "p_db_role", role } }));
    // Only now may nobody sign in by this role any more: a session ended before could be back at once.
    return database.run("tereze.account_sessions_end", { { "p_db_role", role } });
}

Result<QList<domain::Account>> RegistryStore::accounts(
    db::Database &database, const QString &after, int limit)
{
    return database.list(
        "api.account_list", { { "p_after", after }, { "p_limit", limit } }, [](const db::Row &row) {
            return domain::Account { row.text(u"db_role"), readId<domain::PersonId>(row, u"person_id"),
                row.text(u"full_name"), row.boolean(u"enabled"), row.array(u"positions") };
        });
}

} // namespace tereze::store
