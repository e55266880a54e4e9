// SPDX-License-Identifier: GPL-3.0-or-later
#include "routegraphreader.h"

#include "routedocument.h"
#include "routexml.h"

#include <libxml/tree.h>

namespace tereze::route {

namespace {

NodeType nodeTypeOf(const QString &element)
{
    static const QHash<QString, NodeType> types {
        { QStringLiteral("startEvent"), NodeType::StartEvent },
        { QStringLiteral("endEvent"), NodeType::EndEvent },
        { QStringLiteral("userTask"), NodeType::UserTask },
        { QStringLiteral("manualTask"), NodeType::ManualTask },
        { QStringLiteral("receiveTask"), NodeType::ReceiveTask },
        { QStringLiteral("serviceTask"), NodeType::ServiceTask },
        { QStringLiteral("sendTask"), NodeType::SendTask },
        { QStringLiteral("callActivity"), NodeType::CallActivity },
        { QStringLiteral("parallelGateway"), NodeType::ParallelGateway },
        { QStringLiteral("exclusiveGateway"), NodeType::ExclusiveGateway },
        { QStringLiteral("inclusiveGateway"), NodeType::InclusiveGateway },
        { QStringLiteral("boundaryEvent"), NodeType::BoundaryEvent },
    };
    return types.value(element, NodeType::Other);
}

bool isSubProcess(const QString &element)
{
    return element == QStringLiteral("subProcess") || element == QStringLiteral("adHocSubProcess")
        || element == QStringLiteral("transaction");
}

/// Every flow node of BPMN 2.0 that is not in the table of nodeTypeOf.
bool isOtherFlowNode(const QString &element)
{
    static const QSet<QString> names { QStringLiteral("task"), QStringLiteral("scriptTask"),
        QStringLiteral("businessRuleTask"), QStringLiteral("subProcess"), QStringLiteral("adHocSubProcess"),
        QStringLiteral("transaction"), QStringLiteral("complexGateway"), QStringLiteral("eventBasedGateway"),
        QStringLiteral("intermediateCatchEvent"), QStringLiteral("intermediateThrowEvent"),
        QStringLiteral("implicitThrowEvent"), QStringLiteral("event"), QStringLiteral("callChoreography"),
        QStringLiteral("choreographyTask"), QStringLiteral("subChoreography") };
    return names.contains(element);
}

/// Elements that only give structure or notes: kept in the file and without an effect to speak of.
bool isPlainStructure(const QString &element)
{
    static const QSet<QString> names { QStringLiteral("documentation"), QStringLiteral("incoming"),
        QStringLiteral("outgoing"), QStringLiteral("flowNodeRef"), QStringLiteral("text"),
        QStringLiteral("textAnnotation"), QStringLiteral("association"), QStringLiteral("group"),
        QStringLiteral("category"), QStringLiteral("categoryValue") };
    return names.contains(element);
}

/// Containers to look into.
bool isContainer(const QString &element)
{
    static const QSet<QString> names { QStringLiteral("laneSet"), QStringLiteral("childLaneSet"),
        QStringLiteral("collaboration"), QStringLiteral("participant") };
    return names.contains(element);
}

/// Drawn beside the flow.
bool isArtifact(const QString &element)
{
    static const QSet<QString> names { QStringLiteral("textAnnotation"), QStringLiteral("group"),
        QStringLiteral("dataObjectReference"), QStringLiteral("dataObject"),
        QStringLiteral("dataStoreReference"), QStringLiteral("dataInput"), QStringLiteral("dataOutput") };
    return names.contains(element);
}

bool isLink(const QString &element)
{
    static const QSet<QString> names { QStringLiteral("association"), QStringLiteral("messageFlow"),
        QStringLiteral("dataInputAssociation"), QStringLiteral("dataOutputAssociation") };
    return names.contains(element);
}

const _xmlNode *modelChild(const _xmlNode *element, QStringView name)
{
    for (const _xmlNode *child = xml::firstElement(element); child; child = xml::nextElement(child)) {
        if (xml::is(child, xml::modelNamespace, name))
            return child;
    }
    return nullptr;
}

/// The text of a reference such as `<sourceRef>`.
QString referenceIn(const _xmlNode *element, QStringView name)
{
    const _xmlNode *child = modelChild(element, name);
    return child ? xml::withoutPrefix(xml::textOf(child)) : QString();
}

bool isTrue(const QString &value)
{
    return value == QStringLiteral("true") || value == QStringLiteral("1");
}

QRectF boundsOf(const _xmlNode *bounds)
{
    return { xml::coordinate(bounds, "x"), xml::coordinate(bounds, "y"), xml::coordinate(bounds, "width"),
        xml::coordinate(bounds, "height") };
}

QMap<QString, QString> terezeAttributesOf(const _xmlNode *element)
{
    QMap<QString, QString> result;
    for (const xmlAttr *attribute = element->properties; attribute; attribute = attribute->next) {
        const auto *node = reinterpret_cast<const xmlNode *>(attribute);
        if (attribute->ns && xml::namespaceUri(node) == QStringView(xml::terezeNamespace))
            result.insert(xml::localName(node), xml::textOf(node));
    }
    return result;
}

} // namespace

RouteGraphReader::RouteGraphReader(const RouteDocument &document)
    : m_document(document)
{
}

RouteGraph RouteGraphReader::read()
{
    readModel(xmlDocGetRootElement(m_document.tree()), {});
    connectEdges();
    for (RouteArtifact &artifact : m_graph.artifacts) {
        if (artifact.element == QStringLiteral("group"))
            artifact.text = m_categories.value(artifact.text);
    }
    for (const QString &reference : std::as_const(m_laneRefs)) {
        if (m_graph.indexOf(reference) < 0)
            m_graph.laneRefsWithoutNode.append(reference);
    }
    return std::move(m_graph);
}

void RouteGraphReader::noteId(const QString &id)
{
    if (id.isEmpty())
        return;
    if (m_ids.contains(id) && !m_graph.repeatedIds.contains(id))
        m_graph.repeatedIds.append(id);
    m_ids.insert(id);
}

void RouteGraphReader::readModel(const _xmlNode *parent, const Place &place)
{
    for (const _xmlNode *element = xml::firstElement(parent); element; element = xml::nextElement(element)) {
        const QString space = xml::namespaceUri(element);
        const QString name = xml::localName(element);
        if (space == QStringView(xml::diagramNamespace)) {
            if (name == QStringLiteral("BPMNDiagram"))
                readDiagram(element);
            continue;
        }
        if (space != QStringView(xml::modelNamespace)) {
            readOther(element, place);
            continue;
        }
        const QString id = xml::attribute(element, "id");
        noteId(id);
        Place inside = place;
        if (!id.isEmpty())
            inside.nearestId = id;
        if (name == QStringLiteral("category")) {
            for (const _xmlNode *value = xml::firstElement(element); value; value = xml::nextElement(value))
                m_categories.insert(xml::attribute(value, "id"), xml::attribute(value, "value"));
        }
        readTriggers(element, name);
        if (isArtifact(name))
            readArtifact(element, inside);
        if (isLink(name))
            readLink(element);
        if (name == QStringLiteral("process")) {
            m_graph.processes.append(
                { id, xml::lineOf(element), xml::attribute(element, "name"), terezeAttributesOf(element) });
            inside.process = id;
            readModel(element, inside);
        } else if (name == QStringLiteral("sequenceFlow")) {
            readEdge(element, inside);
        } else if (nodeTypeOf(name) != NodeType::Other || isOtherFlowNode(name)) {
            readNode(element, inside);
        } else if (name == QStringLiteral("lane")) {
            readLane(element, inside);
        } else if (name == QStringLiteral("extensionElements")) {
            readExtensions(element, inside);
        } else if (isContainer(name)) {
            if (name == QStringLiteral("collaboration"))
                m_graph.collaboration = id;
            if (name == QStringLiteral("participant"))
                m_graph.participants.append(
                    { id, xml::attribute(element, "name"), terezeAttributesOf(element),
                        xml::withoutPrefix(xml::attribute(element, "processRef")), xml::lineOf(element) });
            readModel(element, inside);
        } else if (!isPlainStructure(name) && name != QStringLiteral("conditionExpression")) {
            readOther(element, inside);
        }
    }
}

void RouteGraphReader::readNode(const _xmlNode *element, const Place &place)
{
    RouteNode node;
    node.element = xml::localName(element);
    node.type = nodeTypeOf(node.element);
    node.id = xml::attribute(element, "id");
    node.line = xml::lineOf(element);
    node.process = place.process;
    node.parent = place.subProcess;
    node.name = xml::attribute(element, "name");
    node.attributes = terezeAttributesOf(element);
    node.defaultFlow = xml::withoutPrefix(xml::attribute(element, "default"));
    node.attachedTo = xml::withoutPrefix(xml::attribute(element, "attachedToRef"));
    node.calledElement = xml::withoutPrefix(xml::attribute(element, "calledElement"));
    node.isInterrupting = xml::attribute(element, "cancelActivity") != QStringLiteral("false")
        && xml::attribute(element, "isInterrupting") != QStringLiteral("false");
    node.isForCompensation = isTrue(xml::attribute(element, "isForCompensation"));
    node.isEventSubProcess = isTrue(xml::attribute(element, "triggeredByEvent"));
    for (const _xmlNode *child = xml::firstElement(element); child; child = xml::nextElement(child)) {
        const QString name = xml::localName(child);
        if (xml::namespaceUri(child) != QStringView(xml::modelNamespace))
            continue;
        if (name.endsWith(QStringLiteral("EventDefinition")) || name == QStringLiteral("eventDefinitionRef"))
            node.eventDefinitions.append(name);
        if (name == QStringLiteral("timerEventDefinition")) {
            if (const _xmlNode *time = modelChild(child, u"timeDuration"))
                node.duration = xml::textOf(time).trimmed();
        }
        if (name == QStringLiteral("linkEventDefinition") && node.linkName.isEmpty())
            node.linkName = xml::attribute(child, "name");
        if (name.endsWith(QStringLiteral("LoopCharacteristics"))) {
            node.loop = name;
            node.isSequential = isTrue(xml::attribute(child, "isSequential"));
        }
    }
    if (!node.id.isEmpty() && !m_graph.m_indexes.contains(node.id))
        m_graph.m_indexes.insert(node.id, static_cast<int>(m_graph.nodes.size()));
    m_graph.nodes.append(node);
    Place inside = place;
    if (isSubProcess(node.element))
        inside.subProcess = node.id.isEmpty() ? node.element : node.id;
    readModel(element, inside);
}

void RouteGraphReader::readEdge(const _xmlNode *element, const Place &place)
{
    RouteEdge edge;
    edge.id = xml::attribute(element, "id");
    edge.line = xml::lineOf(element);
    edge.process = place.process;
    edge.name = xml::attribute(element, "name");
    edge.attributes = terezeAttributesOf(element);
    edge.sourceId = xml::withoutPrefix(xml::attribute(element, "sourceRef"));
    edge.targetId = xml::withoutPrefix(xml::attribute(element, "targetRef"));
    for (const _xmlNode *child = xml::firstElement(element); child; child = xml::nextElement(child)) {
        if (!xml::is(child, xml::modelNamespace, u"conditionExpression"))
            continue;
        edge.hasCondition = true;
        edge.condition = xml::textOf(child).trimmed();
        edge.conditionLine = xml::lineOf(child);
    }
    m_graph.edges.append(edge);
    readModel(element, place);
}

void RouteGraphReader::readTriggers(const _xmlNode *element, const QString &name)
{
    static const QStringList kinds { QStringLiteral("message"), QStringLiteral("signal"),
        QStringLiteral("error"), QStringLiteral("escalation") };
    if (kinds.contains(name) && xml::is(element->parent, xml::modelNamespace, u"definitions"))
        m_graph.triggers.append(
            { name, xml::attribute(element, "id"), xml::attribute(element, "name"), xml::lineOf(element) });
    for (const QString &kind : kinds) {
        const bool mayName = name == kind + QStringLiteral("EventDefinition")
            || (kind == QStringLiteral("message")
                && (name == QStringLiteral("messageFlow") || name == QStringLiteral("receiveTask")
                    || name == QStringLiteral("sendTask")));
        if (!mayName)
            continue;
        const QString named =
            xml::withoutPrefix(xml::attribute(element, (kind + QStringLiteral("Ref")).toLatin1()));
        if (!named.isEmpty())
            m_graph.triggersUsed[kind].insert(named);
    }
}

void RouteGraphReader::readLane(const _xmlNode *element, const Place &place)
{
    RouteLane lane;
    lane.id = xml::attribute(element, "id");
    lane.name = xml::attribute(element, "name");
    lane.attributes = terezeAttributesOf(element);
    lane.process = place.subProcess.isEmpty() ? place.process : place.subProcess;
    lane.parentLane = place.lane;
    lane.line = xml::lineOf(element);
    for (const _xmlNode *child = xml::firstElement(element); child; child = xml::nextElement(child)) {
        if (xml::is(child, xml::modelNamespace, u"flowNodeRef"))
            lane.nodes.append(xml::withoutPrefix(xml::textOf(child)));
    }
    m_laneRefs += lane.nodes;
    m_graph.lanes.append(lane);
    Place inside = place;
    inside.lane = lane.id;
    readModel(element, inside);
}

void RouteGraphReader::readArtifact(const _xmlNode *element, const Place &place)
{
    RouteArtifact artifact { xml::localName(element), xml::attribute(element, "id"),
        xml::attribute(element, "name"), place.process, place.subProcess, xml::lineOf(element) };
    if (const _xmlNode *text = modelChild(element, u"text"))
        artifact.text = xml::textOf(text);
    if (artifact.element == QStringLiteral("group"))
        artifact.text = xml::withoutPrefix(xml::attribute(element, "categoryValueRef"));
    m_graph.artifacts.append(artifact);
}

void RouteGraphReader::readLink(const _xmlNode *element)
{
    RouteLink link { xml::localName(element), xml::attribute(element, "id"), xml::attribute(element, "name"),
        xml::withoutPrefix(xml::attribute(element, "sourceRef")),
        xml::withoutPrefix(xml::attribute(element, "targetRef")),
        xml::attribute(element, "associationDirection"), xml::lineOf(element) };
    // Data associations stand inside their step, which is the end that they do not name.
    if (link.source.isEmpty())
        link.source = referenceIn(element, u"sourceRef");
    if (link.target.isEmpty())
        link.target = referenceIn(element, u"targetRef");
    const QString holder = xml::attribute(element->parent, "id");
    if (link.element == QStringLiteral("dataInputAssociation"))
        link.target = holder;
    if (link.element == QStringLiteral("dataOutputAssociation"))
        link.source = holder;
    m_graph.links.append(link);
}

void RouteGraphReader::readOther(const _xmlNode *element, const Place &place)
{
    m_graph.others.append({ xml::localName(element), xml::namespaceUri(element), place.nearestId,
        xml::localName(element->parent), xml::lineOf(element) });
}

void RouteGraphReader::readExtensions(const _xmlNode *element, const Place &place)
{
    // What other programs wrote here is theirs and is kept; only our own namespace is ours to judge.
    for (const _xmlNode *child = xml::firstElement(element); child; child = xml::nextElement(child)) {
        if (xml::namespaceUri(child) == QStringView(xml::terezeNamespace))
            readOther(child, place);
    }
}

void RouteGraphReader::readDiagram(const _xmlNode *diagram)
{
    for (const _xmlNode *plane = xml::firstElement(diagram); plane; plane = xml::nextElement(plane)) {
        if (!xml::is(plane, xml::diagramNamespace, u"BPMNPlane"))
            continue;
        m_graph.hasDiagram = true;
        const QString shown = xml::withoutPrefix(xml::attribute(plane, "bpmnElement"));
        m_graph.planes.append(shown);
        for (const _xmlNode *item = xml::firstElement(plane); item; item = xml::nextElement(item))
            readDrawn(item, shown);
    }
}

void RouteGraphReader::readDrawn(const _xmlNode *item, const QString &plane)
{
    const QString drawn = xml::withoutPrefix(xml::attribute(item, "bpmnElement"));
    QRectF bounds;
    QRectF label;
    QList<QPointF> waypoints;
    bool hasBounds = false;
    for (const _xmlNode *part = xml::firstElement(item); part; part = xml::nextElement(part)) {
        if (xml::is(part, xml::dcNamespace, u"Bounds")) {
            bounds = boundsOf(part);
            hasBounds = true;
        } else if (xml::is(part, xml::diNamespace, u"waypoint")) {
            waypoints.append(boundsOf(part).topLeft());
        } else if (xml::is(part, xml::diagramNamespace, u"BPMNLabel")) {
            for (const _xmlNode *box = xml::firstElement(part); box; box = xml::nextElement(box)) {
                if (xml::is(box, xml::dcNamespace, u"Bounds"))
                    label = boundsOf(box);
            }
        }
    }
    if (xml::is(item, xml::diagramNamespace, u"BPMNShape") && hasBounds && !m_graph.shapes.contains(drawn)) {
        m_graph.shapes.insert(drawn,
            { bounds, label, isTrue(xml::attribute(item, "isExpanded")),
                xml::attribute(item, "isHorizontal") != QStringLiteral("false"),
                isTrue(xml::attribute(item, "isMarkerVisible")), plane });
    } else if (xml::is(item, xml::diagramNamespace, u"BPMNEdge") && !m_graph.lines.contains(drawn)) {
        m_graph.lines.insert(drawn, { waypoints, label, plane });
    }
}

void RouteGraphReader::connectEdges()
{
    for (int i = 0; i < m_graph.edges.size(); ++i) {
        RouteEdge &edge = m_graph.edges[i];
        edge.source = m_graph.indexOf(edge.sourceId);
        edge.target = m_graph.indexOf(edge.targetId);
        if (edge.source >= 0)
            m_graph.nodes[edge.source].outgoing.append(i);
        if (edge.target >= 0)
            m_graph.nodes[edge.target].incoming.append(i);
    }
}

} // namespace tereze::route
