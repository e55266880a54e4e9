// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagelayout.h"

#include "documentfonts.h"
#include "htmlforqt.h"
#include "pdfcanvas.h"
#include "pdffile.h"
#include "qrverdict.h"
#include "qtdocumentrenderer.h"
#include "textpart.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFrame>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>
#include <cmath>

namespace tereze::document {
namespace {

constexpr double bandHeight = 17; ///< millimetres kept free on the first page, number box and distance
constexpr double boxWidth = 72;
constexpr double boxHeight = 12;
constexpr double qrGap = 3; ///< between rule, QR and its words
constexpr double regionEdge = 8; ///< from the edge of the sheet to header and footer: printers need some
constexpr double regionGap = 3; ///< between them and the text; the quiet zone of a QR fits in
constexpr double largestRegion = 70; ///< edge and gap included
constexpr double keptWithQr = 25; ///< text that has to stand above the QR when it moves to a new page
constexpr double leanOut = 5; ///< how far text may reach into the margins at its sides

const QColor greyText(90, 90, 90);
const QColor greyLine(150, 150, 150);
const QColor draftGrey(232, 232, 232);

/// Refuses lines that are wider than `width` with what they may reach into the margins, or higher than
/// `height`, both in units: they would be cut off. Of width only where the template is to blame: a letter
/// with hundreds of marks that the font lacks cannot be divided, and whoever writes it stops no document.
Result<void> checkLines(const QTextDocument &text, double width, double height)
{
    constexpr double millimetresPerUnit = 25.4 / TextStyle::unitsPerInch;
    const QAbstractTextDocumentLayout *layout = text.documentLayout();
    double beyond = 0; // either edge
    double highest = 0;
    for (QTextBlock block = text.firstBlock(); block.isValid(); block = block.next()) {
        const double left = layout->blockBoundingRect(block).left();
        const QTextBlockFormat format = block.blockFormat();
        const bool isForced = format.nonBreakableLines() || format.textIndent() < 0;
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine one = block.layout()->lineAt(i);
            const QRectF line = one.naturalTextRect().translated(left, 0);
            highest = std::max(highest, line.height());
            if (isForced
                || block.text()
                       .mid(one.textStart(), one.textLength())
                       .contains(QChar::ObjectReplacementCharacter))
                beyond = std::max({ beyond, -line.left(), line.right() - width });
        }
    }
    const double outside = beyond * millimetresPerUnit;
    if (outside > leanOut)
        return Error::of(ErrorKind::InvalidInput,
            QCoreApplication::translate("Document",
                "A line, a table or a picture of the document reaches %1 mm beyond the text and would be cut "
                "off. Make it narrower, or let the line wrap.")
                .arg(std::ceil(outside)),
            QStringLiteral("a line reaches %1 mm into the margin").arg(outside));
    if (highest > height + 1)
        return Error::of(ErrorKind::InvalidInput,
            QCoreApplication::translate(
                "Document", "A line or a picture of the document is %1 mm high; the page has room for %2 mm.")
                .arg(std::ceil(highest * millimetresPerUnit))
                .arg(std::floor(height * millimetresPerUnit)),
            QStringLiteral("a line of %1 units on a page of %2").arg(highest).arg(height));
    return {};
}

} // namespace

PageLayout::PageLayout(
    const DocumentRequest &request, const DocumentImages &images, const DocumentTexts &texts)
    : m_request(request)
    , m_images(images)
    , m_texts(texts)
    , m_regions(PageRegions::of(request.html))
    , m_margins(request.margins)
    , m_boxes(m_regions.boxes, images, m_style)
{
}

double PageLayout::dots(double millimetres)
{
    return millimetres * resolution / 25.4;
}

QRectF PageLayout::dots(const QRectF &millimetres)
{
    return { dots(millimetres.x()), dots(millimetres.y()), dots(millimetres.width()),
        dots(millimetres.height()) };
}

double PageLayout::units(double millimetres)
{
    return millimetres * unitsPerInch / 25.4;
}

