// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/db/schemainstaller.h>
#include <core/db/schemaversion.h>

#include <QCryptographicHash>

#include <gtest/gtest.h>
#include <tests/support/temporarydatabase.h>

using namespace tereze;
using namespace tereze::db;
using tereze::test::TemporaryDatabase;

namespace {

Migration sampleMigration(int number, const QString &sql, bool breaking = false)
{
    return { number, QStringLiteral("%1_sample.sql").arg(number, 4, 10, QChar(u'0')), sql,
        QCryptographicHash::hash(sql.toUtf8(), QCryptographicHash::Sha256), breaking };
}

/// A small schema beside the real one.
SchemaFiles sampleFiles()
{
    SchemaFiles files;
    files.roles << SqlFile { u"roles/1.sql"_qs,
        u"DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tereze_owner') THEN"
        " CREATE ROLE tereze_owner NOLOGIN; END IF; END $$"_qs };
    files.migrations << sampleMigration(1,
        u"CREATE SCHEMA api AUTHORIZATION tereze_owner; SET LOCAL ROLE tereze_owner;"
        " CREATE TABLE tereze.thing (a int);"
        " CREATE FUNCTION tereze.kept() RETURNS int LANGUAGE sql AS $$ SELECT 7 $$;"
        " COMMENT ON FUNCTION tereze.kept() IS 'made by a migration'"_qs);
    files.functions << SqlFile {
        u"functions/a.sql"_qs,
        u"SET LOCAL ROLE tereze_owner; CREATE FUNCTION api.a() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT 1; END"_qs
    };
    return files;
}

class SchemaInstallerTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto made = TemporaryDatabase::create(TemporaryDatabase::Content::Empty);
        ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
        m_place = std::move(made).value();
        m_database = m_place->connect().value();
    }
    void TearDown() override { m_database.reset(); }
    Result<SchemaInstaller::Report> install(const SchemaFiles &files)
    {
        return SchemaInstaller(*m_database, files).install();
    }
    QString one(const char *sql)
    {
        return m_database->query(QString::fromUtf8(sql)).value().only().text("v");
    }

    std::unique_ptr<TemporaryDatabase> m_place;
    std::unique_ptr<Database> m_database;
};

} // namespace

TEST_F(SchemaInstallerTest, theRealSchemaInstallsTwiceAndServesThisProgram)
{
    const auto files = SchemaFiles::read();
    ASSERT_TRUE(files.ok()) << files.error().logLine().toStdString();
    const auto first = install(*files);
    ASSERT_TRUE(first.ok()) << first.error().logLine().toStdString();
    EXPECT_EQ(first->from, 0);
    EXPECT_EQ(first->to, files->migrations.size());
    const auto second = install(*files);
    ASSERT_TRUE(second.ok()) << second.error().logLine().toStdString();
    EXPECT_EQ(second->from, first->to);
    EXPECT_EQ(second->functions, first->functions);
    EXPECT_GE(first->functions, files->functions.size());
    const auto served = checkSchema(*m_database);
    EXPECT_TRUE(served.ok()) << served.error().logLine().toStdString();
    EXPECT_EQ(knownSchemaVersion(), files->migrations.size());
}

TEST_F(SchemaInstallerTest, functionsFollowTheirFilesAndVanishWithThem)
{
    SchemaFiles files = sampleFiles();
    ASSERT_TRUE(install(files).ok());
    EXPECT_EQ(one("SELECT api.a()::text AS v"), u"1");

    // Another result type, another function that leans on it, and one that goes.
    files.functions = { { u"functions/a.sql"_qs,
                            u"CREATE FUNCTION api.a() RETURNS text LANGUAGE sql AS $$ SELECT 'two' $$"_qs },
        { u"functions/b.sql"_qs,
            u"CREATE FUNCTION api.b() RETURNS text LANGUAGE sql BEGIN ATOMIC SELECT api.a(); END"_qs } };
    ASSERT_TRUE(install(files).ok());
    EXPECT_EQ(one("SELECT api.b() AS v"), u"two");
    files.functions.removeLast();
    const auto third = install(files);
    ASSERT_TRUE(third.ok()) << third.error().logLine().toStdString();
    EXPECT_EQ(one("SELECT string_agg(proname, ' ' ORDER BY proname) AS v FROM pg_proc"
                  " WHERE pronamespace::regnamespace::text IN ('api', 'tereze')"),
        u"a kept");
}

