// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace tereze::ui {

/// A condition as rows of “field, comparison, value” that must all hold, or of which one must: what the
/// builder shows. Conditions of another form are kept as they are written.
struct ConditionRows {
    struct Row {
        QString path; ///< without `$.`, such as `form.reason`
        QString comparison; ///< as in a condition: `==`, `!=`, `<`, `<=`, `>`, `>=`
        QString value; ///< a text without its quotes, or a number, `true`, `false`, a date
        bool isText = true; ///< written in quotes
        bool isDate = false; ///< compared by `.datetime()`
        bool operator==(const Row &) const = default;
    };

    QList<Row> rows;
    bool isAny = false; ///< one row is enough

    /// Nothing when the condition has another form or does not parse.
    static std::optional<ConditionRows> of(const QString &condition);

    /// The condition; optional fields are asked for first, as strict mode needs it.
    QString text(const QStringList &optionalPaths) const;
};

} // namespace tereze::ui
