// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker.h"

#include <core/base/logging.h>
#include <core/db/database.h>
#include <core/db/schemaversion.h>
#include <core/store/printstore.h>
#include <core/store/workstore.h>

#include <QThread>

#include <algorithm>
#include <exception>
#include <optional>
#include <vector>

namespace tereze::work {
namespace {

constexpr int idleMs = 200;
constexpr int watchMs = 5 * 1000;
constexpr int tidyMs = 10 * 60 * 1000;
constexpr int reportMs = 60 * 1000;
constexpr int longestPauseMs = 10 * 1000;
constexpr int outboxBatch = 500;
constexpr int timerBatch = 50;
constexpr int rescueMs = 60 * 1000;
constexpr int archiveMs = 5 * 1000;
/// Once and Drain give up when nothing but errors came for so long.
constexpr int patienceMs = 60 * 1000;

} // namespace

Worker::Worker(Settings settings, const JobRunner &runner, Registrar &registrar, Sealer &sealer,
    WorkCounters &counters, Archivist *archivist)
    : m_settings(std::move(settings))
    , m_runner(runner)
    , m_registrar(registrar)
    , m_sealer(sealer)
    , m_counters(counters)
    , m_archivist(archivist)
{
}

Worker::~Worker() = default;

Result<void> Worker::check() const
{
    TEREZE_TRY(const auto database, db::Database::open(m_settings.database));
    TEREZE_CHECK(db::checkSchema(*database));
    TEREZE_TRY([[maybe_unused]] const auto state, store::WorkStore::state(*database));
    return {};
}

void Worker::stop()
{
    m_stop = true;
    wake();
}

void Worker::wake()
{
    const QMutexLocker locker(&m_mutex);
    ++m_wakes;
    m_condition.wakeAll();
}

void Worker::wait(int milliseconds)
{
    QMutexLocker locker(&m_mutex);
    const quint64 seen = m_wakes;
    const QDeadlineTimer deadline(milliseconds);
    while (!m_stop && m_wakes == seen && m_condition.wait(&m_mutex, deadline)) { }
}

void Worker::note(const Error &error)
{
    const QMutexLocker locker(&m_mutex);
    if (!m_trouble)
        m_trouble = std::make_unique<Error>(error);
}

void Worker::loop(const QString &threadName, const Round &round)
{
    std::unique_ptr<db::Database> database;
    int pause = idleMs;
    QDeadlineTimer patience(patienceMs);
    while (!m_stop) {
        Result<bool> moved = false;
        if (!database || database->isLost()) {
            if (database)
                ++m_counters.connectionsLost;
            database.reset();
            auto opened = db::Database::open(m_settings.database.withApplicationName(threadName));
            if (opened)
                database = std::move(opened).value();
            else
                moved = opened.error();
        }
        if (database) {
            try {
                moved = round(*database);
            } catch (const std::exception &fault) {
                moved = Error::of(ErrorKind::Internal, QString::fromUtf8(fault.what()));
            }
        }
        if (!moved) {
            qCWarning(lcWork).noquote() << threadName << "could not go on:" << moved.error().logLine();
            if (m_mode != Mode::Serve && patience.hasExpired()) {
                note(moved.error());
                stop();
                break;
            }
            // Not wait(): other threads' work must not cut the pause short.
            for (QDeadlineTimer rest(pause); !rest.hasExpired() && !m_stop;)
                QThread::msleep(20);
            pause = std::min(pause * 2, longestPauseMs);
            continue;
        }
        pause = idleMs;
        patience.setRemainingTime(patienceMs);
        if (!*moved && !m_stop)
            wait(idleMs);
    }
}

Result<bool> Worker::chores(db::Database &database, const QString &threadName)
{
    const JobDesk desk { database, threadName };
    // Noted before the work is looked for: a job that ends in between leaves its follow-up for another round.
    const bool quiet = m_busy == 0;
    const qint64 jobsBefore = m_counters.jobsDone;
    // What cannot go on at present keeps nothing else from its work, and least of all the watchdog: it may be
    // somebody's open transaction that all wait for.
    std::optional<Error> trouble;
    const auto done = [&trouble](const auto &result) {
        if (!result.ok() && !trouble)
            trouble = result.error();
        return result.ok();
    };
    if (m_nextWatch.hasExpired() && done(endTransactions(database))
        && done(store::PrintStore::sweep(database)))
        m_nextWatch.setRemainingTime(watchMs);
    bool moved = false;
    if (const Result<int> taken = store::WorkStore::dispatchOutbox(database, outboxBatch);
        done(taken) && *taken > 0) {
        m_counters.outboxRows += *taken;
        moved = true;
        wake(); // there may be mails now
    }
    if (const Result<int> terms = store::WorkStore::fireTimers(database, timerBatch);
        done(terms) && *terms > 0) {
        m_counters.termsOver += *terms;
        moved = true;
    }
    if (m_nextRescue.hasExpired()) {
        if (const Result<int> rescued = store::WorkStore::rescueTasks(database, timerBatch); done(rescued)) {
            m_counters.tasksRescued += *rescued;
            m_nextRescue.setRemainingTime(*rescued > 0 ? idleMs : rescueMs);
        }
    }
    if (const Result<bool> numbered = m_registrar.round(desk); done(numbered))
        moved = moved || *numbered;
    if (m_nextSeal.hasExpired()) {
        if (const Result<bool> sealed = m_sealer.round(desk); done(sealed))
            m_nextSeal.setRemainingTime(*sealed ? m_settings.sealEveryMs : idleMs);
    }
    if (m_nextTidy.hasExpired() && done(store::WorkStore::tidy(database)))
        m_nextTidy.setRemainingTime(tidyMs);
    if (m_nextReport.hasExpired()) {
        qCInfo(lcWork).noquote() << m_counters.logLine();
        m_nextReport.setRemainingTime(reportMs);
    }
    if (trouble)
        return *trouble;
    if (m_mode == Mode::Serve)
        return moved;
    if (moved)
        return true;
    TEREZE_TRY(const bool idle, isIdle(database));
    if (!idle || (m_mode == Mode::Once && (!quiet || m_busy != 0 || m_counters.jobsDone != jobsBefore)))
        return moved;
    TEREZE_CHECK(archiveAll(database, threadName));
    TEREZE_CHECK(sealAll(database, threadName));
    stop();
    return false;
}

Result<void> Worker::endTransactions(db::Database &database)
{
    TEREZE_TRY(const auto ended, store::WorkStore::endTransactions(database));
    for (const auto &transaction : ended) {
        ++m_counters.transactionsEnded;
        qCWarning(lcWork).noquote() << "Ended the session" << transaction.pid << "of" << transaction.role
                                    << "which had held a transaction open for" << transaction.seconds << "s";
    }
    return {};
}

Result<bool> Worker::isIdle(db::Database &database)
{
    if (m_mode == Mode::Once) {
        TEREZE_TRY(const bool did, m_runner.runOne({ database, m_settings.name + u"-steward"_qs }));
        return !did;
    }
    TEREZE_TRY(const domain::WorkState state, store::WorkStore::state(database));
    if (state.isIdle() && state.dead > 0)
        qCWarning(lcWork) << state.dead << "job(s) used up their attempts and wait for an administrator";
    return state.isIdle();
}

Result<void> Worker::sealAll(db::Database &database, const QString &threadName)
{
    const JobDesk desk { database, threadName };
    for (bool more = true; more;) {
        TEREZE_TRY(more, m_sealer.round(desk));
    }
    return {};
}

Result<void> Worker::archiveAll(db::Database &database, const QString &threadName)
{
    const JobDesk desk { database, threadName };
    for (bool more = m_archivist != nullptr; more;) {
        TEREZE_TRY(more, m_archivist->round(desk));
    }
    return {};
}

Result<void> Worker::run(Mode mode, const std::function<bool()> &shouldStop)
{
    m_mode = mode;
    m_stop = false;
    m_trouble.reset();
    m_nextSeal.setRemainingTime(0);
    m_nextWatch.setRemainingTime(0);
    m_nextRescue.setRemainingTime(0);
    m_nextTidy.setRemainingTime(mode == Mode::Serve ? 0 : tidyMs);
    m_nextReport.setRemainingTime(reportMs);

    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 1; i <= m_settings.threads; ++i) {
        const QString name = QStringLiteral("%1-%2").arg(m_settings.name).arg(i);
        threads.emplace_back(QThread::create([this, name] {
            loop(name, [this, name](db::Database &database) -> Result<bool> {
                ++m_busy;
                Result<bool> did = m_runner.runOne({ database, name });
                --m_busy;
                if (did && *did)
                    wake(); // what follows from the job need not wait for the next look
                return did;
            });
        }));
    }
    const QString steward = m_settings.name + u"-steward"_qs;
    threads.emplace_back(QThread::create([this, steward] {
        loop(steward, [this, steward](db::Database &database) { return chores(database, steward); });
    }));
    if (m_archivist != nullptr && mode == Mode::Serve) {
        // A disk that is slow or full holds up nothing but the archive.
        const QString name = m_settings.name + u"-archivist"_qs;
        threads.emplace_back(QThread::create([this, name] {
            QDeadlineTimer next(0);
            loop(name, [this, name, next](db::Database &database) mutable -> Result<bool> {
                if (!next.hasExpired())
                    return false;
                TEREZE_TRY(const bool wrote, m_archivist->round({ database, name }));
                next.setRemainingTime(wrote ? 0 : archiveMs);
                return wrote;
            });
        }));
    }
    for (const auto &thread : threads)
        thread->start();
    for (const auto &thread : threads) {
        while (!thread->wait(QDeadlineTimer(100))) {
            if (!m_stop && shouldStop())
                stop();
        }
    }
    qCInfo(lcWork).noquote() << m_counters.logLine();
    const QMutexLocker locker(&m_mutex);
    if (m_trouble)
        return *m_trouble;
    return {};
}

} // namespace tereze::work
