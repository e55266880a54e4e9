// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "condition.h"

#include <QJsonObject>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace tereze::route {

/// Answers a condition over {form, applicant, student, application, decisions, payments} as the database does
/// (tereze.condition_holds: jsonb_path_match_tz, strict and silent): true, false, or nothing when it cannot
/// be answered, because a field is missing or of the wrong type. For the designer's simulation and for lint;
/// what counts is the database. A generated test holds the two against each other.
///
/// Numbers of the context are JSON numbers as Qt holds them, exact up to 15 digits. Pure; any thread.
class ConditionEvaluator {
public:
    /// `zone` is the university's, in which dates without an offset are.
    explicit ConditionEvaluator(const QTimeZone &zone);

    std::optional<bool> evaluate(const Condition &condition, const QJsonObject &context) const;

private:
    struct Value;
    using Sequence = std::vector<Value>; ///< of the accepted subset at most one item: a filter may leave none
    using Truth = std::optional<bool>;

    struct Scope {
        QJsonValue root;
        const Value *current; ///< what `@` stands for; nothing outside a filter
    };

    Truth truthOf(const ConditionNode &node, const Scope &scope) const;
    Truth comparison(const ConditionNode &node, const Scope &scope) const;
    Truth compared(const QString &sign, const Value &left, const Value &right) const;
    /// Nothing: an error, such as a missing member.
    std::optional<Sequence> valuesOf(const ConditionNode &node, const Scope &scope) const;
    std::optional<Sequence> arithmetic(const ConditionNode &node, const Scope &scope) const;
    std::optional<Sequence> path(const ConditionNode &node, const Scope &scope) const;

    QTimeZone m_zone;
};

} // namespace tereze::route
