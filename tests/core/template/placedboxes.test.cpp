// SPDX-License-Identifier: GPL-3.0-or-later
// Placed boxes in the text of a template: how they are written, read as parts of the page, and checked.
#include <core/template/boxcheck.h>
#include <core/template/htmlsubset.h>
#include <core/template/page.h>
#include <core/template/templatecheck.h>

#include <gtest/gtest.h>

using namespace tereze;
using namespace tereze::templates;

namespace {

QStringList rulesOfBoxes(const Findings &findings)
{
    QStringList rules;
    for (const Finding &finding : findings)
        rules << finding.rule;
    return rules;
}

QStringList templateRules(const QString &source)
{
    return rulesOfBoxes(HtmlSubset::checkTemplate(source));
}

QStringList textRules(const QString &html)
{
    return rulesOfBoxes(HtmlSubset::checkText(html));
}

QStringList problemsOf(const QString &source, bool keepsZones = true)
{
    QStringList found;
    for (const Problem &problem : checkTemplate(source, { u"a"_qs, u"b"_qs }, {}, keepsZones))
        found << (problem.isError ? u"error "_qs : u"advice "_qs) + problem.finding.rule + u'@'
                + QString::number(problem.offset);
    return found;
}

QString boxAt(const char *x, const char *y, const char *width, const QString &content = u"<p>a</p>"_qs)
{
    return u"<box x=\"%1mm\" y=\"%2mm\" width=\"%3mm\">%4</box>"_qs.arg(
        QString::fromLatin1(x), QString::fromLatin1(y), QString::fromLatin1(width), content);
}

Page readBoxes(const QString &source)
{
    Findings findings;
    const Page page = Page::read(source, findings);
    EXPECT_EQ(rulesOfBoxes(findings), QStringList());
    return page;
}

} // namespace

TEST(PlacedBoxesTest, aPlaceIsWrittenToTheTenthAndReadAgain)
{
    const QString tag = u"<box page=\"2\" x=\"0.1mm\" y=\"112mm\" width=\"80.5mm\" height=\"12.0mm\">"_qs;
    const auto place = BoxPlace::read(tag);
    ASSERT_TRUE(place.has_value());
    EXPECT_EQ(*place, (BoxPlace { 2, 1, 1120, 805, 120 }));
    EXPECT_EQ(place->writtenInto(tag),
        u"<box page=\"2\" x=\"0.1mm\" y=\"112.0mm\" width=\"80.5mm\" height=\"12.0mm\">"_qs);
    const BoxPlace plain { 1, 300, 5, 20, 0 };
    EXPECT_EQ(plain.writtenInto(u"<box>"_qs), u"<box x=\"30.0mm\" y=\"0.5mm\" width=\"2.0mm\">"_qs);
    for (int tenths = 0; tenths < 3000; ++tenths)
        ASSERT_EQ(BoxPlace::tenthsOf(BoxPlace::written(tenths)), std::optional(tenths));
    for (const QString &wrong : { u"12"_qs, u"1.25mm"_qs, u"-1mm"_qs, u"012mm"_qs, u"1 mm"_qs, u"1cm"_qs,
             u"1000mm"_qs, u""_qs, u"٣mm"_qs, u"1.mm"_qs })
        EXPECT_EQ(BoxPlace::tenthsOf(wrong), std::nullopt) << wrong.toStdString();
}

TEST(PlacedBoxesTest, aBoxMayHoldWhatAPageMayAndStandsInNothingElse)
{
    EXPECT_EQ(templateRules(boxAt("30", "40.5", "80",
                  u"{{#a}}<p><b>{{b}}</b></p>{{/a}}<table><tr><td>c</td>"
                  "</tr></table>"_qs)),
        QStringList());
    EXPECT_EQ(templateRules(u"{{#a}}"_qs + boxAt("30", "40", "80") + u"{{/a}}"_qs), QStringList());
    for (const QString &around :
        { u"<div>%1</div>"_qs, u"<header>%1</header>"_qs, u"<table><tr><td>%1</td></tr></table>"_qs,
            u"<box x=\"1mm\" y=\"1mm\" width=\"50mm\">%1</box>"_qs })
        EXPECT_EQ(templateRules(around.arg(boxAt("30", "40", "80"))), QStringList { u"region_inside"_qs })
            << around.toStdString();
    EXPECT_EQ(
        templateRules(boxAt("30", "40", "80", u"<footer></footer>"_qs)), QStringList { u"region_inside"_qs });
    EXPECT_EQ(templateRules(boxAt("30", "40", "80", u"<p>{{@page}}</p>"_qs)),
        QStringList { u"page_outside_region"_qs });
}

