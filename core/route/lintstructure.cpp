// SPDX-License-Identifier: GPL-3.0-or-later
#include "lintrules.h"

namespace tereze::route {

namespace {

void lintProcesses(const RouteGraph &graph, LintReport &report)
{
    if (graph.processes.size() != 1)
        report.add("one-process", Severity::Error, QStringLiteral("definitions"), 0,
            lintText(QT_TRANSLATE_NOOP("RouteLint", "A route is exactly one process; this file has %1."))
                .arg(graph.processes.size()));
    if (graph.nodes.size() > maximumRouteNodes || graph.edges.size() > maximumRouteEdges)
        report.add("too-large", Severity::Error, QStringLiteral("definitions"), 0,
            lintText(QT_TRANSLATE_NOOP("RouteLint", "A route has at most %1 steps and %2 flows."))
                .arg(maximumRouteNodes)
                .arg(maximumRouteEdges));
    for (const QString &id : graph.repeatedIds)
        report.add("duplicate-id", Severity::Error, id, 0,
            lintText(QT_TRANSLATE_NOOP("RouteLint", "The id “%1” is given more than once.")).arg(id));
    for (const QString &id : graph.laneRefsWithoutNode)
        report.add("lane-reference", Severity::Warning, id, 0,
            lintText(QT_TRANSLATE_NOOP("RouteLint", "A lane names “%1”, which is not in the route."))
                .arg(id));
}

void lintEdge(const RouteGraph &graph, const RouteEdge &edge, LintReport &report)
{
    if (edge.id.isEmpty())
        report.error(
            "id-required", edge, lintText(QT_TRANSLATE_NOOP("RouteLint", "This element has no id.")));
    if (edge.source < 0 || edge.target < 0) {
        report.error("dangling-flow", edge,
            lintText(QT_TRANSLATE_NOOP(
                         "RouteLint", "This flow begins or ends at “%1”, which is not in the route."))
                .arg(edge.source < 0 ? edge.sourceId : edge.targetId));
        return;
    }
    if (graph.nodes[edge.source].process != graph.nodes[edge.target].process
        || graph.nodes[edge.source].parent != graph.nodes[edge.target].parent)
        report.error(
            "dangling-flow", edge, lintText(QT_TRANSLATE_NOOP("RouteLint", "This flow leaves its process.")));
}

} // namespace

void lintStructure(const RouteGraph &graph, LintReport &report)
{
    lintProcesses(graph, report);
    for (const RouteNode &node : graph.nodes) {
        if (node.id.isEmpty())
            report.error(
                "id-required", node, lintText(QT_TRANSLATE_NOOP("RouteLint", "This element has no id.")));
        const bool isStart = node.type == NodeType::StartEvent;
        const bool isEnd = node.type == NodeType::EndEvent;
        if (isTopLevel(node)
            && ((isStart && !node.incoming.isEmpty()) || (isEnd && !node.outgoing.isEmpty())))
            report.error("flow-direction", node,
                lintText(QT_TRANSLATE_NOOP(
                    "RouteLint", "Nothing may lead to a start event, and nothing may leave an end event.")));
    }
    for (const RouteEdge &edge : graph.edges)
        lintEdge(graph, edge, report);
}

} // namespace tereze::route
