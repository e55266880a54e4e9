// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace tereze::document {

/// What a document's file says of itself: the same in the document information and in the XMP packet, as
/// PDF/A-1 demands. All of it comes from the document, so equal documents give equal bytes.
struct PdfMetadata {
    QString title;
    QString language;
    QDateTime time; ///< written to the second
    QByteArray token; ///< the file's identifier is made from it and the time

    /// The packet of PDF/A-1b.
    QByteArray xmp() const;
    /// The dictionary of the document information.
    QByteArray info() const;
    /// The value of /ID.
    QByteArray identifiers() const;
};

} // namespace tereze::document
