// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct _xmlNode;

/// Small readers over libxml2's tree, used inside core/route only.
namespace tereze::route::xml {

inline constexpr char16_t modelNamespace[] = u"http://www.omg.org/spec/BPMN/20100524/MODEL";
inline constexpr char16_t diagramNamespace[] = u"http://www.omg.org/spec/BPMN/20100524/DI";
inline constexpr char16_t dcNamespace[] = u"http://www.omg.org/spec/DD/20100524/DC";
inline constexpr char16_t diNamespace[] = u"http://www.omg.org/spec/DD/20100524/DI";
inline constexpr char16_t instanceNamespace[] = u"http://www.w3.org/2001/XMLSchema-instance";
inline constexpr char16_t terezeNamespace[] = u"urn:tereze:bpmn:1";

bool isElement(const _xmlNode *node);
QString localName(const _xmlNode *node);
QString namespaceUri(const _xmlNode *node);
bool is(const _xmlNode *node, const char16_t *uri, QStringView name);
int lineOf(const _xmlNode *node);

/// The attribute without namespace; a null string when absent.
QString attribute(const _xmlNode *node, const char *name);

/// A length of the diagram; 0 for what is none: no number, infinite, or larger than any drawing.
double coordinate(const _xmlNode *node, const char *name);

/// All text below the node, as written.
QString textOf(const _xmlNode *node);

const _xmlNode *firstElement(const _xmlNode *parent);
const _xmlNode *nextElement(const _xmlNode *node);

/// Whether XML can hold the text: no control characters, no halves of characters.
bool isText(const QString &text);

/// The part behind the prefix: references in BPMN are QNames (`semantic:flow_1`).
QString withoutPrefix(const QString &reference);

} // namespace tereze::route::xml
