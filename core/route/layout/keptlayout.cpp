// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptlayout.h"

#include "labelplacer.h"
#include "orthogonalrouter.h"
#include "stepmeasure.h"

#include <algorithm>
#include <cmath>

namespace tereze::route {

namespace {

constexpr double stepGap = 50; ///< to the step before
constexpr double rowGap = 24;
constexpr double docked = 3; ///< a line that ends this near to a shape's border touches it

bool isOnBorder(const QRectF &box, const QPointF &point)
{
    return box.adjusted(-docked, -docked, docked, docked).contains(point)
        && !box.adjusted(docked, docked, -docked, -docked).contains(point);
}

bool isOrthogonal(const QList<QPointF> &line)
{
    for (qsizetype i = 0; i + 1 < line.size(); ++i) {
        if (std::abs(line[i].x() - line[i + 1].x()) > 1 && std::abs(line[i].y() - line[i + 1].y()) > 1)
            return false;
    }
    return true;
}

/// Carries one such layout through.
class KeptLayout {
public:
    KeptLayout(const RouteGraph &graph, const LayoutOptions &options, const RouteLayout &fresh)
        : m_graph(graph)
        , m_options(options)
        , m_fresh(fresh)
        , m_isTidy(options.mode == LayoutMode::Tidy)
        , m_result(drawnLayout(graph))
    {
    }

    RouteLayout layout()
    {
        sortByFlow();
        noteLanes();
        keepWhatStandsWell();
        const qsizetype bad = m_moved.size();
        if (m_kept == 0 || (m_isTidy && bad > m_kept))
            return m_fresh;
        for (const int node : std::as_const(m_moved))
            placeNode(node);
        placeBoundaries();
        placeArtifacts();
        placeBands();
        drawLines();
        return std::move(m_result);
    }

private:
    const QRectF shape(const QString &id) const { return m_result.shapes.value(id); }
    bool isPlaced(const QString &id) const { return m_result.shapes.contains(id); }

    /// From left to right as the fresh layout has them; what that one leaves out is not drawn here either.
    void sortByFlow()
    {
        for (int i = 0; i < m_graph.nodes.size(); ++i) {
            const RouteNode &node = m_graph.nodes[i];
            if (m_graph.indexOf(node.id) == i && m_fresh.shapes.contains(node.id) && !isInsideCollapsed(node))
                m_order.append(i);
        }
        std::stable_sort(m_order.begin(), m_order.end(), [&](int left, int right) {
            return m_fresh.shapes.value(m_graph.nodes[left].id).center().x()
                < m_fresh.shapes.value(m_graph.nodes[right].id).center().x();
        });
    }

    /// The inside of a sub-process that is drawn closed needs no place on this plane.
    bool isInsideCollapsed(const RouteNode &node) const
    {
        QString parent = node.parent;
        for (int depth = 0; depth < 64 && !parent.isEmpty(); ++depth) {
            const auto drawn = m_graph.shapes.constFind(parent);
            if (drawn != m_graph.shapes.cend() && !drawn->isExpanded && !m_graph.shapes.contains(node.id))
                return true;
            const int index = m_graph.indexOf(parent);
            parent = index >= 0 ? m_graph.nodes[index].parent : QString();
        }
        return false;
    }

    void noteLanes()
    {
        for (const RouteLane &lane : m_graph.lanes) {
            for (const QString &node : lane.nodes)
                m_laneOfNode.insert(node, lane.id);
        }
    }

    QRectF laneOf(const RouteNode &node) const { return shape(m_laneOfNode.value(node.id)); }

    bool hasHost(const RouteNode &node) const { return m_graph.indexOf(node.attachedTo) >= 0; }

    bool runsAgainstFlow(const RouteNode &node) const
    {
        const QRectF here = m_graph.shapes.value(node.id).bounds;
        for (const int e : node.incoming) {
            const int source = m_graph.edges[e].source;
            if (source < 0)
                continue;
            const QString &before = m_graph.nodes[source].id;
            const bool isForward =
                m_fresh.shapes.value(before).center().x() < m_fresh.shapes.value(node.id).center().x();
            // What is moved itself says nothing about the place of others.
            if (isForward && m_standing.contains(before)
                && here.center().x() < m_graph.shapes.value(before).bounds.center().x() - 1)
                return true;
        }
        return false;
    }

