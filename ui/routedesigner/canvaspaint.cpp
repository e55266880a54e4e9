// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvaspaint.h"

#include <ui/mainwindow/appearance.h>

#include <QApplication>
#include <QFile>
#include <QHash>
#include <QPainter>
#include <QSvgRenderer>
#include <QTextLayout>

#include <cmath>
#include <memory>

namespace tereze::ui {

namespace {

constexpr double corner = 9;
constexpr double lineWidth = 1.5;

constexpr double labelFontPixels = 10.5;

/// A text outside a shape is shown whole: nobody could read elsewhere what a start stands for. One of more
/// lines than this is no name.
constexpr int labelLines = 12;

/// The text in at most `lines` lines, the last one shortened. So is a word that is longer than a line, or
/// with `breaksWords` it goes on in the next.
QStringList linesOf(const QString &text, double width, const QFont &font, int lines, bool breaksWords = false)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(breaksWords ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    const QFontMetricsF metrics(font);
    QStringList shown;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = shown.size() + 1 == lines;
        const QString piece = isLast ? text.mid(line.textStart()).trimmed()
                                     : text.mid(line.textStart(), line.textLength()).trimmed();
        shown << metrics.elidedText(piece, Qt::ElideRight, width);
        if (isLast)
            break;
    }
    layout.endLayout();
    return shown;
}

/// Paints lines one below the other, centred or from the left.
void paintLines(QPainter &painter, const QStringList &shown, const QRectF &place, const QFont &font,
    Qt::Alignment alignment)
{
    const double spacing = QFontMetricsF(font).lineSpacing();
    const double height = spacing * static_cast<double>(shown.size());
    double y = alignment & Qt::AlignVCenter ? place.center().y() - height / 2
        : alignment & Qt::AlignBottom       ? place.bottom() - height
                                            : place.top();
    painter.setFont(font);
    for (const QString &line : shown) {
        painter.drawText(QRectF(place.left(), y, place.width(), spacing),
            static_cast<int>(alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter | Qt::TextSingleLine,
            line);
        y += spacing;
    }
}

void paintText(QPainter &painter, const QString &text, const QRectF &place, const QFont &font, int lines,
    Qt::Alignment alignment)
{
    paintLines(painter, linesOf(text, place.width(), font, lines), place, font, alignment);
}

QColor markColor(NodeLook::Mark mark, const CanvasColors &colors)
{
    switch (mark) {
    case NodeLook::Mark::Error:
    case NodeLook::Mark::Removed:
        return colors.bad;
    case NodeLook::Mark::Warning:
    case NodeLook::Mark::Changed:
        return colors.warning;
    case NodeLook::Mark::Added:
        return colors.good;
    case NodeLook::Mark::None:
        break;
    }
    return colors.line;
}

void paintGateway(
    QPainter &painter, const NodeLook &look, const QRectF &r, const QPen &pen, const CanvasColors &colors)
{
    QPolygonF diamond { QPointF(r.center().x(), r.top()), QPointF(r.right(), r.center().y()),
        QPointF(r.center().x(), r.bottom()), QPointF(r.left(), r.center().y()) };
    painter.setPen(QPen(pen.color(), pen.widthF(), Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin));
    painter.drawPolygon(diamond);
    const double arm = r.width() * 0.17;
    const QPointF c = r.center();
    painter.setPen(QPen(colors.accent, 2.6, Qt::SolidLine, Qt::RoundCap));
    if (look.kind == u"exclusive") {
        painter.drawLine(c + QPointF(-arm, -arm), c + QPointF(arm, arm));
        painter.drawLine(c + QPointF(-arm, arm), c + QPointF(arm, -arm));
    } else if (look.kind == u"parallel") {
        painter.drawLine(c + QPointF(-arm * 1.3, 0), c + QPointF(arm * 1.3, 0));
        painter.drawLine(c + QPointF(0, -arm * 1.3), c + QPointF(0, arm * 1.3));
    } else if (look.kind == u"inclusive") {
        painter.drawEllipse(c, arm * 1.2, arm * 1.2);
    }
}

void paintEvent(
    QPainter &painter, const NodeLook &look, const QRectF &r, QPen pen, const CanvasColors &colors)
{
    const bool isEnd = look.element == u"endEvent";
    const bool isStart = look.element == u"startEvent";
    const QColor color = look.mark != NodeLook::Mark::None ? pen.color()
        : look.kind == u"rejected"                         ? colors.bad
        : isEnd || isStart                                 ? colors.good
                                                           : colors.line;
    pen.setColor(color);
    pen.setWidthF(isEnd ? 3.2 : lineWidth);
    if (look.element == u"boundaryEvent" && !look.interrupts)
        pen.setDashPattern({ 3, 2 });
    painter.setPen(pen);
    const double inset = isEnd ? 1.6 : 0.8;
    painter.drawEllipse(r.adjusted(inset, inset, -inset, -inset));
    if (look.element == u"boundaryEvent" || look.element.startsWith(u"intermediate")) {
        painter.drawEllipse(r.adjusted(3.6, 3.6, -3.6, -3.6));
        paintIcon(painter, QStringLiteral("step-timer"), r.adjusted(8, 8, -8, -8), colors.text);
    } else if (look.kind == u"rejected") {
        paintIcon(painter, QStringLiteral("close"), r.adjusted(9, 9, -9, -9), color);
    } else if (look.kind == u"end") {
        paintIcon(painter, QStringLiteral("approve"), r.adjusted(8, 8, -8, -8), color);
    } else if (isStart) {
        paintIcon(painter, QStringLiteral("play"), r.adjusted(10.5, 10, -8.5, -10), color);
    }
}

void paintTask(
    QPainter &painter, const NodeLook &look, const QRectF &r, const QPen &pen, const CanvasColors &colors)
{
    painter.setPen(pen);
    painter.drawRoundedRect(r.adjusted(0.8, 0.8, -0.8, -0.8), corner, corner);
    if (look.element == u"callActivity") // BPMN's thick border
        painter.drawRoundedRect(r.adjusted(3.2, 3.2, -3.2, -3.2), corner - 2, corner - 2);
    const double iconSize = 17;
    const QString icon = look.kind.isEmpty() ? QStringLiteral("warning") : u"step-"_qs + look.kind;
    paintIcon(painter, icon, QRectF(r.left() + 7, r.top() + 7, iconSize, iconSize), colors.accent);
    const bool hasDetail = !look.detail.isEmpty();
    if (hasDetail) {
        painter.setPen(colors.quiet);
        paintText(painter, look.detail, QRectF(r.left() + 28, r.top() + 8, r.width() - 35, 15),
            canvasFont(9.5), 1, Qt::AlignLeft);
    }
    painter.setPen(colors.text);
    const double top = 26;
    const QRectF place(r.left() + 7, r.top() + top, r.width() - 14, r.height() - top - 6);
    const int lines = std::max(1, static_cast<int>(place.height() / 14));
    paintText(painter, look.title, place, canvasFont(11.5), lines, Qt::AlignHCenter | Qt::AlignVCenter);
}

void paintLoad(QPainter &painter, const NodeLook &look, const CanvasColors &colors)
{
    const QStringList lines = look.load.split(u'\n');
    const QRectF place = look.loadPlace();
    double y = place.top();
    for (const QString &line : lines) {
        // The time is what one looks for first.
        const bool isFirst = lines.size() > 1 && &line == &lines.first();
        const QFont font = canvasFont(isFirst ? 11 : 10, isFirst);
        const double height = QFontMetricsF(font).lineSpacing();
        const double width = std::min(place.width(), QFontMetricsF(font).horizontalAdvance(line) + 8);
        const QRectF behind(place.center().x() - width / 2, y, width, height);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.paper);
        painter.drawRect(behind);
        painter.setPen(colors.text);
        painter.setFont(font);
        painter.drawText(behind, Qt::AlignCenter | Qt::TextSingleLine,
            QFontMetricsF(font).elidedText(line, Qt::ElideRight, place.width()));
        y += height;
    }
}

} // namespace

