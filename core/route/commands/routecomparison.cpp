// SPDX-License-Identifier: GPL-3.0-or-later
#include "routecomparison.h"

namespace tereze::route {

namespace {

using Properties = QMap<QString, QString>;

Properties propertiesOf(const RouteNode &node, const RouteDiagram &diagram)
{
    Properties all = node.attributes;
    all.insert(u"element"_qs, node.element);
    all.insert(u"name"_qs, node.name);
    all.insert(u"default"_qs, node.defaultFlow);
    all.insert(u"attachedTo"_qs, node.attachedTo);
    all.insert(u"calledElement"_qs, node.calledElement);
    if (diagram.timers.contains(node.id)) {
        all.insert(u"duration"_qs, diagram.timers.value(node.id).duration);
        all.insert(u"interrupts"_qs, diagram.timers.value(node.id).interrupts ? u"true"_qs : u"false"_qs);
    }
    if (const RouteDiagram::Lane *lane = diagram.laneOf(node.id))
        all.insert(u"lane"_qs, nameIn(lane->names, u"en"_qs));
    return all;
}

Properties propertiesOf(const RouteEdge &edge, const RouteDiagram &diagram)
{
    Properties all { { u"name"_qs, edge.name }, { u"source"_qs, edge.sourceId },
        { u"target"_qs, edge.targetId }, { u"condition"_qs, edge.condition } };
    const QMap<QString, QString> names = diagram.flowNames.value(edge.id);
    for (auto it = names.begin(); it != names.end(); ++it)
        all.insert(u"name-"_qs + it.key(), it.value());
    return all;
}

void compareProperties(
    const QString &id, const Properties &before, const Properties &after, QList<RouteChange> &changes)
{
    Properties keys = before;
    keys.insert(after);
    for (auto it = keys.begin(); it != keys.end(); ++it) {
        if (before.value(it.key()) != after.value(it.key()))
            changes << RouteChange { RouteChange::Kind::Changed, id, it.key(), before.value(it.key()),
                after.value(it.key()) };
    }
}

template <typename Item>
void compareItems(const QList<Item> &before, const RouteDiagram &beforeDrawing, const QList<Item> &after,
    const RouteDiagram &afterDrawing, QList<RouteChange> &changes)
{
    const auto find = [](const QList<Item> &items, const QString &id) -> const Item * {
        for (const Item &one : items) {
            if (one.id == id)
                return &one;
        }
        return nullptr;
    };
    for (const Item &item : after) {
        const Item *old = find(before, item.id);
        if (!old) {
            changes << RouteChange { RouteChange::Kind::Added, item.id, {}, {}, {} };
            continue;
        }
        compareProperties(
            item.id, propertiesOf(*old, beforeDrawing), propertiesOf(item, afterDrawing), changes);
        if (beforeDrawing.shapes.value(item.id).bounds != afterDrawing.shapes.value(item.id).bounds)
            changes << RouteChange { RouteChange::Kind::Moved, item.id, {}, {}, {} };
    }
    for (const Item &item : before) {
        if (!find(after, item.id))
            changes << RouteChange { RouteChange::Kind::Removed, item.id, {}, {}, {} };
    }
}

} // namespace

QList<RouteChange> compareRoutes(const RouteGraph &before, const RouteDiagram &beforeDrawing,
    const RouteGraph &after, const RouteDiagram &afterDrawing)
{
    QList<RouteChange> changes;
    if (!before.processes.isEmpty() && !after.processes.isEmpty())
        compareProperties(after.processes.first().id, before.processes.first().attributes,
            after.processes.first().attributes, changes);
    compareItems(before.nodes, beforeDrawing, after.nodes, afterDrawing, changes);
    compareItems(before.edges, beforeDrawing, after.edges, afterDrawing, changes);
    return changes;
}

} // namespace tereze::route
