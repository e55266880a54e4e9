// SPDX-License-Identifier: GPL-3.0-or-later
#include "printbatchrun.h"

#include "printedsheets.h"

#include <core/store/printstore.h>
#include <core/work/workerkeys.h>

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>
#include <QThread>
#include <QUuid>

#include <algorithm>
#include <cstdio>
#include <tests/long/crash/comparison.h>

namespace tereze::test {

namespace {

constexpr int batchStudents = 20;
constexpr int readyMs = 60'000;
constexpr int mostApprovals = 20; ///< at once, so that a kill does not wait for all
constexpr int mostEntries = 25; ///< of a print batch
constexpr int longestPauseMs = 400;

Error batchFault(const QString &what)
{
    return Error::of(ErrorKind::Internal, what);
}

/// The printers of the client's and of the worker's station.
const QString clients = QStringLiteral("IS NOT NULL");
const QString workers = QStringLiteral("IS NULL");

QString printersOf(const QString &person)
{
    return QStringLiteral("(SELECT p.id FROM tereze.print_printer p JOIN tereze.print_station s"
                          " ON s.id = p.station_id WHERE p.name = 'keep' AND s.person_id %1)")
        .arg(person);
}

const QString printedAgainSql = QStringLiteral(R"(
CREATE FUNCTION tereze.planted() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
    DELETE FROM tereze.print_record r WHERE r.job_id = NEW.id;
    NEW.state := 'pending';
    NEW.sending_at := NULL;
    NEW.transport_id := NULL;
    RETURN NEW;
END $$;
CREATE TRIGGER planted BEFORE UPDATE ON tereze.print_job FOR EACH ROW WHEN (NEW.state = 'unknown')
    EXECUTE FUNCTION tereze.planted();
)");

} // namespace

PrintBatchRun::PrintBatchRun(Options options)
    : m_options(options)
{
}

PrintBatchRun::~PrintBatchRun()
{
    qunsetenv("CUPS_SERVER");
}

Result<QJsonObject> PrintBatchRun::run()
{
    QElapsedTimer timer;
    timer.start();
    TEREZE_CHECK(prepare());
    TEREZE_CHECK(file());
    TEREZE_CHECK(finish());
    TEREZE_TRY(QJsonObject json, report());
    json.insert(u"seconds"_qs, timer.elapsed() / 1000);
    return json;
}

Result<void> PrintBatchRun::prepare()
{
    TEREZE_TRY(m_scheduler, PrintServer::start());
    qputenv("CUPS_SERVER", m_scheduler->address().toUtf8());
    TEREZE_TRY(m_cluster, PrivateCluster::create());
    TEREZE_TRY(m_university, University::create(std::min(batchStudents, m_options.documents), *m_cluster));
    // A handful of students send what a whole university does.
    TEREZE_CHECK(m_university->owner().executeScript(
        u"UPDATE tereze.setting SET value = '999999' WHERE key = 'submissions_per_hour'"_qs));
    if (m_options.fault == Fault::PrintedAgain) {
        TEREZE_CHECK(m_university->owner().executeScript(printedAgainSql));
        m_scheduler->behave(u"slow"_qs);
    } else if (m_options.fault == Fault::SheetsSwallowed) {
        m_scheduler->behave(u"swallow"_qs);
    }
    TEREZE_CHECK(work::WorkerKeys::make(m_folder.filePath(u"keys"_qs)));
    m_worker = std::make_unique<WorkerProcess>(
        WorkerProcess::Place { m_university->workerUri(), m_folder.path(), m_sink.url() }, u"batch"_qs);
    m_client = std::make_unique<DesktopProcess>(
        m_university->place().uri(u"work_student_office"_qs), m_folder.path());
    if (!m_worker->start({ u"--print-station"_qs, u"server"_qs }) || !m_client->start())
        return batchFault(u"worker or client do not start"_qs);
    TEREZE_TRY(const bool published,
        until(u"SELECT count(*) FROM tereze.route r JOIN tereze.route_version v ON v.route_id = r.id"
              " WHERE r.key = 'certificate-of-study' AND v.state = 'published'"_qs,
            readyMs));
    if (!published)
        return batchFault(u"the worker publishes no route"_qs);
    for (const QString &station : { clients, workers }) {
        const QString sql = u"SELECT coalesce(min(x.id), 0) FROM "_qs + printersOf(station) + u" x"_qs;
        TEREZE_TRY(const bool there, until(sql, readyMs));
        if (!there)
            return batchFault(u"a station tells of no printer: "_qs + station);
        TEREZE_TRY(const qint64 printer, count(sql));
        m_printers << domain::PrinterId(printer);
    }
    return {};
}

Result<void> PrintBatchRun::file()
{
    for (int i = 0; i < m_options.documents; ++i)
        TEREZE_CHECK(m_university->submit(i % batchStudents % m_options.documents, u"certificate-of-study"_qs,
            { { u"purpose"_qs, u"bank"_qs } }));
    return {};
}

Result<void> PrintBatchRun::goOn()
{
    TEREZE_CHECK(approve());
    TEREZE_CHECK(queue());
    // What waits for another attempt need not be waited for.
    m_university->makeJobsDue();
    return m_university->owner().executeScript(
        u"UPDATE tereze.print_job SET run_at = clock_timestamp() WHERE state = 'pending' AND run_at > clock_timestamp()"_qs);
}

Result<void> PrintBatchRun::approve()
{
    const auto waiting = m_university->rows(
        QStringLiteral("SELECT DISTINCT a.case_ref FROM tereze.application a"
                       " JOIN tereze.step s ON s.application_id = a.id AND s.state = 'open'"
                       " WHERE a.state = 'in_review' AND a.drafts_awaited = 0"
                       " AND a.drafts_sha256 IS NOT NULL LIMIT %1")
            .arg(mostApprovals));
    for (const QStringList &row : waiting) {
        const auto decided = m_university->decideOpen(row.first());
        if (!decided && decided.error().rule != u"drafts_awaited"
            && decided.error().kind != ErrorKind::Conflict)
            return decided.error();
    }
    return {};
}

Result<void> PrintBatchRun::queue()
{
    const int most = std::clamp(m_options.documents / 20, 1, mostEntries);
    domain::PrintRequest request;
    request.title = u"Справки"_qs;
    const auto found = m_university->rows(
        QStringLiteral("SELECT e.id FROM tereze.journal_entry e"
                       " JOIN tereze.document d ON d.id = e.document_id"
                       " WHERE e.kind = 'registration' AND d.kind = 'certificate' AND d.state = 'issued'"
                       " AND NOT EXISTS (SELECT FROM tereze.print_job j WHERE j.document_id = d.id)"
                       " ORDER BY e.id LIMIT %1")
            .arg(most));
    for (const QStringList &row : found)
        request.entries << row.first().toLongLong();
    if (request.entries.isEmpty())
        return {};
    request.printer = m_printers.at(m_batches % m_printers.size());
    TEREZE_TRY(const auto clerk, m_university->place().connect(u"work_student_office"_qs));
    TEREZE_TRY(const auto queued, store::PrintStore::put(*clerk, QUuid::createUuid(), request));
    if (queued.jobs != request.entries.size() || queued.approvals != 0)
        return batchFault(u"not every document was queued"_qs);
    ++m_batches;
    return {};
}

Result<void> PrintBatchRun::killWorker()
{
    m_worker->kill();
    pause(300);
    // The leases of the dead need not be waited for.
    m_university->expireLeases(m_worker->name());
    TEREZE_CHECK(m_university->owner().executeScript(
        u"UPDATE tereze.print_job SET lease_until = clock_timestamp() - interval '1 s'"
        " WHERE state = 'processing' AND printer_id IN "_qs
        + printersOf(workers)));
    return m_worker->start({ u"--print-station"_qs, u"server"_qs })
        ? Result<void>()
        : batchFault(u"the worker does not start again"_qs);
}

Result<void> PrintBatchRun::killClient()
{
    m_client->kill();
    pause(300);
    TEREZE_CHECK(m_university->owner().executeScript(
        u"UPDATE tereze.print_job SET lease_until = clock_timestamp() - interval '1 s'"
        " WHERE state = 'processing' AND printer_id IN "_qs
        + printersOf(clients)));
    return m_client->start() ? Result<void>() : batchFault(u"the client does not start again"_qs);
}

Result<void> PrintBatchRun::killOne(Victim victim)
{
    const QString inHand = u"SELECT count(*) FROM tereze.print_job WHERE state = 'processing'"_qs;
    qint64 held = 0;
    switch (victim) {
    case Victim::Worker: {
        TEREZE_TRY(held, count(inHand + u" AND printer_id IN "_qs + printersOf(workers)));
        TEREZE_CHECK(killWorker());
        break;
    }
    case Victim::Client: {
        TEREZE_TRY(held, count(inHand + u" AND printer_id IN "_qs + printersOf(clients)));
        TEREZE_CHECK(killClient());
        break;
    }
    case Victim::Scheduler: {
        TEREZE_TRY(held, count(inHand));
        m_scheduler->kill();
        pause(300);
        TEREZE_CHECK(m_scheduler->again());
        break;
    }
    case Victim::Server: {
        TEREZE_TRY(held, count(inHand));
        m_cluster->kill();
        pause(300);
        TEREZE_CHECK(m_cluster->start());
        TEREZE_CHECK(m_university->reconnect());
        break;
    }
    }
    m_inHand += held;
    return {};
}

Result<void> PrintBatchRun::finish()
{
    static const QList<Victim> turn { Victim::Worker, Victim::Client, Victim::Scheduler, Victim::Server };
    // Each kill has its part of the way, at a random place in it.
    const auto placeOf = [this](int kill) {
        return static_cast<qint64>(
            (kill + m_random.generateDouble()) * static_cast<double>(whole()) / (m_options.kills + 1));
    };
    qint64 next = placeOf(0);
    for (QDeadlineTimer patience(std::max(240'000, m_options.documents * 5'000));;) {
        if (patience.hasExpired()) {
            m_faults << u"work was left when the time was over"_qs << leftOver();
            break;
        }
        TEREZE_CHECK(goOn());
        TEREZE_TRY(const qint64 done, progress());
        if (m_options.fault != Fault::None && m_kills < m_options.kills) {
            TEREZE_TRY(const qint64 handedOver,
                count(
                    u"SELECT count(*) FROM tereze.print_job WHERE state = 'processing' AND sending_at IS NOT "
                    "NULL AND printer_id IN "_qs
                    + printersOf(clients)));
            if (handedOver > 0) {
                ++m_kills;
                TEREZE_CHECK(killOne(Victim::Client));
            }
        } else if (m_kills < m_options.kills && done >= next) {
            pause(longestPauseMs);
            TEREZE_CHECK(killOne(turn.at(m_kills % turn.size())));
            ++m_kills;
            next = placeOf(m_kills);
            std::fprintf(stderr, "kill %d of %d: %lld of %lld\n", m_kills, m_options.kills,
                static_cast<long long>(done), static_cast<long long>(whole()));
        } else if (done >= whole()) {
            TEREZE_TRY(const qint64 left,
                count(u"SELECT ready + running + frozen + outbox FROM api.work_state()"_qs));
            if (left == 0)
                break;
        }
        if (!m_worker->isRunning() || !m_client->isRunning())
            return batchFault(u"worker or client have ended by themselves"_qs);
        QThread::msleep(50);
    }
    QTest::qWait(2'000); // what a printer still has in hand
    m_client->kill();
    if (const int code = m_worker->stop(); code != 0)
        m_faults << QStringLiteral("the worker ended with %1").arg(code);
    return {};
}

Result<QJsonObject> PrintBatchRun::report()
{
    Comparison registered(m_university->owner());
    TEREZE_CHECK(registered.compareRegistrations(m_folder.filePath(u"registrations.jsonl"_qs)));
    TEREZE_CHECK(registered.compareBooks());
    TEREZE_CHECK(registered.compareDocuments());
    PrintedSheets printed(m_university->owner());
    TEREZE_CHECK(printed.compare(m_scheduler->kept()));
    QJsonObject json { { u"documents"_qs, m_options.documents }, { u"kills"_qs, m_kills },
        { u"batches"_qs, m_batches }, { u"sheets_in_hand"_qs, m_inHand } };
    for (const QJsonObject &figures : { registered.figures(), printed.figures() }) {
        for (auto figure = figures.constBegin(); figure != figures.constEnd(); ++figure)
            json.insert(figure.key(), figure.value());
    }
    bool kept = m_faults.isEmpty() && m_kills == m_options.kills
        && json.value(u"sent").toInteger() + json.value(u"unknown").toInteger() == m_options.documents;
    // Those of the comparison with what clients were answered: there is no such log here.
    auto journalFaults = registered.broken();
    for (const QString &name :
        { u"lost"_qs, u"different"_qs, u"doubled"_qs, u"unclaimed"_qs, u"refused_but_done"_qs })
        journalFaults.remove(name);
    for (const auto &faults : { journalFaults, printed.faults() }) {
        for (auto fault = faults.cbegin(); fault != faults.cend(); ++fault) {
            json.insert(fault.key(), fault.value());
            kept = kept && fault.value() == 0;
        }
    }
    json.insert(
        u"findings"_qs, QJsonArray::fromStringList(m_faults + registered.findings() + printed.findings()));
    json.insert(u"kept"_qs, kept);
    return json;
}

QStringList PrintBatchRun::leftOver()
{
    QStringList found { u"CUPS has left: "_qs + m_scheduler->waiting() };
    for (const QStringList &row :
        m_university->rows(u"SELECT j.id::text, j.state, coalesce(j.transport_id, 'not sent'), "
                           u"array_to_string(j.reasons, ' '), s.name"
                           " FROM tereze.print_job j JOIN tereze.print_printer p ON p.id = j.printer_id"
                           " JOIN tereze.print_station s ON s.id = p.station_id"
                           " WHERE j.state IN ('pending', 'processing') ORDER BY j.id LIMIT 20"_qs))
        found << u"print job "_qs + row.join(u", "_qs);
    return found;
}

Result<qint64> PrintBatchRun::progress()
{
    return count(
        u"SELECT (SELECT count(*) FROM tereze.journal_entry WHERE kind = 'registration')"
        " + (SELECT count(*) FROM tereze.print_job WHERE state NOT IN ('pending', 'processing'))"_qs);
}

Result<qint64> PrintBatchRun::count(const QString &sql)
{
    TEREZE_TRY(const db::Rows rows, m_university->owner().query(sql));
    return rows.only().values().first().toLongLong();
}

Result<bool> PrintBatchRun::until(const QString &sql, int milliseconds)
{
    for (QDeadlineTimer patience(milliseconds); !patience.hasExpired(); QThread::msleep(50)) {
        TEREZE_TRY(const qint64 found, count(sql));
        if (found > 0)
            return true;
    }
    return false;
}

void PrintBatchRun::pause(int most)
{
    QThread::msleep(static_cast<unsigned long>(m_random.bounded(most)));
}

} // namespace tereze::test
