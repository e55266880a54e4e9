// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfpaintengine.h"

#include "pdfnumber.h"

#include <QPixmap>
#include <QRawFont>

#include <algorithm>
#include <cmath>

namespace tereze::document {

namespace {

constexpr QChar softHyphen(0xAD);
constexpr double farthest = 32767; ///< dots: PDF 1.4 has no fractions beyond (appendix C)

bool isBlank(QChar c)
{
    return c == u' ' || c == QChar::Nbsp;
}

QByteArray colorOperands(const QColor &color)
{
    QByteArray operands;
    for (const double part : { color.redF(), color.greenF(), color.blueF() }) {
        appendPdfNumber(operands, part);
        operands += ' ';
    }
    return operands;
}

bool isOpaque(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return true;
    const QImage whole = image.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < whole.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(whole.constScanLine(y));
        if (std::any_of(line, line + whole.width(), [](QRgb pixel) { return qAlpha(pixel) != 255; }))
            return false;
    }
    return true;
}

double scaleOf(const QTransform &matrix)
{
    return std::sqrt(std::abs(matrix.determinant()));
}

/// Whether five elements of a path from one on are a rectangle along the axes, as addRect() makes them.
bool isRectangle(const QPainterPath &path, int i)
{
    if (i + 5 > path.elementCount())
        return false;
    const auto e = [&path, i](int k) {
        return path.elementAt(i + k);
    };
    for (int k = 1; k < 5; ++k)
        if (!e(k).isLineTo())
            return false;
    const bool isClosed = e(4).x == e(0).x && e(4).y == e(0).y;
    return isClosed && e(1).y == e(0).y && e(2).x == e(1).x && e(3).y == e(2).y && e(3).x == e(0).x
        && (i + 5 == path.elementCount() || path.elementAt(i + 5).isMoveTo());
}

} // namespace

PdfPaintEngine::PdfPaintEngine(PdfParts &parts, const QSizeF &points, int dotsPerInch)
    : QPaintEngine(AllFeatures)
    , m_parts(parts)
    , m_drawing { points, {}, {}, {} }
    , m_pointsPerDot(72.0 / dotsPerInch)
{
    // From here on, coordinates are dots that count down from the upper edge.
    append(QTransform(m_pointsPerDot, 0, 0, -m_pointsPerDot, 0, points.height()));
    m_drawing.operators += " cm\nq\n";
}

Result<PdfDrawing> PdfPaintEngine::drawing() const
{
    if (!m_fault.isEmpty())
        return Error::of(ErrorKind::Internal, QStringLiteral("PDF/A-1 cannot have %1").arg(m_fault));
    PdfDrawing drawing = m_drawing;
    drawing.operators += "Q\n";
    return drawing;
}

bool PdfPaintEngine::begin(QPaintDevice *)
{
    return true;
}

bool PdfPaintEngine::end()
{
    settleHyphen({});
    return true;
}

void PdfPaintEngine::refuse(const char *what)
{
    if (m_fault.isEmpty())
        m_fault = QString::fromLatin1(what);
}

void PdfPaintEngine::append(double number)
{
    appendPdfNumber(m_drawing.operators, number);
}

void PdfPaintEngine::append(const QPointF &point)
{
    append(point.x());
    m_drawing.operators += ' ';
    append(point.y());
}

void PdfPaintEngine::append(const QTransform &matrix)
{
    // Factors of small numbers need more places than lengths do.
    for (const double factor : { matrix.m11(), matrix.m12(), matrix.m21(), matrix.m22() }) {
        appendPdfNumber(m_drawing.operators, factor, 6);
        m_drawing.operators += ' ';
    }
    append(QPointF(matrix.dx(), matrix.dy()));
}

