// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdffinish.h"

#include "pdffile.h"

#include <QCryptographicHash>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

namespace tereze::document {
namespace {

constexpr double a4HeightPoints = 297 * pointsPerMillimetre;

std::string pdfNumber(double value)
{
    return QByteArray::number(value, 'f', 3).toStdString();
}

/// The XMP packet of PDF/A-1b; it says the same as the document information, as the standard demands.
QByteArray xmpPacket(const QString &title, const QString &language, const QDateTime &utc, const QString &tool)
{
    const QString date = utc.toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_qs);
    return QStringLiteral(
        "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        " <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "  <rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"
        "   <pdfaid:part>1</pdfaid:part>\n"
        "   <pdfaid:conformance>B</pdfaid:conformance>\n"
        "  </rdf:Description>\n"
        "  <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n"
        "   <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"
        "   <dc:language><rdf:Bag><rdf:li>%2</rdf:li></rdf:Bag></dc:language>\n"
        "  </rdf:Description>\n"
        "  <rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n"
        "   <xmp:CreateDate>%3</xmp:CreateDate>\n"
        "   <xmp:ModifyDate>%3</xmp:ModifyDate>\n"
        "   <xmp:CreatorTool>%4</xmp:CreatorTool>\n"
        "  </rdf:Description>\n"
        "  <rdf:Description rdf:about=\"\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n"
        "   <pdf:Producer>%4</pdf:Producer>\n"
        "  </rdf:Description>\n"
        " </rdf:RDF>\n"
        "</x:xmpmeta>\n"
        "<?xpacket end=\"r\"?>\n")
        .arg(title.toHtmlEscaped(), language, date, tool)
        .toUtf8();
}

/// A place on A4, in millimetres from the upper left corner, in the page's own coordinates.
QPDFObjectHandle::Rectangle onPage(const QRectF &place)
{
    return { place.left() * pointsPerMillimetre, a4HeightPoints - place.bottom() * pointsPerMillimetre,
        place.right() * pointsPerMillimetre, a4HeightPoints - place.top() * pointsPerMillimetre };
}

void addNumberNote(QPDF &pdf, QPDFPageObjectHelper page, QPDF &note, const QRectF &place)
{
    setPageObject(pdf, page.getObjectHandle(), numberObjectName, note, place.size() * pointsPerMillimetre);
    page.addPageContents(pdf.newStream("q\n"), true);
    page.addPageContents(pdf.newStream("\nQ\nq 1 0 0 1 " + pdfNumber(place.left() * pointsPerMillimetre) + " "
                             + pdfNumber(a4HeightPoints - place.bottom() * pointsPerMillimetre) + " cm "
                             + numberObjectName + " Do Q\n"),
        false);
}

void setMetadata(QPDF &pdf, const PdfFinish &finish)
{
    const QDateTime utc = finish.time.toUTC();
    const QString tool = QStringLiteral("Tereze " TEREZE_VERSION);
    const std::string date = utc.toString(u"'D:'yyyyMMddHHmmss'Z'"_qs).toStdString();
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(finish.title.toStdString()));
    info.replaceKey("/Creator", QPDFObjectHandle::newUnicodeString(tool.toStdString()));
    info.replaceKey("/Producer", QPDFObjectHandle::newUnicodeString(tool.toStdString()));
    info.replaceKey("/CreationDate", QPDFObjectHandle::newString(date));
    info.replaceKey("/ModDate", QPDFObjectHandle::newString(date));
    QPDFObjectHandle trailer = pdf.getTrailer();
    trailer.replaceKey("/Info", pdf.makeIndirectObject(info));
    const std::string id = QCryptographicHash::hash(
        finish.token + QByteArray::number(finish.time.toSecsSinceEpoch()), QCryptographicHash::Sha256)
                               .left(16)
                               .toStdString();
    QPDFObjectHandle ids = QPDFObjectHandle::newArray();
    ids.appendItem(QPDFObjectHandle::newString(id));
    ids.appendItem(QPDFObjectHandle::newString(id));
    trailer.replaceKey("/ID", ids);
    QPDFObjectHandle metadata =
        pdf.newStream(xmpPacket(finish.title, finish.language, utc, tool).toStdString());
    metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Metadata", metadata);
    root.replaceKey("/Lang", QPDFObjectHandle::newString(finish.language.toStdString()));
}

} // namespace

Result<QByteArray> PdfFinish::apply(const QByteArray &pdfBytes) const
{
    QByteArray finished;
    const auto work = [&](QPDF &pdf) -> Result<void> {
        std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
        if (link)
            addPageLink(pdf, pages.at(static_cast<size_t>(link->page - 1)).getObjectHandle(),
                onPage(link->place), link->uri);
        if (numberBox)
            TEREZE_CHECK(withPdf(numberNote, [&](QPDF &note) -> Result<void> {
                addNumberNote(
                    pdf, pages.at(static_cast<size_t>(numberBox->page - 1)), note, numberBox->place);
                return {};
            }));
        nameFontSubsets(pdf);
        setMetadata(pdf, *this);
        finished = writePdf(pdf);
        return {};
    };
    TEREZE_CHECK(withPdf(pdfBytes, work));
    return finished;
}

} // namespace tereze::document
