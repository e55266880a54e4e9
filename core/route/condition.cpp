// SPDX-License-Identifier: GPL-3.0-or-later
#include "condition.h"

#include "conditionparser.h"

#include <QCoreApplication>
#include <QSet>

namespace tereze::route {

namespace {

/// Collects the paths that a condition reads.
struct FieldCollector {
    QSet<QString> read;
    QSet<QString> guarded;

    /// `here` is what `@` stands for.
    void collect(const ConditionNode &node, const QStringList &here, bool insideExists)
    {
        const bool exists = insideExists || node.kind == ConditionNode::Kind::Exists;
        if (node.kind != ConditionNode::Kind::Path) {
            for (const ConditionNode &child : node.children)
                collect(child, here, exists);
            return;
        }
        const ConditionNode &base = node.children.front();
        QStringList keys = base.kind == ConditionNode::Kind::Current ? here : QStringList();
        const bool rooted =
            base.kind == ConditionNode::Kind::Root || base.kind == ConditionNode::Kind::Current;
        if (!rooted)
            collect(base, here, exists);
        for (std::size_t i = 1; i < node.children.size(); ++i) {
            const ConditionNode &accessor = node.children[i];
            if (accessor.kind == ConditionNode::Kind::Member)
                keys.append(accessor.text);
            else if (accessor.kind == ConditionNode::Kind::Filter)
                collect(accessor.children.front(), keys, exists);
        }
        if (!rooted || keys.isEmpty())
            return;
        const QString path = keys.join(u'.');
        read.insert(path);
        // Strict, so that a plain exists($.form.x) of a missing member is unknown: only a filter guards.
        if (insideExists && base.kind == ConditionNode::Kind::Current)
            guarded.insert(path);
    }
};

QStringList sortedList(const QSet<QString> &set)
{
    QStringList list(set.begin(), set.end());
    list.sort();
    return list;
}

} // namespace

Condition::Condition(ConditionNode root)
    : m_root(std::move(root))
{
    FieldCollector collector;
    collector.collect(m_root, {}, false);
    m_fieldPaths = sortedList(collector.read);
    m_guardedPaths = sortedList(collector.guarded);
}

Result<Condition> Condition::parse(const QString &text)
{
    if (text.size() > maximumLength)
        return conditionErrorAt(maximumLength,
            QCoreApplication::translate("Condition", "a condition may have at most %1 characters.")
                .arg(maximumLength));
    TEREZE_TRY(QList<ConditionToken> tokens, conditionTokens(text));
    TEREZE_TRY(ConditionNode root, ConditionParser(std::move(tokens)).parse());
    return Condition(std::move(root));
}

QString Condition::jsonPath() const
{
    return QStringLiteral("strict ") + text();
}

} // namespace tereze::route
