// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/template/htmlsubset.h>

#include <QStringList>

#include <gtest/gtest.h>

using namespace tereze::templates;

namespace {

QStringList refusedAs(const Findings &findings)
{
    QStringList list;
    for (const Finding &finding : findings)
        list << QStringLiteral("%1 %2 %3:%4")
                    .arg(finding.rule, finding.tag)
                    .arg(finding.place.line)
                    .arg(finding.place.column);
    return list;
}

} // namespace

TEST(HtmlSubsetTest, acceptsWhatDocumentsNeed)
{
    const QString html =
        u"<h1 class=\"title\">Бұйрық № {{n}}</h1>\n<p align='center' style=\"text-align: justify; "
        u"font-size: 11.5pt; margin: 0 0 6pt 0\">a &amp; b<br/>c&nbsp;&#1179;</p>"
        u"<table width=\"100%\" border=\"0\">{{#rows}}<tr><td colspan=\"2\">{{x}}</td></tr>{{/rows}}"
        u"</table><hr>"_qs;
    EXPECT_EQ(refusedAs(HtmlSubset::checkTemplate(html)), QStringList());
}

TEST(HtmlSubsetTest, refusesEverythingElseByNameAndPlace)
{
    const struct {
        const char *html;
        const char *finding;
    } cases[] = {
        { "<p>\n<script>x</script></p>", "element_refused script 2:1" },
        { "<img src=\"http://x/\" alt=\"x\" width=\"10mm\" height=\"5mm\">", "bad_image src 1:1" },
        { "<a href=\"x\">y</a>", "element_refused a 1:1" },
        { "<p onclick=\"x\">y</p>", "attribute_refused onclick 1:4" },
        { "<p id=\"x\">y</p>", "attribute_refused id 1:4" },
        { "<p style=\"background: url(x)\">y</p>", "style_refused background 1:4" },
        { "<p style=\"color: url(x)\">y</p>", "style_refused color 1:4" },
        { "<p style=\"color: expression(1)\">y</p>", "style_refused color 1:4" },
        { "<p style=\"position: absolute\">y</p>", "style_refused position 1:4" },
        { "<p style=\"color: transparent\">y</p>", "style_refused color 1:4" },
        { "<p style=\"font-size: 120%\">y</p>", "style_refused font-size 1:4" },
        { "<p style=\"font-size: 0\">y</p>", "style_refused font-size 1:4" },
        { "<p style=\"font-size: -3pt\">y</p>", "style_refused font-size 1:4" },
        { "<p style=\"-qt-block-indent: 1\">y</p>", "style_refused -qt-block-indent 1:4" },
        { "<p class={{x}}>y</p>", "bad_attribute class 1:4" },
        { "<p class=\"{{x}}\">y</p>", "bad_attribute class 1:4" },
        { "<p class>y</p>", "bad_attribute class 1:4" },
        { "<p align=\"left\" align=\"right\">y</p>", "bad_attribute align 1:17" },
        { "<p>y", "unclosed_element p 1:1" },
        { "y</p>", "unopened_element p 1:2" },
        { "<b><i>y</b></i>", "wrong_nesting b 1:8" },
        { "a < b", "not_an_element < b 1:3" },
        { "a > b", "stray_bracket > 1:3" },
        { "a & b", "bad_entity & b 1:3" },
        { "&bogus;", "bad_entity &bogus; 1:1" },
        { "&#0;", "bad_entity &#0; 1:1" },
        { "&#xFDD0;", "bad_entity &#xFDD0; 1:1" },
        { "<!-- x -->", "not_an_element <!-- x --> 1:1" },
        { "<?xml version=\"1.0\"?>", "not_an_element <?xml versio 1:1" },
        { "<p", "unclosed_tag p 1:1" },
    };
    for (const auto &c : cases) {
        const QStringList refused = refusedAs(HtmlSubset::checkTemplate(QString::fromUtf8(c.html)));
        ASSERT_FALSE(refused.isEmpty()) << c.html;
        EXPECT_EQ(refused.first(), QString::fromUtf8(c.finding));
    }
}

TEST(HtmlSubsetTest, afterFillingBracesAreText)
{
    EXPECT_EQ(refusedAs(HtmlSubset::checkText(u"<p>{{ x }}</p>"_qs)), QStringList());
    EXPECT_EQ(refusedAs(HtmlSubset::checkText(u"{{<script>}}"_qs)),
        (QStringList { u"element_refused script 1:3"_qs }));
}

TEST(HtmlSubsetTest, halfACharacterIsNamedAndManyTagsAreReadInTime)
{
    const QString broken = u"<p>a😀"_qs + QChar(0xD83D) + u"</p>"_qs;
    EXPECT_EQ(refusedAs(HtmlSubset::checkText(broken)), (QStringList { u"bad_character  1:6"_qs }));
    // Reading takes time in proportion to the length: otherwise this would not end within the test's
    // patience.
    EXPECT_EQ(refusedAs(HtmlSubset::checkText(u"<p class=\"text\">қ&amp;</p>\n"_qs.repeated(30'000))),
        QStringList());
}

TEST(HtmlSubsetTest, depthAndNumberOfFindingsAreBounded)
{
    const QString deep = u"<div>"_qs.repeated(61) + u"</div>"_qs.repeated(61);
    EXPECT_EQ(refusedAs(HtmlSubset::checkText(deep)), (QStringList { u"too_deep div 1:301"_qs }));
    EXPECT_EQ(HtmlSubset::checkText(u"<x>"_qs.repeated(5000)).size(), 100);
}
