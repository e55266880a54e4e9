// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/db/database.h>
#include <core/db/transaction.h>

#include <QElapsedTimer>
#include <QPoint>
#include <QTimeZone>

#include <future>
#include <gtest/gtest.h>
#include <tests/support/temporarydatabase.h>
#include <thread>

using namespace tereze;
using namespace tereze::db;
using tereze::test::TemporaryDatabase;

namespace {

/// A connection to an empty database with functions of the test's own.
class DatabaseTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto made = TemporaryDatabase::create(TemporaryDatabase::Content::Empty);
        ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
        m_place = std::move(made).value();
        auto opened = m_place->connect();
        ASSERT_TRUE(opened.ok()) << opened.error().logLine().toStdString();
        m_database = std::move(opened).value();
        script("CREATE SCHEMA api");
    }
    void TearDown() override
    {
        m_database.reset();
        m_place.reset();
    }
    void script(const char *sql)
    {
        const auto done = m_database->executeScript(QString::fromUtf8(sql));
        ASSERT_TRUE(done.ok()) << done.error().logLine().toStdString();
    }
    Rows rows(const char *sql)
    {
        auto answer = m_database->query(QString::fromUtf8(sql));
        EXPECT_TRUE(answer.ok()) << answer.error().logLine().toStdString();
        return answer.ok() ? std::move(answer).value() : Rows();
    }

    std::unique_ptr<TemporaryDatabase> m_place;
    std::unique_ptr<Database> m_database;
};

} // namespace

TEST_F(DatabaseTest, everyTypeComesBackWhole)
{
    const Rows answer = rows(
        "SELECT 'Құрманғазы'::text AS t, 9007199254740993::bigint AS b, (-9223372036854775808)::bigint AS l,"
        " 7::smallint AS s, 12345678901234567890.123456789::numeric AS n, 0.1::double precision AS d,"
        " true AS yes, false AS no, '2026-02-28'::date AS day,"
        " '2026-11-21 12:00:00.123456+05'::timestamptz AS at, '\\x00ff7f5c27'::bytea AS raw,"
        " '{\"a\": [1, \"б\"]}'::jsonb AS j, '3'::jsonb AS lone, 'null'::jsonb AS jnull,"
        " '6ba7b810-9dad-11d1-80b4-00c04fd430c8'::uuid AS u, ARRAY['a,b', 'c\"d', '', 'NULL'] AS ta,"
        " ARRAY[1, -5]::bigint[] AS ia, NULL::text AS nothing");
    const Row &row = answer.only();
    EXPECT_EQ(row.text("t"), QStringLiteral("Құрманғазы"));
    EXPECT_EQ(row.int64("b"), 9007199254740993LL);
    EXPECT_EQ(row.int64("l"), std::numeric_limits<qint64>::min());
    EXPECT_EQ(row.int32("s"), 7);
    EXPECT_EQ(row.decimal("n"), QStringLiteral("12345678901234567890.123456789"));
    EXPECT_EQ(row.number("d"), 0.1);
    EXPECT_TRUE(row.boolean("yes"));
    EXPECT_FALSE(row.boolean("no"));
    EXPECT_EQ(row.date("day"), QDate(2026, 2, 28));
    EXPECT_EQ(row.instant("at"), QDateTime(QDate(2026, 11, 21), QTime(7, 0, 0, 123), Qt::UTC));
    EXPECT_EQ(row.instant("at").timeSpec(), Qt::UTC);
    EXPECT_EQ(row.bytes("raw"), QByteArray("\x00\xff\x7f\x5c\x27", 5));
    EXPECT_EQ(row.object("j").value(u"a").toArray().at(1).toString(), QStringLiteral("б"));
    EXPECT_EQ(row.json("lone").toInt(), 3);
    EXPECT_TRUE(row.json("jnull").isNull());
    EXPECT_EQ(row.uuid("u"), QUuid::fromString(u"6ba7b810-9dad-11d1-80b4-00c04fd430c8"));
    EXPECT_EQ(row.textArray("ta"), (QStringList { u"a,b"_qs, u"c\"d"_qs, u""_qs, u"NULL"_qs }));
    EXPECT_EQ(row.int64Array("ia"), (QList<qint64> { 1, -5 }));
    EXPECT_TRUE(row.isNull("nothing"));
    EXPECT_EQ(row.maybeText("nothing"), std::nullopt);
    EXPECT_EQ(row.maybeInt64("b"), 9007199254740993LL);
}