    void keepWhatStandsWell()
    {
        QList<int> moved;
        for (const int i : std::as_const(m_order)) {
            const RouteNode &node = m_graph.nodes[i];
            const bool isDrawn = m_graph.shapes.contains(node.id);
            const QRectF bounds = shape(node.id);
            bool stays = isDrawn;
            if (isDrawn && m_isTidy && hasHost(node)) {
                stays = isOnBorder(shape(node.attachedTo), bounds.center());
            } else if (isDrawn && m_isTidy) {
                const QRectF lane = laneOf(node);
                stays = !overlapsKept(node, bounds) && (lane.isNull() || lane.contains(bounds))
                    && !runsAgainstFlow(node);
            }
            if (stays) {
                ++m_kept;
                m_standing.insert(node.id);
                if (!hasHost(node))
                    occupancy(node).addObstacle(bounds);
                continue;
            }
            moved.append(i);
        }
        for (const int i : moved) {
            const RouteNode &node = m_graph.nodes[i];
            m_result.shapes.remove(node.id);
            m_result.labels.remove(node.id);
            (hasHost(node) ? m_movedBoundaries : m_moved).append(i);
        }
    }

    /// What is occupied inside the process or sub-process around a node; two processes may be drawn into one
    /// another.
    LabelPlacer &occupancy(const RouteNode &node) { return m_occupied[node.process + u'\n' + node.parent]; }

    bool overlapsKept(const RouteNode &node, const QRectF &bounds)
    {
        return occupancy(node).isOccupied(bounds);
    }

    void placeNode(int index)
    {
        const RouteNode &node = m_graph.nodes[index];
        QSizeF size = m_fresh.shapes.value(node.id).size();
        if (m_graph.shapes.contains(node.id) && !m_graph.shapes.value(node.id).bounds.isEmpty())
            size = m_graph.shapes.value(node.id).bounds.size();
        QRectF box(wantedPlace(node, size), size);
        box = freePlace(node, box);
        m_result.shapes.insert(node.id, box);
        occupancy(node).addObstacle(box);
        if (m_fresh.expanded.contains(node.id))
            m_result.expanded.insert(node.id);
        placeLabel(node, box);
    }

    void placeLabel(const RouteNode &node, const QRectF &box)
    {
        const QSizeF label = labelSize(node.names(), node.name, m_options.language);
        if (!hasOutsideLabel(node) || label.isEmpty())
            return;
        const double y = node.isGateway() ? box.top() - 4 - label.height() : box.bottom() + 4;
        m_result.labels.insert(
            node.id, QRectF(QPointF(std::round(box.center().x() - label.width() / 2), y), label));
    }

    QPointF wantedPlace(const RouteNode &node, const QSizeF &size) const
    {
        QRectF before;
        for (const int e : node.incoming) {
            const int source = m_graph.edges[e].source;
            const QRectF box = source < 0 ? QRectF() : shape(m_graph.nodes[source].id);
            if (!box.isNull() && (before.isNull() || box.right() > before.right()))
                before = box;
        }
        if (!before.isNull())
            return { before.right() + stepGap, before.center().y() - size.height() / 2 };
        QRectF after;
        for (const int e : node.outgoing) {
            const int target = m_graph.edges[e].target;
            const QRectF box = target < 0 ? QRectF() : shape(m_graph.nodes[target].id);
            if (!box.isNull() && (after.isNull() || box.left() < after.left()))
                after = box;
        }
        if (!after.isNull())
            return { after.left() - stepGap - size.width(), after.center().y() - size.height() / 2 };
        if (const QRectF lane = laneOf(node); !lane.isNull())
            return { lane.left() + headerWidth + stepGap, lane.center().y() - size.height() / 2 };
        if (const QRectF parent = shape(node.parent); !parent.isNull())
            return parent.topLeft() + QPointF(stepGap, stepGap);
        const QRectF all = allShapes();
        return { all.left(), all.bottom() + stepGap };
    }

    QRectF allShapes() const
    {
        QRectF all;
        for (const QRectF &box : m_result.shapes)
            all = all.isNull() ? box : all.united(box);
        return all;
    }

