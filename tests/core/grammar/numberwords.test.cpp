// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers, amounts, dates and plural forms in words.
#include <core/grammar/datewords.h>
#include <core/grammar/moneywords.h>
#include <core/grammar/numberwords.h>
#include <core/grammar/ordinalwords.h>
#include <core/grammar/pluralcategory.h>

#include <QSet>

#include <gtest/gtest.h>
#include <limits>

using namespace tereze;
using namespace tereze::grammar;

namespace {

std::string words(qint64 number, Language language, Gender gender = Gender::Masculine)
{
    const auto text = numberInWords(number, language, gender);
    return text ? text->toStdString() : "!" + text.error().detail.toStdString();
}

std::string money(qint64 hundredths, Currency currency, Language language)
{
    const auto text = moneyInWords(hundredths, currency, language);
    return text ? text->toStdString() : "!" + text.error().detail.toStdString();
}

std::string date(const char *iso, Language language, DateUse use = DateUse::Name)
{
    const auto text = dateInWords(QDate::fromString(QString::fromLatin1(iso), Qt::ISODate), language, use);
    return text ? text->toStdString() : "!" + text.error().detail.toStdString();
}

constexpr auto ruL = Language::Russian;
constexpr auto ukL = Language::Ukrainian;
constexpr auto kkL = Language::Kazakh;
constexpr auto enL = Language::English;

} // namespace