TEST_F(DatabaseTest, aRowReadAgainstItsContractIsAFaultAndNeverAGuess)
{
    const Rows answer = rows("SELECT NULL::bigint AS n, 'x'::text AS t, 3000000000::bigint AS big,"
                             " 'infinity'::timestamptz AS forever, ARRAY['a', NULL] AS holes");
    const Row &row = answer.only();
    EXPECT_THROW(row.int64("n"), RowFault);
    EXPECT_THROW(row.int64("t"), RowFault);
    EXPECT_THROW(row.text("absent"), RowFault);
    EXPECT_THROW(row.int32("big"), RowFault);
    EXPECT_THROW(row.instant("forever"), RowFault);
    EXPECT_THROW(row.textArray("holes"), RowFault);
    EXPECT_THROW(answer.at(1), RowFault);

    script("CREATE FUNCTION api.one() RETURNS TABLE (a text) LANGUAGE sql AS $$ SELECT 'x' $$");
    const auto read = m_database->list("api.one", {}, [](const Row &r) { return r.int64("a"); });
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error().kind, ErrorKind::Internal);
}

TEST_F(DatabaseTest, argumentsArriveUnchanged)
{
    script("CREATE FUNCTION api.echo(p_text text, p_bytes bytea, p_at timestamptz, p_day date, p_id uuid, "
           "p_json jsonb,"
           " p_list text[], p_ids bigint[], p_flag boolean, p_number bigint, p_real double precision, p_none "
           "text)"
           " RETURNS TABLE (t text, b bytea, at timestamptz, day date, id uuid, j jsonb, l text[], i "
           "bigint[], f boolean,"
           " n bigint, r double precision, nothing text) LANGUAGE sql AS"
           " $$ SELECT p_text, p_bytes, p_at, p_day, p_id, p_json, p_list, p_ids, p_flag, p_number, p_real, "
           "p_none $$");
    const QString naughty = QStringLiteral("'; DROP TABLE x; -- \\ \" ? :a %1 $1 \u202e 😀 \t\r\n");
    QByteArray bytes;
    for (int i = 0; i < 256; ++i)
        bytes.append(static_cast<char>(i));
    const QDateTime at(QDate(2026, 11, 21), QTime(23, 59, 59, 999), QTimeZone("Asia/Almaty"));
    const QUuid id = QUuid::createUuid();
    const QJsonObject json { { u"ключ"_qs, QJsonArray { 1, naughty } } };
    const QStringList list { naughty, u""_qs, u"{}"_qs, u"NULL"_qs };
    const auto answer = m_database->call("api.echo",
        { { "p_text", naughty }, { "p_bytes", bytes }, { "p_at", at }, { "p_day", QDate(1, 1, 1) },
            { "p_id", id }, { "p_json", json }, { "p_list", list }, { "p_ids", QList<qint64> { 1, -2 } },
            { "p_flag", true }, { "p_number", Id<struct EchoTag>(42) }, { "p_real", 0.1 },
            { "p_none", null } });
    ASSERT_TRUE(answer.ok()) << answer.error().logLine().toStdString();
    const Row &row = answer->only();
    EXPECT_EQ(row.text("t"), naughty);
    EXPECT_EQ(row.bytes("b"), bytes);
    EXPECT_EQ(row.instant("at"), at.toUTC());
    EXPECT_EQ(row.date("day"), QDate(1, 1, 1));
    EXPECT_EQ(row.uuid("id"), id);
    EXPECT_EQ(row.object("j"), json);
    EXPECT_EQ(row.textArray("l"), list);
    EXPECT_EQ(row.int64Array("i"), (QList<qint64> { 1, -2 }));
    EXPECT_TRUE(row.boolean("f"));
    EXPECT_EQ(row.int64("n"), 42);
    EXPECT_EQ(row.number("r"), 0.1);
    EXPECT_TRUE(row.isNull("nothing"));
}

