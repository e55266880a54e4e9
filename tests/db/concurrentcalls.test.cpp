// SPDX-License-Identifier: GPL-3.0-or-later
// What two sessions that call at the same time may do to each other.
#include <core/db/database.h>
#include <core/db/transaction.h>

#include <chrono>
#include <future>
#include <gtest/gtest.h>
#include <tests/support/temporarydatabase.h>
#include <vector>

using namespace tereze;

namespace {

/// A case of which only the rows that matter here exist, and a member of staff who has nothing to do with it.
class ConcurrentCalls : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto made = test::TemporaryDatabase::create();
        ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
        m_place = std::move(made).value();
        auto first = m_place->connect();
        ASSERT_TRUE(first.ok()) << first.error().logLine().toStdString();
        m_first = std::move(first).value();
        auto second = m_place->connect();
        ASSERT_TRUE(second.ok()) << second.error().logLine().toStdString();
        m_second = std::move(second).value();
        ASSERT_EQ(
            run(*m_first,
                u"INSERT INTO tereze.person (surname, given, language) VALUES ('A', '', 'ru'), ('B', '', 'ru')"_qs),
            "ok");
        ASSERT_EQ(run(*m_first,
                      u"SELECT tereze.account_add(p.id, 'concurrent_stranger', '{tereze_staff}', NULL)"
                      u" FROM tereze.person p WHERE p.surname = 'A'"_qs),
            "ok");
        ASSERT_EQ(run(*m_first, u"SET session_replication_role = replica"_qs), "ok"); // foreign keys sleep
        ASSERT_EQ(run(*m_first,
                      u"INSERT INTO tereze.application (case_ref, service_version_id, route_version_id, "
                      u"applicant_id,"
                      u" person_id, state, language, form, form_sha256, submitted_at, state_since, filed_by)"
                      u" SELECT 'T-1', 1, 1, 1, p.id, 'approved', 'ru', '{}', '', now(), now(), p.id"
                      u" FROM tereze.person p WHERE p.surname = 'B'"_qs),
            "ok");
        ASSERT_EQ(run(*m_first, u"RESET session_replication_role"_qs), "ok");
    }
    void TearDown() override
    {
        run(*m_first, u"DROP ROLE IF EXISTS concurrent_stranger, concurrent_registrar"_qs);
    }
    /// SQLSTATE of a query through `database`, or "ok".
    static std::string run(db::Database &database, const QString &sql)
    {
        const auto answer = database.query(sql);
        return answer.ok() ? "ok" : answer.error().sqlState.toStdString();
    }

    bool somebodyWaits()
    {
        const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(30);
        while (std::chrono::steady_clock::now() < until) {
            const auto answer =
                m_first->query(QStringLiteral("SELECT count(*) AS n FROM pg_locks WHERE NOT granted AND "
                                              "locktype IN ('transactionid', 'relation')"));
            if (!answer.ok())
                return false;
            if (answer->only().int64("n") > 0)
                return true;
        }
        return false;
    }

    std::unique_ptr<test::TemporaryDatabase> m_place;
    std::unique_ptr<db::Database> m_first;
    std::unique_ptr<db::Database> m_second;
};

} // namespace

TEST_F(ConcurrentCalls, whoHasNoRightOnACaseDoesNotQueueForItsLock)
{
    auto busy = db::Transaction::begin(*m_first);
    ASSERT_TRUE(busy.ok());
    ASSERT_EQ(run(*m_first, u"SELECT FROM tereze.application FOR UPDATE"_qs), "ok");
    ASSERT_EQ(run(*m_second, u"SET SESSION AUTHORIZATION concurrent_stranger"_qs), "ok");
    // A call that waited would end with 55P03, lock not available.
    EXPECT_EQ(run(*m_second, u"SELECT api.recall(gen_random_uuid(), 1, 1, 'because')"_qs), "TZ404");
    EXPECT_EQ(run(*m_second, u"SELECT api.payment_record(gen_random_uuid(), 1, 1, 10, 'bank')"_qs), "TZ403");
    EXPECT_EQ(run(*m_second, u"SELECT api.note_add(gen_random_uuid(), 1, NULL, 'mine')"_qs), "TZ404");
    EXPECT_EQ(run(*m_second, u"RESET SESSION AUTHORIZATION"_qs), "ok");
}

