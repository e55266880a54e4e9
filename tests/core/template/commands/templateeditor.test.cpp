// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/template/commands/templateeditor.h>
#include <core/template/htmlsubset.h>
#include <core/template/template.h>

#include <QDirIterator>
#include <QFile>

#include <gtest/gtest.h>
#include <random>
#include <tests/support/shared.h>

using namespace tereze;
using namespace tereze::templates;
using test::sourceRoot;

namespace {

/// The source with "|" at the beginning and at the end of the range (or twice the same place).
struct Marked {
    explicit Marked(QString text)
    {
        from = text.indexOf(u'|');
        text.remove(from, 1);
        to = text.indexOf(u'|');
        if (to < 0)
            to = from;
        else
            text.remove(to, 1);
        source = text;
        page = Page::read(source, findings);
        EXPECT_TRUE(findings.isEmpty());
    }
    PageOperations text() const { return { source, page }; }
    SectionOperations sections() const { return { source, page }; }
    TableOperations tables() const { return { source, page }; }
    /// The source after a change with "|" where one goes on; the refusal behind "!".
    QString after(const Result<SourceChange> &change) const
    {
        if (!change)
            return u"!"_qs + change.error().detail.section(u": "_qs, 1);
        QString result = change->appliedTo(source);
        return result.insert(change->caret, u'|');
    }

    QString source;
    Page page;
    Findings findings;
    qsizetype from = 0;
    qsizetype to = 0;
};

QString typed(const QString &marked, const QString &text, const QStringList &switched = {})
{
    const Marked m(marked);
    return m.after(m.text().insertText(m.from, text, switched));
}

QString removed(const QString &marked)
{
    const Marked m(marked);
    return m.after(m.text().remove(m.from, m.to));
}

QString formatted(const QString &marked, const QString &element, bool on)
{
    const Marked m(marked);
    return m.after(m.text().setFormat(m.from, m.to, element, on)).remove(u'|');
}

QString wrapped(const QString &marked, SectionOperations::Around around)
{
    const Marked m(marked);
    return m.after(m.sections().wrap(around, m.from, m.to, u"x"_qs, false)).remove(u'|');
}

QStringList shippedSources()
{
    QStringList sources;
    QDirIterator files(sourceRoot() + u"/resources/catalogue"_qs, { u"*.html"_qs }, QDir::Files,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        sources << QString::fromUtf8(file.readAll());
    }
    EXPECT_GE(sources.size(), 21);
    return sources;
}

} // namespace

TEST(TemplateTyping, goesWhereTheCursorIs)
{
    EXPECT_EQ(typed(u"<p>a|c</p>"_qs, u"b"_qs), u"<p>ab|c</p>"_qs);
    EXPECT_EQ(typed(u"<p><b>a|</b></p>"_qs, u"b"_qs), u"<p><b>ab|</b></p>"_qs);
    EXPECT_EQ(
        typed(u"<table><tr><td>|</td></tr></table>"_qs, u"Ә"_qs), u"<table><tr><td>Ә|</td></tr></table>"_qs);
    EXPECT_EQ(typed(u"<p>&nbsp;|</p>"_qs, u"x"_qs), u"<p>x|</p>"_qs);
}

TEST(TemplateTyping, cannotMakeATagOrAnElement)
{
    EXPECT_EQ(typed(u"<p>|</p>"_qs, u"<b>{{x}}&"_qs), u"<p>&lt;b&gt;&#123;&#123;x&#125;&#125;&amp;|</p>"_qs);
}

TEST(TemplateTyping, keepsBlanksThatABrowserWouldDrop)
{
    EXPECT_EQ(typed(u"<p>a |</p>"_qs, u" b"_qs), u"<p>a &#160;b|</p>"_qs);
    EXPECT_EQ(typed(u"<p>|</p>"_qs, u" "_qs), u"<p>&#160;|</p>"_qs);
    EXPECT_EQ(typed(u"<p>a| c</p>"_qs, u" "_qs), u"<p>a&#160;| c</p>"_qs);
}

