// SPDX-License-Identifier: GPL-3.0-or-later
// What CanvasInteraction shows of a drag: frames, lines to be, alignment.
#include "canvasinteraction.h"

#include <core/route/commands/connectionrouter.h>

#include <QPainter>

#include <cmath>

namespace tereze::ui {

void CanvasInteraction::paint(QPainter &painter) const
{
    const CanvasColors &colors = m_scene.colors();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor soft = colors.accent;
    soft.setAlpha(40);
    const QPen thin(colors.accent, 1.2 * m_pixel, Qt::DashLine);
    if (m_state == State::RubberBand) {
        painter.setPen(QPen(colors.accent, m_pixel));
        painter.setBrush(soft);
        painter.drawRect(QRectF(m_pressed, m_now).normalized());
    } else if (m_state == State::Connecting || (m_state == State::Creating && !m_source.isEmpty())) {
        const NodeItem *source = m_scene.node(m_source);
        if (!source)
            return;
        QRectF end(m_now, QSizeF(1, 1));
        const NodeItem *over = m_state == State::Connecting ? m_scene.nodeAt(m_now, source) : nullptr;
        if (over)
            end = over->bounds();
        if (m_state == State::Creating) {
            end.setSize(route::stepKind(m_kind).size);
            end.moveCenter(createCentre(m_now));
        }
        QList<QRectF> others;
        for (const NodeItem *node : m_scene.nodes()) {
            if (node != source && node != over && node->look().element != u"boundaryEvent")
                others << node->bounds();
        }
        const QList<QPointF> line =
            route::ConnectionRouter::route({ source->bounds(), source->look().isGateway() },
                { end, over && over->look().isGateway() }, others);
        painter.setPen(thin);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(roundedPath(line));
        painter.setBrush(colors.accent);
        painter.drawPath(arrowHead(line));
        if (over) {
            painter.setBrush(soft);
            painter.drawRoundedRect(over->bounds().adjusted(-4, -4, 4, 4), 10, 10);
        }
    } else if (m_state == State::Reconnecting) {
        const FlowItem *flow = m_scene.flow(m_flow);
        if (flow) {
            painter.setPen(thin);
            painter.drawLine(m_handle == 0 ? flow->points().last() : flow->points().first(), m_now);
        }
    } else if (m_state == State::Spacing) {
        const QPointF by = m_now - m_pressed;
        const bool across = std::abs(by.x()) >= std::abs(by.y());
        painter.setPen(thin);
        for (const QPointF &at : { m_pressed, m_now }) {
            if (across)
                painter.drawLine(QLineF(at.x(), m_seen.top(), at.x(), m_seen.bottom()));
            else
                painter.drawLine(QLineF(m_seen.left(), at.y(), m_seen.right(), at.y()));
        }
    }
    if (m_state == State::Creating && m_kind != u"lane" && !m_kind.isEmpty()) {
        const route::StepKind &kind = route::stepKind(m_kind);
        NodeLook ghost;
        ghost.kind = kind.key;
        ghost.element = kind.element;
        ghost.bounds = QRectF(QPointF(), kind.size);
        ghost.bounds.moveCenter(createCentre(m_now));
        painter.save();
        painter.setOpacity(0.7);
        painter.translate(ghost.bounds.topLeft());
        paintNode(painter, ghost, colors, true, false);
        painter.restore();
    }
    paintHandles(painter);
    painter.setPen(QPen(colors.bad, m_pixel));
    painter.drawLines(m_guides);
}

Qt::CursorShape CanvasInteraction::cursorAt(const QPointF &place) const
{
    if (m_tool == Tool::Hand)
        return Qt::OpenHandCursor;
    if (m_state == State::Creating || m_state == State::Connecting || m_tool == Tool::Connect
        || m_tool == Tool::Lasso)
        return Qt::CrossCursor;
    if (m_tool == Tool::Space)
        return Qt::SplitHCursor;
    if (const Qt::Edges edges = edgesAt(place))
        return ResizeFrame::cursor(edges);
    return m_scene.hit(place) ? Qt::PointingHandCursor : Qt::ArrowCursor;
}

} // namespace tereze::ui
