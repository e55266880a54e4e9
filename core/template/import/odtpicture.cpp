// SPDX-License-Identifier: GPL-3.0-or-later
#include "odtpicture.h"

#include "odfstyles.h"

#include <core/template/embeddedimage.h>

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

namespace tereze::templates {
namespace {

constexpr qint64 mostForeignPixels = 32'000'000; ///< what Qt reads within its limit of 128 MiB
constexpr double importDotsPerMillimetre = 300 / 25.4;
constexpr int smallestQuality = 60; ///< of a JPEG: below it the eye sees the difference

/// Reads a PNG or a JPEG that is too large for a template.
QImage readLarge(const QByteArray &file, const QSizeF &millimetres)
{
    QByteArray bytes = file;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (reader.format() != "png" && reader.format() != "jpeg")
        return {}; // no other reader looks further into it than its first bytes
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > mostForeignPixels)
        return {};
    const QImage image = reader.read();
    if (image.isNull())
        return {};
    const QSize wanted = (millimetres * importDotsPerMillimetre).toSize();
    const bool isSharper = wanted.width() < image.width() || wanted.height() < image.height();
    const QImage sized =
        isSharper ? image.scaled(wanted, Qt::KeepAspectRatio, Qt::SmoothTransformation) : image;
    QImage flat(sized.size(), QImage::Format_RGB32); // documents have no transparency
    flat.fill(Qt::white);
    QPainter painter(&flat);
    painter.drawImage(QPoint(), sized);
    return flat;
}

QByteArray encoded(const QImage &image, const char *format, int quality)
{
    QByteArray file;
    QBuffer buffer(&file);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format, quality) ? file : QByteArray();
}

/// As sharp as a template can hold it: a drawing when it fits, else a photograph, else with fewer pixels.
Result<EmbeddedImage> smaller(QImage image)
{
    for (int round = 0; round < 6 && !image.isNull(); ++round) {
        if (const auto drawing = EmbeddedImage::fromFile(encoded(image, "PNG", -1)))
            return drawing;
        for (int quality = 90; quality >= smallestQuality; quality -= 15) {
            if (auto made = EmbeddedImage::fromFile(encoded(image, "JPEG", quality)))
                return made;
        }
        image = image.scaled(image.size() * 0.7, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    return Error::of(ErrorKind::InvalidInput, u"cannot be made small enough"_qs);
}

QString altOf(const OdfNode &frame)
{
    for (const char *name : { "svg:desc", "svg:title" }) {
        const OdfNode *node = frame.child(QString::fromLatin1(name));
        QString words = node ? node->allText() : QString();
        words.remove(u'<').remove(u'>').remove(u'&').remove(u'"').remove(u'\'').remove(u'{').remove(u'}');
        words = words.left(EmbeddedImage::maximumAltLength).simplified();
        if (EmbeddedImage::isAlt(words))
            return words;
    }
    return {};
}

} // namespace

QString OdtPicture::tag(const OdfNode &frame, ImportNotes &notes)
{
    const QString name = frame.attribute(u"draw:name"_qs);
    const auto width = OdfStyles::millimetres(frame.attribute(u"svg:width"_qs));
    const auto height = OdfStyles::millimetres(frame.attribute(u"svg:height"_qs));
    QString reason;
    for (const OdfNode &one : frame.children) { // the same picture in one kind or in several
        if (one.name != u"draw:image")
            continue;
        const OdfNode *data = one.child(u"office:binary-data"_qs);
        if (!data) {
            reason = QCoreApplication::translate(
                "Import", "A picture that is not in the file but in another place (%1); it was not fetched")
                         .arg(one.attribute(u"xlink:href"_qs).left(200));
            continue;
        }
        QByteArray base64;
        for (const OdfNode &part : data->children)
            base64 += part.text.toLatin1();
        const QByteArray file = QByteArray::fromBase64(base64);
        auto image = EmbeddedImage::fromFile(file);
        QSizeF size(width.value_or(0), height.value_or(0));
        const bool wasLarge = !image;
        if (wasLarge)
            image = smaller(readLarge(file, size.isEmpty() ? QSizeF(170, 240) : size));
        if (!image) {
            reason =
                QCoreApplication::translate("Import", "A picture that is neither PNG nor JPEG, or damaged");
            continue;
        }
        if (size.isEmpty())
            size = image->naturalSize();
        const double fit = std::min({ 1.0, EmbeddedImage::maximumWidth / size.width(),
            EmbeddedImage::maximumHeight / size.height() });
        size = QSizeF(std::max(EmbeddedImage::minimumLength, size.width() * fit),
            std::max(EmbeddedImage::minimumLength, size.height() * fit));
        const QString said = altOf(frame);
        const auto made =
            image->tag(said.isEmpty() ? QCoreApplication::translate("Import", "Picture") : said, size);
        if (!made)
            continue;
        if (said.isEmpty())
            notes.add(ImportNote::Kind::Hint,
                QCoreApplication::translate(
                    "Import", "A picture of which nobody said what it shows; say it in words"),
                name);
        if (wasLarge || fit < 1)
            notes.add(ImportNote::Kind::Changed,
                QCoreApplication::translate("Import", "A picture that was too large; it was made smaller"),
                name);
        return *made;
    }
    notes.add(ImportNote::Kind::LeftOut,
        reason.isEmpty() ? QCoreApplication::translate("Import", "A picture") : reason, name);
    return {};
}

} // namespace tereze::templates
