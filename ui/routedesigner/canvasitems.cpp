// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvasitems.h"

#include <ui/mainwindow/appearance.h>

#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <QTextLayout>

namespace tereze::ui {

NodeItem::NodeItem()
{
    setFlag(ItemIsSelectable);
    setCacheMode(DeviceCoordinateCache);
    setAcceptHoverEvents(true);
    setZValue(10);
}

void NodeItem::setLook(const NodeLook &look, const CanvasColors &colors)
{
    m_look = look;
    m_colors = colors;
    setZValue(look.element == u"boundaryEvent" ? 20 : 10);
    const bool hasLabel = (look.isEvent() || look.isGateway()) && !look.title.isEmpty();
    m_label = hasLabel ? look.labelPlace() : QRectF(); // once: text is slow to measure
    setBounds(look.bounds);
}

void NodeItem::setBounds(const QRectF &bounds)
{
    prepareGeometryChange();
    setPos(bounds.topLeft());
    m_size = bounds.size();
    m_area = QRectF(QPointF(), m_size).adjusted(-10, -10, 10, 10);
    if (!m_label.isNull())
        m_area |= m_label.adjusted(-2, -2, 2, 2);
    if (!m_look.load.isEmpty())
        m_area |= m_look.loadPlace();
    update();
}

QPainterPath NodeItem::shape() const
{
    QPainterPath path;
    path.addRect(QRectF(QPointF(), m_size));
    return path;
}

void NodeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    NodeLook look = m_look;
    look.bounds.setSize(m_size);
    paintNode(*painter, look, m_colors, option->state & QStyle::State_Selected,
        option->state & QStyle::State_MouseOver);
}

FlowItem::FlowItem()
{
    setFlag(ItemIsSelectable);
    setZValue(5);
}

void FlowItem::setLook(const FlowLook &look, const CanvasColors &colors)
{
    m_look = look;
    m_colors = colors;
    setPoints(look.points);
}

void FlowItem::setPoints(const QList<QPointF> &points)
{
    prepareGeometryChange();
    m_points = points;
    m_line = roundedPath(points);
    m_area = m_line.boundingRect().adjusted(-10, -10, 10, 10);
    if (!m_look.title.isEmpty())
        m_area |= labelPlace();
    update();
}

QRectF FlowItem::labelPlace() const
{
    const QFontMetricsF metrics(canvasFont(10.5));
    const QSizeF size(metrics.horizontalAdvance(m_look.title) + 10, metrics.height() + 2);
    if (m_look.label && m_points == m_look.points)
        return QRectF(m_look.label->topLeft(), QSizeF(std::max(size.width(), 20.0), size.height()));
    // Beside the longest piece.
    qsizetype longest = 0;
    for (qsizetype i = 1; i + 1 < m_points.size(); ++i) {
        if (QLineF(m_points[i], m_points[i + 1]).length()
            > QLineF(m_points[longest], m_points[longest + 1]).length() + 1)
            longest = i;
    }
    if (m_points.size() < 2)
        return {};
    const QLineF piece(m_points[longest], m_points[longest + 1]);
    QRectF place(QPointF(), size);
    if (std::abs(piece.dy()) < std::abs(piece.dx()))
        place.moveCenter(piece.center() - QPointF(0, size.height() / 2 + 2));
    else
        place.moveTo(piece.center() + QPointF(4, -size.height() / 2));
    return place;
}

QPainterPath FlowItem::shape() const
{
    QPainterPathStroker stroker;
    stroker.setWidth(12);
    QPainterPath path = stroker.createStroke(m_line);
    if (!m_look.title.isEmpty())
        path.addRect(labelPlace());
    return path;
}

void FlowItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option->state & QStyle::State_Selected;
    QColor color = m_colors.line;
    if (selected || m_look.visited)
        color = m_colors.accent;
    if (m_look.mark == NodeLook::Mark::Error || m_look.mark == NodeLook::Mark::Removed)
        color = m_colors.bad;
    else if (m_look.mark == NodeLook::Mark::Added)
        color = m_colors.good;
    else if (m_look.mark == NodeLook::Mark::Warning || m_look.mark == NodeLook::Mark::Changed)
        color = m_colors.warning;
    QPen pen(color, selected || m_look.visited ? 2.2 : 1.5);
    if (m_look.mark == NodeLook::Mark::Removed)
        pen.setStyle(Qt::DashLine);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(m_line);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawPath(arrowHead(m_points));
    if (m_look.isDefault && m_points.size() >= 2) {
        const QLineF first(m_points[0], m_points[1]);
        const QPointF at = first.pointAt(std::min(0.5, 12 / std::max(first.length(), 1.0)));
        painter->setPen(QPen(color, 1.8));
        painter->drawLine(at + QPointF(-4, 5), at + QPointF(4, -5));
    }
    if (!m_look.title.isEmpty()) {
        const QRectF place = labelPlace();
        painter->setPen(Qt::NoPen);
        painter->setBrush(QColor(m_colors.paper.red(), m_colors.paper.green(), m_colors.paper.blue(), 225));
        painter->drawRoundedRect(place, 4, 4);
        painter->setPen(selected ? m_colors.accent : m_colors.text);
        painter->setFont(canvasFont(10.5));
        painter->drawText(place, Qt::AlignCenter, m_look.title);
    }
    if (!selected)
        return;
    painter->setPen(QPen(m_colors.accent, 1.4));
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        painter->setBrush(m_colors.fill);
        painter->drawEllipse(m_points[i], 4.2, 4.2);
        if (i + 1 < m_points.size() && QLineF(m_points[i], m_points[i + 1]).length() > 24) {
            painter->setBrush(m_colors.accent);
            painter->drawEllipse((m_points[i] + m_points[i + 1]) / 2, 2.6, 2.6);
        }
    }
}

LaneItem::LaneItem()
{
    setFlag(ItemIsSelectable);
    setZValue(-10);
}

void LaneItem::setLook(const LaneLook &look, const CanvasColors &colors)
{
    m_look = look;
    m_colors = colors;
    setBounds(look.bounds);
}

void LaneItem::setBounds(const QRectF &bounds)
{
    prepareGeometryChange();
    setPos(bounds.topLeft());
    m_size = bounds.size();
    update();
}

QPainterPath LaneItem::shape() const
{
    QPainterPath path;
    path.addRect(QRectF(0, 0, heading, m_size.height()));
    return path;
}

void LaneItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    const bool selected = option->state & QStyle::State_Selected;
    const QRectF r(QPointF(), m_size);
    painter->setRenderHint(QPainter::Antialiasing);
    QColor tint = m_colors.accent;
    tint.setAlpha(selected ? 26 : 10);
    painter->setPen(QPen(selected ? m_colors.accent : m_colors.lane, selected ? 1.8 : 1.2));
    painter->setBrush(tint);
    painter->drawRoundedRect(r, 6, 6);
    painter->drawLine(QPointF(heading, 0), QPointF(heading, r.height()));
    painter->save();
    painter->translate(0, r.height());
    painter->rotate(-90);
    painter->setPen(m_colors.text);
    const QFont font = canvasFont(12);
    painter->setFont(font);
    painter->drawText(QRectF(6, 0, r.height() - 12, heading), Qt::AlignCenter,
        QFontMetricsF(font).elidedText(m_look.title, Qt::ElideRight, r.height() - 12));
    painter->restore();
}

} // namespace tereze::ui
