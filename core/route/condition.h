// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conditionnode.h"

#include <core/base/result.h>

#include <QStringList>

namespace tereze::route {

/// A condition of a route or of a service's limits: a predicate in a subset of SQL/JSON path
/// (https://www.postgresql.org/docs/15/functions-json.html#FUNCTIONS-SQLJSON-PATH), evaluated strict over
/// {form, applicant, student, application, decisions, payments}.
///
/// Accepted: `$.member."quoted member"`, `== != <> < <= > >=`, `&& || !`, `exists(path)`, `+ - * / %`,
/// `.datetime()`, filters `? (…)` with `@`, numbers, texts in double quotes, true, false, null, parentheses.
/// Everything else is refused by name: like_regex, starts with, `is unknown`, subscripts, wildcards, other
/// methods, variables, lax.
///
/// Immutable value.
class Condition {
public:
    static constexpr int maximumLength = 4000; ///< characters
    static constexpr int maximumDepth = 32; ///< of parentheses

    /// Errors: InvalidInput; its text names the character, counted from 1.
    static Result<Condition> parse(const QString &text);

    const ConditionNode &root() const { return m_root; }

    /// The normal form, without a mode.
    QString text() const { return m_root.normalText(); }

    /// What the database takes as a jsonpath: the normal form behind `strict`.
    QString jsonPath() const;

    /// Every field that is read, as dotted keys such as `form.reason`, sorted, each once; with `@` resolved.
    QStringList fieldPaths() const { return m_fieldPaths; }

    /// Those of fieldPaths() whose presence the condition asks for, as in `exists($ ? (exists(@.form.x)))`.
    QStringList guardedPaths() const { return m_guardedPaths; }

private:
    explicit Condition(ConditionNode root);

    ConditionNode m_root;
    QStringList m_fieldPaths;
    QStringList m_guardedPaths;
};

} // namespace tereze::route
