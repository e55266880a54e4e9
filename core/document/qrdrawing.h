// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qrcode.h"

#include <core/base/result.h>

class QPainter;

namespace tereze::document {

/// A QR code of ours as it is drawn everywhere: how large its modules are, and the quiet zone around it.
class QrDrawing {
public:
    /// Millimetres: what a scanner of 150 dpi still reads of a page that lay askew, blurred and packed as
    /// JPEG (tests/core/document/scannedstamps.test.cpp counts it).
    static constexpr double smallestModule = 0.5;

    /// For a device of that many dots an inch. Errors: those of QrCode::encode.
    static Result<QrDrawing> of(const QString &text, int dotsPerInch);

    double module() const; ///< side of a module, millimetres; whole dots, so that all are equal
    double quiet() const; ///< width of the quiet zone, millimetres
    double side() const; ///< of the square with its quiet zone, millimetres
    int modules() const { return m_code.size(); } ///< a side, without the quiet zone

    /// Paints the dark modules; `corner` is the upper left one of the quiet zone, in dots.
    void paint(QPainter &painter, const QPointF &corner) const;

private:
    QrDrawing(QrCode code, int moduleDots, int dotsPerInch);

    QrCode m_code;
    int m_moduleDots = 0;
    int m_dotsPerInch = 0;
};

} // namespace tereze::document
