// SPDX-License-Identifier: GPL-3.0-or-later
#include "containerlayout.h"

#include "layeredlayout.h"
#include "stepmeasure.h"

#include <algorithm>

namespace tereze::route {

namespace {

constexpr double padding = 30; ///< between the border of a container and what is in it
constexpr double labelGap = 4;
constexpr double exitGap = 14; ///< between the ways out of the boundary events of one step
constexpr double artifactGap = 16;
constexpr int deepest = 64; ///< a file may use one id for a process and a sub-process in it

RouteLayout moved(const RouteLayout &layout, const QPointF &by)
{
    RouteLayout result = layout;
    for (QRectF &shape : result.shapes)
        shape.translate(by);
    for (QRectF &label : result.labels)
        label.translate(by);
    for (QList<QPointF> &points : result.waypoints) {
        for (QPointF &point : points)
            point += by;
    }
    return result;
}

void takeOver(RouteLayout &into, const RouteLayout &from)
{
    into.shapes.insert(from.shapes);
    into.labels.insert(from.labels);
    into.waypoints.insert(from.waypoints);
    into.expanded.unite(from.expanded);
}

const QString &containerOf(const RouteNode &node)
{
    return node.parent.isEmpty() ? node.process : node.parent;
}

} // namespace

ContainerLayout::Contents ContainerLayout::contentsOf(const RouteGraph &graph)
{
    Contents contents;
    for (int i = 0; i < graph.nodes.size(); ++i) {
        const RouteNode &node = graph.nodes[i];
        if (!node.id.isEmpty() && graph.indexOf(node.id) == i)
            contents.nodes[containerOf(node)].append(i);
    }
    for (int i = 0; i < graph.edges.size(); ++i) {
        const RouteEdge &edge = graph.edges[i];
        if (edge.source < 0 || edge.target < 0)
            continue;
        const QString &container = containerOf(graph.nodes[edge.source]);
        if (container == containerOf(graph.nodes[edge.target]))
            contents.edges[container].append(i);
    }
    QSet<QString> parents;
    for (const RouteLane &lane : graph.lanes)
        parents.insert(lane.parentLane);
    for (int i = 0; i < graph.lanes.size(); ++i) {
        if (!graph.lanes[i].id.isEmpty() && !parents.contains(graph.lanes[i].id))
            contents.lanes[graph.lanes[i].process].append(i);
    }
    QHash<QString, QString> linked; ///< of an artifact the first node that it is linked to
    for (const RouteLink &link : graph.links) {
        const bool fromNode = graph.indexOf(link.source) >= 0;
        const QString &artifact = fromNode ? link.target : link.source;
        const QString &node = fromNode ? link.source : link.target;
        if (graph.indexOf(node) >= 0 && !linked.contains(artifact))
            linked.insert(artifact, node);
    }
    for (int i = 0; i < graph.artifacts.size(); ++i) {
        const RouteArtifact &artifact = graph.artifacts[i];
        if (!isPlacedArtifact(artifact))
            continue;
        QString node = linked.value(artifact.id);
        // A note to a boundary event stands with the step.
        if (const int index = graph.indexOf(node); index >= 0 && !graph.nodes[index].attachedTo.isEmpty())
            node = graph.nodes[index].attachedTo;
        if (graph.indexOf(node) >= 0)
            contents.artifactsOfNode[node].append(i);
        else
            contents.artifacts[artifact.parent.isEmpty() ? artifact.process : artifact.parent].append(i);
    }
    return contents;
}

ContainerLayout::ContainerLayout(const RouteGraph &graph, const Contents &contents,
    const LayoutOptions &options, const QString &container, int depth)
    : m_graph(graph)
    , m_contents(contents)
    , m_options(options)
    , m_container(container)
    , m_depth(depth)
{
}

QSizeF ContainerLayout::sizeOf(int node) const
{
    const RouteNode &n = m_graph.nodes[node];
    if (const auto inside = m_inside.constFind(node); inside != m_inside.cend())
        return inside->size;
    if (isEvent(n) || n.isGateway())
        return usualSize(n);
    // A step that somebody has made larger stays so.
    const QSizeF drawn = m_graph.shapes.value(n.id).bounds.size();
    const bool isSensible =
        drawn.width() >= 40 && drawn.width() <= 400 && drawn.height() >= 30 && drawn.height() <= 300;
    return isSensible && !isSubProcessNode(n) ? drawn : usualSize(n);
}

void ContainerLayout::chooseBands()
{
    m_bandLanes = m_contents.lanes.value(m_container);
    QHash<QString, int> depths;
    for (int band = 0; band < m_bandLanes.size(); ++band) {
        for (const QString &node : m_graph.lanes[m_bandLanes[band]].nodes) {
            if (!m_bandOfNode.contains(node))
                m_bandOfNode.insert(node, band);
        }
    }
    for (const RouteLane &lane : m_graph.lanes) {
        depths[lane.id] = lane.parentLane.isEmpty() ? 1 : depths.value(lane.parentLane) + 1;
        if (lane.process == m_container)
            m_laneDepth = std::max(m_laneDepth, depths[lane.id]);
    }
    if (m_bandLanes.isEmpty())
        return;
    for (const int node : m_contents.nodes.value(m_container)) {
        const RouteNode &n = m_graph.nodes[node];
        if (!n.attachedTo.isEmpty() && m_bandOfNode.contains(n.attachedTo) && !m_bandOfNode.contains(n.id))
            m_bandOfNode.insert(n.id, m_bandOfNode.value(n.attachedTo));
    }
    // What no lane names stands with what leads to it, else with what it leads to.
    for (int pass = 0; pass < 2; ++pass) {
        for (const int e : m_contents.edges.value(m_container)) {
            const QString &source = m_graph.edges[e].sourceId;
            const QString &target = m_graph.edges[e].targetId;
            if (m_bandOfNode.contains(source) && !m_bandOfNode.contains(target))
                m_bandOfNode.insert(target, m_bandOfNode.value(source));
            else if (pass == 1 && m_bandOfNode.contains(target) && !m_bandOfNode.contains(source))
                m_bandOfNode.insert(source, m_bandOfNode.value(target));
        }
    }
}

int ContainerLayout::bandOf(const RouteNode &node) const
{
    return m_bandOfNode.value(node.id, 0);
}

LayeredBox ContainerLayout::boxOf(int node)
{
    const RouteNode &n = m_graph.nodes[node];
    const QSizeF size = sizeOf(node);
    LayeredBox box;
    box.left = box.right = box.dockLeft = box.dockRight = size.width() / 2;
    box.top = box.bottom = size.height() / 2;
    box.band = bandOf(n);
    box.startsFlow = n.type == NodeType::StartEvent;
    box.mergesIncoming = n.type != NodeType::ParallelGateway && n.type != NodeType::InclusiveGateway;
    if (hasOutsideLabel(n)) {
        const QSizeF label = labelSize(n.names(), n.name, m_options.language);
        if (!label.isEmpty()) {
            box.left = std::max(box.left, label.width() / 2);
            box.right = std::max(box.right, label.width() / 2);
            (isEvent(n) ? box.bottom : box.top) += label.height() + labelGap;
        }
    }
    addBoundaries(node, box);
    addArtifacts(node, box);
    return box;
}

/// Boundary events stand on the lower border, from the right; each leaves downwards and then to the right,
/// below the ways of those right of it. Its label hangs right of its way.
void ContainerLayout::addBoundaries(int host, LayeredBox &box)
{
    const QList<int> events = m_boundaries.value(host);
    const QSizeF size = sizeOf(host);
    double depth = size.height() / 2 + 18;
    const double step =
        std::min(46.0, (size.width() - 10) / static_cast<double>(std::max<qsizetype>(events.size(), 1)));
    for (int i = 0; i < events.size(); ++i) {
        const RouteNode &event = m_graph.nodes[events[i]];
        const QSizeF label = labelSize(event.names(), event.name, m_options.language);
        const double x = size.width() / 2 - 28 - i * step;
        depth += std::max(label.isEmpty() ? 0.0 : label.height() + labelGap, 0.0) + exitGap;
        m_exits[events[i]] = { { x, size.height() / 2 + 18 }, { x, depth } };
        box.right = std::max(box.right, x + labelGap + label.width() + labelGap);
        box.left = std::max(box.left, 18 - x);
    }
    if (!events.isEmpty())
        box.bottom = std::max(box.bottom, depth + 4);
}

void ContainerLayout::addArtifacts(int host, LayeredBox &box)
{
    const QList<int> artifacts = m_contents.artifactsOfNode.value(m_graph.nodes[host].id);
    double width = 0;
    double height = 0;
    for (const int a : artifacts) {
        const RouteArtifact &artifact = m_graph.artifacts[a];
        const QSizeF size = usualSize(artifact);
        const QSizeF label = artifact.element == QStringLiteral("textAnnotation")
            ? QSizeF()
            : labelSize({}, artifact.text, m_options.language);
        width += std::max(size.width(), label.width()) + artifactGap;
        height = std::max(height, size.height() + (label.isEmpty() ? 0 : label.height() + labelGap));
    }
    if (artifacts.isEmpty())
        return;
    m_artifactHeight[host] = box.top + artifactGap + height;
    box.top += artifactGap + height;
    box.left = std::max(box.left, width / 2);
    box.right = std::max(box.right, width / 2);
}

LayeredGraph ContainerLayout::layeredGraph()
{
    LayeredGraph layered;
    layered.bands = std::max(1, static_cast<int>(m_bandLanes.size()));
    layered.bandPadding = m_bandLanes.isEmpty() ? 0 : 20;
    for (const int host : m_hosts) {
        m_boxes[host] = static_cast<int>(layered.boxes.size());
        layered.boxes.push_back(boxOf(host));
    }
    for (const int e : m_contents.edges.value(m_container)) {
        const RouteEdge &edge = m_graph.edges[e];
        LayeredEdge piece;
        const RouteNode &source = m_graph.nodes[edge.source];
        const int host = m_boxes.contains(edge.source) ? edge.source : m_graph.indexOf(source.attachedTo);
        const int target = m_boxes.contains(edge.target)
            ? edge.target
            : m_graph.indexOf(m_graph.nodes[edge.target].attachedTo);
        piece.source = m_boxes.value(host);
        piece.target = m_boxes.value(target);
        piece.exit = m_exits.value(edge.source);
        piece.labelWidth = labelSize(edge.names(), edge.name, m_options.language).width();
        layered.edges.push_back(piece);
        m_edgesLaid.append(e);
    }
    return layered;
}

RouteLayout ContainerLayout::layout()
{
    chooseBands();
    for (const int node : m_contents.nodes.value(m_container)) {
        const RouteNode &n = m_graph.nodes[node];
        const int host = m_graph.indexOf(n.attachedTo);
        const bool isAttached = host >= 0 && host != node && m_graph.nodes[host].attachedTo.isEmpty()
            && containerOf(m_graph.nodes[host]) == m_container;
        if (isAttached) {
            m_boundaries[host].append(node);
            continue;
        }
        m_hosts.append(node);
        if (isSubProcessNode(n) && m_contents.nodes.contains(n.id) && m_depth < deepest) {
            ContainerLayout inner(m_graph, m_contents, m_options, n.id, m_depth + 1);
            Inside inside;
            inside.layout = inner.layout();
            inside.size = inner.size() + QSizeF(2 * padding, 2 * padding + 10);
            m_inside.insert(node, inside);
        }
    }
    const LayeredGraph layered = layeredGraph();
    const LayeredResult placed = layeredLayout(layered);
    const bool lanes = hasLanes();
    const QPointF origin(lanes ? m_laneDepth * headerWidth + padding : 0, 0);
    m_size = { placed.width + (lanes ? origin.x() + padding : 0), placed.height };
    for (const int host : std::as_const(m_hosts))
        placeNode(host, origin + placed.centres[static_cast<std::size_t>(m_boxes.value(host))]);
    for (qsizetype i = 0; i < m_edgesLaid.size(); ++i) {
        const QString &id = m_graph.edges[m_edgesLaid[i]].id;
        if (id.isEmpty())
            continue;
        QList<QPointF> points = placed.paths[static_cast<std::size_t>(i)];
        for (QPointF &point : points)
            point += origin;
        m_result.waypoints.insert(id, points);
    }
    placeLooseArtifacts(origin.x());
    if (lanes) {
        std::vector<double> tops = placed.bandTops;
        tops.back() = m_size.height();
        placeLanes(tops);
    }
    return std::move(m_result);
}

void ContainerLayout::placeNode(int node, const QPointF &centre)
{
    const RouteNode &n = m_graph.nodes[node];
    const QSizeF size = sizeOf(node);
    const QRectF bounds(centre - QPointF(size.width() / 2, size.height() / 2), size);
    m_result.shapes.insert(n.id, bounds);
    if (const auto inside = m_inside.constFind(node); inside != m_inside.cend()) {
        takeOver(m_result, moved(inside->layout, bounds.topLeft() + QPointF(padding, padding + 10)));
        m_result.expanded.insert(n.id);
    }
    const QSizeF label = labelSize(n.names(), n.name, m_options.language);
    if (hasOutsideLabel(n) && !label.isEmpty()) {
        const double y = isEvent(n) ? bounds.bottom() + labelGap : bounds.top() - labelGap - label.height();
        m_result.labels.insert(n.id, QRectF(QPointF(centre.x() - label.width() / 2, y), label));
    }
    placeBoundaries(node, centre);
    placeArtifacts(node, centre);
}

void ContainerLayout::placeBoundaries(int host, const QPointF &centre)
{
    for (const int node : m_boundaries.value(host)) {
        const RouteNode &event = m_graph.nodes[node];
        const QList<QPointF> exit = m_exits.value(node);
        m_result.shapes.insert(event.id, QRectF(centre + exit.first() - QPointF(18, 36), QSizeF(36, 36)));
        const QSizeF label = labelSize(event.names(), event.name, m_options.language);
        if (!label.isEmpty())
            m_result.labels.insert(event.id,
                QRectF(centre + exit.last() + QPointF(labelGap, -exitGap + 6 - label.height()), label));
    }
}

void ContainerLayout::placeArtifacts(int host, const QPointF &centre)
{
    const QList<int> artifacts = m_contents.artifactsOfNode.value(m_graph.nodes[host].id);
    double width = 0;
    for (const int a : artifacts) {
        const RouteArtifact &artifact = m_graph.artifacts[a];
        const bool isNote = artifact.element == QStringLiteral("textAnnotation");
        const QSizeF label = isNote ? QSizeF() : labelSize({}, artifact.text, m_options.language);
        width += std::max(usualSize(artifact).width(), label.width()) + artifactGap;
    }
    double x = centre.x() - width / 2 + artifactGap / 2;
    for (const int a : artifacts) {
        const RouteArtifact &artifact = m_graph.artifacts[a];
        const bool isNote = artifact.element == QStringLiteral("textAnnotation");
        const QSizeF size = usualSize(artifact);
        const QSizeF label = isNote ? QSizeF() : labelSize({}, artifact.text, m_options.language);
        const double room = std::max(size.width(), label.width());
        const QPointF corner(x + (room - size.width()) / 2, centre.y() - m_artifactHeight.value(host));
        m_result.shapes.insert(artifact.id, QRectF(corner, size));
        if (!label.isEmpty())
            m_result.labels.insert(artifact.id,
                QRectF(
                    QPointF(x + (room - label.width()) / 2, corner.y() + size.height() + labelGap), label));
        x += room + artifactGap;
    }
}

/// What is linked to nothing stands in a row below.
void ContainerLayout::placeLooseArtifacts(double left)
{
    double x = left;
    double height = 0;
    for (const int a : m_contents.artifacts.value(m_container)) {
        const RouteArtifact &artifact = m_graph.artifacts[a];
        const bool isNote = artifact.element == QStringLiteral("textAnnotation");
        const QSizeF size = usualSize(artifact);
        const QSizeF label = isNote ? QSizeF() : labelSize({}, artifact.text, m_options.language);
        const double room = std::max(size.width(), label.width());
        const QPointF corner(x + (room - size.width()) / 2, m_size.height() + artifactGap);
        m_result.shapes.insert(artifact.id, QRectF(corner, size));
        if (!label.isEmpty())
            m_result.labels.insert(artifact.id,
                QRectF(
                    QPointF(x + (room - label.width()) / 2, corner.y() + size.height() + labelGap), label));
        x += room + artifactGap;
        height = std::max(height, artifactGap + size.height() + label.height() + 2 * labelGap);
    }
    m_size = { std::max(m_size.width(), x), m_size.height() + height };
}

void ContainerLayout::placeLanes(const std::vector<double> &bandTops)
{
    QHash<QString, int> depths;
    for (const RouteLane &lane : m_graph.lanes)
        depths[lane.id] = lane.parentLane.isEmpty() ? 0 : depths.value(lane.parentLane) + 1;
    for (int band = 0; band < m_bandLanes.size(); ++band) {
        const auto b = static_cast<std::size_t>(band);
        const RouteLane *lane = &m_graph.lanes[m_bandLanes[band]];
        const double left = depths.value(lane->id) * headerWidth;
        m_result.shapes.insert(
            lane->id, QRectF(left, bandTops[b], m_size.width() - left, bandTops[b + 1] - bandTops[b]));
    }
    // A lane around others reaches over all of them; the list has it before them.
    for (auto lane = m_graph.lanes.rbegin(); lane != m_graph.lanes.rend(); ++lane) {
        if (lane->process != m_container || lane->parentLane.isEmpty() || !m_result.shapes.contains(lane->id))
            continue;
        const QRectF inner = m_result.shapes.value(lane->id).adjusted(-headerWidth, 0, 0, 0);
        QRectF &outer = m_result.shapes[lane->parentLane];
        outer = outer.isNull() ? inner : outer.united(inner);
    }
}

} // namespace tereze::route