TEST(TemplateTyping, makesThemPlainBlanksWhenAWordFollows)
{
    EXPECT_EQ(typed(u"<p>a&#160;| c</p>"_qs, u"b"_qs), u"<p>a b| c</p>"_qs);
    EXPECT_EQ(typed(u"<p>a &#160;|c</p>"_qs, u"b"_qs), u"<p>a &#160;b|c</p>"_qs);
    EXPECT_EQ(typed(u"<p>a&nbsp;|c</p>"_qs, u"b"_qs), u"<p>a&nbsp;b|c</p>"_qs);
}

TEST(TemplateTyping, severalLinesBecomeParagraphs)
{
    EXPECT_EQ(typed(u"<p align=\"center\"><b>a|c</b></p>"_qs, u"1\n2"_qs),
        u"<p align=\"center\"><b>a1</b></p>\n<p align=\"center\"><b>2|c</b></p>"_qs);
    EXPECT_EQ(typed(u"<table><tr><td>a|</td></tr></table>"_qs, u"1\n2"_qs),
        u"<table><tr><td>a1<br>2|</td></tr></table>"_qs);
}

TEST(TemplateTyping, takesTheSwitchedFormat)
{
    EXPECT_EQ(typed(u"<p>a|c</p>"_qs, u"b"_qs, { u"b"_qs }), u"<p>a<b>b|</b>c</p>"_qs);
    EXPECT_EQ(typed(u"<p><b>a|c</b></p>"_qs, u"b"_qs, { u"b"_qs }), u"<p><b>a</b>b|<b>c</b></p>"_qs);
}

TEST(TemplateRemoving, leavesElementsClosed)
{
    EXPECT_EQ(removed(u"<p>a|b|c</p>"_qs), u"<p>a|c</p>"_qs);
    EXPECT_EQ(removed(u"<p>a|b<b>c|d</b></p>"_qs), u"<p>a|<b>d</b></p>"_qs);
    EXPECT_EQ(removed(u"<p>|abc|</p>"_qs), u"<p>|&nbsp;</p>"_qs);
    EXPECT_EQ(removed(u"<p>a|b</p>\n<h1>x</h1>\n<p><b>c|d</b></p>\n"_qs), u"<p>a|<b>d</b></p>\n"_qs);
}

TEST(TemplateRemoving, takesATagAsOneAndASectionWithBothItsTags)
{
    EXPECT_EQ(removed(u"<p>a|{{x}}|b</p>"_qs), u"<p>a|b</p>"_qs);
    EXPECT_EQ(removed(u"<p>a|{{#x}}|b{{/x}}c</p>"_qs), u"<p>a|bc</p>"_qs);
    EXPECT_EQ(removed(u"<p>a</p>\n{{#x}}\n<p>b|b</p>\n{{/x}}\n<p>c|c</p>"_qs), u"!half a section"_qs);
    // The blanks behind the tag, too, are no way to take it alone.
    EXPECT_EQ(removed(u"<p>a</p>\n{{#x}}|\n|<p>b</p>\n{{/x}}"_qs), u"!half a section"_qs);
}

TEST(TemplateRemoving, acrossCellsEmptiesThem)
{
    EXPECT_EQ(removed(u"<table><tr><td>a|b</td><td>{{x}}</td><td>c|d</td></tr></table>"_qs),
        u"<table><tr><td>a|</td><td></td><td>d</td></tr></table>"_qs);
}

TEST(TemplateParagraphs, areSplitAndJoined)
{
    const auto split = [](const QString &marked) {
        const Marked m(marked);
        return m.after(m.text().split(m.from));
    };
    EXPECT_EQ(split(u"<p align=\"right\">a<b>b|c</b></p>"_qs),
        u"<p align=\"right\">a<b>b</b></p>\n<p align=\"right\">|<b>c</b></p>"_qs);
    EXPECT_EQ(split(u"<h1>a|</h1>"_qs), u"<h1>a</h1>\n<p>|&nbsp;</p>"_qs);
    EXPECT_EQ(split(u"<p>{{#x}}a|b{{/x}}</p>"_qs), u"<p>{{#x}}a<br>|b{{/x}}</p>"_qs);
    const auto joined = [](const QString &marked) {
        const Marked m(marked);
        return m.after(m.text().joinWithPrevious(m.from));
    };
    EXPECT_EQ(joined(u"<h1>a</h1>\n<p>|b</p>"_qs), u"<h1>a|b</h1>"_qs);
    EXPECT_EQ(joined(u"{{#x}}\n<p>|b</p>\n{{/x}}"_qs), u"{{#x}}\n<p>|b</p>\n{{/x}}"_qs);
}

