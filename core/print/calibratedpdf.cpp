// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibratedpdf.h"

#include <core/document/pdffile.h>

#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

namespace tereze::print {
namespace {

constexpr double pointsPerMillimetre = 72 / 25.4;

/// The matrix for a page whose coordinates grow upwards from (left, bottom); a calibration counts from the
/// upper left corner, downwards.
std::string calibrationMatrix(const domain::Calibration &calibration, double left, double top)
{
    const QPointF scale = calibration.scale;
    const QPointF offset = calibration.offset * pointsPerMillimetre;
    const auto number = [](double value) {
        return QByteArray::number(value, 'f', 5).toStdString();
    };
    return "q " + number(scale.x()) + " 0 0 " + number(scale.y()) + ' '
        + number(left * (1 - scale.x()) + offset.x()) + ' ' + number(top * (1 - scale.y()) - offset.y())
        + " cm\n";
}

} // namespace

Result<QByteArray> calibrated(const QByteArray &pdf, const domain::Calibration &calibration)
{
    if (calibration.isNeutral())
        return pdf;
    QByteArray moved;
    TEREZE_CHECK(document::withPdf(pdf, [&](QPDF &file) -> Result<void> {
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(file).getAllPages()) {
            QPDFObjectHandle box = page.getMediaBox();
            if (!box.isRectangle())
                return Error::of(ErrorKind::InvalidInput, QStringLiteral("a page has no size"));
            const auto area = box.getArrayAsRectangle();
            page.addPageContents(file.newStream(calibrationMatrix(calibration, area.llx, area.ury)), true);
            page.addPageContents(file.newStream("\nQ\n"), false);
        }
        moved = document::writePdf(file);
        return {};
    }));
    return moved;
}

} // namespace tereze::print