TEST_F(SchemaInstallerTest, aFailingStepLeavesNothingOfItself)
{
    SchemaFiles files = sampleFiles();
    files.migrations << sampleMigration(2, u"CREATE TABLE tereze.half (a int); SELECT 1/0"_qs);
    const auto failed = install(files);
    ASSERT_FALSE(failed.ok());
    EXPECT_TRUE(failed.error().detail.contains(u"0002_sample.sql")) << failed.error().detail.toStdString();
    EXPECT_EQ(one("SELECT max(number)::text AS v FROM tereze.migration"), u"1");
    EXPECT_EQ(one("SELECT (to_regclass('tereze.half') IS NULL)::text AS v"), u"true");
    EXPECT_EQ(one("SELECT current_user::text AS v"), u"postgres");

    files.migrations.last() = sampleMigration(2, u"CREATE TABLE tereze.whole (a int)"_qs, true);
    ASSERT_TRUE(install(files).ok());
    files.functions << SqlFile { u"functions/bad.sql"_qs,
        u"CREATE FUNCTION api.bad() RETURNS int LANGUAGE plpgsql AS $$ BEGIN nonsense $$"_qs };
    const auto bad = install(files);
    ASSERT_FALSE(bad.ok());
    EXPECT_TRUE(bad.error().detail.contains(u"api.bad()")) << bad.error().detail.toStdString();
    EXPECT_EQ(one("SELECT api.a()::text AS v"), u"1"); // the old functions are still there
}

TEST_F(SchemaInstallerTest, aMigrationThatEndsItsTransactionIsRefused)
{
    SchemaFiles files = sampleFiles();
    files.migrations << sampleMigration(2, u"COMMIT"_qs);
    ASSERT_FALSE(install(files).ok());
}

TEST_F(SchemaInstallerTest, aChangedMigrationOrANewerDatabaseIsRefused)
{
    SchemaFiles files = sampleFiles();
    files.migrations << sampleMigration(2, u"CREATE TABLE tereze.b (a int)"_qs);
    ASSERT_TRUE(install(files).ok());

    SchemaFiles older = files;
    older.migrations.removeLast();
    EXPECT_EQ(install(older).error().kind, ErrorKind::Unsupported);

    SchemaFiles changed = files;
    changed.migrations.last() = sampleMigration(2, u"CREATE TABLE tereze.b (a bigint)"_qs);
    EXPECT_EQ(install(changed).error().kind, ErrorKind::Corrupt);
}

TEST_F(SchemaInstallerTest, upgradeNeedsAnInstalledSchemaAndInstallASuperuser)
{
    const SchemaFiles files = sampleFiles();
    EXPECT_EQ(SchemaInstaller(*m_database, files).upgrade().error().kind, ErrorKind::Unsupported);
    ASSERT_TRUE(m_place->createLogin(u"plain_person"_qs, {}).ok());
    const auto plain = m_place->connect(u"plain_person"_qs);
    ASSERT_TRUE(plain.ok()) << plain.error().logLine().toStdString();
    EXPECT_EQ(SchemaInstaller(**plain, files).install().error().kind, ErrorKind::Forbidden);
}

TEST_F(SchemaInstallerTest, aDatabaseWithoutTerezeIsNamedInPlainWords)
{
    const auto served = checkSchema(*m_database);
    ASSERT_FALSE(served.ok());
    EXPECT_EQ(served.error().kind, ErrorKind::Unsupported);
}

TEST(SchemaVersion, olderAndBreakingSchemasAreRefused)
{
    EXPECT_TRUE(checkSchema(SchemaVersion { 9, 0 }, 9).ok());
    EXPECT_TRUE(checkSchema(SchemaVersion { 12, 9 }, 9).ok()); // newer, but still served
    EXPECT_EQ(checkSchema(SchemaVersion { 8, 0 }, 9).error().kind, ErrorKind::Unsupported);
    EXPECT_EQ(checkSchema(SchemaVersion { 12, 10 }, 9).error().kind, ErrorKind::Unsupported);
}