TEST(TemplateFormats, areWrittenOnce)
{
    EXPECT_EQ(formatted(u"<p>a|b|c</p>"_qs, u"b"_qs, true), u"<p>a<b>b</b>c</p>"_qs);
    EXPECT_EQ(formatted(u"<p>a|b<b>c</b>d|</p>"_qs, u"b"_qs, true), u"<p>a<b>bcd</b></p>"_qs);
    EXPECT_EQ(formatted(u"<p><strong>a|b|c</strong></p>"_qs, u"b"_qs, false),
        u"<p><strong>a</strong>b<strong>c</strong></p>"_qs);
    EXPECT_EQ(
        formatted(u"<p>|a{{#x}}b|c{{/x}}</p>"_qs, u"i"_qs, true), u"<p><i>a</i>{{#x}}<i>b</i>c{{/x}}</p>"_qs);
}

TEST(TemplateFormats, ofParagraphsChangeTheirTagAlone)
{
    const auto aligned = [](const QString &marked, const QString &alignment) {
        const Marked m(marked);
        return m.after(m.text().setAlignment(m.from, m.to, alignment)).remove(u'|');
    };
    EXPECT_EQ(aligned(u"<p style=\"text-indent:10mm\">a|b</p>"_qs, u"center"_qs),
        u"<p style=\"text-indent:10mm\" align=\"center\">ab</p>"_qs);
    EXPECT_EQ(aligned(u"<p align=\"center\">a|</p>"_qs, u"left"_qs), u"<p>a</p>"_qs);
    EXPECT_EQ(aligned(u"<table><tr><td>a|</td></tr></table>"_qs, u"right"_qs),
        u"<table><tr><td align=\"right\">a</td></tr></table>"_qs);
    const Marked m(u"<p align=\"center\">a|b</p>"_qs);
    EXPECT_EQ(m.after(m.text().setElement(m.from, m.to, u"h2"_qs)).remove(u'|'),
        u"<h2 align=\"center\">ab</h2>"_qs);
    EXPECT_EQ(
        Marked(u"<p>a|b|</p>"_qs).after(Marked(u"<p>a|b|</p>"_qs).text().setFontSize(4, 5, 9)).remove(u'|'),
        u"<p>a<span style=\"font-size:9pt\">b</span></p>"_qs);
}

TEST(TemplateSections, areWrappedAroundTextParagraphsAndRows)
{
    using Around = SectionOperations::Around;
    EXPECT_EQ(wrapped(u"<p>a|b<b>c|d</b></p>"_qs, Around::Text), u"<p>a{{#x}}b<b>c</b>{{/x}}<b>d</b></p>"_qs);
    EXPECT_EQ(wrapped(u"<p>a|</p>\n<p>b|</p>\n<p>c</p>"_qs, Around::Paragraphs),
        u"{{#x}}\n<p>a</p>\n<p>b</p>\n{{/x}}\n<p>c</p>"_qs);
    EXPECT_EQ(wrapped(u"<table>\n<tr><td>a|</td></tr>\n</table>"_qs, Around::Rows),
        u"<table>\n{{#x}}\n<tr><td>a</td></tr>\n{{/x}}\n</table>"_qs);
    EXPECT_EQ(wrapped(u"<p>a|b{{#y}}c|d{{/y}}</p>"_qs, Around::Text), u"!half a section"_qs);
    EXPECT_EQ(wrapped(u"<p>a|b|</p>"_qs, Around::Rows), u"!no rows"_qs);
}

