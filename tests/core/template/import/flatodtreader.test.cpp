// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/template/embeddedimage.h>
#include <core/template/import/documentimport.h>
#include <core/template/markup.h>

#include <QRegularExpression>

#include <gtest/gtest.h>
#include <tests/core/template/import/foreignfiles.h>

using namespace tereze;
using namespace tereze::templates;
using test::ForeignFiles;

namespace {

QStringList flatNotes;

QString imported(
    const QString &body, const QString &styles = {}, const QString &master = {}, const QString &common = {})
{
    flatNotes.clear();
    const auto made = DocumentImport({}).fromFlatOdt(ForeignFiles::fodt(body, styles, master, common));
    if (!made) {
        ADD_FAILURE() << made.error().logLine().toStdString();
        return {};
    }
    for (const ImportNote &note : made->notes)
        flatNotes << nameOf(note.kind) + u' ' + note.toString();
    return QString(made->html).remove(u" style=\"margin-bottom:0mm\""_qs);
}

QString paragraphStyle(const QString &name, const QString &properties, const QString &more = {})
{
    return u"<style:style style:name=\"%1\" style:family=\"paragraph\" %3>%2</style:style>"_qs.arg(
        name, properties, more);
}

QString textStyle(const QString &name, const QString &properties)
{
    return u"<style:style style:name=\"%1\" style:family=\"text\"><style:text-properties %2/></style:style>"_qs
        .arg(name, properties);
}

QString pictureFrame(
    const QByteArray &file, const QString &size = u"svg:width=\"3cm\" svg:height=\"15mm\""_qs)
{
    return u"<draw:frame draw:name=\"Arms\" text:anchor-type=\"as-char\" "
           u"%1><draw:image><office:binary-data>%2"
           u"</office:binary-data></draw:image><svg:desc>Елтаңба</svg:desc></draw:frame>"_qs.arg(
               size, QString::fromLatin1(file.toBase64()));
}

} // namespace

TEST(FlatOdtReaderTest, theLookOfParagraphsAndWordsIsKept)
{
    const QString styles =
        paragraphStyle(u"P1"_qs,
            u"<style:paragraph-properties fo:text-align=\"center\" fo:margin-top=\"0.5cm\" "
            u"fo:text-indent=\"0.5in\" fo:break-before=\"page\"/><style:text-properties "
            u"fo:font-size=\"14pt\" fo:font-weight=\"bold\"/>"_qs,
            u"style:parent-style-name=\"Base\""_qs)
        + textStyle(u"T1"_qs,
            u"fo:font-weight=\"normal\" fo:font-style=\"italic\" style:text-underline-style=\"solid\""_qs)
        + textStyle(
            u"T2"_qs, u"fo:font-size=\"9pt\" fo:color=\"#FF0000\" style:text-position=\"super 58%\""_qs)
        + textStyle(u"T3"_qs, u"fo:text-transform=\"uppercase\" style:text-line-through-style=\"solid\""_qs);
    const QString common = paragraphStyle(
        u"Base"_qs, u"<style:paragraph-properties fo:margin-left=\"10mm\" fo:margin-bottom=\"10pt\"/>"_qs);
    EXPECT_EQ(
        imported(
            u"<text:p>first</text:p><text:p text:style-name=\"P1\">bold <text:span text:style-name=\"T1\">it"
            u"</text:span><text:span text:style-name=\"T2\">up</text:span> <text:span "
            u"text:style-name=\"T3\">ыру</text:span></text:p>"_qs,
            styles, {}, common),
        u"<p>first</p>\n<p align=\"center\" style=\"font-size:14pt; margin-left:10mm; text-indent:12.7mm; "
        u"margin-top:5mm; margin-bottom:3.5mm; page-break-before:always\"><b>bold </b><i><u>it</u></i><span "
        u"style=\"font-size:9pt;color:#ff0000\"><b><sup>up</sup></b></span><b> </b><b><s>ЫРУ</s></b></p>\n"_qs);
    EXPECT_EQ(flatNotes, QStringList());
}

TEST(FlatOdtReaderTest, headingsBreaksBlanksAndSpecialCharactersAreKept)
{
    EXPECT_EQ(
        imported(u"<text:h text:outline-level=\"1\">Order</text:h><text:h text:outline-level=\"5\">x</text:h>"
                 u"<text:p>  a   b<text:s text:c=\"2\"/>c<text:line-break/>d &lt;&amp;&gt; \n «Ә₸» </text:p>"
                 u"<text:p/>"_qs),
        u"<h1 style=\"font-weight:normal\">Order</h1>\n<h3 style=\"font-weight:normal\">x</h3>\n"
        u"<p>a b&nbsp;&nbsp;c<br>d &lt;&amp;&gt; «Ә₸»</p>\n<p></p>\n"_qs);
}

