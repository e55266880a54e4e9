// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/db/databasethread.h>

#include <memory>
#include <vector>

namespace tereze::db {

/// Several DatabaseThreads for one place; a job goes to the one with the least to do. For servers that answer
/// many people at once. Every method may be called from any thread.
class DatabasePool {
public:
    /// `size` threads, at least one.
    DatabasePool(const ConnectionSettings &settings, int size, const DatabaseThread::Greeting &greeting = {});

    /// Connects all of them now.
    void start();
    /// How many are connected.
    int connected() const;
    int size() const { return static_cast<int>(m_threads.size()); }

    /// As DatabaseThread::run.
    template <typename Job> auto run(Job job) { return leastBusy().run(std::move(job)); }

private:
    DatabaseThread &leastBusy() const;

    std::vector<std::unique_ptr<DatabaseThread>> m_threads;
};

} // namespace tereze::db
