// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/db/connectionsettings.h>
#include <core/db/schemafiles.h>

#include <QStringList>

namespace tereze::db {

class Database;

/// Brings a database to the state of the files: roles, pending migrations (each in one transaction whose
/// first act records its number), then all functions anew in one transaction, then the seeds. Run as a
/// superuser of the cluster. Safe to repeat; a failure leaves everything before the failing step in place and
/// the step itself undone.
class SchemaInstaller {
public:
    struct Report {
        int from = 0; ///< the schema version before; 0 for an empty database
        int to = 0;
        int functions = 0; ///< how many functions there are now
    };

    /// Both must outlive the installer.
    SchemaInstaller(Database &database, const SchemaFiles &files);

    /// For an empty database; an installed one is brought up to date.
    Result<Report> install();
    /// For an installed database; Unsupported when there is no Tereze in it or a newer one.
    Result<Report> upgrade();

    /// Creates the database that `settings` name, empty, if the cluster lacks it: UTF-8, byte order, owned by
    /// the superuser. Connects to the database postgres for it.
    static Result<bool> createDatabase(const ConnectionSettings &settings);

private:
    Result<void> checkServer();
    Result<int> installedVersion();
    Result<void> checkHistory(int installed);
    Result<Report> bring(int from);
    Result<void> createLedger();
    Result<void> migrate(const Migration &migration);
    Result<int> recreateFunctions();
    Result<void> dropFunctions();
    Result<void> validateFunctions();
    Result<void> runFiles(const QList<SqlFile> &files);

    Database &m_database;
    const SchemaFiles &m_files;
};

} // namespace tereze::db
