// SPDX-License-Identifier: GPL-3.0-or-later
#include "labelplacer.h"

#include <algorithm>
#include <cmath>

namespace tereze::route {

namespace {

constexpr double largeInCells = 4096;
constexpr double largeLineInCells = 256; // fifty thousand pixels: further than one looks

} // namespace

template <typename Visit> void LabelPlacer::forCells(const QRectF &box, Visit visit)
{
    const int right = static_cast<int>(std::floor(box.right() / cell));
    const int bottom = static_cast<int>(std::floor(box.bottom() / cell));
    for (int x = static_cast<int>(std::floor(box.left() / cell)); x <= right; ++x) {
        for (int y = static_cast<int>(std::floor(box.top() / cell)); y <= bottom; ++y)
            visit(Cell(x, y));
    }
}

bool LabelPlacer::isLarge(const QRectF &box, double mostCells)
{
    return (box.width() / cell + 1) * (box.height() / cell + 1) > mostCells;
}

void LabelPlacer::addObstacle(const QRectF &box)
{
    if (isLarge(box, largeInCells)) {
        m_large.append(box);
        return;
    }
    forCells(box, [&](const Cell &at) { m_obstacles[at].append(box); });
}

void LabelPlacer::addLine(const QList<QPointF> &waypoints)
{
    for (qsizetype i = 0; i + 1 < waypoints.size(); ++i) {
        const QRectF segment =
            QRectF(waypoints[i], waypoints[i + 1]).normalized().adjusted(-0.5, -0.5, 0.5, 0.5);
        if (isLarge(segment, largeLineInCells))
            m_largeLines.append(segment);
        else
            forCells(segment, [&](const Cell &at) { m_lines[at].append(segment); });
    }
}

bool LabelPlacer::isOccupied(const QRectF &box) const
{
    const auto overlaps = [&](const QRectF &other) {
        return other.intersects(box);
    };
    bool occupied = std::any_of(m_large.begin(), m_large.end(), overlaps);
    forCells(box, [&](const Cell &at) {
        const auto list = m_obstacles.constFind(at);
        occupied =
            occupied || (list != m_obstacles.cend() && std::any_of(list->begin(), list->end(), overlaps));
    });
    return occupied;
}

int LabelPlacer::linesIn(const QRectF &box) const
{
    int count = 0;
    for (const QRectF &segment : m_largeLines)
        count += segment.intersects(box) ? 1 : 0;
    forCells(box, [&](const Cell &at) {
        for (const QRectF &segment : m_lines.value(at))
            count += segment.intersects(box) ? 1 : 0;
    });
    return count;
}

QRectF LabelPlacer::place(const QList<QPointF> &waypoints, const QSizeF &size)
{
    QRectF best;
    int fewest = -1;
    const auto consider = [&](const QPointF &corner) {
        const QRectF box(corner, size);
        if (fewest == 0 || isOccupied(box))
            return;
        const int lines = linesIn(box);
        if (fewest < 0 || lines < fewest) {
            fewest = lines;
            best = box;
        }
    };
    constexpr double gap = 3;
    // Lines of one source leave together: behind the first turn each is alone.
    const qsizetype pieces = waypoints.size() - 1;
    const qsizetype alone = pieces >= 3 ? 2 : 0;
    for (qsizetype n = 0; n < pieces && fewest != 0; ++n) {
        const qsizetype i = (n + alone) % pieces;
        const QPointF from = waypoints[i];
        const QPointF to = waypoints[i + 1];
        const double length = std::hypot(to.x() - from.x(), to.y() - from.y());
        const bool horizontal = std::abs(to.x() - from.x()) >= std::abs(to.y() - from.y());
        // From the beginning of each segment to its end.
        constexpr int steps = 6;
        for (int step = 0; step < steps && fewest != 0; ++step) {
            const double along = length * step / steps;
            const QPointF at = length > 0 ? from + (to - from) * (along / length) : from;
            if (horizontal) {
                const double x = to.x() >= from.x() ? at.x() + gap : at.x() - gap - size.width();
                consider({ x, at.y() - gap - size.height() });
                consider({ x, at.y() + gap });
            } else {
                const double y = to.y() >= from.y() ? at.y() + gap : at.y() - gap - size.height();
                consider({ at.x() + gap, y });
                consider({ at.x() - gap - size.width(), y });
            }
        }
    }
    // No place beside the line: the nearest free one below its middle.
    if (fewest < 0) {
        const QPointF middle = waypoints.isEmpty() ? QPointF() : waypoints[waypoints.size() / 2];
        for (int step = 1; step < 200 && fewest < 0; ++step) {
            for (const QPointF &direction : { QPointF(0, 1), QPointF(0, -1), QPointF(1, 0), QPointF(-1, 0) })
                consider(middle + direction * (step * 12.0));
        }
        if (fewest < 0)
            best = QRectF(middle, size);
    }
    addObstacle(best);
    return best;
}

} // namespace tereze::route
