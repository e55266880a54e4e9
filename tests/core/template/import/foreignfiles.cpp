// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreignfiles.h"

#include <QBuffer>
#include <QImage>
#include <QRandomGenerator>

#include <zlib.h>

namespace tereze::test {

namespace {

QByteArray little(quint64 value, int bytes)
{
    QByteArray made;
    for (int i = 0; i < bytes; ++i)
        made.append(static_cast<char>(value >> (8 * i) & 0xFF));
    return made;
}

QByteArray deflated(const QByteArray &content)
{
    z_stream stream {};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(
        static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(content.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(content.constData()));
    stream.avail_in = static_cast<uInt>(content.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.chop(static_cast<qsizetype>(stream.avail_out));
    deflateEnd(&stream);
    return packed;
}

const QString wordNamespaces =
    QStringLiteral("xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                   "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
                   "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
                   "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
                   "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" "
                   "xmlns:v=\"urn:schemas-microsoft-com:vml\"");

const QString odfNamespaces = QStringLiteral(
    "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
    "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
    "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
    "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
    "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
    "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "
    "xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" "
    "xmlns:script=\"urn:oasis:names:tc:opendocument:xmlns:script:1.0\" "
    "xmlns:form=\"urn:oasis:names:tc:opendocument:xmlns:form:1.0\" "
    "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
    "office:version=\"1.2\"");

} // namespace

QByteArray ForeignFiles::zip(const QList<Entry> &entries)
{
    QByteArray file;
    QByteArray directory;
    for (const Entry &entry : entries) {
        const QByteArray packed = entry.isDeflated ? deflated(entry.content) : entry.content;
        const auto sum =
            crc32(crc32(0, nullptr, 0), reinterpret_cast<const Bytef *>(entry.content.constData()),
                static_cast<uInt>(entry.content.size()));
        const quint64 size = static_cast<quint64>(entry.saidSize < 0 ? entry.content.size() : entry.saidSize);
        const QByteArray common = little(20, 2) + little(entry.flags, 2) + little(entry.isDeflated ? 8 : 0, 2)
            + little(0, 4) + little(sum, 4) + little(static_cast<quint64>(packed.size()), 4)
            + little(size, 4);
        const QByteArray local = entry.localName.isEmpty() ? entry.name : entry.localName;
        directory += "PK\x01\x02" + little(20, 2) + common
            + little(static_cast<quint64>(entry.name.size()), 2) + little(0, 2) + little(0, 2) + little(0, 2)
            + little(0, 2) + little(0, 4) + little(static_cast<quint64>(file.size()), 4) + entry.name;
        file += "PK\x03\x04" + common + little(static_cast<quint64>(local.size()), 2) + little(0, 2) + local
            + packed;
    }
    const auto count = static_cast<quint64>(entries.size());
    return file + directory + "PK\x05\x06" + little(0, 4) + little(count, 2) + little(count, 2)
        + little(static_cast<quint64>(directory.size()), 4) + little(static_cast<quint64>(file.size()), 4)
        + little(0, 2);
}

QByteArray ForeignFiles::docx(const QString &body, const QList<QPair<QByteArray, QByteArray>> &parts,
    const QString &relations, const QString &documentType)
{
    const QString main = QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.");
    QString types =
        QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types "
                       "xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                       "<Default Extension=\"rels\" "
                       "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                       "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                       "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                       "<Override PartName=\"/word/document.xml\" ContentType=\"%1\"/>")
            .arg(documentType.isEmpty() ? main + u"document.main+xml"_qs : documentType);
    for (const auto &[name, content] : parts) {
        const QString kind = QString::fromLatin1(name).section(u'/', -1).section(u'.', 0, 0).remove(u'1');
        if (name.endsWith(".xml"))
            types += QStringLiteral("<Override PartName=\"/%1\" ContentType=\"%2%3+xml\"/>")
                         .arg(QString::fromLatin1(name), main, kind);
    }
    const QString head = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    const QString relationsOf = head
        + QStringLiteral(
            "<Relationships "
            "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%1</Relationships>");
    QList<Entry> entries { { "[Content_Types].xml", (types + u"</Types>"_qs).toUtf8() },
        { "_rels/.rels",
            relationsOf
                .arg(QStringLiteral(
                    "<Relationship Id=\"r1\" Target=\"word/document.xml\" "
                    "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                    "officeDocument\"/>"))
                .toUtf8() },
        { "word/document.xml",
            (head + u"<w:document "_qs + wordNamespaces + u"><w:body>"_qs + body
                + u"</w:body></w:document>"_qs)
                .toUtf8() },
        { "word/_rels/document.xml.rels",
            relationsOf
                .arg(QString(relations).replace(
                    u"@"_qs, u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_qs))
                .toUtf8() } };
    for (const auto &[name, content] : parts) {
        const QByteArray whole = QByteArray(content).replace("@", wordNamespaces.toUtf8());
        entries.append({ name, name.endsWith(".xml") ? whole : content });
    }
    return zip(entries);
}

QString ForeignFiles::paragraph(const QString &runs, const QString &properties)
{
    return QStringLiteral("<w:p><w:pPr>%1</w:pPr>%2</w:p>").arg(properties, runs);
}

QString ForeignFiles::run(const QString &text, const QString &properties)
{
    return QStringLiteral("<w:r><w:rPr>%1</w:rPr><w:t xml:space=\"preserve\">%2</w:t></w:r>")
        .arg(properties, text.toHtmlEscaped());
}

QString ForeignFiles::picture(const QString &relation, const QString &kind)
{
    return QStringLiteral(
        "<w:r><w:drawing><wp:inline><wp:extent cx=\"1080000\" cy=\"540000\"/><wp:docPr id=\"1\" "
        "name=\"Arms\" "
        "descr=\"Елтаңба\"/><a:graphic><a:graphicData "
        "uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr "
        "id=\"0\" "
        "name=\"a.png\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip "
        "r:%2=\"%1\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" "
        "y=\"0\"/><a:ext cx=\"1080000\" cy=\"540000\"/></a:xfrm><a:prstGeom "
        "prst=\"rect\"><a:avLst/></a:prstGeom>"
        "</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>")
        .arg(relation, kind);
}

QByteArray ForeignFiles::odt(const QString &body, const QString &styles, const QList<Entry> &more)
{
    QString manifest = QStringLiteral(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><manifest:manifest "
        "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.2\">"
        "<manifest:file-entry manifest:full-path=\"/\" "
        "manifest:media-type=\"application/vnd.oasis.opendocument.text\"/>"
        "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>");
    for (const Entry &entry : more)
        manifest += QStringLiteral(
            "<manifest:file-entry manifest:full-path=\"%1\" manifest:media-type=\"text/xml\"/>")
                        .arg(QString::fromLatin1(entry.name));
    const QString content =
        QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content ") + odfNamespaces
        + u'>'
        + (body.startsWith(u"<office:scripts"_qs)
                ? body.section(u"</office:scripts>"_qs, 0, 0) + u"</office:scripts>"_qs
                : QString())
        + u"<office:automatic-styles>"_qs + styles
        + u"</office:automatic-styles><office:body><office:text>"_qs
        + (body.startsWith(u"<office:scripts"_qs) ? body.section(u"</office:scripts>"_qs, 1) : body)
        + u"</office:text></office:body></office:document-content>"_qs;
    return zip(QList<Entry> { { "mimetype", "application/vnd.oasis.opendocument.text", false },
                   { "META-INF/manifest.xml", (manifest + u"</manifest:manifest>"_qs).toUtf8() },
                   { "content.xml", content.toUtf8() } }
        + more);
}

QByteArray ForeignFiles::fodt(
    const QString &body, const QString &styles, const QString &master, const QString &common)
{
    return (QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document ") + odfNamespaces
        + u" office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:styles>"_qs + common
        + u"</office:styles><office:automatic-styles>"_qs + styles
        + u"</office:automatic-styles><office:master-styles>"_qs + master
        + u"</office:master-styles><office:body><office:text>"_qs + body
        + u"</office:text></office:body></office:document>"_qs)
        .toUtf8();
}

QByteArray ForeignFiles::png(const QSize &size, bool isNoise)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(32, 96, 64));
    QRandomGenerator random(7);
    for (int y = 0; isNoise && y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, random.generate() | 0xFF000000);
    }
    QByteArray file;
    QBuffer buffer(&file);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return file;
}

} // namespace tereze::test
