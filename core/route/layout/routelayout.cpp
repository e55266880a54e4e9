// SPDX-License-Identifier: GPL-3.0-or-later
#include "routelayout.h"

#include "containerlayout.h"
#include "keptlayout.h"
#include "labelplacer.h"
#include "stepmeasure.h"

#include <algorithm>
#include <cmath>

namespace tereze::route {

namespace {

constexpr QPointF firstCorner(160, 80);
constexpr double poolGap = 40;
constexpr double closedPoolHeight = 60;
constexpr double poolPadding = 30;
constexpr double groupPadding = 16;

void moveInto(RouteLayout &into, const RouteLayout &from, const QPointF &by)
{
    for (auto shape = from.shapes.begin(); shape != from.shapes.end(); ++shape)
        into.shapes.insert(shape.key(), shape->translated(by));
    for (auto label = from.labels.begin(); label != from.labels.end(); ++label)
        into.labels.insert(label.key(), label->translated(by));
    for (auto line = from.waypoints.begin(); line != from.waypoints.end(); ++line) {
        QList<QPointF> points = *line;
        for (QPointF &point : points)
            point += by;
        into.waypoints.insert(line.key(), points);
    }
    into.expanded.unite(from.expanded);
}

/// Where the line from the middle of a box to `towards` leaves it.
QPointF borderTowards(const QRectF &box, const QPointF &towards)
{
    const QPointF middle = box.center();
    const QPointF way = towards - middle;
    if (way.isNull())
        return middle;
    const double acrossX = way.x() == 0 ? 1e9 : box.width() / 2 / std::abs(way.x());
    const double acrossY = way.y() == 0 ? 1e9 : box.height() / 2 / std::abs(way.y());
    return middle + way * std::min({ acrossX, acrossY, 1.0 });
}

/// Pools and processes, one below the other.
class FreshLayout {
public:
    FreshLayout(const RouteGraph &graph, const LayoutOptions &options)
        : m_graph(graph)
        , m_options(options)
    {
    }

    RouteLayout layout()
    {
        const ContainerLayout::Contents contents = ContainerLayout::contentsOf(m_graph);
        QSet<QString> inPools;
        for (const RouteParticipant &pool : m_graph.participants) {
            Part part;
            part.pool = pool.id;
            if (!pool.process.isEmpty() && !inPools.contains(pool.process)) {
                inPools.insert(pool.process);
                layProcess(part, pool.process, contents);
            }
            m_parts.append(part);
        }
        for (const RouteProcess &process : m_graph.processes) {
            if (inPools.contains(process.id))
                continue;
            Part part;
            layProcess(part, process.id, contents);
            if (!part.layout.shapes.isEmpty())
                m_parts.append(part);
        }
        placeParts(contents);
        placeGroups();
        drawLinks();
        return std::move(m_result);
    }

private:
    struct Part {
        QString pool; ///< empty for a process without one
        bool hasContent = false;
        RouteLayout layout;
        QSizeF size;
        QList<QString> lanes;
        bool hasLanes = false;
    };

    void layProcess(Part &part, const QString &process, const ContainerLayout::Contents &contents)
    {
        ContainerLayout container(m_graph, contents, m_options, process);
        part.layout = container.layout();
        part.size = container.size();
        part.hasLanes = container.hasLanes();
        part.hasContent = true;
        for (const RouteLane &lane : m_graph.lanes) {
            if (lane.process == process)
                part.lanes.append(lane.id);
        }
    }

