// SPDX-License-Identifier: GPL-3.0-or-later
#include "routexml.h"

#include <cmath>
#include <libxml/tree.h>

namespace tereze::route::xml {

namespace {

QString fromXmlText(const xmlChar *text)
{
    return text ? QString::fromUtf8(reinterpret_cast<const char *>(text)) : QString();
}

} // namespace

bool isElement(const _xmlNode *node)
{
    return node && node->type == XML_ELEMENT_NODE;
}

QString localName(const _xmlNode *node)
{
    return fromXmlText(node->name);
}

QString namespaceUri(const _xmlNode *node)
{
    return node->ns ? fromXmlText(node->ns->href) : QString();
}

bool is(const _xmlNode *node, const char16_t *uri, QStringView name)
{
    return isElement(node) && localName(node) == name && namespaceUri(node) == QStringView(uri);
}

int lineOf(const _xmlNode *node)
{
    return static_cast<int>(xmlGetLineNo(const_cast<xmlNode *>(node)));
}

QString attribute(const _xmlNode *node, const char *name)
{
    xmlChar *value = xmlGetNoNsProp(const_cast<xmlNode *>(node), reinterpret_cast<const xmlChar *>(name));
    const QString text = fromXmlText(value);
    xmlFree(value);
    return text;
}

double coordinate(const _xmlNode *node, const char *name)
{
    const double value = attribute(node, name).toDouble();
    return std::isfinite(value) && std::abs(value) < 1e7 ? value : 0.0;
}

QString textOf(const _xmlNode *node)
{
    xmlChar *value = xmlNodeGetContent(node);
    const QString text = fromXmlText(value);
    xmlFree(value);
    return text;
}

const _xmlNode *firstElement(const _xmlNode *parent)
{
    const xmlNode *node = parent->children;
    return !node || isElement(node) ? node : nextElement(node);
}

const _xmlNode *nextElement(const _xmlNode *node)
{
    do {
        node = node->next;
    } while (node && !isElement(node));
    return node;
}

bool isText(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        const char16_t u = c.unicode();
        if (c.isSurrogate() || u == 0xfffe || u == 0xffff
            || (u < 0x20 && u != u'\t' && u != u'\n' && u != u'\r'))
            return false;
    }
    return true;
}

QString withoutPrefix(const QString &reference)
{
    const QString trimmed = reference.trimmed();
    return trimmed.mid(trimmed.lastIndexOf(u':') + 1);
}

} // namespace tereze::route::xml
