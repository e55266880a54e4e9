// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagramwriter.h"

#include <core/route/routedocument.h>
#include <core/route/routexml.h>

#include <cmath>
#include <libxml/tree.h>

namespace tereze::route {

namespace {

constexpr double sameNumber = 0.005;

bool sameBox(const QRectF &left, const QRectF &right)
{
    return std::abs(left.x() - right.x()) < sameNumber && std::abs(left.y() - right.y()) < sameNumber
        && std::abs(left.width() - right.width()) < sameNumber
        && std::abs(left.height() - right.height()) < sameNumber;
}

bool samePoints(const QList<QPointF> &left, const QList<QPointF> &right)
{
    if (left.size() != right.size())
        return false;
    for (qsizetype i = 0; i < left.size(); ++i) {
        if (std::abs(left[i].x() - right[i].x()) >= sameNumber
            || std::abs(left[i].y() - right[i].y()) >= sameNumber)
            return false;
    }
    return true;
}

const xmlChar *xmlBytes(const QByteArray &utf8)
{
    return reinterpret_cast<const xmlChar *>(utf8.constData());
}

QByteArray numberText(double number)
{
    return QByteArray::number(std::round(number * 100) / 100, 'f', QLocale::FloatingPointShortest);
}

/// Patches one document.
class DiagramPatch {
public:
    DiagramPatch(RouteDocument &document, const RouteGraph &graph, const RouteLayout &layout)
        : m_document(document)
        , m_graph(graph)
        , m_layout(layout)
    {
        // In the order in which they are appended: what lies behind first.
        for (const RouteParticipant &pool : graph.participants)
            noteShape(pool.id, false, true, false);
        for (const RouteLane &lane : graph.lanes)
            noteShape(lane.id, false, true, false);
        for (const RouteNode &node : graph.nodes)
            noteShape(
                node.id, layout.expanded.contains(node.id), false, node.type == NodeType::ExclusiveGateway);
        for (const RouteArtifact &artifact : graph.artifacts)
            noteShape(artifact.id, false, false, false);
        for (const RouteEdge &edge : graph.edges)
            noteLine(edge.id);
        for (const RouteLink &link : graph.links)
            noteLine(link.id);
    }

    bool apply()
    {
        if (m_shapes.isEmpty() && m_lines.isEmpty())
            return false;
        m_tree = m_document.treeForChange();
        m_root = xmlDocGetRootElement(m_tree);
        findDrawn(m_root);
        if (!m_plane)
            makeDiagram();
        for (const Shape &shape : std::as_const(m_shapes))
            applyShape(shape);
        for (const QString &line : std::as_const(m_lines))
            applyLine(line);
        return true;
    }

private:
    struct Shape {
        QString id;
        bool isExpanded;
        bool isHorizontal;
        bool isMarkerVisible;
    };

    bool labelDiffers(const QString &id, const QRectF &drawn) const
    {
        const auto label = m_layout.labels.constFind(id);
        return label != m_layout.labels.cend() && (drawn.isNull() || !sameBox(*label, drawn));
    }

    void noteShape(const QString &id, bool isExpanded, bool isHorizontal, bool isMarkerVisible)
    {
        const auto wanted = m_layout.shapes.constFind(id);
        if (id.isEmpty() || wanted == m_layout.shapes.cend() || m_noted.contains(id))
            return;
        m_noted.insert(id);
        const auto drawn = m_graph.shapes.constFind(id);
        if (drawn == m_graph.shapes.cend() || !sameBox(drawn->bounds, *wanted)
            || labelDiffers(id, drawn->label) || (isExpanded && !drawn->isExpanded))
            m_shapes.append({ id, isExpanded, isHorizontal, isMarkerVisible });
    }

    void noteLine(const QString &id)
    {
        const auto wanted = m_layout.waypoints.constFind(id);
        if (id.isEmpty() || wanted == m_layout.waypoints.cend() || wanted->size() < 2 || m_noted.contains(id))
            return;
        m_noted.insert(id);
        const auto drawn = m_graph.lines.constFind(id);
        if (drawn == m_graph.lines.cend() || !samePoints(drawn->waypoints, *wanted)
            || labelDiffers(id, drawn->label))
            m_lines.append(id);
    }

