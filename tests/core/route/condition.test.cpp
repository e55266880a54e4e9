// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/route/condition.h>

#include <gtest/gtest.h>

namespace tereze::route::test {

namespace {

struct Accepted {
    const char *source;
    const char *normal;
};

struct Refused {
    const char *source;
    int character; ///< counted from 1
};

std::string joinedPaths(const QStringList &paths)
{
    return paths.join(u' ').toStdString();
}

} // namespace

TEST(Condition, bringsWhatItAcceptsIntoOneForm)
{
    const Accepted table[] = {
        { "$.form.x == 1", "$.form.x == 1" },
        { "strict $.form.x==1", "$.form.x == 1" },
        { "  $.form . x\n==\t1 ", "$.form.x == 1" },
        { "$.form.x <> 1", "$.form.x != 1" },
        { "$.form.x>=1.50", "$.form.x >= 1.50" },
        { "$.form.x < 1e3", "$.form.x < 1e3" },
        { "1 < $.form.x", "1 < $.form.x" },
        { "($.form.x == 1)", "$.form.x == 1" },
        { "($.a == 1 || $.b == 2) && $.c == 3", "($.a == 1 || $.b == 2) && $.c == 3" },
        { "$.a == 1 || ($.b == 2 && $.c == 3)", "$.a == 1 || $.b == 2 && $.c == 3" },
        { "$.a == 1 && $.b == 2 && $.c == 3", "$.a == 1 && $.b == 2 && $.c == 3" },
        { "!($.a == 1)", "!($.a == 1)" },
        { "!exists($.a)", "!exists($.a)" },
        { "!(exists($.a))", "!exists($.a)" },
        { "! (!($.a == 1))", "!(!($.a == 1))" },
        { "exists($ ? (exists(@.form.x))) && $.form.x == 1",
            "exists($ ? (exists(@.form.x))) && $.form.x == 1" },
        { "exists($.form ? (@.x > 1 && @.y == $.form.z))", "exists($.form ? (@.x > 1 && @.y == $.form.z))" },
        { "$.a + 2 * $.b == ($.a + 2) * $.b", "$.a + 2 * $.b == ($.a + 2) * $.b" },
        { "$.a - ($.b - 1) == $.a - $.b - 1", "$.a - ($.b - 1) == $.a - $.b - 1" },
        { "$.a / $.b % 3 == -1", "$.a / $.b % 3 == -1" },
        { "-($.a + 1) == +$.b", "-($.a + 1) == +$.b" },
        { "$.form.from.datetime() < \"2026-12-01\".datetime()",
            "$.form.from.datetime() < \"2026-12-01\".datetime()" },
        { "$.datetime == 1", "$.datetime == 1" },
        { "$.exists == true", "$.exists == true" },
        { "$.form.\"not plain\" == null", "$.form.\"not plain\" == null" },
        { "$.\"form\".\"x\" == false", "$.form.x == false" },
        { "$.decisions.\"Task-1\".answer == \"final\"", "$.decisions.\"Task-1\".answer == \"final\"" },
        { "$.a == \"\\u0416 \\\"q\\\" \\\\ \\n\"", "$.a == \"Ж \\\"q\\\" \\\\ \\n\"" },
        { "$.a == \"\\ud83d\\ude00\"", "$.a == \"😀\"" },
        { "$.a == \"Әлия\"", "$.a == \"Әлия\"" },
    };
    for (const Accepted &row : table) {
        const auto condition = Condition::parse(QString::fromUtf8(row.source));
        ASSERT_TRUE(condition) << row.source << ": " << condition.error().detail.toStdString();
        EXPECT_EQ(condition->text().toStdString(), row.normal) << row.source;
        const auto again = Condition::parse(condition->text());
        ASSERT_TRUE(again) << row.normal;
        EXPECT_EQ(again->text(), condition->text()) << "the normal form is a fixed point";
        EXPECT_EQ(condition->jsonPath(), QStringLiteral("strict ") + condition->text());
    }
}

TEST(Condition, refusesTheRestAndNamesTheCharacter)
{
    const Refused table[] = {
        { "", 1 },
        { "   ", 4 },
        { "strict", 1 },
        { "lax $.a == 1", 1 },
        { "$.a", 1 },
        { "true", 1 },
        { "1", 1 },
        { "$.a = 1", 5 },
        { "$.a == ", 8 },
        { "$.a == 1 $.b", 10 },
        { "$.a == 1 == 2", 10 },
        { "$.a == 1 &&", 12 },
        { "$.a & 1", 5 },
        { "$.a && $.b == 1", 1 },
        { "!$.a == 1", 2 },
        { "!($.a)", 3 },
        { "($.a == 1", 10 },
        { "$.a == 1)", 9 },
        { "$.a == ($.b == 1)", 9 },
        { "$.a + ($.b == 1) == 2", 8 },
        { "($.a == 1).b == 2", 2 },
        { "exists($.a == 1)", 8 },
        { "exists $.a", 8 },
        { "$.a like_regex \"^x\"", 5 },
        { "$.a starts with \"x\"", 5 },
        { "($.a == 1) is unknown", 12 },
        { "$.a[0] == 1", 4 },
        { "$.a[*] == 1", 4 },
        { "$.* == 1", 3 },
        { "$.** == 1", 3 },
        { "$.a.size() == 1", 5 },
        { "$.a.keyvalue() == 1", 5 },
        { "$.a.datetime(\"YYYY\") == 1", 14 },
        { "$.\"datetime\"() == 1", 3 },
        { "$var == 1", 2 },
        { "@.a == 1", 1 },
        { "$ ? (@.a)", 6 },
        { "a == 1", 1 },
        { "$.a == 'x'", 8 },
        { "$.a == \"x", 8 },
        { "$.a == \"\\x41\"", 9 },
        { "$.a == \"\\u0000\"", 9 },
        { "$.a == \"\\ud83d\"", 8 },
        { "$.a == \"\\u-001\"", 9 },
        { "$.a == \"a\nb\"", 10 },
        { "$.a == 01", 8 },
        { "$.a == 1.", 8 },
        { "$.a == 1e", 8 },
        { "$.a == 1e9999", 8 },
        { "$.a == 1x", 8 },
        { "$.a == .5", 8 },
        { "$.a /* c */ == 1", 5 },
        { "$.form.тег == 1", 8 },
        { "$.a == 1; drop", 9 },
        { "${form.x} == 1", 2 },
    };
    for (const Refused &row : table) {
        const auto condition = Condition::parse(QString::fromUtf8(row.source));
        ASSERT_FALSE(condition) << row.source << " was read as " << condition->text().toStdString();
        EXPECT_EQ(condition.error().kind, ErrorKind::InvalidInput);
        EXPECT_TRUE(condition.error().userText.startsWith(QStringLiteral("Character %1:").arg(row.character)))
            << row.source << ": " << condition.error().userText.toStdString();
    }
}

TEST(Condition, isBoundedInLengthAndDepth)
{
    const QString deep = QString(Condition::maximumDepth, u'(') + QStringLiteral("$.a == 1")
        + QString(Condition::maximumDepth, u')');
    EXPECT_TRUE(Condition::parse(deep));
    EXPECT_FALSE(Condition::parse(u'(' + deep + u')'));
    EXPECT_FALSE(Condition::parse(QString(Condition::maximumLength, u'(')));
    EXPECT_FALSE(Condition::parse(QString(Condition::maximumLength, u' ') + QStringLiteral("$.a == 1")));
    const QString sum = QStringLiteral("1") + QStringLiteral("+1").repeated(Condition::maximumDepth + 1);
    EXPECT_FALSE(Condition::parse(sum + QStringLiteral(" == 1")));
    const QString chain = QStringLiteral("$.a == 1") + QStringLiteral(" && $.a == 1").repeated(300);
    EXPECT_TRUE(Condition::parse(chain));
}

TEST(Condition, namesTheFieldsThatItReads)
{
    const auto paths = [](const char *source) {
        const auto condition = Condition::parse(QString::fromUtf8(source));
        EXPECT_TRUE(condition) << source;
        return condition ? joinedPaths(condition->fieldPaths()) : std::string();
    };
    EXPECT_EQ(paths("$.form.b == 1 && $.form.a == $.form.b"), "form.a form.b");
    EXPECT_EQ(paths("$.form.from.datetime() < $.student.graduates_on.datetime()"),
        "form.from student.graduates_on");
    EXPECT_EQ(paths("exists($.form ? (@.x > 1 && @.y.z == $.student.s))"), "form form.x form.y.z student.s");
    EXPECT_EQ(paths("1 == 1"), "");
    EXPECT_EQ(paths("-($.a + $.b) * 2 > 3"), "a b");
}

TEST(Condition, knowsWhichFieldsItAsksFor)
{
    const auto guarded = [](const char *source) {
        const auto condition = Condition::parse(QString::fromUtf8(source));
        EXPECT_TRUE(condition) << source;
        return condition ? joinedPaths(condition->guardedPaths()) : std::string("?");
    };
    EXPECT_EQ(guarded("exists($ ? (exists(@.form.x))) && $.form.x == 1"), "form.x");
    EXPECT_EQ(guarded("exists($.form ? (exists(@.x))) && $.form.x == 1"), "form.x");
    // Strict: of a missing member a plain exists is unknown, so it guards nothing.
    EXPECT_EQ(guarded("exists($.form.x) && $.form.x == 1"), "");
    EXPECT_EQ(guarded("$.form.x == 1"), "");
}

} // namespace tereze::route::test
