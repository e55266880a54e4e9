// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appendfile.h"
#include "archivist.h"
#include "jobrunner.h"
#include "registrar.h"
#include "sealer.h"
#include "workcounters.h"

#include <core/base/result.h>
#include <core/db/connectionsettings.h>

#include <QDeadlineTimer>
#include <QMutex>
#include <QString>
#include <QWaitCondition>

#include <atomic>
#include <functional>
#include <memory>

namespace tereze::db {
class Database;
}

namespace tereze::work {

/// The worker's loop: some threads that do jobs, one that archives, and one that turns the outbox into hints
/// and mails, numbers documents, seals events, ends transactions of others that stand still, and tidies. Each
/// thread has a connection of its own and makes a new one when it is lost. Idle threads look for work every
/// 200 ms.
class Worker {
public:
    enum class Mode {
        Serve, ///< until stop()
        Drain, ///< until no job is ready or on lease, no document waits for its number and the outbox is
               ///< empty
        Once, ///< until there is nothing to do at this moment, whatever others hold or later attempts wait
              ///< for
    };

    struct Settings {
        db::ConnectionSettings database; ///< as the worker's role
        QString name; ///< no other worker may bear it
        int threads = 2; ///< that do jobs; 1 to 64
        int sealEveryMs = 1000; ///< the shortest time between two seals
    };

    /// Runner, registrar, sealer, counters and archivist must outlive the worker; registrar, sealer and
    /// archivist are used by one of its threads each. Without an archivist nothing is archived by this
    /// worker.
    Worker(Settings settings, const JobRunner &runner, Registrar &registrar, Sealer &sealer,
        WorkCounters &counters, Archivist *archivist = nullptr);
    ~Worker();

    /// Connects once and compares the schema with this program. Before run(), so that a worker that cannot
    /// work says so at its start.
    Result<void> check() const;

    /// Works until the mode's end or stop(), then lets every thread finish what it holds. Blocks; asks
    /// `shouldStop` about ten times a second on the calling thread. Once and Drain answer the first error
    /// that kept them from their end; Serve logs errors and goes on.
    Result<void> run(Mode mode, const std::function<bool()> &shouldStop);

    /// Any thread, more than once. A job at hand is finished first.
    void stop();

private:
    using Round = std::function<Result<bool>(db::Database &)>;

    void loop(const QString &threadName, const Round &round);
    Result<bool> chores(db::Database &database, const QString &threadName);
    Result<void> endTransactions(db::Database &database);
    Result<bool> isIdle(db::Database &database);
    Result<void> sealAll(db::Database &database, const QString &threadName);
    Result<void> archiveAll(db::Database &database, const QString &threadName);
    void wait(int milliseconds);
    void wake();
    void note(const Error &error);

    const Settings m_settings;
    const JobRunner &m_runner;
    Registrar &m_registrar;
    Sealer &m_sealer;
    WorkCounters &m_counters;
    Archivist *const m_archivist; ///< null: none
    Mode m_mode = Mode::Serve;
    std::atomic<bool> m_stop = false;
    std::atomic<int> m_busy = 0; ///< threads that are doing a job
    QMutex m_mutex;
    QWaitCondition m_condition;
    quint64 m_wakes = 0; ///< under m_mutex
    std::unique_ptr<Error> m_trouble; ///< under m_mutex: what kept Once or Drain from their end
    QDeadlineTimer m_nextSeal;
    QDeadlineTimer m_nextWatch;
    QDeadlineTimer m_nextRescue;
    QDeadlineTimer m_nextTidy;
    QDeadlineTimer m_nextReport;
};

} // namespace tereze::work