CanvasColors CanvasColors::of(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const bool isDark = base.lightness() < 128;
    CanvasColors c;
    c.paper = isDark ? base : palette.color(QPalette::AlternateBase);
    c.fill = isDark ? blended(base, text, 0.07) : base;
    c.dot = blended(c.paper, text, isDark ? 0.14 : 0.13);
    c.line = blended(text, base, 0.35);
    c.text = text;
    c.quiet = quietText(palette);
    c.accent = palette.color(QPalette::Highlight);
    if (isDark)
        c.accent = c.accent.lighter(130);
    c.good = isDark ? QColor(0x6f, 0xbf, 0x8b) : QColor(0x2e, 0x7d, 0x4f);
    c.bad = isDark ? QColor(0xe8, 0x84, 0x7a) : QColor(0xb3, 0x3a, 0x2e);
    c.warning = isDark ? QColor(0xe2, 0xb1, 0x5a) : QColor(0xa8, 0x6a, 0x00);
    c.lane = blended(c.paper, text, 0.22);
    return c;
}

QRectF NodeLook::wishedLabelPlace() const
{
    const double width = 110;
    if (label) {
        // Measured for one language; the middle is kept, the width is a wish.
        const double more = std::max(0.0, width - label->width()) / 2;
        return label->translated(-bounds.topLeft()).adjusted(-more, 0, more, 0);
    }
    if (isGateway()) // above, as ways tend to lead down
        return QRectF((bounds.width() - width) / 2, -35, width, 30);
    return QRectF((bounds.width() - width) / 2, bounds.height() + 5, width, 30);
}

QStringList NodeLook::labelText() const
{
    return linesOf(title, wishedLabelPlace().width(), canvasFont(labelFontPixels), labelLines, true);
}

QRectF NodeLook::labelPlace() const
{
    QRectF place = wishedLabelPlace();
    const double height =
        QFontMetricsF(canvasFont(labelFontPixels)).lineSpacing() * static_cast<double>(labelText().size());
    if (height > place.height())
        isLabelAbove() ? place.setTop(place.bottom() - height) : place.setHeight(height);
    return place;
}

