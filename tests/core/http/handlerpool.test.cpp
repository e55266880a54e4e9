// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/http/handlerpool.h>

#include <QSemaphore>
#include <QSet>
#include <QThread>

#include <atomic>
#include <gtest/gtest.h>

using namespace tereze;
using namespace tereze::http;

namespace {

/// Notes on which thread it was born, used and buried.
class WatchedContext final : public ThreadContext {
public:
    explicit WatchedContext(std::atomic<int> &strayCount)
        : m_strays(strayCount)
        , m_home(QThread::currentThread())
    {
    }
    ~WatchedContext() override { check(); }
    void check()
    {
        if (QThread::currentThread() != m_home)
            ++m_strays;
    }

private:
    std::atomic<int> &m_strays;
    QThread *m_home;
};

} // namespace

TEST(HandlerPool, eachThreadKeepsItsOwnContext)
{
    std::atomic<int> strays = 0;
    std::atomic<int> made = 0;
    std::atomic<int> ran = 0;
    HandlerPool pool(3, 1000, [&]() -> Result<std::unique_ptr<ThreadContext>> {
        ++made;
        return std::unique_ptr<ThreadContext>(std::make_unique<WatchedContext>(strays));
    });
    ASSERT_TRUE(pool.start());
    EXPECT_EQ(made, 3);
    for (int i = 0; i < 500; ++i)
        ASSERT_TRUE(pool.post([&](ThreadContext &context) {
            static_cast<WatchedContext &>(context).check();
            ++ran;
        }));
    pool.stop();
    EXPECT_EQ(ran, 500) << "stopping finishes what was taken";
    EXPECT_EQ(strays, 0);
    EXPECT_FALSE(pool.post([](ThreadContext &) {}));
}

TEST(HandlerPool, refusesMoreThanItsQueueHolds)
{
    HandlerPool pool(
        1, 2, [] { return Result<std::unique_ptr<ThreadContext>>(std::make_unique<ThreadContext>()); });
    ASSERT_TRUE(pool.start());
    QSemaphore started;
    QSemaphore gate;
    ASSERT_TRUE(pool.post([&](ThreadContext &) {
        started.release();
        gate.acquire();
    }));
    started.acquire();
    EXPECT_TRUE(pool.post([](ThreadContext &) {}));
    EXPECT_TRUE(pool.post([](ThreadContext &) {}));
    EXPECT_FALSE(pool.post([](ThreadContext &) {}));
    EXPECT_EQ(pool.queued(), 2);
    gate.release();
    pool.stop();
    EXPECT_EQ(pool.queued(), 0);
}

TEST(HandlerPool, aContextThatCannotBeMadeStopsTheStart)
{
    std::atomic<int> made = 0;
    HandlerPool pool(3, 2, [&]() -> Result<std::unique_ptr<ThreadContext>> {
        if (++made == 2)
            return Error::of(ErrorKind::Unavailable, QStringLiteral("no database"));
        return std::unique_ptr<ThreadContext>(std::make_unique<ThreadContext>());
    });
    const auto started = pool.start();
    ASSERT_FALSE(started);
    EXPECT_EQ(started.error().kind, ErrorKind::Unavailable);
    EXPECT_FALSE(pool.post([](ThreadContext &) {}));
}
