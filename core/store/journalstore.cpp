// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalstore.h"

#include "rowreading.h"

namespace tereze::store {

Result<QList<domain::Journal>> JournalStore::journals(db::Database &database)
{
    return database.list("api.journal_list", {}, [](const db::Row &row) {
        return domain::Journal { readId<domain::JournalId>(row, u"id"), row.text(u"key"),
            readLocalText(row, u"title"), readLocalText(row, u"storage_place") };
    });
}

Result<QList<domain::JournalEntry>> JournalStore::search(
    db::Database &database, const domain::JournalQuery &query)
{
    return database.list("api.journal_search",
        { { "p_journal_id", query.journal }, { "p_number", query.number }, { "p_name", query.name },
            { "p_from", query.from }, { "p_until", query.until }, { "p_before_id", query.before },
            { "p_limit", query.limit } },
        [](const db::Row &row) {
            domain::JournalEntry entry;
            entry.id = readId<domain::JournalEntryId>(row, u"id");
            entry.kind = row.text(u"kind");
            entry.year = row.int32(u"year");
            entry.number = row.maybeInt64(u"number");
            entry.printed = readText(row, u"printed");
            entry.title = row.text(u"title");
            entry.person = row.text(u"person");
            entry.storagePlace = readLocalText(row, u"storage_place");
            entry.registeredAt = row.instant(u"registered_at");
            entry.document = readMaybeId<domain::DocumentId>(row, u"document_id");
            entry.documentState = readText(row, u"document_state");
            entry.documentKind = readText(row, u"document_kind");
            entry.caseRef = readText(row, u"case_ref");
            entry.application = readMaybeId<domain::ApplicationId>(row, u"application_id");
            entry.reason = readText(row, u"reason");
            entry.prints = row.int64(u"prints");
            return entry;
        });
}

Result<domain::PrintForm> JournalStore::printForm(db::Database &database, const QUuid &requestId,
    domain::JournalEntryId entry, bool toPrinter, const QString &destination, int copies)
{
    return database.one("api.print_form",
        { { "p_request_id", requestId }, { "p_entry_id", entry },
            { "p_target", toPrinter ? QStringLiteral("printer") : QStringLiteral("pdf") },
            { "p_destination", destination }, { "p_copies", copies } },
        [](const db::Row &row) {
            return domain::PrintForm { readId<domain::DocumentId>(row, u"document_id"), row.text(u"printed"),
                readObject(row, u"number_box"), row.bytes(u"sha256"), row.text(u"title") };
        });
}

Result<QList<domain::JournalProblem>> JournalStore::check(db::Database &database)
{
    return database.list("api.journal_check", {}, [](const db::Row &row) {
        return domain::JournalProblem { row.text(u"journal_key"), readMaybeInt(row, u"year"),
            row.text(u"problem"), row.maybeInt64(u"number"), row.text(u"detail") };
    });
}

Result<QList<domain::JournalBook>> JournalStore::summary(db::Database &database)
{
    return database.list("api.journal_summary", {}, [](const db::Row &row) {
        return domain::JournalBook { row.text(u"journal_key"), row.int32(u"year"), row.int64(u"last_number"),
            row.int64(u"entries"), row.int64(u"annulments") };
    });
}

} // namespace tereze::store
