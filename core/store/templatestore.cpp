// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatestore.h"

#include "rowreading.h"

namespace tereze::store {

namespace {

QDateTime instantOf(const QJsonValue &value)
{
    const QDateTime instant = QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
    if (!instant.isValid())
        throw db::RowFault(u"texts: no instant"_qs);
    return instant;
}

domain::TemplateListing readTemplate(const db::Row &row)
{
    domain::TemplateListing one;
    one.key = row.text(u"key");
    one.kind = row.text(u"kind");
    one.title = readLocalText(row, u"title");
    if (!row.isNull(u"journal_key"))
        one.journalKey = row.text(u"journal_key");
    one.blankKind = readText(row, u"blank_kind");
    one.version = row.int64(u"version");
    for (const QJsonValue &text : row.array(u"texts"))
        one.texts << domain::TemplateListing::Text { text[u"language"].toString(), text[u"number"].toInt(),
            QByteArray::fromHex(text[u"sha256"].toString().toLatin1()), instantOf(text[u"published_at"]),
            instantOf(text[u"effective_from"]), text[u"in_force"].toInt() };
    for (const QJsonValue &service : row.array(u"services"))
        one.services << domain::TemplateListing::Service { service[u"key"].toString(),
            readStepName(service[u"name"]), service[u"route"].toString() };
    return one;
}

} // namespace

Result<QList<domain::TemplateListing>> TemplateStore::list(db::Database &database)
{
    constexpr int page = 100;
    QList<domain::TemplateListing> all;
    while (true) {
        TEREZE_TRY(const auto some,
            database.list("api.template_list",
                { { "p_after", all.isEmpty() ? std::optional<QString>() : all.last().key },
                    { "p_limit", page } },
                readTemplate));
        all += some;
        if (some.size() < page)
            return all;
    }
}

Result<QList<domain::TemplateVersionListing>> TemplateStore::versions(
    db::Database &database, const QString &key, const QString &language, std::optional<int> before)
{
    return database.list("api.template_versions",
        { { "p_key", key }, { "p_language", language }, { "p_before", before } }, [](const db::Row &row) {
            return domain::TemplateVersionListing { row.int32(u"number"), row.instant(u"published_at"),
                row.instant(u"effective_from"), readText(row, u"by_name"), row.boolean(u"loaded"),
                row.boolean(u"in_force"), row.int64(u"documents") };
        });
}

Result<std::optional<QString>> TemplateStore::versionText(
    db::Database &database, const QString &key, const QString &language, int number)
{
    return database.maybe("api.template_version",
        { { "p_key", key }, { "p_language", language }, { "p_number", number } },
        [](const db::Row &row) { return row.text(u"html"); });
}

Result<void> TemplateStore::putBlank(db::Database &database, const QUuid &requestId, const QString &key,
    const QString &seen, const QString &kind)
{
    return database.run("api.template_blank_put",
        { { "p_request_id", requestId }, { "p_key", key },
            { "p_seen", seen.isEmpty() ? std::optional<QString>() : seen },
            { "p_blank_kind", kind.isEmpty() ? std::optional<QString>() : kind } });
}

Result<QList<domain::TemplateRecord>> TemplateStore::records(
    db::Database &database, const QString &key, std::optional<domain::ApplicationId> before)
{
    return database.list(
        "api.template_records", { { "p_key", key }, { "p_before", before } }, [](const db::Row &row) {
            return domain::TemplateRecord { readId<domain::ApplicationId>(row, u"application_id"),
                row.text(u"case_ref"), row.text(u"applicant") };
        });
}

Result<std::optional<domain::TemplateRecordData>> TemplateStore::record(
    db::Database &database, const QString &key, domain::ApplicationId application, const QString &language)
{
    return database.maybe("api.template_record",
        { { "p_key", key }, { "p_application_id", application.value() }, { "p_language", language } },
        [](const db::Row &row) {
            return domain::TemplateRecordData { row.text(u"title"), row.object(u"data"),
                readObject(row, u"form_schema"), readObject(row, u"form_layout") };
        });
}

Result<QList<domain::TemplateCase>> TemplateStore::cases(db::Database &database, const QString &key)
{
    return database.list("api.template_cases", { { "p_key", key } }, [](const db::Row &row) {
        return domain::TemplateCase { row.text(u"language"), row.text(u"name"), row.object(u"data"),
            row.text(u"expected"), row.int64(u"version") };
    });
}

Result<domain::Stored> TemplateStore::putCase(
    db::Database &database, const QUuid &requestId, const QString &key, const domain::TemplateCase &one)
{
    return database.one("api.template_case_put",
        { { "p_request_id", requestId }, { "p_key", key }, { "p_language", one.language },
            { "p_name", one.name }, { "p_version", one.version }, { "p_data", one.data },
            { "p_expected", one.expected } },
        readStored);
}

Result<domain::Stored> TemplateStore::removeCase(
    db::Database &database, const QUuid &requestId, const QString &key, const domain::TemplateCase &one)
{
    return database.one("api.template_case_put",
        { { "p_request_id", requestId }, { "p_key", key }, { "p_language", one.language },
            { "p_name", one.name }, { "p_version", one.version }, { "p_data", one.data },
            { "p_expected", db::null } },
        readStored);
}

} // namespace tereze::store
