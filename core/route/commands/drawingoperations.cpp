// SPDX-License-Identifier: GPL-3.0-or-later
// Shapes, lines and lanes of RouteOperations.
#include "routeoperations.h"

#include <core/route/routexml.h>

#include <algorithm>
#include <cmath>
#include <libxml/tree.h>

namespace tereze::route {

namespace {

constexpr double laneHeight = 160;
constexpr double laneMargin = 60; // left of what stands in the first lane: its heading and some room

bool isPlace(const QRectF &bounds)
{
    return std::isfinite(bounds.x()) && std::isfinite(bounds.y()) && bounds.width() > 0 && bounds.height() > 0
        && std::isfinite(bounds.width()) && std::isfinite(bounds.height());
}

} // namespace

void RouteOperations::writeWaypoints(_xmlNode *edge, const QList<QPointF> &waypoints)
{
    QList<_xmlNode *> old;
    for (_xmlNode *part : RouteTree::children(edge)) {
        if (xml::localName(part) == u"waypoint")
            old << part;
    }
    for (qsizetype i = waypoints.size(); i < old.size(); ++i)
        m_tree.remove(old[i]);
    for (qsizetype i = 0; i < waypoints.size(); ++i) {
        _xmlNode *point = i < old.size()
            ? old[i]
            : m_tree.makeIn(edge, m_tree.journal().space(xml::diNamespace, "di"), QStringLiteral("waypoint"),
                RouteTree::firstAfter(edge, { QStringLiteral("extension"), QStringLiteral("waypoint") }));
        m_tree.set(point, "x", numberText(waypoints[i].x()));
        m_tree.set(point, "y", numberText(waypoints[i].y()));
    }
}

Result<void> RouteOperations::setWaypoints(const QString &id, const QList<QPointF> &waypoints)
{
    TEREZE_TRY(const _xmlNode *flow, foundFlow(id));
    _xmlNode *edge = m_tree.drawn(xml::attribute(flow, "id"));
    bool isFinite = waypoints.size() >= 2 && edge;
    for (const QPointF &point : waypoints)
        isFinite = isFinite && std::isfinite(point.x()) && std::isfinite(point.y());
    if (!isFinite)
        return Error::of(ErrorKind::InvalidInput, QStringLiteral("a line needs two points"));
    writeWaypoints(edge, ConnectionRouter::simplified(waypoints));
    return {};
}

Result<void> RouteOperations::setLabelBounds(const QString &id, const QRectF &bounds)
{
    _xmlNode *item = m_tree.drawn(id);
    if (!item || !isPlace(bounds))
        return Error::of(ErrorKind::NotFound, QStringLiteral("%1 is not drawn").arg(id));
    m_tree.setLabel(item, bounds);
    return {};
}

Result<void> RouteOperations::setBounds(const QHash<QString, QRectF> &asked)
{
    QHash<QString, QRectF> bounds = asked;
    for (auto it = asked.begin(); it != asked.end(); ++it) {
        if (!m_tree.drawn(it.key()) || !isPlace(it.value()))
            return Error::of(ErrorKind::NotFound, QStringLiteral("%1 is not drawn").arg(it.key()));
    }
    // A timer goes along with the step on whose border it stands.
    for (const _xmlNode *node : RouteTree::children(m_tree.process())) {
        const QString host = xml::withoutPrefix(xml::attribute(node, "attachedToRef"));
        const QString id = xml::attribute(node, "id");
        if (host.isEmpty() || host == id || (!asked.contains(host) && !asked.contains(id))
            || !m_tree.drawn(id))
            continue;
        const QRectF from = boundsOf(host);
        const QRectF to = asked.value(host, from);
        if (asked.contains(id)) {
            const bool goesAlong =
                asked.value(id).topLeft() - boundsOf(id).topLeft() == to.topLeft() - from.topLeft();
            if (isPlace(to) && (!goesAlong || to.size() != from.size() || !asked.contains(host)))
                bounds[id].moveCenter(ConnectionRouter::onBorder(to, asked.value(id).center()));
            continue;
        }
        QRectF timer = boundsOf(id);
        const QPointF share(
            (timer.center().x() - from.x()) / from.width(), (timer.center().y() - from.y()) / from.height());
        timer.moveCenter(QPointF(to.x() + share.x() * to.width(), to.y() + share.y() * to.height()));
        bounds.insert(id, timer);
    }
    struct Line {
        _xmlNode *edge;
        ConnectionRouter::End source, target;
        QString sourceId, targetId;
        QList<QPointF> points;
    };
    QList<Line> lines;
    for (const _xmlNode *flow : flows()) {
        const QString source = xml::withoutPrefix(xml::attribute(flow, "sourceRef"));
        const QString target = xml::withoutPrefix(xml::attribute(flow, "targetRef"));
        const QString id = xml::attribute(flow, "id");
        _xmlNode *edge = m_tree.drawn(id);
        if (edge && (bounds.contains(source) || bounds.contains(target)))
            lines << Line { edge, endOf(source), endOf(target), source, target, waypointsOf(id) };
    }
    QStringList ids = bounds.keys();
    ids.sort(); // the same change writes the same file
    for (const QString &id : ids) {
        _xmlNode *shape = m_tree.drawn(id);
        const QPointF moved = bounds.value(id).center() - boundsOf(id).center();
        m_tree.setBounds(shape, bounds.value(id));
        if (_xmlNode *label = m_tree.label(shape)) {
            for (const _xmlNode *box : RouteTree::children(label)) {
                if (!xml::is(box, xml::dcNamespace, u"Bounds"))
                    continue;
                const QRectF old(xml::coordinate(box, "x"), xml::coordinate(box, "y"),
                    xml::coordinate(box, "width"), xml::coordinate(box, "height"));
                m_tree.setBounds(label, old.translated(moved));
                break;
            }
        }
    }
    for (const Line &line : lines) {
        const ConnectionRouter::End source { bounds.value(line.sourceId, line.source.bounds),
            line.source.isGateway };
        const ConnectionRouter::End target { bounds.value(line.targetId, line.target.bounds),
            line.target.isGateway };
        writeWaypoints(
            line.edge, ConnectionRouter::repaired(line.points, line.source, line.target, source, target));
    }
    return {};
}

Result<void> RouteOperations::applyLayout(const QHash<QString, QRectF> &shapes,
    const QHash<QString, QRectF> &labels, const QHash<QString, QList<QPointF>> &lines)
{
    const auto sorted = [](QStringList ids) {
        ids.sort(); // the same layout writes the same file
        return ids;
    };
    for (const QString &id : sorted(shapes.keys())) {
        if (!m_tree.element(id) || !isPlace(shapes.value(id)))
            continue;
        if (_xmlNode *shape = m_tree.drawn(id))
            m_tree.setBounds(shape, shapes.value(id));
        else
            drawShape(id, shapes.value(id));
    }
    for (const QString &id : sorted(lines.keys())) {
        if (!m_tree.element(id) || lines.value(id).size() < 2)
            continue;
        _xmlNode *edge = m_tree.drawn(id);
        writeWaypoints(edge ? edge : drawEdge(id), lines.value(id));
    }
    for (const QString &id : sorted(labels.keys())) {
        if (_xmlNode *item = m_tree.drawn(id); item && isPlace(labels.value(id)))
            m_tree.setLabel(item, labels.value(id));
    }
    return {};
}

Result<QString> RouteOperations::addLane(const QMap<QString, QString> &names)
{
    _xmlNode *process = m_tree.process();
    if (!process)
        return Error::of(ErrorKind::RuleBroken, QStringLiteral("the file has no process"));
    _xmlNode *set = RouteTree::child(process, QStringLiteral("laneSet"));
    QRectF around;
    QRectF below;
    if (set) {
        for (const _xmlNode *lane : RouteTree::children(set)) {
            const QRectF bounds = boundsOf(xml::attribute(lane, "id"));
            if (below.isNull() || bounds.bottom() > below.bottom())
                below = bounds;
        }
    }
    QStringList steps;
    if (below.isNull()) {
        for (const _xmlNode *node : RouteTree::children(process)) {
            const QString id = xml::attribute(node, "id");
            const QRectF bounds = boundsOf(id);
            if (bounds.isNull())
                continue;
            steps << id;
            around |= bounds;
        }
        around = around.isNull() ? QRectF(0, 0, 800, laneHeight) : around.adjusted(-laneMargin, -40, 40, 40);
    } else {
        around = QRectF(below.left(), below.bottom(), below.width(), laneHeight);
    }
    if (!set) {
        set = m_tree.make(process, QStringLiteral("laneSet"),
            RouteTree::firstAfter(process,
                { u"documentation"_qs, u"extensionElements"_qs, u"auditing"_qs, u"monitoring"_qs,
                    u"property"_qs }));
        m_tree.set(set, "id", m_tree.freeId(QStringLiteral("lanes")));
    }
    const QString id = m_tree.freeId(QStringLiteral("lane"));
    _xmlNode *lane = m_tree.make(set, QStringLiteral("lane"));
    m_tree.set(lane, "id", id);
    drawShape(id, around);
    m_tree.set(m_tree.drawn(id), "isHorizontal", QStringLiteral("true"));
    for (auto it = names.begin(); it != names.end(); ++it)
        TEREZE_CHECK(setName(id, it.key(), it.value()));
    TEREZE_CHECK(putInLane(steps, id));
    return id;
}

Result<void> RouteOperations::putInLane(const QStringList &steps, const QString &laneId)
{
    _xmlNode *lane = nullptr;
    if (!laneId.isEmpty()) {
        TEREZE_TRY(lane, found(laneId));
        if (xml::localName(lane) != u"lane")
            return Error::of(ErrorKind::InvalidInput, QStringLiteral("%1 is no lane").arg(laneId));
    }
    for (const QString &id : steps) {
        TEREZE_TRY(const _xmlNode *step, found(id));
        const _xmlNode *set = RouteTree::child(m_tree.process(), QStringLiteral("laneSet"));
        bool isThere = false;
        for (const _xmlNode *one : set ? RouteTree::children(set) : QList<_xmlNode *>()) {
            for (_xmlNode *reference : RouteTree::children(one)) {
                if (xml::localName(reference) != u"flowNodeRef"
                    || xml::withoutPrefix(xml::textOf(reference)) != id)
                    continue;
                if (one == lane)
                    isThere = true;
                else
                    m_tree.remove(reference);
            }
        }
        if (lane && !isThere)
            m_tree.journal().setText(m_tree.make(lane, QStringLiteral("flowNodeRef"),
                                         RouteTree::child(lane, QStringLiteral("childLaneSet"))),
                xml::attribute(step, "id"));
    }
    return {};
}

} // namespace tereze::route
