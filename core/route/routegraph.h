// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routenode.h"

#include <QHash>
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

/// What a BPMN file says, typed: a plain copy without a link to the document. Indexes stay valid as long as
/// the lists are not changed. Reading never fails; what is wrong with the content is lint's to say.
struct RouteGraph {
    QList<RouteProcess> processes;
    QList<RouteNode> nodes; ///< of all processes, in the order of the file
    QList<RouteEdge> edges; ///< in the order of the file
    QList<RouteElement> others; ///< in the order of the file
    QStringList repeatedIds;
    QStringList laneRefsWithoutNode;
    bool hasDiagram = false;
    QHash<QString, QRectF> shapes; ///< by BPMN element, in the diagram's units (pixels)
    QHash<QString, int> drawnEdges; ///< number of waypoints by BPMN element

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
