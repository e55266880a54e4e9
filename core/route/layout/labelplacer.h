// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QPointF>
#include <QRectF>

#include <utility>

namespace tereze::route {

/// Finds places for the labels of lines: beside the line, near its beginning, on no shape and no other label,
/// and on no line where that can be had. Boxes are looked up by a grid, so each label costs about the same
/// however large the drawing is.
class LabelPlacer {
public:
    void addObstacle(const QRectF &box); ///< a shape or a label
    void addLine(const QList<QPointF> &waypoints);

    /// A place for a label of this size; it becomes an obstacle.
    QRectF place(const QList<QPointF> &waypoints, const QSizeF &size);

    /// Is there an obstacle in this box?
    bool isOccupied(const QRectF &box) const;

private:
    static constexpr double cell = 200;
    using Cell = std::pair<int, int>;

    template <typename Visit> static void forCells(const QRectF &box, Visit visit);
    static bool isLarge(const QRectF &box, double mostCells);
    int linesIn(const QRectF &box) const;

    QHash<Cell, QList<QRectF>> m_obstacles;
    QList<QRectF> m_large; ///< obstacles over very many cells
    QHash<Cell, QList<QRectF>> m_lines; ///< segments, as thin boxes; of a slanting one the box around it
    QList<QRectF> m_largeLines; ///< segments over very many cells
};

} // namespace tereze::route
