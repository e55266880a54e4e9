// SPDX-License-Identifier: GPL-3.0-or-later
#include "ordinalwords.h"

#include "numberwords.h"

#include <array>

namespace tereze::grammar {

namespace {

/// Stems of ordinals, to which -ое, -ого (uk -е, -ого) are put: 1 to 19, 20 to 90, 100 to 900.
struct OrdinalStems {
    std::array<QStringView, 20> units;
    std::array<QStringView, 10> tens;
    std::array<QStringView, 10> hundreds;
    std::array<QStringView, 10> thousands; ///< 1000 to 9000
};

constexpr OrdinalStems russianOrdinals { { u"", u"перв", u"втор", u"треть", u"четвёрт", u"пят", u"шест",
                                             u"седьм", u"восьм", u"девят", u"десят", u"одиннадцат",
                                             u"двенадцат", u"тринадцат", u"четырнадцат", u"пятнадцат",
                                             u"шестнадцат", u"семнадцат", u"восемнадцат", u"девятнадцат" },
    { u"", u"десят", u"двадцат", u"тридцат", u"сороков", u"пятидесят", u"шестидесят", u"семидесят",
        u"восьмидесят", u"девяност" },
    { u"", u"сот", u"двухсот", u"трёхсот", u"четырёхсот", u"пятисот", u"шестисот", u"семисот", u"восьмисот",
        u"девятисот" },
    { u"", u"тысячн", u"двухтысячн", u"трёхтысячн", u"четырёхтысячн", u"пятитысячн", u"шеститысячн",
        u"семитысячн", u"восьмитысячн", u"девятитысячн" } };

constexpr OrdinalStems ukrainianOrdinals { { u"", u"перш", u"друг", u"трет", u"четверт", u"п’ят", u"шост",
                                               u"сьом", u"восьм", u"дев’ят", u"десят", u"одинадцят",
                                               u"дванадцят", u"тринадцят", u"чотирнадцят", u"п’ятнадцят",
                                               u"шістнадцят", u"сімнадцят", u"вісімнадцят", u"дев’ятнадцят" },
    { u"", u"десят", u"двадцят", u"тридцят", u"сороков", u"п’ятдесят", u"шістдесят", u"сімдесят",
        u"вісімдесят", u"дев’яност" },
    { u"", u"сот", u"двохсот", u"трьохсот", u"чотирьохсот", u"п’ятсот", u"шістсот", u"сімсот", u"вісімсот",
        u"дев’ятсот" },
    { u"", u"тисячн", u"двотисячн", u"тритисячн", u"чотиритисячн", u"п’ятитисячн", u"шеститисячн",
        u"семитисячн", u"восьмитисячн", u"дев’ятитисячн" } };

/// The part of a number that its last word names: 2026 has 6, 2020 has 20, 2000 has 2000.
int lastWordOf(int number)
{
    const int lastTwo = number % 100;
    if (lastTwo > 0 && (lastTwo < 20 || lastTwo % 10 == 0))
        return lastTwo;
    if (lastTwo > 0)
        return lastTwo % 10;
    return number % 1000 > 0 ? number % 1000 : number % 10'000;
}

QString slavicOrdinal(int last, const OrdinalStems &stems, Language language, OrdinalForm form)
{
    QStringView stem;
    if (last < 20)
        stem = stems.units[static_cast<size_t>(last)];
    else if (last < 100)
        stem = stems.tens[static_cast<size_t>(last / 10)];
    else if (last < 1000)
        stem = stems.hundreds[static_cast<size_t>(last / 100)];
    else
        stem = stems.thousands[static_cast<size_t>(last / 1000)];
    // третье and третє are soft.
    const bool isSoft = last == 3;
    QStringView ending;
    if (language == Language::Russian)
        ending = form == OrdinalForm::Genitive ? (isSoft ? u"его" : u"ого") : (isSoft ? u"е" : u"ое");
    else
        ending = form == OrdinalForm::Genitive ? (isSoft ? u"ього" : u"ого") : (isSoft ? u"є" : u"е");
    return stem.toString() + ending.toString();
}

/// -ншы, -нші behind a vowel, -ыншы, -інші behind a consonant, in harmony; жиырма and қырық have forms of
/// their own.
QString kazakhOrdinal(const QString &word)
{
    static constexpr std::array<std::pair<QStringView, QStringView>, 8> front { { { u"бір", u"інші" },
        { u"екі", u"нші" }, { u"үш", u"інші" }, { u"төрт", u"інші" }, { u"бес", u"інші" },
        { u"жеті", u"нші" }, { u"сегіз", u"інші" }, { u"жүз", u"інші" } } };
    for (const auto &[number, ending] : front) {
        if (word == number)
            return word + ending.toString();
    }
    if (word == u"жетпіс" || word == u"сексен" || word == u"елу")
        return word + u"інші"_qs;
    if (word == u"жиырма")
        return QStringLiteral("жиырмасыншы");
    if (word == u"қырық")
        return QStringLiteral("қырқыншы");
    return word + (word.endsWith(u'а') || word.endsWith(u'ы') ? u"ншы"_qs : u"ыншы"_qs);
}

QString englishOrdinal(const QString &word)
{
    static constexpr std::array<std::pair<QStringView, QStringView>, 8> irregular { { { u"one", u"first" },
        { u"two", u"second" }, { u"three", u"third" }, { u"five", u"fifth" }, { u"eight", u"eighth" },
        { u"nine", u"ninth" }, { u"twelve", u"twelfth" }, { u"zero", u"zeroth" } } };
    for (const auto &[number, ordinal] : irregular) {
        if (word == number)
            return ordinal.toString();
    }
    return word.endsWith(u'y') ? word.chopped(1) + u"ieth"_qs : word + u"th"_qs;
}

} // namespace

QString ordinalInWords(int number, Language language, OrdinalForm form)
{
    if (number < 1 || number > 9999)
        return {};
    if (language == Language::Russian || language == Language::Ukrainian) {
        const int last = lastWordOf(number);
        const QString ordinal = slavicOrdinal(
            last, language == Language::Russian ? russianOrdinals : ukrainianOrdinals, language, form);
        if (last == number)
            return ordinal;
        const auto before = numberInWords(number - last, language);
        return before ? *before + u' ' + ordinal : QString();
    }
    const auto cardinal = numberInWords(number, language);
    if (!cardinal)
        return {};
    const QChar separator =
        language == Language::English && cardinal->lastIndexOf(u'-') > cardinal->lastIndexOf(u' ') ? u'-'
                                                                                                   : u' ';
    const QString last = cardinal->section(separator, -1);
    return cardinal->chopped(last.size())
        + (language == Language::English ? englishOrdinal(last) : kazakhOrdinal(last));
}

} // namespace tereze::grammar