    void placeParts(const ContainerLayout::Contents &contents)
    {
        double widest = 300;
        for (const Part &part : m_parts)
            widest = std::max(widest, part.size.width() + (part.hasLanes ? 0 : 2 * poolPadding));
        double y = firstCorner.y();
        for (Part &part : m_parts) {
            const double header = part.pool.isEmpty() ? 0 : headerWidth;
            const double inset = part.pool.isEmpty() || part.hasLanes ? 0 : poolPadding;
            for (const QString &lane : std::as_const(part.lanes)) {
                if (part.layout.shapes.contains(lane))
                    part.layout.shapes[lane].setRight(part.pool.isEmpty() ? part.size.width() : widest);
            }
            moveInto(m_result, part.layout, QPointF(firstCorner.x() + header + inset, y + inset));
            const double height = part.hasContent ? part.size.height() + 2 * inset : closedPoolHeight;
            if (!part.pool.isEmpty())
                m_result.shapes.insert(part.pool,
                    QRectF(firstCorner.x(), y, widest + header, std::max(height, closedPoolHeight)));
            y += std::max(height, closedPoolHeight) + poolGap;
        }
        // Notes of the collaboration itself.
        double x = firstCorner.x();
        for (const int a : contents.artifacts.value(QString())) {
            const QSizeF size = usualSize(m_graph.artifacts[a]);
            m_result.shapes.insert(m_graph.artifacts[a].id, QRectF(QPointF(x, y), size));
            x += size.width() + poolGap;
        }
    }

    /// A group is a frame around what it framed before.
    void placeGroups()
    {
        for (const RouteArtifact &artifact : m_graph.artifacts) {
            const QRectF drawn = m_graph.shapes.value(artifact.id).bounds;
            if (artifact.element != QStringLiteral("group") || drawn.isEmpty())
                continue;
            QRectF frame;
            for (const RouteNode &node : m_graph.nodes) {
                const QRectF now = m_result.shapes.value(node.id);
                if (!now.isNull() && drawn.contains(m_graph.shapes.value(node.id).bounds.center())
                    && m_graph.shapes.contains(node.id))
                    frame = frame.isNull() ? now : frame.united(now);
            }
            if (!frame.isNull())
                m_result.shapes.insert(
                    artifact.id, frame.adjusted(-groupPadding, -groupPadding, groupPadding, groupPadding));
        }
    }

    /// Up or down, with one way across between the pools.
    QList<QPointF> messageLine(const QRectF &source, const QRectF &target) const
    {
        const bool isDown = target.top() >= source.bottom();
        const QPointF from(source.center().x(), isDown ? source.bottom() : source.top());
        const QPointF to(target.center().x(), isDown ? target.top() : target.bottom());
        if (from.x() == to.x())
            return { from, to };
        // A closed pool is wide: straight to it.
        if (target.left() < from.x() && from.x() < target.right() && target.width() > 200)
            return { from, { from.x(), to.y() } };
        if (source.left() < to.x() && to.x() < source.right() && source.width() > 200)
            return { { to.x(), from.y() }, to };
        const double across = acrossBetween(from.y(), to.y());
        return { from, { from.x(), across }, { to.x(), across }, to };
    }

    /// The height of the gap between two pools that lies between the two ends.
    double acrossBetween(double from, double to) const
    {
        for (const RouteParticipant &pool : m_graph.participants) {
            const double gap = m_result.shapes.value(pool.id).bottom() + poolGap / 2;
            if (gap > std::min(from, to) && gap < std::max(from, to))
                return gap;
        }
        return (from + to) / 2;
    }

    void drawLinks()
    {
        for (const RouteLink &link : m_graph.links) {
            if (link.id.isEmpty() || !m_result.shapes.contains(link.source)
                || !m_result.shapes.contains(link.target))
                continue;
            const QRectF source = m_result.shapes.value(link.source);
            const QRectF target = m_result.shapes.value(link.target);
            if (link.element == QStringLiteral("messageFlow")) {
                m_result.waypoints.insert(link.id, messageLine(source, target));
                continue;
            }
            m_result.waypoints.insert(
                link.id, { borderTowards(source, target.center()), borderTowards(target, source.center()) });
        }
    }

