// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/db/databasepool.h>
#include <core/db/databasethread.h>
#include <core/db/notificationlistener.h>

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>
#include <tests/support/temporarydatabase.h>

using namespace tereze;
using namespace tereze::db;
using tereze::test::TemporaryDatabase;

namespace {

constexpr DatabaseThread::Timing quickTiming { 200, 50, 400 };

auto selectNumber(qint64 number)
{
    return [number](Database &database) -> Result<qint64> {
        TEREZE_TRY(const Rows rows, database.query(QStringLiteral("SELECT ?::bigint AS n"), { number }));
        return rows.only().int64("n");
    };
}

class DatabaseThreadTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto made = TemporaryDatabase::create(TemporaryDatabase::Content::Empty);
        ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
        m_place = std::move(made).value();
    }
    void endSessionsOfOthers()
    {
        const auto killer = m_place->connect();
        ASSERT_TRUE(killer.ok());
        ASSERT_TRUE((*killer)
                        ->executeScript(
                            QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                                           " WHERE datname = current_database() AND pid <> pg_backend_pid()"))
                        .ok());
    }

    std::unique_ptr<TemporaryDatabase> m_place;
};

} // namespace

TEST_F(DatabaseThreadTest, jobsRunInOrderAwayFromTheCaller)
{
    DatabaseThread thread(m_place->settings());
    QList<QFuture<Result<qint64>>> answers;
    for (int i = 0; i < 50; ++i)
        answers << thread.run(selectNumber(i));
    for (int i = 0; i < 50; ++i)
        EXPECT_EQ(answers.at(i).result().value(), i);
    auto where = thread.run([](Database &) -> Result<QThread *> { return QThread::currentThread(); });
    EXPECT_NE(where.result().value(), QThread::currentThread());
}