QRectF NodeLook::loadPlace() const
{
    const double width = std::max(bounds.width() + 16, 130.0);
    return QRectF((bounds.width() - width) / 2, bounds.height() + 6, width, 30);
}

QColor loadColor(const CanvasColors &colors, double shade)
{
    return blended(colors.fill, colors.warning, 0.4 * shade);
}

QFont canvasFont(double pixels, bool bold)
{
    QFont font = QApplication::font();
    font.setPixelSize(static_cast<int>(std::round(pixels)));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void paintIcon(QPainter &painter, const QString &name, const QRectF &place, const QColor &color)
{
    static QHash<QString, std::shared_ptr<QSvgRenderer>> renderers;
    const QString key = name + color.name();
    if (!renderers.contains(key)) {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        QByteArray svg = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        svg.replace("currentColor", color.name().toLatin1());
        renderers.insert(key, std::make_shared<QSvgRenderer>(svg));
    }
    renderers.value(key)->render(&painter, place);
}

void paintNode(
    QPainter &painter, const NodeLook &look, const CanvasColors &colors, bool selected, bool hovered)
{
    const QRectF r(QPointF(), look.bounds.size());
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor border = look.mark != NodeLook::Mark::None ? markColor(look.mark, colors)
        : look.visited                                      ? colors.accent
        : hovered                                           ? blended(colors.line, colors.text, 0.6)
                                                            : colors.line;
    if (selected) {
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        const QRectF around = r.adjusted(-4, -4, 4, 4);
        if (look.isEvent())
            painter.drawEllipse(around);
        else
            painter.drawRoundedRect(around, corner + 3, corner + 3);
    }
    QPen pen(border, look.mark != NodeLook::Mark::None || look.visited ? 2 : lineWidth);
    if (look.mark == NodeLook::Mark::Removed)
        pen.setStyle(Qt::DashLine);
    painter.setBrush(look.mark == NodeLook::Mark::Error ? blended(colors.fill, colors.bad, 0.06)
            : look.load.isEmpty()                       ? colors.fill
                                                        : loadColor(colors, look.shade));
    if (look.isGateway())
        paintGateway(painter, look, r, pen, colors);
    else if (look.isEvent())
        paintEvent(painter, look, r, pen, colors);
    else
        paintTask(painter, look, r, pen, colors);
    if ((look.isEvent() || look.isGateway()) && !look.title.isEmpty()) {
        painter.setPen(colors.text);
        paintLines(painter, look.labelText(), look.wishedLabelPlace(), canvasFont(labelFontPixels),
            Qt::AlignHCenter | (look.isLabelAbove() ? Qt::AlignBottom : Qt::AlignTop));
    }
    if (!look.load.isEmpty())
        paintLoad(painter, look, colors);
    const bool isFinding = look.mark == NodeLook::Mark::Error || look.mark == NodeLook::Mark::Warning;
    if (isFinding) { // a sign beside the colour
        // Beside the corner, where a task has its handle.
        const double inset = look.isEvent() || look.isGateway() ? 9 : 25;
        const QRectF badge(r.right() - inset, r.top() - 8, 17, 17);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.fill);
        painter.drawEllipse(badge);
        paintIcon(painter, look.mark == NodeLook::Mark::Error ? u"error"_qs : u"warning"_qs, badge, border);
    }
    for (int i = 0; i < std::min(look.tokens, 3); ++i) {
        painter.setPen(QPen(colors.fill, 1.5));
        painter.setBrush(colors.accent);
        painter.drawEllipse(QPointF(r.left() + 4 + 9 * i, r.bottom() - 2), 7, 7);
    }
}

QPainterPath roundedPath(const QList<QPointF> &points)
{
    QPainterPath path;
    if (points.isEmpty())
        return path;
    path.moveTo(points.first());
    for (qsizetype i = 1; i + 1 < points.size(); ++i) {
        const QLineF in(points[i], points[i - 1]);
        const QLineF out(points[i], points[i + 1]);
        const double radius = std::min({ 7.0, in.length() / 2, out.length() / 2 });
        if (radius < 0.5) {
            path.lineTo(points[i]);
            continue;
        }
        path.lineTo(in.pointAt(radius / in.length()));
        path.quadTo(points[i], out.pointAt(radius / out.length()));
    }
    path.lineTo(points.last());
    return path;
}

QPainterPath arrowHead(const QList<QPointF> &points)
{
    QPainterPath path;
    if (points.size() < 2)
        return path;
    const QPointF tip = points.last();
    const QLineF back(tip, points[points.size() - 2]);
    if (back.length() < 0.5)
        return path;
    const QPointF along = (back.p2() - back.p1()) / back.length();
    const QPointF across(-along.y(), along.x());
    path.moveTo(tip);
    path.lineTo(tip + along * 9 + across * 4);
    path.lineTo(tip + along * 9 - across * 4);
    path.closeSubpath();
    return path;
}

} // namespace tereze::ui
