// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentrenderer.h"

#include <core/base/result.h>

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <optional>

namespace tereze::document {

/// What a freshly written PDF gets before it is a document.
struct PdfFinish {
    QString title;
    QString language;
    QDateTime time;
    QByteArray token;
    struct Link {
        int page = 1;
        QRectF place; ///< millimetres from the upper left corner
        QString uri;
    };
    std::optional<Link> link;
    std::optional<NumberBox> numberBox;
    QByteArray numberNote; ///< a PDF by drawStamp() for the box

    /// Rewrites the PDF of QPdfWriter: metadata and dates from here alone, stable names of font subsets, the
    /// link, the note. Equal input gives equal bytes, although QPdfWriter's own numbering varies from run to
    /// run.
    Result<QByteArray> apply(const QByteArray &pdf) const;
};

} // namespace tereze::document
