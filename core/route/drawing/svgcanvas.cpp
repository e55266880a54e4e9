// SPDX-License-Identifier: GPL-3.0-or-later
#include "svgcanvas.h"

#include <core/route/layout/textmeasure.h>

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace tereze::route {

namespace {

constexpr double cornerRadius = 6; ///< of lines

QString classOf(SvgCanvas::Look look)
{
    switch (look) {
    case SvgCanvas::Look::Plain:
        return QStringLiteral("shape");
    case SvgCanvas::Look::Thick:
        return QStringLiteral("shape thick");
    case SvgCanvas::Look::Thin:
        return QStringLiteral("mark");
    case SvgCanvas::Look::Dashed:
        return QStringLiteral("shape dashed");
    case SvgCanvas::Look::Dotted:
        return QStringLiteral("dotted");
    case SvgCanvas::Look::Filled:
        return QStringLiteral("filled");
    case SvgCanvas::Look::Lane:
        return QStringLiteral("lane");
    case SvgCanvas::Look::Note:
        return QStringLiteral("note");
    }
    return {};
}

/// Only characters that XML can hold.
QString forXml(const QString &text)
{
    QString result;
    for (const QChar c : text)
        result += c.unicode() < 0x20 || c.unicode() >= 0xfffe || c.isSurrogate() ? QChar(u' ') : c;
    return text.isValidUtf16() && result.size() == text.size() && !text.contains(QChar(0xfffe))
            && std::none_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x20; })
        ? text
        : result;
}

/// A line with rounded corners.
QString roundedPath(const QList<QPointF> &points)
{
    const auto at = [](const QPointF &point) {
        return svgNumber(point.x()) + u' ' + svgNumber(point.y());
    };
    QString data = u'M' + at(points.first());
    for (qsizetype i = 1; i + 1 < points.size(); ++i) {
        const QPointF in = points[i] - points[i - 1];
        const QPointF out = points[i + 1] - points[i];
        const double lengthIn = std::hypot(in.x(), in.y());
        const double lengthOut = std::hypot(out.x(), out.y());
        const double radius = std::min({ cornerRadius, lengthIn / 2, lengthOut / 2 });
        if (radius < 0.5) {
            data += u'L' + at(points[i]);
            continue;
        }
        data += u'L' + at(points[i] - in * (radius / lengthIn)) + u'Q' + at(points[i]) + u' '
            + at(points[i] + out * (radius / lengthOut));
    }
    return data + u'L' + at(points.last());
}

} // namespace

QString svgNumber(double number)
{
    return QString::number(std::round(number * 100) / 100, 'f', QLocale::FloatingPointShortest);
}

SvgCanvas::SvgCanvas(const QRectF &visible, const QString &title)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.setDevice(&m_buffer);
    m_writer.setAutoFormatting(true);
    m_writer.setAutoFormattingIndent(1);
    m_writer.writeStartDocument();
    m_writer.writeStartElement(QStringLiteral("svg"));
    m_writer.writeAttribute(QStringLiteral("xmlns"), QStringLiteral("http://www.w3.org/2000/svg"));
    m_writer.writeAttribute(QStringLiteral("role"), QStringLiteral("img"));
    m_writer.writeAttribute(QStringLiteral("width"), svgNumber(visible.width()));
    m_writer.writeAttribute(QStringLiteral("height"), svgNumber(visible.height()));
    m_writer.writeAttribute(QStringLiteral("viewBox"),
        QStringLiteral("%1 %2 %3 %4")
            .arg(svgNumber(visible.x()), svgNumber(visible.y()), svgNumber(visible.width()),
                svgNumber(visible.height())));
    if (!title.isEmpty())
        m_writer.writeTextElement(QStringLiteral("title"), forXml(title));
    styles();
    m_writer.writeEmptyElement(QStringLiteral("rect"));
    m_writer.writeAttribute(QStringLiteral("x"), svgNumber(visible.x()));
    m_writer.writeAttribute(QStringLiteral("y"), svgNumber(visible.y()));
    m_writer.writeAttribute(QStringLiteral("width"), svgNumber(visible.width()));
    m_writer.writeAttribute(QStringLiteral("height"), svgNumber(visible.height()));
    m_writer.writeAttribute(QStringLiteral("fill"), QStringLiteral("#ffffff"));
}

