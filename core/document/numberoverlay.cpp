// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberoverlay.h"

#include "documenttexts.h"
#include "pdffile.h"
#include "stampdrawing.h"

#include <core/template/formatters.h>

#include <QCoreApplication>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

namespace tereze::document {
namespace {

Error noNumberBox(const QString &detail)
{
    return Error::of(ErrorKind::InvalidInput,
        QCoreApplication::translate("Document", "This file has no place for a registration number."), detail);
}

/// The size of the box in points, from the form object that stands in it.
Result<QSizeF> numberBoxSize(QPDFObjectHandle form)
{
    if (!form.isStream())
        return noNumberBox(QStringLiteral("the first page has no number object"));
    QPDFObjectHandle dictionary = form.getDict();
    if (!dictionary.getKey("/BBox").isRectangle() || !dictionary.getKey("/Matrix").isMatrix())
        return noNumberBox(QStringLiteral("the number object has no size"));
    const auto box = dictionary.getKey("/BBox").getArrayAsRectangle();
    const auto matrix = dictionary.getKey("/Matrix").getArrayAsMatrix();
    const QSizeF size((box.urx - box.llx) * matrix.a, (box.ury - box.lly) * matrix.d);
    if (!(size.width() >= 30 && size.width() <= 600 && size.height() >= 10 && size.height() <= 200))
        return noNumberBox(QStringLiteral("the number object has no usable size"));
    return size;
}

} // namespace

Result<QByteArray> NumberOverlay::apply(const QByteArray &frozen) const
{
    if (number.trimmed().isEmpty() || !date.isValid())
        return Error::of(ErrorKind::InvalidInput, QStringLiteral("a number and its date are needed"));
    TEREZE_TRY(const DocumentTexts texts, DocumentTexts::forLanguage(language));
    TEREZE_TRY(const QString dateText, templates::longDate(date, language));
    QByteArray printed;
    const auto work = [&](QPDF &pdf) -> Result<void> {
        const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
        if (pages.empty())
            return noNumberBox(QStringLiteral("the file has no pages"));
        QPDFPageObjectHelper page = pages.front();
        QPDFObjectHandle resources = page.getAttribute("/Resources", false);
        QPDFObjectHandle objects =
            resources.isDictionary() ? resources.getKey("/XObject") : QPDFObjectHandle::newNull();
        if (!objects.isDictionary())
            return noNumberBox(QStringLiteral("the first page has no number object"));
        TEREZE_TRY(const QSizeF points, numberBoxSize(objects.getKey(numberObjectName)));
        const QString shown = number.startsWith(u'№') ? number : QStringLiteral("№ ") + number;
        const QString note = copyNumber > 1 ? dateText + u'\n' + texts.duplicate.arg(copyNumber) : dateText;
        TEREZE_TRY(const QByteArray stamp, drawStamp(points * 25.4 / 72, { shown, note }));
        TEREZE_CHECK(withPdf(stamp, [&](QPDF &stampPdf) -> Result<void> {
            setPageObject(pdf, page.getObjectHandle(), numberObjectName, stampPdf, points);
            return {};
        }));
        printed = writePdf(pdf);
        return {};
    };
    TEREZE_CHECK(withPdf(frozen, work));
    return printed;
}

} // namespace tereze::document
