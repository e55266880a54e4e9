// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/base/canonicaljson.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace tereze;

namespace {

std::string canonicalOf(const QByteArray &json)
{
    const auto result = canonicalJson(QJsonDocument::fromJson(json).object());
    return result ? result->toStdString() : "refused: " + result.error().field.toStdString();
}

} // namespace

TEST(CanonicalJsonTest, sortsKeysByCodeUnitsAndWritesNoBlanks)
{
    // The sorting example of RFC 8785, section 3.2.3.
    EXPECT_EQ(canonicalOf(R"({"\u20ac":1,"\r":2,"\ufb33":3,"1":4,"\ud83d\ude00":5,"\u0080":6,"\u00f6":7})"),
        "{\"\\r\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\uFB33\":3}");
    EXPECT_EQ(
        canonicalOf(R"({ "b" : [ true , null, false ], "a" : {} })"), R"({"a":{},"b":[true,null,false]})");
}

TEST(CanonicalJsonTest, escapesOnlyWhatItHasTo)
{
    EXPECT_EQ(canonicalOf(R"({"k":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/\u007f"})"),
        "{\"k\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\u007f\"}");
}

TEST(CanonicalJsonTest, writesIntegersAndRefusesOtherNumbers)
{
    EXPECT_EQ(canonicalOf(R"({"a":0,"b":-0,"c":9007199254740991,"d":-5,"e":1e3})"),
        R"({"a":0,"b":0,"c":9007199254740991,"d":-5,"e":1000})");
    EXPECT_EQ(canonicalOf(R"({"a":[1,0.5]})"), "refused: $.a[1]");
    EXPECT_EQ(canonicalOf(R"({"a":9007199254740993})"), "refused: $.a");
    EXPECT_EQ(canonicalOf(R"({"a":1e30})"), "refused: $.a");
}

TEST(CanonicalJsonTest, refusesBrokenTextAndTooMuchDepth)
{
    const QJsonObject broken { { QStringLiteral("a"), QString(QChar(0xD800)) } };
    EXPECT_FALSE(canonicalJson(broken).ok());
    QJsonValue deep = 1;
    for (int i = 0; i < 70; ++i)
        deep = QJsonArray { deep };
    EXPECT_FALSE(canonicalJson(deep).ok());
    EXPECT_FALSE(canonicalJson(QJsonValue(QJsonValue::Undefined)).ok());
}