double PageLayout::contentWidth() const
{
    return units(pageWidth - m_margins.left() - m_margins.right());
}

double PageLayout::contentHeight() const
{
    return units(pageHeight - m_margins.top() - m_margins.bottom());
}

QRectF PageLayout::numberBox() const
{
    return { pageWidth - m_margins.right() - boxWidth, m_margins.top(), boxWidth, boxHeight };
}

QRectF PageLayout::qrPlace() const
{
    const double side = m_qr->side();
    const double quiet = m_qr->quiet();
    // The page's margin is the quiet zone on the left and below, so the dark modules line up with the text.
    return { m_margins.left() - quiet, pageHeight - m_margins.bottom() - side + quiet, side, side };
}

void PageLayout::reserveBand()
{
    QTextCursor cursor(&m_document);
    cursor.insertBlock();
    cursor.movePosition(QTextCursor::Start);
    QTextBlockFormat format;
    format.setLineHeight(units(bandHeight), QTextBlockFormat::FixedHeight);
    cursor.setBlockFormat(format);
}

double PageLayout::textBottom() const
{
    const QAbstractTextDocumentLayout *layout = m_document.documentLayout();
    // Layout is done as far as it is asked for; the number of pages asks for all of it.
    layout->pageCount();
    double bottom = 0;
    for (QTextBlock block = m_document.firstBlock(); block.isValid(); block = block.next())
        bottom = std::max(bottom, layout->blockBoundingRect(block).bottom());
    const QList<QTextFrame *> frames = m_document.rootFrame()->childFrames();
    for (QTextFrame *frame : frames)
        bottom = std::max(bottom, layout->frameBoundingRect(frame).bottom());
    return bottom;
}

bool PageLayout::isInOrder() const
{
    const QAbstractTextDocumentLayout *layout = m_document.documentLayout();
    const QTextFrame *root = m_document.rootFrame();
    double last = 0;
    for (auto it = root->begin(); it != root->end(); ++it) {
        const QRectF place = it.currentFrame() ? layout->frameBoundingRect(it.currentFrame())
                                               : layout->blockBoundingRect(it.currentBlock());
        if (place.top() < last - 0.5 || place.bottom() > m_pages * contentHeight() + 1)
            return false;
        last = place.top();
    }
    return true;
}

void PageLayout::keepHeadings()
{
    constexpr int mostBreaks = 20; // each lays out the whole text again
    const auto pageOf = [this](const TextPart &part) {
        return static_cast<int>(part.top / contentHeight());
    };
    int breaks = 0;
    QVector<TextPart> all;
    if (m_pages > 1)
        all = TextPart::allOf(m_document);
    for (qsizetype i = 1; i + 1 < all.size() && breaks < mostBreaks; ++i) {
        const int page = pageOf(all.at(i));
        if (!all.at(i).isHeading() || page == pageOf(all.at(i + 1)) || all.at(i + 1).isAskedToBeginPage())
            continue;
        // With the headings above it, unless nothing else stands on that page.
        qsizetype first = i;
        while (first > 1 && all.at(first - 1).isHeading() && pageOf(all.at(first - 1)) == page)
            --first;
        if (pageOf(all.at(first - 1)) < page)
            continue;
        all.at(first).beginPage();
        layOutAnew();
        all = TextPart::allOf(m_document);
        ++breaks;
    }
}

void PageLayout::moveEndToNextPage()
{
    const QVector<TextPart> all = TextPart::allOf(m_document);
    const double bottom = textBottom();
    // The first part stays: a break before it would leave an empty page.
    for (qsizetype i = all.size() - 1; i > 0; --i) {
        if ((bottom - all.at(i).top < units(keptWithQr) || all.at(i - 1).isHeading()) && i > 1)
            continue;
        all.at(i).beginPage();
        layOutAnew();
        return;
    }
}

int PageLayout::countPages() const
{
    return static_cast<int>(std::max(1.0, std::ceil((textBottom() - 1) / contentHeight())));
}

