// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/domain/failedjob.h>
#include <core/domain/job.h>
#include <core/domain/mailcontext.h>
#include <core/domain/sealproposal.h>

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>
#include <QUuid>

#include <optional>

namespace tereze::db {
class Database;
}

namespace tereze::store {

/// The worker's side of the queue: jobs, outbox, routes to publish, mails, seals. All calls are made as the
/// worker's role, but for failed() and retry(), and state(), which the portal and administrators may ask too.
/// Errors are those of db::Database.
class WorkStore {
public:
    /// A route version that waits to be compiled.
    struct Drawing {
        QString routeKey;
        QString state; ///< queued, published or refused
        QByteArray xml;
    };

    /// What exists beside the routes, by keys.
    struct Surroundings {
        QHash<QString, QString> templates; ///< with the journal of its documents; empty for an approval sheet
        QSet<QString> journals;
        QSet<QString> roles; ///< that a position has
        QSet<QString> routes; ///< published ones
        QSet<QString> calendars;
    };

    /// A position, as a route is tried by it.
    struct Position {
        QString role;
        QString unit; ///< code
        QString unitKind; ///< university, rectorate, faculty, department or office
        QList<qint64> holders; ///< people who hold it today
        bool isManned = false; ///< one of them is there, or somebody who stands in
    };

    /// A field of the form of a service that uses a route; of a service without a form an empty one.
    struct RouteField {
        QString service;
        bool subjectRequired = false;
        QString field;
        bool required = false;
    };

    /// A dry run that waits to be compiled and played.
    struct DryRunDrawing {
        QByteArray xml;
        QString state; ///< queued, done or refused
    };

    /// A session that the watchdog ended.
    struct EndedTransaction {
        int pid = 0; ///< of the server's process
        QString role; ///< whose session it was
        int seconds = 0; ///< how long its transaction had lasted
    };

    /// Leases up to `limit` jobs (at most 50) for 60 seconds to `worker`, a name that no other worker bears.
    static Result<QList<domain::Job>> claim(db::Database &database, const QString &worker, int limit);
    /// The three ways to end a job answer Conflict when the lease is lost: another worker has it, or it is
    /// finished.
    static Result<void> finish(db::Database &database, qint64 job, const QString &worker);
    /// Gives the job back; `final` when another attempt cannot help.
    /// `code` is the English name of what failed, such as `unavailable`, for which it is waited longest.
    static Result<void> fail(db::Database &database, qint64 job, const QString &worker, const QString &error,
        const QString &code, bool final);
    static Result<void> publishRoute(db::Database &database, const domain::Job &job, const QString &worker,
        const QByteArray &xmlSha256, const QJsonObject &rows, const QJsonArray &findings);
    static Result<void> refuseRoute(db::Database &database, const domain::Job &job, const QString &worker,
        const QByteArray &xmlSha256, const QJsonArray &findings);

    /// What a route may name; this and the next two also for administrators.
    static Result<Surroundings> surroundings(db::Database &database);
    static Result<QList<Position>> positions(db::Database &database);
    static Result<QList<RouteField>> routeFields(db::Database &database, const QString &routeKey);
    /// Nothing when nobody came for it within an hour.
    static Result<std::optional<DryRunDrawing>> dryRunDrawing(db::Database &database, qint64 dryRun);
    /// Plays the rows that the drawing compiled to, all undone, and keeps what came of it; without rows the
    /// findings refuse it. Ends the job.
    static Result<void> finishDryRun(db::Database &database, const domain::Job &job, const QString &worker,
        const std::optional<QJsonObject> &rows, const QJsonArray &findings);
    static Result<Drawing> drawing(db::Database &database, qint64 routeVersion);
    /// The drawing of a route that is in force. NotFound when none is.
    static Result<QByteArray> drawingInForce(db::Database &database, const QString &key);

    /// Does what is due by terms that ran out, at most `limit` of them (at most 50); tells how many.
    static Result<int> fireTimers(db::Database &database, int limit);
    /// Moves open tasks that nobody can do any more to those who can, at most `limit` of each kind; tells how
    /// many.
    static Result<int> rescueTasks(db::Database &database, int limit);

    /// Turns up to `limit` rows of the outbox (at most 500) into hints and mails; tells how many.
    static Result<int> dispatchOutbox(db::Database &database, int limit);
    /// Of a mail to a person, or to the applicant. Nothing when there is no address.
    static Result<std::optional<domain::MailContext>> mailContext(
        db::Database &database, qint64 application, std::optional<qint64> person = std::nullopt);

    /// Nothing when there is nothing to seal.
    static Result<std::optional<domain::SealProposal>> nextSeal(db::Database &database);
    /// Conflict when another worker sealed meanwhile. Safe to repeat.
    static Result<void> putSeal(db::Database &database, const domain::SealProposal &seal,
        const QByteArray &signature, const QByteArray &keyId);

    /// The watchdog: ends transactions of other sessions that stand still with what they have locked.
    static Result<QList<EndedTransaction>> endTransactions(db::Database &database);
    static Result<void> tidy(db::Database &database);
    /// Jobs that failed, newest first; `before` is the last id of the page before. An administrator's.
    static Result<QList<domain::FailedJob>> failed(
        db::Database &database, std::optional<qint64> before, int limit);
    /// Has a job that failed tried again now. WrongState when it did not fail. An administrator's.
    static Result<void> retry(db::Database &database, const QUuid &request, qint64 job);
    static Result<domain::WorkState> state(db::Database &database);
};

} // namespace tereze::store
