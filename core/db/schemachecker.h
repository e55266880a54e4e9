// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/db/schemafiles.h>

#include <QList>
#include <QString>
#include <QStringList>

namespace tereze::db {

class Database;

/// Compares an installed schema with what this program expects and runs the catalogue lint. Changes nothing.
/// Run as a superuser. The Database and the files must outlive it.
class SchemaChecker {
public:
    struct Finding {
        QString rule; ///< "version", "migration", "schema", or the name of a lint
        QString object;
        QString text; ///< plain English
        bool warning = false; ///< of the cluster around it; the database itself is as it should be
    };

    SchemaChecker(Database &database, const SchemaFiles &files);

    /// Every finding of everything below; none when the database is as it should be.
    Result<QList<Finding>> check();

    /// Migrations recorded in the database against the files.
    Result<QList<Finding>> checkMigrations();
    /// Tables, columns, constraints, policies, functions and grants against the golden description.
    Result<QList<Finding>> checkDescription();
    /// The queries of db/lint; one whose first line is `-- warning` gives warnings.
    Result<QList<Finding>> lint();

    /// What the database's description is now: the lines of db/schema.sql.
    Result<QStringList> describe();

private:
    Database &m_database;
    const SchemaFiles &m_files;
};

} // namespace tereze::db
