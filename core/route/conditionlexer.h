// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QList>
#include <QString>

namespace tereze::route {

/// A word of a condition.
struct ConditionToken {
    enum class Kind { End, Symbol, Word, Number, String };

    Kind kind = Kind::End;
    QString text; ///< of a string the value, unescaped
    qsizetype position = 0; ///< from 0
};

/// Splits a condition into words; the last one is End. Errors: InvalidInput with the place (see
/// conditionErrorAt).
Result<QList<ConditionToken>> conditionTokens(const QString &text);

/// The error of a condition: `reason` is shown to people with the place, counted from 1.
Error conditionErrorAt(qsizetype position, const QString &reason);

} // namespace tereze::route
