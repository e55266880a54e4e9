// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"

#include <core/document/pageregions.h>
#include <core/document/qtdocumentrenderer.h>

#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace tereze;
using namespace tereze::document;
using tereze::test::runProgram;

namespace {

QString manyLines(int count)
{
    QString html;
    for (int i = 1; i <= count; ++i)
        html += u"<p>Жол %1</p>"_qs.arg(i);
    return html;
}

/// The text of each page, as pdftotext reads it.
QStringList pagesOf(const DocumentRequest &request)
{
    const auto rendered = QtDocumentRenderer().render(request);
    EXPECT_TRUE(rendered.ok()) << (rendered ? "" : qPrintable(rendered.error().logLine()));
    if (!rendered)
        return {};
    const QTemporaryDir folder;
    const QString kept = qEnvironmentVariable("TEREZE_TEST_OUTPUT");
    QFile file((kept.isEmpty() ? folder.path() : kept) + u"/regions.pdf"_qs);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(rendered->pdf);
    file.close();
    QStringList pages =
        QString::fromUtf8(runProgram(u"pdftotext"_qs, { u"-layout"_qs, file.fileName(), u"-"_qs }).output)
            .split(u'\f');
    EXPECT_EQ(pages.takeLast(), QString());
    EXPECT_EQ(pages.size(), rendered->pages);
    return pages;
}

/// Whether the page counts itself at its foot, as pages without a footer do.
bool counted(const QString &page, int number, int of)
{
    return page.contains(QRegularExpression(u"\\b%1 ?/ ?%2\\b"_qs.arg(number).arg(of)));
}

const QString header = u"<header><p align=\"right\">Тереңсай университеті</p></header>"_qs;
const QString footer = u"<footer><p align=\"center\"><page> бет, барлығы <pages></p></footer>"_qs;

} // namespace

TEST(PageRegionsTest, headerAndFooterStandOnEveryPageWithItsNumber)
{
    TEREZE_PROGRAM("pdftotext");
    const QStringList pages = pagesOf(test::requestFor(header + manyLines(120) + footer));
    ASSERT_EQ(pages.size(), 4);
    for (int i = 0; i < pages.size(); ++i) {
        const QStringList lines = pages.at(i).split(u'\n', Qt::SkipEmptyParts);
        EXPECT_EQ(lines.first().trimmed(), u"Тереңсай университеті"_qs);
        EXPECT_EQ(lines.last().trimmed(), u"%1 бет, барлығы 4"_qs.arg(i + 1));
        EXPECT_FALSE(counted(pages.at(i), i + 1, 4)); // not twice
    }
    // All of the text is there, each line once and in its order.
    const QString all = pages.join(QString());
    qsizetype last = -1;
    for (int i = 1; i <= 120; ++i) {
        const QString line = u"Жол %1\n"_qs.arg(i);
        EXPECT_EQ(all.count(line), 1) << line.toStdString();
        EXPECT_GT(all.indexOf(line), last);
        last = all.indexOf(line);
    }
}

TEST(PageRegionsTest, oneMayStayOffTheFirstPage)
{
    TEREZE_PROGRAM("pdftotext");
    const QStringList pages =
        pagesOf(test::requestFor(u"<header class=\"not-first\"><p>Жалғасы</p></header>"_qs + manyLines(60)));
    ASSERT_EQ(pages.size(), 2);
    EXPECT_FALSE(pages.at(0).contains(u"Жалғасы"_qs));
    EXPECT_TRUE(pages.at(1).startsWith(u"Жалғасы"_qs)) << pages.at(1).toStdString();
    EXPECT_TRUE(counted(pages.at(1), 2, 2)); // a header that does not count leaves that as it was
}

TEST(PageRegionsTest, aHighHeaderPushesTheTextDownAndAHigherOneIsRefused)
{
    TEREZE_PROGRAM("pdftotext");
    const auto high = [](int lines) {
        return u"<header><p>%1</p></header>"_qs.arg(u"жол<br>"_qs.repeated(lines));
    };
    const auto plain = QtDocumentRenderer().render(test::requestFor(manyLines(31)));
    const auto pushed = QtDocumentRenderer().render(test::requestFor(high(6) + manyLines(31)));
    ASSERT_TRUE(plain.ok() && pushed.ok());
    EXPECT_EQ(plain->pages, 1);
    EXPECT_EQ(pushed->pages, 2);
    const auto refused = QtDocumentRenderer().render(test::requestFor(high(30) + manyLines(1)));
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().kind, ErrorKind::InvalidInput);
    EXPECT_FALSE(refused.error().userText.isEmpty());
}

TEST(PageRegionsTest, whatAValueSaysIsNoPlaceForANumber)
{
    const PageRegions regions =
        PageRegions::of(u"<p>a</p><footer>&lt;page&gt; <page>/<pages></footer><p>b</p>"_qs);
    EXPECT_EQ(regions.body, u"<p>a</p><p>b</p>"_qs);
    EXPECT_FALSE(regions.header.has_value());
    ASSERT_TRUE(regions.footer.has_value());
    EXPECT_EQ(regions.footer->filled(3, 12), u"&lt;page&gt; 3/12"_qs);
    EXPECT_TRUE(regions.namePages());
}
