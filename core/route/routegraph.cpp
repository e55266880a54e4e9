// SPDX-License-Identifier: GPL-3.0-or-later
#include "routegraph.h"

#include "routegraphreader.h"

namespace tereze::route {

namespace {

QMap<QString, QString> namesFrom(const QString &name, const QMap<QString, QString> &attributes)
{
    RouteNode named;
    named.name = name;
    named.attributes = attributes;
    return named.names();
}

} // namespace

QMap<QString, QString> RouteProcess::names() const
{
    return namesFrom(name, attributes);
}

QMap<QString, QString> RouteLane::names() const
{
    return namesFrom(name, attributes);
}

QMap<QString, QString> RouteParticipant::names() const
{
    return namesFrom(name, attributes);
}

RouteGraph RouteGraph::of(const RouteDocument &document)
{
    return RouteGraphReader(document).read();
}

int RouteGraph::indexOf(const QString &nodeId) const
{
    return m_indexes.value(nodeId, -1);
}

QSet<int> RouteGraph::reachableFrom(const QList<int> &start) const
{
    QSet<int> seen;
    QList<int> waiting;
    const auto visit = [&](int node) {
        if (node >= 0 && !seen.contains(node)) {
            seen.insert(node);
            waiting.append(node);
        }
    };
    for (const int node : start)
        visit(node);
    QHash<QString, QList<int>> boundaries;
    for (int i = 0; i < nodes.size(); ++i) {
        if (!nodes[i].attachedTo.isEmpty())
            boundaries[nodes[i].attachedTo].append(i);
    }
    while (!waiting.isEmpty()) {
        const RouteNode &node = nodes[waiting.takeLast()];
        for (const int edge : node.outgoing)
            visit(edges[edge].target);
        for (const int boundary : boundaries.value(node.id))
            visit(boundary);
    }
    return seen;
}

} // namespace tereze::route
