// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfpicture.h"

#include <QBuffer>
#include <QImageWriter>

namespace tereze::document {

Result<void> putPdfPicture(PdfObjects &objects, int object, const PdfParts::Picture &picture)
{
    const bool isGrey = picture.image.allGray();
    const QImage image =
        picture.image.convertToFormat(isGrey ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
    const QByteArray entries = "/Type /XObject /Subtype /Image /Width " + QByteArray::number(image.width())
        + " /Height " + QByteArray::number(image.height()) + " /BitsPerComponent 8 /ColorSpace "
        + (isGrey ? "/DeviceGray" : "/DeviceRGB");
    QByteArray data;
    if (!picture.isLossless) {
        constexpr int quality = 94;
        QBuffer buffer(&data);
        QImageWriter writer(&buffer, "jpeg");
        writer.setQuality(quality);
        if (!writer.write(image))
            return Error::of(ErrorKind::Internal,
                QStringLiteral("a picture cannot be written: %1").arg(writer.errorString()));
        objects.putStream(object, entries, data, "/DCTDecode");
        return {};
    }
    const qsizetype line = image.width() * (isGrey ? 1 : 3);
    for (int y = 0; y < image.height(); ++y)
        data.append(reinterpret_cast<const char *>(image.constScanLine(y)), line);
    objects.putStream(object, entries, data);
    return {};
}

} // namespace tereze::document
