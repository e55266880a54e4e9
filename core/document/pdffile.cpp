// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdffile.h"

#include <QCoreApplication>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>

namespace tereze::document {
namespace {

Error damagedPdf(const QString &detail)
{
    return Error::of(ErrorKind::InvalidInput,
        QCoreApplication::translate("Document", "The file is no PDF, or it is damaged."), detail);
}

Error lockedPdf(const QString &detail)
{
    return Error::of(ErrorKind::InvalidInput,
        QCoreApplication::translate(
            "Document", "The PDF file is locked: it is encrypted or asks for a password."),
        detail);
}

} // namespace

Result<void> withPdf(const QByteArray &bytes, const std::function<Result<void>(QPDF &)> &work)
{
    if (bytes.size() > maximumPdfSize)
        return Error::of(ErrorKind::InvalidInput,
            QCoreApplication::translate("Document", "The PDF file is larger than %1 MB.")
                .arg(maximumPdfSize / (1024 * 1024)),
            QStringLiteral("a PDF of %1 bytes is too large").arg(bytes.size()));
    try {
        const std::shared_ptr<QPDF> pdf = QPDF::create();
        pdf->setSuppressWarnings(true);
        pdf->setAttemptRecovery(false);
        pdf->processMemoryFile("document", bytes.constData(), static_cast<size_t>(bytes.size()));
        if (pdf->isEncrypted())
            return lockedPdf(QStringLiteral("the PDF is encrypted"));
        const Result<void> done = work(*pdf);
        if (done && pdf->anyWarnings())
            return damagedPdf(QString::fromStdString(pdf->getWarnings().front().what()));
        return done;
    } catch (const QPDFExc &fault) {
        return fault.getErrorCode() == qpdf_e_password ? lockedPdf(QString::fromUtf8(fault.what()))
                                                       : damagedPdf(QString::fromUtf8(fault.what()));
    } catch (const std::exception &fault) {
        return damagedPdf(QString::fromUtf8(fault.what()));
    }
}

QByteArray writePdf(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setLinearization(false);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return { reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()) };
}

void setPageObject(
    QPDF &pdf, const QPDFObjectHandle &page, const char *name, QPDF &stamp, const QSizeF &points)
{
    stamp.setImmediateCopyFrom(true);
    QPDFPageObjectHelper source = QPDFPageDocumentHelper(stamp).getAllPages().at(0);
    QPDFObjectHandle form = pdf.copyForeignObject(source.getFormXObjectForPage());
    const QPDFObjectHandle::Rectangle box = form.getDict().getKey("/BBox").getArrayAsRectangle();
    // Page sizes are rounded to whole points; the matrix brings the box back to its exact place.
    form.getDict().replaceKey("/Matrix",
        QPDFObjectHandle::newArray(QPDFObjectHandle::Matrix(
            points.width() / (box.urx - box.llx), 0, 0, points.height() / (box.ury - box.lly), 0, 0)));
    QPDFObjectHandle resources = QPDFPageObjectHelper(page).getAttribute("/Resources", true);
    if (!resources.isDictionary()) {
        resources = QPDFObjectHandle::newDictionary();
        QPDFObjectHandle(page).replaceKey("/Resources", resources);
    }
    // Pages of other programs may share one dictionary; only this page gets the object.
    QPDFObjectHandle objects = resources.getKey("/XObject");
    objects = objects.isDictionary() ? objects.shallowCopy() : QPDFObjectHandle::newDictionary();
    objects.replaceKey(name, form);
    resources.replaceKey("/XObject", objects);
}

void addPageLink(
    QPDF &pdf, QPDFObjectHandle page, const QPDFObjectHandle::Rectangle &place, const QString &uri)
{
    const auto number = [](double value) {
        return QPDFObjectHandle::newReal(QByteArray::number(value, 'f', 3).toStdString());
    };
    QPDFObjectHandle action = QPDFObjectHandle::newDictionary();
    action.replaceKey("/S", QPDFObjectHandle::newName("/URI"));
    action.replaceKey("/URI", QPDFObjectHandle::newString(uri.toStdString()));
    QPDFObjectHandle annotation = QPDFObjectHandle::newDictionary();
    annotation.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
    annotation.replaceKey("/Subtype", QPDFObjectHandle::newName("/Link"));
    annotation.replaceKey("/F", QPDFObjectHandle::newInteger(4)); // printed, as PDF/A-1 demands
    annotation.replaceKey("/Border", QPDFObjectHandle::parse("[0 0 0]"));
    annotation.replaceKey("/Rect",
        QPDFObjectHandle::newArray(std::vector<QPDFObjectHandle> {
            number(place.llx), number(place.lly), number(place.urx), number(place.ury) }));
    annotation.replaceKey("/A", action);
    QPDFObjectHandle annotations = page.getKey("/Annots");
    annotations = annotations.isArray() ? annotations.shallowCopy() : QPDFObjectHandle::newArray();
    annotations.appendItem(pdf.makeIndirectObject(annotation));
    page.replaceKey("/Annots", annotations);
}

} // namespace tereze::document