TEST(FlatOdtReaderTest, listsKeepTheirKindAndGoOnCounting)
{
    const QString styles =
        u"<text:list-style style:name=\"L1\"><text:list-level-style-number text:level=\"1\" "
        u"style:num-format=\"1\"/><text:list-level-style-bullet text:level=\"2\"/></text:list-style>"
        u"<text:list-style style:name=\"L2\"><text:list-level-style-number text:level=\"1\" "
        u"style:num-format=\"a\"/></text:list-style>"_qs;
    EXPECT_EQ(
        imported(
            u"<text:list "
            u"text:style-name=\"L1\"><text:list-item><text:p>one</text:p><text:list><text:list-item>"
            u"<text:p>dot</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>two"
            u"</text:p></text:list-item></text:list><text:p>between</text:p><text:list "
            u"text:style-name=\"L1\" "
            u"text:continue-numbering=\"true\"><text:list-item><text:p>three</text:p></text:list-item>"
            u"</text:list>"_qs,
            styles),
        u"<ol>\n<li>\n<p>one</p>\n<ul>\n<li>dot</li>\n</ul>\n</li>\n<li>two</li>\n</ol>\n<p>between</p>\n<ol "
        u"start=\"3\">\n<li>three</li>\n</ol>\n"_qs);
    EXPECT_EQ(flatNotes, QStringList());
    imported(
        u"<text:list text:style-name=\"L2\"><text:list-item><text:p>a</text:p></text:list-item></text:list>"_qs,
        styles);
    EXPECT_EQ(flatNotes,
        QStringList { u"changed Numbers of a list that looked otherwise; they are 1, 2, 3 now"_qs });
}

TEST(FlatOdtReaderTest, tablesKeepWidthsSpansLinesAndHeadingRows)
{
    const QString styles =
        u"<style:style style:name=\"T\" style:family=\"table\"><style:table-properties style:width=\"8.5cm\" "
        u"table:align=\"center\"/></style:style><style:style style:name=\"A\" style:family=\"table-column\">"
        u"<style:table-column-properties style:column-width=\"2cm\"/></style:style><style:style "
        u"style:name=\"B\" "
        u"style:family=\"table-column\"><style:table-column-properties "
        u"style:column-width=\"3cm\"/></style:style>"
        u"<style:style style:name=\"C\" style:family=\"table-cell\"><style:table-cell-properties "
        u"fo:border=\"0.5pt solid "
        u"#000000\" style:vertical-align=\"middle\" fo:background-color=\"#DDDDDD\"/></style:style>"_qs
        + paragraphStyle(u"R"_qs, u"<style:paragraph-properties fo:text-align=\"end\"/>"_qs);
    EXPECT_EQ(
        imported(
            u"<table:table table:style-name=\"T\"><table:table-column "
            u"table:style-name=\"A\"/><table:table-column "
            u"table:style-name=\"B\" table:number-columns-repeated=\"2\"/><table:table-header-rows>"
            u"<table:table-row><table:table-cell table:style-name=\"C\" table:number-columns-spanned=\"2\">"
            u"<text:p text:style-name=\"R\">AB</text:p></table:table-cell><table:covered-table-cell/>"
            u"<table:table-cell table:style-name=\"C\" table:number-rows-spanned=\"2\"><text:p>C</text:p>"
            u"<text:p>D</text:p></table:table-cell></table:table-row></table:table-header-rows>"
            u"<table:table-row><table:table-cell table:style-name=\"C\"><text:p>a</text:p></table:table-cell>"
            u"<table:table-cell table:style-name=\"C\"/><table:covered-table-cell/></table:table-row>"
            u"</table:table>"_qs,
            styles),
        u"<table width=\"50%\" border=\"1\" cellpadding=\"2\" align=\"center\">\n<thead>\n<tr>"
        u"<td width=\"63%\" colspan=\"2\" align=\"right\" valign=\"middle\" "
        u"style=\"background-color:#dddddd\">AB</td>"
        u"<td width=\"38%\" rowspan=\"2\" valign=\"middle\" "
        u"style=\"background-color:#dddddd\">\n<p>C</p>\n<p>D</p>\n</td>"
        u"</tr>\n</thead>\n<tr><td width=\"25%\" valign=\"middle\" style=\"background-color:#dddddd\">a</td>"
        u"<td width=\"38%\" valign=\"middle\" style=\"background-color:#dddddd\"></td></tr>\n</table>\n"_qs);
    EXPECT_EQ(flatNotes, QStringList());
}

