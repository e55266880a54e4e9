// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfondisk.h"
#include "support.h"

#include <core/document/documentfonts.h>
#include <core/document/pdfcanvas.h>
#include <core/document/pdfemitter.h>
#include <core/document/pdfnumber.h>

#include <QPainter>
#include <QPainterPath>
#include <QStandardPaths>
#include <QTextDocument>

#include <cmath>
#include <functional>
#include <gtest/gtest.h>
#include <random>

using namespace tereze;
using namespace tereze::document;
using tereze::test::PdfOnDisk;
using tereze::test::runProgram;

namespace {

constexpr int dotsPerInch = 1200;
const QSizeF paper(300, 200); // points

PdfMetadata someMetadata()
{
    return { u"Тақырып"_qs, u"kk"_qs, QDateTime(QDate(2026, 11, 21), QTime(9, 30), Qt::UTC),
        QByteArray(16, 'x') };
}

QByteArray pdfOf(const std::function<void(QPainter &)> &paint)
{
    auto parts = PdfParts::create();
    EXPECT_TRUE(parts.ok());
    PdfCanvas canvas(*parts, paper, dotsPerInch);
    QPainter painter(&canvas);
    paint(painter);
    painter.end();
    const auto drawing = canvas.drawing();
    EXPECT_TRUE(drawing.ok()) << qPrintable(drawing.error().logLine());
    if (!drawing)
        return {};
    const auto bytes = PdfEmitter { { { *drawing, {}, {} } }, someMetadata() }.bytes(*parts);
    EXPECT_TRUE(bytes.ok());
    return bytes ? *bytes : QByteArray();
}

/// The same painted by Qt itself, at the resolution of the picture.
QImage pictureOf(const std::function<void(QPainter &)> &paint, int dpi)
{
    QImage image((paper * dpi / 72).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(double(dpi) / dotsPerInch, double(dpi) / dotsPerInch);
    paint(painter);
    return image;
}

/// The share of pixels, in per cent, that are dark in one picture and have nothing dark beside them in the
/// other.
double strayInk(const QImage &one, const QImage &other)
{
    qint64 stray = 0;
    qint64 ink = 0;
    for (int y = 1; y < std::min(one.height(), other.height()) - 1; ++y)
        for (int x = 1; x < std::min(one.width(), other.width()) - 1; ++x) {
            if (qGray(one.pixel(x, y)) > 100)
                continue;
            ++ink;
            bool isNear = false;
            for (int dy = -1; dy <= 1; ++dy)
                for (int dx = -1; dx <= 1; ++dx)
                    isNear = isNear || qGray(other.pixel(x + dx, y + dy)) < 200;
            stray += isNear ? 0 : 1;
        }
    return ink == 0 ? 100 : 100.0 * double(stray) / double(ink);
}

void expectAlike(const std::function<void(QPainter &)> &paint, const char *name)
{
    constexpr int dpi = 200;
    const QImage ours = PdfOnDisk(pdfOf(paint), name).picture(dpi, 1);
    ASSERT_FALSE(ours.isNull());
    const QImage qts = pictureOf(paint, dpi);
    EXPECT_LT(strayInk(ours, qts), 0.5) << name;
    EXPECT_LT(strayInk(qts, ours), 0.5) << name;
}

QString randomText(std::mt19937 &random)
{
    static const QString alphabets[] = { u"аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"_qs,
        u"абвгдеёжзийклмнопрстуфхцчшщъыьэюя"_qs, u"абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"_qs,
        u"abcdefghijklmnopqrstuvwxyz"_qs };
    const QString &alphabet = alphabets[random() % 4];
    QStringList words;
    for (int w = 0; w < 6; ++w) {
        QString word;
        const int length = 1 + static_cast<int>(random() % 9);
        for (int i = 0; i < length; ++i)
            word += alphabet.at(static_cast<qsizetype>(random() % static_cast<unsigned>(alphabet.size())));
        if (random() % 4 == 0)
            word = word.toUpper();
        if (random() % 8 == 0)
            word += QString::number(random() % 1000) + u"₸"_qs;
        words.append(word);
    }
    return words.join(u' ');
}

} // namespace

TEST(PdfEmitterTest, anyTextIsFoundAgain)
{
    TEREZE_PROGRAM("pdftotext");
    TEREZE_PROGRAM("qpdf");
    ASSERT_TRUE(loadDocumentFonts().ok());
    std::mt19937 random(2026);
    for (int round = 0; round < 12; ++round) {
        QStringList lines;
        for (int i = 0; i < 12; ++i)
            lines.append(randomText(random));
        const QByteArray pdf = pdfOf([&](QPainter &painter) {
            for (qsizetype i = 0; i < lines.size(); ++i) {
                QFont font = documentFont(6 + double(i % 3), i % 2 == 0);
                font.setItalic(i % 4 > 1);
                painter.setFont(font);
                painter.drawText(QPointF(100, 250 * double(i + 1)), lines.at(i));
            }
        });
        const PdfOnDisk file(pdf);
        EXPECT_EQ(runProgram(u"qpdf"_qs, { u"--check"_qs, file.path() }).exitCode, 0);
        EXPECT_STREQ(qPrintable(file.text().simplified()), qPrintable(lines.join(u' ')));
    }
}

TEST(PdfEmitterTest, textStandsWhereQtSetsIt)
{
    TEREZE_PROGRAM("pdftoppm");
    ASSERT_TRUE(loadDocumentFonts().ok());
    const auto set = [](const QString &html) {
        return [html](QPainter &painter) {
            QTextDocument document;
            document.setUseDesignMetrics(true);
            document.setDefaultFont(documentFont(11));
            document.setTextWidth(4000 / 12.5);
            document.setHtml(html);
            painter.translate(200, 200);
            painter.scale(12.5, 12.5);
            document.drawContents(&painter);
        };
    };
    expectAlike(
        set(u"<p align=\"justify\">Қазақ әріптері толық қатарға созылып, <b>қалың</b> және <i>көлбеу</i> "
            u"сөздермен бірге AVATAR office орнында тұрады, m<sup>2</sup> H<sub>2</sub>O, <u>асты "
            u"сызылған</u>.</p>"_qs),
        "set-justified");
    expectAlike(set(u"<ul><li>бір</li><li>екі</li></ul><ol><li>раз</li><li>два</li></ol><table border=\"1\" "
                    u"cellspacing=\"0\"><tr><td>а</td><td>б</td></tr></table>"_qs),
        "set-lists");
    QString hyphens = u"<p align=\"justify\">Сөз "_qs;
    for (int i = 0; i < 14; ++i)
        hyphens += u"ұзақ\u00ADтау\u00AD"_qs;
    expectAlike(set(hyphens + u"<b>бөлек</b></p>"_qs), "set-hyphens");
    expectAlike(
        [](QPainter &painter) {
            painter.translate(2500, 1600);
            painter.rotate(-35);
            QFont font = documentFont(1);
            font.setPixelSize(400);
            painter.setFont(font);
            painter.drawText(QRectF(-2000, -400, 4000, 800), Qt::AlignCenter, u"ЖОБА Й"_qs);
        },
        "set-turned");
}

TEST(PdfEmitterTest, linesAreasAndClippingArePaintedAsByQt)
{
    TEREZE_PROGRAM("pdftoppm");
    expectAlike(
        [](QPainter &painter) {
            painter.fillRect(QRectF(100, 100, 700, 500), Qt::darkBlue);
            painter.setPen(QPen(Qt::black, 40));
            painter.drawRect(QRectF(1000, 100, 700, 500));
            painter.drawLine(QPointF(100, 800), QPointF(2000, 900));
            painter.setPen(QPen(Qt::black, 30, Qt::DashLine, Qt::FlatCap));
            painter.drawLine(QPointF(100, 1100), QPointF(3000, 1100));
            painter.setPen(Qt::NoPen);
            painter.setBrush(Qt::black);
            painter.drawEllipse(QRectF(2000, 100, 600, 600));
            painter.save();
            painter.setClipRect(QRectF(3000, 300, 400, 400));
            painter.fillRect(QRectF(2900, 200, 400, 300), Qt::black);
            painter.setClipRect(QRectF(3100, 300, 100, 900), Qt::IntersectClip);
            painter.fillRect(QRectF(2900, 500, 900, 600), Qt::black);
            painter.restore();
            painter.save();
            painter.translate(3000, 2000);
            painter.rotate(30);
            QPainterPath ring;
            ring.addRect(-300, -300, 600, 600);
            ring.addRect(-100, -100, 200, 200);
            painter.fillPath(ring, Qt::black);
            painter.restore();
            painter.fillRect(QRectF(4000, 2800, 300, 200), Qt::black); // the clip is gone
        },
        "areas");
}

TEST(PdfEmitterTest, picturesAreWrittenOnceAndAsTheyAre)
{
    TEREZE_PROGRAM("pdftoppm");
    TEREZE_PROGRAM("qpdf");
    QImage picture(64, 48, QImage::Format_RGB32);
    picture.fill(QColor(200, 30, 60));
    for (int i = 0; i < 20 * 20; ++i)
        picture.setPixel(i % 20, i / 20, qRgb(0, 120, 0));
    for (const bool isLossless : { true, false }) {
        const QByteArray pdf = pdfOf([&](QPainter &painter) {
            painter.setRenderHint(QPainter::LosslessImageRendering, isLossless);
            painter.drawImage(QRectF(500, 500, 1280, 960), picture);
            painter.drawImage(QRectF(3000, 500, 1280, 960), picture.copy());
        });
        EXPECT_EQ(pdf.count("/Subtype /Image"), 1);
        EXPECT_EQ(pdf.contains("/DCTDecode"), !isLossless);
        const PdfOnDisk file(pdf);
        EXPECT_EQ(runProgram(u"qpdf"_qs, { u"--check"_qs, file.path() }).exitCode, 0);
        const QImage seen = file.picture(dotsPerInch / 4, 1);
        for (const int left : { 500, 3000 }) {
            const QRgb pixel = seen.pixel((left + 1200) / 4, (500 + 300) / 4);
            EXPECT_NEAR(qRed(pixel), 200, 6);
            EXPECT_NEAR(qGreen(pixel), 30, 6);
            EXPECT_NEAR(qBlue(pixel), 60, 6);
        }
        // Neither mirrored nor turned: the green corner is the upper left one.
        EXPECT_NEAR(qGreen(seen.pixel((500 + 200) / 4, (500 + 200) / 4)), 120, 6);
    }
}

TEST(PdfEmitterTest, whatPdfACannotHaveIsAnErrorAndNeverLeftOut)
{
    ASSERT_TRUE(loadDocumentFonts().ok());
    const auto isDrawn = [](const std::function<void(QPainter &)> &paint) {
        auto parts = PdfParts::create();
        EXPECT_TRUE(parts.ok());
        PdfCanvas canvas(*parts, paper, dotsPerInch);
        QPainter painter(&canvas);
        painter.setFont(documentFont(11));
        paint(painter);
        painter.end();
        const auto drawing = canvas.drawing();
        if (!drawing) {
            EXPECT_EQ(drawing.error().kind, ErrorKind::Internal);
        }
        return drawing.ok();
    };
    const QRectF area(100, 100, 500, 500);
    EXPECT_TRUE(isDrawn([&](QPainter &painter) { painter.fillRect(area, Qt::red); }));
    EXPECT_TRUE(isDrawn([&](QPainter &painter) { painter.fillRect(area, Qt::transparent); }));
    EXPECT_FALSE(isDrawn([&](QPainter &painter) { painter.fillRect(area, QColor(1, 2, 3, 100)); }));
    EXPECT_FALSE(isDrawn([&](QPainter &painter) { painter.fillRect(area, Qt::Dense4Pattern); }));
    EXPECT_FALSE(isDrawn([&](QPainter &painter) {
        QLinearGradient gradient(0, 0, 100, 100);
        gradient.setColorAt(0, Qt::red);
        painter.fillRect(area, gradient);
    }));
    EXPECT_FALSE(isDrawn([&](QPainter &painter) {
        painter.setOpacity(0.5);
        painter.fillRect(area, Qt::red);
    }));
    EXPECT_FALSE(isDrawn([&](QPainter &painter) {
        painter.setCompositionMode(QPainter::CompositionMode_Multiply);
        painter.drawRect(area);
    }));
    EXPECT_FALSE(isDrawn([&](QPainter &painter) {
        painter.setPen(QColor(0, 0, 0, 128));
        painter.drawLine(QPointF(1, 1), QPointF(500, 500));
    }));
    EXPECT_FALSE(isDrawn([&](QPainter &painter) {
        QImage glass(8, 8, QImage::Format_ARGB32);
        glass.fill(QColor(0, 0, 0, 60));
        painter.drawImage(area, glass);
    }));
    EXPECT_TRUE(isDrawn([&](QPainter &painter) {
        QImage paint(8, 8, QImage::Format_ARGB32);
        paint.fill(Qt::blue);
        painter.drawImage(area, paint);
    }));
    EXPECT_TRUE(isDrawn([](QPainter &painter) { painter.drawText(QPointF(300, 300), u"Мәтін"_qs); }));
    EXPECT_FALSE(isDrawn([](QPainter &painter) {
        painter.setPen(Qt::transparent);
        painter.drawText(QPointF(300, 300), u"Мәтін"_qs);
    }));
    EXPECT_FALSE(isDrawn([](QPainter &painter) {
        painter.setFont(QFont(u"DejaVu Sans"_qs, 11));
        painter.drawText(QPointF(300, 300), u"Text"_qs);
    })) << "glyphs of another font";
}

TEST(PdfEmitterTest, numbersAreShortAndNeverHaveAnExponent)
{
    const auto written = [](double number, int places = 3) {
        QByteArray text;
        appendPdfNumber(text, number, places);
        return text;
    };
    EXPECT_EQ(written(0), "0");
    EXPECT_EQ(written(-0.0001), "0");
    EXPECT_EQ(written(12), "12");
    EXPECT_EQ(written(-12.5), "-12.5");
    EXPECT_EQ(written(0.06, 6), "0.06");
    EXPECT_EQ(written(841.8898), "841.89");
    EXPECT_EQ(written(1e-7), "0");
    EXPECT_EQ(written(32767), "32767");
    EXPECT_EQ(written(-32766.987), "-32766.987");
    EXPECT_EQ(written(123456.7891), "123457") << "PDF 1.4 has no fractions beyond 32767";
    EXPECT_EQ(written(-32767.3), "-32767");
    std::mt19937 random(3);
    std::uniform_real_distribution<double> any(-20000, 20000);
    for (int i = 0; i < 1000; ++i) {
        const double number = any(random);
        EXPECT_NEAR(written(number).toDouble(), number, 0.00051);
    }
}
