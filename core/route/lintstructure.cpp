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
    for (const RouteProcess &process : graph.processes) {
        int starts = 0;
        int ends = 0;
        for (const RouteNode &node : graph.nodes) {
            if (node.process != process.id || !isTopLevel(node))
                continue;
            starts += node.type == NodeType::StartEvent ? 1 : 0;
            ends += node.type == NodeType::EndEvent ? 1 : 0;
        }
        if (starts == 0)
            report.add("start-event-required", Severity::Error, process.id, process.line,
                lintText(QT_TRANSLATE_NOOP("RouteLint", "The route has no start event.")));
        if (starts > 1)
            report.add("single-blank-start-event", Severity::Error, process.id, process.line,
                lintText(QT_TRANSLATE_NOOP("RouteLint", "The route has more than one start event.")));
        if (ends == 0)
            report.add("end-event-required", Severity::Error, process.id, process.line,
                lintText(QT_TRANSLATE_NOOP("RouteLint", "The route has no end event.")));
    }
}

void lintConnections(const RouteNode &node, LintReport &report)
{
    const bool isStart = node.type == NodeType::StartEvent;
    const bool isEnd = node.type == NodeType::EndEvent;
    const qsizetype in = node.incoming.size();
    const qsizetype out = node.outgoing.size();
    if (in == 0 && out == 0 && node.type != NodeType::BoundaryEvent) {
        report.error("no-disconnected", node,
            lintText(QT_TRANSLATE_NOOP("RouteLint", "Nothing leads to this element and nothing leaves it.")));
        return;
    }
    if (in == 0 && !isStart && node.type != NodeType::BoundaryEvent)
        report.error("no-implicit-start", node,
            lintText(QT_TRANSLATE_NOOP("RouteLint", "No flow leads to this element.")));
    if (out == 0 && !isEnd)
        report.error("no-implicit-end", node,
            lintText(QT_TRANSLATE_NOOP("RouteLint", "No flow leaves this element, and it is no end event.")));
    if ((isStart && in > 0) || (isEnd && out > 0))
        report.error("flow-direction", node,
            lintText(QT_TRANSLATE_NOOP(
                "RouteLint", "Nothing may lead to a start event, and nothing may leave an end event.")));
    if (!node.isGateway() && out > 1)
        report.error("no-implicit-split", node,
            lintText(QT_TRANSLATE_NOOP(
                "RouteLint", "Several flows leave this element: put a gateway behind it.")));
    if (!node.isGateway() && in > 1)
        report.warning("fake-join", node,
            lintText(QT_TRANSLATE_NOOP(
                "RouteLint", "Several flows lead here without a gateway; the step runs once for each.")));
    if (node.isGateway() && in > 1 && out > 1)
        report.error("no-gateway-join-fork", node,
            lintText(QT_TRANSLATE_NOOP("RouteLint", "One gateway joins and splits: use two.")));
    if (node.isGateway() && in == 1 && out == 1)
        report.warning("superfluous-gateway", node,
            lintText(QT_TRANSLATE_NOOP("RouteLint", "This gateway neither joins nor splits.")));
}

void lintLabel(const RouteNode &node, LintReport &report)
{
    const bool needsNone = node.type == NodeType::ParallelGateway
        || node.element == QStringLiteral("eventBasedGateway") || node.element == QStringLiteral("subProcess")
        || (node.isGateway() && node.outgoing.size() < 2);
    if (!needsNone && node.name.trimmed().isEmpty() && node.names().isEmpty())
        report.error(
            "label-required", node, lintText(QT_TRANSLATE_NOOP("RouteLint", "This element has no name.")));
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
    if (edge.hasCondition && edge.name.trimmed().isEmpty())
        report.error("label-required", edge,
            lintText(QT_TRANSLATE_NOOP("RouteLint", "A flow with a condition needs a name.")));
}

} // namespace

void lintStructure(const RouteGraph &graph, LintReport &report)
{
    lintProcesses(graph, report);
    for (const RouteNode &node : graph.nodes) {
        if (node.id.isEmpty())
            report.error(
                "id-required", node, lintText(QT_TRANSLATE_NOOP("RouteLint", "This element has no id.")));
        if (!isTopLevel(node))
            continue;
        lintConnections(node, report);
        lintLabel(node, report);
    }
    QSet<QString> drawn;
    for (const RouteEdge &edge : graph.edges) {
        lintEdge(graph, edge, report);
        const QString pair = edge.sourceId + u'\n' + edge.targetId + u'\n' + edge.condition;
        if (drawn.contains(pair))
            report.error("no-duplicate-sequence-flows", edge,
                lintText(QT_TRANSLATE_NOOP(
                    "RouteLint", "There is already such a flow between these two elements.")));
        drawn.insert(pair);
    }
}

void lintDiagram(const RouteGraph &graph, LintReport &report)
{
    if (!graph.hasDiagram) {
        report.add("no-bpmndi", Severity::Error, QStringLiteral("definitions"), 0,
            lintText(QT_TRANSLATE_NOOP("RouteLint", "The file has no diagram.")));
        return;
    }
    for (const RouteNode &node : graph.nodes) {
        if (!graph.shapes.contains(node.id))
            report.error("no-bpmndi", node,
                lintText(QT_TRANSLATE_NOOP(
                    "RouteLint", "This element would run, but it is missing in the diagram.")));
    }
    for (const RouteEdge &edge : graph.edges) {
        if (graph.lines.value(edge.id).waypoints.size() < 2)
            report.error("no-bpmndi", edge,
                lintText(QT_TRANSLATE_NOOP(
                    "RouteLint", "This element would run, but it is missing in the diagram.")));
    }
    for (qsizetype i = 0; i < qMin(graph.nodes.size(), maximumRouteNodes); ++i) {
        for (qsizetype j = i + 1; j < qMin(graph.nodes.size(), maximumRouteNodes); ++j) {
            const RouteNode &first = graph.nodes[i];
            const RouteNode &second = graph.nodes[j];
            const bool attached = first.attachedTo == second.id || second.attachedTo == first.id;
            if (first.id == second.id || attached || !isTopLevel(first) || !isTopLevel(second))
                continue;
            if (graph.shapes.value(first.id).bounds.intersects(graph.shapes.value(second.id).bounds))
                report.warning("no-overlapping-elements", second,
                    lintText(QT_TRANSLATE_NOOP("RouteLint", "It overlaps “%1” in the diagram."))
                        .arg(first.id));
        }
    }
}

} // namespace tereze::route
