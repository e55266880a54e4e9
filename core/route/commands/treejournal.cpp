// SPDX-License-Identifier: GPL-3.0-or-later
#include "treejournal.h"

#include <core/route/routexml.h>

#include <libxml/parser.h>
#include <libxml/tree.h>
#include <utility>

namespace tereze::route {

namespace {

// libxml2's own functions for linking join neighbouring texts and free them; what is undone must be the same.

void linkNode(xmlNode *node, xmlNode *parent, xmlNode *before)
{
    node->parent = parent;
    node->next = before;
    node->prev = before ? before->prev : parent->last;
    (node->prev ? node->prev->next : parent->children) = node;
    (before ? before->prev : parent->last) = node;
}

void unlinkNode(xmlNode *node)
{
    xmlNode *parent = node->parent;
    (node->prev ? node->prev->next : parent->children) = node->next;
    (node->next ? node->next->prev : parent->last) = node->prev;
    node->parent = node->next = node->prev = nullptr;
}

void linkAttribute(xmlAttr *attribute, xmlNode *element, xmlAttr *before)
{
    attribute->parent = element;
    attribute->next = before;
    attribute->prev = nullptr;
    if (before) {
        attribute->prev = before->prev;
        before->prev = attribute;
    } else {
        for (xmlAttr *last = element->properties; last; last = last->next)
            attribute->prev = last;
    }
    (attribute->prev ? attribute->prev->next : element->properties) = attribute;
}

void unlinkAttribute(xmlAttr *attribute)
{
    xmlNode *element = attribute->parent;
    (attribute->prev ? attribute->prev->next : element->properties) = attribute->next;
    if (attribute->next)
        attribute->next->prev = attribute->prev;
    attribute->parent = nullptr;
    attribute->next = attribute->prev = nullptr;
}

const xmlChar *journalText(const QByteArray &utf8)
{
    return reinterpret_cast<const xmlChar *>(utf8.constData());
}

} // namespace

TreeJournal::TreeJournal(_xmlDoc *tree)
    : m_tree(tree)
{
}

TreeJournal::~TreeJournal()
{
    for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step) {
        switch (step->kind) {
        case Step::Kind::Insert:
            if (!m_done)
                xmlFreeNode(step->node);
            break;
        case Step::Kind::Remove:
            if (m_done)
                xmlFreeNode(step->node);
            break;
        case Step::Kind::Attribute:
            if (xmlAttr *out = m_done ? step->before : step->after)
                xmlFreeProp(out);
            break;
        case Step::Kind::Name:
            if (!m_tree->dict || !xmlDictOwns(m_tree->dict, step->name))
                xmlFree(const_cast<xmlChar *>(step->name));
            break;
        case Step::Kind::Space:
            if (!m_done)
                xmlFreeNs(step->declared);
            break;
        }
    }
}

void TreeJournal::undo()
{
    for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step)
        apply(*step, false);
    m_done = false;
}

void TreeJournal::redo()
{
    for (Step &step : m_steps)
        apply(step, true);
    m_done = true;
}

void TreeJournal::append(TreeJournal &later)
{
    m_steps.insert(m_steps.end(), later.m_steps.begin(), later.m_steps.end());
    later.m_steps.clear();
}

void TreeJournal::apply(Step &step, bool forward)
{
    switch (step.kind) {
    case Step::Kind::Insert:
    case Step::Kind::Remove:
        if (forward == (step.kind == Step::Kind::Insert))
            linkNode(step.node, step.parent, step.next);
        else
            unlinkNode(step.node);
        break;
    case Step::Kind::Attribute:
        if (xmlAttr *out = forward ? step.before : step.after)
            unlinkAttribute(out);
        if (xmlAttr *in = forward ? step.after : step.before)
            linkAttribute(in, step.node, step.nextAttribute);
        break;
    case Step::Kind::Name:
        std::swap(step.name, step.node->name);
        break;
    case Step::Kind::Space: {
        xmlNs **place = &step.node->nsDef;
        while (*place && *place != step.declared)
            place = &(*place)->next;
        *place = forward ? step.declared : step.declared->next;
        break;
    }
    }
}

void TreeJournal::insert(_xmlNode *node, _xmlNode *parent, _xmlNode *before)
{
    Step step { Step::Kind::Insert };
    step.node = node;
    step.parent = parent;
    step.next = before;
    apply(step, true);
    m_steps.push_back(step);
}

void TreeJournal::remove(_xmlNode *node)
{
    Step step { Step::Kind::Remove };
    step.node = node;
    step.parent = node->parent;
    step.next = node->next;
    apply(step, true);
    m_steps.push_back(step);
}

void TreeJournal::setAttribute(_xmlNode *element, _xmlNs *space, const char *name, const QString &value)
{
    Step step { Step::Kind::Attribute };
    step.node = element;
    for (xmlAttr *one = element->properties; one; one = one->next) {
        const bool sameSpace =
            one->ns == space || (one->ns && space && xmlStrEqual(one->ns->href, space->href));
        if (sameSpace && xmlStrEqual(one->name, reinterpret_cast<const xmlChar *>(name))) {
            step.before = one;
            step.nextAttribute = one->next;
        }
    }
    if (!step.before && value.isNull())
        return;
    if (step.before && !value.isNull()
        && xml::textOf(reinterpret_cast<const xmlNode *>(step.before)) == value)
        return;
    if (!value.isNull()) {
        step.after = xmlNewNsProp(
            element, space, reinterpret_cast<const xmlChar *>(name), journalText(value.toUtf8()));
        unlinkAttribute(step.after);
    }
    apply(step, true);
    m_steps.push_back(step);
}

void TreeJournal::rename(_xmlNode *element, const QString &name)
{
    if (xml::localName(element) == name)
        return;
    Step step { Step::Kind::Name };
    step.node = element;
    step.name = xmlStrdup(journalText(name.toUtf8()));
    apply(step, true);
    m_steps.push_back(step);
}

void TreeJournal::setText(_xmlNode *element, const QString &text)
{
    while (element->children)
        remove(element->last);
    if (!text.isEmpty())
        insert(xmlNewDocText(m_tree, journalText(text.toUtf8())), element, nullptr);
}

_xmlNs *TreeJournal::space(const char16_t *uri, const char *prefix)
{
    xmlNode *root = xmlDocGetRootElement(m_tree);
    const QByteArray href = QString::fromUtf16(uri).toUtf8();
    QByteArray wanted(prefix);
    for (xmlNs *one = root->nsDef; one; one = one->next) {
        // Attributes need a prefix; elements of the default namespace find it through their neighbours.
        if (one->prefix && xmlStrEqual(one->href, journalText(href)))
            return one;
    }
    for (xmlNs *one = root->nsDef; one; one = one->next) {
        if (one->prefix && xmlStrEqual(one->prefix, journalText(wanted)))
            wanted += '_';
    }
    Step step { Step::Kind::Space };
    step.node = root;
    step.declared = xmlNewNs(nullptr, journalText(href), journalText(wanted));
    apply(step, true);
    m_steps.push_back(step);
    return step.declared;
}

} // namespace tereze::route
