// SPDX-License-Identifier: GPL-3.0-or-later
#include "databaseworker.h"

#include <core/base/logging.h>

#include <algorithm>

namespace tereze::db {

DatabaseWorker::DatabaseWorker(
    ConnectionSettings settings, DatabaseThread::Greeting greeting, DatabaseThread::Timing timing)
    : m_greeting(std::move(greeting))
    , m_timing(timing)
    , m_heartbeat(this)
    , m_retry(this)
    , m_retryMs(timing.firstRetryMs)
    , m_settings(std::move(settings))
{
    m_heartbeat.setInterval(m_timing.heartbeatMs);
    m_retry.setSingleShot(true);
    QObject::connect(&m_heartbeat, &QTimer::timeout, this, &DatabaseWorker::beat);
    QObject::connect(&m_retry, &QTimer::timeout, this, &DatabaseWorker::retry);
}

void DatabaseWorker::enqueue(Job job)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_refusing) {
            m_jobs.push_back(std::move(job));
            QMetaObject::invokeMethod(this, &DatabaseWorker::runNext, Qt::QueuedConnection);
            return;
        }
    }
    job(Error::of(ErrorKind::Cancelled, QStringLiteral("the database thread is stopping")));
}

void DatabaseWorker::setSettings(const ConnectionSettings &settings)
{
    const QMutexLocker lock(&m_mutex);
    m_settings = settings;
}

DatabaseWorker::State DatabaseWorker::state() const
{
    const QMutexLocker lock(&m_mutex);
    return m_state;
}

Error DatabaseWorker::lastError() const
{
    const QMutexLocker lock(&m_mutex);
    return m_lastError;
}

int DatabaseWorker::pending() const
{
    const QMutexLocker lock(&m_mutex);
    return static_cast<int>(m_jobs.size()) + (m_busy ? 1 : 0);
}

Result<void> DatabaseWorker::cancelRunning()
{
    Canceller canceller;
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_busy)
            return {};
        canceller = m_canceller;
    }
    return canceller.cancel();
}

void DatabaseWorker::forget()
{
    std::deque<Job> waiting;
    {
        const QMutexLocker lock(&m_mutex);
        m_settings.reset();
        waiting.swap(m_jobs);
    }
    for (Job &job : waiting)
        job(Error::of(ErrorKind::Cancelled, QStringLiteral("the person has signed out")));
}

void DatabaseWorker::refuseFurther()
{
    std::deque<Job> waiting;
    {
        const QMutexLocker lock(&m_mutex);
        m_refusing = true;
        waiting.swap(m_jobs);
    }
    for (Job &job : waiting)
        job(Error::of(ErrorKind::Cancelled, QStringLiteral("the database thread is stopping")));
}

void DatabaseWorker::setState(State state, const Error &why)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_lastError = why;
        if (m_state == state)
            return;
        m_state = state;
    }
    if (state == State::Lost || state == State::Refused)
        qCWarning(lcDb).noquote() << "No database connection:" << why.logLine();
    Q_EMIT stateChanged(state);
}

void DatabaseWorker::connectNow()
{
    m_retryMs = m_timing.firstRetryMs;
    m_sinceAttempt.invalidate();
    m_database.reset();
    setState(State::Connecting);
    static_cast<void>(attempt()); // the state tells how it went
}

void DatabaseWorker::close()
{
    m_heartbeat.stop();
    m_retry.stop();
    m_database.reset();
    setState(State::Closed);
}

Result<Database *> DatabaseWorker::attempt()
{
    m_retry.stop();
    m_sinceAttempt.start();
    std::optional<ConnectionSettings> settings;
    {
        const QMutexLocker lock(&m_mutex);
        settings = m_settings;
        m_canceller = {};
    }
    if (!settings) {
        m_database.reset();
        setState(State::Closed);
        return Error::of(ErrorKind::NotSignedIn, QStringLiteral("nobody is signed in"));
    }
    if (state() == State::Closed)
        setState(State::Connecting);
    auto opened = Database::open(*settings);
    Error why;
    if (opened) {
        std::unique_ptr<Database> database = std::move(opened).value();
        const Result<void> greeted = m_greeting ? m_greeting(*database) : Result<void>();
        if (greeted) {
            m_database = std::move(database);
            {
                const QMutexLocker lock(&m_mutex);
                m_canceller = m_database->canceller();
            }
            m_retryMs = m_timing.firstRetryMs;
            m_sinceUse.start();
            m_heartbeat.start();
            setState(State::Connected);
            return m_database.get();
        }
        why = greeted.error();
    } else {
        why = opened.error();
    }
    if (why.kind == ErrorKind::Unavailable)
        lose(why);
    else
        setState(State::Refused, why);
    return why;
}

void DatabaseWorker::lose(const Error &why)
{
    m_heartbeat.stop();
    m_database.reset();
    m_retry.start(m_retryMs);
    m_retryMs = std::min(m_retryMs * 2, m_timing.lastRetryMs);
    setState(State::Lost, why);
}

Result<Database *> DatabaseWorker::connected()
{
    if (m_database && !m_database->isLost())
        return m_database.get();
    if (m_database) {
        // Found dead before anything was sent: worth one attempt at once.
        m_database.reset();
        return attempt();
    }
    switch (state()) {
    case State::Refused:
        return lastError();
    case State::Lost:
        if (m_sinceAttempt.isValid() && !m_sinceAttempt.hasExpired(m_timing.firstRetryMs))
            return lastError();
        return attempt();
    case State::Closed:
        return attempt();
    case State::Connecting:
    case State::Connected:
        break;
    }
    return attempt();
}

void DatabaseWorker::runNext()
{
    Job job;
    {
        const QMutexLocker lock(&m_mutex);
        if (m_jobs.empty())
            return;
        job = std::move(m_jobs.front());
        m_jobs.pop_front();
        m_busy = true;
    }
    Result<Database *> database = connected();
    m_sinceUse.start();
    job(std::move(database));
    {
        const QMutexLocker lock(&m_mutex);
        m_busy = false;
    }
    if (m_database && m_database->isLost())
        lose(Error::of(ErrorKind::Unavailable, QStringLiteral("the connection was lost during a call")));
}

void DatabaseWorker::beat()
{
    if (!m_database || (!m_database->isLost() && !m_sinceUse.hasExpired(m_timing.heartbeatMs / 2)))
        return;
    if (const auto alive = m_database->query(QStringLiteral("SELECT 1")); !alive)
        lose(alive.error());
}

void DatabaseWorker::retry()
{
    if (!m_database && state() == State::Lost)
        static_cast<void>(attempt());
}

} // namespace tereze::db
