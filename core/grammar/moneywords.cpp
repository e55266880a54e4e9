// SPDX-License-Identifier: GPL-3.0-or-later
#include "moneywords.h"

#include "numberwords.h"
#include "pluralcategory.h"

namespace tereze::grammar {

namespace {

/// What a currency and its hundredth are called beside a number.
struct CurrencyNames {
    CountedNoun unit;
    Gender gender; ///< of the unit: одна гривна, один рубль
    CountedNoun hundredth;
};

// тенге and евро do not change; both are taken as masculine, as banks write them.
CurrencyNames russianCurrency(Currency currency)
{
    switch (currency) {
    case Currency::Tenge:
        return { { u"тенге", u"тенге", u"тенге" }, Gender::Masculine, { u"тиын", u"тиына", u"тиынов" } };
    case Currency::Hryvnia:
        return { { u"гривна", u"гривны", u"гривен" }, Gender::Feminine,
            { u"копейка", u"копейки", u"копеек" } };
    case Currency::Ruble:
        return { { u"рубль", u"рубля", u"рублей" }, Gender::Masculine,
            { u"копейка", u"копейки", u"копеек" } };
    case Currency::Dollar:
        return { { u"доллар США", u"доллара США", u"долларов США" }, Gender::Masculine,
            { u"цент", u"цента", u"центов" } };
    case Currency::Euro:
        break;
    }
    return { { u"евро", u"евро", u"евро" }, Gender::Masculine, { u"цент", u"цента", u"центов" } };
}

CurrencyNames ukrainianCurrency(Currency currency)
{
    switch (currency) {
    case Currency::Tenge:
        return { { u"теньге", u"теньге", u"теньге" }, Gender::Masculine, { u"тиїн", u"тиїни", u"тиїнів" } };
    case Currency::Hryvnia:
        return { { u"гривня", u"гривні", u"гривень" }, Gender::Feminine,
            { u"копійка", u"копійки", u"копійок" } };
    case Currency::Ruble:
        return { { u"рубль", u"рублі", u"рублів" }, Gender::Masculine,
            { u"копійка", u"копійки", u"копійок" } };
    case Currency::Dollar:
        return { { u"долар США", u"долари США", u"доларів США" }, Gender::Masculine,
            { u"цент", u"центи", u"центів" } };
    case Currency::Euro:
        break;
    }
    return { { u"євро", u"євро", u"євро" }, Gender::Masculine, { u"цент", u"центи", u"центів" } };
}

CurrencyNames kazakhCurrency(Currency currency)
{
    const auto names = [](QStringView unit, QStringView hundredth) {
        return CurrencyNames { { unit, unit, unit }, Gender::Masculine, { hundredth, hundredth, hundredth } };
    };
    switch (currency) {
    case Currency::Tenge:
        return names(u"теңге", u"тиын");
    case Currency::Hryvnia:
        return names(u"гривна", u"копейка");
    case Currency::Ruble:
        return names(u"рубль", u"копейка");
    case Currency::Dollar:
        return names(u"АҚШ доллары", u"цент");
    case Currency::Euro:
        break;
    }
    return names(u"еуро", u"цент");
}

CurrencyNames englishCurrency(Currency currency)
{
    switch (currency) {
    case Currency::Tenge:
        return { { u"tenge", u"", u"tenge" }, Gender::Masculine, { u"tiyn", u"", u"tiyn" } };
    case Currency::Hryvnia:
        return { { u"hryvnia", u"", u"hryvnias" }, Gender::Masculine, { u"kopiyka", u"", u"kopiykas" } };
    case Currency::Ruble:
        return { { u"Russian ruble", u"", u"Russian rubles" }, Gender::Masculine,
            { u"kopeck", u"", u"kopecks" } };
    case Currency::Dollar:
        return { { u"US dollar", u"", u"US dollars" }, Gender::Masculine, { u"cent", u"", u"cents" } };
    case Currency::Euro:
        break;
    }
    return { { u"euro", u"", u"euros" }, Gender::Masculine, { u"cent", u"", u"cents" } };
}

CurrencyNames namesOf(Currency currency, Language language)
{
    switch (language) {
    case Language::Russian:
        return russianCurrency(currency);
    case Language::Ukrainian:
        return ukrainianCurrency(currency);
    case Language::Kazakh:
        return kazakhCurrency(currency);
    case Language::English:
        break;
    }
    return englishCurrency(currency);
}

} // namespace

std::optional<Currency> currencyOf(QStringView code)
{
    if (code == u"KZT")
        return Currency::Tenge;
    if (code == u"UAH")
        return Currency::Hryvnia;
    if (code == u"RUB")
        return Currency::Ruble;
    if (code == u"USD")
        return Currency::Dollar;
    if (code == u"EUR")
        return Currency::Euro;
    return std::nullopt;
}

Result<QString> moneyInWords(qint64 hundredths, Currency currency, Language language)
{
    const CurrencyNames names = namesOf(currency, language);
    const qint64 whole = hundredths / 100;
    const int rest = static_cast<int>(hundredths % 100 < 0 ? -(hundredths % 100) : hundredths % 100);
    TEREZE_TRY(QString words, numberInWords(whole, language, names.gender));
    // A debt below one unit has its sign in no whole number.
    if (whole == 0 && hundredths < 0) {
        TEREZE_TRY(const QString minusOne, numberInWords(-1, language));
        words = minusOne.section(u' ', 0, 0) + u' ' + words;
    }
    return QStringLiteral("%1 %2 %3 %4")
        .arg(words, formFor(whole, names.unit, language).toString())
        .arg(rest, 2, 10, QLatin1Char('0'))
        .arg(formFor(rest, names.hundredth, language));
}

} // namespace tereze::grammar
