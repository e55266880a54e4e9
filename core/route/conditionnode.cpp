// SPDX-License-Identifier: GPL-3.0-or-later
#include "conditionnode.h"

namespace tereze::route {

namespace {

using Kind = ConditionNode::Kind;

/// The larger, the tighter it binds.
int bindingOf(const ConditionNode &node)
{
    switch (node.kind) {
    case Kind::Or:
        return 1;
    case Kind::And:
        return 2;
    case Kind::Comparison:
        return 3;
    case Kind::Arithmetic:
        return node.text == QStringLiteral("+") || node.text == QStringLiteral("-") ? 4 : 5;
    case Kind::Sign:
        return 6;
    default:
        return 7;
    }
}

QString bracketed(const ConditionNode &node, int atLeast)
{
    const QString text = node.normalText();
    return bindingOf(node) < atLeast ? QStringLiteral("(%1)").arg(text) : text;
}

QString quotedForCondition(const QString &value)
{
    QString result = QStringLiteral("\"");
    for (const QChar c : value) {
        if (c == u'"' || c == u'\\')
            result += u'\\' + QString(c);
        else if (c == u'\n')
            result += QStringLiteral("\\n");
        else if (c == u'\r')
            result += QStringLiteral("\\r");
        else if (c == u'\t')
            result += QStringLiteral("\\t");
        else if (c.unicode() < 0x20)
            result += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            result += c;
    }
    return result + u'"';
}

bool isPlainKey(const QString &key)
{
    const auto letter = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
    };
    if (key.isEmpty() || !letter(key[0]))
        return false;
    for (const QChar c : key) {
        if (!letter(c) && !(c >= u'0' && c <= u'9'))
            return false;
    }
    return true;
}

QString joined(const ConditionNode &node, const QString &separator, int atLeast)
{
    QStringList parts;
    for (const ConditionNode &child : node.children)
        parts.append(bracketed(child, atLeast));
    return parts.join(separator);
}

} // namespace

bool ConditionNode::isPredicate() const
{
    return kind == Kind::Or || kind == Kind::And || kind == Kind::Not || kind == Kind::Comparison
        || kind == Kind::Exists;
}

QStringList ConditionNode::plainPath() const
{
    if (kind != Kind::Path || children.front().kind != Kind::Root)
        return {};
    QStringList keys;
    for (std::size_t i = 1; i < children.size(); ++i) {
        if (children[i].kind != Kind::Member)
            return {};
        keys.append(children[i].text);
    }
    return keys;
}

QString ConditionNode::normalText() const
{
    switch (kind) {
    case Kind::Or:
        return joined(*this, QStringLiteral(" || "), 2);
    case Kind::And:
        return joined(*this, QStringLiteral(" && "), 3);
    case Kind::Not:
        return children.front().kind == Kind::Exists
            ? u'!' + children.front().normalText()
            : QStringLiteral("!(%1)").arg(children.front().normalText());
    case Kind::Comparison:
        return bracketed(children[0], 4) + u' ' + text + u' ' + bracketed(children[1], 4);
    case Kind::Exists:
        return QStringLiteral("exists(%1)").arg(children.front().normalText());
    case Kind::Arithmetic: {
        const int binding = bindingOf(*this);
        return bracketed(children[0], binding) + u' ' + text + u' ' + bracketed(children[1], binding + 1);
    }
    case Kind::Sign:
        return text + bracketed(children.front(), 7);
    case Kind::Number:
    case Kind::Literal:
        return text;
    case Kind::String:
        return quotedForCondition(text);
    case Kind::Root:
        return QStringLiteral("$");
    case Kind::Current:
        return QStringLiteral("@");
    case Kind::Path: {
        // A number before a dot would be read as a fraction.
        const ConditionNode &base = children.front();
        QString result =
            base.kind == Kind::Number ? QStringLiteral("(%1)").arg(base.normalText()) : bracketed(base, 7);
        for (std::size_t i = 1; i < children.size(); ++i)
            result += children[i].normalText();
        return result;
    }
    case Kind::Member:
        return u'.' + (isPlainKey(text) ? text : quotedForCondition(text));
    case Kind::Filter:
        return QStringLiteral(" ? (%1)").arg(children.front().normalText());
    case Kind::DateTime:
        return QStringLiteral(".datetime()");
    }
    return {};
}

} // namespace tereze::route
