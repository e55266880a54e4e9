// SPDX-License-Identifier: GPL-3.0-or-later
#include "pluralcategory.h"

namespace tereze::grammar {

PluralCategory pluralCategory(qint64 number, Language language)
{
    // The sign plays no part; taken digit by digit, the smallest number has no positive twin.
    const int lastTwo = static_cast<int>(number % 100 < 0 ? -(number % 100) : number % 100);
    const int last = lastTwo % 10;
    if (language == Language::Kazakh || language == Language::English)
        return number == 1 || number == -1 ? PluralCategory::One : PluralCategory::Other;
    if (last == 1 && lastTwo != 11)
        return PluralCategory::One;
    if (last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14))
        return PluralCategory::Few;
    return PluralCategory::Many;
}

QStringView formFor(qint64 number, const CountedNoun &noun, Language language)
{
    switch (pluralCategory(number, language)) {
    case PluralCategory::One:
        return noun[0];
    case PluralCategory::Few:
        return noun[1];
    case PluralCategory::Many:
    case PluralCategory::Other:
        break;
    }
    return noun[2];
}

} // namespace tereze::grammar
