// SPDX-License-Identifier: GPL-3.0-or-later
#include "schemainstaller.h"

#include <core/base/logging.h>
#include <core/db/database.h>
#include <core/db/transaction.h>

#include <QCoreApplication>

namespace tereze::db {

namespace {

Error cannotInstall(const QString &userText, const QString &detail)
{
    return Error::of(ErrorKind::Unsupported, userText, detail);
}

QString installerText(const char *text)
{
    return QCoreApplication::translate("SchemaInstaller", text);
}

} // namespace

SchemaInstaller::SchemaInstaller(Database &database, const SchemaFiles &files)
    : m_database(database)
    , m_files(files)
{
}

Result<bool> SchemaInstaller::createDatabase(const ConnectionSettings &settings)
{
    TEREZE_TRY(const auto server, Database::open(settings.withDatabase(QStringLiteral("postgres"))));
    TEREZE_TRY(const Rows found,
        server->query(QStringLiteral("SELECT 1 FROM pg_catalog.pg_database WHERE datname = ?"),
            { settings.database() }));
    if (!found.isEmpty())
        return false;
    QString quoted = settings.database();
    quoted.replace(u'"', QStringLiteral("\"\""));
    TEREZE_CHECK(server->executeScript(
        QStringLiteral("CREATE DATABASE \"%1\" TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'")
            .arg(quoted)));
    return true;
}

Result<SchemaInstaller::Report> SchemaInstaller::install()
{
    TEREZE_CHECK(checkServer());
    TEREZE_TRY(const int installed, installedVersion());
    return bring(installed);
}

Result<SchemaInstaller::Report> SchemaInstaller::upgrade()
{
    TEREZE_CHECK(checkServer());
    TEREZE_TRY(const int installed, installedVersion());
    if (installed == 0) {
        return cannotInstall(installerText(QT_TRANSLATE_NOOP("SchemaInstaller",
                                 "There is no Tereze in this database yet: use \"db install\".")),
            QStringLiteral("no table tereze.migration"));
    }
    return bring(installed);
}

Result<void> SchemaInstaller::checkServer()
{
    TEREZE_TRY(const Rows rows,
        m_database.query(
            QStringLiteral("SELECT current_setting('server_version_num')::int AS version, "
                           "current_setting('server_encoding') AS encoding,"
                           " r.rolsuper FROM pg_catalog.pg_roles r WHERE r.rolname = current_user")));
    const Row &server = rows.only();
    if (server.int32("version") < 150000) {
        return cannotInstall(
            installerText(QT_TRANSLATE_NOOP("SchemaInstaller", "PostgreSQL 15 or newer is needed.")),
            QStringLiteral("server version %1").arg(server.int32("version")));
    }
    if (server.text("encoding") != u"UTF8") {
        return cannotInstall(
            installerText(QT_TRANSLATE_NOOP("SchemaInstaller", "The database must be encoded in UTF-8.")),
            QStringLiteral("encoding %1").arg(server.text("encoding")));
    }
    if (!server.boolean("rolsuper")) {
        return Error::of(ErrorKind::Forbidden,
            installerText(QT_TRANSLATE_NOOP(
                "SchemaInstaller", "Only the owner of the cluster can install the schema.")),
            QStringLiteral("not a superuser"));
    }
    return {};
}

Result<int> SchemaInstaller::installedVersion()
{
    TEREZE_TRY(const Rows ledger,
        m_database.query(QStringLiteral("SELECT to_regclass('tereze.migration') IS NOT NULL AS present")));
    if (!ledger.only().boolean("present"))
        return 0;
    TEREZE_TRY(const Rows last,
        m_database.query(QStringLiteral("SELECT coalesce(max(number), 0) AS number FROM tereze.migration")));
    return last.only().int32("number");
}

Result<void> SchemaInstaller::checkHistory(int installed)
{
    if (installed > m_files.migrations.size()) {
        return cannotInstall(
            installerText(QT_TRANSLATE_NOOP("SchemaInstaller", "The database is newer than this program.")),
            QStringLiteral("schema %1, program knows %2").arg(installed).arg(m_files.migrations.size()));
    }
    if (installed == 0)
        return {};
    TEREZE_TRY(const Rows rows,
        m_database.query(
            QStringLiteral("SELECT number, name, sha256 FROM tereze.migration ORDER BY number")));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const Row &row = rows.at(i);
        const Migration &known = m_files.migrations.at(i);
        if (row.int32("number") != known.number || row.bytes("sha256") != known.sha256) {
            return Error::of(ErrorKind::Corrupt,
                installerText(QT_TRANSLATE_NOOP("SchemaInstaller",
                    "The database was made by other migrations than those of this program.")),
                QStringLiteral("migration %1 differs from %2").arg(row.text("name"), known.name));
        }
    }
    return {};
}

Result<SchemaInstaller::Report> SchemaInstaller::bring(int from)
{
    // Two installers at once would only trip over each other; the lock goes with the connection or at the
    // end.
    TEREZE_CHECK(m_database.executeScript(
        QStringLiteral("SELECT pg_advisory_lock(7265726572)"), QStringLiteral("lock")));
    Report report { from, from, 0 };
    const auto work = [&]() -> Result<void> {
        TEREZE_CHECK(checkHistory(from));
        TEREZE_CHECK(runFiles(m_files.roles));
        TEREZE_CHECK(createLedger());
        for (const Migration &migration : m_files.migrations) {
            if (migration.number <= from)
                continue;
            TEREZE_CHECK(migrate(migration));
            report.to = migration.number;
        }
        TEREZE_TRY(report.functions, recreateFunctions());
        return runFiles(m_files.seeds);
    };
    const Result<void> done = work();
    if (!m_database.isLost()) {
        const auto unlocked = m_database.executeScript(
            QStringLiteral("SELECT pg_advisory_unlock(7265726572)"), QStringLiteral("lock"));
        if (done && !unlocked)
            return unlocked.error();
    }
    if (!done)
        return done.error();
    return report;
}