TEST_F(DatabaseTest, aNullStringIsEmptyTextAndAnEmptyOptionalIsNull)
{
    script("CREATE FUNCTION api.kind(p_a text, p_b bytea, p_c text, p_d bigint) RETURNS TABLE (k text) "
           "LANGUAGE sql AS"
           " $$ SELECT concat_ws(' ', p_a = '', p_b = '', p_c IS NULL, p_d IS NULL) $$");
    const auto answer = m_database->call("api.kind",
        { { "p_a", QString() }, { "p_b", QByteArray() }, { "p_c", std::optional<QString>() },
            { "p_d", std::optional<qint64>() } });
    ASSERT_TRUE(answer.ok()) << answer.error().logLine().toStdString();
    EXPECT_EQ(answer->only().text("k"), QStringLiteral("t t t t"));
}

TEST_F(DatabaseTest, whatCannotBeSentUnchangedIsRefusedByName)
{
    script("CREATE FUNCTION api.take(p_value text) RETURNS void LANGUAGE sql AS $$ SELECT $$");
    const QList<QVariant> bad { QString(QChar::Null), QString(u'a') + QChar(0xd800), QDate(), QDateTime(),
        QTime(), QUuid(), QVariant::fromValue(QPoint(1, 2)) };
    for (const QVariant &value : bad) {
        const auto answer = m_database->call("api.take", { { "p_value", value } });
        ASSERT_FALSE(answer.ok()) << value.typeName();
        EXPECT_EQ(answer.error().kind, ErrorKind::InvalidInput);
        EXPECT_EQ(answer.error().field, QStringLiteral("p_value"));
    }
}

TEST_F(DatabaseTest, onlyPlainNamesBecomeSql)
{
    for (const char *name :
        { "take", "api.take()", "api.x; SELECT 1", "Api.take", "api.take ", "api.\"x\"", "" })
        EXPECT_FALSE(callStatement(name, {}).ok()) << name;
    EXPECT_FALSE(callStatement("api.take", { { "p_a => 1, p_b", 1 } }).ok());
    EXPECT_EQ(*callStatement("api.take", { { "p_a", 1 }, { "p_b", 2 } }),
        QStringLiteral("SELECT * FROM api.take(p_a => ?, p_b => ?)"));
}

TEST_F(DatabaseTest, ourRefusalsCarryKindFieldAndRule)
{
    script("CREATE FUNCTION api.refuse(p_code text) RETURNS void LANGUAGE plpgsql AS $$ BEGIN RAISE "
           "EXCEPTION USING"
           " ERRCODE = p_code, MESSAGE = 'said: {\"field\": \"no\"}',"
           " DETAIL = '{\"rule\": \"too_long\", \"field\": \"reason\"}'; END $$");
    const QList<std::pair<QString, ErrorKind>> codes { { u"TZ401"_qs, ErrorKind::NotSignedIn },
        { u"TZ403"_qs, ErrorKind::Forbidden }, { u"TZ404"_qs, ErrorKind::NotFound },
        { u"TZ409"_qs, ErrorKind::Conflict }, { u"TZ422"_qs, ErrorKind::RuleBroken },
        { u"TZ423"_qs, ErrorKind::WrongState }, { u"TZ429"_qs, ErrorKind::TooOften },
        { u"TZ999"_qs, ErrorKind::Internal } };
    for (const auto &[code, kind] : codes) {
        const auto answer = m_database->call("api.refuse", { { "p_code", code } });
        ASSERT_FALSE(answer.ok());
        EXPECT_EQ(answer.error().kind, kind) << code.toStdString();
        EXPECT_EQ(answer.error().sqlState, code);
        EXPECT_EQ(answer.error().field, QStringLiteral("reason"));
        EXPECT_EQ(answer.error().rule, QStringLiteral("too_long"));
    }
}

