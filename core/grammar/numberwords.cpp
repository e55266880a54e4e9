// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberwords.h"

#include "pluralcategory.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace tereze::grammar {

namespace {

/// The words of one language.
struct NumberVocabulary {
    std::array<QStringView, 20> units; ///< 0 to 19, masculine
    std::array<QStringView, 10> tens; ///< from 20 at place 2
    std::array<QStringView, 10> hundreds; ///< from 100 at place 1
    std::array<CountedNoun, 4> scales; ///< thousand, million, thousand million, million million
    QStringView minus;
};

constexpr NumberVocabulary russianNumbers {
    { u"ноль", u"один", u"два", u"три", u"четыре", u"пять", u"шесть", u"семь", u"восемь", u"девять",
        u"десять", u"одиннадцать", u"двенадцать", u"тринадцать", u"четырнадцать", u"пятнадцать",
        u"шестнадцать", u"семнадцать", u"восемнадцать", u"девятнадцать" },
    { u"", u"", u"двадцать", u"тридцать", u"сорок", u"пятьдесят", u"шестьдесят", u"семьдесят", u"восемьдесят",
        u"девяносто" },
    { u"", u"сто", u"двести", u"триста", u"четыреста", u"пятьсот", u"шестьсот", u"семьсот", u"восемьсот",
        u"девятьсот" },
    { CountedNoun { u"тысяча", u"тысячи", u"тысяч" }, { u"миллион", u"миллиона", u"миллионов" },
        { u"миллиард", u"миллиарда", u"миллиардов" }, { u"триллион", u"триллиона", u"триллионов" } },
    u"минус"
};

constexpr NumberVocabulary ukrainianNumbers {
    { u"нуль", u"один", u"два", u"три", u"чотири", u"п’ять", u"шість", u"сім", u"вісім", u"дев’ять",
        u"десять", u"одинадцять", u"дванадцять", u"тринадцять", u"чотирнадцять", u"п’ятнадцять",
        u"шістнадцять", u"сімнадцять", u"вісімнадцять", u"дев’ятнадцять" },
    { u"", u"", u"двадцять", u"тридцять", u"сорок", u"п’ятдесят", u"шістдесят", u"сімдесят", u"вісімдесят",
        u"дев’яносто" },
    { u"", u"сто", u"двісті", u"триста", u"чотириста", u"п’ятсот", u"шістсот", u"сімсот", u"вісімсот",
        u"дев’ятсот" },
    { CountedNoun { u"тисяча", u"тисячі", u"тисяч" }, { u"мільйон", u"мільйони", u"мільйонів" },
        { u"мільярд", u"мільярди", u"мільярдів" }, { u"трильйон", u"трильйони", u"трильйонів" } },
    u"мінус"
};

constexpr NumberVocabulary kazakhNumbers {
    { u"нөл", u"бір", u"екі", u"үш", u"төрт", u"бес", u"алты", u"жеті", u"сегіз", u"тоғыз", u"он", u"он бір",
        u"он екі", u"он үш", u"он төрт", u"он бес", u"он алты", u"он жеті", u"он сегіз", u"он тоғыз" },
    { u"", u"", u"жиырма", u"отыз", u"қырық", u"елу", u"алпыс", u"жетпіс", u"сексен", u"тоқсан" },
    { u"", u"бір жүз", u"екі жүз", u"үш жүз", u"төрт жүз", u"бес жүз", u"алты жүз", u"жеті жүз", u"сегіз жүз",
        u"тоғыз жүз" },
    { CountedNoun { u"мың", u"мың", u"мың" }, { u"миллион", u"миллион", u"миллион" },
        { u"миллиард", u"миллиард", u"миллиард" }, { u"триллион", u"триллион", u"триллион" } },
    u"минус"
};

constexpr NumberVocabulary englishNumbers { { u"zero", u"one", u"two", u"three", u"four", u"five", u"six",
                                                u"seven", u"eight", u"nine", u"ten", u"eleven", u"twelve",
                                                u"thirteen", u"fourteen", u"fifteen", u"sixteen",
                                                u"seventeen", u"eighteen", u"nineteen" },
    { u"", u"", u"twenty", u"thirty", u"forty", u"fifty", u"sixty", u"seventy", u"eighty", u"ninety" },
    { u"", u"one hundred", u"two hundred", u"three hundred", u"four hundred", u"five hundred", u"six hundred",
        u"seven hundred", u"eight hundred", u"nine hundred" },
    { CountedNoun { u"thousand", u"", u"thousand" }, { u"million", u"", u"million" },
        { u"billion", u"", u"billion" }, { u"trillion", u"", u"trillion" } },
    u"minus" };

const NumberVocabulary &vocabularyOf(Language language)
{
    switch (language) {
    case Language::Russian:
        return russianNumbers;
    case Language::Ukrainian:
        return ukrainianNumbers;
    case Language::Kazakh:
        return kazakhNumbers;
    case Language::English:
        break;
    }
    return englishNumbers;
}

/// 1 and 2 agree with what is counted.
QStringView unitWord(int unit, Language language, Gender gender)
{
    const bool feminine = gender == Gender::Feminine;
    const bool neuter = gender == Gender::Neuter;
    if (language == Language::Russian || language == Language::Ukrainian) {
        if (unit == 1 && feminine)
            return u"одна";
        if (unit == 1 && neuter)
            return language == Language::Russian ? u"одно" : u"одне";
        if (unit == 2 && feminine)
            return language == Language::Russian ? u"две" : u"дві";
    }
    return vocabularyOf(language).units[static_cast<size_t>(unit)];
}

/// 1 to 999.
QStringList wordsOfTriad(int triad, Language language, Gender gender)
{
    const NumberVocabulary &words = vocabularyOf(language);
    QStringList parts;
    if (triad >= 100)
        parts << words.hundreds[static_cast<size_t>(triad / 100)].toString();
    const int rest = triad % 100;
    if (language == Language::English && triad >= 100 && rest > 0)
        parts << QStringLiteral("and");
    if (rest >= 20) {
        QString tens = words.tens[static_cast<size_t>(rest / 10)].toString();
        if (language == Language::English && rest % 10 > 0)
            tens += u'-' + unitWord(rest % 10, language, gender).toString();
        parts << tens;
        if (language != Language::English && rest % 10 > 0)
            parts << unitWord(rest % 10, language, gender).toString();
    } else if (rest > 0) {
        parts << unitWord(rest, language, gender).toString();
    }
    return parts;
}

} // namespace

