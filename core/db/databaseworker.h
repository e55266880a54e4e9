// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/db/databasethread.h>

#include <QElapsedTimer>
#include <QMutex>
#include <QTimer>

#include <deque>
#include <optional>

namespace tereze::db {

/// The inside of a DatabaseThread: lives on its thread and owns the connection. Used by DatabaseThread only.
class DatabaseWorker : public QObject {
    Q_OBJECT

public:
    using Job = std::function<void(Result<Database *>)>;
    using State = DatabaseThread::State;

    DatabaseWorker(
        ConnectionSettings settings, DatabaseThread::Greeting greeting, DatabaseThread::Timing timing);

    // From any thread.
    void enqueue(Job job);
    void setSettings(const ConnectionSettings &settings);
    State state() const;
    Error lastError() const;
    int pending() const;
    Result<void> cancelRunning();
    void refuseFurther();
    void forget();

    // On the worker's thread.
    void connectNow();
    void close();

Q_SIGNALS:
    void stateChanged(tereze::db::DatabaseThread::State state);

private:
    void runNext();
    void beat();
    void retry();
    Result<Database *> connected();
    Result<Database *> attempt();
    void lose(const Error &why);
    void setState(State state, const Error &why = {});

    const DatabaseThread::Greeting m_greeting;
    const DatabaseThread::Timing m_timing;
    std::unique_ptr<Database> m_database;
    QTimer m_heartbeat;
    QTimer m_retry;
    QElapsedTimer m_sinceAttempt;
    QElapsedTimer m_sinceUse;
    int m_retryMs;

    mutable QMutex m_mutex; // guards everything below
    std::optional<ConnectionSettings> m_settings;
    std::deque<Job> m_jobs;
    bool m_busy = false;
    bool m_refusing = false;
    Canceller m_canceller;
    State m_state = State::Closed;
    Error m_lastError;
};

} // namespace tereze::db
