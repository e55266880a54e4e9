// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/print/calibratedpdf.h>
#include <core/print/calibrationsheet.h>

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace tereze;
using print::CalibrationReading;

namespace {

constexpr int sheetDots = 10;

QImage drawn(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"sheet.pdf"_qs));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size());
    file.close();
    QProcess draw;
    draw.start(u"pdftoppm"_qs,
        { u"-r"_qs, u"254"_qs, u"-gray"_qs, u"-singlefile"_qs, u"-png"_qs, file.fileName(),
            folder.filePath(u"sheet"_qs) });
    EXPECT_TRUE(draw.waitForFinished() && draw.exitCode() == 0);
    return QImage(folder.filePath(u"sheet.png"_qs));
}

/// Where a cross is, in mm: the darkest column and the darkest row within 12 mm of where it is looked for.
QPointF crossNear(const QImage &image, const QPointF &near)
{
    const auto darkest = [&](bool isColumn) {
        double best = -1;
        int found = 0;
        const int centre = static_cast<int>((isColumn ? near.x() : near.y()) * sheetDots);
        const int across = static_cast<int>((isColumn ? near.y() : near.x()) * sheetDots);
        for (int i = centre - 60; i <= centre + 60; ++i) {
            double dark = 0;
            for (int j = across - 60; j <= across + 60; ++j) {
                const QPoint at = isColumn ? QPoint(i, j) : QPoint(j, i);
                if (image.rect().contains(at))
                    dark += 255 - qGray(image.pixel(at));
            }
            if (dark > best) {
                best = dark;
                found = i;
            }
        }
        return (found + 0.5) / sheetDots;
    };
    return { darkest(true), darkest(false) };
}

} // namespace

TEST(CalibrationSheet, aPrinterThatIsOffIsPutRightByOneSheet)
{
    const auto sheet = print::calibrationSheet(u"Принтер 101, лоток 1"_qs);
    ASSERT_TRUE(sheet.ok()) << sheet.error().logLine().toStdString();
    // A printer that shifts by 2.2 and -1.4 mm and prints 0.6 % too narrow and 0.4 % too long.
    domain::Calibration fault;
    fault.offset = { 2.2, -1.4 };
    fault.scale = { 0.994, 1.004 };
    const auto printed = print::calibrated(*sheet, fault);
    ASSERT_TRUE(printed.ok());
    const QImage image = drawn(*printed);
    const QPointF first = crossNear(image, { 20, 20 });
    const QPointF second = crossNear(image, { 190, 277 });
    EXPECT_NEAR(first.x(), 2.2 + 20 * 0.994, 0.1);
    EXPECT_NEAR(second.y(), -1.4 + 277 * 1.004, 0.1);
    const auto calibration = print::calibrationFrom({ first.x(), first.y(), second.x(), second.y() });
    ASSERT_TRUE(calibration.ok()) << calibration.error().logLine().toStdString();
    // The same printer, the sheet corrected beforehand.
    const auto corrected = print::calibrated(*sheet, *calibration);
    ASSERT_TRUE(corrected.ok());
    const auto again = print::calibrated(*corrected, fault);
    ASSERT_TRUE(again.ok());
    const QImage good = drawn(*again);
    for (const QPointF &place : { QPointF(20, 20), QPointF(190, 277) }) {
        const QPointF found = crossNear(good, place);
        EXPECT_NEAR(found.x(), place.x(), 0.15);
        EXPECT_NEAR(found.y(), place.y(), 0.15);
    }
}

TEST(CalibrationSheet, refusesWhatWasReadWrong)
{
    for (const CalibrationReading &reading :
        { CalibrationReading { 60, 20, 230, 277 }, CalibrationReading { 20, 20, 170, 277 },
            CalibrationReading { 20, 20, 20, 277 }, CalibrationReading { 190, 20, 20, 277 } }) {
        const auto calibration = print::calibrationFrom(reading);
        ASSERT_FALSE(calibration.ok()) << reading.left << ' ' << reading.right;
        EXPECT_EQ(calibration.error().kind, ErrorKind::InvalidInput);
    }
}

TEST(CalibrationSheet, tellsWhatReachesTheUnprintableBorder)
{
    const QMarginsF margins(20, 15, 10, 15);
    const QSizeF a4(210, 297);
    EXPECT_FALSE(print::reachesBorder(margins, a4, QMarginsF(4, 4, 4, 4)));
    EXPECT_TRUE(print::reachesBorder(margins, a4, QMarginsF(4, 4, 4, 16)));
    domain::Calibration shifted;
    shifted.offset = { 7, 0 };
    EXPECT_TRUE(print::reachesBorder(margins, a4, QMarginsF(4, 4, 4, 4), shifted));
}
