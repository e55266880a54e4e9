// SPDX-License-Identifier: GPL-3.0-or-later
// A page looks the same on every machine and shows all that its text says, or it is refused.
#include "pdfondisk.h"
#include "support.h"

#include <core/document/qtdocumentrenderer.h>
#include <core/template/embeddedimage.h>

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPalette>
#include <QStandardPaths>

#include <gtest/gtest.h>

using namespace tereze;
using namespace tereze::document;
using tereze::test::PdfOnDisk;

namespace {

QByteArray pageOf(const QString &html, DocumentRequest::Form form = DocumentRequest::Form::Plain)
{
    const auto made = QtDocumentRenderer().render(test::requestFor(html, u"ru"_qs, form));
    EXPECT_TRUE(made.ok()) << (made ? "" : made.error().logLine().toStdString());
    return made ? made->pdf : QByteArray();
}

/// Why a text is refused; empty when it is rendered.
QString refusalOfPage(const QString &html)
{
    const auto made = QtDocumentRenderer().render(test::requestFor(html, u"ru"_qs));
    if (made)
        return {};
    EXPECT_EQ(made.error().kind, ErrorKind::InvalidInput) << made.error().logLine().toStdString();
    EXPECT_FALSE(made.error().saysOnlyItsKind()) << made.error().logLine().toStdString();
    return made.error().userText;
}

QString pictureTag(const QSizeF &millimetres)
{
    QImage image(20, 20, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray file;
    QBuffer buffer(&file);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return *templates::EmbeddedImage::fromFile(file)->tag(u"Елтаңба"_qs, millimetres);
}

/// The colours and the font of the program, changed for a while.
class OddProgram {
public:
    OddProgram()
        : m_palette(QGuiApplication::palette())
        , m_font(QGuiApplication::font())
    {
        QGuiApplication::setPalette(QPalette(Qt::yellow, Qt::black, Qt::magenta, Qt::red, Qt::green,
            Qt::yellow, Qt::cyan, Qt::black, Qt::black));
        QFont font(u"DejaVu Sans"_qs, 31);
        font.setItalic(true);
        font.setUnderline(true);
        font.setStyleName(u"Oblique"_qs);
        font.setLetterSpacing(QFont::AbsoluteSpacing, 7);
        font.setCapitalization(QFont::AllLowercase);
        QGuiApplication::setFont(font);
    }
    ~OddProgram()
    {
        QGuiApplication::setPalette(m_palette);
        QGuiApplication::setFont(m_font);
    }
    Q_DISABLE_COPY_MOVE(OddProgram)

private:
    QPalette m_palette;
    QFont m_font;
};

} // namespace

TEST(PageLayoutTest, theColoursAndTheFontOfTheProgramDoNotReachThePaper)
{
    const QString html =
        u"<header><p>Басы</p></header><p>Мәтін</p><hr><ul><li>бір</li></ul><table border=\"1\">"
        u"<tr><td>а</td></tr></table><p style=\"page-break-before: always\">Соңы</p>"_qs;
    const QByteArray plain = pageOf(html, DocumentRequest::Form::Draft);
    const OddProgram odd;
    EXPECT_EQ(pageOf(html, DocumentRequest::Form::Draft) == plain, true);
}

TEST(PageLayoutTest, whatReachesBeyondTheTextIsRefused)
{
    const QString wide =
        refusalOfPage(u"<p style=\"white-space: nowrap\">%1</p>"_qs.arg(u"бір жол "_qs.repeated(40)));
    EXPECT_TRUE(wide.contains(u"mm beyond the text"_qs)) << qPrintable(wide);
    for (const QString &html : { u"<p style=\"text-indent: -100mm\">text that begins on the desk</p>"_qs,
             u"<p>%1</p>"_qs.arg(pictureTag({ 180, 20 })),
             u"<table width=\"100%\"><tr><td>%1</td><td>%1</td></tr></table>"_qs.arg(pictureTag({ 100, 20 })),
             u"<header><p>%1</p></header><p>text</p>"_qs.arg(pictureTag({ 180, 20 })) })
        EXPECT_TRUE(refusalOfPage(html).contains(u"mm beyond the text"_qs)) << html.left(60).toStdString();
    for (const QString &html : { u"<p align=\"right\">%1</p>"_qs.arg(u"бір жол "_qs.repeated(60)),
             u"<p>%1</p>"_qs.arg(pictureTag({ 165, 20 })), u"<p style=\"margin-left: -3mm\">text</p>"_qs,
             u"<p>%1</p>"_qs.arg(QString(3000, u'W')),
             u"<table width=\"100%\"><tr><td width=\"5%\">%1</td><td>б</td></tr></table>"_qs.arg(
                 QString(60, u'W')),
             u"<ol><li>бір<ul><li>екі</li></ul></li></ol>"_qs })
        EXPECT_EQ(refusalOfPage(html), QString()) << html.left(60).toStdString();
}

TEST(PageLayoutTest, aMarginBelowNothingPushesNoTextOffThePaper)
{
    TEREZE_PROGRAM("pdftotext");
    const auto made = QtDocumentRenderer().render(
        test::requestFor(u"<p style=\"margin-left: -200mm\">seen</p>"_qs, u"ru"_qs));
    if (made) {
        EXPECT_TRUE(PdfOnDisk(made->pdf, "margin").text().contains(u"seen"_qs));
    } else {
        EXPECT_EQ(made.error().kind, ErrorKind::InvalidInput);
    }
}

TEST(PageLayoutTest, whatIsHigherThanThePageIsRefused)
{
    const QString lines = u"жол<br>"_qs.repeated(7);
    EXPECT_EQ(refusalOfPage(u"<p>%1</p>"_qs.arg(pictureTag({ 100, 240 }))), QString());
    const QString high =
        refusalOfPage(u"<header><p>%1</p></header><footer><p>%1</p></footer><p>%2</p>"_qs.arg(
            lines, pictureTag({ 100, 240 })));
    EXPECT_TRUE(high.contains(u"mm high"_qs)) << qPrintable(high);
    EXPECT_TRUE(refusalOfPage(u"<p style=\"font-size: 900pt\">Й</p>"_qs).contains(u"mm"_qs));
}

TEST(PageLayoutTest, everyWeightAndSlantIsWrittenInTheFaceThatItWasSetIn)
{
    const auto page = [](const QString &style) {
        return pageOf(u"<p style=\"%1\">Құрманғазықызы Ёжик, їжак: office 512 ₸ — «№ 7»</p>"_qs.arg(style));
    };
    for (const QString &slant : { u"normal"_qs, u"italic"_qs }) {
        const QByteArray regular = page(u"font-style: %1; font-weight: 400"_qs.arg(slant));
        const QByteArray bold = page(u"font-style: %1; font-weight: 700"_qs.arg(slant));
        ASSERT_NE(regular == bold, true);
        for (const int weight :
            { 1, 100, 300, 450, 500, 540, 549, 550, 551, 560, 590, 599, 600, 650, 800, 1000 }) {
            const QByteArray one = page(u"font-style: %1; font-weight: %2"_qs.arg(slant).arg(weight));
            EXPECT_TRUE(one == regular || one == bold) << weight << slant.toStdString();
        }
    }
}

TEST(PageLayoutTest, fontSizesInMillimetresAreNoOthersThanInPoints)
{
    const auto page = [](const char *size) {
        return pageOf(u"<p style=\"font-size: %1\">Мәтін</p>"_qs.arg(QLatin1String(size)));
    };
    EXPECT_EQ(page("10mm") == page("28.35pt"), true);
    EXPECT_EQ(page("1cm") == page("28.35pt"), true);
    EXPECT_NE(page("10mm") == page("11pt"), true);
    for (const char *size : { "120%", "0pt", "0", "-9pt", "14", "larger" })
        EXPECT_FALSE(
            refusalOfPage(u"<p style=\"font-size: %1\">Мәтін</p>"_qs.arg(QLatin1String(size))).isEmpty())
            << size;
}

TEST(PageLayoutTest, textThatNobodySeesIsRefused)
{
    EXPECT_FALSE(refusalOfPage(u"<p style=\"color: transparent\">hidden</p>"_qs).isEmpty());
    EXPECT_EQ(refusalOfPage(u"<p style=\"background-color: transparent\">seen</p>"_qs), QString());
}

TEST(PageLayoutTest, aWordThatMayBeDividedIsFoundWhole)
{
    TEREZE_PROGRAM("pdftotext");
    const PdfOnDisk file(pageOf(u"<p>Бұл ұзақ&shy;тау сөз</p>"_qs), "shy");
    EXPECT_TRUE(file.text().contains(u"ұзақтау сөз"_qs)) << qPrintable(file.text());
}
