// SPDX-License-Identifier: GPL-3.0-or-later
#include "stampdrawing.h"

#include "documentfonts.h"
#include "pagelayout.h"
#include "pdfcanvas.h"
#include "pdfemitter.h"
#include "pdffile.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <functional>

namespace tereze::document {
namespace {

constexpr double qrWordsHeight = 9; ///< millimetres below the QR; more where the words take more
constexpr double qrWordsSize = 6.5; ///< points
constexpr int qrWordsLayout = int(Qt::AlignHCenter) | int(Qt::AlignTop) | int(Qt::TextWordWrap);
constexpr int qrHostLayout = qrWordsLayout | int(Qt::TextWrapAnywhere);

/// What `paint` paints on a paper of that size, in dots of PageLayout::resolution.
Result<PdfDrawing> painted(PdfParts &parts, const QSizeF &points,
    const std::function<Result<void>(const PdfCanvas &, QPainter &)> &paint)
{
    PdfCanvas canvas(parts, points, PageLayout::resolution);
    QPainter painter;
    if (!painter.begin(&canvas))
        return Error::of(ErrorKind::Internal, QStringLiteral("a stamp cannot be painted"));
    TEREZE_CHECK(paint(canvas, painter));
    painter.end();
    return canvas.drawing();
}

/// Millimetres that the words below a QR take in a width of so many.
double heightOfQrWords(PdfParts &parts, const StampText &words, double width)
{
    const PdfCanvas paper(parts, QSizeF(width, width) * pointsPerMillimetre, PageLayout::resolution);
    const QRectF place(0, 0, paper.width(), paper.width());
    const auto height = [&](bool isBold, int layout, const QString &text) {
        return QFontMetricsF(documentFont(qrWordsSize, isBold), &paper)
            .boundingRect(place, layout, text)
            .height();
    };
    return (height(false, qrWordsLayout, words.main) + height(true, qrHostLayout, words.note)) * 25.4
        / PageLayout::resolution;
}

Result<QByteArray> onePage(const PdfDrawing &drawing, const PdfParts &parts)
{
    return PdfEmitter { { { drawing, {}, {} } }, {} }.bytes(parts);
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

Result<PdfDrawing> stampDrawing(PdfParts &parts, const QSizeF &millimetres, const StampText &text)
{
    TEREZE_CHECK(checkGlyphs(text));
    const auto paint = [&text](const PdfCanvas &paper, QPainter &painter) -> Result<void> {
        const QRectF area(0, 0, paper.width(), paper.height());
        const double padding = area.width() * 0.02;
        QRectF noteArea = area.adjusted(padding, 0, -padding, 0);
        const bool isTall = text.note.contains(u'\n'); // a duplicate: its note takes more than the number
        const int layout = int(Qt::AlignCenter) | int(Qt::TextWordWrap);
        if (!text.main.isEmpty()) {
            double points = 12;
            const auto width = [&] {
                return QFontMetricsF(documentFont(points, true), &paper).horizontalAdvance(text.main);
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
                && QFontMetricsF(documentFont(points, true), &paper).height() > area.height() * share)
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
        while (points > 5 && !fits()) {
            points -= 0.5;
            painter.setFont(documentFont(points));
        }
        if (!fits())
            return Error::of(ErrorKind::InvalidInput, QStringLiteral("a note does not fit its box"));
        painter.drawText(noteArea, layout, text.note);
        return {};
    };
    return painted(parts, millimetres * pointsPerMillimetre, paint);
}

Result<QByteArray> drawStamp(const QSizeF &millimetres, const StampText &text)
{
    TEREZE_TRY(PdfParts parts, PdfParts::create());
    TEREZE_TRY(const PdfDrawing drawing, stampDrawing(parts, millimetres, text));
    return onePage(drawing, parts);
}

Result<QrStamp> drawQrStamp(const QrDrawing &qr, const StampText &words)
{
    TEREZE_CHECK(checkGlyphs(words));
    const auto points = [](double millimetres) {
        return static_cast<int>(std::ceil(millimetres * 72 / 25.4));
    };
    TEREZE_TRY(PdfParts parts, PdfParts::create());
    const double wordsHeight =
        std::max(qrWordsHeight, heightOfQrWords(parts, words, qr.side() - 2 * qr.quiet()));
    const QSize size(points(qr.side()), points(qr.side() + wordsHeight));
    const auto paint = [&](const PdfCanvas &paper, QPainter &painter) -> Result<void> {
        const QRectF area(0, 0, paper.width(), paper.height());
        painter.fillRect(area, Qt::white);
        qr.paint(painter, QPointF());
        const double side = qr.side() * PageLayout::resolution / 25.4;
        const double quiet = qr.quiet() * PageLayout::resolution / 25.4;
        QRectF place(quiet, side, area.width() - 2 * quiet, area.height() - side);
        painter.setPen(QColor(60, 60, 60));
        painter.setFont(documentFont(qrWordsSize));
        QRectF used;
        painter.drawText(place, qrWordsLayout, words.main, &used);
        place.setTop(used.bottom());
        painter.setFont(documentFont(qrWordsSize, true));
        painter.drawText(place, qrHostLayout, words.note);
        return {};
    };
    TEREZE_TRY(const PdfDrawing drawing, painted(parts, size, paint));
    TEREZE_TRY(const QByteArray pdf, onePage(drawing, parts));
    return QrStamp { pdf, QSizeF(size) * 25.4 / 72 };
}

} // namespace tereze::document
