// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/db/connectionsettings.h>
#include <core/db/database.h>

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>

namespace tereze::db {

class DatabaseWorker;

/// A thread with one connection of its own, opened, used, watched and opened anew there. Jobs run one after
/// another in the order they were given. Every method may be called from any thread; signals come from the
/// database's thread.
class DatabaseThread : public QObject {
    Q_OBJECT

public:
    enum class State {
        Closed, ///< not started, or stopped
        Connecting, ///< for the first time
        Connected,
        Lost, ///< found to be gone or out of reach; tried again after 0.5 s, 1 s, … 30 s
        Refused, ///< the server answered and refused; not tried again until reconnect()
    };
    Q_ENUM(State)

    /// What is done on every new connection before any job, such as checkSchema or subscribing; its error
    /// closes the connection: Unavailable counts as Lost, any other as Refused.
    using Greeting = std::function<Result<void>(Database &)>;

    struct Timing {
        int heartbeatMs = 15'000; ///< a connection idle for this long is asked whether it is still there
        int firstRetryMs = 500;
        int lastRetryMs = 30'000;
    };

    explicit DatabaseThread(ConnectionSettings settings, Greeting greeting = {}, QObject *parent = nullptr);
    DatabaseThread(ConnectionSettings settings, Greeting greeting, Timing timing, QObject *parent = nullptr);
    /// Cancels the running job, answers the waiting ones with Cancelled and waits for the thread.
    ~DatabaseThread() override;

    /// Connects now; else the first job does.
    void start();
    /// Closes the connection and opens it with other settings (a new password, another server).
    void reconnect(const ConnectionSettings &settings);
    /// Cancels the running job, answers the waiting ones with Cancelled, closes the connection and forgets
    /// with what it was opened: every job is answered NotSignedIn until reconnect(). Returns when the session
    /// at the server has ended.
    void leave();

    State state() const;
    /// Why the state is Lost or Refused.
    Error lastError() const;
    /// Jobs waiting and running.
    int pending() const;

    /// Runs `job(Database &)`, which returns a Result<T>. Without a connection it is answered Unavailable (or
    /// with the refusal) at once, or after one attempt to connect when the last one is old enough. A RowFault
    /// becomes an Internal error; any other exception too.
    template <typename Job> auto run(Job job) -> QFuture<std::invoke_result_t<Job, Database &>>
    {
        using Answer = std::invoke_result_t<Job, Database &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        QFuture<Answer> future = promise->future();
        enqueue([promise, job = std::move(job)](Result<Database *> database) mutable {
            promise->addResult(guarded(job, database));
            promise->finish();
        });
        return future;
    }

    /// As run(), with `answer(Result<T>)` called on the thread of `context`, where this must be called too.
    /// When `context` dies first, the answer is dropped.
    template <typename Job, typename Answered> void run(QObject *context, Job job, Answered answer)
    {
        using Answer = std::invoke_result_t<Job, Database &>;
        auto *watcher = new QFutureWatcher<Answer>(context);
        QObject::connect(
            watcher, &QFutureWatcherBase::finished, context, [watcher, answer = std::move(answer)]() mutable {
                watcher->deleteLater();
                answer(watcher->future().result());
            });
        watcher->setFuture(run(std::move(job)));
    }

    /// Stops the running job's statement, if there is one; its answer is Cancelled. Blocks for one round
    /// trip.
    Result<void> cancelRunning();

Q_SIGNALS:
    void stateChanged(tereze::db::DatabaseThread::State state);

private:
    using Job = std::function<void(Result<Database *>)>;

    template <typename F>
    static auto guarded(F &job, Result<Database *> &database) -> std::invoke_result_t<F, Database &>
    {
        if (!database)
            return database.error();
        try {
            return job(*database.value());
        } catch (const std::exception &fault) {
            return Error::of(ErrorKind::Internal, QString::fromUtf8(fault.what()));
        }
    }

    void enqueue(Job job);

    QThread m_thread;
    std::unique_ptr<DatabaseWorker> m_worker;
};

} // namespace tereze::db
