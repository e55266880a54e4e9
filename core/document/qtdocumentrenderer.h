// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentrenderer.h"

namespace tereze::document {

/// Sets documents on A4 with QTextDocument (PageLayout), takes what they need out of the fonts (FontSubset)
/// and writes them at once (PdfEmitter). Needs a QGuiApplication ("offscreen" will do).
///
/// Styles a template may use by class: letterhead, title, subtitle, center, right, text (justified, first
/// line indented), small, field (label above a value), grid (a table with hairlines), sign (a signature row).
class QtDocumentRenderer final : public DocumentRenderer {
public:
    static constexpr int maximumPages = 200;

    Result<RenderedDocument> render(const DocumentRequest &request) const override;
};

} // namespace tereze::document
