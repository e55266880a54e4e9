// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/domain/archiveentry.h>

#include <QList>
#include <QString>

#include <optional>

namespace tereze::db {
class Database;
}

namespace tereze::store {

/// The archive: what the worker puts into bags, and what was written. Errors are those of db::Database and
/// those named here.
class ArchiveStore {
public:
    /// As the worker's role. Leases the next case for ten minutes; nothing when none is due.
    static Result<std::optional<domain::ArchiveTask>> claim(db::Database &database, const QString &worker);
    /// These four answer Conflict when the lease is lost.
    static Result<QList<domain::ArchiveFile>> content(
        db::Database &database, qint64 application, const QString &worker);
    /// A stored file of the case, whole. Corrupt when it does not have its hash.
    static Result<QByteArray> file(
        db::Database &database, qint64 application, const QString &worker, const QByteArray &sha256);
    static Result<void> done(db::Database &database, qint64 application, const QString &worker,
        const domain::ArchiveEntry &bag, int lastSeq);
    static Result<void> failed(
        db::Database &database, qint64 application, const QString &worker, const QString &error);

    /// As an auditor or administrator: the bags that were written, in the order of their names, after one of
    /// them.
    static Result<QList<domain::ArchiveEntry>> list(db::Database &database, const QString &after, int limit);
};

} // namespace tereze::store
