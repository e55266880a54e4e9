// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionrouter.h"
#include "routediagram.h"
#include "routetree.h"
#include "stepkind.h"

#include <core/base/result.h>

#include <QPointF>
#include <QSet>

namespace tereze::route {

class RouteDocument;

/// What can be done to a route, on the tree of its file; used inside RouteEditor::change(), which makes one
/// undo step of all that a call does. Ids that are not there are NotFound; what the file could not hold or
/// what BPMN forbids is InvalidInput or RuleBroken. Lengths in the diagram's units.
class RouteOperations {
public:
    explicit RouteOperations(TreeJournal &journal)
        : m_tree(journal)
    {
    }

    // Steps
    /// A step of a kind with its shape around a centre; answers its id.
    Result<QString> addStep(const StepKind &kind, const QPointF &centre);
    /// A timer on the border of a step.
    Result<QString> addTimer(const QString &step, const QPointF &centre);
    /// Makes a step another kind; its flows, names and shape's centre stay.
    Result<void> changeKind(const QString &id, const StepKind &kind);
    /// Takes away steps, flows and lanes, with the flows and timers that hang on them.
    Result<void> remove(const QStringList &ids);
    /// The name in one language; BPMN's own name follows the English one, or the first that is given.
    Result<void> setName(const QString &id, const QString &language, const QString &name);
    /// An empty value takes the attribute away.
    Result<void> setTereze(const QString &id, const QString &attribute, const QString &value);
    Result<void> setCalledRoute(const QString &id, const QString &key);
    /// An ISO 8601 duration of a timer, and whether it ends the step.
    Result<void> setTimer(const QString &id, const QString &duration, bool interrupts);

    // Flows
    /// A flow with its line; without waypoints one is routed. Answers its id.
    Result<QString> connect(
        const QString &source, const QString &target, const QList<QPointF> &waypoints = {});
    Result<void> reconnect(const QString &flow, const QString &source, const QString &target);
    /// An empty condition takes it away.
    Result<void> setCondition(const QString &flow, const QString &condition);
    /// Whether the flow is taken when no condition holds.
    Result<void> setDefault(const QString &flow, bool isDefault);

    // Drawing
    /// Where a shape stands; empty when it is not drawn.
    QRectF boundsOf(const QString &id) const;
    /// New places of shapes; flows whose ends moved follow, labels and timers go along. A timer is put on the
    /// border of its step, as near as can be to where it is asked to.
    Result<void> setBounds(const QHash<QString, QRectF> &bounds);
    Result<void> setWaypoints(const QString &flow, const QList<QPointF> &waypoints);
    /// Places of everything at once, as a layout gives them; what is missing in the drawing is drawn.
    /// Elements that the file does not have are left out.
    Result<void> applyLayout(const QHash<QString, QRectF> &shapes, const QHash<QString, QRectF> &labels,
        const QHash<QString, QList<QPointF>> &lines);
    Result<void> setLabelBounds(const QString &id, const QRectF &bounds);

    // Lanes
    /// A lane below the last one, or around all there is; answers its id.
    Result<QString> addLane(const QMap<QString, QString> &names);
    /// Puts steps into the lane (empty: into none).
    Result<void> putInLane(const QStringList &steps, const QString &lane);

    // Copies
    /// Steps with the flows between them as a small BPMN file; what is no step is left out.
    static Result<QByteArray> copy(const RouteDocument &document, const QStringList &ids);
    /// Puts such a file's steps in with ids of their own, moved by an offset; answers the new steps' ids.
    Result<QStringList> paste(const RouteDocument &fragment, const QPointF &offset);

    RouteTree &tree() { return m_tree; }

private:
    Result<_xmlNode *> found(const QString &id) const;
    Result<_xmlNode *> foundFlow(const QString &id) const;
    ConnectionRouter::End endOf(const QString &id) const;
    /// A new line that goes around the other steps.
    QList<QPointF> routeBetween(const QString &source, const QString &target) const;
    QList<QPointF> waypointsOf(const QString &flow) const;
    QList<_xmlNode *> flows() const;
    _xmlNode *placeForFlowElement() const;
    void writeWaypoints(_xmlNode *edge, const QList<QPointF> &waypoints);
    void drawShape(const QString &id, const QRectF &bounds);
    _xmlNode *drawEdge(const QString &id);
    void removeOne(const QString &id);
    void removeReferencesTo(const QString &id);
    Result<void> checkConnection(const _xmlNode *source, const _xmlNode *target) const;
    QHash<QString, QString> newIds(const RouteDocument &fragment) const;

    RouteTree m_tree;
};

} // namespace tereze::route
