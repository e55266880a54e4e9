// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlerpool.h"

#include <QMutexLocker>

#include <exception>

namespace tereze::http {

HandlerPool::HandlerPool(int threads, qsizetype queueCap, ContextFactory factory)
    : m_threadCount(threads)
    , m_queueCap(queueCap)
    , m_factory(std::move(factory))
{
}

HandlerPool::~HandlerPool()
{
    stop();
}

Result<void> HandlerPool::start()
{
    for (int i = 0; i < m_threadCount; ++i) {
        m_threads.emplace_back(QThread::create([this] { run(); }));
        m_threads.back()->setObjectName(QStringLiteral("http-handler-%1").arg(i + 1));
        m_threads.back()->start();
    }
    Result<void> result;
    {
        QMutexLocker lock(&m_mutex);
        while (m_ready < m_threadCount)
            m_changed.wait(&m_mutex);
        result = m_startResult;
    }
    if (!result)
        stop();
    return result;
}

bool HandlerPool::post(Job job)
{
    const QMutexLocker lock(&m_mutex);
    if (m_stopping || static_cast<qsizetype>(m_jobs.size()) >= m_queueCap)
        return false;
    m_jobs.push_back(std::move(job));
    m_changed.wakeOne();
    return true;
}

qsizetype HandlerPool::queued() const
{
    const QMutexLocker lock(&m_mutex);
    return static_cast<qsizetype>(m_jobs.size());
}

void HandlerPool::stop()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_stopping = true;
        m_changed.wakeAll();
    }
    for (const auto &thread : m_threads)
        thread->wait();
    m_threads.clear();
}

void HandlerPool::run()
{
    std::unique_ptr<ThreadContext> context;
    Result<void> made;
    try {
        auto result = m_factory();
        if (result)
            context = std::move(result).value();
        else
            made = result.error();
    } catch (const std::exception &exception) {
        made = Error::of(ErrorKind::Internal, QString::fromLocal8Bit(exception.what()));
    }
    if (made && !context)
        made = Error::of(ErrorKind::Internal, QStringLiteral("the context factory gave nothing"));

    QMutexLocker lock(&m_mutex);
    ++m_ready;
    if (!made)
        m_startResult = made;
    m_changed.wakeAll();
    if (!made)
        return;
    while (true) {
        while (m_jobs.empty() && !m_stopping)
            m_changed.wait(&m_mutex);
        if (m_jobs.empty())
            return;
        const Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        job(*context);
        lock.relock();
    }
}

} // namespace tereze::http
