// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/template/template.h>

#include <gtest/gtest.h>

using namespace tereze;
using namespace tereze::templates;

namespace {

ParseOptions inPlainText()
{
    ParseOptions options;
    options.escape = Escape::None;
    return options;
}

/// What the tag {{v | …}} makes of a value; a refusal begins with "!".
QString shown(const QString &call, const QJsonValue &value, const QString &language = u"ru"_qs)
{
    const auto parsed = Template::load(u"{{v | %1}}"_qs.arg(call), inPlainText());
    if (!parsed)
        return u'!' + parsed.error().userText;
    RenderOptions options;
    options.language = language;
    options.timeZone = QTimeZone("Asia/Almaty");
    const auto text = (*parsed)->render({ { u"v"_qs, value } }, options);
    return text ? QString(*text).replace(QChar(0xA0), u'~') : u'!' + text.error().userText;
}

} // namespace

TEST(WordFormattersTest, writesDatesInWordsByThemselvesAndForWhen)
{
    EXPECT_EQ(shown(u"date_words"_qs, u"2026-11-26"_qs),
        u"двадцать шестое ноября две тысячи двадцать шестого года"_qs);
    EXPECT_EQ(shown(u"date_words: moment"_qs, u"2026-11-26"_qs),
        u"двадцать шестого ноября две тысячи двадцать шестого года"_qs);
    EXPECT_EQ(shown(u"date_words"_qs, u"2026-11-26"_qs, u"kk"_qs),
        u"екі мың жиырма алтыншы жылғы жиырма алтыншы қараша"_qs);
    // An instant is of the day that it is at the university.
    EXPECT_EQ(shown(u"date_words"_qs, u"2026-11-25T20:30:00Z"_qs, u"uk"_qs),
        u"двадцять шосте листопада дві тисячі двадцять шостого року"_qs);
    EXPECT_TRUE(shown(u"date_words: yesterday"_qs, u"2026-11-26"_qs).contains(u"moment"));
    EXPECT_TRUE(shown(u"date_words"_qs, u"26.11.2026"_qs).startsWith(u'!'));
}

TEST(WordFormattersTest, writesAmountsAndNumbersInWords)
{
    EXPECT_EQ(shown(u"money_words"_qs, u"1250.5"_qs), u"одна тысяча двести пятьдесят тенге 50 тиынов"_qs);
    EXPECT_EQ(shown(u"money_words: UAH"_qs, 2.05, u"uk"_qs), u"дві гривні 05 копійок"_qs);
    EXPECT_EQ(shown(u"money_words"_qs, 1250, u"kk"_qs), u"бір мың екі жүз елу теңге 00 тиын"_qs);
    EXPECT_TRUE(shown(u"money_words: GBP"_qs, 5).contains(u"KZT"));
    EXPECT_TRUE(shown(u"money_words"_qs, u"1.005"_qs).startsWith(u'!'));
    EXPECT_TRUE(shown(u"money_words"_qs, QString(30, u'9')).startsWith(u'!'));
    EXPECT_EQ(shown(u"number_words"_qs, 241), u"двести сорок один"_qs);
    EXPECT_EQ(shown(u"number_words: feminine"_qs, 241), u"двести сорок одна"_qs);
    EXPECT_EQ(shown(u"number_words"_qs, 241, u"en"_qs), u"two hundred and forty-one"_qs);
    EXPECT_TRUE(shown(u"number_words"_qs, 1.5).startsWith(u'!'));
}

TEST(WordFormattersTest, putsTheFormBesideANumberThatSuitsIt)
{
    const QString days = u"plural: учебный день, учебных дня, учебных дней"_qs;
    EXPECT_EQ(shown(days, 1), u"1~учебный день"_qs);
    EXPECT_EQ(shown(days, 3), u"3~учебных дня"_qs);
    EXPECT_EQ(shown(days, 11), u"11~учебных дней"_qs);
    EXPECT_EQ(shown(days, 121), u"121~учебный день"_qs);
    EXPECT_EQ(shown(days, 1.5), u"1,5~учебных дня"_qs);
    EXPECT_EQ(shown(days, u"5.0"_qs), u"5,0~учебных дня"_qs);
    EXPECT_TRUE(shown(days, u"12345678901234567890121"_qs).endsWith(u"121~учебный день"_qs));
    EXPECT_EQ(shown(u"plural: day, days"_qs, 1, u"en"_qs), u"1~day"_qs);
    EXPECT_EQ(shown(u"plural: day, days"_qs, 101, u"en"_qs), u"101~days"_qs);
    EXPECT_EQ(shown(u"plural: күн"_qs, 5, u"kk"_qs), u"5~күн"_qs);
    EXPECT_TRUE(shown(u"plural: день, дня"_qs, 5).startsWith(u'!')); // Russian needs three
    EXPECT_TRUE(shown(u"plural"_qs, 5).startsWith(u'!'));
    EXPECT_TRUE(shown(u"plural: день,, дней"_qs, 5).startsWith(u'!'));
}

TEST(WordFormattersTest, formattersWithoutAdditionsRefuseThem)
{
    const Template::Parsed parsed = Template::parse(u"{{a | date: long}} {{b | dates}}"_qs);
    ASSERT_EQ(parsed.findings.size(), 2);
    EXPECT_EQ(parsed.findings.at(0).rule, u"bad_formatter"_qs);
    EXPECT_EQ(parsed.findings.at(1).rule, u"unknown_formatter"_qs);
}
