// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/template/commands/templateeditor.h>
#include <core/template/htmlsubset.h>

#include <QRandomGenerator>

#include <gtest/gtest.h>

using namespace tereze;
using namespace tereze::templates;

namespace {

const QString twoBoxes =
    u"<p>text</p>\n"
    u"<box x=\"30.0mm\" y=\"40.0mm\" width=\"50.0mm\"><p>one</p></box>\n"
    u"<box x=\"90.0mm\" y=\"60.0mm\" width=\"50.0mm\" height=\"8.0mm\"><p>two</p></box>\n"_qs;

QVector<BoxPlace> placesOf(const TemplateEditor &editor)
{
    QVector<BoxPlace> places;
    for (const PageBox &box : editor.page().boxes)
        places << box.place;
    return places;
}

void undoAll(TemplateEditor &editor)
{
    while (editor.undoStack().canUndo())
        editor.undoStack().undo();
}

} // namespace

TEST(BoxOperationsTest, aBoxIsPutInWrittenMovedSizedAndTakenBackStepByStep)
{
    TemplateEditor editor(u"<p>text</p>"_qs);
    qsizetype caret = -1;
    QObject::connect(&editor, &TemplateEditor::changed, &editor, [&](qsizetype at) { caret = at; });
    ASSERT_TRUE(editor.change(u"new"_qs, editor.boxes().insert({ 1, 300, 400, 800, 0 })).ok());
    EXPECT_EQ(editor.source(),
        u"<p>text</p>\n<box x=\"30.0mm\" y=\"40.0mm\" width=\"80.0mm\"><p>&nbsp;</p></box>\n"_qs);
    ASSERT_TRUE(editor.change(u"type"_qs, editor.text().insertText(caret, u"Қ"_qs)).ok());
    EXPECT_TRUE(editor.source().contains(u"<p>Қ</p></box>"_qs));
    ASSERT_TRUE(editor.change(u"move"_qs, editor.boxes().move({ 0 }, 1, -1)).ok());
    ASSERT_TRUE(editor.change(u"size"_qs, editor.boxes().place({ { 0, { 2, 301, 399, 805, 52 } } })).ok());
    EXPECT_TRUE(editor.source().contains(
        u"<box x=\"30.1mm\" y=\"39.9mm\" width=\"80.5mm\" page=\"2\" height=\"5.2mm\"><p>Қ</p></box>"_qs))
        << editor.source().toStdString();
    EXPECT_TRUE(HtmlSubset::checkTemplate(editor.source()).isEmpty());
    EXPECT_EQ(editor.undoStack().count(), 4);
    ASSERT_TRUE(editor.change(u"gone"_qs, editor.boxes().remove({ 0 })).ok());
    EXPECT_EQ(editor.source(), u"<p>text</p>\n"_qs);
    editor.undoStack().undo();
    editor.undoStack().undo();
    EXPECT_EQ(placesOf(editor), QVector<BoxPlace> { BoxPlace(1, 301, 399, 800, 0) });
    undoAll(editor);
    EXPECT_EQ(editor.source(), u"<p>text</p>"_qs);
}

TEST(BoxOperationsTest, severalMoveAndAlignInOneStep)
{
    TemplateEditor editor(twoBoxes);
    ASSERT_TRUE(editor.change(u"move"_qs, editor.boxes().move({ 1, 0 }, -10, 3)).ok());
    EXPECT_EQ(placesOf(editor), (QVector<BoxPlace> { { 1, 290, 403, 500, 0 }, { 1, 890, 603, 500, 80 } }));
    ASSERT_TRUE(editor.change(u"align"_qs, editor.boxes().align({ 1, 0 }, true)).ok());
    EXPECT_EQ(placesOf(editor), (QVector<BoxPlace> { { 1, 890, 403, 500, 0 }, { 1, 890, 603, 500, 80 } }));
    ASSERT_TRUE(editor.change(u"align"_qs, editor.boxes().align({ 0, 1 }, false)).ok());
    EXPECT_EQ(placesOf(editor).at(1).y, 403);
    EXPECT_EQ(editor.undoStack().count(), 3);
    undoAll(editor);
    EXPECT_EQ(editor.source(), twoBoxes);
}

TEST(BoxOperationsTest, aBoxNeverLeavesThePaper)
{
    TemplateEditor editor(twoBoxes);
    for (const auto &[right, down] :
        { std::pair(-301, 0), std::pair(0, -401), std::pair(701, 0), std::pair(0, 2331) }) {
        const auto moved = editor.change(u"move"_qs, editor.boxes().move({ 0, 1 }, right, down));
        ASSERT_FALSE(moved.ok()) << right << ' ' << down;
        EXPECT_EQ(moved.error().kind, ErrorKind::InvalidInput);
    }
    EXPECT_FALSE(editor.boxes().insert({ 1, 1400, 0, 800, 0 }).ok());
    EXPECT_FALSE(editor.boxes().move({ 2 }, 1, 1).ok());
    EXPECT_EQ(editor.source(), twoBoxes);
}

