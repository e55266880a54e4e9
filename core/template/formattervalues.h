// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formatters.h"

#include <optional>

namespace tereze::templates {

/// What formatters read out of a JSON value. All refuse with kind InvalidInput and a translated reason.

Error formatterRefuses(const QString &text, const QJsonValue &value);
/// An instant with its offset, in the zone of the context.
Result<QDateTime> instantOf(const QJsonValue &value, const FormatContext &context);
/// A date, or the day of an instant in the zone of the context.
Result<QDate> dateOf(const QJsonValue &value, const FormatContext &context);

/// Sign, digits before and digits after the point: at most 30 each.
struct Decimal {
    bool negative = false;
    QString whole;
    QString fraction;

    /// As a whole number of units of 10^-`digits`; nothing where that has no room in 63 bits or the fraction
    /// has more digits than that.
    std::optional<qint64> scaled(int digits) const;
};
Result<Decimal> decimalOf(const QJsonValue &value);
/// The same of an amount: at most two digits behind the point, and two where there is one.
Result<Decimal> amountOf(const QJsonValue &value);
/// With the digits in groups, as the language writes them.
QString groupedDecimal(const Decimal &decimal, const QString &language);

Result<QString> textOf(const QJsonValue &value);
/// The language of the context; Unsupported for one that the grammar does not know.
Result<grammar::Language> languageOf(const FormatContext &context);

} // namespace tereze::templates