void PdfPaintEngine::append(const QPainterPath &path, const QPointF &origin)
{
    const auto place = [&path, &origin](int i) {
        return QPointF(path.elementAt(i)) + origin;
    };
    for (int i = 0; i < path.elementCount(); ++i) {
        switch (path.elementAt(i).type) {
        case QPainterPath::MoveToElement:
            append(place(i));
            if (isRectangle(path, i)) {
                m_drawing.operators += ' ';
                append(place(i + 2) - place(i));
                m_drawing.operators += " re\n";
                i += 4;
            } else {
                m_drawing.operators += " m\n";
            }
            break;
        case QPainterPath::LineToElement:
            append(place(i));
            m_drawing.operators += " l\n";
            break;
        case QPainterPath::CurveToElement:
            append(place(i));
            for (int k = 1; k <= 2 && i + 1 < path.elementCount(); ++k) {
                m_drawing.operators += ' ';
                append(place(++i));
            }
            m_drawing.operators += " c\n";
            break;
        case QPainterPath::CurveToDataElement:
            break;
        }
    }
}

void PdfPaintEngine::updateState(const QPaintEngineState &changed)
{
    const DirtyFlags flags = changed.state();
    if (flags & DirtyTransform) {
        m_matrix = changed.transform();
        m_isStateWritten = false;
    }
    if (flags & DirtyClipEnabled) {
        m_isClipping = changed.isClipEnabled();
        m_isStateWritten = false;
    }
    if (flags & (DirtyClipPath | DirtyClipRegion)) {
        QPainterPath path;
        if (flags & DirtyClipPath)
            path = changed.clipPath();
        else
            path.addRegion(changed.clipRegion());
        if (changed.clipOperation() != Qt::IntersectClip)
            m_clips.clear();
        m_isClipping = changed.clipOperation() != Qt::NoClip;
        if (m_isClipping)
            m_clips.append(changed.transform().map(path));
        m_isStateWritten = false;
    }
    if (flags & DirtyPen) {
        m_pen = changed.pen();
        m_isPenWritten = false;
    }
    if (flags & DirtyBrush)
        m_brush = changed.brush();
    if (flags & DirtyHints)
        m_isLossless = changed.renderHints().testFlag(QPainter::LosslessImageRendering);
    if (flags & (DirtyOpacity | DirtyCompositionMode)) {
        m_isOpaque =
            changed.opacity() == 1 && changed.compositionMode() == QPainter::CompositionMode_SourceOver;
        m_isStateWritten = m_isStateWritten && m_isOpaque;
    }
}

void PdfPaintEngine::applyState()
{
    if (m_isStateWritten)
        return;
    m_drawing.operators += "Q\nq\n";
    if (m_isClipping) {
        for (const QPainterPath &clip : std::as_const(m_clips)) {
            if (clip.isEmpty())
                m_drawing.operators += "0 0 0 0 re\n";
            append(clip, {});
            m_drawing.operators += clip.fillRule() == Qt::WindingFill ? "W n\n" : "W* n\n";
        }
    }
    // A text of many pages is shifted by all those before; such numbers PDF 1.4 does not have, so the shift
    // goes into the coordinates themselves.
    QTransform written = m_matrix;
    m_origin = {};
    if (std::max(std::abs(m_matrix.dx()), std::abs(m_matrix.dy())) > farthest) {
        const QTransform unshifted(m_matrix.m11(), m_matrix.m12(), m_matrix.m21(), m_matrix.m22(), 0, 0);
        bool canInvert = false;
        const QTransform back = unshifted.inverted(&canInvert);
        if (canInvert) {
            m_origin = back.map(QPointF(m_matrix.dx(), m_matrix.dy()));
            written = unshifted;
        }
    }
    if (!written.isIdentity()) {
        append(written);
        m_drawing.operators += " cm\n";
    }
    if (!m_isOpaque)
        refuse("what shines through");
    m_isStateWritten = true;
    m_writtenFill = QColor();
    m_isPenWritten = false;
}

void PdfPaintEngine::applyFill(const QColor &color)
{
    if (m_writtenFill == color)
        return;
    m_drawing.operators += colorOperands(color) + "rg\n";
    m_writtenFill = color;
}