    /// The nearest free place: rows up and down first, then further to the right.
    QRectF freePlace(const RouteNode &node, const QRectF &wanted)
    {
        const QRectF lane = laneOf(node);
        const LabelPlacer &taken = occupancy(node);
        const double row = wanted.height() + rowGap;
        for (int column = 0; column < 40; ++column) {
            for (int step = 0; step < 13; ++step) {
                const double down = (step % 2 == 1 ? 1 : -1) * ((step + 1) / 2) * row;
                const QRectF box = wanted.translated(column * (wanted.width() + stepGap) / 2, down);
                if (!taken.isOccupied(box.adjusted(-rowGap / 2, -rowGap / 2, rowGap / 2, rowGap / 2))
                    && (lane.isNull() || (box.top() >= lane.top() && box.bottom() <= lane.bottom())))
                    return box;
            }
        }
        const QRectF all = allShapes();
        return { QPointF(wanted.left(), all.bottom() + stepGap), wanted.size() };
    }

    void placeBoundaries()
    {
        for (const int i : std::as_const(m_movedBoundaries)) {
            const RouteNode &event = m_graph.nodes[i];
            const QRectF host = shape(event.attachedTo);
            if (host.isNull())
                continue;
            QPointF centre(host.right() - 28, host.bottom());
            const auto isTaken = [&](const QPointF &place) {
                return std::any_of(m_graph.nodes.begin(), m_graph.nodes.end(), [&](const RouteNode &other) {
                    return other.attachedTo == event.attachedTo && isPlaced(other.id)
                        && std::hypot(shape(other.id).center().x() - place.x(),
                               shape(other.id).center().y() - place.y())
                        < 38;
                });
            };
            for (int tries = 0; tries < 20 && isTaken(centre); ++tries)
                centre.rx() -= 40;
            const QRectF box(centre - QPointF(18, 18), QSizeF(36, 36));
            m_result.shapes.insert(event.id, box);
            placeLabel(event, box);
        }
    }

    void placeArtifacts()
    {
        for (const RouteArtifact &artifact : m_graph.artifacts) {
            const QRectF wanted = m_fresh.shapes.value(artifact.id);
            if (wanted.isNull() || isPlaced(artifact.id))
                continue;
            // As the fresh layout has it to its step, else below all.
            QPointF corner(allShapes().left(), allShapes().bottom() + stepGap);
            for (const RouteLink &link : m_graph.links) {
                const QString &other = link.source == artifact.id ? link.target : link.source;
                if ((link.source == artifact.id || link.target == artifact.id) && isPlaced(other)
                    && m_fresh.shapes.contains(other))
                    corner =
                        shape(other).center() + (wanted.topLeft() - m_fresh.shapes.value(other).center());
            }
            m_result.shapes.insert(artifact.id, QRectF(corner, wanted.size()));
            if (const QRectF label = m_fresh.labels.value(artifact.id); !label.isNull())
                m_result.labels.insert(artifact.id, label.translated(corner - wanted.topLeft()));
        }
    }

    /// A step that found room only further to the right takes its lane, and all lanes with it, there.
    void widenBands()
    {
        for (const int i : std::as_const(m_moved)) {
            const RouteNode &node = m_graph.nodes[i];
            const double right = shape(node.id).right() + rowGap;
            if (!node.parent.isEmpty() || laneOf(node).isNull() || right <= laneOf(node).right())
                continue;
            for (const RouteLane &lane : m_graph.lanes) {
                if (lane.process == node.process && isPlaced(lane.id))
                    m_result.shapes[lane.id].setRight(right);
            }
            for (const RouteParticipant &pool : m_graph.participants) {
                if (pool.process == node.process && isPlaced(pool.id))
                    m_result.shapes[pool.id].setRight(std::max(right, shape(pool.id).right()));
            }
        }
    }

