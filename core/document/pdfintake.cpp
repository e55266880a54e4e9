// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfintake.h"

#include "paintedsize.h"
#include "pdffile.h"
#include "qrverdict.h"
#include "qtdocumentrenderer.h"

#include <QCoreApplication>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <map>

namespace tereze::document {
namespace {

constexpr size_t largestStream = 32 * 1024 * 1024;
constexpr size_t largestContent = 128 * 1024 * 1024;
constexpr long long largestPicture = 100'000'000; ///< pixels: A3 at 600 dpi has 70 million
constexpr size_t bytesOfPixel = 8; ///< four colours of 16 bits
constexpr size_t besidePixels = 64 * 1024;
constexpr size_t largestPictures =
    size_t(2) * 1024 * 1024 * 1024; ///< bytes of all together, to be counted in seconds
constexpr int deepestNesting = 100;

Error refusedPdf(const QString &text, const QString &detail)
{
    return Error::of(ErrorKind::InvalidInput, text, QStringLiteral("a PDF of others is refused: ") + detail);
}

Error notPaper(const std::string &what)
{
    return refusedPdf(QCoreApplication::translate("Document",
                          "The PDF file holds more than pages: fields to fill in, scripts, media, layers or "
                          "attached files. "
                          "Print it to a new PDF file and take that one."),
        QString::fromStdString(what));
}

/// Counts what a stream unpacks to and stops it when it is too much.
class ContentCounter final : public Pipeline {
public:
    explicit ContentCounter(size_t most)
        : Pipeline("counter", nullptr)
        , m_most(most)
    {
    }
    void write(unsigned char const *, size_t length) override
    {
        m_bytes += length;
        if (m_bytes > m_most)
            throw TooMuch();
    }
    void finish() override { }
    size_t bytes() const { return m_bytes; }