TEST(TemplateSections, areChangedAndTakenAwayAsOne)
{
    const QString source = u"<table>\n{{#rows}}\n<tr><td>{{#a}}b{{/a}}</td></tr>\n{{/rows}}\n</table>"_qs;
    Findings none;
    const Page page = Page::read(source, none);
    const SectionOperations sections(source, page);
    EXPECT_EQ(sections.unwrap(source.indexOf(u"{{/rows"_qs))->appliedTo(source),
        u"<table>\n<tr><td>{{#a}}b{{/a}}</td></tr>\n</table>"_qs);
    EXPECT_EQ(sections.retarget(source.indexOf(u"{{#a"_qs), u"c"_qs, true)->appliedTo(source),
        u"<table>\n{{#rows}}\n<tr><td>{{^c}}b{{/c}}</td></tr>\n{{/rows}}\n</table>"_qs);
    EXPECT_FALSE(sections.unwrap(3));
}

TEST(TemplateTables, growAndShrink)
{
    const QString two =
        u"<table>\n<tr><th>a|</th><th>b</th></tr>\n<tr><td colspan=\"2\">c</td></tr>\n</table>"_qs;
    const Marked m(two);
    EXPECT_EQ(m.after(m.tables().insertRow(m.from, true)),
        u"<table>\n<tr><th>a</th><th>b</th></tr>\n<tr><td>|</td><td></td></tr>\n<tr><td colspan=\"2\">c</td></tr>\n</table>"_qs);
    EXPECT_EQ(m.after(m.tables().insertColumn(m.from, true)).remove(u'|'),
        u"<table>\n<tr><th>a</th><th></th><th>b</th></tr>\n<tr><td colspan=\"3\">c</td></tr>\n</table>"_qs);
    EXPECT_EQ(m.after(m.tables().removeColumn(m.from)).remove(u'|'),
        u"<table>\n<tr><th>b</th></tr>\n<tr><td>c</td></tr>\n</table>"_qs);
    EXPECT_EQ(m.after(m.tables().removeRow(m.from)).remove(u'|'),
        u"<table>\n<tr><td colspan=\"2\">c</td></tr>\n</table>"_qs);
    const Marked one(u"<p>x</p>\n<table>\n<tr><td>a|</td></tr>\n</table>\n"_qs);
    EXPECT_EQ(one.after(one.tables().removeColumn(one.from)).remove(u'|'), u"<p>x</p>\n"_qs);
}

TEST(TemplateFragments, arePutIntoAnotherTemplateAsTheyWere)
{
    const Marked from(u"<p>a|b<b>{{x}}|c</b></p>"_qs);
    const QString text = from.text().fragment(from.from, from.to);
    EXPECT_EQ(text, u"b<b>{{x}}</b>"_qs);
    const Marked to(u"<h1>1|2</h1>"_qs);
    EXPECT_EQ(to.after(to.text().paste(to.from, text)).remove(u'|'), u"<h1>1b<b>{{x}}</b>2</h1>"_qs);
    const Marked blocks(u"<p>|a</p>\n<table><tr><td>{{x}}</td></tr></table>\n<p>b|</p>"_qs);
    const QString whole = blocks.text().fragment(blocks.from, blocks.to);
    EXPECT_EQ(whole, blocks.source);
    EXPECT_EQ(to.after(to.text().paste(to.from, whole)).remove(u'|'), u"<h1>12</h1>\n"_qs + whole + u'\n');
}

TEST(TemplateEditor, undoesStepByStepAndRefusesWhatTakesThePageApart)
{
    TemplateEditor editor(u"<p>a</p>"_qs);
    ASSERT_TRUE(editor.change(u"type"_qs, editor.text().insertText(4, u"b"_qs), u"typing"_qs));
    ASSERT_TRUE(editor.change(u"type"_qs, editor.text().insertText(5, u"c"_qs), u"typing"_qs));
    EXPECT_EQ(editor.source(), u"<p>abc</p>"_qs);
    EXPECT_EQ(editor.undoStack().count(), 1);
    EXPECT_FALSE(editor.change(u"wrong"_qs, SourceChange { { { 0, 3, QString() } }, 0 }));
    EXPECT_EQ(editor.source(), u"<p>abc</p>"_qs);
    editor.replaceSource(u"source"_qs, u"<p>ab{{#x}}c</p>"_qs);
    EXPECT_FALSE(editor.hasPage());
    editor.undoStack().undo();
    EXPECT_TRUE(editor.hasPage());
    editor.undoStack().undo();
    EXPECT_EQ(editor.source(), u"<p>a</p>"_qs);
}

