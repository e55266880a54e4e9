// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdffacts.h"

#include "pdffile.h"
#include "qrverdict.h"

#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

namespace tereze::document {
namespace {

constexpr int maximumAnnotationsRead = 200;
constexpr size_t maximumLinkLength = 2000;

/// The text of our QR among a page's links, or nothing.
QString qrLinkOf(QPDFPageObjectHelper page)
{
    QPDFObjectHandle annotations = page.getObjectHandle().getKey("/Annots");
    if (!annotations.isArray())
        return {};
    for (int i = 0; i < std::min(annotations.getArrayNItems(), maximumAnnotationsRead); ++i) {
        QPDFObjectHandle annotation = annotations.getArrayItem(i);
        if (!annotation.isDictionary() || !annotation.getKey("/Subtype").isNameAndEquals("/Link")
            || !annotation.getKey("/A").isDictionary())
            continue;
        QPDFObjectHandle uri = annotation.getKey("/A").getKey("/URI");
        if (!uri.isString() || uri.getStringValue().size() > maximumLinkLength)
            continue;
        const QString text = QString::fromStdString(uri.getStringValue());
        if (!hostOfQrText(text).isEmpty())
            return text;
    }
    return {};
}

} // namespace

Result<PdfFacts> PdfFacts::read(const QByteArray &bytes)
{
    PdfFacts facts;
    const auto work = [&facts](QPDF &pdf) -> Result<void> {
        const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
        facts.pages = static_cast<int>(pages.size());
        QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
        if (info.isDictionary() && info.getKey("/Title").isString())
            facts.title = QString::fromStdString(info.getKey("/Title").getUTF8Value());
        // The QR stands on the last page; looking from there ends soonest.
        for (auto page = pages.rbegin(); page != pages.rend() && facts.qrText.isEmpty(); ++page)
            facts.qrText = qrLinkOf(*page);
        if (!pages.empty()) {
            QPDFPageObjectHelper first = pages.front();
            QPDFObjectHandle resources = first.getAttribute("/Resources", false);
            facts.hasNumberBox = resources.isDictionary() && resources.getKey("/XObject").isDictionary()
                && resources.getKey("/XObject").hasKey(numberObjectName);
        }
        return {};
    };
    TEREZE_CHECK(withPdf(bytes, work));
    return facts;
}

} // namespace tereze::document
