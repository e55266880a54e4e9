// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeddedimage.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>

namespace tereze::templates {
namespace {

Error imageRefused(const QString &text, const QString &detail)
{
    return Error::of(ErrorKind::InvalidInput, text, detail);
}

Error noImage(const QString &detail)
{
    return imageRefused(
        QCoreApplication::translate("Template", "the picture is neither a sound PNG nor a sound JPEG"),
        detail);
}

} // namespace

Result<EmbeddedImage> EmbeddedImage::fromFile(const QByteArray &file)
{
    if (file.size() > maximumBytes)
        return imageRefused(
            QCoreApplication::translate("Template", "the file of the picture is larger than %1 KiB")
                .arg(maximumBytes / 1024),
            QStringLiteral("%1 bytes").arg(file.size()));
    EmbeddedImage embedded;
    embedded.m_file = file;
    QBuffer buffer(&embedded.m_file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true); // a photograph says which side is up
    embedded.m_format = reader.format();
    if (embedded.m_format != "png" && embedded.m_format != "jpeg")
        return noImage(QStringLiteral("format “%1”").arg(QString::fromLatin1(embedded.m_format)));
    // The size stands in front; what is too large is not unpacked.
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return noImage(QStringLiteral("no size"));
    if (std::max(size.width(), size.height()) > maximumSide
        || qint64(size.width()) * size.height() > maximumPixels)
        return imageRefused(QCoreApplication::translate("Template",
                                "the picture has more than %1 million pixels or a side of more than %2")
                                .arg(maximumPixels / 1'000'000)
                                .arg(maximumSide),
            QStringLiteral("%1 × %2").arg(size.width()).arg(size.height()));
    const QImage read = reader.read();
    if (read.isNull())
        return noImage(reader.errorString());
    embedded.m_image = QImage(read.size(), QImage::Format_RGB32);
    embedded.m_image.fill(Qt::white);
    QPainter painter(&embedded.m_image);
    painter.drawImage(QPoint(), read);
    painter.end();
    // Otherwise a printer's resolution written in the file would change its size.
    embedded.m_image.setDotsPerMeterX(3780);
    embedded.m_image.setDotsPerMeterY(3780);
    return embedded;
}

Result<EmbeddedImage> EmbeddedImage::fromSource(const QString &source)
{
    static const QRegularExpression form(
        QStringLiteral("\\Adata:image/(png|jpeg);base64,([A-Za-z0-9+/]+={0,2})\\z"));
    if (source.size() > maximumBytes * 4 / 3 + 64)
        return imageRefused(
            QCoreApplication::translate("Template", "the file of the picture is larger than %1 KiB")
                .arg(maximumBytes / 1024),
            QStringLiteral("%1 characters").arg(source.size()));
    const QRegularExpressionMatch match = form.match(source);
    if (!match.hasMatch())
        return noImage(QStringLiteral("not a data URL of a picture"));
    const auto decoded = QByteArray::fromBase64Encoding(
        match.captured(2).toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return noImage(QStringLiteral("damaged Base64"));
    TEREZE_TRY(EmbeddedImage embedded, fromFile(*decoded));
    if (QString::fromLatin1(embedded.m_format) != match.captured(1))
        return noImage(QStringLiteral("the type named is not that of the file"));
    return embedded;
}

QString EmbeddedImage::source() const
{
    return u"data:image/%1;base64,%2"_qs.arg(
        QString::fromLatin1(m_format), QString::fromLatin1(m_file.toBase64()));
}

double EmbeddedImage::heightFor(double width) const
{
    return width * m_image.height() / m_image.width();
}

QSizeF EmbeddedImage::naturalSize() const
{
    const QSizeF asOnScreen = QSizeF(m_image.size()) * 25.4 / 96;
    const double scale =
        std::min({ 1.0, maximumWidth / asOnScreen.width(), maximumHeight / asOnScreen.height() });
    return { std::max(minimumLength, asOnScreen.width() * scale),
        std::max(minimumLength, asOnScreen.height() * scale) };
}

bool EmbeddedImage::isAlt(const QString &alt)
{
    static const QRegularExpression refused(QStringLiteral("[<>&\"'{}\\x00-\\x1F]"));
    return !alt.trimmed().isEmpty() && alt.size() <= maximumAltLength && !alt.contains(refused);
}

std::optional<double> EmbeddedImage::lengthOf(const QString &text, double maximum)
{
    static const QRegularExpression form(QStringLiteral("\\A([0-9]{1,3}(?:\\.[0-9])?)mm\\z"));
    const QRegularExpressionMatch match = form.match(text);
    const double length = match.captured(1).toDouble();
    if (!match.hasMatch() || length < minimumLength || length > maximum)
        return std::nullopt;
    return length;
}

Result<QString> EmbeddedImage::tag(const QString &alt, const QSizeF &millimetres) const
{
    const QString width = QString::number(millimetres.width(), 'f', 1) + u"mm"_qs;
    const QString height = QString::number(millimetres.height(), 'f', 1) + u"mm"_qs;
    if (!lengthOf(width, maximumWidth) || !lengthOf(height, maximumHeight))
        return imageRefused(
            QCoreApplication::translate("Template", "a picture is %1 to %2 mm wide and at most %3 mm high")
                .arg(minimumLength)
                .arg(maximumWidth)
                .arg(maximumHeight),
            width + u" × "_qs + height);
    if (!isAlt(alt))
        return imageRefused(
            QCoreApplication::translate("Template",
                "what a picture shows has to be said in words: 1 to %1 characters, none of < > & { } or "
                "quotation marks of a typewriter")
                .arg(maximumAltLength),
            QStringLiteral("alt text refused"));
    return u"<img src=\"%1\" alt=\"%2\" width=\"%3\" height=\"%4\">"_qs.arg(
        source(), alt.simplified(), width, height);
}

} // namespace tereze::templates