TEST_F(ConcurrentCalls, aTransactionThatKeepsToAnOldSnapshotChangesNothing)
{
    ASSERT_EQ(run(*m_second, u"SET SESSION AUTHORIZATION concurrent_stranger"_qs), "ok");
    for (const char *level : { "REPEATABLE READ", "SERIALIZABLE" }) {
        ASSERT_EQ(run(*m_second, QStringLiteral("BEGIN ISOLATION LEVEL %1").arg(QLatin1String(level))), "ok");
        EXPECT_EQ(run(*m_second, u"SELECT * FROM api.me()"_qs), "ok");
        // The right is gone, and this snapshot still sees it.
        EXPECT_EQ(run(*m_first, u"UPDATE tereze.account SET enabled = false"_qs), "ok");
        EXPECT_EQ(run(*m_second, u"SELECT * FROM api.me()"_qs), "ok");
        EXPECT_EQ(run(*m_second, u"SELECT api.note_add(gen_random_uuid(), 1, NULL, 'late')"_qs), "TZ422");
        EXPECT_EQ(run(*m_second, u"ROLLBACK"_qs), "ok");
        EXPECT_EQ(run(*m_first, u"UPDATE tereze.account SET enabled = true"_qs), "ok");
    }
    EXPECT_EQ(run(*m_second, u"SELECT api.note_add(gen_random_uuid(), 1, NULL, 'in time')"_qs), "TZ404");
    EXPECT_EQ(run(*m_second, u"RESET SESSION AUTHORIZATION"_qs), "ok");
}

TEST_F(ConcurrentCalls, oneRequestThatIsSentTwiceAtOnceIsDoneOnceAndAnswersTwice)
{
    const QStringList calls {
        u"api.unit_put(%1, 'so', 0, 'office', NULL, '{\"kk\": \"S\", \"ru\": \"S\", \"en\": \"S\"}')"_qs,
        u"api.person_put(%1, NULL, 0, 'A', 'B', NULL, NULL, '2004-02-03', NULL, NULL, 'kk')"_qs,
        u"api.setting_put(%1, 'issuer', 1, '\"X\"')"_qs,
    };
    for (const QString &call : calls) {
        const QString sql =
            QStringLiteral("SELECT x::text AS answer FROM %1 x")
                .arg(call.arg(u"md5(%1)::uuid"_qs.arg(u"'"_qs + call.section(u'(', 0, 0) + u"'"_qs)));
        auto transaction = db::Transaction::begin(*m_first);
        ASSERT_TRUE(transaction.ok());
        const auto first = m_first->query(sql);
        ASSERT_TRUE(first.ok()) << first.error().logLine().toStdString();
        auto second = std::async(std::launch::async, [this, sql]() -> QString {
            const auto connection = m_place->connect(); // a connection belongs to one thread
            if (!connection.ok())
                return connection.error().logLine();
            const auto answer = (*connection)->query(sql);
            return answer.ok() ? answer->only().text("answer") : answer.error().logLine();
        });
        EXPECT_TRUE(somebodyWaits()) << call.toStdString();
        EXPECT_TRUE(transaction->commit().ok());
        EXPECT_EQ(second.get(), first->only().text("answer"));
    }
}

