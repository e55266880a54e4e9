// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/base/error.h>

#include <gtest/gtest.h>

#include <QSet>

using namespace tereze;

TEST(Error, everyKindHasATextAndAName)
{
    QSet<QString> names;
    for (int i = 0; i <= static_cast<int>(ErrorKind::Internal); ++i) {
        const auto kind = static_cast<ErrorKind>(i);
        EXPECT_FALSE(Error::textOf(kind).isEmpty());
        names.insert(nameOf(kind));
    }
    EXPECT_EQ(names.size(), static_cast<int>(ErrorKind::Internal) + 1);
}

TEST(Error, logLineNamesCodeAndFieldButNotTheUserTextWhenThereIsADetail)
{
    Error error = Error::of(ErrorKind::RuleBroken, QStringLiteral("for people"), QStringLiteral("for the log"));
    error.sqlState = QStringLiteral("TZ422");
    error.field = QStringLiteral("reason");
    EXPECT_EQ(error.logLine(), QStringLiteral("rule_broken · TZ422 · field=reason · for the log"));
}
