// SPDX-License-Identifier: GPL-3.0-or-later
// The rules by example; tests/db/condition.test.cpp holds the evaluator against PostgreSQL.
#include <core/route/conditionevaluator.h>

#include <QJsonDocument>

#include <gtest/gtest.h>

namespace tereze::route::test {

namespace {

std::string verdictOf(const char *text, const char *context)
{
    const auto condition = Condition::parse(QString::fromUtf8(text));
    EXPECT_TRUE(condition) << text;
    if (!condition)
        return {};
    const auto verdict = ConditionEvaluator(QTimeZone("Asia/Almaty"))
                             .evaluate(*condition, QJsonDocument::fromJson(context).object());
    return !verdict ? "unknown" : *verdict ? "true" : "false";
}

} // namespace

TEST(ConditionEvaluator, aMissingOrMistypedFieldIsUnknownNotFalse)
{
    const char form[] = R"({"form": {"sum": 12, "text": "12", "nothing": null}})";
    EXPECT_EQ(verdictOf("$.form.sum > 10", form), "true");
    EXPECT_EQ(verdictOf("$.form.sum > 12", form), "false");
    EXPECT_EQ(verdictOf("$.form.missing > 10", form), "unknown");
    EXPECT_EQ(verdictOf("$.form.text > 10", form), "unknown");
    EXPECT_EQ(verdictOf("exists($.form.missing)", form), "unknown");
    EXPECT_EQ(verdictOf("exists($ ? (exists(@.form.missing))) && $.form.missing == 1", form), "false");
    EXPECT_EQ(verdictOf("!($.form.missing == 1)", form), "unknown");
    EXPECT_EQ(verdictOf("$.form.missing == 1 || $.form.sum == 12", form), "true");
    EXPECT_EQ(verdictOf("$.form.missing == 1 && $.form.sum == 1", form), "false");
    EXPECT_EQ(verdictOf("$.form.nothing == null", form), "true");
    EXPECT_EQ(verdictOf("$.form.nothing != 1", form), "true");
    EXPECT_EQ(verdictOf("$.form.nothing < 1", form), "false");
}

TEST(ConditionEvaluator, numbersAreReckonedExactly)
{
    const char form[] = R"({"form": {"a": 0.1, "b": 0.2, "n": 7}})";
    EXPECT_EQ(verdictOf("$.form.a + $.form.b == 0.3", form), "true");
    EXPECT_EQ(verdictOf("$.form.n % 4 == 3 && -$.form.n % 4 == -3", form), "true");
    EXPECT_EQ(verdictOf("1 / 3 == 0.33333333333333333333", form), "true");
    EXPECT_EQ(verdictOf("$.form.n / 0 == 1", form), "unknown");
    EXPECT_EQ(verdictOf("100000000000000000000 + 1 > 100000000000000000000", form), "true");
    EXPECT_EQ(verdictOf("1e3 == 1000.00", form), "true");
}

TEST(ConditionEvaluator, datesAreMomentsOfTheUniversity)
{
    const char form[] =
        R"({"form": {"day": "2026-12-01", "moment": "2026-11-30T19:00:00+00", "text": "soon"}})";
    EXPECT_EQ(verdictOf("$.form.day.datetime() < \"2026-12-02\".datetime()", form), "true");
    EXPECT_EQ(verdictOf("$.form.day.datetime() == \"2026-12-01 00:00:00\".datetime()", form), "true");
    EXPECT_EQ(verdictOf("$.form.day.datetime() == $.form.moment.datetime()", form), "true");
    EXPECT_EQ(verdictOf("$.form.text.datetime() == $.form.day.datetime()", form), "unknown");
    EXPECT_EQ(verdictOf("$.form.day.datetime() == \"10:00:00\".datetime()", form), "unknown");
    EXPECT_EQ(verdictOf("$.form.day.datetime() == $.form.day", form), "unknown");
}

} // namespace tereze::route::test