TEST_F(ConcurrentCalls, twoSubstitutionsThatNameNobodyInCommonMakeNoCircle)
{
    ASSERT_EQ(
        run(*m_first,
            u"INSERT INTO tereze.person (surname, given, language) VALUES ('C', '', 'ru'), ('D', '', 'ru')"_qs),
        "ok");
    ASSERT_EQ(run(*m_first,
                  u"INSERT INTO tereze.account (person_id, db_role) SELECT p.id, 'open_' || p.surname"
                  u" FROM tereze.person p WHERE p.surname <> 'A'"_qs),
        "ok");
    const auto standIn = [](const QString &absent, const QString &substitute) {
        return u"SELECT api.substitution_put(gen_random_uuid(), a.id, b.id, NULL, NULL, tereze.today(),"
               u" tereze.today(), 'order') FROM tereze.person a, tereze.person b"
               u" WHERE a.surname = '%1' AND b.surname = '%2'"_qs.arg(absent, substitute);
    };
    ASSERT_EQ(run(*m_first, standIn(u"A"_qs, u"B"_qs)), "ok");
    ASSERT_EQ(run(*m_first, standIn(u"C"_qs, u"D"_qs)), "ok");
    auto transaction = db::Transaction::begin(*m_first);
    ASSERT_TRUE(transaction.ok());
    ASSERT_EQ(run(*m_first, standIn(u"B"_qs, u"C"_qs)), "ok");
    auto second = std::async(std::launch::async, [this, sql = standIn(u"D"_qs, u"A"_qs)]() -> std::string {
        const auto connection = m_place->connect();
        return connection.ok() ? run(**connection, sql) : "no connection";
    });
    EXPECT_TRUE(somebodyWaits());
    EXPECT_TRUE(transaction->commit().ok());
    EXPECT_EQ(second.get(), "TZ422");
}

TEST_F(ConcurrentCalls, aPatternThatIsBeingPrintedOrGivenUpGoesToNoOtherJournal)
{
    ASSERT_EQ(run(*m_first,
                  u"SELECT tereze.account_add(p.id, 'concurrent_registrar', "
                  u"'{tereze_staff,tereze_registrar}', NULL)"
                  u" FROM tereze.person p WHERE p.surname = 'B'"_qs),
        "ok");
    const auto put = [](const QString &key, const QString &pattern, int version) {
        const QString names = u"{\"kk\": \"к\", \"ru\": \"к\", \"en\": \"k\"}"_qs;
        return u"SELECT api.journal_put(gen_random_uuid(), '%1', '%2', '%3-{number}/{year}', '%2', %4, 'incoming')"_qs
            .arg(key, names, pattern, QString::number(version));
    };
    const QString letter =
        u"SELECT api.letter_register(gen_random_uuid(), 1, NULL, NULL, 'about', 'from', NULL, NULL,"
        " NULL, NULL, NULL, NULL, NULL)"_qs;
    const auto inAnother = [this](const QString &before, const QString &sql) {
        return std::async(std::launch::async, [this, before, sql]() -> std::string {
            const auto connection = m_place->connect();
            if (!connection.ok() || run(**connection, before) != "ok")
                return "no connection";
            return run(**connection, sql);
        });
    };
    const QString asOwner = u"RESET SESSION AUTHORIZATION"_qs;
    ASSERT_EQ(run(*m_first, put(u"letters"_qs, u"0"_qs, 0)), "ok");
    // It is being changed when the first number ever is asked for: that one is printed with the new pattern,
    // because nothing keeps the old one.
    auto changing = db::Transaction::begin(*m_first);
    ASSERT_TRUE(changing.ok());
    ASSERT_EQ(run(*m_first, put(u"letters"_qs, u"A"_qs, 1)), "ok");
    auto printed = inAnother(u"SET SESSION AUTHORIZATION concurrent_registrar"_qs, letter);
    EXPECT_TRUE(somebodyWaits());
    EXPECT_TRUE(changing->commit().ok());
    ASSERT_EQ(printed.get(), "ok");
    const auto first =
        m_first->query(u"SELECT min(printed) LIKE 'A-1/%' AS is_new FROM tereze.journal_entry"_qs);
    ASSERT_TRUE(first.ok());
    EXPECT_TRUE(first->only().boolean("is_new"));
    // A number is being printed: the new pattern waits, and the old one is kept.
    ASSERT_EQ(run(*m_second, u"SET SESSION AUTHORIZATION concurrent_registrar"_qs), "ok");
    auto printing = db::Transaction::begin(*m_second);
    ASSERT_TRUE(printing.ok());
    ASSERT_EQ(run(*m_second, letter), "ok");
    auto changed = inAnother(asOwner, put(u"letters"_qs, u"B"_qs, 2));
    EXPECT_TRUE(somebodyWaits());
    EXPECT_TRUE(printing->commit().ok());
    EXPECT_EQ(changed.get(), "ok");
    EXPECT_EQ(run(*m_first, put(u"others"_qs, u"A"_qs, 0)), "TZ422");
    // It is being given up while another journal asks for it.
    auto giving = db::Transaction::begin(*m_first);
    ASSERT_TRUE(giving.ok());
    ASSERT_EQ(run(*m_first, put(u"letters"_qs, u"C"_qs, 3)), "ok");
    auto taken = inAnother(asOwner, put(u"others"_qs, u"B"_qs, 0));
    EXPECT_TRUE(somebodyWaits());
    EXPECT_TRUE(giving->commit().ok());
    EXPECT_EQ(taken.get(), "TZ422");
}

