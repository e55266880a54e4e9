// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/db/schemachecker.h>
#include <core/db/transaction.h>

#include <gtest/gtest.h>
#include <tests/db/goldenfile.h>
#include <tests/support/temporarydatabase.h>

using namespace tereze;
using namespace tereze::db;

namespace {

/// One installed schema for all tests here; each plants its fault in a transaction that is undone.
class SchemaCheckerTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto made = test::TemporaryDatabase::create();
        ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
        m_place = std::move(made).value();
        m_database = m_place->connect().value();
        m_files = SchemaFiles::read().value();
    }
    void TearDown() override { m_database.reset(); }

    QList<SchemaChecker::Finding> findingsAfter(const QString &plant)
    {
        auto transaction = Transaction::begin(*m_database);
        const auto planted = m_database->executeScript(plant, QStringLiteral("plant"));
        EXPECT_TRUE(planted.ok()) << planted.error().logLine().toStdString();
        auto findings = SchemaChecker(*m_database, m_files).check();
        EXPECT_TRUE(findings.ok()) << findings.error().logLine().toStdString();
        return findings.ok() ? *findings : QList<SchemaChecker::Finding>();
    }

    std::unique_ptr<test::TemporaryDatabase> m_place;
    std::unique_ptr<Database> m_database;
    SchemaFiles m_files;
};

using SchemaGolden = SchemaCheckerTest;
using CatalogueLint = SchemaCheckerTest;

struct PlantedFault {
    const char *rule;
    const char *sql;
};