TEST(BoxOperationsTest, copiedIntoAnotherTemplateTheyKeepTheirPlaces)
{
    TemplateEditor from(twoBoxes);
    TemplateEditor to(u"<h1>other</h1>"_qs);
    const QString copied = from.boxes().fragment({ 1, 0 });
    ASSERT_TRUE(to.change(u"paste"_qs, to.boxes().paste(copied)).ok());
    EXPECT_EQ(placesOf(to), placesOf(from));
    EXPECT_TRUE(to.source().startsWith(u"<h1>other</h1>\n<box x=\"30.0mm\""_qs));
    EXPECT_FALSE(to.boxes().paste(u"<p>no box</p>"_qs).ok());
    EXPECT_FALSE(to.boxes().paste(u"<box x=\"1mm\" y=\"1mm\" width=\"1m\"></box>"_qs).ok());
    to.undoStack().undo();
    EXPECT_EQ(to.source(), u"<h1>other</h1>"_qs);
}

TEST(BoxOperationsTest, aCopyKeepsTheConditionsAroundEachBox)
{
    const QString place = u"<box x=\"30.0mm\" y=\"40.0mm\" width=\"50.0mm\"><p>%1</p></box>"_qs;
    TemplateEditor from(u"{{#rows}}\n{{#a}}\n"_qs + place.arg(u"yes"_qs) + u"\n{{/a}}\n{{/rows}}\n{{^a}}\n"_qs
        + place.arg(u"no"_qs) + u"\n{{/a}}\n<p>text</p>\n"_qs);
    ASSERT_EQ(from.page().boxes.size(), 2U);
    TemplateEditor to(u"<h1>other</h1>"_qs);
    ASSERT_TRUE(to.change(u"paste"_qs, to.boxes().paste(from.boxes().fragment({ 0, 1 }))).ok());
    EXPECT_EQ(placesOf(to), placesOf(from));
    EXPECT_TRUE(to.hasPage());
    EXPECT_EQ(HtmlSubset::checkTemplate(to.source()).size(), 0);
    for (size_t box = 0; box < 2; ++box) {
        const auto &mine = from.page().boxes.at(box).sections;
        const auto &theirs = to.page().boxes.at(box).sections;
        ASSERT_EQ(theirs.size(), mine.size()) << to.source().toStdString();
        for (qsizetype i = 0; i < mine.size(); ++i) {
            EXPECT_EQ(theirs.at(i).name, mine.at(i).name);
            EXPECT_EQ(theirs.at(i).isInverted, mine.at(i).isInverted);
        }
    }
    EXPECT_FALSE(to.boxes().paste(u"<header><p>x</p></header>"_qs + place.arg(u"x"_qs)).ok());
    EXPECT_FALSE(to.boxes().paste(u"{{#a}}<p>x</p>{{/a}}"_qs + place.arg(u"x"_qs)).ok());
}

TEST(BoxOperationsTest, aCopyBesideItsOriginalDoesNotCoverIt)
{
    TemplateEditor editor(twoBoxes);
    const QString copied = editor.boxes().fragment({ 0, 1 });
    ASSERT_TRUE(editor.change(u"paste"_qs, editor.boxes().paste(copied)).ok());
    ASSERT_TRUE(editor.change(u"paste"_qs, editor.boxes().paste(copied)).ok());
    EXPECT_EQ(placesOf(editor),
        (QVector<BoxPlace> { { 1, 300, 400, 500, 0 }, { 1, 900, 600, 500, 80 }, { 1, 350, 450, 500, 0 },
            { 1, 950, 650, 500, 80 }, { 1, 400, 500, 500, 0 }, { 1, 1000, 700, 500, 80 } }));
    EXPECT_TRUE(
        editor.source().contains(u"<box x=\"40.0mm\" y=\"50.0mm\" width=\"50.0mm\"><p>one</p></box>"_qs));
}

