// SPDX-License-Identifier: GPL-3.0-or-later
#include "routetree.h"

#include <core/route/routexml.h>

#include <QSet>

#include <libxml/tree.h>

namespace tereze::route {

namespace {

/// The value of `id` without a copy: looked for in every element of the file.
const char *idOf(const xmlNode *node)
{
    for (const xmlAttr *one = node->properties; one; one = one->next) {
        if (!one->ns && xmlStrEqual(one->name, reinterpret_cast<const xmlChar *>("id")))
            return one->children ? reinterpret_cast<const char *>(one->children->content) : nullptr;
    }
    return nullptr;
}

xmlNode *elementBelow(const xmlNode *parent, const QByteArray &id)
{
    for (xmlNode *node = parent->children; node; node = node->next) {
        if (node->type != XML_ELEMENT_NODE)
            continue;
        const char *own = idOf(node);
        if (own && id == own)
            return node;
        if (xmlNode *found = elementBelow(node, id))
            return found;
    }
    return nullptr;
}

void collectIds(const xmlNode *parent, QSet<QByteArray> &ids)
{
    for (const xmlNode *node = parent->children; node; node = node->next) {
        if (node->type != XML_ELEMENT_NODE)
            continue;
        if (const char *own = idOf(node))
            ids.insert(own);
        collectIds(node, ids);
    }
}

xmlNode *firstOf(const xmlNode *parent, const char16_t *space, QStringView name)
{
    for (const xmlNode *node = parent ? xml::firstElement(parent) : nullptr; node;
         node = xml::nextElement(node)) {
        if (xml::is(node, space, name))
            return const_cast<xmlNode *>(node);
    }
    return nullptr;
}

xmlNode *lastElement(const xmlNode *parent)
{
    xmlNode *node = parent->last;
    while (node && !xml::isElement(node))
        node = node->prev;
    return node;
}

bool isBlankText(const xmlNode *node)
{
    return node && node->type == XML_TEXT_NODE && xmlIsBlankNode(node);
}

int depthOf(const xmlNode *node)
{
    int depth = 0;
    for (; node->parent && node->parent->type == XML_ELEMENT_NODE; node = node->parent)
        ++depth;
    return depth;
}

xmlNode *lineBreak(xmlDoc *tree, int depth)
{
    const QByteArray text = '\n' + QByteArray(2 * depth, ' ');
    return xmlNewDocText(tree, reinterpret_cast<const xmlChar *>(text.constData()));
}

const xmlChar *treeText(const QByteArray &utf8)
{
    return reinterpret_cast<const xmlChar *>(utf8.constData());
}

} // namespace

QString numberText(double value)
{
    return QString::number(value, 'g', 10);
}

_xmlNode *RouteTree::element(const QString &id) const
{
    return id.isEmpty() ? nullptr : elementBelow(xmlDocGetRootElement(m_journal.tree()), id.toUtf8());
}

_xmlNode *RouteTree::process() const
{
    return firstOf(xmlDocGetRootElement(m_journal.tree()), xml::modelNamespace, u"process");
}

_xmlNode *RouteTree::drawn(const QString &id) const
{
    const xmlNode *root = xmlDocGetRootElement(m_journal.tree());
    for (const xmlNode *diagram = xml::firstElement(root); diagram; diagram = xml::nextElement(diagram)) {
        if (!xml::is(diagram, xml::diagramNamespace, u"BPMNDiagram"))
            continue;
        const xmlNode *surface = firstOf(diagram, xml::diagramNamespace, u"BPMNPlane");
        if (!surface)
            continue;
        for (const xmlNode *item = xml::firstElement(surface); item; item = xml::nextElement(item)) {
            if (xml::withoutPrefix(xml::attribute(item, "bpmnElement")) == id)
                return const_cast<xmlNode *>(item);
        }
    }
    return nullptr;
}

_xmlNode *RouteTree::plane()
{
    xmlNode *root = xmlDocGetRootElement(m_journal.tree());
    xmlNode *diagram = firstOf(root, xml::diagramNamespace, u"BPMNDiagram");
    xmlNs *space = diagram ? diagram->ns : m_journal.space(xml::diagramNamespace, "bpmndi");
    if (!diagram) {
        diagram = makeIn(root, space, QStringLiteral("BPMNDiagram"));
        set(diagram, "id", freeId(QStringLiteral("diagram")));
    }
    xmlNode *surface = firstOf(diagram, xml::diagramNamespace, u"BPMNPlane");
    if (!surface) {
        surface = makeIn(diagram, space, QStringLiteral("BPMNPlane"));
        set(surface, "id", freeId(QStringLiteral("plane")));
        if (const xmlNode *drawnProcess = process())
            set(surface, "bpmnElement", xml::attribute(drawnProcess, "id"));
    }
    return surface;
}

bool RouteTree::hasId(const QString &id) const
{
    return element(id) != nullptr;
}

QString RouteTree::freeId(const QString &stem) const
{
    QSet<QByteArray> ids;
    collectIds(xmlDocGetRootElement(m_journal.tree()), ids);
    for (int number = 1;; ++number) {
        const QString id = QStringLiteral("%1_%2").arg(stem).arg(number);
        if (!ids.contains(id.toUtf8()))
            return id;
    }
}

_xmlNode *RouteTree::make(_xmlNode *parent, const QString &name, _xmlNode *before)
{
    return makeIn(parent, parent->ns, name, before);
}

_xmlNode *RouteTree::makeIn(_xmlNode *parent, _xmlNs *space, const QString &name, _xmlNode *before)
{
    xmlNode *node = xmlNewDocRawNode(m_journal.tree(), space, treeText(name.toUtf8()), nullptr);
    place(node, parent, before);
    return node;
}

void RouteTree::place(_xmlNode *node, _xmlNode *parent, _xmlNode *before)
{
    xmlDoc *tree = m_journal.tree();
    const int depth = depthOf(parent) + 1;
    if (before) {
        const bool isIndented = isBlankText(before->prev);
        m_journal.insert(node, parent, before);
        if (isIndented)
            m_journal.insert(lineBreak(tree, depth), parent, before);
        return;
    }
    if (const xmlNode *last = lastElement(parent)) {
        xmlNode *closing = isBlankText(parent->last) ? parent->last : nullptr;
        if (isBlankText(last->prev))
            m_journal.insert(lineBreak(tree, depth), parent, closing);
        m_journal.insert(node, parent, closing);
        return;
    }
    const bool isIndented = !parent->children ? isBlankText(parent->prev) : isBlankText(parent->last);
    while (isBlankText(parent->last))
        m_journal.remove(parent->last);
    if (isIndented)
        m_journal.insert(lineBreak(tree, depth), parent, nullptr);
    m_journal.insert(node, parent, nullptr);
    if (isIndented)
        m_journal.insert(lineBreak(tree, depth - 1), parent, nullptr);
}

void RouteTree::remove(_xmlNode *element)
{
    xmlNode *parent = element->parent;
    if (isBlankText(element->prev))
        m_journal.remove(element->prev);
    m_journal.remove(element);
    if (!lastElement(parent)) {
        bool isBlank = true;
        for (const xmlNode *node = parent->children; node; node = node->next)
            isBlank = isBlank && isBlankText(node);
        while (isBlank && parent->children)
            m_journal.remove(parent->last);
    }
}

void RouteTree::setTereze(_xmlNode *element, const QString &attribute, const QString &value)
{
    m_journal.setAttribute(element, m_journal.space(xml::terezeNamespace, "tereze"),
        attribute.toUtf8().constData(), value.isEmpty() ? QString() : value);
}

void RouteTree::addReference(_xmlNode *node, const QString &kind, const QString &flow)
{
    QStringList earlier { u"documentation"_qs, u"extensionElements"_qs, u"auditing"_qs, u"monitoring"_qs,
        u"categoryValueRef"_qs, u"incoming"_qs };
    if (kind == u"outgoing")
        earlier << u"outgoing"_qs;
    m_journal.setText(make(node, kind, firstAfter(node, earlier)), flow);
}

void RouteTree::removeReference(_xmlNode *node, const QString &kind, const QString &flow)
{
    for (xmlNode *one : children(node)) {
        if (xml::localName(one) == kind && xml::withoutPrefix(xml::textOf(one)) == flow)
            remove(one);
    }
}

void RouteTree::setBounds(_xmlNode *holder, const QRectF &bounds)
{
    xmlNode *box = firstOf(holder, xml::dcNamespace, u"Bounds");
    if (!box)
        box = makeIn(holder, m_journal.space(xml::dcNamespace, "dc"), u"Bounds"_qs, holder->children);
    set(box, "x", numberText(bounds.x()));
    set(box, "y", numberText(bounds.y()));
    set(box, "width", numberText(bounds.width()));
    set(box, "height", numberText(bounds.height()));
}

_xmlNode *RouteTree::label(_xmlNode *shapeOrEdge) const
{
    return firstOf(shapeOrEdge, xml::diagramNamespace, u"BPMNLabel");
}

void RouteTree::setLabel(_xmlNode *shapeOrEdge, const QRectF &bounds)
{
    xmlNode *box = label(shapeOrEdge);
    if (!box)
        box = makeIn(shapeOrEdge, shapeOrEdge->ns, u"BPMNLabel"_qs);
    setBounds(box, bounds);
}

_xmlNode *RouteTree::child(const _xmlNode *parent, const QString &name)
{
    return firstOf(parent, xml::modelNamespace, name);
}

QList<_xmlNode *> RouteTree::children(const _xmlNode *parent)
{
    QList<_xmlNode *> all;
    for (const xmlNode *node = parent ? xml::firstElement(parent) : nullptr; node;
         node = xml::nextElement(node))
        all << const_cast<xmlNode *>(node);
    return all;
}

_xmlNode *RouteTree::firstAfter(const _xmlNode *parent, const QStringList &earlier)
{
    for (xmlNode *node : children(parent)) {
        if (!earlier.contains(xml::localName(node)))
            return node;
    }
    return nullptr;
}

} // namespace tereze::route
