// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/http/cookie.h>
#include <core/http/headers.h>

#include <gtest/gtest.h>

using namespace tereze;
using namespace tereze::http;

TEST(Cookie, isBoundToTheHostAndHiddenFromScript)
{
    Cookie cookie;
    cookie.name = "session";
    cookie.value = "abc123";
    const auto value = cookie.headerValue();
    ASSERT_TRUE(value);
    EXPECT_EQ(*value, "__Host-session=abc123; Path=/; Secure; HttpOnly; SameSite=Lax");
}

TEST(Cookie, deletionEndsItAtOnce)
{
    EXPECT_EQ(*Cookie::deletion("session").headerValue(),
        "__Host-session=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0");
}

TEST(Cookie, refusesWhatWouldAddAttributesOrLines)
{
    const QList<QByteArray> bad { "a;b", "a b", "a\r\nSet-Cookie: x=y", "a,b", "a\"b", "a\\b", "\xd3\x98",
        QByteArray(3001, 'a'), QByteArray("a\0b", 3) };
    for (const QByteArray &value : bad) {
        Cookie cookie;
        cookie.name = "n";
        cookie.value = value;
        EXPECT_FALSE(cookie.headerValue()) << value.left(20).toStdString();
    }
    Cookie cookie;
    cookie.name = "a=b";
    EXPECT_FALSE(cookie.headerValue());
}

TEST(Cookie, isReadOnlyUnderItsHostPrefix)
{
    Headers headers;
    headers.add("cookie", "session=planted; __Host-session=real; other=1");
    EXPECT_EQ(cookieValue(headers, "session"), QByteArray("real"));
    EXPECT_FALSE(cookieValue(headers, "other").has_value());
}

TEST(Cookie, givenTwiceIsNoCookie)
{
    Headers headers;
    headers.add("Cookie", "__Host-session=a");
    headers.add("Cookie", "__Host-session=b");
    EXPECT_FALSE(cookieValue(headers, "session").has_value());
}
