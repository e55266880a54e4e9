// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/db/database.h>
#include <core/domain/applicationcard.h>
#include <core/domain/brokenrule.h>
#include <core/domain/casestate.h>
#include <core/domain/decision.h>
#include <core/domain/historyentry.h>
#include <core/domain/inboxitem.h>
#include <core/domain/inboxscope.h>
#include <core/domain/incident.h>
#include <core/domain/opentask.h>
#include <core/domain/outsideanswer.h>
#include <core/domain/ownapplication.h>
#include <core/domain/owndecision.h>

namespace tereze::store {

/// Applications: what applicants do, what staff decide, and what each may read. An act takes a `requestId`
/// made by the caller and may be repeated with the same one: it is done once. Lists hold at most `limit`
/// rows, of 1 to 200.
class CaseStore {
public:
    // The applicant, through the portal. Somebody else's case is NotFound.

    /// `serviceNumber` is the version of the form that was filled in (Conflict when it is no longer in
    /// force). RuleBroken: brokenRules() tells every reason.
    static Result<domain::CaseState> submit(db::Database &database, const QByteArray &sessionHash,
        const QUuid &requestId, const QString &serviceKey, int serviceNumber, const QString &language,
        const QJsonObject &form);
    static Result<domain::CaseState> resubmit(db::Database &database, const QByteArray &sessionHash,
        const QUuid &requestId, const QString &caseRef, qint64 version, const QJsonObject &form);
    static Result<domain::CaseState> withdraw(db::Database &database, const QByteArray &sessionHash,
        const QUuid &requestId, const QString &caseRef, qint64 version,
        const std::optional<QString> &reason = std::nullopt);
    /// The applicant begins to correct what was returned.
    static Result<domain::CaseState> acknowledgeReturn(db::Database &database, const QByteArray &sessionHash,
        const QUuid &requestId, const QString &caseRef, qint64 version);
    /// Answers what a step asks of the applicant; `step` is AwaitedStep::element. 1 to 4000 characters.
    static Result<domain::CaseState> answerAsApplicant(db::Database &database, const QByteArray &sessionHash,
        const QUuid &requestId, const QString &caseRef, const QString &step, const QString &text);
    /// Newest first, after the id `before`; `onlyAwaited`: those in which an answer of the applicant is
    /// awaited.
    static Result<QList<domain::OwnApplication>> myApplications(db::Database &database,
        const QByteArray &sessionHash, std::optional<domain::ApplicationId> before = std::nullopt,
        int limit = 50, bool onlyAwaited = false);

    // Staff, and in decide(), acknowledge() and takeBack() also approvers at the portal.

    static Result<domain::ApplicationState> decide(db::Database &database, const QUuid &requestId,
        const domain::Decision &decision, const std::optional<QByteArray> &sessionHash = std::nullopt);
    /// Whoever was to read has read.
    static Result<domain::ApplicationState> acknowledge(db::Database &database, const QUuid &requestId,
        domain::ApplicationId application, domain::TaskId task,
        const std::optional<QByteArray> &sessionHash = std::nullopt);
    static Result<domain::ApplicationState> recordAnswer(
        db::Database &database, const QUuid &requestId, const domain::OutsideAnswer &answer);
    /// Gives a task that nobody could do to a position that somebody holds.
    static Result<domain::ApplicationState> assign(db::Database &database, const QUuid &requestId,
        domain::ApplicationId application, domain::TaskId task, const QString &role, const QString &unitCode,
        const QString &reason);
    /// Takes back one's own decision while nobody has acted on it; answers the task that is open again.
    static Result<domain::TaskId> takeBack(db::Database &database, const QUuid &requestId,
        domain::ApplicationId application, domain::TaskId task, const QString &reason,
        const std::optional<QByteArray> &sessionHash = std::nullopt);
    /// What takeBack() may be asked for, the last decision first; whether it can be done takeBack() says.
    static Result<QList<domain::OwnDecision>> myDecisions(
        db::Database &database, domain::ApplicationId application);
    /// Takes back an approval after the final decision; what was issued is annulled, and the applicant may
    /// apply anew in the same case.
    static Result<domain::CaseState> recall(db::Database &database, const QUuid &requestId,
        domain::ApplicationId application, qint64 version, const QString &reason);
    /// Likewise, for good: the case is over.
    static Result<domain::CaseState> annul(db::Database &database, const QUuid &requestId,
        domain::ApplicationId application, qint64 version, const QString &reason);
    /// Bookkeeping. `amount` in tenge as decimal text, such as `1500.00`.
    static Result<domain::CaseState> recordPayment(db::Database &database, const QUuid &requestId,
        domain::ApplicationId application, qint64 version, const QString &amount, const QString &reference);
    /// Longest waiting first. `find` is a case reference or the beginning of a surname, at most 100
    /// characters.
    static Result<QList<domain::InboxItem>> inbox(db::Database &database, domain::InboxScope scope,
        const QString &find, const std::optional<domain::InboxCursor> &after = std::nullopt, int limit = 50);
    static Result<QList<domain::OpenTask>> myTasks(db::Database &database, domain::ApplicationId application);

    // Both: staff by id, applicants by reference and session.

    static Result<domain::ApplicationCard> card(db::Database &database, domain::ApplicationId application);
    static Result<domain::ApplicationCard> card(db::Database &database, const QString &caseRef,
        const std::optional<QByteArray> &sessionHash = std::nullopt);
    /// Oldest first, after the entry `after` (0: from the beginning).
    static Result<QList<domain::HistoryEntry>> history(
        db::Database &database, domain::ApplicationId application, int after = 0, int limit = 200);
    static Result<QList<domain::HistoryEntry>> history(db::Database &database, const QString &caseRef,
        const std::optional<QByteArray> &sessionHash, int after = 0, int limit = 200);

    /// Writes a remark into the history, in whatever state the case is; nothing else changes. At most 4000
    /// characters; applicants at most 60 an hour (TooOften). Its place in the history.
    static Result<int> addNote(db::Database &database, const QUuid &requestId, const QString &caseRef,
        const QString &text, const std::optional<QByteArray> &sessionHash = std::nullopt);

    // Administrators.

    /// Takes a running case over to another published version of its route, by its number. RuleBroken, with
    /// the elements in `facts`, where it would be stuck there; Conflict where anything happened to it after
    /// `lastEvent`, the newest entry of its history that was seen.
    static Result<domain::CaseState> migrate(db::Database &database, const QUuid &requestId,
        domain::ApplicationId application, qint64 version, int lastEvent, int routeNumber,
        const QString &reason);
    static Result<QList<domain::Incident>> incidents(
        db::Database &database, std::optional<domain::ApplicationId> after = std::nullopt, int limit = 50);
    /// What stood in the way was mended: the case tries to go on. The answer is what stands in the way now,
    /// empty when nothing does.
    static Result<QJsonObject> retryIncident(
        db::Database &database, const QUuid &requestId, domain::ApplicationId application);

    /// Every reason for which submit() or resubmit() answered RuleBroken; never empty for such an error.
    static QList<domain::BrokenRule> brokenRules(const Error &error);
};

} // namespace tereze::store
