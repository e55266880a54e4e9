// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdfmetadata.h"
#include "pdfparts.h"

#include <core/base/result.h>

#include <QList>
#include <QPointF>
#include <QRectF>

#include <optional>

namespace tereze::document {

/// Drawings as a file: PDF/A-1b (ISO 19005-1, level B) with the metadata of a document, or a plain PDF of the
/// same parts without. Knows nothing of how text was laid out.
struct PdfEmitter {
    /// Something that stands on a page under a name of its own, so that it can be replaced later.
    struct Form {
        QByteArray name; ///< such as /TzNumber
        PdfDrawing drawing;
        QPointF lowerLeft; ///< points from the lower left corner of the page
    };
    struct Link {
        QRectF place; ///< points; top is its lower edge, counted up from the lower edge of the page
        QString uri; ///< ASCII
    };
    struct Page {
        PdfDrawing drawing;
        std::optional<Form> form;
        std::optional<Link> link;
    };

    QList<Page> pages;
    std::optional<PdfMetadata> metadata;

    /// `parts` are those of all drawings. Errors: those of FontSubset::file; Internal for a picture that
    /// cannot be written.
    Result<QByteArray> bytes(const PdfParts &parts) const;
};

} // namespace tereze::document
