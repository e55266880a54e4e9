// SPDX-License-Identifier: GPL-3.0-or-later
#include "conditionverdict.h"

#include <QDateTime>
#include <QJsonValue>

#include <cmath>

namespace tereze::route {

namespace {

using Kind = ConditionNode::Kind;

/// Walks a condition with the value that `$` and `@` stand for.
class ConditionReader {
public:
    explicit ConditionReader(const QJsonObject &context)
        : m_root(context)
        , m_current(context)
    {
    }

    std::optional<bool> predicate(const ConditionNode &node)
    {
        switch (node.kind) {
        case Kind::Or:
        case Kind::And:
            return joined(node);
        case Kind::Not: {
            const auto inner = predicate(node.children[0]);
            return inner ? std::optional<bool>(!*inner) : inner;
        }
        case Kind::Comparison:
            return compared(node);
        case Kind::Exists:
            return exists(node.children[0]);
        default:
            return {};
        }
    }

private:
    /// Unknown is neither true nor false, as in SQL.
    std::optional<bool> joined(const ConditionNode &node)
    {
        const bool deciding = node.kind == Kind::Or;
        bool isUnknown = false;
        for (const ConditionNode &child : node.children) {
            const auto one = predicate(child);
            if (one && *one == deciding)
                return deciding;
            isUnknown = isUnknown || !one;
        }
        return isUnknown ? std::optional<bool>() : std::optional<bool>(!deciding);
    }

    std::optional<bool> exists(const ConditionNode &node)
    {
        // In strict mode a missing key is an error, but a filter that does not hold gives nothing.
        bool isFiltered = false;
        const auto found = value(node, &isFiltered);
        if (found)
            return true;
        return isFiltered ? std::optional<bool>(false) : std::optional<bool>();
    }

    std::optional<QJsonValue> value(const ConditionNode &node, bool *isFiltered = nullptr)
    {
        switch (node.kind) {
        case Kind::Number:
            return QJsonValue(node.text.toDouble());
        case Kind::String:
            return QJsonValue(node.text);
        case Kind::Literal:
            return node.text == u"null" ? QJsonValue(QJsonValue::Null) : QJsonValue(node.text == u"true");
        case Kind::Root:
            return m_root;
        case Kind::Current:
            return m_current;
        case Kind::Path:
            return path(node, isFiltered);
        case Kind::Arithmetic:
            return arithmetic(node);
        case Kind::Sign: {
            const auto inner = value(node.children[0]);
            if (!inner || !inner->isDouble())
                return {};
            return QJsonValue(node.text == u"-" ? -inner->toDouble() : inner->toDouble());
        }
        default:
            return {};
        }
    }

    std::optional<QJsonValue> path(const ConditionNode &node, bool *isFiltered)
    {
        auto at = value(node.children[0]);
        for (std::size_t i = 1; at && i < node.children.size(); ++i) {
            const ConditionNode &step = node.children[i];
            if (step.kind == Kind::Member) {
                if (!at->isObject() || !at->toObject().contains(step.text))
                    return {};
                at = at->toObject().value(step.text);
            } else if (step.kind == Kind::Filter) {
                const QJsonValue outer = m_current;
                m_current = *at;
                // Inside a filter an unknown member is no error: it does not hold.
                const bool holds = filterHolds(step.children[0]);
                m_current = outer;
                if (!holds) {
                    if (isFiltered)
                        *isFiltered = true;
                    return {};
                }
            }
        }
        return at;
    }

    bool filterHolds(const ConditionNode &node)
    {
        if (node.kind == Kind::Exists)
            return value(node.children[0]).has_value();
        return predicate(node).value_or(false);
    }

    std::optional<QJsonValue> arithmetic(const ConditionNode &node)
    {
        const auto left = value(node.children[0]);
        const auto right = value(node.children[1]);
        if (!left || !right || !left->isDouble() || !right->isDouble())
            return {};
        const double a = left->toDouble();
        const double b = right->toDouble();
        if ((node.text == u"/" || node.text == u"%") && b == 0)
            return {};
        return QJsonValue(node.text == u"+" ? a + b
                : node.text == u"-"         ? a - b
                : node.text == u"*"         ? a * b
                : node.text == u"/"         ? a / b
                                            : std::fmod(a, b));
    }

    std::optional<bool> compared(const ConditionNode &node)
    {
        const auto left = value(node.children[0]);
        const auto right = value(node.children[1]);
        if (!left || !right)
            return {};
        std::partial_ordering order = std::partial_ordering::unordered;
        if (left->type() != right->type()) {
            if (!left->isNull() && !right->isNull())
                return {};
            return node.text == u"!=";
        }
        if (left->isDouble())
            order = left->toDouble() <=> right->toDouble();
        else if (left->isBool())
            order = left->toBool() <=> right->toBool();
        else if (left->isString()) // dates as ISO texts stand in their order, too
            order = left->toString().compare(right->toString()) <=> 0;
        else if (left->isNull())
            order = std::partial_ordering::equivalent;
        else
            return {};
        if (node.text == u"==")
            return order == 0;
        if (node.text == u"!=")
            return order != 0;
        if (node.text == u"<")
            return order < 0;
        if (node.text == u"<=")
            return order <= 0;
        if (node.text == u">")
            return order > 0;
        return order >= 0;
    }

    QJsonValue m_root;
    QJsonValue m_current;
};

} // namespace

std::optional<bool> verdictOf(const Condition &condition, const QJsonObject &context)
{
    return ConditionReader(context).predicate(condition.root());
}

} // namespace tereze::route