TEST(PlacedBoxesTest, whatIsWrongWithAPlaceIsNamed)
{
    EXPECT_EQ(templateRules(u"<box>a</box>"_qs),
        (QStringList { u"bad_attribute"_qs, u"bad_attribute"_qs, u"bad_attribute"_qs }));
    EXPECT_EQ(templateRules(u"<box x=\"1mm\" y=\"1mm\" width=\"30px\">a</box>"_qs),
        QStringList { u"bad_attribute"_qs });
    EXPECT_EQ(templateRules(u"<box x=\"1mm\" y=\"1mm\" width=\"30mm\" page=\"0\">a</box>"_qs),
        QStringList { u"bad_attribute"_qs });
    EXPECT_EQ(templateRules(u"<box x=\"1mm\" y=\"1mm\" width=\"30mm\" style=\"color:#000\">a</box>"_qs),
        QStringList { u"attribute_refused"_qs });
    EXPECT_EQ(templateRules(u"<box x=\"{{a}}mm\" y=\"1mm\" width=\"30mm\">a</box>"_qs),
        QStringList { u"bad_attribute"_qs });
    EXPECT_EQ(templateRules(boxAt("130", "40", "80")), QStringList()); // just to the edge
    EXPECT_EQ(templateRules(boxAt("130.1", "40", "80")), QStringList { u"box_off_page"_qs });
    EXPECT_EQ(templateRules(boxAt("30", "296", "80")), QStringList { u"box_off_page"_qs });
    EXPECT_EQ(templateRules(u"<box x=\"1mm\" y=\"290mm\" width=\"30mm\" height=\"7.1mm\">a</box>"_qs),
        QStringList { u"box_off_page"_qs });
    EXPECT_EQ(templateRules(boxAt("30", "40", "1.9")), QStringList { u"box_too_small"_qs });
    EXPECT_EQ(templateRules(u"<box x=\"1mm\" y=\"1mm\" width=\"30mm\" height=\"0mm\">a</box>"_qs),
        QStringList { u"box_too_small"_qs });
}

TEST(PlacedBoxesTest, onceFilledNoTwoStandAtOnePlace)
{
    const QString two = boxAt("30", "40", "80") + boxAt("30", "40", "90");
    EXPECT_EQ(templateRules(two), QStringList()); // conditions may leave one
    EXPECT_EQ(textRules(two), QStringList { u"second_box"_qs }); // a repetition would print over itself
    EXPECT_EQ(textRules(boxAt("30", "40", "80") + boxAt("30", "40.1", "80")), QStringList());
}

TEST(PlacedBoxesTest, theBoxesOfAPageStandBesideItsText)
{
    const QString source = u"<p>one</p>\n"_qs + boxAt("30", "40", "80", u"<p>in</p><p>it</p>"_qs)
        + u"\n<p>two</p>\n{{#a}}\n"_qs + boxAt("30", "60", "80", QString()) + u"\n{{/a}}\n"_qs;
    const Page page = readBoxes(source);
    ASSERT_EQ(page.boxes.size(), 2U);
    ASSERT_EQ(page.blocks.size(), 4U); // two paragraphs, and the two ends of the condition
    EXPECT_EQ(page.boxes.at(0).place, (BoxPlace { 1, 300, 400, 800, 0 }));
    EXPECT_EQ(page.boxes.at(0).blocks.size(), 2U);
    EXPECT_TRUE(page.boxes.at(0).sections.isEmpty());
    ASSERT_EQ(page.boxes.at(1).sections.size(), 1);
    EXPECT_EQ(page.boxes.at(1).sections.constFirst().name, u"a"_qs);
    EXPECT_EQ(page.boxes.at(1).blocks.size(), 1U); // empty, but one can write in it
    EXPECT_EQ(source.mid(page.boxes.at(0).begin, 4), u"<box"_qs);
    EXPECT_EQ(source.mid(page.boxes.at(0).end - 6, 6), u"</box>"_qs);
    // A place in the text is of the text, a place in the box of the box.
    const auto flow = page.at(source.indexOf(u"two"_qs));
    EXPECT_EQ(flow.siblings, &page.blocks);
    EXPECT_EQ(flow.index, 1U);
    const auto inBox = page.at(source.indexOf(u"it</p>"_qs));
    EXPECT_EQ(inBox.siblings, &page.boxes.at(0).blocks);
    EXPECT_EQ(inBox.index, 1U);
    EXPECT_EQ(page.at(page.boxes.at(1).contentBegin).siblings, &page.boxes.at(1).blocks);
    // All of them, in the order of the source.
    const auto spots = page.spots();
    ASSERT_EQ(spots.size(), 7U);
    EXPECT_TRUE(std::is_sorted(spots.begin(), spots.end(),
        [](const Page::Spot &a, const Page::Spot &b) { return a.block().begin < b.block().begin; }));
    Findings findings;
    EXPECT_TRUE(
        Page::read(u"<div><box x=\"1mm\" y=\"1mm\" width=\"20mm\"></box></div>"_qs, findings).boxes.empty());
    EXPECT_EQ(rulesOfBoxes(findings), QStringList { u"not_on_page"_qs });
}

