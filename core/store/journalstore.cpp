// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalstore.h"

#include "rowreading.h"

#include <QJsonArray>

namespace tereze::store {

namespace {

/// What the database tells from an empty text: nothing was said.
std::optional<QString> maybe(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

domain::TakenNumber readTaken(const db::Row &row)
{
    return { readId<domain::JournalEntryId>(row, u"id"), row.maybeInt64(u"number").value_or(0),
        row.has(u"printed") ? readText(row, u"printed") : QString() };
}

} // namespace

Result<QList<domain::Journal>> JournalStore::journals(db::Database &database)
{
    return database.list("api.journal_list", {}, [](const db::Row &row) {
        return domain::Journal { readId<domain::JournalId>(row, u"id"), row.text(u"key"),
            readLocalText(row, u"title"), readLocalText(row, u"storage_place"), row.text(u"direction"),
            row.int32(u"back_days") };
    });
}

Result<QList<domain::JournalEntry>> JournalStore::search(
    db::Database &database, const domain::JournalQuery &query)
{
    return database.list("api.journal_search",
        { { "p_journal_id", query.journal }, { "p_number", query.number }, { "p_name", query.name },
            { "p_from", query.from }, { "p_until", query.until }, { "p_before_id", query.before },
            { "p_limit", query.limit }, { "p_state", maybe(query.state) }, { "p_kind", maybe(query.kind) },
            { "p_place", query.place }, { "p_volume_id", query.volume } },
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
            entry.version = row.int64(u"version");
            entry.purpose = readText(row, u"purpose");
            entry.backDatedTo = row.maybeDate(u"back_dated_to");
            entry.backReason = readText(row, u"back_reason");
            entry.recordedBy = readText(row, u"recorded_by");
            entry.volume = readText(row, u"volume");
            entry.theirNumber = readText(row, u"their_number");
            entry.theirDate = row.maybeDate(u"their_date");
            entry.answers = readText(row, u"answers");
            entry.about = readText(row, u"about");
            entry.language = readText(row, u"language");
            return entry;
        });
}

Result<domain::PrintForm> JournalStore::printForm(db::Database &database, const QUuid &requestId,
    domain::JournalEntryId entry, const QString &destination, int copies)
{
    return database.one("api.print_form",
        { { "p_request_id", requestId }, { "p_entry_id", entry }, { "p_target", QStringLiteral("pdf") },
            { "p_destination", destination }, { "p_copies", copies } },
        [](const db::Row &row) {
            return domain::PrintForm { readId<domain::DocumentId>(row, u"document_id"), row.text(u"printed"),
                readObject(row, u"number_box"), row.bytes(u"sha256"), row.text(u"title") };
        });
}

Result<domain::TakenNumber> JournalStore::reserve(
    db::Database &database, const QUuid &requestId, domain::JournalId journal, const QString &purpose)
{
    return database.one("api.number_reserve",
        { { "p_request_id", requestId }, { "p_journal_id", journal }, { "p_purpose", purpose } }, readTaken);
}

Result<domain::TakenNumber> JournalStore::declareVoid(db::Database &database, const QUuid &requestId,
    domain::JournalId journal, std::optional<domain::JournalEntryId> entry, qint64 version,
    const QString &reason)
{
    return database.one("api.entry_void",
        { { "p_request_id", requestId }, { "p_journal_id", journal }, { "p_entry_id", entry },
            { "p_version", entry ? std::optional(version) : std::nullopt }, { "p_reason", reason } },
        readTaken);
}

Result<domain::TakenNumber> JournalStore::registerLetter(
    db::Database &database, const QUuid &requestId, const domain::LetterDraft &letter)
{
    QJsonArray files;
    for (const domain::LetterFile &file : letter.files)
        files << QJsonObject { { QStringLiteral("sha256"), QString::fromLatin1(file.sha256.toHex()) },
            { QStringLiteral("name"), file.name } };
    return database.one("api.letter_register",
        { { "p_request_id", requestId }, { "p_journal_id", letter.journal },
            { "p_entry_id", letter.reserved },
            { "p_version", letter.reserved ? std::optional(letter.reservedVersion) : std::nullopt },
            { "p_subject", letter.subject }, { "p_correspondent", letter.correspondent },
            { "p_their_number", maybe(letter.theirNumber) }, { "p_their_date", letter.theirDate },
            { "p_answers_entry_id", letter.answers }, { "p_note", maybe(letter.note) },
            { "p_dated_on", letter.datedOn }, { "p_back_reason", maybe(letter.backReason) },
            { "p_files", files } },
        readTaken);
}

Result<std::optional<domain::Letter>> JournalStore::letter(
    db::Database &database, domain::JournalEntryId entry)
{
    return database.maybe("api.letter", { { "p_entry_id", entry } }, [](const db::Row &row) {
        domain::Letter letter;
        letter.entry = readId<domain::JournalEntryId>(row, u"entry_id");
        letter.theirNumber = readText(row, u"their_number");
        letter.theirDate = row.maybeDate(u"their_date");
        letter.note = row.text(u"note");
        letter.answersEntry = readMaybeId<domain::JournalEntryId>(row, u"answers_entry_id");
        letter.answers = readText(row, u"answers");
        for (const QJsonValue &one : row.array(u"answered_by"))
            letter.answeredBy << domain::LetterAnswer { domain::JournalEntryId(one[u"entry"].toInteger()),
                one[u"printed"].toString(), one[u"title"].toString() };
        for (const QJsonValue &one : row.array(u"files"))
            letter.files << domain::LetterFile { QByteArray::fromHex(one[u"sha256"].toString().toLatin1()),
                one[u"name"].toString(), one[u"size"].toInteger() };
        return letter;
    });
}

Result<int> JournalStore::fileEntries(db::Database &database, const QUuid &requestId,
    const QList<domain::JournalEntryId> &entries, domain::VolumeId volume)
{
    QList<qint64> ids;
    for (const domain::JournalEntryId &entry : entries)
        ids << entry.value();
    return database.one("api.entries_file",
        { { "p_request_id", requestId }, { "p_entry_ids", ids }, { "p_volume_id", volume } },
        [](const db::Row &row) { return row.int32(u"filed"); });
}

Result<QList<domain::FiledEntry>> JournalStore::filed(
    db::Database &database, domain::VolumeId volume, const std::optional<domain::FiledEntry> &last, int limit)
{
    TEREZE_TRY(const QList<domain::Journal> all, journals(database));
    QList<domain::FiledEntry> found;
    bool isReached = !last;
    for (const domain::Journal &journal : all) {
        if ((!isReached && journal.id != last->journal.id) || found.size() >= limit)
            continue;
        domain::JournalQuery query;
        query.journal = journal.id;
        query.volume = volume;
        query.limit = limit - static_cast<int>(found.size());
        if (!isReached)
            query.before = last->entry.id;
        isReached = true;
        TEREZE_TRY(const QList<domain::JournalEntry> entries, search(database, query));
        for (const domain::JournalEntry &entry : entries)
            found << domain::FiledEntry { journal, entry };
    }
    return found;
}

Result<QList<domain::JournalYear>> JournalStore::books(db::Database &database, domain::JournalId journal)
{
    return database.list("api.book_list", { { "p_journal_id", journal } }, [](const db::Row &row) {
        const QJsonObject totals = readObject(row, u"totals");
        const auto figure = [&](QLatin1String name) -> std::optional<qint64> {
            const QJsonValue value = totals.value(name);
            return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
        };
        domain::JournalYear book;
        book.year = row.int32(u"year");
        book.first = figure(QLatin1String("first"));
        book.last = figure(QLatin1String("last"));
        book.numbers = figure(QLatin1String("numbers")).value_or(0);
        book.registrations = figure(QLatin1String("registrations")).value_or(0);
        book.voids = figure(QLatin1String("void")).value_or(0);
        book.reserved = figure(QLatin1String("reserved")).value_or(0);
        book.backDated = figure(QLatin1String("back_dated")).value_or(0);
        book.annulled = figure(QLatin1String("annulled")).value_or(0);
        book.closedAt = row.maybeInstant(u"closed_at");
        book.closedBy = readText(row, u"closed_by");
        book.version = row.int64(u"version");
        return book;
    });
}

Result<void> JournalStore::closeBook(
    db::Database &database, const QUuid &requestId, domain::JournalId journal, int year, qint64 version)
{
    return database.run("api.book_close",
        { { "p_request_id", requestId }, { "p_journal_id", journal }, { "p_year", year },
            { "p_version", version } });
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
            row.int64(u"entries"), row.int64(u"annulments"), row.int64(u"voids"), row.int64(u"reservations"),
            row.boolean(u"closed") };
    });
}

} // namespace tereze::store