TEST_F(DatabaseTest, errorsOfTheServerTellNoData)
{
    script("CREATE TABLE person (iin text PRIMARY KEY); INSERT INTO person VALUES ('900101300123')");
    const auto doubled = m_database->query(
        QStringLiteral("INSERT INTO person VALUES (?)"), { QStringLiteral("900101300123") });
    ASSERT_FALSE(doubled.ok());
    EXPECT_EQ(doubled.error().sqlState, QStringLiteral("23505"));
    EXPECT_EQ(doubled.error().kind, ErrorKind::Internal);
    EXPECT_FALSE(doubled.error().detail.contains(u"900101300123")) << doubled.error().detail.toStdString();
}

TEST_F(DatabaseTest, aCallIsPreparedOnceAndSurvivesAChangedFunction)
{
    script("CREATE FUNCTION api.f() RETURNS TABLE (a text) LANGUAGE sql AS $$ SELECT 'old' $$");
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(m_database->call("api.f")->only().text("a"), QStringLiteral("old"));
    EXPECT_EQ(rows("SELECT count(*) AS n FROM pg_prepared_statements WHERE statement LIKE '%SELECT * FROM "
                   "api.f()%' AND statement NOT LIKE '%pg_prepared%'")
                  .only()
                  .int64("n"),
        1);
    {
        const auto other = m_place->connect();
        ASSERT_TRUE(other.ok());
        ASSERT_TRUE(
            (*other)
                ->executeScript(QStringLiteral("DROP FUNCTION api.f(); CREATE FUNCTION api.f() RETURNS TABLE"
                                               " (a bigint, b text) LANGUAGE sql AS $$ SELECT 1, 'new' $$"))
                .ok());
    }
    const auto changed = m_database->call("api.f");
    ASSERT_TRUE(changed.ok()) << changed.error().logLine().toStdString();
    EXPECT_EQ(changed->only().text("b"), QStringLiteral("new"));

    script("DEALLOCATE ALL");
    EXPECT_TRUE(m_database->call("api.f").ok());
}

TEST_F(DatabaseTest, aLongAnswerIsWholeAndTheConnectionUsableAfterwards)
{
    const Rows answer = rows("SELECT i, repeat('я', 50) AS t FROM generate_series(1, 20000) i ORDER BY i");
    ASSERT_EQ(answer.size(), 20000);
    EXPECT_EQ(answer.at(19999).int64("i"), 20000);
    EXPECT_EQ(rows("SELECT 1 AS one").only().int64("one"), 1);
}

TEST_F(DatabaseTest, anErrorInTheMiddleOfAnAnswerIsAnError)
{
    const auto answer =
        m_database->query(QStringLiteral("SELECT 1 / (5000 - i) FROM generate_series(1, 10000) i"));
    ASSERT_FALSE(answer.ok());
    EXPECT_EQ(answer.error().sqlState, QStringLiteral("22012"));
    EXPECT_EQ(rows("SELECT 1 AS one").size(), 1);
}

