// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/domain/jointorder.h>

#include <QList>
#include <QUuid>

namespace tereze::db {
class Database;
}

namespace tereze::store {

/// Orders from many applications, as a registrar. Errors are those of db::Database: Conflict when another
/// version was seen, WrongState when it is too late or too early, Forbidden for an application of one's own.
class JointStore {
public:
    static Result<QList<domain::JointService>> services(db::Database &database);
    /// Says whether the orders of a service wait to be collected; answers the service's new version.
    static Result<qint64> collect(
        db::Database &database, const QUuid &request, const QString &service, qint64 version, bool collected);
    /// Oldest first; `after` is the last one that was read, 0 for none.
    static Result<QList<domain::WaitingOrder>> waiting(
        db::Database &database, const QString &service, qint64 after, int limit);
    /// Newest first; `before` is the last one that was read, 0 for none.
    static Result<QList<domain::JointOrder>> list(
        db::Database &database, bool openOnly, qint64 before, int limit);
    static Result<QList<domain::JointMember>> members(db::Database &database, qint64 joint);

    /// Puts waiting orders of one service and language together, in a new joint order where `joint` is 0.
    /// Answers the joint order's id.
    static Result<qint64> add(db::Database &database, const QUuid &request, qint64 joint, qint64 version,
        const QList<qint64> &documents);
    /// Strikes members out: they wait again, or with `alone` get orders of their own. This and the next two
    /// answer the new version.
    static Result<qint64> strike(db::Database &database, const QUuid &request, qint64 joint, qint64 version,
        const QList<qint64> &documents, const QString &reason, bool alone);
    /// Sends a joint order to be issued as its draft shows it.
    static Result<qint64> send(db::Database &database, const QUuid &request, qint64 joint, qint64 version,
        const QByteArray &draftSha256);
    /// A waiting order goes out by itself.
    static Result<qint64> alone(
        db::Database &database, const QUuid &request, qint64 document, qint64 version);
};

} // namespace tereze::store
