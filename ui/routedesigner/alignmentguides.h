// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QList>
#include <QPointF>
#include <QRectF>

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

    static QPointF onGrid(const QPointF &point);

private:
    QList<QRectF> m_others;
    double m_reach;
};

} // namespace tereze::ui
