// SPDX-License-Identifier: GPL-3.0-or-later
// Steps and lanes that CanvasInteraction makes larger or smaller.
#include "canvasinteraction.h"

#include <QPainter>

namespace tereze::ui {

namespace {

constexpr double resizeHandlePixels = 7;
constexpr double resizeGuidePixels = 6;
constexpr double leastPixels = 44; // of a side on the screen: of what is smaller one takes hold to move it

} // namespace

QString CanvasInteraction::resizable() const
{
    const QStringList selected = m_scene.selectedIds();
    if (m_readOnly || m_tool != Tool::Select || selected.size() != 1)
        return {};
    const QString id = selected.first();
    const NodeItem *node = m_scene.node(id);
    if ((!node || node->look().isEvent() || node->look().isGateway()) && !m_scene.lane(id))
        return {};
    const QRectF bounds = boundsOf(id);
    return std::min(bounds.width(), bounds.height()) >= leastPixels * m_pixel ? id : QString();
}

QRectF CanvasInteraction::boundsOf(const QString &id) const
{
    if (const NodeItem *node = m_scene.node(id))
        return node->bounds();
    const LaneItem *lane = m_scene.lane(id);
    return lane ? lane->bounds() : QRectF();
}

Qt::Edges CanvasInteraction::edgesAt(const QPointF &place) const
{
    const QString id = resizable();
    if (id.isEmpty())
        return {};
    const NodeItem *over = m_scene.nodeAt(place);
    if (over && over->look().id != id)
        return {}; // a term on the border is taken itself
    return ResizeFrame(boundsOf(id), {}).edgesAt(place, resizeHandlePixels * m_pixel);
}

bool CanvasInteraction::pressResizeHandle(const QPointF &place)
{
    m_edges = edgesAt(place);
    if (!m_edges)
        return false;
    m_resized = resizable();
    m_standing.clear();
    for (const NodeItem *item : m_scene.nodes()) {
        if (item->look().id != m_resized && m_seen.intersects(item->bounds()) && !item->look().isEvent())
            m_standing << item->bounds();
    }
    setState(State::Resizing);
    return true;
}

void CanvasInteraction::resize(const QPointF &place, bool snapping)
{
    const auto &shapes = m_commands.editor().diagram().shapes;
    const QRectF before = shapes.value(m_resized).bounds;
    QPointF to = place;
    m_guides.clear();
    if (snapping) {
        const auto snap =
            AlignmentGuides(m_standing, resizeGuidePixels * m_pixel).snapEdges(before, m_edges, place);
        to = snap.place;
        m_guides = snap.lines;
    }
    LaneItem *lane = m_scene.lane(m_resized);
    const QRectF bounds =
        ResizeFrame(before, lane ? ResizeFrame::leastLane : ResizeFrame::leastStep).pulled(m_edges, to);
    if (lane) {
        lane->setBounds(bounds);
        return;
    }
    NodeItem *step = m_scene.node(m_resized);
    if (!step)
        return;
    step->setBounds(bounds);
    m_moving = { m_resized };
    // Terms keep their share of the border, as the change does it.
    for (const route::RouteNode &node : m_commands.editor().graph().nodes) {
        NodeItem *timer = node.attachedTo == m_resized ? m_scene.node(node.id) : nullptr;
        if (!timer)
            continue;
        QRectF there = timer->look().bounds;
        const QPointF share((there.center().x() - before.x()) / before.width(),
            (there.center().y() - before.y()) / before.height());
        there.moveCenter(bounds.topLeft() + QPointF(share.x() * bounds.width(), share.y() * bounds.height()));
        timer->setPos(there.topLeft());
        m_moving << node.id;
    }
    previewFlows();
}

void CanvasInteraction::finishResizing()
{
    const QString id = m_resized;
    const QRectF bounds = boundsOf(id);
    setState(State::Idle);
    if (bounds != m_commands.editor().diagram().shapes.value(id).bounds)
        m_commands.setBounds(id, bounds);
}

void CanvasInteraction::paintHandles(QPainter &painter) const
{
    const QString id = m_state == State::Resizing ? m_resized : resizable();
    if (id.isEmpty() || (m_state != State::Idle && m_state != State::Resizing))
        return;
    painter.setPen(QPen(m_scene.colors().accent, 1.4 * m_pixel));
    painter.setBrush(m_scene.colors().fill);
    const double side = 7 * m_pixel;
    for (const ResizeFrame::Handle &handle : ResizeFrame(boundsOf(id), {}).handles())
        painter.drawRect(QRectF(handle.place - QPointF(side / 2, side / 2), QSizeF(side, side)));
}

} // namespace tereze::ui
