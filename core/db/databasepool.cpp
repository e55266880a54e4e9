// SPDX-License-Identifier: GPL-3.0-or-later
#include "databasepool.h"

#include <algorithm>

namespace tereze::db {

DatabasePool::DatabasePool(
    const ConnectionSettings &settings, int size, const DatabaseThread::Greeting &greeting)
{
    for (int i = 0; i < std::max(size, 1); ++i)
        m_threads.push_back(std::make_unique<DatabaseThread>(settings, greeting));
}

void DatabasePool::start()
{
    for (const auto &thread : m_threads)
        thread->start();
}

int DatabasePool::connected() const
{
    return static_cast<int>(std::count_if(m_threads.cbegin(), m_threads.cend(),
        [](const auto &thread) { return thread->state() == DatabaseThread::State::Connected; }));
}

DatabaseThread &DatabasePool::leastBusy() const
{
    DatabaseThread *best = m_threads.front().get();
    int fewest = best->pending();
    for (const auto &thread : m_threads) {
        if (const int pending = thread->pending(); pending < fewest) {
            best = thread.get();
            fewest = pending;
        }
    }
    return *best;
}

} // namespace tereze::db
