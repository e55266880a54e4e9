// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/admin/replaylog.h>
#include <app/admin/replaymap.h>
#include <core/base/result.h>
#include <core/domain/applicationcard.h>
#include <core/domain/casestate.h>

#include <QHash>
#include <QJsonObject>
#include <QMap>

#include <functional>
#include <memory>

namespace tereze::db {
class Database;
}

namespace tereze::admin {

class ReplayWorld;

/// Acts a log out, event by event in the order of time, as the persons of a ReplayWorld. What it does at an
/// event depends on what the engine says at that moment, never on later events.
class Replay {
public:
    struct Report {
        qint64 events = 0;
        qint64 accepted = 0;
        qint64 noted = 0;
        qint64 unkept =
            0; ///< of the noted ones: nothing was ever submitted in whose history they could stand
        qint64 cases = 0;
        qint64 cleanCases = 0; ///< without a refusal
        QMap<QString, qint64> refused; ///< by "act:state", or "unknown"
        QMap<QString, qint64> endStates; ///< of the objects; a case without any counts as one
        QMap<QString, qint64> objects; ///< submitted, by kind
        QMap<QString, qint64> acts; ///< accepted, by act
        QJsonObject documents; ///< with documents only

        QJsonObject json() const;
    };

    /// Whether the map has what it takes to act the log out: every role, every column, an amount where one is
    /// paid. InvalidInput names the lines.
    static Result<void> check(const QList<ReplayLog::Event> &events, const ReplayMap &map);

    /// World and map must outlive it. `progress` is told the number of events done now and then.
    Replay(ReplayWorld &world, const ReplayMap &map, bool documents, std::function<void(qint64)> progress);

    Result<Report> run(const QList<ReplayLog::Event> &events);

private:
    /// An object of a case.
    struct Object {
        QString caseRef; ///< empty: no application yet
        QHash<QString, domain::TaskId> lastTasks; ///< by account: what it was last asked
    };
    struct Case {
        QByteArray session;
        QMap<QString, Object> objects; ///< by kind
        QStringList submitted; ///< kinds, in the order of their first submission
        QList<ReplayLog::Event> notes; ///< that wait for the first submission
        bool clean = true;
    };
    /// An object at one moment.
    struct Moment {
        QString kind;
        std::optional<domain::ApplicationCard> card;
        QString state; ///< name in the map
    };
    using Done = Result<domain::CaseState>;

    Result<void> take(const ReplayLog::Event &event);
    Result<void> note(const ReplayLog::Event &event, Case &one, const QString &caseRef, const QString &text);
    Result<Moment> look(const Case &one, const QString &kind) const;
    Result<Moment> choose(const Case &one, const ReplayMap::Activity &activity) const;
    Result<bool> act(
        const ReplayLog::Event &event, const ReplayMap::Call &call, Case &one, const Moment &now);
    Result<bool> asApplicant(
        const ReplayLog::Event &event, const ReplayMap::Call &call, Case &one, const Moment &now);
    Result<bool> asStaff(
        const ReplayLog::Event &event, const ReplayMap::Call &call, Case &one, const Moment &now);
    Result<bool> decide(const ReplayLog::Event &event, const ReplayMap::Call &call, Case &one,
        const Moment &now, db::Database &staff);
    template <class T> static Result<bool> judged(const Result<T> &done);
    QJsonObject formOf(const ReplayLog::Event &event, const QString &kind) const;
    Result<void> verifyDocuments();

    ReplayWorld &m_world;
    const ReplayMap &m_map;
    const bool m_documents;
    const std::function<void(qint64)> m_progress;
    QMap<QString, Case> m_cases;
    Report m_report;
};

} // namespace tereze::admin
