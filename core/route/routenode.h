// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace tereze::route {

/// The kinds of flow node that a route may hold; Other is any node of BPMN outside the table of accepted
/// steps.
enum class NodeType {
    StartEvent,
    EndEvent,
    UserTask,
    ManualTask,
    ReceiveTask,
    ServiceTask,
    SendTask,
    CallActivity,
    ParallelGateway,
    ExclusiveGateway,
    InclusiveGateway,
    BoundaryEvent,
    Other,
};

/// One flow node as the file states it; nothing is defaulted or corrected here.
struct RouteNode {
    NodeType type = NodeType::Other;
    QString element; ///< local name in BPMN, such as `userTask`
    QString id; ///< empty when the file gives none
    int line = 0; ///< 1-based
    QString process; ///< id of the process
    QString parent; ///< id of the sub-process that holds it; empty directly in the process
    QString name; ///< BPMN's name
    QMap<QString, QString> attributes; ///< `tereze:` attributes by local name, values as written
    QString defaultFlow;
    QString attachedTo; ///< of a boundary event
    QString calledElement; ///< of a call activity
    QStringList eventDefinitions; ///< local names, such as `timerEventDefinition`
    bool isInterrupting = true; ///< of a boundary event (cancelActivity) or a start event (isInterrupting)
    bool isEventSubProcess = false; ///< triggeredByEvent
    QString duration; ///< of a timer: its timeDuration; empty where it has none
    bool isForCompensation = false;
    QString linkName; ///< of a link event
    QString loop; ///< local name of its loop characteristics; empty for a step that runs once
    bool isSequential = false; ///< of a multi-instance loop
    QList<int> incoming; ///< indexes into RouteGraph::edges, in the order of the file
    QList<int> outgoing;

    QString attribute(const char *attributeName) const;

    /// The value split at white space.
    QStringList words(const char *attributeName) const;

    /// Names by language (kk, ru, en, uk) from `tereze:name-…`; BPMN's name stands in for a missing English
    /// one.
    QMap<QString, QString> names() const;

    /// The text of a message by language (kk, ru, en, uk) from `tereze:text-…`; `tereze:text` stands in for a
    /// missing English one.
    QMap<QString, QString> texts() const;

    bool isGateway() const;

    /// A person decides here: userTask or manualTask.
    bool isDecision() const { return type == NodeType::UserTask || type == NodeType::ManualTask; }

    /// Conditions read what was decided here: by a person, or by an outside body that approves or refuses.
    bool isDecided() const;

    /// The token rests here until somebody or something acts.
    bool waits() const;
};

/// A sequence flow.
struct RouteEdge {
    QString id;
    int line = 0;
    QString process;
    QString name;
    QMap<QString, QString> attributes; ///< `tereze:` attributes by local name
    QString sourceId;
    QString targetId;
    int source = -1; ///< index into RouteGraph::nodes, -1 when there is no such node
    int target = -1;
    bool hasCondition = false;
    QString condition; ///< text of conditionExpression, trimmed
    int conditionLine = 0;

    /// As RouteNode::names().
    QMap<QString, QString> names() const;
};

/// The text to show for something with these names (as names() gives them): in `language`, else BPMN's own
/// name, else Russian, English, Kazakh, Ukrainian, whichever there is.
QString nameToShow(const QMap<QString, QString> &names, const QString &bpmnName, const QString &language);

} // namespace tereze::route
