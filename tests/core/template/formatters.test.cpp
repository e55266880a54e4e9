// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/template/formatters.h>

#include <gtest/gtest.h>

using namespace tereze;
using namespace tereze::templates;

namespace {

QString formatted(const char *formatter, const QJsonValue &value, const char *language = "ru")
{
    const auto result = Formatters::standard().apply(
        QString::fromLatin1(formatter), value, { QString::fromLatin1(language), QTimeZone("Asia/Almaty") });
    return result ? *result : u'!' + result.error().userText;
}

QString plainBlanks(QString text)
{
    return text.replace(QChar(0xA0), u' ');
}

} // namespace

TEST(FormattersTest, writesDatesInEachLanguage)
{
    EXPECT_EQ(formatted("date", u"2026-03-08"_qs), u"08.03.2026"_qs);
    EXPECT_EQ(formatted("date_long", u"2026-03-08"_qs, "ru"), u"8 марта 2026 года"_qs);
    EXPECT_EQ(formatted("date_long", u"2026-03-08"_qs, "uk"), u"8 березня 2026 року"_qs);
    EXPECT_EQ(formatted("date_long", u"2026-03-08"_qs, "kk"), u"2026 жылғы 8 наурыз"_qs);
    EXPECT_EQ(formatted("date_long", u"2026-03-08"_qs, "en"), u"8 March 2026"_qs);
    EXPECT_TRUE(formatted("date_long", u"2026-03-08"_qs, "de").startsWith(u'!'));
}

TEST(FormattersTest, showsInstantsInTheTimeZoneGiven)
{
    EXPECT_EQ(formatted("date", u"2026-11-21T20:30:00Z"_qs), u"22.11.2026"_qs);
    EXPECT_EQ(plainBlanks(formatted("date_time", u"2026-11-21T20:30:00Z"_qs)), u"22.11.2026 01:30"_qs);
    EXPECT_EQ(
        plainBlanks(formatted("date_time", u"2026-11-21 20:30:00.123456+05"_qs)), u"21.11.2026 20:30"_qs);
}

TEST(FormattersTest, refusesWhatIsNoDate)
{
    for (const QJsonValue &value : { QJsonValue(u"2026-02-29"_qs), QJsonValue(u"21.11.2026"_qs),
             QJsonValue(20261121), QJsonValue(u""_qs), QJsonValue(u"2026-11-21T20:30:00"_qs),
             QJsonValue(u"2026-11-21T25:30:00Z"_qs), QJsonValue(true) })
        EXPECT_TRUE(formatted("date", value).startsWith(u'!')) << qPrintable(formatted("date", value));
    EXPECT_TRUE(formatted("date_time", u"2026-11-21"_qs).startsWith(u'!'));
}

TEST(FormattersTest, groupsNumbersAsTheLanguageDoes)
{
    EXPECT_EQ(formatted("number", 1234567), u"1\u00A0234\u00A0567"_qs);
    EXPECT_EQ(formatted("number", u"1234567.50"_qs, "en"), u"1,234,567.50"_qs);
    EXPECT_EQ(formatted("number", u"-1500.5"_qs), u"\u22121\u00A0500,5"_qs);
    EXPECT_EQ(formatted("number", 999), u"999"_qs);
    EXPECT_EQ(formatted("money", u"12500"_qs), u"12\u00A0500\u00A0₸"_qs);
    EXPECT_EQ(formatted("money", 12500.5), u"12\u00A0500,50\u00A0₸"_qs);
    for (const QJsonValue &value : { QJsonValue(u"1e5"_qs), QJsonValue(u"1,5"_qs), QJsonValue(u"NaN"_qs),
             QJsonValue(u"٣"_qs), QJsonValue(u""_qs), QJsonValue(false) })
        EXPECT_TRUE(formatted("number", value).startsWith(u'!'));
    EXPECT_TRUE(formatted("money", u"1.005"_qs).startsWith(u'!'));
}

TEST(FormattersTest, raisesLettersAndShortensNames)
{
    EXPECT_EQ(formatted("upper", u"әғқңөұүһі"_qs, "kk"), u"ӘҒҚҢӨҰҮҺІ"_qs);
    EXPECT_EQ(formatted("initials", u"Қасымов  Нұрлан Серікұлы"_qs), u"Қасымов\u00A0Н.С."_qs);
    EXPECT_EQ(formatted("initials", u"Ли Анна-Мария"_qs), u"Ли\u00A0А.-М."_qs);
    EXPECT_EQ(formatted("initials", u"Сократ"_qs), u"Сократ"_qs);
    EXPECT_TRUE(formatted("initials", 5).startsWith(u'!'));
}
