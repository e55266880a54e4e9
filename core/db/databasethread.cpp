// SPDX-License-Identifier: GPL-3.0-or-later
#include "databasethread.h"

#include <core/base/logging.h>
#include <core/db/databaseworker.h>

namespace tereze::db {

DatabaseThread::DatabaseThread(ConnectionSettings settings, Greeting greeting, QObject *parent)
    : DatabaseThread(std::move(settings), std::move(greeting), Timing {}, parent)
{
}

DatabaseThread::DatabaseThread(ConnectionSettings settings, Greeting greeting, Timing timing, QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<DatabaseWorker>(std::move(settings), std::move(greeting), timing))
{
    m_thread.setObjectName(QStringLiteral("database"));
    m_worker->moveToThread(&m_thread);
    QObject::connect(m_worker.get(), &DatabaseWorker::stateChanged, this, &DatabaseThread::stateChanged,
        Qt::DirectConnection);
    m_thread.start();
}

DatabaseThread::~DatabaseThread()
{
    m_worker->refuseFurther();
    if (const auto cancelled = cancelRunning(); !cancelled)
        qCWarning(lcDb).noquote() << "Stopping:" << cancelled.error().logLine();
    // The worker is moved out, so that its timers and connection end on their own thread and its memory on
    // ours.
    QThread *here = QThread::currentThread();
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this, here] {
            m_worker->close();
            m_worker->moveToThread(here);
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void DatabaseThread::start()
{
    QMetaObject::invokeMethod(m_worker.get(), &DatabaseWorker::connectNow, Qt::QueuedConnection);
}

void DatabaseThread::reconnect(const ConnectionSettings &settings)
{
    m_worker->setSettings(settings);
    start();
}

void DatabaseThread::leave()
{
    m_worker->forget();
    if (const auto cancelled = cancelRunning(); !cancelled)
        qCWarning(lcDb).noquote() << "Leaving:" << cancelled.error().logLine();
    QMetaObject::invokeMethod(m_worker.get(), &DatabaseWorker::close, Qt::BlockingQueuedConnection);
}

DatabaseThread::State DatabaseThread::state() const
{
    return m_worker->state();
}

Error DatabaseThread::lastError() const
{
    return m_worker->lastError();
}

int DatabaseThread::pending() const
{
    return m_worker->pending();
}

Result<void> DatabaseThread::cancelRunning()
{
    return m_worker->cancelRunning();
}

void DatabaseThread::enqueue(Job job)
{
    m_worker->enqueue(std::move(job));
}

} // namespace tereze::db
