// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/db/database.h>
#include <core/domain/claimedprint.h>
#include <core/domain/lostprint.h>
#include <core/domain/printbatch.h>
#include <core/domain/printcopy.h>
#include <core/domain/printjob.h>
#include <core/domain/printrange.h>
#include <core/domain/printrequest.h>
#include <core/domain/stationprinter.h>

#include <QUuid>

#include <optional>

namespace tereze::store {

/// The print queue. What a station does needs the role of its person, or the worker's; the rest is for
/// registrars, lists also for auditors.
class PrintStore {
public:
    static Result<domain::PrintStationId> announce(
        db::Database &database, const QString &name, const QList<domain::PrinterState> &printers);
    /// The next job, on lease for a minute; nothing when none waits. `claimant` names this run of the
    /// program.
    static Result<std::optional<domain::ClaimedPrint>> claim(
        db::Database &database, domain::PrintStationId station, const QUuid &claimant);
    /// The frozen page of a job that is held.
    static Result<QByteArray> page(
        db::Database &database, const domain::ClaimedPrint &job, const QUuid &claimant);
    /// The point of no return, and the entry in the log of copies; false: it is not to be sent, and was
    /// cancelled.
    static Result<bool> sending(db::Database &database, const domain::ClaimedPrint &job,
        const QUuid &claimant, const QString &transportId);
    /// `state`: processing, sent, unknown, cancelled, later or trouble, as api.print_report tells them. True:
    /// a person wants it cancelled. Conflict when the lease is lost.
    static Result<bool> report(db::Database &database, domain::PrintJobId job, const QUuid &claimant,
        const QString &state, const QStringList &reasons, const QString &note = {});
    /// Tells the jobs of stations that were lost; for the worker.
    static Result<void> sweep(db::Database &database);
    static Result<QList<domain::LostPrint>> lost(db::Database &database, domain::PrintStationId station);
    static Result<void> found(db::Database &database, domain::PrintStationId station, domain::PrintJobId job,
        bool sent, const QStringList &reasons);

    static Result<QList<domain::StationPrinter>> printers(db::Database &database);
    static Result<domain::PrintQueued> put(
        db::Database &database, const QUuid &requestId, const domain::PrintRequest &request);
    /// `act`: confirm, spoil (with a reason), cancel, hold, resume or approve. The number of jobs it changed.
    static Result<int> act(db::Database &database, const QUuid &requestId, const QString &act,
        const domain::PrintRange &range, const QString &reason = {});
    static Result<int> move(db::Database &database, const QUuid &requestId, const domain::PrintRange &range,
        domain::PrinterId printer);
    static Result<domain::PrintQueued> again(db::Database &database, const QUuid &requestId,
        const domain::PrintRange &range, const QString &reason);
    static Result<void> handOver(db::Database &database, const QUuid &requestId, domain::PrintJobId job,
        const QString &collector, const QString &identity, const QString &basis);

    /// Batches, newest first; `open`: only those where there is something left to do.
    static Result<QList<domain::PrintBatch>> batches(
        db::Database &database, bool open, std::optional<domain::PrintBatchId> before, int limit);
    /// Jobs of a batch in their order, after a place.
    static Result<QList<domain::PrintJob>> jobs(
        db::Database &database, domain::PrintBatchId batch, int afterPlace, int limit);
    /// The log of copies, newest first: of one document, of a number (as printed, or its running part; empty:
    /// any), before the id of the last one shown.
    static Result<QList<domain::PrintCopy>> copies(db::Database &database, std::optional<qint64> document,
        const QString &number, std::optional<qint64> before, int limit);
};

} // namespace tereze::store
