// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QDateTime>
#include <QMarginsF>
#include <QRectF>
#include <QString>

#include <optional>

namespace tereze::document {

/// What is to become a PDF.
struct DocumentRequest {
    enum class Form {
        Draft, ///< for approvers: the word «draft», neither QR nor number
        Electronic, ///< the document of record: QR on the last page, a box kept free for the number on the
                    ///< first
        Plain, ///< neither of these, such as an approval sheet
    };

    Form form = Form::Draft;
    QString html; ///< a filled template: the HTML of templates::HtmlSubset
    QString title; ///< for the file's metadata; never a number
    QString language; ///< kk, ru, en or uk: of the document
    QDateTime time; ///< the document's own time; the file's dates are made from it, to the second
    QByteArray token; ///< 16 bytes; the file's identifier is made from it
    QString qrText; ///< electronic form: what qrTextFor() made
    QMarginsF margins { 30, 15, 15, 20 }; ///< millimetres: left, top, right, bottom
};

/// Where the registration number goes, in millimetres from the upper left corner of a page.
struct NumberBox {
    int page = 1; ///< from 1
    QRectF place;
};

struct RenderedDocument {
    QByteArray pdf; ///< PDF/A-1b; equal requests give equal bytes
    int pages = 0;
    std::optional<NumberBox>
        numberBox; ///< electronic form only; NumberOverlay finds it in the file by itself
    /// Characters of the text that the document font lacks; they show as empty boxes. Each once, usually
    /// empty.
    QString charactersWithoutGlyph;
};

/// Makes documents. Implementations may be called from any thread, by several at once.
class DocumentRenderer {
public:
    virtual ~DocumentRenderer() = default;
    /// InvalidInput for HTML outside the subset, a missing part of the request or too many pages; Unsupported
    /// for a language without texts.
    virtual Result<RenderedDocument> render(const DocumentRequest &request) const = 0;
};

} // namespace tereze::document
