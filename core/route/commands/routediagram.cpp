// SPDX-License-Identifier: GPL-3.0-or-later
#include "routediagram.h"

#include <core/route/routedocument.h>
#include <core/route/routexml.h>

#include <libxml/tree.h>

namespace tereze::route {

namespace {

QMap<QString, QString> namesOf(const _xmlNode *element)
{
    QMap<QString, QString> names;
    for (const xmlAttr *one = element->properties; one; one = one->next) {
        const auto *node = reinterpret_cast<const xmlNode *>(one);
        const QString name = xml::localName(node);
        if (one->ns && xml::namespaceUri(node) == QStringView(xml::terezeNamespace)
            && name.startsWith(QStringLiteral("name-")) && !xml::textOf(node).simplified().isEmpty())
            names.insert(name.mid(5), xml::textOf(node).simplified());
    }
    const QString plain = xml::attribute(element, "name").simplified();
    if (!plain.isEmpty() && !names.contains(QStringLiteral("en")))
        names.insert(QStringLiteral("en"), plain);
    return names;
}

QRectF boundsOf(const _xmlNode *element)
{
    for (const _xmlNode *part = xml::firstElement(element); part; part = xml::nextElement(part)) {
        if (!xml::is(part, xml::dcNamespace, u"Bounds"))
            continue;
        return QRectF(xml::coordinate(part, "x"), xml::coordinate(part, "y"), xml::coordinate(part, "width"),
            xml::coordinate(part, "height"));
    }
    return {};
}

std::optional<QRectF> labelOf(const _xmlNode *element)
{
    for (const _xmlNode *part = xml::firstElement(element); part; part = xml::nextElement(part)) {
        if (!xml::is(part, xml::diagramNamespace, u"BPMNLabel"))
            continue;
        const QRectF bounds = boundsOf(part);
        if (!bounds.isEmpty())
            return bounds;
    }
    return {};
}

void readPlane(const _xmlNode *plane, RouteDiagram &diagram)
{
    for (const _xmlNode *item = xml::firstElement(plane); item; item = xml::nextElement(item)) {
        const QString drawn = xml::withoutPrefix(xml::attribute(item, "bpmnElement"));
        if (xml::is(item, xml::diagramNamespace, u"BPMNShape")) {
            diagram.shapes.insert(drawn, { boundsOf(item), labelOf(item) });
        } else if (xml::is(item, xml::diagramNamespace, u"BPMNEdge")) {
            RouteDiagram::Line line;
            line.label = labelOf(item);
            for (const _xmlNode *part = xml::firstElement(item); part; part = xml::nextElement(part)) {
                if (xml::localName(part) == u"waypoint")
                    line.waypoints << QPointF(xml::coordinate(part, "x"), xml::coordinate(part, "y"));
            }
            diagram.lines.insert(drawn, line);
        }
    }
}

void readLane(const _xmlNode *element, RouteDiagram &diagram)
{
    RouteDiagram::Lane lane { xml::attribute(element, "id"), namesOf(element), {} };
    for (const _xmlNode *part = xml::firstElement(element); part; part = xml::nextElement(part)) {
        if (xml::is(part, xml::modelNamespace, u"flowNodeRef"))
            lane.nodes << xml::withoutPrefix(xml::textOf(part));
    }
    diagram.lanes << lane;
}

void readTimer(const _xmlNode *element, RouteDiagram &diagram)
{
    RouteDiagram::Timer timer;
    timer.interrupts = xml::attribute(element, "cancelActivity") != u"false";
    for (const _xmlNode *part = xml::firstElement(element); part; part = xml::nextElement(part)) {
        if (!xml::is(part, xml::modelNamespace, u"timerEventDefinition"))
            continue;
        for (const _xmlNode *time = xml::firstElement(part); time; time = xml::nextElement(time)) {
            if (xml::is(time, xml::modelNamespace, u"timeDuration"))
                timer.duration = xml::textOf(time).trimmed();
        }
    }
    diagram.timers.insert(xml::attribute(element, "id"), timer);
}

void readTree(const _xmlNode *parent, RouteDiagram &diagram)
{
    for (const _xmlNode *element = xml::firstElement(parent); element; element = xml::nextElement(element)) {
        if (xml::is(element, xml::diagramNamespace, u"BPMNPlane"))
            readPlane(element, diagram);
        else if (xml::is(element, xml::modelNamespace, u"sequenceFlow"))
            diagram.flowNames.insert(xml::attribute(element, "id"), namesOf(element));
        else if (xml::is(element, xml::modelNamespace, u"boundaryEvent"))
            readTimer(element, diagram);
        else if (xml::is(element, xml::modelNamespace, u"extensionElements"))
            continue;
        else {
            if (xml::is(element, xml::modelNamespace, u"lane"))
                readLane(element, diagram);
            readTree(element, diagram);
        }
    }
}

} // namespace

RouteDiagram RouteDiagram::of(const RouteDocument &document)
{
    RouteDiagram diagram;
    readTree(xmlDocGetRootElement(document.tree()), diagram);
    return diagram;
}

const RouteDiagram::Lane *RouteDiagram::laneOf(const QString &node) const
{
    for (const Lane &lane : lanes) {
        if (lane.nodes.contains(node))
            return &lane;
    }
    return nullptr;
}

QRectF RouteDiagram::bounds() const
{
    QRectF all;
    for (const Shape &shape : shapes)
        all |= shape.label ? shape.bounds | *shape.label : shape.bounds;
    for (const Line &line : lines) {
        for (const QPointF &point : line.waypoints)
            all |= QRectF(point - QPointF(1, 1), QSizeF(2, 2));
        if (line.label)
            all |= *line.label;
    }
    return all;
}

QString nameIn(const QMap<QString, QString> &names, const QString &language)
{
    for (const QString &one : { language, QStringLiteral("ru"), QStringLiteral("en") }) {
        if (names.contains(one))
            return names.value(one);
    }
    return names.isEmpty() ? QString() : names.first();
}

} // namespace tereze::route
