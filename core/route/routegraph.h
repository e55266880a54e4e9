// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routenode.h"

#include <QHash>
#include <QPointF>
#include <QRectF>
#include <QSet>

namespace tereze::route {

class RouteDocument;

struct RouteProcess {
    QString id;
    int line = 0;
    QString name;
    QMap<QString, QString> attributes; ///< `tereze:` attributes by local name

    QMap<QString, QString> names() const;
};

/// An element of the file that is neither a step nor a flow nor plain structure.
struct RouteElement {
    QString element; ///< local name
    QString namespaceUri;
    QString id; ///< its own id or, when it has none, that of the nearest element around it that has one
    QString parent; ///< local name of the element around it
    int line = 0;
};

/// A lane of a process; lanes may hold lanes.
struct RouteLane {
    QString id;
    QString name;
    QMap<QString, QString> attributes; ///< `tereze:` attributes by local name
    QString process; ///< id of the process, or of the sub-process, whose nodes it arranges
    QString parentLane; ///< id of the lane around it; empty at the top
    QStringList nodes; ///< ids as its flowNodeRefs name them
    int line = 0;

    QMap<QString, QString> names() const;
};

/// A pool: a participant of the collaboration, with its process or, as a closed box, without one.
struct RouteParticipant {
    QString id;
    QString name;
    QMap<QString, QString> attributes;
    QString process; ///< id; empty for a closed pool
    int line = 0;

    QMap<QString, QString> names() const;
};

/// Something drawn beside the flow: text annotations, groups, data objects and stores.
struct RouteArtifact {
    QString element; ///< local name, such as `textAnnotation` or `dataObjectReference`
    QString id;
    QString text; ///< of an annotation its text, of a group its category, else the name
    QString process; ///< empty inside the collaboration
    QString parent; ///< id of the sub-process around it, or empty
    int line = 0;
};

/// A line that is no sequence flow.
struct RouteLink {
    QString element; ///< association, messageFlow, dataInputAssociation or dataOutputAssociation
    QString id;
    QString name;
    QString source; ///< ids of anything that is drawn
    QString target;
    QString direction; ///< of an association: None, One or Both; empty when not given
    int line = 0;
};

/// A message, signal, error or escalation, declared beside the processes for events to refer to.
struct RouteTrigger {
    QString element; ///< local name
    QString id;
    QString name; ///< null when the file gives none
    int line = 0;
};

/// What the diagram says about one element.
struct RouteShape {
    QRectF bounds; ///< in the diagram's units (pixels)
    QRectF label; ///< null when the diagram gives the label no place
    bool isExpanded = false; ///< a sub-process whose inside is drawn on the same plane
    bool isHorizontal = true; ///< of pools and lanes
    bool isMarkerVisible = false; ///< of an exclusive gateway: with its cross
    QString plane; ///< id of the element whose plane it is drawn on
};

struct RouteLine {
    QList<QPointF> waypoints;
    QRectF label; ///< null when the diagram gives the label no place
    QString plane;
};

/// What a BPMN file says, typed: a plain copy without a link to the document. Indexes stay valid as long as
/// the lists are not changed. Reading never fails; what is wrong with the content is lint's to say.
struct RouteGraph {
    QList<RouteProcess> processes;
    QList<RouteNode> nodes; ///< of all processes, in the order of the file
    QList<RouteEdge> edges; ///< in the order of the file
    QList<RouteElement> others; ///< in the order of the file
    QStringList repeatedIds;
    QStringList laneRefsWithoutNode;
    QList<RouteLane> lanes; ///< in the order of the file, a lane before those inside it
    QList<RouteParticipant> participants;
    QList<RouteArtifact> artifacts;
    QList<RouteLink> links;
    QList<RouteTrigger> triggers;
    QHash<QString, QSet<QString>> triggersUsed; ///< ids that events, tasks and message flows name, by element
    QString collaboration; ///< its id; empty when there is none
    bool hasDiagram = false; ///< there is a BPMNPlane
    QStringList planes; ///< what each BPMNPlane shows, as an id; the first is the drawing of the route
    QHash<QString, RouteShape> shapes; ///< by BPMN element; the first of several
    QHash<QString, RouteLine> lines; ///< sequence flows and links, by BPMN element

    static RouteGraph of(const RouteDocument &document);

    /// Index of the node with this id, or -1.
    int indexOf(const QString &nodeId) const;

    /// Indexes of the nodes that a token starting at `start` can reach, with `start` itself; boundary events
    /// are reached from the task they stand on.
    QSet<int> reachableFrom(const QList<int> &start) const;

private:
    QHash<QString, int> m_indexes;
    friend class RouteGraphReader;
};

} // namespace tereze::route
