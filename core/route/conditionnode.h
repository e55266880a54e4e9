// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace tereze::route {

/// A node of a parsed condition. Plain value; a tree is at most Condition::maximumDepth deep.
struct ConditionNode {
    enum class Kind {
        Or, ///< two or more children
        And, ///< two or more children
        Not, ///< one child
        Comparison, ///< text is `==`, `!=`, `<`, `<=`, `>` or `>=`; two children
        Exists, ///< one child, a value
        Arithmetic, ///< text is `+`, `-`, `*`, `/` or `%`; two children
        Sign, ///< text is `+` or `-`; one child
        Number, ///< text as written
        String, ///< text is the value, unescaped
        Literal, ///< text is `true`, `false` or `null`
        Root, ///< `$`
        Current, ///< `@`, inside a filter
        Path, ///< the first child is the base, the others are Member, Filter or DateTime
        Member, ///< text is the key
        Filter, ///< one child, a predicate
        DateTime, ///< `.datetime()`
    };

    Kind kind = Kind::Literal;
    QString text;
    std::vector<ConditionNode> children;
    qsizetype position = 0; ///< of its first character in the source, from 0

    /// It says true or false; everything else stands for a value.
    bool isPredicate() const;

    /// The keys behind `$` of a path whose accessors are all members; empty for anything else.
    QStringList plainPath() const;

    /// The text in its normal form: one space around operators, parentheses only where they are needed,
    /// double quotes.
    QString normalText() const;
};

} // namespace tereze::route
