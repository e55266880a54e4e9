// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <Qt>

namespace tereze::ui {

/// Where a dragged shape is drawn to: the middles and edges of others, else the grid. Lengths in scene units.
class AlignmentGuides {
public:
    static constexpr double grid = 10;

    /// `others` are the shapes that are in view and stand still; `reach` is how far a line draws.
    AlignmentGuides(QList<QRectF> others, double reach)
        : m_others(std::move(others))
        , m_reach(reach)
    {
    }

    struct Snap {
        QPointF moved; ///< to be added to where the shape is
        QList<QLineF> lines; ///< to be shown
    };

    Snap snap(const QRectF &shape) const;

    struct EdgeSnap {
        QPointF place; ///< where the edges come to stand
        QList<QLineF> lines; ///< to be shown
    };
    /// Where edges of a shape that are pulled to a place are drawn to: the edges of others, else the grid.
    EdgeSnap snapEdges(const QRectF &shape, Qt::Edges edges, const QPointF &place) const;

    static QPointF onGrid(const QPointF &point);

private:
    QList<QRectF> m_others;
    double m_reach;
};

} // namespace tereze::ui
