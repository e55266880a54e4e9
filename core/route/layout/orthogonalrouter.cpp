// SPDX-License-Identifier: GPL-3.0-or-later
#include "orthogonalrouter.h"

#include <queue>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace tereze::route {

namespace {

constexpr double clearance = 14; ///< between a line and a shape that it passes
constexpr double reach = 160; ///< how far around both ends the first attempt looks
constexpr qsizetype manyShapes = 60; ///< with more in reach the search would be long
constexpr double bendCost = 40;

enum Direction { Right, Down, Left, Up };

QPointF portOf(const QRectF &box, int side)
{
    switch (side) {
    case Right:
        return { box.right(), box.center().y() };
    case Down:
        return { box.center().x(), box.bottom() };
    case Left:
        return { box.left(), box.center().y() };
    default:
        return { box.center().x(), box.top() };
    }
}

/// One search over a grid of lines.
class GridSearch {
public:
    GridSearch(const QList<QRectF> &shapes, const QRectF &source, const QRectF &target, bool leavesBelow)
        : m_source(source)
        , m_target(target)
        , m_leavesBelow(leavesBelow)
    {
        for (const QRectF &box : shapes)
            addLines(box);
        addLines(source);
        addLines(target);
        // Half way between the two, where lines look best.
        m_xs.push_back(std::round((source.right() + target.left()) / 2));
        m_ys.push_back(std::round((source.bottom() + target.top()) / 2));
        for (auto *list : { &m_xs, &m_ys }) {
            std::sort(list->begin(), list->end());
            list->erase(std::unique(list->begin(), list->end()), list->end());
        }
        m_blockedRight.assign(m_xs.size() * m_ys.size(), 0);
        m_blockedDown = m_blockedRight;
        for (const QRectF &box : shapes)
            block(box);
        block(source);
        block(target);
    }

    QList<QPointF> search()
    {
        const std::size_t states = m_xs.size() * m_ys.size() * 4;
        std::vector<double> cost(states, -1);
        std::vector<int> before(states, -1);
        using Item = std::pair<double, int>; // estimate, state
        std::priority_queue<Item, std::vector<Item>, std::greater<>> open;
        constexpr std::array<double, 4> leaving { 0, 30, 90, 30 };
        constexpr std::array<double, 4> arriving { 90, 30, 0, 30 };
        std::array<int, 4> goals {};
        for (int side = 0; side < 4; ++side) {
            goals[side] = pointAt(portOf(m_target, side));
            if (m_leavesBelow && side != Down)
                continue;
            const int state = pointAt(portOf(m_source, side)) * 4 + side;
            cost[state] = leaving[side];
            open.push({ leaving[side] + estimate(state / 4), state });
        }
        std::vector<char> closed(states, 0);
        while (!open.empty()) {
            const int state = open.top().second;
            open.pop();
            if (closed[state])
                continue;
            closed[state] = 1;
            const int point = state / 4;
            const int direction = state % 4;
            if (point < 0)
                continue;
            // Arrived with the direction that leads into this side.
            for (int side = 0; side < 4; ++side) {
                if (point == goals[side] && direction == (side + 2) % 4)
                    return pathTo(state, before);
            }
            for (int next = 0; next < 4; ++next) {
                if (next == (direction + 2) % 4)
                    continue;
                // The first step leads straight away from the shape.
                if (before[state] < 0 && next != direction)
                    continue;
                const int neighbour = step(point, next);
                if (neighbour < 0)
                    continue;
                double price = cost[state] + distance(point, neighbour) + (next == direction ? 0 : bendCost);
                for (int side = 0; side < 4; ++side)
                    price += neighbour == goals[side] && next == (side + 2) % 4 ? arriving[side] : 0;
                const int reached = neighbour * 4 + next;
                if (cost[reached] >= 0 && cost[reached] <= price)
                    continue;
                cost[reached] = price;
                before[reached] = state;
                open.push({ price + estimate(neighbour), reached });
            }
        }
        return {};
    }

private:
    void addLines(const QRectF &box)
    {
        for (const double x :
            { box.left() - clearance, box.left(), box.center().x(), box.right(), box.right() + clearance })
            m_xs.push_back(x);
        for (const double y :
            { box.top() - clearance, box.top(), box.center().y(), box.bottom(), box.bottom() + clearance })
            m_ys.push_back(y);
    }

    int index(std::size_t x, std::size_t y) const { return static_cast<int>(y * m_xs.size() + x); }

    int pointAt(const QPointF &place) const
    {
        const auto x = std::lower_bound(m_xs.begin(), m_xs.end(), place.x()) - m_xs.begin();
        const auto y = std::lower_bound(m_ys.begin(), m_ys.end(), place.y()) - m_ys.begin();
        return index(static_cast<std::size_t>(x), static_cast<std::size_t>(y));
    }

    double xOf(int point) const { return m_xs[static_cast<std::size_t>(point) % m_xs.size()]; }
    double yOf(int point) const { return m_ys[static_cast<std::size_t>(point) / m_xs.size()]; }

    double distance(int from, int to) const
    {
        return std::abs(xOf(from) - xOf(to)) + std::abs(yOf(from) - yOf(to));
    }

    double estimate(int point) const
    {
        const double x = xOf(point);
        const double y = yOf(point);
        return std::max({ m_target.left() - x, x - m_target.right(), 0.0 })
            + std::max({ m_target.top() - y, y - m_target.bottom(), 0.0 });
    }

