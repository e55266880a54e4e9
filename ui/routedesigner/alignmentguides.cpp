// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignmentguides.h"

#include <array>
#include <cmath>
#include <optional>

namespace tereze::ui {

namespace {

struct GuideHit {
    double moved = 0;
    double at = 0;
    QRectF other;
};

/// The nearest of the three lines of each other shape, middles first.
std::optional<GuideHit> nearest(const QRectF &shape, const QList<QRectF> &others, double reach, bool vertical)
{
    const auto lines = [vertical](const QRectF &r) {
        return vertical ? QList<double> { r.center().x(), r.left(), r.right() }
                        : QList<double> { r.center().y(), r.top(), r.bottom() };
    };
    std::optional<GuideHit> best;
    const QList<double> own = lines(shape);
    for (const QRectF &other : others) {
        const QList<double> theirs = lines(other);
        for (int i = 0; i < 3; ++i) {
            const double moved = theirs[i] - own[i];
            if (std::abs(moved) <= reach && (!best || std::abs(moved) < std::abs(best->moved) - 0.01))
                best = GuideHit { moved, theirs[i], other };
        }
    }
    return best;
}

} // namespace

QPointF AlignmentGuides::onGrid(const QPointF &point)
{
    return { std::round(point.x() / grid) * grid, std::round(point.y() / grid) * grid };
}

AlignmentGuides::Snap AlignmentGuides::snap(const QRectF &shape) const
{
    Snap result;
    const auto x = nearest(shape, m_others, m_reach, true);
    const auto y = nearest(shape, m_others, m_reach, false);
    // Middles stand on the grid, so that straight lines join shapes of different sizes.
    const QPointF toGrid = onGrid(shape.center()) - shape.center();
    result.moved = { x ? x->moved : toGrid.x(), y ? y->moved : toGrid.y() };
    const QRectF there = shape.translated(result.moved);
    if (x) {
        const QRectF both = there | x->other;
        result.lines << QLineF(x->at, both.top() - 12, x->at, both.bottom() + 12);
    }
    if (y) {
        const QRectF both = there | y->other;
        result.lines << QLineF(both.left() - 12, y->at, both.right() + 12, y->at);
    }
    return result;
}

AlignmentGuides::EdgeSnap AlignmentGuides::snapEdges(
    const QRectF &shape, Qt::Edges edges, const QPointF &place) const
{
    EdgeSnap result { onGrid(place), {} };
    const auto draw = [&](bool vertical) {
        const double wanted = vertical ? place.x() : place.y();
        std::optional<GuideHit> best;
        for (const QRectF &other : m_others) {
            for (const double line : vertical ? std::array { other.left(), other.right() }
                                              : std::array { other.top(), other.bottom() }) {
                const double moved = line - wanted;
                if (std::abs(moved) <= m_reach && (!best || std::abs(moved) < std::abs(best->moved)))
                    best = GuideHit { moved, line, other };
            }
        }
        if (!best)
            return;
        const QRectF both = shape | best->other;
        if (vertical) {
            result.place.setX(best->at);
            result.lines << QLineF(best->at, both.top() - 12, best->at, both.bottom() + 12);
        } else {
            result.place.setY(best->at);
            result.lines << QLineF(both.left() - 12, best->at, both.right() + 12, best->at);
        }
    };
    if (edges & (Qt::LeftEdge | Qt::RightEdge))
        draw(true);
    if (edges & (Qt::TopEdge | Qt::BottomEdge))
        draw(false);
    return result;
}

} // namespace tereze::ui
