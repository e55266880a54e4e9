// SPDX-License-Identifier: GPL-3.0-or-later
#include "qtdocumentrenderer.h"

#include "documentfonts.h"
#include "documenttexts.h"
#include "pagelayout.h"
#include "pdfemitter.h"
#include "pdffile.h"
#include "stampdrawing.h"

#include <core/template/htmlsubset.h>

namespace tereze::document {
namespace {

constexpr qsizetype maximumHtmlLength = 4 * 1024 * 1024;

/// Characters that would steer the layout or the reader's eye instead of being read become the replacement
/// sign: controls, Qt's own markers, line separators, changes of writing direction, halves of surrogate
/// pairs.
QString withoutSteering(const QString &text)
{
    QString clean = text;
    for (qsizetype i = 0; i < clean.size(); ++i) {
        const QChar c = clean.at(i);
        const char16_t code = c.unicode();
        if (c.isHighSurrogate() && i + 1 < clean.size() && clean.at(i + 1).isLowSurrogate()) {
            ++i;
            continue;
        }
        const bool control =
            (code < 0x20 && code != u'\n' && code != u'\r' && code != u'\t') || (code >= 0x7F && code < 0xA0);
        const bool marker = (code >= 0xFDD0 && code <= 0xFDEF) || code == 0xFFFC || code >= 0xFFFE;
        const bool direction = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
        if (control || marker || direction || code == 0x2028 || code == 0x2029 || c.isSurrogate())
            clean[i] = QChar::ReplacementCharacter;
    }
    return clean;
}

/// A place in millimetres from the upper left corner, in points from the lower left one: its top is the lower
/// edge.
QRectF onPage(const QRectF &place)
{
    return { place.left() * pointsPerMillimetre,
        (PageLayout::pageHeight - place.bottom()) * pointsPerMillimetre, place.width() * pointsPerMillimetre,
        place.height() * pointsPerMillimetre };
}

Error incompleteRequest(const QString &detail)
{
    return Error::of(ErrorKind::InvalidInput, QStringLiteral("document request refused: %1").arg(detail));
}

} // namespace

Result<RenderedDocument> QtDocumentRenderer::render(const DocumentRequest &asked) const
{
    DocumentRequest request = asked;
    const bool electronic = request.form == DocumentRequest::Form::Electronic;
    if (request.title.trimmed().isEmpty() || request.title.size() > 500)
        return incompleteRequest(QStringLiteral("a title of 1 to 500 characters is needed"));
    const int year = request.time.toUTC().date().year(); // as it is written
    if (!request.time.isValid() || year < 1970 || year > 9999)
        return incompleteRequest(QStringLiteral("a time is needed"));
    if (request.token.size() != 16)
        return incompleteRequest(QStringLiteral("a token of 16 bytes is needed"));
    if (electronic != !request.qrText.isEmpty())
        return incompleteRequest(QStringLiteral("the electronic form, and no other, has a QR"));
    if (request.html.size() > maximumHtmlLength)
        return incompleteRequest(QStringLiteral("the HTML is too long"));
    const QMarginsF &m = request.margins;
    for (const double margin : { m.left(), m.top(), m.right(), m.bottom() })
        if (!(margin >= 5 && margin <= 60))
            return incompleteRequest(QStringLiteral("margins are between 5 and 60 mm"));
    TEREZE_TRY(const DocumentTexts texts, DocumentTexts::forLanguage(request.language));
    request.html = withoutSteering(request.html);
    if (const templates::Findings findings = templates::HtmlSubset::checkText(request.html);
        !findings.isEmpty())
        return templates::errorOf(findings);
    TEREZE_CHECK(loadDocumentFonts());
    request.title = withoutSteering(request.title).simplified();
    TEREZE_TRY(const DocumentImages images, DocumentImages::takeFrom(request.html));

    RenderedDocument rendered;
    TEREZE_TRY(PdfParts parts, PdfParts::create());
    PageLayout layout(request, images, texts);
    TEREZE_CHECK(layout.layOut());
    TEREZE_TRY(const QList<PdfDrawing> drawings, layout.paint(parts));
    rendered.pages = layout.pages();
    rendered.charactersWithoutGlyph = charactersWithoutGlyph(layout.plainText());

    PdfEmitter emitter;
    emitter.metadata = PdfMetadata { request.title, request.language, request.time, request.token };
    for (const PdfDrawing &drawing : drawings)
        emitter.pages.append({ drawing, {}, {} });
    if (electronic) {
        rendered.numberBox = NumberBox { 1, layout.numberBox() };
        const QRectF place = onPage(rendered.numberBox->place);
        TEREZE_TRY(const PdfDrawing note,
            stampDrawing(parts, rendered.numberBox->place.size(), { QString(), texts.numberNote }));
        emitter.pages.first().form = PdfEmitter::Form { numberObjectName, note, place.topLeft() };
        emitter.pages.last().link = PdfEmitter::Link { onPage(layout.qrPlace()), request.qrText };
    }
    TEREZE_TRY(rendered.pdf, emitter.bytes(parts));
    return rendered;
}

} // namespace tereze::document
