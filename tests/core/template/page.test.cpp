// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/document/htmlforqt.h>
#include <core/template/page.h>

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTextDocument>

#include <gtest/gtest.h>
#include <tests/support/shared.h>

using namespace tereze;
using namespace tereze::templates;
using test::sourceRoot;

namespace {

Page readPage(const QString &source)
{
    Findings findings;
    Page page = Page::read(source, findings);
    for (const Finding &finding : findings)
        ADD_FAILURE() << finding.toString().toStdString();
    return page;
}

QStringList pageRules(const QString &source)
{
    Findings findings;
    const Page page = Page::read(source, findings);
    EXPECT_TRUE(findings.isEmpty() || page.blocks.empty());
    QStringList rules;
    for (const Finding &finding : findings)
        rules << u"%1@%2:%3"_qs.arg(finding.rule).arg(finding.place.line).arg(finding.place.column);
    return rules;
}

QString textOf(const PageBlock &block, const QString &forTag)
{
    QString text;
    for (const PagePiece &piece : block.pieces)
        text += piece.kind != PagePiece::Kind::Tag              ? piece.text
            : piece.tag.kind == MarkupToken::Kind::Variable ? forTag
                                                            : QString();
    return text;
}

QMap<QString, QString> shippedTemplates()
{
    QMap<QString, QString> sources;
    QDirIterator files(sourceRoot() + u"/resources/catalogue"_qs, { u"*.html"_qs }, QDir::Files,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        sources.insert(files.fileName(), QString::fromUtf8(file.readAll()));
    }
    EXPECT_GE(sources.size(), 21);
    return sources;
}

} // namespace

TEST(TemplatePage, piecesOfAnySourceAreTheSource)
{
    QStringList sources = shippedTemplates().values();
    sources << u"<p>a & b &nbsp; &#x20B8; &nothing; < {{x}} {{{y}}} {{!n}} <b"_qs << u"{{"_qs << u"<p>{{x</p>"_qs
            << u"}}<br/><hr>&"_qs << QString();
    for (const QString &source : sources) {
        QString joined;
        for (const MarkupToken &token : markupTokens(source)) {
            EXPECT_EQ(token.begin, joined.size());
            joined += source.mid(token.begin, token.end - token.begin);
        }
        EXPECT_EQ(joined, source);
    }
}

TEST(TemplatePage, readsInEveryShippedTemplateWhatQtReads)
{
    static const QRegularExpression lonely(
        u"^[ \\t]*\\{\\{[#/^!][^}]*\\}\\}[ \\t]*\\n"_qs, QRegularExpression::MultilineOption);
    static const QRegularExpression steering(u"\\{\\{[#/^!][^}]*\\}\\}"_qs);
    static const QRegularExpression value(u"\\{\\{[^}]*\\}\\}"_qs);
    const auto sources = shippedTemplates();
    for (auto it = sources.begin(); it != sources.end(); ++it) {
        QString plain = it.value();
        plain.remove(lonely).remove(steering).replace(value, u"[value]"_qs);
        QTextDocument document;
        document.setHtml(document::htmlForQt(plain));
        QStringList ours;
        const Page page = readPage(it.value());
        const auto spots = page.spots();
        for (const Page::Spot &spot : spots)
            ours << textOf(spot.block(), u"[value]"_qs);
        EXPECT_EQ(ours.join(u' ').simplified(), document.toPlainText().simplified())
            << it.key().toStdString();
    }
}

TEST(TemplatePage, blanksAreSeenAsABrowserShowsThem)
{
    const Page page = readPage(u"<p>\n  one   two\n<b> three</b> &nbsp;four <br> five\n</p>\n"_qs);
    ASSERT_EQ(page.blocks.size(), 1u);
    EXPECT_EQ(textOf(page.blocks[0], {}), u"one two three \u00A0four \u2028five"_qs);
}

TEST(TemplatePage, aSectionStandsWhereItStands)
{
    const Page page = readPage(uR"(<p>{{#a}}text{{/a}}</p>
{{#b}}
<p>paragraph</p>
{{/b}}
<table><tr><th>head</th></tr>
{{#c}}
<tr><td>{{d}}{{^e}}<br>none{{/e}}</td></tr>
{{/c}}
</table>)"_qs);
    ASSERT_EQ(page.blocks.size(), 5u);
    EXPECT_EQ(page.blocks[0].pieces.size(), 3u);
    EXPECT_EQ(page.blocks[1].kind, PageBlock::Kind::Marker);
    EXPECT_EQ(page.blocks[1].pieces[0].partner, page.blocks[3].begin);
    EXPECT_EQ(page.blocks[3].pieces[0].partner, page.blocks[1].begin);
    const PageBlock &table = page.blocks[4];
    ASSERT_EQ(table.rows.size(), 4u);
    EXPECT_TRUE(table.rows[1].isMarker && table.rows[3].isMarker);
    EXPECT_TRUE(table.rows[0].cells[0].isHeading);
    EXPECT_EQ(table.rows[2].cells[0].blocks[0].pieces.size(), 5u);
}

TEST(TemplatePage, whatCannotBeAPageIsNamedWithItsPlace)
{
    EXPECT_EQ(pageRules(u"<p>{{#a}}</p>\n{{/a}}"_qs), QStringList { u"section_crosses_element@1:10"_qs });
    EXPECT_EQ(pageRules(u"<p>x</p>\n{{#a}}<p>{{/a}}</p>"_qs),
        QStringList { u"section_crosses_element@2:10"_qs });
    EXPECT_EQ(pageRules(u"<table><tr>{{#a}}<td>x</td>{{/a}}</tr></table>"_qs),
        QStringList { u"not_on_page@1:12"_qs });
    EXPECT_EQ(pageRules(u"<p>x"_qs), QStringList { u"not_on_page@1:1"_qs });
    EXPECT_EQ(pageRules(u"x</p>"_qs), QStringList { u"not_on_page@1:2"_qs });
    EXPECT_EQ(pageRules(u"<p>{{x</p>"_qs), QStringList { u"not_on_page@1:4"_qs });
}
