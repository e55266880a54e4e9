// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/http/percentcoding.h>

#include <QList>

#include <gtest/gtest.h>

using namespace tereze;
using namespace tereze::http;

TEST(PercentCoding, decodesKazakhTextAndKeepsPlusInPaths)
{
    const auto text = percentDecoded("%D3%98%D0%BB%D0%B8%D1%8F+1", PlusSign::IsPlus);
    ASSERT_TRUE(text);
    EXPECT_EQ(*text, u"Әлия+1");
    EXPECT_EQ(*percentDecoded("a+b%2B", PlusSign::IsSpace), u"a b+");
}

TEST(PercentCoding, refusesHalfEscapesNulAndBrokenUtf8)
{
    const QList<QByteArray> bad { "%", "%4", "%zz", "a%00b", "%C3", "%C0%80", "%ED%A0%80", "%F5%80%80%80",
        "\xff" };
    for (const QByteArray &text : bad) {
        const auto result = percentDecoded(text, PlusSign::IsSpace);
        ASSERT_FALSE(result) << text.toStdString();
        EXPECT_EQ(result.error().kind, ErrorKind::InvalidInput);
    }
}

TEST(PercentCoding, keepsAByteOrderMarkAndAstralCharacters)
{
    const auto text = percentDecoded("%EF%BB%BFx%F0%9F%98%80", PlusSign::IsSpace);
    ASSERT_TRUE(text);
    EXPECT_EQ(text->toUtf8().toHex(), QByteArray("efbbbf78f09f9880"));
}

TEST(PercentCoding, encodedTextComesBackAndHasNoReservedCharacter)
{
    const QString text = QStringLiteral("Өтініш / №1?&=#%+ «ü»");
    const QByteArray encoded = percentEncoded(text);
    EXPECT_FALSE(
        encoded.contains('/') || encoded.contains('?') || encoded.contains('&') || encoded.contains('+'));
    EXPECT_EQ(*percentDecoded(encoded, PlusSign::IsPlus), text);
}