void PageLayout::layOutAnew()
{
    // Parts laid out anew after a change keep places of before; so everything is laid out again.
    m_document.markContentsDirty(0, m_document.characterCount());
    m_pages = countPages();
}

Result<void> PageLayout::layOutQr()
{
    const QString host = hostOfQrText(m_request.qrText);
    if (host.isEmpty())
        return Error::of(ErrorKind::InvalidInput, QStringLiteral("the QR text is not of our form"));
    TEREZE_TRY(m_qr, QrDrawing::of(m_request.qrText, resolution));
    m_style.apply(m_qrText);
    m_qrText.setTextWidth(units(pageWidth - m_margins.right() - qrPlace().right() - qrGap));
    m_qrText.setHtml(
        QStringLiteral("<p style=\"font-size: 9.5pt; font-weight: bold\">%1</p>"
                       "<p style=\"font-size: 8.5pt\">%2</p>")
            .arg(m_texts.qrTitle, m_texts.qrNote.arg(QStringLiteral("<b>%1</b>").arg(host.toHtmlEscaped()))));
    const double words = m_qrText.size().height() * 25.4 / unitsPerInch;
    m_qrBlockHeight = std::max(m_qr->side() - 2 * m_qr->quiet(), words) + m_qr->quiet() + 2 * qrGap;
    return {};
}

void PageLayout::setRegion(QTextDocument &document, const PageRegions::Region &region, int page, int pages)
{
    m_style.apply(document);
    document.setTextWidth(contentWidth());
    m_images.addTo(document);
    document.setHtml(
        QStringLiteral("<html><body>%1</body></html>").arg(htmlForQt(region.filled(page, pages))));
    // What stands below the last line of a region is the gap to the text.
    QTextCursor last(document.lastBlock());
    QTextBlockFormat format = last.blockFormat();
    format.setBottomMargin(0);
    last.setBlockFormat(format);
    TextStyle::ruleTables(document);
}

Result<void> PageLayout::layOutRegions()
{
    const auto room = [this](const std::optional<PageRegions::Region> &region) -> Result<double> {
        if (!region)
            return 0.0;
        QTextDocument document;
        // As wide as numbers of pages can be.
        setRegion(document, *region, QtDocumentRenderer::maximumPages, QtDocumentRenderer::maximumPages);
        TEREZE_CHECK(checkLines(document, contentWidth(), units(pageHeight)));
        m_regionText += document.toPlainText() + u'\n';
        return regionEdge + document.size().height() * 25.4 / unitsPerInch + regionGap;
    };
    TEREZE_TRY(const double top, room(m_regions.header));
    TEREZE_TRY(const double bottom, room(m_regions.footer));
    if (std::max(top, bottom) > largestRegion)
        return Error::of(ErrorKind::InvalidInput,
            QCoreApplication::translate(
                "Document", "The header or the footer of the page is higher than %1 mm.")
                .arg(largestRegion - regionEdge - regionGap),
            QStringLiteral("regions of %1 and %2 mm").arg(top).arg(bottom));
    m_margins.setTop(std::max(m_margins.top(), top));
    m_margins.setBottom(std::max(m_margins.bottom(), bottom));
    return {};
}

QString PageLayout::plainText() const
{
    // A picture is one character of the text.
    return QString(m_document.toPlainText() + u'\n' + m_regionText + m_boxes.plainText())
        .remove(QChar::ObjectReplacementCharacter);
}