constexpr PlantedFault plantedFaults[] {
    { "api_functions_are_definers", "ALTER FUNCTION api.schema_version() SECURITY INVOKER" },
    { "definer_search_path", "ALTER FUNCTION api.schema_version() RESET search_path" },
    { "definer_search_path", "ALTER FUNCTION api.schema_version() SET search_path = tereze" },
    { "definer_search_path", "ALTER FUNCTION api.schema_version() SET search_path = pg_temp, pg_catalog" },
    { "public_may_execute_nothing", "GRANT EXECUTE ON FUNCTION api.schema_version() TO PUBLIC" },
    { "owners_of_objects", "ALTER FUNCTION api.schema_version() OWNER TO postgres" },
    { "owners_of_objects", "ALTER TABLE tereze.setting OWNER TO postgres" },
    { "owner_roles_are_powerless", "ALTER ROLE tereze_vault BYPASSRLS" },
    { "owner_roles_are_powerless", "ALTER ROLE tereze_owner LOGIN" },
    { "owner_roles_are_powerless", "GRANT tereze_audit TO tereze_worker" },
    { "row_security_is_forced", "ALTER TABLE tereze.person NO FORCE ROW LEVEL SECURITY" },
    { "row_security_is_forced",
        "CREATE TABLE tereze.forgotten (a int); ALTER TABLE tereze.forgotten OWNER TO tereze_owner" },
    { "only_the_owner_policy", "CREATE POLICY more ON tereze.person USING (true)" },
    { "only_the_owner_policy", "ALTER POLICY owner_only ON tereze.person TO PUBLIC" },
    { "no_grants_on_data", "GRANT SELECT ON tereze.person TO tereze_staff" },
    { "no_grants_on_data", "GRANT SELECT (id) ON tereze.person TO tereze_portal" },
    { "no_grants_on_data", "GRANT USAGE ON ALL SEQUENCES IN SCHEMA tereze TO PUBLIC" },
    { "no_truncate_references_trigger", "GRANT TRUNCATE ON tereze.event TO tereze_owner" },
    { "data_schema_is_closed", "GRANT USAGE ON SCHEMA tereze TO tereze_staff" },
    { "data_functions_are_closed", "GRANT EXECUTE ON FUNCTION tereze.now() TO tereze_staff" },
    { "nobody_creates_in_schemas", "GRANT CREATE ON SCHEMA api TO tereze_administrator" },
    { "nobody_creates_in_schemas", "GRANT CREATE ON SCHEMA public TO PUBLIC" },
    { "only_known_schemas", "CREATE SCHEMA helper" },
    { "only_known_schemas", "CREATE TABLE public.stray (a int)" },
    { "no_views", "CREATE VIEW api.people AS SELECT * FROM tereze.person" },
    { "no_views", "CREATE MATERIALIZED VIEW tereze.kept AS SELECT 1 AS a" },
    { "no_rules_or_event_triggers", "CREATE RULE silent AS ON DELETE TO tereze.setting DO INSTEAD NOTHING" },
    { "only_trusted_languages",
        "CREATE FUNCTION tereze.raw() RETURNS text LANGUAGE internal AS 'current_user'; "
        "ALTER FUNCTION tereze.raw() OWNER TO tereze_owner" },
    { "no_leakproof_functions", "ALTER FUNCTION tereze.short_name LEAKPROOF" },
    { "only_known_extensions", "CREATE EXTENSION pgtap" },
    { "no_large_objects", "GRANT EXECUTE ON FUNCTION pg_catalog.lo_create(oid) TO PUBLIC" },
    { "database_is_closed",
        "DO $$ BEGIN EXECUTE format('GRANT TEMP ON DATABASE %I TO tereze_staff', current_database()); END "
        "$$" },
    { "database_is_closed",
        "DO $$ BEGIN EXECUTE format('GRANT CONNECT ON DATABASE %I TO PUBLIC', current_database()); END $$" },
    { "other_databases_are_closed", "GRANT CONNECT ON DATABASE postgres TO PUBLIC" },
    { "other_databases_are_closed", "GRANT TEMPORARY ON DATABASE template1 TO PUBLIC" },
    { "people_have_no_attributes", "CREATE ROLE helpful LOGIN CREATEROLE" },
    { "people_are_in_group_roles_only",
        "CREATE ROLE curious LOGIN; GRANT tereze_staff, pg_read_all_data TO curious" },
    { "people_are_in_group_roles_only",
        "CREATE ROLE chief LOGIN; GRANT tereze_staff TO chief WITH ADMIN OPTION" },
    { "default_privileges_are_revoked",
        "ALTER DEFAULT PRIVILEGES FOR ROLE tereze_owner GRANT EXECUTE ON FUNCTIONS TO PUBLIC" },
    { "parameters_are_prefixed",
        "SET LOCAL ROLE tereze_owner; CREATE FUNCTION api.bare(id int) RETURNS int LANGUAGE sql STABLE AS $$ "
        "SELECT 1 $$; RESET ROLE" },
    { "no_overloads",
        "SET LOCAL ROLE tereze_owner; CREATE FUNCTION api.schema_version(p_a int) RETURNS int LANGUAGE sql "
        "AS $$ SELECT 1 $$; RESET ROLE" },
    { "no_session_state_in_functions",
        "SET LOCAL ROLE tereze_owner; CREATE FUNCTION tereze.me2() RETURNS text LANGUAGE sql AS"
        " $$ SELECT current_setting('app.person') $$; RESET ROLE" },
    { "no_session_state_in_functions",
        "SET LOCAL ROLE tereze_owner; CREATE FUNCTION tereze.lock2() RETURNS void LANGUAGE sql AS"
        " $$ SELECT pg_advisory_xact_lock(1) $$; RESET ROLE" },
    { "no_session_state_in_functions",
        "SET LOCAL ROLE tereze_owner; CREATE FUNCTION tereze.any2(p_sql text) RETURNS void LANGUAGE plpgsql "
        "AS"
        " $$ BEGIN EXECUTE p_sql; END $$; RESET ROLE" },
    { "no_secrets_in_functions",
        "SET LOCAL ROLE tereze_owner; CREATE FUNCTION tereze.key2() RETURNS text LANGUAGE sql AS"
        " $$ SELECT '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef' $$; RESET ROLE" },
    { "clock_is_plain", "DELETE FROM tereze.clock" },
    { "clock_is_plain",
        "ALTER TABLE tereze.clock DROP CONSTRAINT clock_check; UPDATE tereze.clock SET shift = '1 day'" },
    { "constraints_and_indexes_are_valid",
        "ALTER TABLE tereze.setting ADD CONSTRAINT later CHECK (version > 0) NOT VALID" },
    { "state_changing_calls",
        "SET LOCAL ROLE tereze_owner; CREATE FUNCTION api.change() RETURNS void LANGUAGE sql SECURITY DEFINER"
        " SET search_path = pg_catalog, pg_temp AS $$ SELECT $$; RESET ROLE" },
    { "people_are_asked_who_they_are",
        "SET LOCAL ROLE tereze_owner; CREATE FUNCTION api.everybody() RETURNS bigint LANGUAGE sql STABLE "
        "SECURITY "
        "DEFINER SET search_path = pg_catalog, pg_temp AS $$ SELECT count(*) FROM tereze.person $$; GRANT "
        "EXECUTE ON FUNCTION api.everybody() TO tereze_registrar; RESET ROLE" },
    { "migration", "UPDATE tereze.migration SET sha256 = sha256('') WHERE number = 1" },
    { "migration", "DELETE FROM tereze.migration WHERE number = (SELECT max(number) FROM tereze.migration)" },
    { "schema", "ALTER TABLE tereze.person ADD COLUMN nickname text" },
    { "schema", "ALTER TABLE tereze.setting DROP COLUMN version" },
    { "schema", "CREATE OR REPLACE FUNCTION tereze.durable() RETURNS void LANGUAGE sql AS $$ SELECT 1 $$" },
    { "schema", "REVOKE EXECUTE ON FUNCTION api.schema_version() FROM tereze_worker" },
};

} // namespace