TEST_F(DatabaseTest, aRunningCallCanBeCancelledFromAnotherThread)
{
    const Canceller canceller = m_database->canceller();
    QElapsedTimer since;
    since.start();
    std::thread other([canceller] {
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
        EXPECT_TRUE(canceller.cancel().ok());
    });
    const auto answer = m_database->query(QStringLiteral("SELECT pg_sleep(30)"));
    other.join();
    ASSERT_FALSE(answer.ok());
    EXPECT_EQ(answer.error().kind, ErrorKind::Cancelled);
    EXPECT_LT(since.elapsed(), 10'000);
    EXPECT_EQ(rows("SELECT 1 AS one").size(), 1);
}

TEST_F(DatabaseTest, aConnectionLostDuringACallLeavesTheOutcomeUnknown)
{
    const int process = m_database->serverProcess();
    std::thread other([this, process] {
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
        const auto killer = m_place->connect();
        ASSERT_TRUE(killer.ok());
        EXPECT_TRUE((*killer)->query(QStringLiteral("SELECT pg_terminate_backend(?)"), { process }).ok());
    });
    const auto during = m_database->query(QStringLiteral("SELECT pg_sleep(30)"));
    other.join();
    ASSERT_FALSE(during.ok());
    EXPECT_EQ(during.error().kind, ErrorKind::Unavailable);
    EXPECT_TRUE(isOutcomeUnknown(during.error()));
    EXPECT_TRUE(m_database->isLost());

    const auto after = m_database->query(QStringLiteral("SELECT 1"));
    ASSERT_FALSE(after.ok());
    EXPECT_EQ(after.error().kind, ErrorKind::Unavailable);
    EXPECT_FALSE(isOutcomeUnknown(after.error()));
}

TEST_F(DatabaseTest, aConnectionIsClosedWithoutAWordWhetherItStandsOrIsLost)
{
    static QStringList said;
    said.clear();
    const QtMessageHandler before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { said << text; });
    for (const bool isLost : { false, true }) {
        auto connection = m_place->connect();
        ASSERT_TRUE(connection.ok());
        // Two statements that stay prepared on the server.
        EXPECT_TRUE((*connection)->query(u"SELECT ?::integer"_qs, { 1 }).ok());
        EXPECT_TRUE((*connection)->query(u"SELECT ?::text"_qs, { u"x"_qs }).ok());
        if (isLost) {
            EXPECT_TRUE(
                m_database->query(u"SELECT pg_terminate_backend(?)"_qs, { (*connection)->serverProcess() })
                    .ok());
            EXPECT_FALSE((*connection)->query(u"SELECT ?::integer"_qs, { 2 }).ok());
        }
        connection->reset();
    }
    qInstallMessageHandler(before);
    EXPECT_EQ(said, QStringList());
}

TEST_F(DatabaseTest, aSerializationFailureIsRepeatedAndATransactionIsNot)
{
    script("CREATE SEQUENCE tries; CREATE FUNCTION api.shaky(p_ok_at bigint) RETURNS TABLE (n bigint) "
           "LANGUAGE plpgsql AS $$"
           " BEGIN n := nextval('public.tries'); IF n < p_ok_at THEN RAISE serialization_failure; END IF; "
           "RETURN NEXT; END $$");
    const auto answer = m_database->call("api.shaky", { { "p_ok_at", 3 } });
    ASSERT_TRUE(answer.ok()) << answer.error().logLine().toStdString();
    EXPECT_EQ(answer->only().int64("n"), 3);

    const auto never = m_database->call("api.shaky", { { "p_ok_at", 1000 } });
    ASSERT_FALSE(never.ok());
    EXPECT_TRUE(isRepeatable(never.error()));
    EXPECT_EQ(rows("SELECT last_value AS n FROM tries").only().int64("n"), 9); // six attempts

    auto transaction = Transaction::begin(*m_database);
    ASSERT_TRUE(transaction.ok());
    EXPECT_FALSE(m_database->call("api.shaky", { { "p_ok_at", 1000 } }).ok());
    transaction->rollback();
    EXPECT_EQ(rows("SELECT last_value AS n FROM tries").only().int64("n"), 10);
}

