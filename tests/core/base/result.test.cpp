// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/base/result.h>

#include <gtest/gtest.h>

#include <memory>

using namespace tereze;

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return Error::of(ErrorKind::InvalidInput, QStringLiteral("odd number %1").arg(number));
    return number / 2;
}

Result<QString> quarterText(int number)
{
    TEREZE_TRY(const int first, half(number));
    TEREZE_TRY(const int second, half(first));
    return QString::number(second);
}

Result<void> mustBeEven(int number)
{
    TEREZE_CHECK(half(number));
    return {};
}

} // namespace

TEST(Result, holdsAValue)
{
    const auto result = half(8);
    ASSERT_TRUE(result);
    EXPECT_EQ(*result, 4);
}

TEST(Result, holdsAnError)
{
    const auto result = half(7);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::InvalidInput);
    EXPECT_EQ(result.error().detail, QStringLiteral("odd number 7"));
    EXPECT_THROW((void)result.value(), std::bad_variant_access);
}

TEST(Result, tryPassesTheFirstErrorOn)
{
    EXPECT_EQ(quarterText(12).value(), QStringLiteral("3"));
    EXPECT_EQ(quarterText(6).error().detail, QStringLiteral("odd number 3"));
}

TEST(Result, checkPassesTheErrorOn)
{
    EXPECT_TRUE(mustBeEven(2));
    EXPECT_FALSE(mustBeEven(3));
}

TEST(Result, andThenChains)
{
    EXPECT_EQ(half(8).andThen([](int n) { return half(n); }).value(), 2);
    EXPECT_FALSE(half(6).andThen([](int n) { return half(n); }));
}

TEST(Result, carriesMoveOnlyValues)
{
    Result<std::unique_ptr<int>> result(std::make_unique<int>(5));
    const auto owned = std::move(result).value();
    EXPECT_EQ(*owned, 5);
}
