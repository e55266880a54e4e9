// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/document/templatecase.h>

#include <gtest/gtest.h>

using namespace tereze;
using namespace tereze::document;

namespace {

domain::TemplateCase caseOf(const QString &expected)
{
    domain::TemplateCase one;
    one.language = u"kk"_qs;
    one.name = u"case"_qs;
    one.data = { { u"name"_qs, u"Әсел"_qs }, { u"day"_qs, u"2026-11-21"_qs } };
    one.expected = expected;
    return one;
}

const QString caseSource = u"<h1>АНЫҚТАМА</h1>\n<p>{{name}},  {{day | date_long}}</p>\n{{#phone}}\n<p>{{.}}</p>\n{{/phone}}\n"
                           "<table border=\"1\"><tr><td>a</td><td><b>b</b><br>c</td></tr></table>"_qs;

} // namespace

TEST(TemplateCase, wordsAreOneLineAParagraphAndARow)
{
    const auto verdict = judgeCase(caseSource, caseOf(u"АНЫҚТАМА\nӘсел, 2026 жылғы 21 қараша\na | b c"_qs),
        QTimeZone("Asia/Almaty"), { u"phone"_qs });
    EXPECT_TRUE(verdict.passed) << verdict.actual.toStdString() << verdict.refusal.toStdString();
}

TEST(TemplateCase, otherWordsFail)
{
    const auto verdict =
        judgeCase(caseSource, caseOf(u"АНЫҚТАМА"_qs), QTimeZone("Asia/Almaty"), { u"phone"_qs });
    EXPECT_FALSE(verdict.passed);
    EXPECT_TRUE(verdict.refusal.isEmpty());
}

TEST(TemplateCase, aMissingValueIsARefusal)
{
    const auto verdict = judgeCase(caseSource, caseOf({}), QTimeZone("Asia/Almaty"), {});
    EXPECT_FALSE(verdict.passed);
    EXPECT_TRUE(verdict.refusal.contains(u"phone"_qs)) << verdict.refusal.toStdString();
    EXPECT_FALSE(judgeCase(u"<script>"_qs, caseOf({}), QTimeZone::utc(), {}).passed);
}
