// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvaspaint.h"

#include <QGraphicsItem>
#include <QList>
#include <QPointF>

namespace tereze::ui {

/// The kinds of items, for qgraphicsitem_cast.
enum CanvasItemType {
    NodeItemType = QGraphicsItem::UserType + 1,
    FlowItemType,
    LaneItemType,
};

/// A step on the canvas; its position is the top left corner of its bounds. Painted once and kept as an image
/// until it changes.
class NodeItem final : public QGraphicsItem {
public:
    NodeItem();

    enum { Type = NodeItemType }; ///< for qgraphicsitem_cast, which believes everything without it
    int type() const override { return Type; }
    const NodeLook &look() const { return m_look; }
    /// Where it stands now, also while it is dragged.
    QRectF bounds() const { return QRectF(pos(), m_size); }
    void setLook(const NodeLook &look, const CanvasColors &colors);
    /// Another place and size for the time of a drag.
    void setBounds(const QRectF &bounds);

    QRectF boundingRect() const override { return m_area; }
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    NodeLook m_look;
    QRectF m_label; ///< of an event or gateway that has a title
    QSizeF m_size;
    CanvasColors m_colors;
    QRectF m_area;
};

/// What is shown of a flow.
struct FlowLook {
    QString id;
    QString source;
    QString target;
    QString title;
    QList<QPointF> points;
    std::optional<QRectF> label;
    bool isDefault = false;
    bool isConditional = false;
    NodeLook::Mark mark = NodeLook::Mark::None;
    bool visited = false;

    bool operator==(const FlowLook &) const = default;
};

/// A flow on the canvas.
class FlowItem final : public QGraphicsItem {
public:
    FlowItem();

    enum { Type = FlowItemType }; ///< for qgraphicsitem_cast, which believes everything without it
    int type() const override { return Type; }
    const FlowLook &look() const { return m_look; }
    /// The line as it is drawn now, also while something is dragged.
    const QList<QPointF> &points() const { return m_points; }
    void setLook(const FlowLook &look, const CanvasColors &colors);
    /// Another line for the time of a drag.
    void setPoints(const QList<QPointF> &points);
    /// Where the title stands.
    QRectF labelPlace() const;

    QRectF boundingRect() const override { return m_area; }
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    FlowLook m_look;
    QList<QPointF> m_points;
    QPainterPath m_line;
    CanvasColors m_colors;
    QRectF m_area;
};

/// What is shown of a lane.
struct LaneLook {
    QString id;
    QString title;
    QRectF bounds;

    bool operator==(const LaneLook &) const = default;
};

/// A lane, behind everything else; it is taken by its heading.
class LaneItem final : public QGraphicsItem {
public:
    static constexpr double heading = 30; // width of the band with the title

    LaneItem();

    enum { Type = LaneItemType }; ///< for qgraphicsitem_cast, which believes everything without it
    int type() const override { return Type; }
    const LaneLook &look() const { return m_look; }
    QRectF bounds() const { return QRectF(pos(), m_size); }
    void setLook(const LaneLook &look, const CanvasColors &colors);
    void setBounds(const QRectF &bounds);

    QRectF boundingRect() const override { return QRectF(QPointF(), m_size).adjusted(-5, -5, 5, 5); }
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    LaneLook m_look;
    QSizeF m_size;
    CanvasColors m_colors;
};

} // namespace tereze::ui