Result<void> SchemaInstaller::createLedger()
{
    return m_database.executeScript(
        QStringLiteral("CREATE SCHEMA IF NOT EXISTS tereze AUTHORIZATION tereze_owner;"
                       "CREATE TABLE IF NOT EXISTS tereze.migration ("
                       " number integer PRIMARY KEY,"
                       " name text NOT NULL,"
                       " sha256 bytea NOT NULL CHECK (octet_length(sha256) = 32),"
                       " breaking boolean NOT NULL,"
                       " applied_at timestamptz NOT NULL DEFAULT clock_timestamp(),"
                       " applied_by name NOT NULL DEFAULT session_user);"
                       "ALTER TABLE tereze.migration OWNER TO tereze_owner;"),
        QStringLiteral("ledger"));
}

Result<void> SchemaInstaller::migrate(const Migration &migration)
{
    TEREZE_TRY(Transaction transaction, Transaction::begin(m_database));
    TEREZE_CHECK(m_database.query(
        QStringLiteral("INSERT INTO tereze.migration (number, name, sha256, breaking) VALUES (?, ?, ?, ?)"),
        { migration.number, migration.name, migration.sha256, migration.breaking }));
    TEREZE_CHECK(m_database.executeScript(migration.sql, QStringLiteral("migrations/") + migration.name));
    if (!m_database.inTransaction())
        return Error::of(
            ErrorKind::InvalidInput, migration.name + QStringLiteral(": ends its transaction by itself"));
    TEREZE_CHECK(m_database.executeScript(QStringLiteral("RESET ROLE")));
    TEREZE_CHECK(transaction.commit());
    qCInfo(lcDb).noquote() << "Applied migration" << migration.name;
    return {};
}

Result<void> SchemaInstaller::runFiles(const QList<SqlFile> &files)
{
    for (const SqlFile &file : files) {
        TEREZE_TRY(Transaction transaction, Transaction::begin(m_database));
        TEREZE_CHECK(m_database.executeScript(file.sql, file.name));
        if (!m_database.inTransaction())
            return Error::of(
                ErrorKind::InvalidInput, file.name + QStringLiteral(": ends its transaction by itself"));
        TEREZE_CHECK(m_database.executeScript(QStringLiteral("RESET ROLE")));
        TEREZE_CHECK(transaction.commit());
    }
    return {};
}

Result<void> SchemaInstaller::dropFunctions()
{
    // All in one statement, since functions may depend on each other. A table that depends on one stops it:
    // such a function is made by a migration and says so in its comment.
    TEREZE_TRY(const Rows rows,
        m_database.query(QStringLiteral(
            "SELECT coalesce(string_agg(p.oid::regprocedure::text, ', '), '') AS all"
            " FROM pg_catalog.pg_proc p WHERE p.pronamespace::regnamespace::text IN ('tereze', 'api')"
            " AND coalesce(obj_description(p.oid, 'pg_proc'), '') <> 'made by a migration'")));
    const QString all = rows.only().text("all");
    if (all.isEmpty())
        return {};
    return m_database.executeScript(QStringLiteral("DROP ROUTINE ") + all, QStringLiteral("functions"));
}

Result<void> SchemaInstaller::validateFunctions()
{
    // Bodies were not looked at while functions that they call were still missing.
    TEREZE_CHECK(m_database.executeScript(QStringLiteral("SET LOCAL check_function_bodies = on")));
    TEREZE_TRY(const Rows rows,
        m_database.query(
            QStringLiteral("SELECT p.oid::bigint AS oid, p.oid::regprocedure::text AS name, "
                           "l.lanvalidator::regproc::text AS validator"
                           " FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_language l ON l.oid = p.prolang"
                           " WHERE p.pronamespace::regnamespace::text IN ('tereze', 'api') AND "
                           "l.lanvalidator <> 0 ORDER BY 2")));
    for (const Row &row : rows) {
        TEREZE_CHECK(m_database.executeScript(
            QStringLiteral("SELECT %1(%2::oid)").arg(row.text("validator")).arg(row.int64("oid")),
            row.text("name")));
    }
    return {};
}

Result<int> SchemaInstaller::recreateFunctions()
{
    TEREZE_TRY(Transaction transaction, Transaction::begin(m_database));
    TEREZE_CHECK(m_database.executeScript(QStringLiteral("SET LOCAL check_function_bodies = off")));
    TEREZE_CHECK(dropFunctions());
    for (const SqlFile &file : m_files.functions) {
        TEREZE_CHECK(m_database.executeScript(file.sql, file.name));
        if (!m_database.inTransaction())
            return Error::of(
                ErrorKind::InvalidInput, file.name + QStringLiteral(": ends its transaction by itself"));
        TEREZE_CHECK(m_database.executeScript(QStringLiteral("RESET ROLE")));
    }
    TEREZE_CHECK(validateFunctions());
    TEREZE_TRY(const Rows rows,
        m_database.query(QStringLiteral("SELECT count(*) AS n FROM pg_catalog.pg_proc p"
                                        " WHERE p.pronamespace::regnamespace::text IN ('tereze', 'api')")));
    TEREZE_CHECK(transaction.commit());
    return rows.only().int32("n");
}

} // namespace tereze::db
