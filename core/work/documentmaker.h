// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/clock.h>
#include <core/base/result.h>
#include <core/document/documentrenderer.h>
#include <core/document/signingkey.h>
#include <core/domain/rendercontext.h>

namespace tereze::work {

/// Makes the PDF of a document from its template and values. Serves several threads at once.
class DocumentMaker {
public:
    /// Renderer and clock must outlive the maker.
    DocumentMaker(const document::DocumentRenderer &renderer, document::SigningKey key, const Clock &clock);

    /// InvalidInput with all findings for a template that is wrong or a value that is missing, NotFound for a
    /// template without a text in the document's language, RuleBroken when a certificate or an order would
    /// hold a character that the font cannot draw.
    Result<document::RenderedDocument> make(
        const domain::RenderContext &context, document::DocumentRequest::Form form) const;

    /// The same of a finished PDF that was attached, as draft or electronic form. Errors: those of
    /// document::PdfStamp.
    Result<document::RenderedDocument> makeOf(const QByteArray &attached,
        const domain::RenderContext &context, document::DocumentRequest::Form form) const;

private:
    Result<QString> qrTextOf(const domain::RenderContext &context) const;

    const document::DocumentRenderer &m_renderer;
    const document::SigningKey m_key;
    const Clock &m_clock;
};

} // namespace tereze::work
