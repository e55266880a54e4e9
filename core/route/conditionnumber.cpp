// SPDX-License-Identifier: GPL-3.0-or-later
#include "conditionnumber.h"

#include <QLocale>

#include <algorithm>

namespace tereze::route {

namespace {

void dropLeadingNoughts(std::vector<signed char> &digits)
{
    digits.erase(
        digits.begin(), std::find_if(digits.begin(), digits.end(), [](signed char d) { return d != 0; }));
}

} // namespace

std::optional<ConditionNumber> ConditionNumber::made(bool negative, Digits digits, long scale, long shown)
{
    dropLeadingNoughts(digits);
    while (!digits.empty() && digits.back() == 0) {
        digits.pop_back();
        --scale;
    }
    if (digits.size() > maximumDigits || scale > static_cast<long>(maximumDigits)
        || scale < -static_cast<long>(maximumDigits))
        return std::nullopt;
    ConditionNumber number;
    number.m_negative = negative && !digits.empty();
    number.m_scale = digits.empty() ? 0 : scale;
    number.m_shown = std::max(0L, shown);
    number.m_digits = std::move(digits);
    return number;
}

std::optional<ConditionNumber> ConditionNumber::fromText(const QString &text)
{
    Digits digits;
    qsizetype at = text.startsWith(u'-') ? 1 : 0;
    long scale = 0;
    bool behindPoint = false;
    bool hasDigit = false;
    for (; at < text.size() && text[at].toLower() != u'e'; ++at) {
        const char16_t c = text[at].unicode();
        if (c == u'.' && !behindPoint) {
            behindPoint = true;
        } else if (c >= u'0' && c <= u'9') {
            digits.push_back(static_cast<signed char>(c - u'0'));
            scale += behindPoint ? 1 : 0;
            hasDigit = true;
        } else {
            return std::nullopt;
        }
    }
    long shown = scale;
    if (at < text.size()) {
        bool isNumber = false;
        const int exponent = text.mid(at + 1).toInt(&isNumber);
        if (!isNumber || exponent > static_cast<int>(maximumDigits)
            || exponent < -static_cast<int>(maximumDigits))
            return std::nullopt;
        scale -= exponent;
        shown = scale;
    }
    if (!hasDigit)
        return std::nullopt;
    return made(text.startsWith(u'-'), std::move(digits), scale, shown);
}

std::optional<ConditionNumber> ConditionNumber::fromDouble(double value)
{
    return fromText(QString::number(value, 'g', QLocale::FloatingPointShortest));
}

ConditionNumber::Digits ConditionNumber::scaledTo(long scale) const
{
    Digits digits = m_digits;
    if (!digits.empty())
        digits.insert(digits.end(), static_cast<std::size_t>(scale - m_scale), 0);
    return digits;
}

int ConditionNumber::compareDigits(const Digits &left, const Digits &right)
{
    if (left.size() != right.size())
        return left.size() < right.size() ? -1 : 1;
    const auto [l, r] = std::mismatch(left.begin(), left.end(), right.begin());
    return l == left.end() ? 0 : *l < *r ? -1 : 1;
}

ConditionNumber::Digits ConditionNumber::added(const Digits &left, const Digits &right)
{
    Digits result;
    int carry = 0;
    for (auto l = left.rbegin(), r = right.rbegin(); l != left.rend() || r != right.rend() || carry;) {
        int sum = carry;
        if (l != left.rend())
            sum += *l++;
        if (r != right.rend())
            sum += *r++;
        result.push_back(static_cast<signed char>(sum % 10));
        carry = sum / 10;
    }
    std::reverse(result.begin(), result.end());
    return result;
}

ConditionNumber::Digits ConditionNumber::subtracted(const Digits &larger, const Digits &smaller)
{
    Digits result;
    int borrow = 0;
    auto s = smaller.rbegin();
    for (auto l = larger.rbegin(); l != larger.rend(); ++l) {
        int difference = *l - borrow - (s != smaller.rend() ? *s++ : 0);
        borrow = difference < 0 ? 1 : 0;
        result.push_back(static_cast<signed char>(difference + 10 * borrow));
    }
    std::reverse(result.begin(), result.end());
    dropLeadingNoughts(result);
    return result;
}

ConditionNumber::Digits ConditionNumber::quotient(const Digits &dividend, const Digits &divisor)
{
    Digits result;
    Digits rest;
    for (const signed char digit : dividend) {
        if (!rest.empty() || digit != 0)
            rest.push_back(digit);
        signed char times = 0;
        while (compareDigits(rest, divisor) >= 0) {
            rest = subtracted(rest, divisor);
            ++times;
        }
        result.push_back(times);
    }
    dropLeadingNoughts(result);
    return result;
}

ConditionNumber ConditionNumber::negated() const
{
    ConditionNumber result = *this;
    result.m_negative = !m_negative && !isNought();
    return result;
}

std::optional<ConditionNumber> ConditionNumber::plus(const ConditionNumber &other) const
{
    const long scale = std::max(m_scale, other.m_scale);
    const long shown = std::max(m_shown, other.m_shown);
    const Digits left = scaledTo(scale);
    const Digits right = other.scaledTo(scale);
    if (m_negative == other.m_negative)
        return made(m_negative, added(left, right), scale, shown);
    return compareDigits(left, right) >= 0 ? made(m_negative, subtracted(left, right), scale, shown)
                                           : made(other.m_negative, subtracted(right, left), scale, shown);
}

std::optional<ConditionNumber> ConditionNumber::times(const ConditionNumber &other) const
{
    if (m_digits.size() + other.m_digits.size() > maximumDigits)
        return std::nullopt;
    std::vector<int> sums(m_digits.size() + other.m_digits.size(), 0);
    for (std::size_t i = 0; i < m_digits.size(); ++i) {
        for (std::size_t j = 0; j < other.m_digits.size(); ++j)
            sums[i + j + 1] += m_digits[i] * other.m_digits[j];
    }
    for (std::size_t i = sums.size(); i-- > 1;) {
        sums[i - 1] += sums[i] / 10;
        sums[i] %= 10;
    }
    return made(m_negative != other.m_negative, Digits(sums.begin(), sums.end()), m_scale + other.m_scale,
        m_shown + other.m_shown);
}

/// PostgreSQL keeps four decimal digits together; the place of the first group that is not nought.
long ConditionNumber::groupWeight() const
{
    if (isNought())
        return 0;
    const long before = static_cast<long>(m_digits.size()) - m_scale; // digits before the point
    return before > 0 ? (before - 1) / 4 : -((-before) / 4) - 1;
}

int ConditionNumber::firstGroup() const
{
    if (isNought())
        return 0;
    const long before = static_cast<long>(m_digits.size()) - m_scale;
    const long inGroup = before - 4 * groupWeight(); // 1 … 4 digits of the first group stand here
    int group = 0;
    for (long i = 0; i < inGroup; ++i)
        group =
            group * 10 + (i < static_cast<long>(m_digits.size()) ? m_digits[static_cast<std::size_t>(i)] : 0);
    return group;
}

std::optional<ConditionNumber> ConditionNumber::dividedBy(const ConditionNumber &other) const
{
    if (other.isNought())
        return std::nullopt;
    const long weight = groupWeight() - other.groupWeight() - (firstGroup() <= other.firstGroup() ? 1 : 0);
    const long scale = std::clamp(std::max({ 16 - weight * 4, m_shown, other.m_shown }), 0L, 1000L);
    // One digit more than wanted, for rounding.
    const long shift = scale + 1 - m_scale + other.m_scale;
    Digits dividend = m_digits;
    Digits divisor = other.m_digits;
    (shift >= 0 ? dividend : divisor)
        .insert((shift >= 0 ? dividend : divisor).end(), static_cast<std::size_t>(std::abs(shift)), 0);
    if (dividend.size() > 2 * maximumDigits || divisor.size() > 2 * maximumDigits)
        return std::nullopt;
    Digits result = isNought() ? Digits() : quotient(dividend, divisor);
    if (!result.empty()) {
        const bool up = result.back() >= 5;
        result.pop_back();
        if (up)
            result = added(result, Digits { 1 });
    }
    return made(m_negative != other.m_negative, std::move(result), scale, scale);
}

std::optional<ConditionNumber> ConditionNumber::remainderBy(const ConditionNumber &other) const
{
    if (other.isNought())
        return std::nullopt;
    const long scale = std::max(m_scale, other.m_scale);
    const Digits dividend = scaledTo(scale);
    const Digits divisor = other.scaledTo(scale);
    if (dividend.size() > 2 * maximumDigits)
        return std::nullopt;
    Digits rest;
    for (const signed char digit : dividend) {
        if (!rest.empty() || digit != 0)
            rest.push_back(digit);
        while (compareDigits(rest, divisor) >= 0)
            rest = subtracted(rest, divisor);
    }
    return made(m_negative, std::move(rest), scale, std::max(m_shown, other.m_shown));
}

int ConditionNumber::compare(const ConditionNumber &other) const
{
    if (m_negative != other.m_negative)
        return m_negative ? -1 : 1;
    const int sign = m_negative ? -1 : 1;
    // The place of the first digit decides before any noughts are written out.
    const long before = static_cast<long>(m_digits.size()) - m_scale;
    const long otherBefore = static_cast<long>(other.m_digits.size()) - other.m_scale;
    if (isNought() || other.isNought())
        return isNought() && other.isNought() ? 0 : isNought() ? -1 : 1;
    if (before != otherBefore)
        return before < otherBefore ? -sign : sign;
    const long scale = std::max(m_scale, other.m_scale);
    return sign * compareDigits(scaledTo(scale), other.scaledTo(scale));
}

} // namespace tereze::route