Result<void> PageLayout::layOut()
{
    TEREZE_CHECK(layOutRegions());
    TEREZE_CHECK(m_boxes.layOut());
    m_style.apply(m_document);
    m_document.setPageSize(QSizeF(contentWidth(), contentHeight()));
    m_images.addTo(m_document);
    // One block of changes, so that the text is laid out once and not after each of them.
    QTextCursor changes(&m_document);
    changes.beginEditBlock();
    m_document.setHtml(QStringLiteral("<html><body>%1</body></html>").arg(htmlForQt(m_regions.body)));
    // A first line that is indented goes with justified text; style sheets cannot ask for the latter.
    for (QTextBlock block = m_document.firstBlock(); block.isValid(); block = block.next()) {
        if (block.blockFormat().textIndent() <= 0)
            continue;
        QTextBlockFormat format;
        format.setAlignment(Qt::AlignJustify);
        QTextCursor(block).mergeBlockFormat(format);
    }
    TextStyle::ruleTables(m_document);
    if (m_request.form != DocumentRequest::Form::Plain)
        reserveBand();
    // Painting needs the glyphs that the layout is about to find.
    for (QTextBlock block = m_document.firstBlock(); block.isValid(); block = block.next())
        block.layout()->setCacheEnabled(true);
    changes.endEditBlock();
    m_pages = countPages();
    keepHeadings();
    if (m_request.form == DocumentRequest::Form::Electronic) {
        TEREZE_CHECK(layOutQr());
        const auto fits = [this] {
            return textBottom() - (m_pages - 1) * contentHeight() + units(m_qrBlockHeight) <= contentHeight();
        };
        if (!fits()) {
            moveEndToNextPage();
            if (!fits())
                ++m_pages;
        }
    }
    TEREZE_CHECK(checkLines(m_document, contentWidth(), contentHeight()));
    if (!isInOrder())
        return Error::of(ErrorKind::Internal, QStringLiteral("the text was laid out in disorder"));
    if (m_pages > QtDocumentRenderer::maximumPages)
        return Error::of(ErrorKind::InvalidInput,
            QCoreApplication::translate("Document", "The document takes more than %1 pages.")
                .arg(QtDocumentRenderer::maximumPages),
            QStringLiteral("%1 pages").arg(m_pages));
    return checkBoxes();
}

Result<void> PageLayout::checkBoxes() const
{
    QVector<BoxLayout::Kept> kept;
    if (m_request.form != DocumentRequest::Form::Plain)
        kept.append({ 1, numberBox() });
    if (m_qr) {
        const QRectF qr = qrPlace();
        const double top = pageHeight - m_margins.bottom() - m_qrBlockHeight + qrGap;
        kept.append({ m_pages,
            QRectF(QPointF(qr.left(), top), QPointF(pageWidth - m_margins.right(), qr.bottom())) });
    }
    return m_boxes.check(m_pages, kept);
}

Result<QList<PdfDrawing>> PageLayout::paint(PdfParts &parts)
{
    QList<PdfDrawing> pages;
    for (int page = 0; page < m_pages; ++page) {
        PdfCanvas canvas(parts, QSizeF(pageWidth, pageHeight) * pointsPerMillimetre, resolution);
        QPainter painter;
        if (!painter.begin(&canvas))
            return Error::of(ErrorKind::Internal, QStringLiteral("a page cannot be painted"));
        painter.setRenderHint(QPainter::LosslessImageRendering, m_images.areDrawings());
        if (m_request.form == DocumentRequest::Form::Draft)
            paintDraftWord(painter);
        if (page == 0 && m_request.form != DocumentRequest::Form::Plain)
            paintBand(painter);
        paintText(painter, page);
        m_boxes.paint(painter, page + 1);
        if (page == m_pages - 1 && m_qr)
            paintQr(painter);
        paintRegions(painter, page);
        if (m_pages > 1 && !m_regions.footer && !m_regions.namePages())
            paintPageNumber(painter, page);
        painter.end();
        TEREZE_TRY(const PdfDrawing drawing, canvas.drawing());
        pages.append(drawing);
    }
    return pages;
}

