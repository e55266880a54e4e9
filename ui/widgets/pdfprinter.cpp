// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfprinter.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>

#include <algorithm>
#include <poppler-qt6.h>

namespace tereze::ui {

Result<void> printPdf(const QByteArray &pdf, QPrinter &printer)
{
    const auto document = Poppler::Document::loadFromData(pdf);
    if (!document || document->isLocked())
        return Error::of(ErrorKind::InvalidInput, u"the print form is no PDF"_qs);
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer)) {
        return Error::of(ErrorKind::Unavailable,
            QCoreApplication::translate("PdfPrinter", "The printer does not take the document."),
            u"QPainter::begin failed on the printer"_qs);
    }
    const auto refused = [&](const QString &why) {
        printer.abort(); // half a document is worse than none
        return Error::of(ErrorKind::Unavailable,
            QCoreApplication::translate("PdfPrinter", "The printer does not take the document."), why);
    };
    const int dpi = std::min(printer.resolution(), 600); // enough for the small modules of a QR code
    const int rounds = printer.supportsMultipleCopies() ? 1 : printer.copyCount();
    bool first = true;
    for (int round = 0; round < rounds; ++round) {
        for (int number = 0; number < document->numPages(); ++number) {
            const auto page = document->page(number);
            const QImage image = page ? page->renderToImage(dpi, dpi) : QImage();
            // Where memory does not suffice the image comes, but too small.
            if (image.isNull() || image.width() + 2 < page->pageSizeF().width() * dpi / 72) {
                printer.abort();
                return Error::of(ErrorKind::InvalidInput, u"a page of the print form cannot be drawn"_qs);
            }
            if (!first && !printer.newPage())
                return refused(u"the printer takes no further page"_qs);
            first = false;
            const QSizeF size = page->pageSizeF() * printer.resolution() / 72;
            painter.drawImage(QRectF(QPointF(0, 0), size), image);
        }
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error)
        return refused(u"the print job could not be ended"_qs);
    return {};
}

} // namespace tereze::ui
