// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvasscene.h"

#include <QSignalBlocker>

namespace tereze::ui {

namespace {

constexpr double room = 2'000; // around the drawing, so that one can always go on drawing

/// Takes out the items whose ids are no longer there.
template <typename Item>
void dropOthers(QHash<QString, Item *> &items, const QSet<QString> &kept, QList<QGraphicsItem *> &dropped)
{
    for (auto it = items.begin(); it != items.end();) {
        if (kept.contains(it.key())) {
            ++it;
        } else {
            dropped << it.value();
            it = items.erase(it);
        }
    }
}

} // namespace

CanvasScene::CanvasScene(QObject *parent)
    : QGraphicsScene(parent)
{
}

void CanvasScene::setColors(const CanvasColors &colors)
{
    m_colors = colors;
    for (NodeItem *item : std::as_const(m_nodes))
        item->setLook(item->look(), colors);
    for (FlowItem *item : std::as_const(m_flows))
        item->setLook(item->look(), colors);
    for (LaneItem *item : std::as_const(m_lanes))
        item->setLook(item->look(), colors);
    setBackgroundBrush(colors.paper);
}

NodeLook CanvasScene::lookOf(const route::RouteNode &node) const
{
    NodeLook look;
    look.id = node.id;
    look.element = node.element;
    if (const route::StepKind *kind = route::stepKindOf(node))
        look.kind = kind->key;
    look.title = m_words.title ? m_words.title(node) : node.name;
    look.detail = m_words.detail ? m_words.detail(node) : QString();
    const route::RouteDiagram::Shape shape = m_diagram.shapes.value(node.id);
    look.bounds = shape.bounds;
    look.label = shape.label;
    look.interrupts = m_diagram.timers.value(node.id).interrupts;
    look.mark = m_marks.value(node.id, NodeLook::Mark::None);
    look.tokens = m_tokens.value(node.id);
    look.visited = m_visited.contains(node.id);
    const StepLoad load = m_load.value(node.id);
    look.load = load.text;
    look.shade = load.shade;
    return look;
}

void CanvasScene::show(const route::RouteGraph &graph, const route::RouteDiagram &diagram)
{
    m_graph = graph;
    m_diagram = diagram;
    showAgain();
    const QRectF drawn = diagram.bounds();
    setSceneRect(drawn.adjusted(-room, -room, room, room));
}

void CanvasScene::showAgain()
{
    m_waits = false;
    QSet<QString> nodes, flows, lanes;
    for (const route::RouteDiagram::Lane &lane : std::as_const(m_diagram.lanes)) {
        const QRectF bounds = m_diagram.shapes.value(lane.id).bounds;
        if (lane.id.isEmpty() || bounds.isEmpty())
            continue;
        lanes.insert(lane.id);
        LaneItem *&item = m_lanes[lane.id];
        if (!item)
            addItem(item = new LaneItem);
        const LaneLook look { lane.id, m_words.name ? m_words.name(lane.names) : QString(), bounds };
        if (item->look() != look || item->bounds() != bounds)
            item->setLook(look, m_colors);
    }
    for (const route::RouteNode &node : std::as_const(m_graph.nodes)) {
        if (node.id.isEmpty() || !m_diagram.shapes.contains(node.id))
            continue;
        nodes.insert(node.id);
        NodeItem *&item = m_nodes[node.id];
        if (!item)
            addItem(item = new NodeItem);
        const NodeLook look = lookOf(node);
        if (item->look() != look || item->bounds() != look.bounds)
            item->setLook(look, m_colors);
    }
    for (const route::RouteEdge &edge : std::as_const(m_graph.edges)) {
        const route::RouteDiagram::Line line = m_diagram.lines.value(edge.id);
        if (edge.id.isEmpty() || line.waypoints.size() < 2)
            continue;
        flows.insert(edge.id);
        FlowItem *&item = m_flows[edge.id];
        if (!item)
            addItem(item = new FlowItem);
        FlowLook look;
        look.id = edge.id;
        look.source = edge.sourceId;
        look.target = edge.targetId;
        look.title = m_words.name ? m_words.name(m_diagram.flowNames.value(edge.id)) : edge.name;
        look.points = line.waypoints;
        look.label = line.label;
        look.isConditional = edge.hasCondition;
        look.isDefault = edge.source >= 0 && m_graph.nodes[edge.source].defaultFlow == edge.id;
        look.mark = m_marks.value(edge.id, NodeLook::Mark::None);
        look.visited = m_visited.contains(edge.id);
        if (item->look() != look || item->points() != look.points)
            item->setLook(look, m_colors);
    }
    QList<QGraphicsItem *> dropped;
    dropOthers(m_flows, flows, dropped);
    dropOthers(m_nodes, nodes, dropped);
    dropOthers(m_lanes, lanes, dropped);
    // Only then: each that was selected tells of it as it goes, and who is told looks at what is there.
    qDeleteAll(dropped);
}

void CanvasScene::setMarks(const QHash<QString, NodeLook::Mark> &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    showAgainUnlessHeld();
}

void CanvasScene::setTokens(const QHash<QString, int> &tokens, const QSet<QString> &visited)
{
    m_tokens = tokens;
    m_visited = visited;
    showAgainUnlessHeld();
}

void CanvasScene::setLoad(const QHash<QString, StepLoad> &load)
{
    if (load == m_load)
        return;
    m_load = load;
    showAgainUnlessHeld();
}

void CanvasScene::setHeld(bool held)
{
    m_isHeld = held;
    if (!held && m_waits)
        showAgain();
}

void CanvasScene::showAgainUnlessHeld()
{
    m_waits = m_isHeld;
    if (!m_isHeld)
        showAgain();
}

QString CanvasScene::idOf(const QGraphicsItem *item)
{
    if (const auto *node = qgraphicsitem_cast<const NodeItem *>(item))
        return node->look().id;
    if (const auto *flow = qgraphicsitem_cast<const FlowItem *>(item))
        return flow->look().id;
    if (const auto *lane = qgraphicsitem_cast<const LaneItem *>(item))
        return lane->look().id;
    return {};
}

QStringList CanvasScene::selectedIds() const
{
    QStringList ids;
    for (const QGraphicsItem *item : selectedItems())
        ids << idOf(item);
    ids.sort();
    return ids;
}

QStringList CanvasScene::selectedNodes() const
{
    QStringList ids;
    for (const QString &id : selectedIds()) {
        if (m_nodes.contains(id))
            ids << id;
    }
    return ids;
}

void CanvasScene::select(const QStringList &ids)
{
    {
        const QSignalBlocker blocker(this);
        clearSelection();
        for (const QString &id : ids) {
            if (QGraphicsItem *item = m_nodes.value(id))
                item->setSelected(true);
            else if (QGraphicsItem *line = m_flows.value(id))
                line->setSelected(true);
            else if (QGraphicsItem *band = m_lanes.value(id))
                band->setSelected(true);
        }
    }
    Q_EMIT selectionChanged();
}

QGraphicsItem *CanvasScene::hit(const QPointF &place) const
{
    for (QGraphicsItem *item : items(place)) {
        if (!idOf(item).isEmpty())
            return item;
    }
    return nullptr;
}

NodeItem *CanvasScene::nodeAt(const QPointF &place, const NodeItem *except) const
{
    for (QGraphicsItem *item : items(place)) {
        auto *node = qgraphicsitem_cast<NodeItem *>(item);
        if (node && node != except)
            return node;
    }
    return nullptr;
}

FlowItem *CanvasScene::flowAt(const QPointF &place) const
{
    for (QGraphicsItem *item : items(place)) {
        if (auto *flow = qgraphicsitem_cast<FlowItem *>(item))
            return flow;
    }
    return nullptr;
}

} // namespace tereze::ui