Result<QString> numberInWords(qint64 number, Language language, Gender gender)
{
    if (number > greatestNumberInWords || number < -greatestNumberInWords)
        return Error::of(ErrorKind::Unsupported,
            QCoreApplication::translate("Grammar", "The number is too large to be written in words."),
            QStringLiteral("%1 has more than 15 digits").arg(number));
    const NumberVocabulary &words = vocabularyOf(language);
    if (number == 0)
        return words.units[0].toString();
    QStringList parts;
    if (number < 0)
        parts << words.minus.toString();
    const qint64 absolute = number < 0 ? -number : number;
    qint64 scale = 1'000'000'000'000;
    for (size_t place = words.scales.size(); place > 0; --place, scale /= 1000) {
        const int triad = static_cast<int>(absolute / scale % 1000);
        if (triad == 0)
            continue;
        // Of the scales the thousand alone is feminine.
        parts << wordsOfTriad(triad, language, place == 1 ? Gender::Feminine : Gender::Masculine)
              << formFor(triad, words.scales[place - 1], language).toString();
    }
    const int last = static_cast<int>(absolute % 1000);
    if (last > 0) {
        if (language == Language::English && absolute >= 1000 && last < 100)
            parts << QStringLiteral("and");
        parts << wordsOfTriad(last, language, gender);
    }
    return parts.join(u' ');
}

} // namespace tereze::grammar