void PdfPaintEngine::applyPen()
{
    if (m_isPenWritten)
        return;
    m_drawing.operators += colorOperands(m_pen.color()) + "RG\n";
    // A pen of no width, or one that keeps its width, is measured in dots.
    const double unit = m_pen.isCosmetic() ? 1 / scaleOf(m_matrix) : 1;
    const double width = (m_pen.widthF() > 0 ? m_pen.widthF() : 1) * unit;
    append(width);
    m_drawing.operators += m_pen.capStyle() == Qt::FlatCap ? " w 0 J "
        : m_pen.capStyle() == Qt::RoundCap                 ? " w 1 J "
                                                           : " w 2 J ";
    m_drawing.operators += m_pen.joinStyle() == Qt::RoundJoin ? "1 j ["
        : m_pen.joinStyle() == Qt::BevelJoin                  ? "2 j ["
                                                              : "0 j [";
    const QVector<qreal> dashes = m_pen.dashPattern();
    for (const double dash : dashes) {
        append(dash * width);
        m_drawing.operators += ' ';
    }
    m_drawing.operators += "] ";
    append(m_pen.dashOffset() * width);
    m_drawing.operators += " d\n";
    m_isPenWritten = true;
}

bool PdfPaintEngine::isSeen(const QBrush &brush)
{
    if (brush.style() == Qt::NoBrush || (brush.style() == Qt::SolidPattern && brush.color().alpha() == 0))
        return false;
    if (brush.style() != Qt::SolidPattern)
        refuse("a gradient or a pattern");
    else if (brush.color().alpha() < 255)
        refuse("a colour that shines through");
    return true;
}

std::optional<PdfPaintEngine::Painting> PdfPaintEngine::prepare(bool isArea)
{
    const Painting painting { isArea && isSeen(m_brush),
        m_pen.style() != Qt::NoPen && isSeen(m_pen.brush()) };
    if (!painting.fills && !painting.strokes)
        return std::nullopt;
    applyState();
    if (painting.fills)
        applyFill(m_brush.color());
    if (painting.strokes)
        applyPen();
    return painting;
}

void PdfPaintEngine::paint(const Painting &painting, Qt::FillRule rule)
{
    const bool isWinding = rule == Qt::WindingFill;
    if (painting.fills && painting.strokes)
        m_drawing.operators += isWinding ? "B\n" : "B*\n";
    else if (painting.fills)
        m_drawing.operators += isWinding ? "f\n" : "f*\n";
    else
        m_drawing.operators += "S\n";
}

void PdfPaintEngine::drawPath(const QPainterPath &path)
{
    if (path.isEmpty())
        return;
    const std::optional<Painting> painting = prepare(true);
    if (!painting)
        return;
    append(path, m_origin);
    paint(*painting, path.fillRule());
}

void PdfPaintEngine::drawPolygon(const QPointF *points, int count, PolygonDrawMode mode)
{
    if (count < 2)
        return;
    const std::optional<Painting> painting = prepare(mode != PolylineMode);
    if (!painting)
        return;
    for (int i = 0; i < count; ++i) {
        append(points[i] + m_origin);
        m_drawing.operators += i == 0 ? " m\n" : " l\n";
    }
    if (mode != PolylineMode)
        m_drawing.operators += "h\n";
    paint(*painting, mode == OddEvenMode ? Qt::OddEvenFill : Qt::WindingFill);
}

void PdfPaintEngine::drawRects(const QRectF *rects, int count)
{
    const std::optional<Painting> painting = prepare(true);
    if (!painting)
        return;
    for (int i = 0; i < count; ++i) {
        append(rects[i].topLeft() + m_origin);
        m_drawing.operators += ' ';
        append(QPointF(rects[i].width(), rects[i].height()));
        m_drawing.operators += " re\n";
        paint(*painting, Qt::WindingFill);
    }
}

void PdfPaintEngine::drawPixmap(const QRectF &place, const QPixmap &pixmap, const QRectF &part)
{
    drawImage(place, pixmap.toImage(), part);
}