TEST_F(DatabaseTest, aTransactionThatIsNotCommittedLeavesNothing)
{
    script("CREATE TABLE t (a int)");
    {
        auto transaction = Transaction::begin(*m_database);
        ASSERT_TRUE(transaction.ok());
        script("INSERT INTO t VALUES (1)");
        EXPECT_FALSE(Transaction::begin(*m_database).ok());
    }
    EXPECT_EQ(rows("SELECT * FROM t").size(), 0);
    {
        auto transaction = Transaction::begin(*m_database);
        script("INSERT INTO t VALUES (2)");
        EXPECT_FALSE(m_database->executeScript(QStringLiteral("SELECT 1/0")).ok());
        EXPECT_FALSE(transaction->commit().ok()); // though the server would say yes
    }
    EXPECT_EQ(rows("SELECT * FROM t").size(), 0);
    {
        auto transaction = Transaction::begin(*m_database);
        script("INSERT INTO t VALUES (3)");
        EXPECT_TRUE(transaction->commit().ok());
    }
    EXPECT_EQ(rows("SELECT * FROM t").size(), 1);
}

TEST_F(DatabaseTest, aScriptNamesTheLineOfItsError)
{
    const auto done =
        m_database->executeScript(QStringLiteral("SELECT 1;\n\nSELECT nothing;"), QStringLiteral("x.sql"));
    ASSERT_FALSE(done.ok());
    EXPECT_TRUE(done.error().detail.startsWith(u"x.sql:3: ")) << done.error().detail.toStdString();
}

TEST_F(DatabaseTest, anotherThreadIsRefused)
{
    auto answer = std::async(std::launch::async, [this] {
        return m_database->query(QStringLiteral("SELECT 1"));
    }).get();
    ASSERT_FALSE(answer.ok());
    EXPECT_EQ(answer.error().kind, ErrorKind::Internal);
}

TEST_F(DatabaseTest, aServerThatRefusesIsToldFromOneThatIsAway)
{
    const auto refused = Database::open(m_place->settings(QStringLiteral("no_such_role")));
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().kind, ErrorKind::NotSignedIn);

    const auto away = Database::open(
        ConnectionSettings::fromUri(QStringLiteral("postgresql://a@/b?host=/tmp/no-such-folder")).value());
    ASSERT_FALSE(away.ok());
    EXPECT_EQ(away.error().kind, ErrorKind::Unavailable);
}

TEST_F(DatabaseTest, aPasswordGoesToTheServerAsAVerifierThatItAccepts)
{
    auto made = test::PrivateCluster::create({ .tcp = true });
    ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
    const auto cluster = std::move(made).value();
    const auto owner = Database::open(cluster->settings());
    ASSERT_TRUE(owner.ok());
    const QString password = QStringLiteral("Құпия сөз'\\ 1");
    const auto verifier = (*owner)->passwordVerifier(QStringLiteral("person"), password);
    ASSERT_TRUE(verifier.ok());
    EXPECT_TRUE(verifier->startsWith(u"SCRAM-SHA-256$"));
    ASSERT_TRUE((*owner)
                    ->executeScript(QStringLiteral("CREATE ROLE person LOGIN PASSWORD '%1'; "
                                                   "GRANT CONNECT ON DATABASE postgres TO person")
                                        .arg(*verifier))
                    .ok());

    const QString place =
        QStringLiteral("postgresql://person@127.0.0.1:%1/postgres?sslmode=disable").arg(cluster->port());
    const auto settings = ConnectionSettings::fromUri(place).value();
    EXPECT_TRUE(Database::open(settings.withPassword(password)).ok());
    const auto wrong = Database::open(settings.withPassword(QStringLiteral("wrong-secret")));
    ASSERT_FALSE(wrong.ok());
    EXPECT_EQ(wrong.error().kind, ErrorKind::NotSignedIn);
    EXPECT_FALSE(wrong.error().logLine().contains(u"wrong-secret"));
    EXPECT_FALSE((*owner)->passwordVerifier(QStringLiteral("person"), QString()).ok());
}
