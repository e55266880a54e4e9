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
        QStringLiteral("outgoing"), QStringLiteral("text"), QStringLiteral("textAnnotation"),
        QStringLiteral("association"), QStringLiteral("group"), QStringLiteral("category"),
        QStringLiteral("categoryValue") };
    return names.contains(element);
}

/// Containers to look into.
bool isContainer(const QString &element)
{
    static const QSet<QString> names { QStringLiteral("laneSet"), QStringLiteral("childLaneSet"),
        QStringLiteral("lane"), QStringLiteral("collaboration"), QStringLiteral("participant") };
    return names.contains(element);
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
        if (name == QStringLiteral("process")) {
            m_graph.processes.append(
                { id, xml::lineOf(element), xml::attribute(element, "name"), terezeAttributesOf(element) });
            inside.process = id;
            readModel(element, inside);
        } else if (name == QStringLiteral("sequenceFlow")) {
            readEdge(element, inside);
        } else if (nodeTypeOf(name) != NodeType::Other || isOtherFlowNode(name)) {
            readNode(element, inside);
        } else if (name == QStringLiteral("flowNodeRef")) {
            m_laneRefs.append(xml::withoutPrefix(xml::textOf(element)));
        } else if (name == QStringLiteral("extensionElements")) {
            readExtensions(element, inside);
        } else if (isContainer(name)) {
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
    for (const _xmlNode *child = xml::firstElement(element); child; child = xml::nextElement(child)) {
        const QString name = xml::localName(child);
        if (xml::namespaceUri(child) == QStringView(xml::modelNamespace)
            && (name.endsWith(QStringLiteral("EventDefinition"))
                || name == QStringLiteral("eventDefinitionRef")))
            node.eventDefinitions.append(name);
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
        for (const _xmlNode *item = xml::firstElement(plane); item; item = xml::nextElement(item)) {
            const QString drawn = xml::withoutPrefix(xml::attribute(item, "bpmnElement"));
            const bool shape = xml::is(item, xml::diagramNamespace, u"BPMNShape");
            int waypoints = 0;
            for (const _xmlNode *part = xml::firstElement(item); part; part = xml::nextElement(part)) {
                if (shape && xml::is(part, xml::dcNamespace, u"Bounds")) {
                    const auto number = [&](const char *name) {
                        return xml::attribute(part, name).toDouble();
                    };
                    m_graph.shapes.insert(
                        drawn, QRectF(number("x"), number("y"), number("width"), number("height")));
                }
                if (xml::localName(part) == QStringLiteral("waypoint"))
                    ++waypoints;
            }
            if (!shape && xml::is(item, xml::diagramNamespace, u"BPMNEdge"))
                m_graph.drawnEdges.insert(drawn, waypoints);
        }
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
