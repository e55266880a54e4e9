// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QSizeF>
#include <QString>

#include <optional>

namespace tereze::templates {

/// A picture that a template holds in itself, as <img src="data:image/png;base64,…" alt="…" width="30mm"
/// height="20mm">: PNG or JPEG, so that a template stays one file and names nothing outside of it. A value.
class EmbeddedImage {
public:
    static constexpr qsizetype maximumBytes = 256 * 1024; ///< of the file
    static constexpr qint64 maximumPixels = 4'000'000;
    static constexpr int maximumSide = 4'000; ///< pixels
    static constexpr double maximumWidth = 180; ///< millimetres on paper
    static constexpr double maximumHeight = 240;
    static constexpr double minimumLength = 1;
    static constexpr qsizetype maximumAltLength = 200;

    /// The file of a picture. InvalidInput, with a text for the person, for what is no sound PNG or JPEG or
    /// is too large.
    static Result<EmbeddedImage> fromFile(const QByteArray &file);
    /// The value of a src attribute; the type that it names has to be that of the file.
    static Result<EmbeddedImage> fromSource(const QString &source);

    QSize size() const { return m_image.size(); } ///< pixels
    /// Without transparency, which documents may not have: on white.
    const QImage &image() const { return m_image; }
    /// Lines and flat colours, to be kept exactly: a PNG.
    bool isDrawing() const { return m_format == "png"; }
    /// For a src attribute.
    QString source() const;
    /// As high as it is to be beside a width, millimetres, in proportion.
    double heightFor(double width) const;
    /// The largest size in millimetres within the bounds, no more than at 96 dots an inch.
    QSizeF naturalSize() const;

    /// The element for a template; the lengths are rounded to tenths of a millimetre. InvalidInput for
    /// lengths out of bounds and for an alt text that is empty, too long or has characters that cannot stand
    /// in it.
    Result<QString> tag(const QString &alt, const QSizeF &millimetres) const;

    /// Whether a text can say what the picture shows.
    static bool isAlt(const QString &alt);
    /// "30.5mm" in millimetres; nothing for another text or a length out of bounds.
    static std::optional<double> lengthOf(const QString &text, double maximum);

private:
    QByteArray m_file;
    QByteArray m_format; ///< png, jpeg
    QImage m_image;
};

} // namespace tereze::templates
