// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QXmlStreamWriter>

namespace tereze::route {

/// Writes shapes and texts into one SVG 1.1 picture. Colours and line widths are those of the picture's
/// styles.
class SvgCanvas {
public:
    /// How a shape is drawn: names of classes in the picture's style sheet.
    enum class Look { Plain, Thick, Thin, Dashed, Dotted, Filled, Lane, Note };

    /// The picture shows this part of the plane; `title` is read out by screen readers.
    SvgCanvas(const QRectF &visible, const QString &title);

    void rect(const QRectF &box, double radius, Look look);
    void circle(const QPointF &centre, double radius, Look look);
    void path(const QString &data, Look look); ///< as the attribute `d` has it
    void line(const QList<QPointF> &points, Look look, const QString &markers = {}); ///< with rounded corners

    /// Lines of text, the first one's top at `top`, each centred at x = `centre`.
    void text(const QStringList &lines, double centre, double top, double fontSize, bool isMuted = false);
    /// Lines that begin at x = `left`.
    void textFrom(const QStringList &lines, double left, double top, double fontSize);
    /// One text running upwards, its middle at `centre`.
    void uprightText(const QStringList &lines, const QPointF &centre, double fontSize);

    /// Everything until end() belongs to one element of the route.
    void begin(const QString &id, const QString &kind);
    void end();

    QByteArray finish();

private:
    void styles();
    void shape(const char *element, Look look);
    void lines(const QStringList &texts, double x, double top, double fontSize);

    QBuffer m_buffer;
    QXmlStreamWriter m_writer;
};

/// A number as SVG has it: at most two decimals.
QString svgNumber(double number);

} // namespace tereze::route
