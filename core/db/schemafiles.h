// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QList>
#include <QString>

namespace tereze::db {

/// One file of SQL.
struct SqlFile {
    QString name; ///< its path below db/
    QString sql;
};

/// A migration: db/migrations/NNNN_verb_object.sql. The first line `-- breaking` says that programs which do
/// not know it can no longer work.
struct Migration {
    int number = 0;
    QString name; ///< the file's name without its folder
    QString sql;
    QByteArray sha256;
    bool breaking = false;
};

/// The content of db/, read from a folder or from the resources of the program.
struct SchemaFiles {
    QList<SqlFile> roles;
    QList<Migration> migrations; ///< 1, 2, 3, … without a hole
    QList<SqlFile> functions; ///< in the order of their paths
    QList<SqlFile> seeds;
    QList<SqlFile> lints; ///< queries over the catalogue that must answer no row, or warn of each
    QString describe; ///< the query that describes a schema, a line a row
    QString golden; ///< what it must answer

    static QString resourceRoot();

    /// InvalidInput names the file: unreadable, not UTF-8, badly named, a number missing or twice.
    static Result<SchemaFiles> read(const QString &root = resourceRoot());
};

} // namespace tereze::db
