// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfintake.h"

#include "pdffile.h"
#include "qrverdict.h"
#include "qtdocumentrenderer.h"

#include <QCoreApplication>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <array>

namespace tereze::document {
namespace {

constexpr size_t largestStream = 32 * 1024 * 1024;
constexpr size_t largestContent = 128 * 1024 * 1024;
constexpr long long largestPicture = 100'000'000; ///< pixels: A3 at 600 dpi has 70 million
constexpr int deepestNesting = 100;

Error refusedPdf(const QString &text, const QString &detail)
{
    return Error::of(ErrorKind::InvalidInput, text, QStringLiteral("a PDF of others is refused: ") + detail);
}

Error notPaper(const std::string &what)
{
    return refusedPdf(
        QCoreApplication::translate("Document",
            "The PDF file holds more than pages: fields to fill in, scripts, media or attached files. "
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
            { "/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/ResetForm", "/Rendition",
                "/GoTo3DView", "/RichMediaExecute" }))
        return notPaper(dictionary.getKey("/S").getName());
    if (isOneOf(dictionary.getKey("/Type"), { "/EmbeddedFile" }))
        return notPaper("/EmbeddedFile");
    if (isOneOf(dictionary.getKey("/Subtype"),
            { "/FileAttachment", "/Widget", "/Screen", "/Movie", "/Sound", "/RichMedia", "/3D" }))
        return notPaper(dictionary.getKey("/Subtype").getName());
    for (const char *key : { "/JS", "/XFA", "/EmbeddedFiles", "/JavaScript" })
        if (dictionary.hasKey(key))
            return notPaper(key);
    QPDFObjectHandle uri = dictionary.getKey("/URI");
    if ((uri.isString() && !hostOfQrText(QString::fromStdString(uri.getStringValue())).isEmpty())
        || dictionary.hasKey(numberObjectName))
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

/// Adds what a stream unpacks to; pictures are judged by their pixels.
Result<void> checkForeignStream(QPDFObjectHandle stream, size_t &total)
{
    QPDFObjectHandle dictionary = stream.getDict();
    if (isOneOf(dictionary.getKey("/Subtype"), { "/Image" })) {
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
        return {};
    }
    ContentCounter counter(std::min(largestStream, largestContent - total));
    try {
        stream.pipeStreamData(&counter, 0, qpdf_dl_generalized, true);
    } catch (const ContentCounter::TooMuch &) {
        return refusedPdf(QCoreApplication::translate(
                              "Document", "The contents of the PDF file are too large when unpacked."),
            QStringLiteral("a stream of more than %1 bytes")
                .arg(std::min(largestStream, largestContent - total)));
    }
    total += counter.bytes();
    return {};
}

} // namespace

Result<void> checkForeignPdf(QPDF &pdf)
{
    const size_t pages = QPDFPageDocumentHelper(pdf).getAllPages().size();
    if (pages < 1 || pages > QtDocumentRenderer::maximumPages)
        return refusedPdf(
            QCoreApplication::translate("Document", "The PDF file has %1 pages; 1 to %2 can be taken.")
                .arg(pages)
                .arg(QtDocumentRenderer::maximumPages),
            QStringLiteral("%1 pages").arg(pages));
    size_t content = 0;
    for (QPDFObjectHandle &object : pdf.getAllObjects()) {
        TEREZE_CHECK(checkForeignValue(object, 0));
        if (object.isStream())
            TEREZE_CHECK(checkForeignStream(object, content));
    }
    return {};
}

} // namespace tereze::document
