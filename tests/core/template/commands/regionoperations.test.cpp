// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/template/commands/templateeditor.h>
#include <core/template/htmlsubset.h>
#include <core/template/template.h>
#include <core/template/templatecheck.h>

#include <gtest/gtest.h>

using namespace tereze;
using namespace tereze::templates;

namespace {

using Region = RegionOperations::Region;

QStringList rulesFound(const Findings &findings)
{
    QStringList rules;
    for (const Finding &finding : findings)
        rules << finding.rule;
    return rules;
}

} // namespace

TEST(RegionOperationsTest, headerAndFooterArePutInOnceAndTakenBack)
{
    TemplateEditor editor(u"<p>Text</p>\n"_qs);
    ASSERT_TRUE(editor.change(u"header"_qs, editor.regions().insert(Region::Header)).ok());
    ASSERT_TRUE(editor.change(u"footer"_qs, editor.regions().insert(Region::Footer)).ok());
    EXPECT_EQ(editor.source(),
        u"<header>\n<p align=\"center\" style=\"font-size:9pt\"></p>\n</header>\n<p>Text</p>\n"
        "<footer>\n<p align=\"center\" style=\"font-size:9pt\">{{@page}} / {{@pages}}</p>\n</footer>\n"_qs);
    EXPECT_TRUE(editor.hasPage());
    EXPECT_EQ(rulesFound(HtmlSubset::checkTemplate(editor.source())), QStringList());
    EXPECT_EQ(checkTemplate(editor.source(), {}, {}).size(), 0);
    const auto again = editor.regions().insert(Region::Header);
    ASSERT_FALSE(again.ok());
    EXPECT_EQ(again.error().kind, ErrorKind::InvalidInput);
    // Its two ends go together and leave what is inside.
    const qsizetype end = editor.source().indexOf(u"</header>"_qs);
    ASSERT_TRUE(editor.change(u"off"_qs, editor.sections().unwrap(end)).ok());
    EXPECT_TRUE(editor.source().startsWith(u"<p align=\"center\" style=\"font-size:9pt\"></p>\n<p>Text"_qs));
    while (editor.undoStack().canUndo())
        editor.undoStack().undo();
    EXPECT_EQ(editor.source(), u"<p>Text</p>\n"_qs);
}

TEST(RegionOperationsTest, aRegionIsKeptOffTheFirstPageAndBroughtBack)
{
    TemplateEditor editor(u"<header class=\"small\"><p>a</p></header><p>b</p>"_qs);
    EXPECT_EQ(editor.regions().isOnFirst(0), std::optional(true));
    EXPECT_EQ(editor.regions().isOnFirst(5), std::nullopt);
    ASSERT_TRUE(editor.change(u"x"_qs, editor.regions().setOnFirst(0, false)).ok());
    EXPECT_TRUE(editor.source().startsWith(u"<header class=\"small not-first\">"_qs));
    EXPECT_EQ(editor.regions().isOnFirst(0), std::optional(false));
    ASSERT_TRUE(editor.change(u"x"_qs, editor.regions().setOnFirst(0, true)).ok());
    EXPECT_EQ(editor.source(), u"<header class=\"small\"><p>a</p></header><p>b</p>"_qs);
    EXPECT_FALSE(editor.regions().setOnFirst(9, true).ok());
}

TEST(RegionOperationsTest, whatCannotStandThereIsNamed)
{
    EXPECT_EQ(rulesFound(HtmlSubset::checkTemplate(u"<p>{{@page}}</p>"_qs)),
        QStringList { u"page_outside_region"_qs });
    EXPECT_EQ(rulesFound(HtmlSubset::checkTemplate(u"<div><header></header></div>"_qs)),
        QStringList { u"region_inside"_qs });
    EXPECT_EQ(rulesFound(HtmlSubset::checkTemplate(u"<header><footer></footer></header>"_qs)),
        QStringList { u"region_inside"_qs });
    EXPECT_EQ(rulesFound(HtmlSubset::checkTemplate(u"<footer><p><page></p></footer>"_qs)),
        QStringList { u"element_refused"_qs });
    // Two of which conditions leave one are a matter of the filled text.
    const QString two = u"{{#a}}<header></header>{{/a}}{{^a}}<header><p>x</p></header>{{/a}}"_qs;
    EXPECT_EQ(rulesFound(HtmlSubset::checkTemplate(two)), QStringList());
    EXPECT_EQ(rulesFound(HtmlSubset::checkText(u"<header></header><header></header>"_qs)),
        QStringList { u"second_region"_qs });
    EXPECT_EQ(rulesFound(HtmlSubset::checkText(u"<p><page></p>"_qs)), QStringList { u"page_outside_region"_qs });
}

TEST(RegionOperationsTest, theNumbersBecomeElementsThatAValueCannotMake)
{
    const auto parsed = Template::load(u"<footer>{{v}} {{@page}}/{{@pages}}</footer>"_qs);
    ASSERT_TRUE(parsed.ok());
    RenderOptions options;
    options.language = u"ru"_qs;
    options.timeZone = QTimeZone::utc();
    const auto text = (*parsed)->render({ { u"v"_qs, u"<page>"_qs } }, options);
    ASSERT_TRUE(text.ok());
    EXPECT_EQ(*text, u"<footer>&lt;page&gt; <page>/<pages></footer>"_qs);
    EXPECT_EQ(rulesFound(HtmlSubset::checkText(*text)), QStringList());
    // Of a mail there are no pages, and nothing can depend on one.
    ParseOptions mail;
    mail.escape = Escape::None;
    EXPECT_FALSE(Template::load(u"{{@page}}"_qs, mail).ok());
    EXPECT_FALSE(Template::load(u"{{#@page}}x{{/@page}}"_qs).ok());
    EXPECT_FALSE(Template::load(u"{{@page | number}}"_qs).ok());
}
