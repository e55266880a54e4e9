// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace tereze::route {

/// An exact decimal number that reckons as PostgreSQL's numeric does: sums, differences, products and
/// remainders are exact; a quotient has at least 16 significant digits and is rounded half away from nought
/// (select_div_scale in PostgreSQL's numeric.c). Immutable value.
class ConditionNumber {
public:
    static constexpr std::size_t maximumDigits =
        5000; ///< a result with more is refused; a condition never needs them

    ConditionNumber() = default;

    /// A number as JSON and conditions write it (`12`, `-3.50`, `1e3`). Nothing when it is none, or too long.
    static std::optional<ConditionNumber> fromText(const QString &text);
    static std::optional<ConditionNumber> fromDouble(double value);

    ConditionNumber negated() const;
    std::optional<ConditionNumber> plus(const ConditionNumber &other) const;
    std::optional<ConditionNumber> times(const ConditionNumber &other) const;
    /// Nothing for a division by nought.
    std::optional<ConditionNumber> dividedBy(const ConditionNumber &other) const;
    std::optional<ConditionNumber> remainderBy(const ConditionNumber &other) const;

    /// Less than, equal to or greater than nought.
    int compare(const ConditionNumber &other) const;

private:
    using Digits = std::vector<signed char>; ///< most significant first, without leading noughts

    static int compareDigits(const Digits &left, const Digits &right);
    static Digits added(const Digits &left, const Digits &right);
    static Digits subtracted(const Digits &larger, const Digits &smaller);
    static Digits quotient(const Digits &dividend, const Digits &divisor);
    bool isNought() const { return m_digits.empty(); }
    /// The digits of the number times ten to the power of `scale`, which is not less than m_scale.
    Digits scaledTo(long scale) const;
    static std::optional<ConditionNumber> made(bool negative, Digits digits, long scale, long shown);
    long groupWeight() const;
    int firstGroup() const;

    bool m_negative = false;
    Digits m_digits; ///< empty: nought
    long m_scale = 0; ///< of the digits how many stand behind the point; below nought: noughts before it
    long m_shown = 0; ///< digits behind the point that PostgreSQL would show
};

} // namespace tereze::route
