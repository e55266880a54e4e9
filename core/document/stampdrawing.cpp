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

namespace tereze::document {

Result<QByteArray> drawStamp(const QSizeF &millimetres, const StampText &text)
{
    TEREZE_CHECK(loadDocumentFonts());
    if (const QString missing = charactersWithoutGlyph(text.main + text.note); !missing.isEmpty())
        return Error::of(ErrorKind::InvalidInput,
            QCoreApplication::translate("Document", "These characters cannot be printed: %1").arg(missing),
            QStringLiteral("the document font lacks %1 characters of the stamp").arg(missing.size()));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(PageLayout::resolution);
        writer.setPageSize(QPageSize(millimetres, QPageSize::Millimeter, QString(), QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF(), QPageLayout::Millimeter);
        const QRectF area(0, 0, writer.width(), writer.height());
        const double padding = area.width() * 0.02;
        QPainter painter;
        if (!painter.begin(&writer))
            return Error::of(ErrorKind::Internal, QStringLiteral("the PDF writer does not start"));
        QRectF noteArea = area.adjusted(padding, 0, -padding, 0);
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
            painter.setFont(documentFont(points, true));
            const double share = text.note.isEmpty() ? 1 : 0.62;
            painter.drawText(QRectF(0, 0, area.width(), area.height() * share), Qt::AlignCenter, text.main);
            noteArea.setTop(area.height() * 0.55);
        }
        painter.setPen(text.main.isEmpty() ? QColor(90, 90, 90) : QColor(Qt::black));
        painter.setFont(documentFont(text.main.isEmpty() ? 7 : 9));
        painter.drawText(noteArea, int(Qt::AlignCenter) | int(Qt::TextWordWrap), text.note);
        painter.end();
    }
    return bytes;
}

} // namespace tereze::document
