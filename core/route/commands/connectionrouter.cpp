// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionrouter.h"

#include <algorithm>
#include <cmath>

namespace tereze::route {

namespace {

constexpr double leastGap = 20; // between two shapes for a line to bend there
constexpr double detour = 30; // around shapes that stand the other way round
constexpr double same = 0.5;

QPointF leftOf(const QRectF &r)
{
    return { r.left(), r.center().y() };
}
QPointF rightOf(const QRectF &r)
{
    return { r.right(), r.center().y() };
}
QPointF topOf(const QRectF &r)
{
    return { r.center().x(), r.top() };
}
QPointF bottomOf(const QRectF &r)
{
    return { r.center().x(), r.bottom() };
}

bool near(double a, double b)
{
    return std::abs(a - b) < same;
}

/// Where a vertical or horizontal line of the given first or last piece meets the border now.
QPointF docked(const QPointF &old, const QRectF &before, const QRectF &now)
{
    // The dock keeps its relative place on the border.
    const double x = before.width() > 0 ? (old.x() - before.left()) / before.width() : 0.5;
    const double y = before.height() > 0 ? (old.y() - before.top()) / before.height() : 0.5;
    return { now.left() + x * now.width(), now.top() + y * now.height() };
}

} // namespace

QList<QPointF> ConnectionRouter::route(const End &source, const End &target)
{
    const QRectF s = source.bounds;
    const QRectF t = target.bounds;
    const double dy = t.center().y() - s.center().y();
    const double dx = t.center().x() - s.center().x();
    if (t.left() - s.right() >= leastGap) {
        if (near(dy, 0))
            return { rightOf(s), leftOf(t) };
        const bool isApart = t.center().y() < s.top() || t.center().y() > s.bottom();
        if (source.isGateway && isApart) {
            const QPointF from = dy < 0 ? topOf(s) : bottomOf(s);
            return { from, { from.x(), t.center().y() }, leftOf(t) };
        }
        const bool meets = s.center().y() < t.top() || s.center().y() > t.bottom();
        if (target.isGateway && meets) {
            const QPointF to = dy < 0 ? bottomOf(t) : topOf(t);
            return { rightOf(s), { to.x(), s.center().y() }, to };
        }
        const double middle = std::round((s.right() + t.left()) / 2);
        return { rightOf(s), { middle, s.center().y() }, { middle, t.center().y() }, leftOf(t) };
    }
    if (t.top() - s.bottom() >= leastGap || s.top() - t.bottom() >= leastGap) {
        const bool down = dy > 0;
        const QPointF from = down ? bottomOf(s) : topOf(s);
        const QPointF to = down ? topOf(t) : bottomOf(t);
        if (near(dx, 0))
            return { from, to };
        const double middle = std::round((from.y() + to.y()) / 2);
        return { from, { from.x(), middle }, { to.x(), middle }, to };
    }
    // Beside each other the wrong way round: under both.
    const double below = std::max(s.bottom(), t.bottom()) + detour;
    return { bottomOf(s), { s.center().x(), below }, { t.center().x(), below }, bottomOf(t) };
}

QList<QPointF> ConnectionRouter::route(const End &source, const End &target, const QList<QRectF> &others)
{
    const auto crossed = [&](const QList<QPointF> &line) {
        return std::count_if(others.begin(), others.end(), [&](const QRectF &other) {
            const QRectF inside = other.adjusted(1, 1, -1, -1);
            for (qsizetype i = 0; i + 1 < line.size(); ++i) {
                // A line without width has no area of its own.
                const QRectF piece = QRectF(line[i], line[i + 1]).normalized().adjusted(-0.1, -0.1, 0.1, 0.1);
                if (piece.intersects(inside))
                    return true;
            }
            return false;
        });
    };
    const QRectF s = source.bounds;
    const QRectF t = target.bounds;
    QList<QList<QPointF>> ways { route(source, target) };
    if (crossed(ways.first()) == 0)
        return ways.first();
    if (t.left() - s.right() >= leastGap) {
        const double middle = std::round((s.right() + t.left()) / 2);
        for (const double x : { middle, s.right() + leastGap, t.left() - leastGap })
            ways << QList<QPointF> { rightOf(s), { x, s.center().y() }, { x, t.center().y() }, leftOf(t) };
    }
    // Over or under everything that stands between the two.
    const double left = std::min(s.center().x(), t.center().x());
    const double right = std::max(s.center().x(), t.center().x());
    double top = std::min(s.top(), t.top());
    double bottom = std::max(s.bottom(), t.bottom());
    for (const QRectF &other : others) {
        if (other.right() < left || other.left() > right)
            continue;
        // What stands further away than the detour does not lie in its way.
        if (other.bottom() > top - detour && other.top() < bottom + detour) {
            top = std::min(top, other.top());
            bottom = std::max(bottom, other.bottom());
        }
    }
    for (const double y : { bottom + detour, top - detour }) {
        const bool below = y > bottom;
        const QPointF from = below ? bottomOf(s) : topOf(s);
        const QPointF to = below ? bottomOf(t) : topOf(t);
        ways << QList<QPointF> { from, { from.x(), y }, { to.x(), y }, to };
    }
    return *std::min_element(
        ways.begin(), ways.end(), [&](const auto &a, const auto &b) { return crossed(a) < crossed(b); });
}

QList<QPointF> ConnectionRouter::repaired(const QList<QPointF> &line, const End &oldSource,
    const End &oldTarget, const End &source, const End &target)
{
    const QPointF sourceMoved = source.bounds.topLeft() - oldSource.bounds.topLeft();
    const QPointF targetMoved = target.bounds.topLeft() - oldTarget.bounds.topLeft();
    const bool sameSizes =
        source.bounds.size() == oldSource.bounds.size() && target.bounds.size() == oldTarget.bounds.size();
    if (sameSizes && sourceMoved == targetMoved) {
        QList<QPointF> moved = line;
        for (QPointF &point : moved)
            point += sourceMoved;
        return moved;
    }
    if (line.size() <= 3 || line == route(oldSource, oldTarget))
        return route(source, target);
    QList<QPointF> bent = line;
    const qsizetype last = bent.size() - 1;
    const QPointF first = docked(line.first(), oldSource.bounds, source.bounds);
    const QPointF end = docked(line.last(), oldTarget.bounds, target.bounds);
    if (near(line[0].y(), line[1].y()))
        bent[1].setY(first.y());
    else
        bent[1].setX(first.x());
    if (near(line[last].y(), line[last - 1].y()))
        bent[last - 1].setY(end.y());
    else
        bent[last - 1].setX(end.x());
    bent[0] = first;
    bent[last] = end;
    return simplified(bent);
}

QPointF ConnectionRouter::onBorder(const QRectF &shape, const QPointF &place)
{
    QPointF to(std::clamp(place.x(), shape.left(), shape.right()),
        std::clamp(place.y(), shape.top(), shape.bottom()));
    const double left = to.x() - shape.left(), right = shape.right() - to.x();
    const double top = to.y() - shape.top(), bottom = shape.bottom() - to.y();
    const double least = std::min({ left, right, top, bottom });
    if (least == bottom)
        to.setY(shape.bottom());
    else if (least == top)
        to.setY(shape.top());
    else
        to.setX(least == left ? shape.left() : shape.right());
    return to;
}

QList<QPointF> ConnectionRouter::simplified(const QList<QPointF> &line)
{
    QList<QPointF> kept;
    for (const QPointF &point : line) {
        if (!kept.isEmpty() && near(kept.last().x(), point.x()) && near(kept.last().y(), point.y()))
            continue;
        if (kept.size() >= 2) {
            const QPointF a = kept[kept.size() - 2];
            const QPointF b = kept.last();
            const bool straight = (near(a.x(), b.x()) && near(b.x(), point.x()))
                || (near(a.y(), b.y()) && near(b.y(), point.y()));
            if (straight)
                kept.removeLast();
        }
        kept << point;
    }
    return kept.size() < 2 ? line : kept;
}

} // namespace tereze::route
