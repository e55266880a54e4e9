// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/print/calibratedpdf.h>

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace tereze;

namespace {

constexpr int dotsPerMillimetre = 10; // 254 dpi

/// An A4 page with a black square of 4 mm at (x, y) mm from the upper left corner.
QByteArray pageWithSquare(const QList<QPointF> &places)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(2540);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    for (const QPointF &place : places)
        painter.fillRect(QRectF(place * 100, QSizeF(400, 400)), Qt::black);
    painter.end();
    return bytes;
}

/// Where the upper left corners of the black squares are on the page as pdftoppm draws it, in mm; in reading
/// order.
QList<QPointF> squaresOf(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"page.pdf"_qs));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size());
    file.close();
    QProcess check;
    check.start(u"qpdf"_qs, { u"--check"_qs, file.fileName() });
    EXPECT_TRUE(check.waitForFinished() && check.exitCode() == 0) << check.readAll().toStdString();
    QProcess draw;
    draw.start(u"pdftoppm"_qs,
        { u"-r"_qs, u"254"_qs, u"-gray"_qs, u"-singlefile"_qs, u"-png"_qs, file.fileName(),
            folder.filePath(u"page"_qs) });
    EXPECT_TRUE(draw.waitForFinished() && draw.exitCode() == 0);
    const QImage image(folder.filePath(u"page.png"_qs));
    QList<QPointF> found;
    for (int y = 1; y < image.height(); ++y) {
        for (int x = 1; x < image.width(); ++x) {
            const auto dark = [&](int column, int row) {
                return qGray(image.pixel(column, row)) < 128;
            };
            if (dark(x, y) && !dark(x - 1, y) && !dark(x, y - 1))
                found << QPointF(x, y) / dotsPerMillimetre;
        }
    }
    return found;
}

void expectNear(const QPointF &is, const QPointF &wanted)
{
    EXPECT_NEAR(is.x(), wanted.x(), 0.15);
    EXPECT_NEAR(is.y(), wanted.y(), 0.15);
}

} // namespace

TEST(CalibratedPdf, movesAndStretchesFromTheUpperLeftCorner)
{
    const QList<QPointF> places { { 20, 30 }, { 180, 260 } };
    const QByteArray page = pageWithSquare(places);
    const auto plain = squaresOf(page);
    ASSERT_EQ(plain.size(), 2);
    expectNear(plain[0], places[0]);
    domain::Calibration calibration;
    calibration.offset = { 1.5, -2 };
    calibration.scale = { 1.01, 0.99 };
    const auto moved = print::calibrated(page, calibration);
    ASSERT_TRUE(moved.ok()) << moved.error().logLine().toStdString();
    const auto found = squaresOf(*moved);
    ASSERT_EQ(found.size(), 2);
    for (qsizetype i = 0; i < 2; ++i)
        expectNear(found[i], { 1.5 + places[i].x() * 1.01, -2 + places[i].y() * 0.99 });
}

TEST(CalibratedPdf, leavesAPageAloneThatNeedsNothing)
{
    const QByteArray page = pageWithSquare({ { 10, 10 } });
    EXPECT_EQ(*print::calibrated(page, {}), page);
}

TEST(CalibratedPdf, refusesWhatIsNoPdf)
{
    domain::Calibration calibration;
    calibration.offset = { 1, 0 };
    const auto moved = print::calibrated("%PDF-1.4 and nothing more", calibration);
    ASSERT_FALSE(moved.ok());
    EXPECT_EQ(moved.error().kind, ErrorKind::InvalidInput);
}
