// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdfparts.h"
#include "qrdrawing.h"

#include <core/base/result.h>

#include <QByteArray>
#include <QSizeF>
#include <QString>

namespace tereze::document {

/// What stands in the number box: one or two lines, centred.
struct StampText {
    QString main; ///< the number; empty for a note alone
    QString note; ///< small, below; wrapped
};

/// The text in a place of the given size in millimetres with the text. The main line shrinks from 12 to 6
/// points to fit, the note to 5. InvalidInput when even that is too large, or when the
/// document font lacks one of its characters.
Result<PdfDrawing> stampDrawing(PdfParts &parts, const QSizeF &millimetres, const StampText &text);
/// The same as a PDF of one page.
Result<QByteArray> drawStamp(const QSizeF &millimetres, const StampText &text);

/// A QR with its words below, as it is put on a page that another program made.
struct QrStamp {
    QByteArray pdf; ///< one page
    QSizeF size; ///< of the page in millimetres: whole points, so that nothing has to be scaled
};

/// `qr` is for 1,200 dots an inch; `words` are what the QR is for and the portal's name. The paper below both
/// is white, whatever the page has there. InvalidInput when the document font lacks a character.
Result<QrStamp> drawQrStamp(const QrDrawing &qr, const StampText &words);

} // namespace tereze::document