TEST(FlatOdtReaderTest, picturesAreKeptAndTooLargeOnesMadeSmaller)
{
    const QByteArray small = ForeignFiles::png({ 60, 30 });
    EXPECT_EQ(imported(u"<text:p>x%1</text:p>"_qs.arg(pictureFrame(small))),
        u"<p>x<img src=\"data:image/png;base64,%1\" alt=\"Елтаңба\" width=\"30.0mm\" height=\"15.0mm\"></p>\n"_qs
            .arg(QString::fromLatin1(small.toBase64())));
    EXPECT_EQ(flatNotes, QStringList());
    const QByteArray large = ForeignFiles::png({ 1200, 900 }, true);
    ASSERT_GT(large.size(), EmbeddedImage::maximumBytes);
    const QString html = imported(
        u"<text:p>%1</text:p>"_qs.arg(pictureFrame(large, u"svg:width=\"300mm\" svg:height=\"225mm\""_qs)));
    EXPECT_EQ(
        flatNotes, QStringList { u"changed A picture that was too large; it was made smaller: “Arms”"_qs });
    const auto kept = EmbeddedImage::fromSource(attributeOf(html.mid(html.indexOf(u"<img"_qs)), u"src"_qs));
    ASSERT_TRUE(kept.ok());
    EXPECT_NEAR(double(kept->size().width()) / kept->size().height(), 4.0 / 3, 0.01);
    EXPECT_TRUE(html.contains(u"width=\"180.0mm\" height=\"135.0mm\""_qs));
}

TEST(FlatOdtReaderTest, noMorePicturesAreUnpackedThanATemplateHolds)
{
    const QString html =
        imported(u"<text:p>%1</text:p>"_qs.arg(pictureFrame(ForeignFiles::png({ 8, 4 })).repeated(120)));
    EXPECT_EQ(html.count(u"<img "_qs), 100);
    EXPECT_EQ(flatNotes, QStringList { u"left_out A picture; there are too many (×20)"_qs });
}

TEST(FlatOdtReaderTest, aPictureThatCannotBeKeptIsTold)
{
    EXPECT_EQ(imported(u"<text:p>x%1</text:p>"_qs.arg(pictureFrame("\x01\x02 EMF"))), u"<p>x</p>\n"_qs);
    EXPECT_EQ(
        flatNotes, QStringList { u"left_out A picture that is neither PNG nor JPEG, or damaged: “Arms”"_qs });
    EXPECT_EQ(
        imported(
            u"<text:p>x<draw:frame draw:name=\"L\"><draw:image xlink:href=\"http://198.51.100.1/x.png\"/>"
            u"</draw:frame></text:p>"_qs),
        u"<p>x</p>\n"_qs);
    EXPECT_EQ(flatNotes,
        QStringList { u"left_out A picture that is not in the file but in another place "
                      u"(http://198.51.100.1/x.png); it was not "
                      u"fetched: “L”"_qs });
}

TEST(FlatOdtReaderTest, headerAndFooterComeWithTheNumbersOfPages)
{
    const QString layout = u"<style:page-layout style:name=\"pm\"><style:page-layout-properties "
                           u"fo:page-width=\"297mm\" fo:page-height=\"210mm\"/></style:page-layout>"_qs;
    EXPECT_EQ(
        imported(u"<text:p>x</text:p>"_qs, layout,
            u"<style:master-page style:name=\"Standard\" "
            u"style:page-layout-name=\"pm\"><style:header><text:p>Top</text:p>"
            u"</style:header><style:header-first><text:p/></"
            u"style:header-first><style:footer><text:p><text:page-number>1"
            u"</text:page-number> / <text:page-count>2</text:page-count></text:p></style:footer></style:master-page>"_qs),
        u"<header class=\"not-first\">\n<p>Top</p>\n</header>\n<p>x</p>\n<footer>\n<p>{{@page}} / "
        u"{{@pages}}</p>\n"
        u"</footer>\n"_qs);
    EXPECT_EQ(
        flatNotes, QStringList { u"changed Its pages were 297 × 210 mm; documents are A4, upright"_qs });
}

TEST(FlatOdtReaderTest, aHeaderOfAPictureAloneIsOneToo)
{
    const QString header =
        u"<style:master-page style:name=\"Standard\"><style:header><text:p>%1</text:p></style:header>"
        u"<style:header-first><text:p>%2</text:p></style:header-first></style:master-page>"_qs;
    const QString arms = pictureFrame(ForeignFiles::png({ 8, 4 })).remove(u"<svg:desc>Елтаңба</svg:desc>"_qs);
    const QString html = imported(u"<text:p>x</text:p>"_qs, {}, header.arg(arms, u"First"_qs));
    EXPECT_TRUE(html.startsWith(u"<header class=\"not-first\">\n<p><img "_qs)) << html.toStdString();
    EXPECT_TRUE(flatNotes.contains(u"left_out Header or footer that the first page alone has: “First”"_qs));
    EXPECT_TRUE(imported(u"<text:p>x</text:p>"_qs, {}, header.arg(arms, arms)).startsWith(u"<header>\n"_qs));
}

