// SPDX-License-Identifier: GPL-3.0-or-later
#include "printstation.h"

#include "printsheet.h"

#include <core/base/logging.h>
#include <core/db/database.h>
#include <core/store/printstore.h>

#include <algorithm>
#include <utility>

namespace tereze::print {
namespace {

using store::PrintStore;
using Stage = PrintTransport::Stage;

constexpr int announceMs = 5'000;
constexpr int reachAgainMs = 1'000;
constexpr int reportMs = 10'000; // a lease lasts 60 seconds

const QString &unreachable()
{
    static const QString word = QStringLiteral("print-server-unreachable");
    return word;
}

/// What the database refuses now and not for good, such as a row that somebody else has locked.
bool isPassing(const Error &error)
{
    return error.kind == ErrorKind::Conflict || error.kind == ErrorKind::Unavailable
        || error.kind == ErrorKind::Cancelled;
}

/// How the end of a job in the printing system is told; nothing while it goes on.
std::optional<QString> ending(const PrintTransport::Look &look)
{
    switch (look.stage) {
    case Stage::Done:
        return u"sent"_qs;
    case Stage::Cancelled:
        return look.hasBegun ? u"unknown"_qs : u"cancelled"_qs;
    case Stage::Aborted:
    case Stage::Gone:
        return u"unknown"_qs;
    case Stage::Incomplete:
    case Stage::Waiting:
    case Stage::Printing:
        break;
    }
    return std::nullopt;
}

} // namespace

PrintStation::PrintStation(PrintTransport &transport, QString name)
    : m_transport(transport)
    , m_name(std::move(name))
{
}

Result<bool> PrintStation::round(db::Database &database)
{
    if (m_nextAnnouncement.hasExpired()) {
        TEREZE_CHECK(announce(database));
        TEREZE_CHECK(recoverLost(database));
        m_nextAnnouncement.setRemainingTime(m_isReachable ? announceMs : reachAgainMs);
    }
    TEREZE_TRY(const bool moved, follow(database));
    if (!m_isReachable)
        return moved;
    TEREZE_TRY(const auto job, PrintStore::claim(database, m_station, m_claimant));
    if (!job)
        return moved;
    TEREZE_CHECK(begin(database, *job));
    return true;
}

Result<void> PrintStation::announce(db::Database &database)
{
    const auto printers = m_transport.printers();
    m_isReachable = printers.ok();
    if (printers) {
        m_printers = *printers;
        m_isToldSilent = false;
    } else {
        if (!std::exchange(m_isToldSilent, true)) // once, not every second
            qCWarning(lcPrint).noquote()
                << "The printing system does not answer:" << printers.error().logLine();
        if (m_printers.isEmpty())
            return {}; // it knows of none yet, which is not to have none: what was told before stands
        for (domain::PrinterState &printer : m_printers) {
            printer.state = u"stopped"_qs;
            printer.reasons = { unreachable() };
        }
    }
    TEREZE_TRY(m_station, PrintStore::announce(database, m_name, m_printers));
    return {};
}

Result<void> PrintStation::recoverLost(db::Database &database)
{
    if (!m_isReachable)
        return {};
    TEREZE_TRY(const auto lost, PrintStore::lost(database, m_station));
    for (const domain::LostPrint &one : lost) {
        const auto look = lookFor(one.printer, one.transportId, one.id);
        const auto end = look ? ending(*look) : std::nullopt;
        if (!end)
            continue; // it goes on, or nobody can say now
        const Result<void> told =
            PrintStore::found(database, m_station, one.id, *end == u"sent", look->reasons);
        // A person may have settled it meanwhile.
        if (!told && told.error().kind != ErrorKind::WrongState)
            return told;
    }
    return {};
}

Result<PrintTransport::Look> PrintStation::lookFor(
    const QString &printer, const QString &transportId, domain::PrintJobId job)
{
    TEREZE_TRY(PrintTransport::Look look, m_transport.look(printer, transportId, job));
    if (look.stage == Stage::Incomplete) {
        if (const auto taken = m_transport.cancel(printer, transportId); !taken) {
            qCWarning(lcPrint).noquote() << "Print job" << job.value()
                                         << "is held and cannot be taken back:" << taken.error().logLine();
            return look;
        }
        const bool neverCame = look.reasons.contains(u"job-incoming"_qs);
        return PrintTransport::Look { Stage::Gone, true,
            { neverCame ? u"pages-missing"_qs : u"job-forgotten"_qs }, look.note };
    }
    // Taken back by us with an answer that never came, or by a person: what was forgotten may be on paper all
    // the same.
    if (look.stage == Stage::Cancelled && !look.hasPages)
        return PrintTransport::Look { Stage::Gone, true, { u"job-forgotten"_qs }, look.note };
    return look;
}

Result<bool> PrintStation::follow(db::Database &database)
{
    bool moved = false;
    for (qsizetype i = 0; i < m_followed.size();) {
        bool ended = false;
        TEREZE_TRY(const bool changed, followOne(database, m_followed[i], ended));
        moved = moved || changed;
        if (ended)
            m_followed.removeAt(i);
        else
            ++i;
    }
    return moved;
}

Result<bool> PrintStation::followOne(db::Database &database, Followed &one, bool &ended)
{
    const auto looked = lookFor(one.job.printer, one.transportId, one.job.id);
    PrintTransport::Look look { Stage::Printing, true, { unreachable() }, {} };
    if (looked)
        look = *looked;
    const auto end = ending(look);
    if (!end && look.reasons == one.reasons && !one.nextReport.hasExpired())
        return false;
    const auto answer = tell(database, one.job.id, end.value_or(u"processing"_qs), look.reasons, look.note);
    if (!answer && answer.error().kind == ErrorKind::Conflict) {
        qCWarning(lcPrint) << "The lease of print job" << one.job.id.value()
                           << "is lost; it is looked for later";
        ended = true;
        return true;
    }
    TEREZE_CHECK(answer);
    one.reasons = look.reasons;
    one.nextReport.setRemainingTime(reportMs);
    if (end) {
        ended = true;
    } else if (*answer && !one.isCancelling) {
        const Result<void> taken = m_transport.cancel(one.job.printer, one.transportId);
        one.isCancelling = taken.ok();
    }
    return true;
}

Result<void> PrintStation::begin(db::Database &database, const domain::ClaimedPrint &job)
{
    const auto frozen = PrintStore::page(database, job, m_claimant);
    if (!frozen && database.isLost())
        return frozen.error();
    if (!frozen && isPassing(frozen.error()))
        return later(database, job.id, u"page-unavailable"_qs, frozen.error());
    const auto sheet = frozen ? makeSheet(job, *frozen) : Result<QByteArray>(frozen.error());
    if (!sheet) {
        qCWarning(lcPrint).noquote() << "No sheet for print job" << job.id.value() << sheet.error().logLine();
        TEREZE_CHECK(
            tell(database, job.id, u"trouble"_qs, { u"sheet-cannot-be-made"_qs }, sheet.error().userText));
        return {};
    }
    const auto id = m_transport.open(job);
    if (!id && id.error().kind == ErrorKind::NotFound) {
        const auto told = tell(database, job.id, u"trouble"_qs, { u"printer-gone"_qs }, id.error().detail);
        return told || told.error().kind == ErrorKind::Conflict ? Result<void>() : Result<void>(told.error());
    }
    if (!id)
        return later(database, job.id, unreachable(), id.error());
    const auto go = PrintStore::sending(database, job, m_claimant, *id);
    if (!go || !*go) {
        // Nothing was sent: the empty job goes, whatever the database holds of it.
        if (const auto taken = m_transport.cancel(job.printer, *id); !taken)
            qCWarning(lcPrint).noquote() << "An empty job stays behind:" << taken.error().logLine();
        return go ? Result<void>() : Result<void>(go.error());
    }
    const Result<void> sent = m_transport.send(job, *id, *sheet);
    if (!sent) {
        if (const auto taken = m_transport.cancel(job.printer, *id); !taken)
            qCWarning(lcPrint).noquote() << "A broken job stays behind:" << taken.error().logLine();
        TEREZE_CHECK(tell(database, job.id, u"unknown"_qs, { unreachable() }, sent.error().detail));
        return {};
    }
    m_followed << Followed { job, *id, {}, QDeadlineTimer(reportMs), false };
    return {};
}

Result<void> PrintStation::later(
    db::Database &database, domain::PrintJobId job, const QString &reason, const Error &why)
{
    qCWarning(lcPrint).noquote() << "Print job" << job.value() << "is tried again:" << why.logLine();
    const auto told = tell(database, job, u"later"_qs, { reason }, why.detail);
    // Who waited for longer than a lease has lost it; nothing was sent, and the queue gives the job out
    // again.
    return told || told.error().kind == ErrorKind::Conflict ? Result<void>() : Result<void>(told.error());
}

Result<bool> PrintStation::tell(db::Database &database, domain::PrintJobId job, const QString &state,
    const QStringList &reasons, const QString &note)
{
    return PrintStore::report(database, job, m_claimant, state, reasons, note);
}

} // namespace tereze::print