TEST(NumberWords, russian)
{
    EXPECT_EQ(words(0, ruL), "ноль");
    EXPECT_EQ(words(1, ruL), "один");
    EXPECT_EQ(words(1, ruL, Gender::Feminine), "одна");
    EXPECT_EQ(words(1, ruL, Gender::Neuter), "одно");
    EXPECT_EQ(words(2, ruL, Gender::Feminine), "две");
    EXPECT_EQ(words(2, ruL, Gender::Neuter), "два");
    EXPECT_EQ(words(12, ruL, Gender::Feminine), "двенадцать");
    EXPECT_EQ(words(241, ruL, Gender::Feminine), "двести сорок одна");
    EXPECT_EQ(words(1000, ruL), "одна тысяча");
    EXPECT_EQ(words(2022, ruL), "две тысячи двадцать два");
    EXPECT_EQ(words(11'012, ruL), "одиннадцать тысяч двенадцать");
    EXPECT_EQ(words(1'002'001, ruL), "один миллион две тысячи один");
    EXPECT_EQ(words(5'000'000'000, ruL), "пять миллиардов");
    EXPECT_EQ(words(-21, ruL), "минус двадцать один");
    EXPECT_EQ(words(999'999'999'999'999, ruL),
        "девятьсот девяносто девять триллионов девятьсот девяносто девять миллиардов девятьсот девяносто "
        "девять"
        " миллионов девятьсот девяносто девять тысяч девятьсот девяносто девять");
}

TEST(NumberWords, ukrainian)
{
    EXPECT_EQ(words(0, ukL), "нуль");
    EXPECT_EQ(words(1, ukL, Gender::Neuter), "одне");
    EXPECT_EQ(words(2, ukL, Gender::Feminine), "дві");
    EXPECT_EQ(words(1999, ukL), "одна тисяча дев’ятсот дев’яносто дев’ять");
    EXPECT_EQ(words(2'000'015, ukL), "два мільйони п’ятнадцять");
    EXPECT_EQ(words(6'000'000, ukL), "шість мільйонів");
}

TEST(NumberWords, kazakh)
{
    EXPECT_EQ(words(0, kkL), "нөл");
    EXPECT_EQ(words(1250, kkL), "бір мың екі жүз елу");
    EXPECT_EQ(words(2026, kkL), "екі мың жиырма алты");
    EXPECT_EQ(words(17, kkL, Gender::Feminine), "он жеті");
    EXPECT_EQ(words(3'000'000, kkL), "үш миллион");
    EXPECT_EQ(words(100, kkL), "бір жүз");
}

TEST(NumberWords, english)
{
    EXPECT_EQ(words(0, enL), "zero");
    EXPECT_EQ(words(21, enL), "twenty-one");
    EXPECT_EQ(words(241, enL), "two hundred and forty-one");
    EXPECT_EQ(words(1001, enL), "one thousand and one");
    EXPECT_EQ(words(1250, enL), "one thousand two hundred and fifty");
    EXPECT_EQ(words(-2'000'000, enL), "minus two million");
}

TEST(NumberWords, beyondTheRangeIsRefused)
{
    for (const qint64 number : { greatestNumberInWords + 1, -greatestNumberInWords - 1,
             std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min() }) {
        for (const Language language : { ruL, ukL, kkL, enL }) {
            const auto text = numberInWords(number, language);
            ASSERT_FALSE(text);
            EXPECT_EQ(text.error().kind, ErrorKind::Unsupported);
            EXPECT_FALSE(text.error().userText.isEmpty());
        }
    }
}

TEST(NumberWords, everyNumberHasWordsOfItsOwn)
{
    for (const Language language : { ruL, ukL, kkL, enL }) {
        QSet<QString> seen;
        for (qint64 number = -1100; number <= 12'100; ++number) {
            const auto text = numberInWords(number, language);
            ASSERT_TRUE(text) << number;
            ASSERT_FALSE(text->contains(u"  "_qs) || text->endsWith(u' ')) << number;
            ASSERT_FALSE(seen.contains(*text)) << number << text->toStdString();
            seen << *text;
        }
    }
}

TEST(MoneyWords, wholeUnitsInWordsAndHundredthsInDigits)
{
    EXPECT_EQ(money(125'050, Currency::Tenge, ruL), "одна тысяча двести пятьдесят тенге 50 тиынов");
    EXPECT_EQ(money(125'050, Currency::Tenge, kkL), "бір мың екі жүз елу теңге 50 тиын");
    EXPECT_EQ(money(125'050, Currency::Tenge, enL), "one thousand two hundred and fifty tenge 50 tiyn");
    EXPECT_EQ(money(205, Currency::Hryvnia, ukL), "дві гривні 05 копійок");
    EXPECT_EQ(money(101, Currency::Hryvnia, ukL), "одна гривня 01 копійка");
    EXPECT_EQ(money(500'002, Currency::Hryvnia, ruL), "пять тысяч гривен 02 копейки");
    EXPECT_EQ(money(2'100, Currency::Ruble, ruL), "двадцать один рубль 00 копеек");
    EXPECT_EQ(money(2'200, Currency::Ruble, ruL), "двадцать два рубля 00 копеек");
    EXPECT_EQ(money(1'100, Currency::Ruble, ruL), "одиннадцать рублей 00 копеек");
    EXPECT_EQ(money(200, Currency::Dollar, enL), "two US dollars 00 cents");
    EXPECT_EQ(money(101, Currency::Dollar, enL), "one US dollar 01 cent");
    EXPECT_EQ(money(300, Currency::Dollar, ukL), "три долари США 00 центів");
    EXPECT_EQ(money(100, Currency::Euro, ruL), "один евро 00 центов");
    EXPECT_EQ(money(0, Currency::Tenge, ruL), "ноль тенге 00 тиынов");
    EXPECT_EQ(money(-50, Currency::Tenge, ruL), "минус ноль тенге 50 тиынов");
    EXPECT_EQ(money(-101, Currency::Tenge, ruL), "минус один тенге 01 тиын");
}

TEST(MoneyWords, beyondTheRangeIsRefused)
{
    EXPECT_TRUE(moneyInWords(greatestNumberInWords * 100 + 99, Currency::Tenge, kkL));
    EXPECT_FALSE(moneyInWords((greatestNumberInWords + 1) * 100, Currency::Tenge, kkL));
    EXPECT_FALSE(moneyInWords(std::numeric_limits<qint64>::min(), Currency::Euro, ruL));
}

TEST(MoneyWords, currenciesAreKnownByTheirCodes)
{
    EXPECT_EQ(currencyOf(u"KZT"), Currency::Tenge);
    EXPECT_EQ(currencyOf(u"UAH"), Currency::Hryvnia);
    EXPECT_EQ(currencyOf(u"RUB"), Currency::Ruble);
    EXPECT_EQ(currencyOf(u"USD"), Currency::Dollar);
    EXPECT_EQ(currencyOf(u"EUR"), Currency::Euro);
    EXPECT_FALSE(currencyOf(u"kzt"));
    EXPECT_FALSE(currencyOf(u""));
}

TEST(DateWords, eachLanguage)
{
    EXPECT_EQ(date("2026-11-26", ruL), "двадцать шестое ноября две тысячи двадцать шестого года");
    EXPECT_EQ(
        date("2026-11-26", ruL, DateUse::Moment), "двадцать шестого ноября две тысячи двадцать шестого года");
    EXPECT_EQ(date("2000-03-03", ruL), "третье марта двухтысячного года");
    EXPECT_EQ(date("1999-01-01", ruL, DateUse::Moment),
        "первого января одна тысяча девятьсот девяносто девятого года");
    EXPECT_EQ(date("1900-12-31", ruL), "тридцать первое декабря одна тысяча девятисотого года");
    EXPECT_EQ(date("2040-02-20", ruL), "двадцатое февраля две тысячи сорокового года");
    EXPECT_EQ(date("2026-11-26", ukL), "двадцять шосте листопада дві тисячі двадцять шостого року");
    EXPECT_EQ(date("2003-05-03", ukL, DateUse::Moment), "третього травня дві тисячі третього року");
    EXPECT_EQ(date("2026-11-26", kkL), "екі мың жиырма алтыншы жылғы жиырма алтыншы қараша");
    EXPECT_EQ(date("2020-01-30", kkL), "екі мың жиырмасыншы жылғы отызыншы қаңтар");
    EXPECT_EQ(date("1990-04-10", kkL), "бір мың тоғыз жүз тоқсаныншы жылғы оныншы сәуір");
    EXPECT_EQ(date("2026-11-26", enL), "the twenty-sixth of November two thousand and twenty-six");
    EXPECT_EQ(date("2026-01-12", enL), "the twelfth of January two thousand and twenty-six");
    EXPECT_EQ(date("2026-01-30", enL), "the thirtieth of January two thousand and twenty-six");
}

TEST(DateWords, whatIsNoDateIsRefused)
{
    EXPECT_EQ(dateInWords(QDate(), ruL).error().kind, ErrorKind::InvalidInput);
    EXPECT_EQ(dateInWords(QDate(10'000, 1, 1), kkL).error().kind, ErrorKind::Unsupported);
    EXPECT_EQ(dateInWords(QDate(-1, 1, 1), enL).error().kind, ErrorKind::Unsupported);
    EXPECT_TRUE(dateInWords(QDate(9999, 12, 31), ukL));
}

TEST(DateWords, kazakhOrdinalsKeepHarmony)
{
    const QList<std::pair<int, const char *>> ordinals { { 1, "бірінші" }, { 2, "екінші" }, { 3, "үшінші" },
        { 4, "төртінші" }, { 5, "бесінші" }, { 6, "алтыншы" }, { 7, "жетінші" }, { 8, "сегізінші" },
        { 9, "тоғызыншы" }, { 10, "оныншы" }, { 20, "жиырмасыншы" }, { 30, "отызыншы" }, { 40, "қырқыншы" },
        { 50, "елуінші" }, { 60, "алпысыншы" }, { 70, "жетпісінші" }, { 80, "сексенінші" },
        { 90, "тоқсаныншы" }, { 100, "бір жүзінші" }, { 1000, "бір мыңыншы" } };
    for (const auto &[number, text] : ordinals)
        EXPECT_EQ(ordinalInWords(number, kkL, OrdinalForm::Genitive).toStdString(), text);
}

TEST(DateWords, everyOrdinalHasWordsOfItsOwn)
{
    for (const Language language : { ruL, ukL, kkL, enL }) {
        QSet<QString> seen;
        for (int number = 1; number <= 9999; ++number) {
            const QString text = ordinalInWords(number, language, OrdinalForm::Genitive);
            ASSERT_FALSE(text.isEmpty()) << number;
            ASSERT_FALSE(seen.contains(text)) << number << text.toStdString();
            seen << text;
        }
        EXPECT_TRUE(ordinalInWords(0, language, OrdinalForm::Genitive).isEmpty());
        EXPECT_TRUE(ordinalInWords(10'000, language, OrdinalForm::Genitive).isEmpty());
    }
}

TEST(PluralCategory, areThoseOfCldr)
{
    using enum PluralCategory;
    for (const Language language : { ruL, ukL }) {
        for (const qint64 one : { 1, 21, 31, 101, 1001, -1, -21 })
            EXPECT_EQ(pluralCategory(one, language), One) << one;
        for (const qint64 few : { 2, 3, 4, 22, 24, 104, 1002, -3 })
            EXPECT_EQ(pluralCategory(few, language), Few) << few;
        for (const qint64 many : { 0, 5, 9, 10, 11, 12, 13, 14, 19, 20, 25, 100, 111, 112, 1011, 1'000'000 })
            EXPECT_EQ(pluralCategory(many, language), Many) << many;
        EXPECT_EQ(pluralCategory(std::numeric_limits<qint64>::min(), language), Many);
    }
    for (const Language language : { kkL, enL }) {
        EXPECT_EQ(pluralCategory(1, language), One);
        for (const qint64 other : { 0, 2, 5, 11, 21 })
            EXPECT_EQ(pluralCategory(other, language), Other) << other;
    }
}
