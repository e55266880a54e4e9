// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "threadcontext.h"

#include <core/base/result.h>

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace tereze::http {

/// A fixed number of threads, each with a ThreadContext of its own, that take jobs from one bounded queue in
/// order.
class HandlerPool {
public:
    /// Runs on a pool thread; must not throw.
    using Job = std::function<void(ThreadContext &)>;

    HandlerPool(int threads, qsizetype queueCap, ContextFactory factory);
    /// Stops.
    ~HandlerPool();
    HandlerPool(const HandlerPool &) = delete;
    HandlerPool &operator=(const HandlerPool &) = delete;

    /// Returns when every thread has its context; when one could not be made, with that error and nothing
    /// running. Once only.
    Result<void> start();
    /// False when the queue is full or the pool is stopping: the job will not run. From any thread.
    bool post(Job job);
    /// Jobs that no thread has taken yet.
    qsizetype queued() const;
    /// Takes no more jobs, finishes those it has, ends the threads. A job that never ends keeps this waiting:
    /// what jobs wait for must have deadlines of its own (statement_timeout).
    void stop();

private:
    void run();

    const int m_threadCount;
    const qsizetype m_queueCap;
    const ContextFactory m_factory;
    mutable QMutex m_mutex;
    QWaitCondition m_changed;
    std::deque<Job> m_jobs;
    std::vector<std::unique_ptr<QThread>> m_threads;
    int m_ready = 0;
    bool m_stopping = false;
    Result<void> m_startResult;
};

} // namespace tereze::http