    struct TooMuch { };

private:
    size_t m_most;
    size_t m_bytes = 0;
};

bool isOneOf(QPDFObjectHandle value, std::initializer_list<const char *> names)
{
    return value.isName()
        && std::any_of(names.begin(), names.end(), [&](const char *name) { return value.getName() == name; });
}

Result<void> checkForeignDictionary(QPDFObjectHandle dictionary)
{
    if (isOneOf(dictionary.getKey("/Type"), { "/Sig" }) || dictionary.hasKey("/ByteRange"))
        return refusedPdf(
            QCoreApplication::translate("Document",
                "The PDF file is signed already, and a stamp would break its signature. Take the file as "
                "it was before it was signed."),
            QStringLiteral("signed"));
    if (isOneOf(dictionary.getKey("/S"),
            { "/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/ResetForm", "/Rendition", "/Sound",
                "/Movie", "/Hide", "/SetOCGState", "/GoToE", "/GoTo3DView", "/RichMediaExecute" }))
        return notPaper(dictionary.getKey("/S").getName());
    if (isOneOf(dictionary.getKey("/Type"), { "/EmbeddedFile" }))
        return notPaper("/EmbeddedFile");
    if (isOneOf(dictionary.getKey("/Subtype"),
            { "/FileAttachment", "/Widget", "/Screen", "/Movie", "/Sound", "/RichMedia", "/3D" }))
        return notPaper(dictionary.getKey("/Subtype").getName());
    // An attached file need not say that it is one, but what names it has /EF. What stands on a layer is seen
    // by some and not by others.
    for (const char *key : { "/JS", "/XFA", "/EmbeddedFiles", "/EF", "/JavaScript", "/OCProperties" })
        if (dictionary.hasKey(key))
            return notPaper(key);
    QPDFObjectHandle uri = dictionary.getKey("/URI");
    if ((uri.isString() && !hostOfQrText(QString::fromStdString(uri.getStringValue())).isEmpty())
        || dictionary.hasKey(numberObjectName) || dictionary.hasKey(qrObjectName))
        return refusedPdf(QCoreApplication::translate("Document",
                              "The PDF file is a document of Tereze already and bears its QR code."),
            QStringLiteral("stamped"));
    return {};
}

/// A value and what it holds, but for indirect objects, which come by themselves.
Result<void> checkForeignValue(QPDFObjectHandle value, int depth)
{
    if (depth > deepestNesting)
        return notPaper("nested too deep");
    if (value.isStream())
        value = value.getDict();
    if (value.isDictionary()) {
        TEREZE_CHECK(checkForeignDictionary(value));
        for (auto &[key, part] : value.getDictAsMap())
            if (!part.isIndirect())
                TEREZE_CHECK(checkForeignValue(part, depth + 1));
    } else if (value.isArray()) {
        for (QPDFObjectHandle &part : value.getArrayAsVector())
            if (!part.isIndirect())
                TEREZE_CHECK(checkForeignValue(part, depth + 1));
    }
    return {};
}

/// Bytes that streams unpack to.
struct Unpacked {
    size_t contents = 0;
    size_t pictures = 0;
    std::map<QPDFObjGen, size_t> streams; ///< each
};

Error tooLarge(size_t most)
{
    return refusedPdf(
        QCoreApplication::translate("Document", "The contents of the PDF file are too large when unpacked."),
        QStringLiteral("more than %1 bytes").arg(most));
}

/// What one unpacker makes much of, the next may swallow: no bytes would ever be counted.
Result<void> checkFilters(QPDFObjectHandle dictionary)
{
    QPDFObjectHandle filters = dictionary.getKey("/Filter");
    bool isUnpacked = false;
    for (int i = 0; filters.isArray() && i < filters.getArrayNItems(); ++i) {
        const QPDFObjectHandle filter = filters.getArrayItem(i);
        if (isUnpacked
            && !isOneOf(
                filter, { "/DCTDecode", "/DCT", "/JPXDecode", "/CCITTFaxDecode", "/CCF", "/JBIG2Decode" }))
            return refusedPdf(
                QCoreApplication::translate("Document",
                    "The contents of the PDF file are packed twice. Print it to a new PDF file and take that "
                    "one."),
                QStringLiteral("packed twice"));
        isUnpacked = isUnpacked
            || isOneOf(filter, { "/FlateDecode", "/Fl", "/LZWDecode", "/LZW", "/RunLengthDecode", "/RL" });
    }
    return {};
}

/// Adds what a stream unpacks to; pictures are judged by their pixels.
Result<void> checkForeignStream(QPDFObjectHandle stream, Unpacked &unpacked)
{
    QPDFObjectHandle dictionary = stream.getDict();
    TEREZE_CHECK(checkFilters(dictionary));
    const bool isPicture = isOneOf(dictionary.getKey("/Subtype"), { "/Image" });
    size_t most = std::min(largestStream, largestContent - unpacked.contents);
    if (isPicture) {
        const auto side = [&](const char *key) {
            QPDFObjectHandle value = dictionary.getKey(key);
            return value.isInteger() ? value.getIntValue() : 0;
        };
        const long long width = side("/Width");
        const long long height = side("/Height");
        if (width < 1 || height < 1 || width > largestPicture || height > largestPicture / width)
            return refusedPdf(
                QCoreApplication::translate(
                    "Document", "A picture in the PDF file is too large: %1 × %2 pixels. Scan it at 300 dpi.")
                    .arg(width)
                    .arg(height),
                QStringLiteral("a picture of %1 × %2 pixels").arg(width).arg(height));
        most = std::min(static_cast<size_t>(width * height) * bytesOfPixel + besidePixels,
            largestPictures - unpacked.pictures);
    }
    ContentCounter counter(most);
    try {
        // As far as libqpdf unpacks what it reads itself; JPEG and the like are counted as they are.
        stream.pipeStreamData(&counter, 0, qpdf_dl_specialized, true);
    } catch (const ContentCounter::TooMuch &) {
        return tooLarge(most);
    }
    (isPicture ? unpacked.pictures : unpacked.contents) += counter.bytes();
    unpacked.streams[stream.getObjGen()] = counter.bytes();
    return {};
}

Error endlessPage(size_t number)
{
    return refusedPdf(
        QCoreApplication::translate("Document",
            "Page %1 of the PDF file takes too long to be shown. Print the file to a new PDF file "
            "and take that one.")
            .arg(number),
        QStringLiteral("page %1 paints too much").arg(number));
}

/// A page may name one stream any number of times.
Result<void> checkForeignPage(QPDFPageObjectHelper page, const Unpacked &unpacked)
{
    size_t content = 0;
    for (const QPDFObjectHandle &part : page.getPageContents()) {
        const auto known = unpacked.streams.find(part.getObjGen());
        content += known == unpacked.streams.end() ? 0 : known->second;
        if (content > largestContent)
            return tooLarge(largestContent);
    }
    return {};
}

} // namespace

Result<void> checkForeignPdf(QPDF &pdf)
{
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    if (pages.empty() || pages.size() > QtDocumentRenderer::maximumPages)
        return refusedPdf(
            QCoreApplication::translate("Document", "The PDF file has %1 pages; 1 to %2 can be taken.")
                .arg(pages.size())
                .arg(QtDocumentRenderer::maximumPages),
            QStringLiteral("%1 pages").arg(pages.size()));
    Unpacked unpacked;
    for (QPDFObjectHandle &object : pdf.getAllObjects()) {
        TEREZE_CHECK(checkForeignValue(object, 0));
        if (object.isStream())
            TEREZE_CHECK(checkForeignStream(object, unpacked));
    }
    PaintedSize painted;
    for (size_t i = 0; i < pages.size(); ++i) {
        TEREZE_CHECK(checkForeignPage(pages.at(i), unpacked));
        if (!painted.isBounded(pages.at(i)))
            return endlessPage(i + 1);
    }
    return {};
}

} // namespace tereze::document
