// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/db/transaction.h>

#include <gtest/gtest.h>
#include <tests/db/goldenfile.h>
#include <tests/support/temporarydatabase.h>

using namespace tereze;
using namespace tereze::db;

namespace {

/// People of each group, the two services, and somebody of no group at all.
struct MatrixRole {
    const char *role;
    const char *group;
};
constexpr MatrixRole matrixPeople[] { { "test_staff", "tereze_staff" },
    { "test_registrar", "tereze_registrar" }, { "test_administrator", "tereze_administrator" },
    { "test_auditor", "tereze_auditor" } };

QString matrixSql(const QString &name)
{
    QFile file(test::sourceRoot() + QStringLiteral("/tests/db/matrix/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

class RoleMatrix : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto made = test::TemporaryDatabase::create();
        ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
        m_place = std::move(made).value();
        m_database = m_place->connect().value();
        for (const MatrixRole &person : matrixPeople) {
            const auto login =
                m_place->createLogin(QString::fromUtf8(person.role), { QString::fromUtf8(person.group) });
            ASSERT_TRUE(login.ok()) << login.error().logLine().toStdString();
        }
        ASSERT_TRUE(m_place->createLogin(QStringLiteral("test_nobody"), {}).ok());
        m_permitted = matrixSql(QStringLiteral("permitted.sql"));
    }
    void TearDown() override { m_database.reset(); }

    QStringList permitted()
    {
        const auto rows = m_database->query(m_permitted);
        EXPECT_TRUE(rows.ok()) << rows.error().logLine().toStdString();
        QStringList cells;
        for (const Row &row : *rows)
            cells << row.text("line");
        return cells;
    }

    std::unique_ptr<test::TemporaryDatabase> m_place;
    std::unique_ptr<Database> m_database;
    QString m_permitted;
};

} // namespace

TEST_F(RoleMatrix, permittedCellsAreTheExpectedOnes)
{
    const QStringList cells = permitted();
    ASSERT_GT(cells.size(), 50);
    test::compareWithGolden(cells, QStringLiteral("tests/db/matrix/expected.csv"));
}

TEST_F(RoleMatrix, everyCellIsLiveAsItIsDeclared)
{
    const QStringList cells = permitted();
    const QSet<QString> declared(cells.cbegin(), cells.cend());
    const auto attempts = m_database->query(matrixSql(QStringLiteral("attempts.sql")));
    ASSERT_TRUE(attempts.ok()) << attempts.error().logLine().toStdString();
    int tried = 0;
    for (const char *name : { "test_staff", "test_registrar", "test_administrator", "test_auditor",
             "tereze_portal", "tereze_worker" }) {
        const QString role = QString::fromUtf8(name);
        const auto opened = m_place->connect(role);
        ASSERT_TRUE(opened.ok()) << opened.error().logLine().toStdString();
        Database &database = **opened;
        for (const Row &attempt : *attempts) {
            const QString cell =
                QStringList { role, attempt.text("kind"), attempt.text("object"), attempt.text("privilege") }
                    .join(u';');
            ASSERT_TRUE(database.executeScript(QStringLiteral("BEGIN")).ok());
            const auto done = database.query(attempt.text("statement"));
            const bool denied = !done.ok() && done.error().sqlState == u"42501";
            EXPECT_NE(denied, declared.contains(cell))
                << cell.toStdString() << " · " << (done.ok() ? "done" : done.error().logLine().toStdString());
            ASSERT_TRUE(database.executeScript(QStringLiteral("ROLLBACK")).ok());
            ++tried;
        }
    }
    EXPECT_GT(tried, 1000);
    RecordProperty("cells_tried_live", tried);
}

TEST_F(RoleMatrix, somebodyOfNoGroupDoesNotEvenGetIn)
{
    const auto opened = m_place->connect(QStringLiteral("test_nobody"));
    EXPECT_FALSE(opened.ok());
}

TEST_F(RoleMatrix, everyPlantedGrantAndRevokeShows)
{
    const QStringList before = permitted();
    for (const char *plant : { "GRANT EXECUTE ON FUNCTION tereze.now() TO tereze_staff; GRANT USAGE ON "
                               "SCHEMA tereze TO tereze_staff",
             "GRANT EXECUTE ON FUNCTION api.schema_version() TO PUBLIC; GRANT USAGE ON SCHEMA api TO PUBLIC",
             "GRANT EXECUTE ON FUNCTION api.audit_seals(bigint, integer) TO tereze_portal",
             "REVOKE EXECUTE ON FUNCTION api.audit_seals(bigint, integer) FROM tereze_auditor",
             "GRANT SELECT ON tereze.person TO tereze_registrar",
             "GRANT INSERT ON tereze.event TO tereze_worker", "GRANT TRUNCATE ON tereze.seal TO tereze_owner",
             "GRANT UPDATE (value) ON tereze.setting TO tereze_administrator",
             "GRANT USAGE ON SEQUENCE tereze.event_id_seq TO PUBLIC",
             "GRANT CREATE ON SCHEMA api TO tereze_worker", "GRANT USAGE ON SCHEMA public TO PUBLIC",
             "GRANT USAGE ON SCHEMA tereze TO tereze_portal", "GRANT pg_read_all_data TO tereze_auditor",
             "GRANT tereze_administrator TO test_staff",
             "DO $$ BEGIN EXECUTE format('GRANT TEMP ON DATABASE %I TO tereze_staff', current_database()); "
             "END $$",
             "CREATE VIEW api.people AS SELECT 1 AS a; GRANT SELECT ON api.people TO tereze_staff",
             "CREATE TYPE api.kind AS ENUM ('a')" }) {
        auto transaction = Transaction::begin(*m_database);
        const auto planted = m_database->executeScript(QString::fromUtf8(plant));
        ASSERT_TRUE(planted.ok()) << planted.error().logLine().toStdString();
        EXPECT_NE(permitted(), before) << plant;
    }
    EXPECT_EQ(permitted(), before);
}
