// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguestore.h"

#include "rowreading.h"

namespace tereze::store {

namespace {

domain::Service readService(const db::Row &row)
{
    domain::Service service;
    service.key = row.text(u"key");
    service.kind = row.text(u"kind");
    service.number = row.int32(u"number");
    service.passport = row.object(u"passport");
    QList<Fault> faults;
    service.name = LocalText::read(service.passport.value(u"name"), QStringLiteral("passport.name"), faults);
    if (!faults.isEmpty())
        throw db::RowFault(faults.first().line());
    return service;
}

} // namespace

Result<QList<domain::Service>> CatalogueStore::services(db::Database &database)
{
    return database.list("api.service_list", {}, readService);
}

Result<std::optional<domain::Service>> CatalogueStore::service(db::Database &database, const QString &key)
{
    return database.maybe("api.service", { { "p_key", key } }, [](const db::Row &row) {
        domain::Service service = readService(row);
        service.formSchema = readObject(row, u"form_schema");
        service.formLayout = readObject(row, u"form_layout");
        service.applicantKinds = row.textArray(u"applicant_kinds");
        service.subjectRequired = row.boolean(u"subject_required");
        service.ready = row.boolean(u"ready");
        return service;
    });
}

Result<QList<domain::CatalogueObject>> CatalogueStore::state(db::Database &database)
{
    return database.list("api.catalogue_state", {}, [](const db::Row &row) {
        return domain::CatalogueObject { row.text(u"object"), row.text(u"key"),
            row.maybeBytes(u"content_sha256"), row.maybeBytes(u"loaded_sha256"), row.int64(u"version") };
    });
}

Result<domain::Published> CatalogueStore::putService(
    db::Database &database, const QUuid &requestId, const domain::ServiceEntry &entry)
{
    return database.one("api.service_put",
        { { "p_request_id", requestId }, { "p_key", entry.key }, { "p_kind", entry.kind },
            { "p_content", entry.content }, { "p_known_sha256", entry.knownSha256 },
            { "p_loaded", entry.loaded } },
        [](const db::Row &row) {
            return domain::Published { row.int32(u"number"), row.boolean(u"changed"), row.bytes(u"sha256") };
        });
}

Result<domain::Published> CatalogueStore::putTemplate(
    db::Database &database, const QUuid &requestId, const domain::TemplateEntry &entry)
{
    return database.one("api.template_put",
        { { "p_request_id", requestId }, { "p_key", entry.key }, { "p_kind", entry.kind },
            { "p_title", entry.title.json() }, { "p_journal_key", entry.journalKey },
            { "p_language", entry.language }, { "p_html", entry.html },
            { "p_known_sha256", entry.knownSha256 }, { "p_loaded", entry.loaded },
            { "p_version", entry.version }, { "p_effective_from", entry.effectiveFrom } },
        [](const db::Row &row) {
            return domain::Published { row.int32(u"number"), row.boolean(u"changed"), {} };
        });
}

Result<std::optional<QString>> CatalogueStore::templateText(
    db::Database &database, const QString &key, const QString &language)
{
    return database.maybe("api.template_text", { { "p_key", key }, { "p_language", language } },
        [](const db::Row &row) { return row.text(u"html"); });
}

Result<domain::Stored> CatalogueStore::putJournal(
    db::Database &database, const QUuid &requestId, const domain::JournalDefinition &journal)
{
    return database.one("api.journal_put",
        { { "p_request_id", requestId }, { "p_key", journal.key }, { "p_title", journal.title.json() },
            { "p_pattern", journal.pattern }, { "p_storage_place", journal.storagePlace.json() },
            { "p_version", journal.version }, { "p_direction", journal.direction },
            { "p_back_days", journal.backDays } },
        readStored);
}

} // namespace tereze::store