TEST_F(SchemaGolden, theDescriptionIsTheGoldenOne)
{
    const auto lines = SchemaChecker(*m_database, m_files).describe();
    ASSERT_TRUE(lines.ok()) << lines.error().logLine().toStdString();
    ASSERT_GT(lines->size(), 100);
    test::compareWithGolden(*lines, QStringLiteral("db/schema.sql"));
}

TEST_F(CatalogueLint, aFreshInstallationHasNoFindings)
{
    const auto findings = SchemaChecker(*m_database, m_files).lint();
    ASSERT_TRUE(findings.ok()) << findings.error().logLine().toStdString();
    for (const auto &finding : *findings) {
        if (!finding.warning) // databases of other tests may be open for what they try
            ADD_FAILURE()
                << QStringList { finding.rule, finding.object, finding.text }.join(u' ').toStdString();
    }
}

TEST_F(CatalogueLint, everyPlantedFaultIsFound)
{
    for (const PlantedFault &fault : plantedFaults) {
        bool found = false;
        for (const auto &finding : findingsAfter(QString::fromUtf8(fault.sql)))
            found = found || finding.rule == QString::fromUtf8(fault.rule);
        EXPECT_TRUE(found) << fault.rule << " does not see: " << fault.sql;
    }
}

TEST_F(CatalogueLint, everyLintHasAPlantedFault)
{
    QSet<QString> planted;
    for (const PlantedFault &fault : plantedFaults)
        planted.insert(QString::fromUtf8(fault.rule));
    for (const SqlFile &lint : m_files.lints)
        EXPECT_TRUE(planted.contains(lint.name.section(u'/', -1).chopped(4))) << lint.name.toStdString();
}

TEST_F(SchemaCheckerTest, anEmptyDatabaseIsNamed)
{
    auto empty = test::TemporaryDatabase::create(test::TemporaryDatabase::Content::Empty);
    ASSERT_TRUE(empty.ok());
    const auto database = (*empty)->connect();
    ASSERT_TRUE(database.ok());
    const auto findings = SchemaChecker(**database, m_files).check();
    ASSERT_TRUE(findings.ok());
    ASSERT_EQ(findings->size(), 1);
    EXPECT_EQ(findings->first().rule, QStringLiteral("version"));
}