    const RouteGraph &m_graph;
    const LayoutOptions &m_options;
    QList<Part> m_parts;
    RouteLayout m_result;
};

/// Labels of flows, where no label is placed yet.
void placeLineLabels(const RouteGraph &graph, const LayoutOptions &options, RouteLayout &layout,
    const QSet<QString> &without = {})
{
    struct Wanted {
        QString id;
        QSizeF size;
    };
    QList<Wanted> wanted;
    const auto note = [&](const QString &id, const QMap<QString, QString> &names, const QString &name) {
        if (id.isEmpty() || !layout.waypoints.contains(id) || layout.labels.contains(id)
            || without.contains(id))
            return;
        if (const QSizeF size = labelSize(names, name, options.language); !size.isEmpty())
            wanted.append({ id, size });
    };
    for (const RouteEdge &edge : graph.edges)
        note(edge.id, edge.names(), edge.name);
    for (const RouteLink &link : graph.links)
        note(link.id, {}, link.name);
    if (wanted.isEmpty())
        return;
    LabelPlacer placer;
    const auto addBox = [&](const QString &id) {
        if (const auto shape = layout.shapes.constFind(id); shape != layout.shapes.cend())
            placer.addObstacle(*shape);
    };
    for (const RouteNode &node : graph.nodes) {
        if (!layout.expanded.contains(node.id))
            addBox(node.id);
    }
    for (const RouteArtifact &artifact : graph.artifacts) {
        if (artifact.element != QStringLiteral("group"))
            addBox(artifact.id);
    }
    for (const QRectF &label : std::as_const(layout.labels))
        placer.addObstacle(label);
    for (const QList<QPointF> &points : std::as_const(layout.waypoints))
        placer.addLine(points);
    for (const Wanted &label : std::as_const(wanted)) {
        if (!layout.labels.contains(label.id)) // an id that is given twice
            layout.labels.insert(label.id, placer.place(layout.waypoints.value(label.id), label.size));
    }
}

void roundToPixels(RouteLayout &layout)
{
    const auto rounded = [](const QRectF &box) {
        // Corners alike, so that boxes that touch still do.
        return QRectF(QPointF(std::round(box.left()), std::round(box.top())),
            QPointF(std::round(box.right()), std::round(box.bottom())));
    };
    for (QRectF &shape : layout.shapes)
        shape = rounded(shape);
    for (QRectF &label : layout.labels)
        label = rounded(label);
    for (QList<QPointF> &points : layout.waypoints) {
        for (QPointF &point : points)
            point = QPointF(std::round(point.x()), std::round(point.y()));
    }
}

} // namespace

RouteLayout layoutRoute(const RouteGraph &graph, const LayoutOptions &options)
{
    RouteLayout fresh = FreshLayout(graph, options).layout();
    placeLineLabels(graph, options, fresh);
    roundToPixels(fresh);
    if (options.mode == LayoutMode::Fresh || graph.shapes.isEmpty())
        return fresh;
    RouteLayout kept = keptLayout(graph, options, fresh);
    QSet<QString> untouched; // what is drawn without a place for its label keeps that
    for (auto line = graph.lines.begin(); line != graph.lines.end(); ++line) {
        if (line->label.isNull() && kept.waypoints.value(line.key()) == line->waypoints)
            untouched.insert(line.key());
    }
    placeLineLabels(graph, options, kept, untouched);
    return kept;
}

RouteLayout drawnLayout(const RouteGraph &graph)
{
    RouteLayout layout;
    for (auto shape = graph.shapes.begin(); shape != graph.shapes.end(); ++shape) {
        layout.shapes.insert(shape.key(), shape->bounds);
        if (!shape->label.isNull())
            layout.labels.insert(shape.key(), shape->label);
        if (shape->isExpanded)
            layout.expanded.insert(shape.key());
    }
    for (auto line = graph.lines.begin(); line != graph.lines.end(); ++line) {
        layout.waypoints.insert(line.key(), line->waypoints);
        if (!line->label.isNull())
            layout.labels.insert(line.key(), line->label);
    }
    return layout;
}

} // namespace tereze::route
