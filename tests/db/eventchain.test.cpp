// SPDX-License-Identifier: GPL-3.0-or-later
// Two sessions that write to the chain of one object at the same time: what no single transaction can show.
#include <core/db/database.h>
#include <core/db/transaction.h>

#include <chrono>
#include <future>
#include <gtest/gtest.h>
#include <tests/support/temporarydatabase.h>

using namespace tereze;

namespace {

class EventChain : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto made = test::TemporaryDatabase::create();
        ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
        m_place = std::move(made).value();
        auto opened = m_place->connect();
        ASSERT_TRUE(opened.ok()) << opened.error().logLine().toStdString();
        m_first = std::move(opened).value();
    }
    /// SQLSTATE of a query through `database`, or "ok".
    static std::string run(db::Database &database, const QString &sql)
    {
        const auto answer = database.query(sql);
        return answer.ok() ? "ok" : answer.error().sqlState.toStdString();
    }
    /// The first session runs `sql` and keeps its transaction open; the second begins the same call and waits
    /// until the first commits. What the second got.
    std::string runBehind(const QString &first, const QString &second)
    {
        auto transaction = db::Transaction::begin(*m_first);
        EXPECT_TRUE(transaction.ok());
        EXPECT_EQ(run(*m_first, first), "ok");
        auto waiting = std::async(std::launch::async, [this, second]() -> std::string {
            const auto connection = m_place->connect(); // a connection belongs to one thread
            if (!connection.ok())
                return connection.error().logLine().toStdString();
            return run(**connection, second);
        });
        EXPECT_TRUE(somebodyWaits());
        EXPECT_EQ(waiting.wait_for(std::chrono::seconds(0)), std::future_status::timeout);
        EXPECT_TRUE(transaction->commit().ok());
        return waiting.get();
    }
    std::string chain()
    {
        const auto answer = m_first->query(QStringLiteral(
            "SELECT coalesce(string_agg(e.kind || ' ' || e.seq || ' ' || (e.prev_hash IS NOT DISTINCT FROM"
            " e.before)::text, ', ' ORDER BY e.seq), '') AS chain FROM (SELECT x.*, lag(x.hash) OVER (ORDER "
            "BY"
            " x.seq) AS before FROM tereze.event x WHERE x.object_kind = 'thing') e"));
        return answer.ok() ? answer->only().text("chain").toStdString() : "";
    }

    std::unique_ptr<test::TemporaryDatabase> m_place;
    std::unique_ptr<db::Database> m_first;

private:
    bool somebodyWaits()
    {
        const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(30);
        while (std::chrono::steady_clock::now() < until) {
            const auto answer = m_first->query(QStringLiteral(
                "SELECT count(*) AS n FROM pg_locks WHERE NOT granted AND locktype = 'transactionid'"));
            if (!answer.ok())
                return false;
            if (answer->only().int64("n") > 0)
                return true;
        }
        return false;
    }
};

QString appendThing(const QString &kind, const QString &request)
{
    return QStringLiteral("SELECT tereze.event_append('%1', 'thing', 7, now(), NULL, %2, '{}')")
        .arg(kind, request);
}

} // namespace

TEST_F(EventChain, aSecondWriterWaitsAndAppendsAfterTheFirst)
{
    EXPECT_EQ(
        runBehind(appendThing(u"a"_qs, u"NULL"_qs), appendThing(u"b"_qs, u"gen_random_uuid()"_qs)), "ok");
    EXPECT_EQ(chain(), "a 1 true, b 2 true");
}

TEST_F(EventChain, oneRequestThatIsSentTwiceAtOnceIsWrittenOnce)
{
    const QString request = u"'6ba7b810-9dad-11d1-80b4-00c04fd430c8'"_qs;
    EXPECT_EQ(runBehind(appendThing(u"a"_qs, request), appendThing(u"a"_qs, request)), "TZ409");
    EXPECT_EQ(chain(), "a 1 true");
}

TEST_F(EventChain, twoAppointmentsToOnePositionAtOnceAreBothMade)
{
    ASSERT_EQ(run(*m_first,
                  u"SELECT api.unit_put(gen_random_uuid(), 'uni', 0, 'university', NULL, n),"
                  u" api.position_put(gen_random_uuid(), 'dean', 'uni', 0, n)"
                  u" FROM (SELECT '{\"kk\": \"U\", \"ru\": \"U\", \"en\": \"U\"}'::jsonb AS n) x"_qs),
        "ok");
    ASSERT_EQ(
        run(*m_first,
            u"INSERT INTO tereze.person (surname, given, language) VALUES ('A', '', 'ru'), ('B', '', 'ru')"_qs),
        "ok");
    const QString appoint =
        u"SELECT api.appoint(gen_random_uuid(), (SELECT id FROM tereze.person WHERE surname ="
        u" '%1'), 'dean', 'uni', '2026-01-01', NULL)"_qs;
    EXPECT_EQ(runBehind(appoint.arg(u"A"_qs), appoint.arg(u"B"_qs)), "ok");
    const auto events =
        m_first->query(QStringLiteral("SELECT string_agg(seq || ' ' || kind, ', ' ORDER BY seq) AS chain "
                                      "FROM tereze.event WHERE object_kind = 'position'"));
    ASSERT_TRUE(events.ok());
    EXPECT_EQ(events->only().text("chain").toStdString(), "1 position_put, 2 appointed, 3 appointed");
}
