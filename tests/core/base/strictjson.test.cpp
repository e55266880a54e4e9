// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/base/strictjson.h>

#include <gtest/gtest.h>

using namespace tereze;

TEST(StrictJson, readsAnObject)
{
    const auto object = readJsonObject(R"({"a": [1, {"b": "x"}], "c": {"b": "y"}, "d": "b\",\"b"})");
    ASSERT_TRUE(object.ok());
    EXPECT_EQ(object->value(u"c"_qs).toObject().value(u"b"_qs).toString(), u"y"_qs);
}

TEST(StrictJson, namesLineAndColumnOfASyntaxError)
{
    const auto object = readJsonObject("{\n  \"қала\": ?\n}");
    ASSERT_FALSE(object.ok());
    EXPECT_TRUE(object.error().detail.contains(u"line 2"_qs)) << object.error().detail.toStdString();
}

TEST(StrictJson, refusesAKeyThatStandsTwiceEvenEscaped)
{
    for (const char *text : { R"({"a": 1, "a": 2})", R"({"a": 1, "\u0061": 2})", R"([{"x": 1}])",
             R"({"list": [{"k": {}, "m": [], "k": 0}]})" }) {
        EXPECT_FALSE(readJsonObject(text).ok()) << text;
    }
    const auto object = readJsonObject("{\"x\": 1,\n \"list\": [{\"k\": 1, \"k\": 2}]}");
    ASSERT_FALSE(object.ok());
    EXPECT_TRUE(object.error().detail.contains(u"line 2, column 20"_qs))
        << object.error().detail.toStdString();
}

TEST(StrictJson, refusesWhatIsNoUtf8TooDeepOrTooLarge)
{
    EXPECT_FALSE(readJsonObject("{\"a\": \"\xff\xfe\"}").ok());
    EXPECT_FALSE(readJsonObject("{\"a\": " + QByteArray(5000, '[') + QByteArray(5000, ']') + "}").ok());
    EXPECT_FALSE(readJsonObject("{\"a\": \"" + QByteArray(5 * 1024 * 1024, 'x') + "\"}").ok());
    EXPECT_FALSE(readJsonObject("").ok());
    EXPECT_FALSE(readJsonObject("{} {}").ok());
}