    /// Lanes and pools that are not drawn go around what belongs to them; what is drawn already stays.
    void placeBands()
    {
        widenBands();
        QHash<QString, QRectF> contents; ///< by process
        for (const RouteNode &node : m_graph.nodes) {
            if (!isPlaced(node.id) || !node.parent.isEmpty())
                continue;
            QRectF &all = contents[node.process];
            all = all.isNull() ? shape(node.id) : all.united(shape(node.id));
        }
        for (auto lane = m_graph.lanes.rbegin(); lane != m_graph.lanes.rend(); ++lane) {
            if (lane->id.isEmpty() || isPlaced(lane->id) || !m_fresh.shapes.contains(lane->id))
                continue;
            QRectF inner;
            for (const QString &node : lane->nodes) {
                if (isPlaced(node))
                    inner = inner.isNull() ? shape(node) : inner.united(shape(node));
            }
            const QRectF all = contents.value(lane->process);
            if (inner.isNull())
                inner = QRectF(all.left(), all.bottom() + stepGap, all.width(), 60);
            m_result.shapes.insert(lane->id,
                QRectF(all.left() - stepGap, inner.top() - rowGap, all.width() + 2 * stepGap,
                    inner.height() + 2 * rowGap));
        }
        for (const RouteParticipant &pool : m_graph.participants) {
            if (pool.id.isEmpty() || isPlaced(pool.id) || !m_fresh.shapes.contains(pool.id))
                continue;
            QRectF inner = contents.value(pool.process);
            for (const RouteLane &lane : m_graph.lanes) {
                if (lane.process == pool.process && isPlaced(lane.id))
                    inner = inner.united(shape(lane.id));
            }
            if (inner.isNull())
                inner = QRectF(allShapes().left() + 80, allShapes().bottom() + stepGap + rowGap, 400, 30);
            m_result.shapes.insert(pool.id, inner.adjusted(-stepGap - headerWidth, -rowGap, stepGap, rowGap));
        }
    }

    bool mustBeDrawn(const QString &id, const QRectF &source, const QRectF &target, bool sourceMoved,
        bool targetMoved, const OrthogonalRouter &router) const
    {
        const QList<QPointF> line = m_result.waypoints.value(id);
        if (line.size() < 2 || sourceMoved || targetMoved)
            return true;
        return m_isTidy
            && (!isOrthogonal(line) || !isOnBorder(source, line.first()) || !isOnBorder(target, line.last())
                || router.crosses(line));
    }

    void drawLines()
    {
        QList<QRectF> shapes;
        for (const RouteNode &node : m_graph.nodes) {
            if (isPlaced(node.id))
                shapes.append(shape(node.id));
        }
        OrthogonalRouter router(shapes);
        QSet<QString> moved;
        for (const QList<int> &list : { m_moved, m_movedBoundaries }) {
            for (const int i : list)
                moved.insert(m_graph.nodes[i].id);
        }
        const auto draw = [&](const QString &id, const QString &from, const QString &to,
                              bool isOrthogonalLine, bool leavesBelow) {
            if (id.isEmpty() || !isPlaced(from) || !isPlaced(to))
                return;
            const QRectF source = shape(from);
            const QRectF target = shape(to);
            const bool isNew = isOrthogonalLine
                ? mustBeDrawn(id, source, target, moved.contains(from), moved.contains(to), router)
                : m_result.waypoints.value(id).size() < 2 || moved.contains(from) || moved.contains(to);
            if (!isNew)
                return;
            m_result.waypoints.insert(id,
                isOrthogonalLine ? router.route(source, target, leavesBelow)
                                 : QList<QPointF> { source.center(), target.center() });
            m_result.labels.remove(id);
        };
        for (const RouteEdge &edge : m_graph.edges) {
            const bool leavesBelow = edge.source >= 0 && hasHost(m_graph.nodes[edge.source]);
            draw(edge.id, edge.sourceId, edge.targetId, true, leavesBelow);
        }
        for (const RouteLink &link : m_graph.links)
            draw(link.id, link.source, link.target, link.element == QStringLiteral("messageFlow"), false);
    }

    const RouteGraph &m_graph;
    const LayoutOptions &m_options;
    const RouteLayout &m_fresh;
    const bool m_isTidy;
    RouteLayout m_result;
    QList<int> m_order; ///< nodes from left to right
    QList<int> m_moved; ///< nodes to be placed, in that order; without boundary events
    QList<int> m_movedBoundaries;
    QSet<QString> m_standing;
    qsizetype m_kept = 0;
    QHash<QString, QString> m_laneOfNode;
    QHash<QString, LabelPlacer> m_occupied; ///< by process and sub-process
};

} // namespace

RouteLayout keptLayout(const RouteGraph &graph, const LayoutOptions &options, const RouteLayout &fresh)
{
    return KeptLayout(graph, options, fresh).layout();
}

} // namespace tereze::route
