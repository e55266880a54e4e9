// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// A one-page PDF of the given size in millimetres with the text. The main line shrinks from 12 to 6 points
/// to fit; InvalidInput when even that is too wide, or when the document font lacks one of its characters.
Result<QByteArray> drawStamp(const QSizeF &millimetres, const StampText &text);

} // namespace tereze::document
