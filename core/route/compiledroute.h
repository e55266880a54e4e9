// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace tereze::route {

/// A term on the border of a step.
struct CompiledTimer {
    QString element; ///< id in BPMN
    QString after; ///< ISO 8601 duration
    QString calendar; ///< key; `none` for plain time, empty for the university's
    QString action; ///< remind escalate approve reject lapse, or `flow`: only the way that leaves it
    bool cancels = true; ///< the step is over with the term
    QStringList performers; ///< who is told or asked; empty for an escalation: the superior
};

/// A step as the database executes it.
struct CompiledNode {
    int node = 0; ///< from 1, in the order of the file
    QString element; ///< id in BPMN
    /// start end user_task manual_task payment applicant external notify service_draft service_issue parallel
    /// exclusive inclusive; `call` until the sub-route is drawn in.
    QString kind;
    QMap<QString, QString> names; ///< by language: kk, ru, en, uk
    QStringList performers; ///< `role`, `role@unit`, `role@faculty`, `role@department`
    QString quorum; ///< of tasks: `one`, `all`, a number or a share such as `60%`; else empty
    QStringList answers; ///< offered beside approve and reject
    QString onReject; ///< `end` or `continue`
    bool acknowledges = false; ///< is to be read, not decided
    bool blocking = true; ///< the token waits here
    QStringList returnTo; ///< ids of earlier steps, or `applicant`; empty: the applicant
    bool pauses = false; ///< the clock of the case stands while this is open
    QMap<QString, QString> noticeText; ///< of a message, by language
    QStringList noticeTo; ///< `applicant` or performers
    QString calledElement; ///< of a sub-route that is not drawn in yet: its key
    /// Of an inclusive join: by node, those of its incoming edges that a token there can still take.
    QMap<int, QList<int>> reach;
    QString templateKey;
    QString journal;
    QString outcome; ///< `approved` or `rejected` for an end event, else empty
    QString amount; ///< decimal, in tenge; empty when the service decides
    QList<CompiledTimer> timers;
    int incoming = 0; ///< number of flows that lead here
};

/// A flow as the database executes it.
struct CompiledEdge {
    int edge = 0; ///< from 1, in the order of the file
    QString element;
    int source = 0; ///< numbers of nodes; of a flow that leaves a border, the step
    int target = 0;
    QString boundary; ///< the timer that it leaves, else empty
    QString condition; ///< `strict …`; empty when there is none
    bool isDefault = false;
    int position = 0; ///< from 1, among the flows of its source: the order in which conditions are tried
};

/// A route ready to be stored as an immutable version. Plain value.
struct CompiledRoute {
    QString key;
    QMap<QString, QString> names;
    QString returnPolicy; ///< `ask-all`, `keep-approvals` or `only-objectors`
    std::optional<int> maxReturns; ///< how often a case may go back; nothing: as often as needed
    /// The sub-routes that are drawn in, by key: SHA-256 of the drawing, 64 lower-case hexadecimal digits.
    QMap<QString, QString> uses;
    QList<CompiledNode> nodes;
    QList<CompiledEdge> edges;
    QString xmlSha256; ///< of the stored file, 64 lower-case hexadecimal digits

    /// The form that the database takes:
    /// {"key","name","return_policy","max_returns","uses","xml_sha256","nodes":[{"node","element","kind","name",
    /// "performers","quorum","answers","on_reject","acknowledges","blocking","return_to","pauses","notice",
    /// "reach","signature","template","journal","outcome","amount","incoming","timers":[{"element","after",
    /// "calendar","action","cancels","performers"}]}],"edges":[{"edge","element","source","target","boundary",
    /// "condition","default","position"}]}; what does not apply is null.
    QJsonObject toJson() const;
};

} // namespace tereze::route