TEST_F(ConcurrentCalls, eightClientsThatTakeNumbersOfOneJournalLeaveNoHole)
{
    ASSERT_EQ(run(*m_first,
                  u"SELECT tereze.account_add(p.id, 'concurrent_registrar', "
                  u"'{tereze_staff,tereze_registrar}', NULL)"
                  u" FROM tereze.person p WHERE p.surname = 'B'"_qs),
        "ok");
    ASSERT_EQ(
        run(*m_first,
            u"SELECT api.journal_put(gen_random_uuid(), 'incoming', '{\"kk\": \"к\", \"ru\": \"к\", \"en\": "
            u"\"k\"}',"
            u" 'Вх-{number}/{year}', '{\"kk\": \"к\", \"ru\": \"к\", \"en\": \"k\"}', 0, 'incoming')"_qs),
        "ok");
    constexpr int clients = 8;
    constexpr int calls = 30;
    const auto client = [this](int number) -> int {
        const auto connection = m_place->connect();
        if (!connection.ok()
            || run(**connection, u"SET SESSION AUTHORIZATION concurrent_registrar"_qs) != "ok")
            return -1;
        const QString kinds[] { u"api.number_reserve(gen_random_uuid(), 1, 'paper')"_qs,
            u"api.entry_void(gen_random_uuid(), 1, NULL, NULL, 'spoiled')"_qs,
            u"api.letter_register(gen_random_uuid(), 1, NULL, NULL, 'about', 'from', NULL, NULL, NULL, NULL, "
            u"NULL, NULL,"
            u" NULL)"_qs };
        int taken = 0;
        for (int i = 0; i < calls; ++i) {
            // Every fifth transaction is given up after its number was taken: nobody sees a hole of it.
            const bool kept = (i + number) % 5 != 0;
            for (std::string answer = "55P03"; answer == "55P03";) { // on a busy machine two seconds may pass
                if (run(**connection, u"BEGIN"_qs) != "ok")
                    return -1;
                answer = run(**connection, u"SELECT * FROM "_qs + kinds[i % 3]);
                if (run(**connection, kept && answer == "ok" ? u"COMMIT"_qs : u"ROLLBACK"_qs) != "ok")
                    return -1;
                if (answer != "ok" && answer != "55P03")
                    return -1;
            }
            taken += kept ? 1 : 0;
        }
        return taken;
    };
    std::vector<std::future<int>> running;
    for (int i = 0; i < clients; ++i)
        running.push_back(std::async(std::launch::async, client, i));
    int taken = 0;
    for (std::future<int> &one : running) {
        const int count = one.get();
        ASSERT_GT(count, 0);
        taken += count;
    }
    EXPECT_EQ(taken, clients * calls * 4 / 5);
    const auto numbers = m_first->query(
        u"SELECT count(*) AS n, min(number) AS first, max(number) AS last, count(DISTINCT number) AS "
        u"different,"
        u" (SELECT count(*) FROM api.journal_check() c WHERE c.journal_key = 'incoming') AS problems FROM"
        u" tereze.journal_entry"_qs);
    ASSERT_TRUE(numbers.ok()) << numbers.error().logLine().toStdString();
    EXPECT_EQ(numbers->only().int64("n"), taken);
    EXPECT_EQ(numbers->only().int64("different"), taken);
    EXPECT_EQ(numbers->only().int64("first"), 1);
    EXPECT_EQ(numbers->only().int64("last"), taken);
    EXPECT_EQ(numbers->only().int64("problems"), 0);
}