void SvgCanvas::styles()
{
    m_writer.writeTextElement(QStringLiteral("style"),
        QStringLiteral(
            "text{font-family:'Noto Sans','Liberation Sans',Arial,sans-serif;fill:#1f2933}"
            ".muted{fill:#52606d}"
            ".shape{fill:#ffffff;stroke:#323f4b;stroke-width:1.5}"
            ".thick{stroke-width:3.5}"
            ".dashed{stroke-dasharray:4 3}"
            ".mark{fill:none;stroke:#323f4b;stroke-width:1.2;stroke-linejoin:round;stroke-linecap:round}"
            ".filled{fill:#323f4b;stroke:#323f4b;stroke-width:1;stroke-linejoin:round}"
            ".lane{fill:#f7f9fb;stroke:#7b8794;stroke-width:1.2}"
            ".dotted{fill:none;stroke:#616e7c;stroke-width:1.4;stroke-dasharray:1 4;stroke-linecap:round}"
            ".note{fill:none;stroke:#616e7c;stroke-width:1.2}"
            ".flow{fill:none;stroke:#323f4b;stroke-width:1.5}"
            ".message{fill:none;stroke:#323f4b;stroke-width:1.3;stroke-dasharray:8 5}"));
    m_writer.writeStartElement(QStringLiteral("defs"));
    const auto marker = [&](const char *id, double refX, const char *data, const char *fill) {
        m_writer.writeStartElement(QStringLiteral("marker"));
        m_writer.writeAttribute(QStringLiteral("id"), QString::fromLatin1(id));
        m_writer.writeAttribute(QStringLiteral("viewBox"), QStringLiteral("0 0 20 20"));
        m_writer.writeAttribute(QStringLiteral("refX"), svgNumber(refX));
        m_writer.writeAttribute(QStringLiteral("refY"), QStringLiteral("10"));
        m_writer.writeAttribute(QStringLiteral("markerWidth"), QStringLiteral("14"));
        m_writer.writeAttribute(QStringLiteral("markerHeight"), QStringLiteral("14"));
        m_writer.writeAttribute(QStringLiteral("markerUnits"), QStringLiteral("userSpaceOnUse"));
        m_writer.writeAttribute(QStringLiteral("orient"), QStringLiteral("auto"));
        m_writer.writeEmptyElement(QStringLiteral("path"));
        m_writer.writeAttribute(QStringLiteral("d"), QString::fromLatin1(data));
        m_writer.writeAttribute(QStringLiteral("fill"), QString::fromLatin1(fill));
        m_writer.writeAttribute(QStringLiteral("stroke"), QStringLiteral("#323f4b"));
        m_writer.writeAttribute(QStringLiteral("stroke-width"), QStringLiteral("1.5"));
        m_writer.writeEndElement();
    };
    marker("arrow", 19, "M4 4L19 10L4 16Z", "#323f4b");
    marker("open", 19, "M4 4L19 10L4 16Z", "#ffffff");
    marker("hook", 19, "M5 4L19 10L5 16", "none");
    marker("ring", 10, "M10 4A6 6 0 1 1 9.99 4Z", "#ffffff");
    marker("slash", -4, "M5 16L11 4", "none");
    marker("diamond", 1, "M1 10L10 5L19 10L10 15Z", "#ffffff");
    m_writer.writeEndElement();
}

void SvgCanvas::shape(const char *element, Look look)
{
    m_writer.writeEmptyElement(QString::fromLatin1(element));
    m_writer.writeAttribute(QStringLiteral("class"), classOf(look));
}

void SvgCanvas::rect(const QRectF &box, double radius, Look look)
{
    shape("rect", look);
    m_writer.writeAttribute(QStringLiteral("x"), svgNumber(box.x()));
    m_writer.writeAttribute(QStringLiteral("y"), svgNumber(box.y()));
    m_writer.writeAttribute(QStringLiteral("width"), svgNumber(box.width()));
    m_writer.writeAttribute(QStringLiteral("height"), svgNumber(box.height()));
    if (radius > 0)
        m_writer.writeAttribute(QStringLiteral("rx"), svgNumber(radius));
}

