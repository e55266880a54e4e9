// SPDX-License-Identifier: GPL-3.0-or-later
#include "lintrules.h"

#include <algorithm>
#include <vector>

namespace tereze::route {

namespace {

/// A drawn shape among its siblings.
struct DrawnSibling {
    QString id;
    QString attachedTo;
    int line = 0;
    QRectF bounds;
};

/// Shapes that touch count as overlapping, as in bpmnlint.
bool touchOrOverlap(const QRectF &first, const QRectF &second)
{
    return first.right() >= second.left() && second.right() >= first.left() && first.bottom() >= second.top()
        && second.bottom() >= first.top();
}

void lintOverlaps(QList<DrawnSibling> siblings, LintReport &report)
{
    std::stable_sort(
        siblings.begin(), siblings.end(), [](const DrawnSibling &left, const DrawnSibling &right) {
            return left.bounds.left() < right.bounds.left();
        });
    std::vector<qsizetype> overlapped(static_cast<std::size_t>(siblings.size()), -1);
    for (qsizetype i = 0; i < siblings.size(); ++i) {
        for (qsizetype j = i + 1;
             j < siblings.size() && siblings[j].bounds.left() <= siblings[i].bounds.right(); ++j) {
            if (siblings[i].attachedTo == siblings[j].id || siblings[j].attachedTo == siblings[i].id
                || !touchOrOverlap(siblings[i].bounds, siblings[j].bounds))
                continue;
            overlapped[static_cast<std::size_t>(i)] = j;
            overlapped[static_cast<std::size_t>(j)] = i;
        }
    }
    for (qsizetype i = 0; i < siblings.size(); ++i) {
        const qsizetype other = overlapped[static_cast<std::size_t>(i)];
        if (other >= 0)
            report.warning("no-overlapping-elements", siblings[i].id, siblings[i].line,
                lintText(QT_TRANSLATE_NOOP("RouteLint", "It overlaps “%1” in the diagram."))
                    .arg(siblings[other].id));
    }
}

void lintOutside(const DrawnSibling &drawn, const QString &parent, const QRectF &around, LintReport &report)
{
    if (!around.isNull() && !around.contains(drawn.bounds))
        report.warning("no-overlapping-elements", drawn.id, drawn.line,
            lintText(QT_TRANSLATE_NOOP("RouteLint", "It stands outside “%1”, to which it belongs."))
                .arg(parent));
}

void lintPlaces(const RouteGraph &graph, LintReport &report)
{
    QHash<QString, QList<DrawnSibling>> groups; ///< by the process or sub-process around
    const auto add = [&](const QString &around, const DrawnSibling &drawn) {
        if (!drawn.id.isEmpty() && graph.shapes.contains(drawn.id))
            groups[around].append(drawn);
    };
    for (const RouteNode &node : graph.nodes)
        add(node.parent.isEmpty() ? node.process : node.parent,
            { node.id, node.attachedTo, node.line, graph.shapes.value(node.id).bounds });
    for (const RouteArtifact &artifact : graph.artifacts) {
        if (artifact.element == QStringLiteral("dataObjectReference")
            || artifact.element == QStringLiteral("dataStoreReference"))
            add(artifact.parent.isEmpty() ? artifact.process : artifact.parent,
                { artifact.id, {}, artifact.line, graph.shapes.value(artifact.id).bounds });
    }
    QSet<QString> stores;
    for (const RouteArtifact &artifact : graph.artifacts) {
        if (artifact.element == QStringLiteral("dataStoreReference"))
            stores.insert(artifact.id);
    }
    QList<DrawnSibling> pools;
    QHash<QString, QString> poolOfProcess;
    for (const RouteParticipant &pool : graph.participants) {
        poolOfProcess.insert(pool.process, pool.id);
        if (graph.shapes.contains(pool.id))
            pools.append({ pool.id, {}, pool.line, graph.shapes.value(pool.id).bounds });
    }
    lintOverlaps(pools, report);
    QStringList arounds = groups.keys();
    arounds.sort();
    for (const QString &around : std::as_const(arounds)) {
        lintOverlaps(groups.value(around), report);
        const bool isProcess = graph.indexOf(around) < 0;
        const QString parent = isProcess ? poolOfProcess.value(around) : around;
        const RouteShape shape = graph.shapes.value(parent);
        if (parent.isEmpty() || (!isProcess && !shape.isExpanded))
            continue;
        for (const DrawnSibling &drawn : groups.value(around)) {
            if (!stores.contains(drawn.id))
                lintOutside(drawn, parent, shape.bounds, report);
        }
    }
}

} // namespace

void lintDiagram(const RouteGraph &graph, LintReport &report)
{
    if (!graph.hasDiagram) {
        report.add("no-bpmndi", Severity::Error, QStringLiteral("definitions"), 0,
            lintText(QT_TRANSLATE_NOOP("RouteLint", "The file has no diagram.")));
        return;
    }
    const QString missing =
        lintText(QT_TRANSLATE_NOOP("RouteLint", "This element would run, but it is missing in the diagram."));
    const QString notDrawn =
        lintText(QT_TRANSLATE_NOOP("RouteLint", "This element is missing in the diagram."));
    for (const RouteNode &node : graph.nodes) {
        if (!graph.shapes.contains(node.id))
            report.error("no-bpmndi", node, missing);
    }
    for (const RouteEdge &edge : graph.edges) {
        if (graph.lines.value(edge.id).waypoints.size() < 2)
            report.error("no-bpmndi", edge, missing);
    }
    const auto shapeOf = [&](const QString &id, int line) {
        if (!id.isEmpty() && !graph.shapes.contains(id))
            report.warning("no-bpmndi", id, line, notDrawn);
    };
    for (const RouteParticipant &pool : graph.participants)
        shapeOf(pool.id, pool.line);
    for (const RouteLane &lane : graph.lanes)
        shapeOf(lane.id, lane.line);
    for (const RouteArtifact &artifact : graph.artifacts) {
        if (artifact.element != QStringLiteral("dataObject")
            && artifact.element != QStringLiteral("dataInput")
            && artifact.element != QStringLiteral("dataOutput"))
            shapeOf(artifact.id, artifact.line);
    }
    for (const RouteLink &link : graph.links) {
        const bool isDataFlow = link.element.startsWith(QStringLiteral("data"));
        if (!isDataFlow && !link.id.isEmpty() && !graph.lines.contains(link.id))
            report.warning("no-bpmndi", link.id, link.line, notDrawn);
    }
    lintPlaces(graph, report);
}

} // namespace tereze::route