void PdfPaintEngine::drawImage(
    const QRectF &place, const QImage &image, const QRectF &part, Qt::ImageConversionFlags)
{
    if (image.isNull() || place.isEmpty())
        return;
    if (!isOpaque(image))
        refuse("a picture that shines through");
    const QRect cut = part.toAlignedRect().intersected(image.rect());
    if (cut.isEmpty())
        return;
    const int picture = m_parts.add(cut == image.rect() ? image : image.copy(cut), m_isLossless);
    m_drawing.pictures.insert(picture);
    applyState();
    m_drawing.operators += "q ";
    append(QTransform(
        place.width(), 0, 0, -place.height(), place.left() + m_origin.x(), place.bottom() + m_origin.y()));
    m_drawing.operators += " cm /P" + QByteArray::number(picture) + " Do Q\n";
}

bool PdfPaintEngine::isCutOff(const QRectF &text) const
{
    if (!m_isClipping)
        return false;
    // Beyond rounding: a line that ends where the clip begins is none of this page.
    const double rounding = text.height() / 20;
    QRectF seen = m_matrix.mapRect(text.adjusted(0, rounding, 0, -rounding));
    for (const QPainterPath &clip : m_clips)
        seen &= clip.boundingRect();
    return seen.isEmpty();
}

void PdfPaintEngine::drawTextItem(const QPointF &place, const QTextItem &item)
{
    QString text = item.text();
    if (text.isEmpty() || m_pen.style() == Qt::NoPen)
        return;
    if (!isSeen(m_pen.brush()))
        refuse("text that nobody sees");
    const double high = item.ascent() + item.descent();
    if (isCutOff(QRectF(place.x() - high, place.y() - item.ascent(), item.width() + 2 * high, high)))
        return;
    settleHyphen(place);
    if (!m_face || !m_font.isCopyOf(item.font())) {
        m_font = item.font();
        const QRawFont found = QRawFont::fromFont(m_font);
        m_face = m_parts.faceOf(found);
        m_size = found.pixelSize();
    }
    if (!m_face || !(m_size > 0)) {
        refuse("a font that is not carried along");
        return;
    }
    const bool endsWithHyphen = text.endsWith(softHyphen);
    text.remove(softHyphen); // within a line it is not seen, and who searches for the word does not know it
    PdfTextRun run { {}, {}, item.width(), m_size, *m_face };
    if (item.renderFlags() & QTextItem::RightToLeft) {
        run.pieces.append({ m_parts.shaper().shape(text, m_font), false });
    } else {
        for (qsizetype begin = 0; begin < text.size();) {
            qsizetype end = begin + 1;
            while (!isBlank(text.at(begin)) && end < text.size() && !isBlank(text.at(end)))
                ++end;
            run.pieces.append(
                { m_parts.shaper().shape(text.mid(begin, end - begin), m_font), isBlank(text.at(begin)) });
            begin = end;
        }
    }
    applyState();
    applyFill(m_pen.color());
    run.place = place + m_origin;
    if (endsWithHyphen)
        m_pending = Pending { std::move(run), place, m_font, m_drawing.operators.size() };
    else
        show(run);
}

void PdfPaintEngine::settleHyphen(const std::optional<QPointF> &next)
{
    if (!m_pending)
        return;
    Pending pending = std::move(*m_pending);
    m_pending.reset();
    const QPointF end = pending.place + QPointF(pending.run.width, 0);
    const double near = pending.run.size / 50;
    const bool goesOn = next && std::abs(next->y() - end.y()) < near && std::abs(next->x() - end.x()) < near;
    if (!goesOn) {
        TextShaper::Word hyphen = m_parts.shaper().shape(u"-"_qs, pending.font);
        for (TextShaper::Glyph &glyph : hyphen.glyphs)
            glyph.text = softHyphen;
        pending.run.pieces.append({ hyphen, false });
    }
    const QByteArray after = m_drawing.operators.mid(pending.at);
    m_drawing.operators.truncate(pending.at);
    show(pending.run);
    m_drawing.operators += after;
}

void PdfPaintEngine::show(const PdfTextRun &run)
{
    if (run.isEmpty())
        return;
    m_drawing.faces.insert(run.face);
    run.write(m_drawing.operators, m_parts.subset(run.face));
}

} // namespace tereze::document