    /// No piece of a line inside the box, nor along its border.
    void block(const QRectF &box)
    {
        for (std::size_t y = 0; y < m_ys.size(); ++y) {
            const bool rowTouches = m_ys[y] >= box.top() && m_ys[y] <= box.bottom();
            const bool rowInside = m_ys[y] > box.top() && m_ys[y] < box.bottom();
            if (!rowTouches && (y + 1 == m_ys.size() || m_ys[y + 1] <= box.top() || m_ys[y] >= box.bottom()))
                continue;
            for (std::size_t x = 0; x < m_xs.size(); ++x) {
                const bool pieceInside =
                    x + 1 < m_xs.size() && m_xs[x + 1] > box.left() && m_xs[x] < box.right();
                if ((rowInside || rowTouches) && pieceInside)
                    m_blockedRight[static_cast<std::size_t>(index(x, y))] = 1;
                const bool columnTouches = m_xs[x] >= box.left() && m_xs[x] <= box.right();
                if (columnTouches && y + 1 < m_ys.size() && m_ys[y + 1] > box.top() && m_ys[y] < box.bottom())
                    m_blockedDown[static_cast<std::size_t>(index(x, y))] = 1;
            }
        }
    }

    int step(int point, int direction) const
    {
        const std::size_t x = static_cast<std::size_t>(point) % m_xs.size();
        const std::size_t y = static_cast<std::size_t>(point) / m_xs.size();
        switch (direction) {
        case Right:
            return x + 1 < m_xs.size() && !m_blockedRight[static_cast<std::size_t>(point)] ? index(x + 1, y)
                                                                                           : -1;
        case Left:
            return x > 0 && !m_blockedRight[static_cast<std::size_t>(index(x - 1, y))] ? index(x - 1, y) : -1;
        case Down:
            return y + 1 < m_ys.size() && !m_blockedDown[static_cast<std::size_t>(point)] ? index(x, y + 1)
                                                                                          : -1;
        default:
            return y > 0 && !m_blockedDown[static_cast<std::size_t>(index(x, y - 1))] ? index(x, y - 1) : -1;
        }
    }

    QList<QPointF> pathTo(int state, const std::vector<int> &before) const
    {
        QList<QPointF> path;
        for (; state >= 0; state = before[static_cast<std::size_t>(state)]) {
            const QPointF point(xOf(state / 4), yOf(state / 4));
            if (path.size() >= 2) {
                const QPointF &last = path.first();
                const QPointF &other = path[1];
                if ((last.x() == other.x() && point.x() == last.x())
                    || (last.y() == other.y() && point.y() == last.y()))
                    path.removeFirst();
            }
            path.prepend(point);
        }
        return path;
    }

    const QRectF m_source;
    const QRectF m_target;
    const bool m_leavesBelow;
    std::vector<double> m_xs;
    std::vector<double> m_ys;
    std::vector<char> m_blockedRight; ///< from a point to the next one
    std::vector<char> m_blockedDown;
};

/// When there is no way around: across.
QList<QPointF> straightAcross(const QRectF &source, const QRectF &target, bool leavesBelow)
{
    const QPointF from = portOf(source, leavesBelow ? Down : Right);
    const QPointF to = portOf(target, Left);
    if (leavesBelow)
        return { from, { from.x(), to.y() }, to };
    if (from.y() == to.y() && from.x() <= to.x())
        return { from, to };
    const double middle = to.x() >= from.x() ? (from.x() + to.x()) / 2 : from.x() + clearance;
    return { from, { middle, from.y() }, { middle, to.y() }, to };
}

} // namespace

OrthogonalRouter::OrthogonalRouter(QList<QRectF> shapes)
    : m_shapes(std::move(shapes))
{
}

QList<QPointF> OrthogonalRouter::route(const QRectF &source, const QRectF &target, bool leavesBelow)
{
    const QRectF between = source.united(target);
    for (const double around : { reach, 4 * reach }) {
        QList<QRectF> near;
        for (const QRectF &shape : m_shapes) {
            // What holds an end inside it (a sub-process) is no obstacle to that end.
            if (shape != source && shape != target && !shape.contains(source) && !shape.contains(target)
                && !source.contains(shape) && !target.contains(shape)
                && shape.intersects(between.adjusted(-around, -around, around, around)))
                near.append(shape);
        }
        const qint64 lines = 5 * (near.size() + 2);
        m_budget -= lines * lines;
        if (near.size() > manyShapes || m_budget < 0)
            break;
        const QList<QPointF> path = GridSearch(near, source, target, leavesBelow).search();
        if (path.size() >= 2)
            return path;
    }
    return straightAcross(source, target, leavesBelow);
}

bool OrthogonalRouter::crosses(const QList<QPointF> &line) const
{
    if (line.size() < 2)
        return false;
    const auto touches = [](const QRectF &shape, const QPointF &point) {
        return shape.adjusted(-2, -2, 2, 2).contains(point);
    };
    return std::any_of(m_shapes.begin(), m_shapes.end(), [&](const QRectF &shape) {
        if (touches(shape, line.first()) || touches(shape, line.last()))
            return false;
        const QRectF inside = shape.adjusted(1, 1, -1, -1);
        for (qsizetype i = 0; i + 1 < line.size(); ++i) {
            QRectF piece = QRectF(line[i], line[i + 1]).normalized();
            piece.setSize(piece.size().expandedTo({ 0.01, 0.01 }));
            if (piece.intersects(inside))
                return true;
        }
        return false;
    });
}

} // namespace tereze::route