void SvgCanvas::circle(const QPointF &centre, double radius, Look look)
{
    shape("circle", look);
    m_writer.writeAttribute(QStringLiteral("cx"), svgNumber(centre.x()));
    m_writer.writeAttribute(QStringLiteral("cy"), svgNumber(centre.y()));
    m_writer.writeAttribute(QStringLiteral("r"), svgNumber(radius));
}

void SvgCanvas::path(const QString &data, Look look)
{
    shape("path", look);
    m_writer.writeAttribute(QStringLiteral("d"), data);
}

void SvgCanvas::line(const QList<QPointF> &points, Look look, const QString &markers)
{
    if (points.size() < 2)
        return;
    m_writer.writeEmptyElement(QStringLiteral("path"));
    m_writer.writeAttribute(QStringLiteral("class"),
        look == Look::Dashed      ? QStringLiteral("message")
            : look == Look::Plain ? QStringLiteral("flow")
                                  : classOf(look));
    m_writer.writeAttribute(QStringLiteral("d"), roundedPath(points));
    for (const QString &marker : markers.split(u' ', Qt::SkipEmptyParts)) {
        const bool isStart = marker == QStringLiteral("ring") || marker == QStringLiteral("slash")
            || marker == QStringLiteral("diamond");
        m_writer.writeAttribute(isStart ? QStringLiteral("marker-start") : QStringLiteral("marker-end"),
            QStringLiteral("url(#%1)").arg(marker));
    }
}

void SvgCanvas::lines(const QStringList &texts, double x, double top, double fontSize)
{
    double baseline = top + fontSize * 0.95;
    for (const QString &text : texts) {
        m_writer.writeStartElement(QStringLiteral("tspan"));
        m_writer.writeAttribute(QStringLiteral("x"), svgNumber(x));
        m_writer.writeAttribute(QStringLiteral("y"), svgNumber(baseline));
        m_writer.writeCharacters(forXml(text));
        m_writer.writeEndElement();
        baseline += fontSize * lineSpacing;
    }
}

void SvgCanvas::text(const QStringList &texts, double centre, double top, double fontSize, bool isMuted)
{
    if (texts.isEmpty())
        return;
    m_writer.writeStartElement(QStringLiteral("text"));
    m_writer.writeAttribute(QStringLiteral("text-anchor"), QStringLiteral("middle"));
    m_writer.writeAttribute(QStringLiteral("font-size"), svgNumber(fontSize));
    if (isMuted)
        m_writer.writeAttribute(QStringLiteral("class"), QStringLiteral("muted"));
    lines(texts, centre, top, fontSize);
    m_writer.writeEndElement();
}

void SvgCanvas::textFrom(const QStringList &texts, double left, double top, double fontSize)
{
    if (texts.isEmpty())
        return;
    m_writer.writeStartElement(QStringLiteral("text"));
    m_writer.writeAttribute(QStringLiteral("font-size"), svgNumber(fontSize));
    lines(texts, left, top, fontSize);
    m_writer.writeEndElement();
}

void SvgCanvas::uprightText(const QStringList &texts, const QPointF &centre, double fontSize)
{
    if (texts.isEmpty())
        return;
    m_writer.writeStartElement(QStringLiteral("text"));
    m_writer.writeAttribute(QStringLiteral("text-anchor"), QStringLiteral("middle"));
    m_writer.writeAttribute(QStringLiteral("font-size"), svgNumber(fontSize));
    m_writer.writeAttribute(QStringLiteral("transform"),
        QStringLiteral("translate(%1 %2) rotate(-90)").arg(svgNumber(centre.x()), svgNumber(centre.y())));
    lines(texts, 0, -static_cast<double>(texts.size()) * fontSize * lineSpacing / 2, fontSize);
    m_writer.writeEndElement();
}

void SvgCanvas::begin(const QString &id, const QString &kind)
{
    m_writer.writeStartElement(QStringLiteral("g"));
    m_writer.writeAttribute(QStringLiteral("data-element"), forXml(id));
    m_writer.writeAttribute(QStringLiteral("data-kind"), kind);
}

void SvgCanvas::end()
{
    m_writer.writeEndElement();
}

QByteArray SvgCanvas::finish()
{
    m_writer.writeEndDocument();
    return m_buffer.data();
}

} // namespace tereze::route
