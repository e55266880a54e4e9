// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfstamp.h"

#include "documenttexts.h"
#include "pageink.h"
#include "pagelayout.h"
#include "pdffile.h"
#include "pdfintake.h"
#include "qrpayload.h"
#include "qrverdict.h"
#include "seenpage.h"
#include "stampdrawing.h"

#include <QCoreApplication>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <cmath>
#include <functional>
#include <map>
#include <set>

namespace tereze::document {
namespace {

constexpr qsizetype longestQrMessage = (QrPayload::maximumMessage * 8 + 4) / 5; ///< characters of Base32
constexpr double pageMargin = 8; ///< millimetres that most printers cannot print
const QList<QSizeF> numberSizes { { 72, 12 }, { 60, 12 } }; ///< millimetres

Error noFreePlace(const QString &text, const QString &detail)
{
    Error error = Error::of(ErrorKind::RuleBroken, text, detail);
    error.field = QStringLiteral("place");
    return error;
}

/// How a page's own content leaves the stack of graphics states: what it saved and did not restore would move
/// and colour what is painted after it.
class StateStack final : public QPDFObjectHandle::ParserCallbacks {
public:
    void handleObject(QPDFObjectHandle object) override
    {
        if (!object.isOperator())
            return;
        if (object.getOperatorValue() == "q")
            ++m_depth;
        else if (object.getOperatorValue() == "Q")
            m_lowest = std::min(m_lowest, --m_depth);
    }
    void handleEOF() override { }
    int missingBefore() const { return -m_lowest; }
    int missingAfter() const { return m_depth - m_lowest; }

private:
    int m_depth = 0;
    int m_lowest = 0;
};

std::string repeated(const char *text, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

/// The pages of a PDF with what stands on those that are looked at.
class StampedPages {
public:
    StampedPages(QPDF &pdf, const QByteArray &bytes)
        : m_pdf(pdf)
        , m_bytes(bytes)
        , m_pages(QPDFPageDocumentHelper(pdf).getAllPages())
    {
    }

    int count() const { return static_cast<int>(m_pages.size()); }

    Result<SeenPage> seen(int number) const
    {
        return SeenPage::of(m_pages.at(static_cast<size_t>(number - 1)), number);
    }

    Result<PageInk *> ink(int number)
    {
        const auto known = m_inks.find(number);
        if (known != m_inks.end())
            return &known->second;
        TEREZE_TRY(const SeenPage page, seen(number));
        TEREZE_TRY(PageInk read, PageInk::read(m_bytes, number, page.size(), page.unit()));
        return &m_inks.emplace(number, std::move(read)).first->second;
    }

    /// Paints a stamp over what the page has.
    Result<void> put(int number, const QRectF &place, const char *name, const QByteArray &stamp)
    {
        TEREZE_TRY(const SeenPage page, seen(number));
        QPDFPageObjectHelper &helper = m_pages.at(static_cast<size_t>(number - 1));
        TEREZE_CHECK(withPdf(stamp, [&](QPDF &source) -> Result<void> {
            setPageObject(m_pdf, helper.getObjectHandle(), name, source, place.size() * pointsPerMillimetre);
            return {};
        }));
        if (m_enclosed.insert(number).second) {
            StateStack stack;
            helper.parseContents(&stack);
            helper.addPageContents(m_pdf.newStream(repeated("q\n", 1 + stack.missingBefore())), true);
            helper.addPageContents(m_pdf.newStream(repeated("\nQ", 1 + stack.missingAfter())), false);
        }
        helper.addPageContents(
            m_pdf.newStream("\nq " + page.matrixTo(place) + "cm " + name + " Do Q\n"), false);
        return {};
    }

    Result<void> link(int number, const QRectF &place, const QString &uri)
    {
        TEREZE_TRY(const SeenPage page, seen(number));
        addPageLink(
            m_pdf, m_pages.at(static_cast<size_t>(number - 1)).getObjectHandle(), page.onPage(place), uri);
        return {};
    }

private:
    QPDF &m_pdf;
    const QByteArray &m_bytes;
    std::vector<QPDFPageObjectHelper> m_pages;
    std::map<int, PageInk> m_inks;
    std::set<int> m_enclosed; ///< whose own content is enclosed already
};

struct PlacedQr {
    int page = 1;
    QRectF place;
    QByteArray stamp; ///< a PDF of one page
};

/// Finds the place of the QR, which is taken from then on.
Result<PlacedQr> placeQr(StampedPages &pages, const PdfStamp &stamp, const DocumentTexts &texts)
{
    const int number = stamp.wish ? stamp.wish->page : pages.count();
    if (number < 1 || number > pages.count())
        return noFreePlace(
            QCoreApplication::translate("Document", "The PDF file has no page %1.").arg(number),
            QStringLiteral("page %1 of %2").arg(number).arg(pages.count()));
    TEREZE_TRY(const QrDrawing qr, QrDrawing::of(stamp.qrText, PageLayout::resolution));
    TEREZE_TRY(const QrStamp drawn, drawQrStamp(qr, { texts.qrTitle, hostOfQrText(stamp.qrText) }));
    TEREZE_TRY(PageInk *const ink, pages.ink(number));
    std::optional<QRectF> place;
    if (stamp.wish) {
        place = QRectF(stamp.wish->corner, drawn.size);
        if (!ink->isFree(*place))
            return noFreePlace(
                QCoreApplication::translate("Document",
                    "On page %1 the place that was chosen for the QR code is not free: %2 × %3 mm.")
                    .arg(number)
                    .arg(drawn.size.width(), 0, 'f', 0)
                    .arg(drawn.size.height(), 0, 'f', 0),
                QStringLiteral("page %1, %2, %3 mm").arg(number).arg(place->x()).arg(place->y()));
    } else {
        using Corner = PageInk::Corner;
        place = ink->freePlace(drawn.size, pageMargin,
            { Corner::BottomLeft, Corner::BottomRight, Corner::TopRight, Corner::TopLeft });
    }
    if (!place)
        return noFreePlace(
            QCoreApplication::translate("Document",
                "Page %1 has no free place of %2 × %3 mm for the QR code. Leave one on it, or add an "
                "empty page.")
                .arg(number)
                .arg(std::ceil(drawn.size.width()))
                .arg(std::ceil(drawn.size.height())),
            QStringLiteral("no place for the QR on page %1").arg(number));
    ink->take(*place);
    return PlacedQr { number, *place, drawn.pdf };
}

/// Puts a text into the box for the number, or where it will be.
Result<NumberBox> putNumberBox(StampedPages &pages, const StampText &text)
{
    using Corner = PageInk::Corner;
    TEREZE_TRY(PageInk *const ink, pages.ink(1));
    for (const QSizeF &size : numberSizes) {
        const std::optional<QRectF> place = ink->freePlace(
            size, pageMargin, { Corner::TopRight, Corner::TopLeft, Corner::BottomRight, Corner::BottomLeft });
        if (!place)
            continue;
        TEREZE_TRY(const QByteArray note, drawStamp(size, text));
        TEREZE_CHECK(pages.put(1, *place, numberObjectName, note));
        return NumberBox { 1, *place };
    }
    return noFreePlace(
        QCoreApplication::translate("Document",
            "Page 1 has no free place of %1 × %2 mm for the registration number. Leave one on it.")
            .arg(numberSizes.last().width())
            .arg(numberSizes.last().height()),
        QStringLiteral("no place for the number"));
}

/// Opens a PDF of others, checks it, lets `stamp` work on its pages and writes it.
Result<RenderedDocument> stampedPdf(
    const QByteArray &pdf, const std::function<Result<std::optional<NumberBox>>(StampedPages &)> &stamp)
{
    RenderedDocument stamped;
    const auto work = [&](QPDF &opened) -> Result<void> {
        TEREZE_CHECK(checkForeignPdf(opened));
        StampedPages pages(opened, pdf);
        for (int number = 1; number <= pages.count(); ++number)
            if (const Result<SeenPage> page = pages.seen(number); !page)
                return page.error();
        stamped.pages = pages.count();
        TEREZE_TRY(stamped.numberBox, stamp(pages));
        stamped.pdf = writePdf(opened);
        return {};
    };
    TEREZE_CHECK(withPdf(pdf, work));
    return stamped;
}

} // namespace

Result<RenderedDocument> PdfStamp::apply(const QByteArray &pdf) const
{
    TEREZE_TRY(const DocumentTexts texts, DocumentTexts::forLanguage(language));
    if (hostOfQrText(qrText).isEmpty())
        return Error::of(ErrorKind::InvalidInput, QStringLiteral("the QR text is not of our form"));
    return stampedPdf(pdf, [&](StampedPages &pages) -> Result<std::optional<NumberBox>> {
        TEREZE_TRY(const PlacedQr qr, placeQr(pages, *this, texts));
        TEREZE_CHECK(pages.put(qr.page, qr.place, qrObjectName, qr.stamp));
        TEREZE_CHECK(pages.link(qr.page, qr.place, qrText));
        TEREZE_TRY(const NumberBox box, putNumberBox(pages, { QString(), texts.numberNote }));
        return std::optional(box);
    });
}

Result<RenderedDocument> PdfStamp::draftOf(const QByteArray &pdf, const QString &language)
{
    TEREZE_TRY(const DocumentTexts texts, DocumentTexts::forLanguage(language));
    return stampedPdf(pdf, [&](StampedPages &pages) -> Result<std::optional<NumberBox>> {
        const PdfStamp largest { u"HTTPS://LONG-NAME-OF-A-PORTAL.UNIVERSITY.EDU.KZ/Q/"_qs
                + QString(longestQrMessage, u'A'),
            language };
        TEREZE_TRY(const PlacedQr qr, placeQr(pages, largest, texts));
        Q_UNUSED(qr);
        TEREZE_TRY(const NumberBox box, putNumberBox(pages, { texts.draft, texts.draftNote }));
        Q_UNUSED(box);
        return std::optional<NumberBox>();
    });
}

} // namespace tereze::document
