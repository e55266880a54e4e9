// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/http/form.h>

#include <gtest/gtest.h>

using namespace tereze;
using namespace tereze::http;

TEST(Form, readsFieldsInTheirOrderWithRepeats)
{
    const auto form = Form::fromUrlEncoded("b=2&a=1&b=3&empty=&flag&&c=x%3Dy%26z");
    ASSERT_TRUE(form);
    ASSERT_EQ(form->fields().size(), 6);
    EXPECT_EQ(form->fields()[0].first, u"b");
    EXPECT_EQ(form->value(u"b"), u"2");
    EXPECT_EQ(form->values(u"b"), (QStringList { QStringLiteral("2"), QStringLiteral("3") }));
    EXPECT_TRUE(form->contains(u"empty"));
    EXPECT_EQ(form->value(u"empty"), QString());
    EXPECT_TRUE(form->contains(u"flag"));
    EXPECT_EQ(form->value(u"c"), u"x=y&z");
    EXPECT_FALSE(form->contains(u"d"));
}

TEST(Form, refusesNulInValuesAndNames)
{
    EXPECT_FALSE(Form::fromUrlEncoded("name=abc%00def"));
    EXPECT_FALSE(Form::fromUrlEncoded("na%00me=abc"));
    EXPECT_FALSE(Form::fromUrlEncoded("=abc"));
}

TEST(Form, refusesMoreThanItsCaps)
{
    FormLimits limits;
    limits.fields = 2;
    limits.nameBytes = 4;
    limits.valueBytes = 6;
    EXPECT_TRUE(Form::fromUrlEncoded("a=1&b=2", limits));
    EXPECT_FALSE(Form::fromUrlEncoded("a=1&b=2&c=3", limits));
    EXPECT_TRUE(Form::fromUrlEncoded("abcd=1", limits));
    EXPECT_FALSE(Form::fromUrlEncoded("abcde=1", limits));
    EXPECT_TRUE(Form::fromUrlEncoded("a=%D3%98%D3%98%D3%98", limits));
    EXPECT_FALSE(Form::fromUrlEncoded("a=%D3%98%D3%98%D3%98x", limits));
}
