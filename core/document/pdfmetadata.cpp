// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfmetadata.h"

#include "pdfobjects.h"

#include <QCryptographicHash>

namespace tereze::document {
namespace {

QString toolName()
{
    return QStringLiteral("Tereze " TEREZE_VERSION);
}

} // namespace

QByteArray PdfMetadata::xmp() const
{
    const QString date = time.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_qs);
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
        .arg(title.toHtmlEscaped(), language, date, toolName())
        .toUtf8();
}

QByteArray PdfMetadata::info() const
{
    const QByteArray date = time.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_qs).toLatin1();
    const QByteArray tool = PdfObjects::text(toolName());
    return "<< /Title " + PdfObjects::text(title) + " /Creator " + tool + " /Producer " + tool
        + " /CreationDate (" + date + ") /ModDate (" + date + ") >>";
}

QByteArray PdfMetadata::identifiers() const
{
    const QByteArray id = PdfObjects::bytes(QCryptographicHash::hash(
        token + QByteArray::number(time.toSecsSinceEpoch()), QCryptographicHash::Sha256)
                                                .left(16));
    return "[ " + id + ' ' + id + " ]";
}

} // namespace tereze::document