TEST(BoxOperationsTest, whatIsDoneToTheTextLeavesTheBoxesAmongIt)
{
    const QString box = u"<box x=\"30.0mm\" y=\"40.0mm\" width=\"50.0mm\"><p>one</p></box>"_qs;
    const QString source = u"<p>first</p>\n"_qs + box + u"\n<p>second</p>\n"_qs;
    TemplateEditor editor(source);
    // Chosen from one paragraph to the other and deleted.
    const qsizetype from = source.indexOf(u"rst"_qs);
    ASSERT_TRUE(editor.change(u"x"_qs, editor.text().remove(from, source.indexOf(u"cond"_qs))).ok());
    EXPECT_EQ(editor.source(), u"<p>ficond</p>\n"_qs + box + u'\n');
    editor.undoStack().undo();
    ASSERT_TRUE(editor.change(u"x"_qs, editor.text().joinWithNext(from)).ok());
    EXPECT_EQ(editor.source(), u"<p>firstsecond</p>\n"_qs + box + u'\n');
    editor.undoStack().undo();
    // Copied, the text comes without it: a box is copied by itself.
    EXPECT_EQ(editor.text().fragment(
                  source.indexOf(u"first"_qs), source.indexOf(u"</p>\n"_qs, source.indexOf(u"second"_qs))),
        u"<p>first</p>\n\n<p>second</p>"_qs);
    // One that depends on a condition is not robbed of it.
    TemplateEditor conditional(u"<p>a</p>\n{{#x}}\n"_qs + box + u"\n{{/x}}\n<p>b</p>\n"_qs);
    EXPECT_FALSE(conditional.text().remove(3, conditional.source().indexOf(u"b</p>"_qs) + 1).ok());
}

TEST(BoxOperationsTest, inABoxOneWritesAsOnThePage)
{
    TemplateEditor editor(twoBoxes);
    const auto at = [&](const QString &words) {
        return editor.source().indexOf(words);
    };
    ASSERT_TRUE(editor.change(u"x"_qs, editor.text().split(at(u"wo</p>"_qs))).ok());
    EXPECT_TRUE(editor.source().contains(u"<p>t</p>\n<p>wo</p></box>"_qs));
    ASSERT_TRUE(editor.change(u"x"_qs, editor.text().joinWithPrevious(at(u"wo</p>"_qs))).ok());
    EXPECT_EQ(editor.source(), twoBoxes);
    // The first paragraph of a box does not run into what stands before it in the source.
    ASSERT_TRUE(editor.change(u"x"_qs, editor.text().joinWithPrevious(at(u"two"_qs))).ok());
    EXPECT_EQ(editor.source(), twoBoxes);
    using Around = SectionOperations::Around;
    ASSERT_TRUE(
        editor
            .change(u"x"_qs,
                editor.sections().wrap(Around::Paragraphs, at(u"two"_qs), at(u"two"_qs) + 3, u"a"_qs, false))
            .ok());
    EXPECT_TRUE(editor.source().contains(u"{{#a}}\n<p>two</p>\n{{/a}}"_qs)) << editor.source().toStdString();
    ASSERT_TRUE(editor.change(u"x"_qs, editor.sections().unwrap(at(u"{{#a}}"_qs))).ok());
    ASSERT_TRUE(editor.change(u"x"_qs, editor.tables().insertTable(at(u"one"_qs), 1, 2)).ok());
    EXPECT_TRUE(editor.hasPage());
    EXPECT_EQ(editor.page().boxes.at(0).blocks.size(), 2U);
}

TEST(BoxOperationsTest, whateverIsDoneIsTakenBackExactly)
{
    QRandomGenerator random(20261127);
    for (int round = 0; round < 40; ++round) {
        TemplateEditor editor(twoBoxes);
        QStringList seen { editor.source() };
        for (int step = 0; step < 12; ++step) {
            const auto count = static_cast<quint32>(editor.page().boxes.size());
            const size_t box = count == 0 ? 0 : random.bounded(count);
            const int kind = random.bounded(5);
            const auto change = kind == 0 ? editor.boxes().insert({ 1 + random.bounded(3),
                                    random.bounded(2200), random.bounded(3000), random.bounded(900), 0 })
                : kind == 1
                ? editor.boxes().move({ box }, random.bounded(-300, 300), random.bounded(-300, 300))
                : kind == 2 ? editor.boxes().remove({ box })
                : kind == 3 ? editor.boxes().paste(editor.boxes().fragment({ box }))
                            : editor.boxes().place({ { box,
                                { 1, random.bounded(2100), random.bounded(2900), random.bounded(2100),
                                    random.bounded(300) } } });
            const QString before = editor.source();
            if (!editor.change(u"step"_qs, change).ok()) {
                EXPECT_EQ(editor.source(), before);
                continue;
            }
            EXPECT_TRUE(editor.hasPage());
            EXPECT_TRUE(HtmlSubset::checkTemplate(editor.source()).isEmpty());
            if (editor.source() != before)
                seen << editor.source();
        }
        ASSERT_EQ(seen.size(), editor.undoStack().count() + 1);
        for (qsizetype i = seen.size() - 2; i >= 0; --i) {
            editor.undoStack().undo();
            ASSERT_EQ(editor.source(), seen.at(i));
        }
    }
}