    void findDrawn(xmlNode *parent)
    {
        for (xmlNode *node = parent->children; node; node = node->next) {
            if (!xml::isElement(node))
                continue;
            m_ids.insert(xml::attribute(node, "id"));
            if (xml::is(node, xml::diagramNamespace, u"BPMNPlane") && !m_plane)
                m_plane = node;
            const bool isShape = xml::is(node, xml::diagramNamespace, u"BPMNShape");
            if (isShape || xml::is(node, xml::diagramNamespace, u"BPMNEdge")) {
                const QString drawn = xml::withoutPrefix(xml::attribute(node, "bpmnElement"));
                auto &known = isShape ? m_drawnShapes : m_drawnLines;
                // The reader takes the first shape that has bounds; so does this.
                if (!known.contains(drawn) && (!isShape || childOf(node, xml::dcNamespace, u"Bounds")))
                    known.insert(drawn, node);
            }
            findDrawn(node);
        }
    }

    static xmlNode *childOf(xmlNode *parent, const char16_t *uri, QStringView name)
    {
        for (xmlNode *node = parent->children; node; node = node->next) {
            if (xml::is(node, uri, name))
                return node;
        }
        return nullptr;
    }

    /// A namespace that is in force at the root, declared there when it is not.
    xmlNs *space(const char16_t *uri, const char *prefix)
    {
        const QByteArray href = QString::fromUtf16(uri).toUtf8();
        if (xmlNs *known = xmlSearchNsByHref(m_tree, m_plane ? m_plane : m_root, xmlBytes(href)))
            return known;
        QByteArray name = prefix;
        for (int i = 1; xmlSearchNs(m_tree, m_root, xmlBytes(name)); ++i)
            name = QByteArray(prefix) + QByteArray::number(i);
        return xmlNewNs(m_root, xmlBytes(href), xmlBytes(name));
    }

    /// White space as the file has it: a new line and this many steps of two blanks.
    static xmlNode *blanks(int depth) { return xmlNewText(xmlBytes('\n' + QByteArray(2 * depth, ' '))); }

    xmlNode *append(xmlNode *parent, xmlNs *ns, const char *name, int depth)
    {
        xmlNode *last = parent->last;
        // The blanks before the parent's end tag become those before the new child.
        if (last && xmlIsBlankNode(last) && last->type == XML_TEXT_NODE) {
            xmlUnlinkNode(last);
            xmlFreeNode(last);
        }
        xmlAddChild(parent, blanks(depth));
        xmlNode *node = xmlNewDocNode(m_tree, ns, xmlBytes(name), nullptr);
        xmlAddChild(parent, node);
        xmlAddChild(parent, blanks(depth - 1));
        return node;
    }

    static void set(xmlNode *node, const char *name, const QByteArray &value)
    {
        xmlSetProp(node, xmlBytes(name), xmlBytes(value));
    }

    void setId(xmlNode *node, const QString &wanted)
    {
        QString id = wanted;
        for (int i = 1; m_ids.contains(id); ++i)
            id = wanted + QString::number(i);
        m_ids.insert(id);
        set(node, "id", id.toUtf8());
    }

    void makeDiagram()
    {
        xmlNs *bpmndi = space(xml::diagramNamespace, "bpmndi");
        xmlNode *diagram = append(m_root, bpmndi, "BPMNDiagram", 1);
        setId(diagram, QStringLiteral("BPMNDiagram_1"));
        m_plane = append(diagram, bpmndi, "BPMNPlane", 2);
        setId(m_plane, QStringLiteral("BPMNPlane_1"));
        QString shown = m_graph.collaboration;
        if (shown.isEmpty() && !m_graph.processes.isEmpty())
            shown = m_graph.processes.first().id;
        if (!shown.isEmpty())
            set(m_plane, "bpmnElement", shown.toUtf8());
    }

    static void setNumber(xmlNode *node, const char *name, double value)
    {
        bool isNumber = false;
        const double now = xml::attribute(node, name).toDouble(&isNumber);
        if (!isNumber || std::abs(now - value) >= sameNumber)
            set(node, name, numberText(value));
    }

    void setBounds(xmlNode *bounds, const QRectF &box)
    {
        setNumber(bounds, "x", box.x());
        setNumber(bounds, "y", box.y());
        setNumber(bounds, "width", box.width());
        setNumber(bounds, "height", box.height());
    }

