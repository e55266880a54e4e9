// SPDX-License-Identifier: GPL-3.0-or-later
#include "printstore.h"

#include "chunkreading.h"
#include "rowreading.h"

namespace tereze::store {
namespace {

std::optional<QString> textOrNull(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

QJsonObject printerJson(const domain::PrinterState &printer)
{
    QJsonObject json { { u"name"_qs, printer.name }, { u"title"_qs, printer.title },
        { u"state"_qs, printer.state }, { u"reasons"_qs, QJsonArray::fromStringList(printer.reasons) },
        { u"default"_qs, printer.isDefault }, { u"trays"_qs, QJsonArray::fromStringList(printer.trays) },
        { u"border"_qs, QJsonValue::Null } };
    if (const auto &border = printer.border)
        json.insert(u"border"_qs,
            QJsonObject { { u"left"_qs, border->left() }, { u"top"_qs, border->top() },
                { u"right"_qs, border->right() }, { u"bottom"_qs, border->bottom() } });
    return json;
}

domain::PrintQueued readQueued(const db::Row &row)
{
    return { readId<domain::PrintBatchId>(row, u"batch_id"), row.int32(u"jobs"), row.int32(u"approvals") };
}

db::Arguments rangeArguments(const QUuid &requestId, const domain::PrintRange &range)
{
    return { { "p_request_id", requestId }, { "p_batch_id", range.batch }, { "p_first", range.first },
        { "p_last", range.last } };
}

} // namespace

Result<domain::PrintStationId> PrintStore::announce(
    db::Database &database, const QString &name, const QList<domain::PrinterState> &printers)
{
    QJsonArray list;
    for (const domain::PrinterState &printer : printers)
        list << printerJson(printer);
    return database.one("api.print_station_announce", { { "p_name", name }, { "p_printers", list } },
        [](const db::Row &row) { return readId<domain::PrintStationId>(row, u"station_id"); });
}

Result<std::optional<domain::ClaimedPrint>> PrintStore::claim(
    db::Database &database, domain::PrintStationId station, const QUuid &claimant)
{
    return database.maybe("api.print_claim", { { "p_station_id", station }, { "p_claimant", claimant } },
        [](const db::Row &row) {
            domain::ClaimedPrint job;
            job.id = readId<domain::PrintJobId>(row, u"id");
            job.batch = readId<domain::PrintBatchId>(row, u"batch_id");
            job.place = row.int32(u"place");
            job.document = readId<domain::DocumentId>(row, u"document_id");
            job.printerId = readId<domain::PrinterId>(row, u"printer_id");
            job.printer = row.text(u"printer");
            job.tray = readText(row, u"tray");
            job.number = row.text(u"printed");
            job.registeredOn = row.date(u"registered_on");
            job.language = row.text(u"language");
            job.title = row.text(u"title");
            job.copyNumber = row.int32(u"copy_number");
            job.sha256 = row.bytes(u"sha256");
            job.blank = readText(row, u"blank");
            job.calibration.offset = { row.decimal(u"offset_x").toDouble(),
                row.decimal(u"offset_y").toDouble() };
            job.calibration.scale = { row.decimal(u"scale_x").toDouble(),
                row.decimal(u"scale_y").toDouble() };
            return job;
        });
}

Result<QByteArray> PrintStore::page(
    db::Database &database, const domain::ClaimedPrint &job, const QUuid &claimant)
{
    TEREZE_TRY(const domain::StoredFile file,
        readChunks(database, "api.print_chunk", { { "p_job_id", job.id }, { "p_claimant", claimant } }));
    if (file.sha256 != job.sha256)
        return Error::of(ErrorKind::Corrupt, QStringLiteral("the page of a print job is another version"));
    return file.content;
}

Result<bool> PrintStore::sending(db::Database &database, const domain::ClaimedPrint &job,
    const QUuid &claimant, const QString &transportId)
{
    return database.one("api.print_sending",
        { { "p_job_id", job.id }, { "p_claimant", claimant }, { "p_transport_id", transportId },
            { "p_sha256", job.sha256 } },
        [](const db::Row &row) { return row.boolean(u"go"); });
}

Result<bool> PrintStore::report(db::Database &database, domain::PrintJobId job, const QUuid &claimant,
    const QString &state, const QStringList &reasons, const QString &note)
{
    return database.one("api.print_report",
        { { "p_job_id", job }, { "p_claimant", claimant }, { "p_state", state }, { "p_reasons", reasons },
            { "p_note", textOrNull(note.left(1000)) } },
        [](const db::Row &row) { return row.boolean(u"cancel_asked"); });
}

Result<void> PrintStore::sweep(db::Database &database)
{
    return database.run("api.print_sweep");
}

Result<QList<domain::LostPrint>> PrintStore::lost(db::Database &database, domain::PrintStationId station)
{
    return database.list("api.print_lost", { { "p_station_id", station } }, [](const db::Row &row) {
        return domain::LostPrint { readId<domain::PrintJobId>(row, u"id"), row.text(u"printer"),
            readText(row, u"transport_id") };
    });
}

Result<void> PrintStore::found(db::Database &database, domain::PrintStationId station, domain::PrintJobId job,
    bool sent, const QStringList &reasons)
{
    return database.run("api.print_found",
        { { "p_station_id", station }, { "p_job_id", job }, { "p_sent", sent }, { "p_reasons", reasons } });
}

Result<QList<domain::StationPrinter>> PrintStore::printers(db::Database &database)
{
    return database.list("api.print_printers", {}, [](const db::Row &row) {
        domain::StationPrinter printer;
        printer.id = readId<domain::PrinterId>(row, u"id");
        printer.stationId = readId<domain::PrintStationId>(row, u"station_id");
        printer.station = row.text(u"station");
        printer.person = readText(row, u"person");
        printer.isOwn = row.boolean(u"own");
        printer.isAway = row.boolean(u"away");
        printer.isPresent = row.boolean(u"present");
        printer.printer.name = row.text(u"name");
        printer.printer.title = row.text(u"title");
        printer.printer.state = row.text(u"state");
        printer.printer.reasons = row.textArray(u"reasons");
        printer.printer.isDefault = row.boolean(u"is_default");
        printer.printer.trays = row.textArray(u"trays");
        if (const QJsonObject border = readObject(row, u"border"); !border.isEmpty())
            printer.printer.border =
                QMarginsF(border.value(u"left"_qs).toDouble(), border.value(u"top"_qs).toDouble(),
                    border.value(u"right"_qs).toDouble(), border.value(u"bottom"_qs).toDouble());
        printer.waiting = row.int64(u"waiting");
        return printer;
    });
}

Result<domain::PrintQueued> PrintStore::put(
    db::Database &database, const QUuid &requestId, const domain::PrintRequest &request)
{
    return database.one("api.print_put",
        { { "p_request_id", requestId }, { "p_title", request.title }, { "p_entry_ids", request.entries },
            { "p_copies", request.copies }, { "p_printer_id", request.printer },
            { "p_tray", textOrNull(request.tray) }, { "p_reason", textOrNull(request.reason) },
            { "p_held", request.held }, { "p_blank_kind", textOrNull(request.blankKind) },
            { "p_blank_series", textOrNull(request.blankSeries) }, { "p_remember", request.remember } },
        readQueued);
}

Result<int> PrintStore::act(db::Database &database, const QUuid &requestId, const QString &act,
    const domain::PrintRange &range, const QString &reason)
{
    db::Arguments arguments = rangeArguments(requestId, range);
    arguments << db::Argument("p_act", act) << db::Argument("p_reason", textOrNull(reason));
    return database.one("api.print_act", arguments, [](const db::Row &row) { return row.int32(u"changed"); });
}

Result<int> PrintStore::move(db::Database &database, const QUuid &requestId, const domain::PrintRange &range,
    domain::PrinterId printer)
{
    db::Arguments arguments = rangeArguments(requestId, range);
    arguments << db::Argument("p_printer_id", printer) << db::Argument("p_tray", db::null);
    return database.one(
        "api.print_move", arguments, [](const db::Row &row) { return row.int32(u"changed"); });
}

Result<domain::PrintQueued> PrintStore::again(
    db::Database &database, const QUuid &requestId, const domain::PrintRange &range, const QString &reason)
{
    db::Arguments arguments = rangeArguments(requestId, range);
    arguments << db::Argument("p_reason", reason);
    return database.one("api.print_again", arguments, readQueued);
}

Result<void> PrintStore::handOver(db::Database &database, const QUuid &requestId, domain::PrintJobId job,
    const QString &collector, const QString &identity, const QString &basis)
{
    return database.run("api.print_hand_over",
        { { "p_request_id", requestId }, { "p_job_id", job }, { "p_collector", collector },
            { "p_identity", identity }, { "p_basis", textOrNull(basis) } });
}

Result<QList<domain::PrintBatch>> PrintStore::batches(
    db::Database &database, bool open, std::optional<domain::PrintBatchId> before, int limit)
{
    return database.list("api.print_batches",
        { { "p_open", open }, { "p_before_id", before }, { "p_limit", limit } }, [](const db::Row &row) {
            domain::PrintBatch batch;
            batch.id = readId<domain::PrintBatchId>(row, u"id");
            batch.title = row.text(u"title");
            batch.person = row.text(u"person");
            batch.isOwn = row.boolean(u"own");
            batch.createdAt = row.instant(u"created_at");
            batch.blankKind = readText(row, u"blank_kind");
            batch.jobs = row.int32(u"jobs");
            const QJsonObject states = row.object(u"states");
            for (auto it = states.begin(); it != states.end(); ++it)
                batch.states.insert(it.key(), it.value().toInt());
            batch.printer = row.text(u"printer");
            batch.station = row.text(u"station");
            batch.isAway = row.boolean(u"away");
            return batch;
        });
}

Result<QList<domain::PrintJob>> PrintStore::jobs(
    db::Database &database, domain::PrintBatchId batch, int afterPlace, int limit)
{
    return database.list("api.print_jobs",
        { { "p_batch_id", batch }, { "p_after_place", afterPlace }, { "p_limit", limit } },
        [](const db::Row &row) {
            domain::PrintJob job;
            job.id = readId<domain::PrintJobId>(row, u"id");
            job.place = row.int32(u"place");
            job.document = readId<domain::DocumentId>(row, u"document_id");
            job.entry = readId<domain::JournalEntryId>(row, u"entry_id");
            job.number = row.text(u"printed");
            job.registeredAt = row.instant(u"registered_at");
            job.language = row.text(u"language");
            job.title = row.text(u"title");
            job.person = row.text(u"person");
            job.state = row.text(u"state");
            job.hold = readText(row, u"hold");
            job.reasons = row.textArray(u"reasons");
            job.note = readText(row, u"note");
            job.cancelAsked = row.boolean(u"cancel_asked");
            job.copyNumber = row.int32(u"copy_number");
            job.reason = readText(row, u"reason");
            job.spoilReason = readText(row, u"spoil_reason");
            job.second = readText(row, u"second");
            job.printerId = readId<domain::PrinterId>(row, u"printer_id");
            job.printer = row.text(u"printer");
            job.station = row.text(u"station");
            job.isAway = row.boolean(u"away");
            job.blank = readText(row, u"blank");
            job.stateSince = row.instant(u"state_since");
            job.collector = readText(row, u"collector");
            job.isMadeAgain = row.boolean(u"made_again");
            return job;
        });
}

Result<QList<domain::PrintCopy>> PrintStore::copies(db::Database &database, std::optional<qint64> document,
    const QString &number, std::optional<qint64> before, int limit)
{
    return database.list("api.print_log",
        { { "p_document_id", document }, { "p_number", textOrNull(number) }, { "p_before_id", before },
            { "p_limit", limit } },
        [](const db::Row &row) {
            domain::PrintCopy copy;
            copy.id = row.int64(u"id");
            copy.document = row.int64(u"document_id");
            copy.number = readText(row, u"printed");
            copy.title = readText(row, u"title");
            copy.addressee = readText(row, u"addressee");
            copy.printedAt = row.instant(u"printed_at");
            copy.person = row.text(u"person");
            copy.second = readText(row, u"second");
            copy.target = row.text(u"target");
            copy.destination = row.text(u"destination");
            copy.copies = row.int32(u"copies");
            copy.copyNumber = readMaybeInt(row, u"copy_number").value_or(0);
            copy.sha256 = readBytes(row, u"sha256");
            copy.reason = readText(row, u"reason");
            copy.state = readText(row, u"state");
            copy.spoilReason = readText(row, u"spoil_reason");
            copy.blank = readText(row, u"blank");
            copy.collector = readText(row, u"collector");
            copy.handedBy = readText(row, u"handed_by");
            copy.handedAt = row.maybeInstant(u"handed_at").value_or(QDateTime());
            return copy;
        });
}

} // namespace tereze::store
