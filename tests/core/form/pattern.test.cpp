// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/form/pattern.h>

#include <QElapsedTimer>

#include <gtest/gtest.h>

using namespace tereze::form;

TEST(Pattern, acceptsTheSubset)
{
    for (const char16_t *text : { u"^[0-9]{10}$", u"^\\+7[0-9]{3,10}$", u"^(?:B|M|D)-[A-ZӘІ]+$", u"^a?b*c+$",
             u"^(ab|c)?x$", u"^[^<>]*$", u"^[А-Яа-яӘәҒғҚқҢңӨөҰұҮүҺһІі -]{1,40}$" }) {
        EXPECT_FALSE(patternFault(QString::fromUtf16(text)).has_value())
            << QString::fromUtf16(text).toStdString();
    }
}

TEST(Pattern, refusesWhatEnginesReadDifferentlyOrSlowly)
{
    for (const char16_t *text : { u"", u"abc", u"^abc", u"abc$", u"^abc\\$", u"^a|b$", u"^(a+)+$",
             u"^(a|b)*$", u"^(a){3}$", u"^a.c$", u"^\\d+$", u"^(?=a)b$", u"^(?P<n>a)$", u"^(a)\\1$", u"^a**$",
             u"^a+?$", u"^*a$", u"^[[:alpha:]]$", u"^[a\\]b]$", u"^[]$", u"^[abc$", u"^(abc$", u"^abc)$",
             u"^a{2,1}$", u"^a{256}$", u"^a{,3}$", u"^a^b$", u"^a$b$", u"^[z-a]$", u"^a]$", u"^(|*)$" }) {
        EXPECT_TRUE(patternFault(QString::fromUtf16(text)).has_value())
            << QString::fromUtf16(text).toStdString();
    }
    EXPECT_TRUE(patternFault(u"^"_qs + QString(600, u'a') + u'$').has_value());
}

TEST(Pattern, matchesTheWholeText)
{
    const auto matcher = compiledPattern(u"^(?:ab|c)?[А-Я]$"_qs);
    EXPECT_TRUE(matcher.match(u"abБ"_qs).hasMatch());
    EXPECT_TRUE(matcher.match(u"Б"_qs).hasMatch());
    EXPECT_FALSE(matcher.match(u"Б\n"_qs).hasMatch());
    EXPECT_FALSE(matcher.match(u"xБ"_qs).hasMatch());
    EXPECT_FALSE(matcher.match(u"Қ"_qs).hasMatch());
}

TEST(Pattern, staysQuickOnALongText)
{
    QElapsedTimer timer;
    timer.start();
    EXPECT_FALSE(compiledPattern(u"^[a-z]*$"_qs).match(QString(200000, u'a') + u'!').hasMatch());
    EXPECT_LT(timer.elapsed(), 2000);
}