    void applyShape(const Shape &shape)
    {
        xmlNode *node = m_drawnShapes.value(shape.id);
        if (!node) {
            node = append(m_plane, space(xml::diagramNamespace, "bpmndi"), "BPMNShape", 3);
            setId(node, shape.id + QStringLiteral("_di"));
            set(node, "bpmnElement", shape.id.toUtf8());
            if (shape.isHorizontal)
                set(node, "isHorizontal", "true");
            if (shape.isMarkerVisible)
                set(node, "isMarkerVisible", "true");
        }
        if (shape.isExpanded)
            set(node, "isExpanded", "true");
        // Layouts know horizontal bands only.
        if (shape.isHorizontal && xml::attribute(node, "isHorizontal") == QStringLiteral("false")
            && !sameBox(m_layout.shapes.value(shape.id), m_graph.shapes.value(shape.id).bounds))
            set(node, "isHorizontal", "true");
        xmlNode *bounds = childOf(node, xml::dcNamespace, u"Bounds");
        if (!bounds)
            bounds = append(node, space(xml::dcNamespace, "dc"), "Bounds", 4);
        setBounds(bounds, m_layout.shapes.value(shape.id));
        applyLabel(node, shape.id);
    }

    void applyLabel(xmlNode *node, const QString &id)
    {
        const auto wanted = m_layout.labels.constFind(id);
        if (wanted == m_layout.labels.cend())
            return;
        xmlNode *label = childOf(node, xml::diagramNamespace, u"BPMNLabel");
        if (!label)
            label = append(node, space(xml::diagramNamespace, "bpmndi"), "BPMNLabel", 4);
        xmlNode *bounds = childOf(label, xml::dcNamespace, u"Bounds");
        if (!bounds)
            bounds = append(label, space(xml::dcNamespace, "dc"), "Bounds", 5);
        setBounds(bounds, *wanted);
    }

    void applyLine(const QString &id)
    {
        xmlNode *node = m_drawnLines.value(id);
        if (!node) {
            node = append(m_plane, space(xml::diagramNamespace, "bpmndi"), "BPMNEdge", 3);
            setId(node, id + QStringLiteral("_di"));
            set(node, "bpmnElement", id.toUtf8());
        }
        const QList<QPointF> points = m_layout.waypoints.value(id);
        QList<xmlNode *> drawn;
        for (xmlNode *child = node->children; child; child = child->next) {
            if (xml::is(child, xml::diNamespace, u"waypoint"))
                drawn.append(child);
        }
        while (drawn.size() > points.size()) {
            xmlNode *surplus = drawn.takeLast();
            if (surplus->prev && surplus->prev->type == XML_TEXT_NODE && xmlIsBlankNode(surplus->prev)) {
                xmlNode *before = surplus->prev;
                xmlUnlinkNode(before);
                xmlFreeNode(before);
            }
            xmlUnlinkNode(surplus);
            xmlFreeNode(surplus);
        }
        while (drawn.size() < points.size()) {
            xmlNs *di = space(xml::diNamespace, "di");
            if (drawn.isEmpty()) {
                xmlNode *first = node->children;
                drawn.append(append(node, di, "waypoint", 4));
                // Waypoints come before a label.
                if (xmlNode *label = childOf(node, xml::diagramNamespace, u"BPMNLabel"); label && first)
                    xmlAddPrevSibling(label, drawn.last());
                continue;
            }
            xmlNode *next = xmlNewDocNode(m_tree, di, xmlBytes("waypoint"), nullptr);
            xmlAddNextSibling(drawn.last(), next);
            xmlAddNextSibling(drawn.last(), blanks(4));
            drawn.append(next);
        }
        for (qsizetype i = 0; i < points.size(); ++i) {
            setNumber(drawn[i], "x", points[i].x());
            setNumber(drawn[i], "y", points[i].y());
        }
        applyLabel(node, id);
    }

    RouteDocument &m_document;
    const RouteGraph &m_graph;
    const RouteLayout &m_layout;
    QSet<QString> m_noted;
    QList<Shape> m_shapes; ///< that change
    QStringList m_lines;
    _xmlDoc *m_tree = nullptr;
    xmlNode *m_root = nullptr;
    xmlNode *m_plane = nullptr;
    QSet<QString> m_ids;
    QHash<QString, xmlNode *> m_drawnShapes;
    QHash<QString, xmlNode *> m_drawnLines;
};

} // namespace

bool writeLayout(RouteDocument &document, const RouteLayout &layout)
{
    const RouteGraph graph = RouteGraph::of(document);
    return DiagramPatch(document, graph, layout).apply();
}

} // namespace tereze::route
