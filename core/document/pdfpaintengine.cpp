// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfpaintengine.h"

#include "pdfnumber.h"

#include <QPixmap>

#include <cmath>

namespace tereze::document {

namespace {

constexpr QChar softHyphen(0xAD);

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

PdfDrawing PdfPaintEngine::drawing() const
{
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

void PdfPaintEngine::append(const QPainterPath &path)
{
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            if (isRectangle(path, i)) {
                const QPointF size = QPointF(path.elementAt(i + 2)) - QPointF(element);
                append(QPointF(element));
                m_drawing.operators += ' ';
                append(size);
                m_drawing.operators += " re\n";
                i += 4;
                break;
            }
            append(QPointF(element));
            m_drawing.operators += " m\n";
            break;
        case QPainterPath::LineToElement:
            append(QPointF(element));
            m_drawing.operators += " l\n";
            break;
        case QPainterPath::CurveToElement:
            append(QPointF(element));
            for (int k = 1; k <= 2 && i + 1 < path.elementCount(); ++k) {
                m_drawing.operators += ' ';
                append(QPointF(path.elementAt(++i)));
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
            append(clip);
            m_drawing.operators += clip.fillRule() == Qt::WindingFill ? "W n\n" : "W* n\n";
        }
    }
    if (!m_matrix.isIdentity()) {
        append(m_matrix);
        m_drawing.operators += " cm\n";
    }
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

bool PdfPaintEngine::hasFill() const
{
    return m_brush.style() != Qt::NoBrush && m_brush.color().alpha() > 0;
}

bool PdfPaintEngine::hasStroke() const
{
    return m_pen.style() != Qt::NoPen && m_pen.color().alpha() > 0;
}

void PdfPaintEngine::paint(bool fills, bool strokes, Qt::FillRule rule)
{
    const bool isWinding = rule == Qt::WindingFill;
    if (fills && strokes)
        m_drawing.operators += isWinding ? "B\n" : "B*\n";
    else if (fills)
        m_drawing.operators += isWinding ? "f\n" : "f*\n";
    else
        m_drawing.operators += "S\n";
}

void PdfPaintEngine::drawPath(const QPainterPath &path)
{
    const bool fills = hasFill();
    const bool strokes = hasStroke();
    if (path.isEmpty() || (!fills && !strokes))
        return;
    applyState();
    if (fills)
        applyFill(m_brush.color());
    if (strokes)
        applyPen();
    append(path);
    paint(fills, strokes, path.fillRule());
}

void PdfPaintEngine::drawPolygon(const QPointF *points, int count, PolygonDrawMode mode)
{
    const bool fills = hasFill() && mode != PolylineMode;
    const bool strokes = hasStroke();
    if (count < 2 || (!fills && !strokes))
        return;
    applyState();
    if (fills)
        applyFill(m_brush.color());
    if (strokes)
        applyPen();
    for (int i = 0; i < count; ++i) {
        append(points[i]);
        m_drawing.operators += i == 0 ? " m\n" : " l\n";
    }
    if (mode != PolylineMode)
        m_drawing.operators += "h\n";
    paint(fills, strokes, mode == OddEvenMode ? Qt::OddEvenFill : Qt::WindingFill);
}

void PdfPaintEngine::drawRects(const QRectF *rects, int count)
{
    const bool fills = hasFill();
    const bool strokes = hasStroke();
    if (!fills && !strokes)
        return;
    applyState();
    if (fills)
        applyFill(m_brush.color());
    if (strokes)
        applyPen();
    for (int i = 0; i < count; ++i) {
        append(rects[i].topLeft());
        m_drawing.operators += ' ';
        append(QPointF(rects[i].width(), rects[i].height()));
        m_drawing.operators += " re\n";
        paint(fills, strokes, Qt::WindingFill);
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
    const QRect cut = part.toAlignedRect().intersected(image.rect());
    const int picture = m_parts.add(cut == image.rect() ? image : image.copy(cut), m_isLossless);
    m_drawing.pictures.insert(picture);
    applyState();
    m_drawing.operators += "q ";
    append(QTransform(place.width(), 0, 0, -place.height(), place.left(), place.bottom()));
    m_drawing.operators += " cm /P" + QByteArray::number(picture) + " Do Q\n";
}

void PdfPaintEngine::drawTextItem(const QPointF &place, const QTextItem &item)
{
    QString text = item.text();
    if (text.isEmpty() || !hasStroke())
        return;
    settleHyphen(place);
    if (m_face < 0 || !m_font.isCopyOf(item.font())) {
        m_font = item.font();
        const QRawFont found = QRawFont::fromFont(m_font);
        m_face = DocumentFaces::indexOf(found);
        m_size = found.pixelSize();
    }
    const bool endsWithHyphen = text.endsWith(softHyphen);
    if (endsWithHyphen)
        text.chop(1);
    Run run { {}, place, item.width(), m_size, m_face };
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
    if (endsWithHyphen)
        m_pending = Pending { std::move(run), m_font, m_drawing.operators.size() };
    else
        show(run);
}

void PdfPaintEngine::settleHyphen(const std::optional<QPointF> &next)
{
    if (!m_pending)
        return;
    Pending pending = std::move(*m_pending);
    m_pending.reset();
    const QPointF end = pending.run.place + QPointF(pending.run.width, 0);
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

void PdfPaintEngine::show(const Run &run)
{
    qsizetype blanks = 0;
    qsizetype glyphs = 0;
    double natural = 0; // in thousandths of an em, as all widths here
    for (const Piece &piece : run.pieces) {
        blanks += piece.isBlank ? 1 : 0;
        glyphs += piece.word.glyphs.size();
        natural += piece.word.width;
    }
    if (glyphs == 0)
        return;
    // What the layout gave the line beyond the words' own widths stands at the blanks, or else between
    // letters.
    const double slack = run.width * 1000 / run.size - natural;
    const double perBlank = blanks > 0 ? slack / double(blanks) : 0;
    const double perGlyph = blanks > 0 ? 0 : slack / double(glyphs);
    FontSubset &subset = m_parts.subset(run.face);
    m_drawing.faces.insert(run.face);
    QByteArray &out = m_drawing.operators;
    out += "BT /F" + QByteArray::number(run.face) + ' ';
    append(run.size);
    out += " Tf 1 0 0 -1 ";
    append(run.place);
    out += " Tm [<";
    static const char digits[] = "0123456789ABCDEF";
    double begin = 0; // of the piece, in thousandths of an em
    double pen = 0; // where the viewer is
    double rise = 0;
    for (const Piece &piece : run.pieces) {
        for (const TextShaper::Glyph &glyph : piece.word.glyphs) {
            const double x = begin + glyph.x;
            const int shift = qRound(x - pen);
            if (std::abs(rise - glyph.y) > 0.5) {
                rise = glyph.y;
                out += ">] TJ ";
                append(rise * run.size / 1000);
                out += " Ts [<";
            }
            if (shift != 0) {
                out += '>' + QByteArray::number(-shift) + '<';
                pen += shift;
            }
            const quint16 code = subset.codeOf(static_cast<int>(glyph.index), glyph.text);
            for (int bits = 12; bits >= 0; bits -= 4)
                out += digits[(code >> bits) & 0xF];
            pen += subset.width(code);
            begin += perGlyph;
        }
        begin += piece.word.width + (piece.isBlank ? perBlank : 0);
    }
    out += rise == 0 ? ">] TJ ET\n" : ">] TJ 0 Ts ET\n";
}

} // namespace tereze::document