// Whatever is done to the shipped templates, they stay templates; and undoing it all gives back every byte.
TEST(TemplateEditor, randomActsLeaveTemplatesThatCanBePublishedAndUndone)
{
    std::mt19937 random(20261126);
    const QStringList sources = shippedSources();
    int done = 0;
    for (const QString &source : sources) {
        TemplateEditor editor(source);
        for (int act = 0; act < 60; ++act) {
            const auto at = [&] {
                return std::uniform_int_distribution<qsizetype>(0, editor.source().size())(random);
            };
            // Places and ranges are those of what one sees.
            const auto place = [&] {
                const Page::Spot spot = editor.page().at(at());
                if (!spot || spot.block().pieces.empty())
                    return spot ? spot.block().contentBegin : qsizetype(0);
                const auto &pieces = spot.block().pieces;
                const PagePiece &piece =
                    pieces.at(std::uniform_int_distribution<size_t>(0, pieces.size() - 1)(random));
                return piece.isLiteral
                    ? std::uniform_int_distribution<qsizetype>(piece.begin, piece.end)(random)
                    : piece.end;
            };
            qsizetype from = place();
            qsizetype to = act % 2 == 0 ? qMin(from + 12, editor.source().size()) : place();
            if (from > to)
                std::swap(from, to);
            Result<SourceChange> change = SourceChange {};
            switch (std::uniform_int_distribution<int>(0, 13)(random)) {
            case 0:
                change = editor.text().insertText(from, u"Ұл & <b> {{"_qs, { u"b"_qs });
                break;
            case 1:
                change = editor.text().remove(from, to);
                break;
            case 2:
                change = editor.text().split(from);
                break;
            case 3:
                change = editor.text().setFormat(from, to, u"b"_qs, act % 3 == 0);
                break;
            case 4:
                change = editor.text().setFontSize(from, to, 9);
                break;
            case 5:
                change = editor.text().setAlignment(from, to, u"right"_qs);
                break;
            case 6:
                change = editor.sections().wrap(SectionOperations::Around::Text, from, to, u"x"_qs, false);
                break;
            case 7:
                change =
                    editor.sections().wrap(SectionOperations::Around::Paragraphs, from, to, u"y"_qs, true);
                break;
            case 8:
                change = editor.sections().wrap(SectionOperations::Around::Rows, from, to, u"z"_qs, false);
                break;
            case 9:
                change = editor.text().joinWithPrevious(from);
                break;
            case 10:
                change = editor.tables().insertColumn(from, true);
                break;
            case 11:
                change = editor.tables().removeRow(from);
                break;
            case 12:
                change = editor.text().paste(from, editor.text().fragment(from, to));
                break;
            default:
                change = editor.text().insertTag(from, u"{{form.city}}"_qs);
            }
            done += change.ok() ? 1 : 0;
            const auto changed = editor.change(u"act"_qs, change);
            EXPECT_EQ(changed.ok(), change.ok()) << "an act that takes the page apart";
            ASSERT_TRUE(editor.hasPage());
            const Findings html = HtmlSubset::checkTemplate(editor.source());
            ASSERT_TRUE(html.isEmpty()) << html.first().toString().toStdString();
            // A field of a repetition that was put outside of it is a fault, but not one of the text's order.
            for (const Finding &finding : Template::parse(editor.source()).findings)
                ASSERT_EQ(finding.rule, u"outside_section"_qs) << finding.toString().toStdString();
        }
        while (editor.undoStack().canUndo())
            editor.undoStack().undo();
        EXPECT_EQ(editor.source(), source);
    }
    EXPECT_GT(done, sources.size() * 30);
}
