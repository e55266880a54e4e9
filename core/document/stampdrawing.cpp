// SPDX-License-Identifier: GPL-3.0-or-later
#include "stampdrawing.h"

#include "documentfonts.h"
#include "pagelayout.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <cmath>
#include <functional>

namespace tereze::document {
namespace {

constexpr double qrWordsHeight = 9; ///< millimetres below the QR

/// A one-page PDF of a size in points, painted by `paint` in dots of PageLayout::resolution.
Result<QByteArray> onePage(
    const QPageSize &size, const std::function<Result<void>(QPdfWriter &, QPainter &)> &paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(PageLayout::resolution);
        writer.setPageSize(size);
        writer.setPageMargins(QMarginsF(), QPageLayout::Millimeter);
        QPainter painter;
        if (!painter.begin(&writer))
            return Error::of(ErrorKind::Internal, QStringLiteral("the PDF writer does not start"));
        TEREZE_CHECK(paint(writer, painter));
        painter.end();
    }
    return bytes;
}

Result<void> checkGlyphs(const StampText &text)
{
    TEREZE_CHECK(loadDocumentFonts());
    if (const QString missing = charactersWithoutGlyph(text.main + text.note); !missing.isEmpty())
        return Error::of(ErrorKind::InvalidInput,
            QCoreApplication::translate("Document", "These characters cannot be printed: %1").arg(missing),
            QStringLiteral("the document font lacks %1 characters of the stamp").arg(missing.size()));
    return {};
}

} // namespace

Result<QByteArray> drawStamp(const QSizeF &millimetres, const StampText &text)
{
    TEREZE_CHECK(checkGlyphs(text));
    const auto paint = [&text](QPdfWriter &writer, QPainter &painter) -> Result<void> {
        const QRectF area(0, 0, writer.width(), writer.height());
        const double padding = area.width() * 0.02;
        QRectF noteArea = area.adjusted(padding, 0, -padding, 0);
        const bool isTall = text.note.contains(u'\n'); // a duplicate: its note takes more than the number
        const int layout = int(Qt::AlignCenter) | int(Qt::TextWordWrap);
        if (!text.main.isEmpty()) {
            double points = 12;
            const auto width = [&] {
                return QFontMetricsF(documentFont(points, true), &writer).horizontalAdvance(text.main);
            };
            while (points > 6 && width() > area.width() - 2 * padding)
                points -= 0.5;
            if (width() > area.width() - 2 * padding)
                return Error::of(ErrorKind::InvalidInput,
                    QCoreApplication::translate("Document", "The number “%1” is too long for its box.")
                        .arg(text.main),
                    QStringLiteral("a number of %1 characters does not fit").arg(text.main.size()));
            painter.setPen(Qt::black);
            const double share = text.note.isEmpty() ? 1 : isTall ? 0.43 : 0.62;
            while (isTall && points > 6
                && QFontMetricsF(documentFont(points, true), &writer).height() > area.height() * share)
                points -= 0.5;
            painter.setFont(documentFont(points, true));
            painter.drawText(QRectF(0, 0, area.width(), area.height() * share), Qt::AlignCenter, text.main);
            noteArea.setTop(area.height() * (isTall ? share : 0.55));
        }
        painter.setPen(text.main.isEmpty() ? QColor(90, 90, 90) : QColor(Qt::black));
        double points = text.main.isEmpty() ? 7 : 9;
        const auto fits = [&] {
            return painter.boundingRect(noteArea, layout, text.note).height() <= noteArea.height();
        };
        painter.setFont(documentFont(points));
        while (isTall && points > 5 && !fits()) {
            points -= 0.5;
            painter.setFont(documentFont(points));
        }
        if (isTall && !fits())
            return Error::of(
                ErrorKind::InvalidInput, QStringLiteral("the mark of a duplicate does not fit its box"));
        painter.drawText(noteArea, layout, text.note);
        return {};
    };
    return onePage(QPageSize(millimetres, QPageSize::Millimeter, QString(), QPageSize::ExactMatch), paint);
}

Result<QrStamp> drawQrStamp(const QrDrawing &qr, const StampText &words)
{
    TEREZE_CHECK(checkGlyphs(words));
    const auto points = [](double millimetres) {
        return static_cast<int>(std::ceil(millimetres * 72 / 25.4));
    };
    const QSize size(points(qr.side()), points(qr.side() + qrWordsHeight));
    const auto paint = [&](QPdfWriter &writer, QPainter &painter) -> Result<void> {
        const QRectF area(0, 0, writer.width(), writer.height());
        painter.fillRect(area, Qt::white);
        qr.paint(painter, QPointF());
        const double side = qr.side() * PageLayout::resolution / 25.4;
        const double quiet = qr.quiet() * PageLayout::resolution / 25.4;
        QRectF place(quiet, side, area.width() - 2 * quiet, area.height() - side);
        const int layout = int(Qt::AlignHCenter) | int(Qt::AlignTop) | int(Qt::TextWordWrap);
        painter.setPen(QColor(60, 60, 60));
        painter.setFont(documentFont(6.5));
        QRectF used;
        painter.drawText(place, layout, words.main, &used);
        place.setTop(used.bottom());
        painter.setFont(documentFont(6.5, true));
        painter.drawText(place, layout | int(Qt::TextWrapAnywhere), words.note);
        return {};
    };
    TEREZE_TRY(const QByteArray pdf,
        onePage(QPageSize(QSizeF(size), QPageSize::Point, QString(), QPageSize::ExactMatch), paint));
    return QrStamp { pdf, QSizeF(size) * 25.4 / 72 };
}

} // namespace tereze::document