TEST(FlatOdtReaderTest, changesThatNobodyAcceptedAreTakenAsAcceptedAndTold)
{
    const QString region =
        u"<text:changed-region text:id=\"%1\"><text:%2><office:change-info><dc:creator>A</dc:creator>"
        u"</office:change-info>%3</text:%2></text:changed-region>"_qs;
    EXPECT_EQ(imported(u"<text:tracked-changes>"_qs + region.arg(u"i"_qs, u"insertion"_qs, QString())
                  + region.arg(u"d"_qs, u"deletion"_qs, QString())
                  + region.arg(u"e"_qs, u"deletion"_qs, u"<text:p>gone</text:p>"_qs)
                  + u"</text:tracked-changes><text:p>a <text:change-start "
                    u"text:change-id=\"i\"/>new<text:change-end "
                    u"text:change-id=\"i\"/><text:change-start "
                    u"text:change-id=\"d\"/>old<text:span>er</text:span></text:p>"
                    u"<text:p>lost</text:p><text:p><text:change-end text:change-id=\"d\"/>kept<text:change "
                    u"text:change-id=\"e\"/></text:p>"_qs),
        u"<p>a new</p>\n<p>kept</p>\n"_qs);
    EXPECT_EQ(flatNotes,
        (QStringList { u"left_out Deleted words of a change that was never accepted: “gone”"_qs,
            u"changed A change that was never accepted; it is taken as accepted"_qs,
            u"left_out Deleted words of a change that was never accepted: “older lost”"_qs }))
        << flatNotes.join(u'\n').toStdString();
}

TEST(FlatOdtReaderTest, whatTemplatesDoNotHaveIsNamedOneByOne)
{
    const QString hidden = textStyle(u"H"_qs, u"text:display=\"none\""_qs);
    EXPECT_EQ(
        imported(
            u"<text:p>a<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation>"
            u"<text:note-body><text:p>below</text:p></text:note-body></"
            u"text:note><office:annotation><dc:creator>B"
            u"</dc:creator><text:p>said</text:p></office:annotation><text:span text:style-name=\"H\">secret"
            u"</text:span><text:tab/><text:a xlink:href=\"http://x.example/\">link</text:a> <text:date>1.1.26"
            u"</text:date><text:page-number>1</text:page-number><draw:line draw:name=\"stroke\"/>"
            u"<text:text-input>fill me</text:text-input><draw:frame "
            u"draw:name=\"f\"><draw:object/></draw:frame>"
            u"<other xmlns=\"urn:x\">odd</other></text:p>"_qs,
            hidden),
        u"<p>a\u2003link 1.1.26fill me</p>\n"_qs);
    EXPECT_EQ(flatNotes,
        (QStringList { u"left_out A footnote: “below”"_qs, u"left_out A comment: “said”"_qs,
            u"left_out Hidden text: “secret”"_qs, u"changed A tab; a wide blank stands in its place"_qs,
            u"changed A link; its words stay, where it led to does not: “http://x.example/”"_qs,
            u"changed A field of the other program (date); what it showed stays as plain text: “1.1.26”"_qs,
            u"left_out A number of pages in the text; it can stand in a header or a footer"_qs,
            u"left_out A drawn line or shape: “stroke”"_qs,
            u"hint A place to fill in; its words stay, put a field of ours in their place: “fill me”"_qs,
            u"left_out An object of another program (a formula, a chart, a table): “f”"_qs,
            u"left_out Something that templates do not have (other): “odd”"_qs }))
        << flatNotes.join(u'\n').toStdString();
}