TEST_F(DatabaseThreadTest, anAnswerComesToTheContextsThreadAndIsDroppedWhenItIsDead)
{
    DatabaseThread thread(m_place->settings());
    QObject alive;
    auto dead = std::make_unique<QObject>();
    QThread *answeredOn = nullptr;
    bool deadAnswered = false;
    thread.run(dead.get(), selectNumber(1), [&](const Result<qint64> &) { deadAnswered = true; });
    dead.reset();
    thread.run(&alive, selectNumber(2), [&](const Result<qint64> &answer) {
        EXPECT_EQ(answer.value(), 2);
        answeredOn = QThread::currentThread();
    });
    ASSERT_TRUE(QTest::qWaitFor([&] { return answeredOn != nullptr; }, 10'000));
    EXPECT_EQ(answeredOn, QThread::currentThread());
    QTest::qWait(20);
    EXPECT_FALSE(deadAnswered);
}

TEST_F(DatabaseThreadTest, anExceptionOfAJobIsAnErrorAndTheThreadGoesOn)
{
    DatabaseThread thread(m_place->settings());
    const auto fault = thread.run([](Database &database) -> Result<qint64> {
        return database.query(QStringLiteral("SELECT NULL::bigint AS n"))->only().int64("n");
    });
    EXPECT_EQ(fault.result().error().kind, ErrorKind::Internal);
    EXPECT_EQ(thread.run(selectNumber(3)).result().value(), 3);
}

TEST_F(DatabaseThreadTest, aLostConnectionIsNoticedWhenIdleAndHeals)
{
    DatabaseThread thread(m_place->settings(), {}, quickTiming);
    QList<DatabaseThread::State> states;
    QObject here;
    QObject::connect(
        &thread, &DatabaseThread::stateChanged, &here, [&](DatabaseThread::State state) { states << state; });
    thread.start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return thread.state() == DatabaseThread::State::Connected; }, 10'000));
    endSessionsOfOthers();
    ASSERT_TRUE(QTest::qWaitFor([&] { return states.contains(DatabaseThread::State::Lost); }, 10'000));
    ASSERT_TRUE(QTest::qWaitFor([&] { return states.last() == DatabaseThread::State::Connected; }, 10'000));
    EXPECT_EQ(thread.run(selectNumber(4)).result().value(), 4);
}

TEST_F(DatabaseThreadTest, aCallInFlightIsAnsweredAsUnknownAndMayBeRepeated)
{
    DatabaseThread thread(m_place->settings(), {}, quickTiming);
    ASSERT_TRUE(thread.run(selectNumber(1)).result().ok());
    auto sleeping = thread.run([](Database &database) -> Result<void> {
        TEREZE_CHECK(database.query(QStringLiteral("SELECT pg_sleep(30)")));
        return {};
    });
    QTest::qWait(200);
    endSessionsOfOthers();
    EXPECT_TRUE(isOutcomeUnknown(sleeping.result().error()));
    ASSERT_TRUE(QTest::qWaitFor([&] { return thread.state() == DatabaseThread::State::Connected; }, 10'000));
    EXPECT_EQ(thread.run(selectNumber(5)).result().value(), 5);
}

TEST_F(DatabaseThreadTest, aServerThatIsKilledAndStartedAgainIsFoundAgain)
{
    auto made = test::PrivateCluster::create();
    ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
    const auto cluster = std::move(made).value();
    DatabaseThread thread(cluster->settings(), {}, quickTiming);
    ASSERT_TRUE(thread.run(selectNumber(1)).result().ok());
    cluster->kill();
    const auto away = thread.run(selectNumber(2)).result();
    ASSERT_FALSE(away.ok());
    EXPECT_EQ(away.error().kind, ErrorKind::Unavailable);
    const auto started = cluster->start();
    ASSERT_TRUE(started.ok()) << started.error().logLine().toStdString();
    ASSERT_TRUE(QTest::qWaitFor([&] { return thread.state() == DatabaseThread::State::Connected; }, 10'000));
    EXPECT_EQ(thread.run(selectNumber(6)).result().value(), 6);
}

TEST_F(DatabaseThreadTest, aRefusedSignInIsNotTriedAgainUntilToldTo)
{
    DatabaseThread thread(m_place->settings(QStringLiteral("nobody_of_ours")), {}, quickTiming);
    EXPECT_EQ(thread.run(selectNumber(1)).result().error().kind, ErrorKind::NotSignedIn);
    EXPECT_EQ(thread.state(), DatabaseThread::State::Refused);
    QTest::qWait(300);
    EXPECT_EQ(thread.state(), DatabaseThread::State::Refused);
    thread.reconnect(m_place->settings());
    ASSERT_TRUE(QTest::qWaitFor([&] { return thread.state() == DatabaseThread::State::Connected; }, 10'000));
}

TEST_F(DatabaseThreadTest, leavingEndsTheSessionAndForgetsTheSettings)
{
    const auto watcher = m_place->connect();
    ASSERT_TRUE(watcher.ok());
    const auto sessions = [&] {
        const auto rows = (*watcher)->query(
            QStringLiteral("SELECT count(*) AS n FROM pg_stat_activity WHERE datname = current_database()"
                           " AND pid <> pg_backend_pid() AND backend_type = 'client backend'"));
        return rows.ok() ? rows->only().int64("n") : -1;
    };
    DatabaseThread thread(m_place->settings(), {}, quickTiming);
    ASSERT_EQ(thread.run(selectNumber(1)).result().value(), 1);
    EXPECT_EQ(sessions(), 1);
    const auto running =
        thread.run([](Database &database) { return database.query(QStringLiteral("SELECT pg_sleep(30)")); });
    const auto waiting = thread.run(selectNumber(2));
    QTest::qWait(100);
    thread.leave();
    EXPECT_EQ(running.result().error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(waiting.result().error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(thread.state(), DatabaseThread::State::Closed);
    EXPECT_TRUE(QTest::qWaitFor([&] { return sessions() == 0; }));
    EXPECT_EQ(thread.run(selectNumber(3)).result().error().kind, ErrorKind::NotSignedIn);
    QTest::qWait(quickTiming.lastRetryMs * 2);
    EXPECT_EQ(sessions(), 0) << "nothing opens it again";
    thread.reconnect(m_place->settings());
    EXPECT_EQ(thread.run(selectNumber(4)).result().value(), 4);
}

TEST_F(DatabaseThreadTest, aGreetingThatFailsKeepsEveryJobOut)
{
    DatabaseThread thread(m_place->settings(), [](Database &) -> Result<void> {
        return Error::of(ErrorKind::Unsupported, QStringLiteral("too old"));
    });
    EXPECT_EQ(thread.run(selectNumber(1)).result().error().kind, ErrorKind::Unsupported);
    EXPECT_EQ(thread.state(), DatabaseThread::State::Refused);
}

TEST_F(DatabaseThreadTest, theEndOfTheThreadCancelsWhatRunsAndAnswersWhatWaits)
{
    auto thread = std::make_unique<DatabaseThread>(m_place->settings());
    QSemaphore started;
    auto running = thread->run([&started](Database &database) -> Result<void> {
        started.release();
        TEREZE_CHECK(database.query(QStringLiteral("SELECT pg_sleep(60)")));
        return {};
    });
    auto waiting = thread->run(selectNumber(1));
    started.acquire();
    QTest::qWait(200);
    QElapsedTimer since;
    since.start();
    thread.reset();
    EXPECT_LT(since.elapsed(), 10'000);
    EXPECT_EQ(running.result().error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(waiting.result().error().kind, ErrorKind::Cancelled);
}

TEST_F(DatabaseThreadTest, aPoolWorksInParallel)
{
    DatabasePool pool(m_place->settings(), 3);
    pool.start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return pool.connected() == 3; }, 10'000));
    QElapsedTimer since;
    since.start();
    QList<QFuture<Result<void>>> answers;
    for (int i = 0; i < 3; ++i) {
        answers << pool.run([](Database &database) -> Result<void> {
            TEREZE_CHECK(database.query(QStringLiteral("SELECT pg_sleep(1)")));
            return {};
        });
    }
    for (auto &answer : answers)
        EXPECT_TRUE(answer.result().ok());
    EXPECT_LT(since.elapsed(), 2'500);
}

TEST_F(DatabaseThreadTest, aListenerHearsAgainAfterALoss)
{
    NotificationListener listener(m_place->settings(), { u"tasks"_qs, u"Case_Mixed"_qs }, quickTiming);
    QSignalSpy heard(&listener, &NotificationListener::notified);
    QSignalSpy subscribed(&listener, &NotificationListener::subscribed);
    listener.start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return subscribed.count() == 1; }, 10'000));
    const auto notify = [&](const char *sql) {
        const auto sender = m_place->connect();
        ASSERT_TRUE(sender.ok());
        ASSERT_TRUE((*sender)->executeScript(QString::fromUtf8(sql)).ok());
    };
    notify("NOTIFY tasks, '42'; NOTIFY other, 'x'; NOTIFY \"Case_Mixed\", 'ә'");
    ASSERT_TRUE(QTest::qWaitFor([&] { return heard.count() >= 2; }, 10'000));
    EXPECT_EQ(heard.at(0), (QVariantList { u"tasks"_qs, u"42"_qs }));
    EXPECT_EQ(heard.at(1), (QVariantList { u"Case_Mixed"_qs, u"ә"_qs }));

    endSessionsOfOthers();
    ASSERT_TRUE(QTest::qWaitFor([&] { return subscribed.count() == 2; }, 10'000));
    notify("NOTIFY tasks, '43'");
    ASSERT_TRUE(QTest::qWaitFor([&] { return heard.count() >= 3; }, 10'000));
    EXPECT_EQ(heard.at(2), (QVariantList { u"tasks"_qs, u"43"_qs }));
    EXPECT_EQ(heard.count(), 3);
}