TEST(PlacedBoxesTest, aBoxOnTheQrOrTheNumberIsAnError)
{
    EXPECT_EQ(problemsOf(boxAt("30", "100", "150")), QStringList());
    EXPECT_EQ(problemsOf(boxAt("30", "240", "50")), QStringList { u"error box_on_qr@0"_qs });
    EXPECT_EQ(problemsOf(boxAt("2", "240", "26")), QStringList()); // beside it
    EXPECT_EQ(problemsOf(boxAt("30", "280", "50")), QStringList()); // below it
    // A box that reaches into it from above, by its own height.
    EXPECT_EQ(problemsOf(u"<box x=\"30mm\" y=\"200mm\" width=\"50mm\" height=\"30mm\">a</box>"_qs),
        QStringList { u"error box_on_qr@0"_qs });
    EXPECT_EQ(problemsOf(boxAt("120", "20", "50")), QStringList { u"error box_on_number@0"_qs });
    EXPECT_EQ(problemsOf(u"<box page=\"2\" x=\"120mm\" y=\"20mm\" width=\"50mm\">a</box>"_qs), QStringList());
    // A sheet without number and QR keeps nothing free.
    EXPECT_EQ(problemsOf(boxAt("30", "240", "50") + boxAt("120", "20", "50"), false), QStringList());
}

TEST(PlacedBoxesTest, boxesThatCoverEachOtherAreAdviceUnlessOneExcludesTheOther)
{
    const QString one = boxAt("30", "100", "50");
    const QString other = boxAt("79", "103", "50");
    EXPECT_EQ(problemsOf(one + other), QStringList { u"advice boxes_overlap@%1"_qs.arg(one.size()) });
    EXPECT_EQ(problemsOf(one + boxAt("80", "100", "50")), QStringList()); // edge to edge
    EXPECT_EQ(problemsOf(u"{{#a}}\n"_qs + one + u"\n{{/a}}\n{{^a}}\n"_qs + other + u"\n{{/a}}\n"_qs),
        QStringList());
    EXPECT_EQ(
        problemsOf(u"{{#a}}\n"_qs + one + u"\n{{/a}}\n{{#b}}\n"_qs + other + u"\n{{/b}}\n"_qs).size(), 1);
    EXPECT_EQ(
        problemsOf(one + u"<box page=\"2\" x=\"30mm\" y=\"100mm\" width=\"50mm\">a</box>"_qs), QStringList());
}

TEST(PlacedBoxesTest, manyThatCoverEachOtherAreNotToldOneByOne)
{
    QString source;
    for (int i = 0; i < 100; ++i)
        source += boxAt("30", "100", "50");
    const QStringList found = problemsOf(source);
    EXPECT_EQ(found.size(), 50);
    EXPECT_EQ(found.filter(u"advice boxes_overlap"_qs).size(), 50);
}

TEST(PlacedBoxesTest, aConditionThatIsAllOfABoxLeavesNoEmptyLine)
{
    EXPECT_EQ(problemsOf(boxAt("30", "100", "50", u"<p>{{#a}}x{{/a}}</p>"_qs)), QStringList());
    EXPECT_EQ(problemsOf(boxAt("30", "100", "50", u"<p>{{#a}}x{{/a}}</p><p>y</p>"_qs)).size(), 1);
}