TEST(FlatOdtReaderTest, whatWordsWearAndDocumentsHaveNotIsToldOnce)
{
    const QString styles = textStyle(u"A"_qs, u"style:font-name=\"Arial\""_qs)
        + textStyle(u"B"_qs, u"fo:letter-spacing=\"2pt\" fo:background-color=\"#ffff00\""_qs)
        + u"<style:style style:name=\"G\" style:family=\"graphic\"><style:graphic-properties "
          u"fo:clip=\"rect(0cm, 1cm, "
          u"0cm, 0cm)\"/></style:style>"_qs;
    QString cut = pictureFrame(ForeignFiles::png({ 60, 30 }));
    cut.replace(u"<draw:frame "_qs, u"<draw:frame draw:style-name=\"G\" "_qs);
    imported(u"<text:h text:outline-level=\"1\">Part</text:h><text:p><text:span "
             u"text:style-name=\"A\">a</text:span>"
             u"<text:span text:style-name=\"B\">b</text:span>%1</text:p>"_qs.arg(cut),
        styles, {},
        u"<text:outline-style><text:outline-level-style text:level=\"1\" style:num-format=\"1\"/></text:outline-style>"_qs);
    EXPECT_EQ(flatNotes,
        (QStringList { u"left_out The number of a heading; write it into the text: “Part”"_qs,
            u"left_out A colour behind words"_qs,
            u"changed A picture that was cut; all of it is shown now: “Arms”"_qs,
            u"changed Fonts and spaces between letters; documents have their own"_qs }))
        << flatNotes.join(u'\n').toStdString();
}

TEST(FlatOdtReaderTest, theTextOfABoxComesBehindItsParagraph)
{
    EXPECT_EQ(imported(u"<text:p>one<draw:frame><draw:text-box><text:p>in "
                       u"{{a.</text:p><text:p>box</text:p></draw:text-box>"
                       u"</draw:frame>two</text:p><text:p>three<draw:custom-shape><text:p>shape</text:p></"
                       u"draw:custom-shape>"
                       u"</text:p>"_qs),
        u"<p>onetwo</p>\n<p>in &#123;&#123;a.</p>\n<p>box</p>\n<p>three</p>\n<p>shape</p>\n"_qs);
    EXPECT_EQ(flatNotes.filter(u"A text box"_qs).size(), 2);
}

TEST(FlatOdtReaderTest, noSourceIsReadThatIsNoFlatText)
{
    const auto refused = [](const QByteArray &fodt) {
        const auto made = DocumentImport({}).fromFlatOdt(fodt);
        return made.ok() ? ErrorKind::Internal : made.error().kind;
    };
    EXPECT_EQ(refused({}), ErrorKind::InvalidInput);
    EXPECT_EQ(refused("<a/>"), ErrorKind::InvalidInput);
    EXPECT_EQ(refused("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"), ErrorKind::InvalidInput);
    EXPECT_EQ(refused(QByteArray("<a>").repeated(5000)), ErrorKind::InvalidInput);
    const QByteArray whole = ForeignFiles::fodt(u"<text:p>a</text:p>"_qs);
    EXPECT_EQ(refused(whole.chopped(5)), ErrorKind::InvalidInput);
    EXPECT_EQ(
        refused(ForeignFiles::fodt(u"<text:section>"_qs.repeated(300) + u"</text:section>"_qs.repeated(300))),
        ErrorKind::InvalidInput);
}

TEST(FlatOdtReaderTest, aTemplateThatNoDatabaseTakesIsRefused)
{
    const QString much = u"<text:p>%1</text:p>"_qs.arg(u"терезе "_qs.repeated(90'000)); // 1.2 million bytes
    const auto made = DocumentImport({}).fromFlatOdt(ForeignFiles::fodt(much));
    ASSERT_FALSE(made.ok());
    EXPECT_EQ(made.error().kind, ErrorKind::InvalidInput);
    EXPECT_TRUE(made.error().userText.contains(u"too long"_qs));
}

TEST(FlatOdtReaderTest, whateverANameOrALengthSaysTheTemplateStaysOne)
{
    // Numbers beyond any table or page, colours and lengths that are none, styles that are their own parents.
    imported(
        u"<text:p text:style-name=\"Q\">x</text:p><table:table><table:table-column "
        u"table:number-columns-repeated=\"2000000000\"/><table:table-row><table:table-cell "
        u"table:number-columns-spanned=\"999999\" table:number-rows-spanned=\"-4\"><text:p><text:s "
        u"text:c=\"1000000000\"/>\u00A0\"'&amp;lt;script&amp;gt;</text:p></table:table-cell></table:table-row></table:table>"_qs,
        paragraphStyle(u"Q"_qs,
            u"<style:paragraph-properties fo:margin-left=\"1e9cm\" fo:text-indent=\"-99999in\" "
            u"fo:margin-top=\"javascript:\" "
            u"fo:text-align=\"&quot;&gt;\" fo:line-height=\"99999%\"/><style:text-properties "
            u"fo:font-size=\"9999999pt\" "
            u"fo:color=\"red;x\"/>"_qs,
            u"style:parent-style-name=\"Q\""_qs));
    EXPECT_EQ(flatNotes, QStringList());
}