void PageLayout::paintText(QPainter &painter, int page)
{
    const double top = page * contentHeight();
    painter.save();
    painter.translate(dots(m_margins.left()), dots(m_margins.top()));
    painter.scale(double(resolution) / unitsPerInch, double(resolution) / unitsPerInch);
    painter.translate(0, -top);
    // Letters may lean a little out of their line sideways; lines of the pages before and after stay out.
    const double lean = units(leanOut);
    const QRectF slice(-lean, top, contentWidth() + 2 * lean, contentHeight());
    painter.setClipRect(slice);
    // A line that begins just where the slice ends belongs to the next page alone.
    TextStyle::paint(painter, m_document, slice.adjusted(0, 0.1, 0, -0.1));
    painter.restore();
}

void PageLayout::paintBand(QPainter &painter)
{
    const QRectF box = dots(numberBox());
    painter.save();
    painter.setPen(QPen(greyLine, dots(0.2)));
    painter.setBrush(
        m_request.form == DocumentRequest::Form::Draft ? QBrush(Qt::white) : QBrush(Qt::NoBrush));
    painter.drawRect(box);
    if (m_request.form == DocumentRequest::Form::Draft) {
        painter.setPen(Qt::black);
        painter.setFont(documentFont(13, true));
        painter.drawText(box.adjusted(0, dots(0.8), 0, -dots(5)), Qt::AlignCenter, m_texts.draft);
        painter.setFont(documentFont(7));
        painter.setPen(greyText);
        painter.drawText(box.adjusted(0, dots(6.5), 0, -dots(0.8)), Qt::AlignCenter, m_texts.draftNote);
    }
    painter.restore();
}

void PageLayout::paintDraftWord(QPainter &painter)
{
    // Painted first and opaque: PDF/A-1 knows no transparency.
    painter.save();
    painter.translate(dots(pageWidth / 2), dots(pageHeight / 2));
    painter.rotate(-52);
    painter.setPen(draftGrey);
    painter.setFont(documentFont(110, true));
    painter.drawText(QRectF(-dots(160), -dots(40), dots(320), dots(80)), Qt::AlignCenter, m_texts.draft);
    painter.restore();
}

void PageLayout::paintQr(QPainter &painter)
{
    const QRectF place = dots(qrPlace());
    const double left = dots(m_margins.left());
    const double right = dots(pageWidth - m_margins.right());
    painter.save();
    const double rule = dots(pageHeight - m_margins.bottom() - m_qrBlockHeight + qrGap);
    painter.setPen(QPen(greyLine, dots(0.2)));
    painter.drawLine(QPointF(left, rule), QPointF(right, rule));
    m_qr->paint(painter, place.topLeft());
    painter.translate(place.right() + dots(qrGap), place.y() + dots(m_qr->quiet()));
    painter.scale(double(resolution) / unitsPerInch, double(resolution) / unitsPerInch);
    TextStyle::paint(painter, m_qrText);
    painter.restore();
}

void PageLayout::paintRegions(QPainter &painter, int page)
{
    const auto paint = [&](const PageRegions::Region &region, bool isAbove) {
        QTextDocument document;
        setRegion(document, region, page + 1, m_pages);
        const double height = dots(document.size().height() * 25.4 / unitsPerInch);
        painter.save();
        painter.translate(
            dots(m_margins.left()), isAbove ? dots(regionEdge) : dots(pageHeight - regionEdge) - height);
        painter.scale(double(resolution) / unitsPerInch, double(resolution) / unitsPerInch);
        TextStyle::paint(painter, document);
        painter.restore();
    };
    if (m_regions.header && m_regions.header->isOn(page))
        paint(*m_regions.header, true);
    if (m_regions.footer && m_regions.footer->isOn(page))
        paint(*m_regions.footer, false);
}

void PageLayout::paintPageNumber(QPainter &painter, int page)
{
    painter.save();
    painter.setFont(documentFont(8));
    painter.setPen(greyText);
    painter.drawText(
        dots(QRectF(m_margins.left(), pageHeight - 13, pageWidth - m_margins.left() - m_margins.right(), 6)),
        Qt::AlignCenter, QStringLiteral("%1 / %2").arg(page + 1).arg(m_pages));
    painter.restore();
}

} // namespace tereze::document
