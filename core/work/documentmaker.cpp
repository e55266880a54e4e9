// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentmaker.h"

#include "renderdata.h"

#include <core/base/logging.h>
#include <core/document/pdfstamp.h>
#include <core/document/qrverdict.h>
#include <core/template/htmlsubset.h>
#include <core/template/template.h>

#include <QCoreApplication>
#include <QTimeZone>
#include <QUrl>

namespace tereze::work {
namespace {

/// The portal's name as the QR carries it, with a port where it has one.
Result<QString> portalHost(const QString &origin)
{
    const QUrl url(origin, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != u"https" || url.host().isEmpty())
        return Error::of(ErrorKind::InvalidInput,
            QStringLiteral("the setting portal_origin is not an address like https://tereze.example.kz"));
    return url.port() < 0 ? url.host() : url.host() + u':' + QString::number(url.port());
}

Result<QString> filledTemplate(const domain::RenderContext &context, const RenderData &data)
{
    const templates::Findings wrong = templates::HtmlSubset::checkTemplate(*context.templateHtml);
    if (!wrong.isEmpty())
        return templates::errorOf(wrong);
    TEREZE_TRY(const auto parsed, templates::Template::load(*context.templateHtml));
    templates::RenderOptions options;
    options.language = context.language;
    options.timeZone = QTimeZone(context.timeZone.toLatin1());
    options.optional = data.optional;
    if (!options.timeZone.isValid())
        return Error::of(
            ErrorKind::InvalidInput, QStringLiteral("there is no time zone “%1”").arg(context.timeZone));
    return parsed->render(data.values, options);
}

Result<void> checkSigned(const domain::RenderContext &context, document::DocumentRequest::Form form)
{
    if (form != document::DocumentRequest::Form::Draft && !context.signedAt)
        return Error::of(ErrorKind::Internal, QStringLiteral("the document has no time of signature"));
    return {};
}

} // namespace

DocumentMaker::DocumentMaker(
    const document::DocumentRenderer &renderer, document::SigningKey key, const Clock &clock)
    : m_renderer(renderer)
    , m_key(std::move(key))
    , m_clock(clock)
{
}

Result<QString> DocumentMaker::qrTextOf(const domain::RenderContext &context) const
{
    TEREZE_TRY(const QString host, portalHost(context.portalOrigin));
    return document::qrTextFor(qrPayloadOf(context), m_key, host, context.language);
}

Result<document::RenderedDocument> DocumentMaker::makeOf(const QByteArray &attached,
    const domain::RenderContext &context, document::DocumentRequest::Form form) const
{
    TEREZE_CHECK(checkSigned(context, form));
    if (form == document::DocumentRequest::Form::Draft)
        return document::PdfStamp::draftOf(attached, context.language);
    TEREZE_TRY(const QString qrText, qrTextOf(context));
    return document::PdfStamp { qrText, context.language }.apply(attached);
}

Result<document::RenderedDocument> DocumentMaker::make(
    const domain::RenderContext &context, document::DocumentRequest::Form form) const
{
    if (!context.templateHtml)
        return Error::of(ErrorKind::NotFound,
            QStringLiteral("the template has no text in the language “%1”").arg(context.language));
    const bool draft = form == document::DocumentRequest::Form::Draft;
    TEREZE_CHECK(checkSigned(context, form));
    TEREZE_TRY(const RenderData data, RenderData::of(context));
    document::DocumentRequest request;
    TEREZE_TRY(request.html, filledTemplate(context, data));
    request.form = form;
    request.title = context.title;
    request.language = context.language;
    request.time = context.signedAt.value_or(m_clock.now());
    request.token = context.token;
    if (form == document::DocumentRequest::Form::Electronic) {
        TEREZE_TRY(request.qrText, qrTextOf(context));
    }
    TEREZE_TRY(document::RenderedDocument rendered, m_renderer.render(request));
    if (!rendered.charactersWithoutGlyph.isEmpty()) {
        if (!draft
            && (context.kind == u"certificate" || context.kind == u"order" || context.kind == u"joint_order"))
            return Error::of(ErrorKind::RuleBroken,
                QCoreApplication::translate("Document", "These characters cannot be printed: %1")
                    .arg(rendered.charactersWithoutGlyph),
                QStringLiteral("the document font lacks %1 character(s) of the text: %2")
                    .arg(rendered.charactersWithoutGlyph.size())
                    .arg(rendered.charactersWithoutGlyph));
        qCWarning(lcWork) << "Document" << context.documentId << "shows"
                          << rendered.charactersWithoutGlyph.size()
                          << "character(s) that its font lacks as empty boxes";
    }
    return rendered;
}

} // namespace tereze::work
