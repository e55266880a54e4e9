// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrationsheet.h"

#include <core/document/documentfonts.h>

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

#include <cmath>

namespace tereze::print {
namespace {

constexpr int dotsPerMillimetre = 100;
constexpr double farthest = 30; // mm
constexpr double widest = 0.05;

/// A cross of 20 mm with ticks at each mm; those at 5 mm are longer.
void drawCross(QPainter &painter, const QPointF &centre)
{
    painter.setPen(QPen(Qt::black, 0.1 * dotsPerMillimetre));
    const auto line = [&](double x1, double y1, double x2, double y2) {
        painter.drawLine(
            (centre + QPointF(x1, y1)) * dotsPerMillimetre, (centre + QPointF(x2, y2)) * dotsPerMillimetre);
    };
    line(-10, 0, 10, 0);
    line(0, -10, 0, 10);
    for (int tick = -10; tick <= 10; ++tick) {
        const double length = tick % 5 == 0 ? 1.5 : 0.8;
        line(tick, -length, tick, length);
        line(-length, tick, length, tick);
    }
}

} // namespace

Result<QByteArray> calibrationSheet(const QString &title)
{
    TEREZE_CHECK(document::loadDocumentFonts());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(static_cast<int>(std::lround(25.4 * dotsPerMillimetre)));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    QPainter painter;
    if (!painter.begin(&writer))
        return Error::of(ErrorKind::Internal, QStringLiteral("the PDF writer does not start"));
    drawCross(painter, { nominalCrosses.left, nominalCrosses.top });
    drawCross(painter, { nominalCrosses.right, nominalCrosses.bottom });
    painter.setFont(document::documentFont(11));
    const QRectF middle(
        40 * dotsPerMillimetre, 100 * dotsPerMillimetre, 130 * dotsPerMillimetre, 90 * dotsPerMillimetre);
    painter.drawText(middle, int(Qt::AlignCenter) | int(Qt::TextWordWrap), title);
    painter.end();
    return bytes;
}

Result<domain::Calibration> calibrationFrom(const CalibrationReading &reading)
{
    // The printer puts p at a + b * p; what belongs at x is to be printed at (x - a) / b.
    const auto along = [](double first, double second, double nominalFirst, double nominalSecond) {
        const double b = (second - first) / (nominalSecond - nominalFirst);
        const double a = first - b * nominalFirst;
        return QPointF(-a / b, 1 / b);
    };
    const QPointF x = along(reading.left, reading.right, nominalCrosses.left, nominalCrosses.right);
    const QPointF y = along(reading.top, reading.bottom, nominalCrosses.top, nominalCrosses.bottom);
    for (const QPointF &one : { x, y }) {
        if (!(std::abs(one.x()) <= farthest && std::abs(one.y() - 1) <= widest))
            return Error::of(ErrorKind::InvalidInput,
                QCoreApplication::translate("Print",
                    "These distances are too far from what was printed. Measure again, and see that the "
                    "sheet was "
                    "printed in its own size."),
                QStringLiteral("a calibration of offset %1 and scale %2").arg(one.x()).arg(one.y()));
    }
    return domain::Calibration { { x.x(), y.x() }, { x.y(), y.y() } };
}

bool reachesBorder(const QMarginsF &margins, const QSizeF &size, const QMarginsF &border,
    const domain::Calibration &calibration)
{
    const auto at = [&](double x, double y) {
        return calibration.offset + QPointF(x * calibration.scale.x(), y * calibration.scale.y());
    };
    const QPointF first = at(margins.left(), margins.top());
    const QPointF last = at(size.width() - margins.right(), size.height() - margins.bottom());
    return first.x() < border.left() || first.y() < border.top() || last.x() > size.width() - border.right()
        || last.y() > size.height() - border.bottom();
}

} // namespace tereze::print
