// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QBitArray>
#include <QRect>
#include <QString>
#include <QVector>

namespace tereze::document {

/// A QR code (ISO/IEC 18004) with error correction M, as a square of modules. The quiet zone of four modules
/// around it is left to whoever draws it.
class QrCode {
public:
    static constexpr int quietZone = 4; ///< modules

    /// Encodes ASCII text; upper case, digits and $%*+-./: take the shorter alphanumeric form. InvalidInput
    /// for other characters or a text too long for a code of version 25.
    static Result<QrCode> encode(const QString &text);

    int size() const { return m_size; } ///< modules a side
    bool isDark(int x, int y) const { return m_dark.at(y * m_size + x); }
    /// The dark modules as few rectangles that do not overlap: runs in a row, joined with equal runs below.
    QVector<QRect> rectangles() const;

private:
    int m_size = 0;
    QBitArray m_dark;
};

} // namespace tereze::document
