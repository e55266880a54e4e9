// SPDX-License-Identifier: GPL-3.0-or-later
#include "conditionrows.h"

#include <core/route/condition.h>

namespace tereze::ui {

using route::Condition;
using route::ConditionNode;

namespace {

QString quoted(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', u"\\\\"_qs).replace(u'"', u"\\\""_qs);
    return u'"' + escaped + u'"';
}

/// The path of a value, with or without `.datetime()` behind it.
QString pathOf(const ConditionNode &node, bool &isDate)
{
    if (const QStringList keys = node.plainPath(); !keys.isEmpty())
        return keys.join(u'.');
    if (node.kind != ConditionNode::Kind::Path || node.children.size() < 2
        || node.children.back().kind != ConditionNode::Kind::DateTime)
        return {};
    ConditionNode bare = node;
    bare.children.pop_back();
    isDate = true;
    return bare.plainPath().join(u'.');
}

std::optional<ConditionRows::Row> rowOf(const ConditionNode &node)
{
    if (node.kind != ConditionNode::Kind::Comparison || node.children.size() != 2)
        return {};
    ConditionRows::Row row;
    row.path = pathOf(node.children[0], row.isDate);
    row.comparison = node.text;
    const ConditionNode *value = &node.children[1];
    if (row.isDate) {
        if (value->kind != ConditionNode::Kind::Path || value->children.size() != 2
            || value->children[1].kind != ConditionNode::Kind::DateTime)
            return {};
        value = &value->children[0];
    }
    row.value = value->text;
    row.isText = value->kind == ConditionNode::Kind::String;
    const bool isPlain = row.isText || value->kind == ConditionNode::Kind::Number
        || (value->kind == ConditionNode::Kind::Literal && value->text != u"null");
    if (row.path.isEmpty() || !isPlain)
        return {};
    return row;
}

} // namespace

std::optional<ConditionRows> ConditionRows::of(const QString &condition)
{
    ConditionRows result;
    if (condition.trimmed().isEmpty())
        return result;
    const auto parsed = Condition::parse(condition);
    if (!parsed)
        return {};
    const ConditionNode &root = parsed->root();
    result.isAny = root.kind == ConditionNode::Kind::Or;
    std::vector<ConditionNode> parts { root };
    if (result.isAny || root.kind == ConditionNode::Kind::And)
        parts = root.children;
    const QStringList guarded = parsed->guardedPaths();
    std::vector<ConditionNode> open;
    for (const ConditionNode &part : parts) {
        // `exists(…) && $.form.x == 1` inside an “or” is one row with its guard.
        if (result.isAny && part.kind == ConditionNode::Kind::And && part.children.size() == 2
            && part.children[0].kind == ConditionNode::Kind::Exists)
            open.push_back(part.children[1]);
        else if (part.kind != ConditionNode::Kind::Exists)
            open.push_back(part);
        else if (result.isAny)
            return {};
    }
    for (const ConditionNode &part : open) {
        const auto row = rowOf(part);
        if (!row)
            return {};
        result.rows << *row;
    }
    // A question for a field that no row reads has a meaning of its own.
    for (const QString &path : guarded) {
        bool isRead = false;
        for (const Row &row : result.rows)
            isRead = isRead || row.path == path || row.path.startsWith(path + u'.');
        if (!isRead)
            return {};
    }
    if (result.rows.isEmpty())
        return {};
    return result;
}

QString ConditionRows::text(const QStringList &optionalPaths) const
{
    QStringList parts;
    for (const Row &row : rows) {
        if (row.path.isEmpty())
            continue;
        QString value = row.isText ? quoted(row.value) : row.value;
        QString field = u"$."_qs + row.path;
        if (row.isDate) {
            field += u".datetime()"_qs;
            value += u".datetime()"_qs;
        }
        QString part = u"%1 %2 %3"_qs.arg(field, row.comparison, value);
        if (optionalPaths.contains(row.path)) {
            part = u"exists($ ? (exists(@.%1))) && %2"_qs.arg(row.path, part);
            if (isAny && rows.size() > 1)
                part = u'(' + part + u')';
        }
        parts << part;
    }
    return parts.join(isAny ? u" || "_qs : u" && "_qs);
}

} // namespace tereze::ui
