// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepsymbols.h"

#include <cmath>
#include <numbers>

namespace tereze::route {

namespace {

using Look = SvgCanvas::Look;

/// The data of a path whose numbers are places relative to `origin`, in pairs; letters are commands with
/// absolute coordinates (M, L, Q, C, Z).
QString placedPath(const char *relative, const QPointF &origin, double scale = 1)
{
    QString data;
    bool isX = true;
    for (const QString &word : QString::fromLatin1(relative).split(u' ', Qt::SkipEmptyParts)) {
        if (word[0].isLetter()) {
            data += word;
            continue;
        }
        data += svgNumber((isX ? origin.x() : origin.y()) + word.toDouble() * scale) + u' ';
        isX = !isX;
    }
    return data;
}

void drawEnvelope(SvgCanvas &canvas, const QRectF &box, bool filled)
{
    canvas.rect(box, 0, filled ? Look::Filled : Look::Thin);
    const QPointF middle(box.center().x(), box.center().y() + box.height() * 0.12);
    if (filled) {
        // A light line on the dark ground.
        canvas.path(QStringLiteral("M%1 %2L%3 %4L%5 %2")
                        .arg(svgNumber(box.left()), svgNumber(box.top()), svgNumber(middle.x()),
                            svgNumber(middle.y()), svgNumber(box.right())),
            Look::Plain);
        return;
    }
    canvas.path(QStringLiteral("M%1 %2L%3 %4L%5 %2")
                    .arg(svgNumber(box.left()), svgNumber(box.top()), svgNumber(middle.x()),
                        svgNumber(middle.y()), svgNumber(box.right())),
        Look::Thin);
}

void drawClock(SvgCanvas &canvas, const QPointF &centre, double radius)
{
    canvas.circle(centre, radius, Look::Thin);
    QString ticks;
    for (int hour = 0; hour < 12; hour += 3) {
        const double angle = hour * std::numbers::pi / 6;
        const QPointF way(std::sin(angle), -std::cos(angle));
        const QPointF from = centre + way * (radius * 0.78);
        const QPointF to = centre + way * radius;
        ticks += QStringLiteral("M%1 %2L%3 %4")
                     .arg(svgNumber(from.x()), svgNumber(from.y()), svgNumber(to.x()), svgNumber(to.y()));
    }
    canvas.path(ticks, Look::Thin);
    canvas.path(placedPath("M 2 -6 L 0 0 L 5 0", centre, radius / 10), Look::Thin);
}

} // namespace

bool hasTaskSign(const RouteNode &node)
{
    return node.element != QStringLiteral("task") && node.element.endsWith(QStringLiteral("Task"));
}

void drawTaskSign(SvgCanvas &canvas, const RouteNode &node, const QRectF &bounds)
{
    const QPointF corner = bounds.topLeft() + QPointF(6, 6);
    if (node.element == QStringLiteral("userTask")) {
        canvas.circle(corner + QPointF(8, 5), 3.6, Look::Thin);
        canvas.path(placedPath("M 1 16 L 1 14 Q 1 9 8 9 Q 15 9 15 14 L 15 16 Z", corner), Look::Thin);
    } else if (node.element == QStringLiteral("manualTask")) {
        canvas.path(placedPath("M 1 9 Q 1 5 4 4 L 9 1 Q 11 1 10 3 L 8 5 L 17 5 L 17 8 L 10 8 M 17 8 L 17 11 "
                               "L 10 11 M 16 11 L "
                               "16 14 L 4 14 Q 1 13 1 9",
                        corner),
            Look::Thin);
    } else if (node.element == QStringLiteral("serviceTask")) {
        QString gear;
        const QPointF centre = corner + QPointF(9, 9);
        for (int tooth = 0; tooth < 32; ++tooth) {
            const double angle = tooth * std::numbers::pi / 16;
            const double radius = tooth % 4 < 2 ? 8 : 6;
            gear += (tooth == 0 ? u'M' : u'L') + svgNumber(centre.x() + radius * std::cos(angle)) + u' '
                + svgNumber(centre.y() + radius * std::sin(angle));
        }
        canvas.path(gear + u'Z', Look::Thin);
        canvas.circle(centre, 2.6, Look::Thin);
    } else if (node.element == QStringLiteral("sendTask")) {
        drawEnvelope(canvas, QRectF(corner, QSizeF(18, 12)), true);
    } else if (node.element == QStringLiteral("receiveTask")) {
        drawEnvelope(canvas, QRectF(corner, QSizeF(18, 12)), false);
    } else if (node.element == QStringLiteral("scriptTask")) {
        canvas.path(
            placedPath("M 5 1 L 15 1 Q 9 8 13 15 L 3 15 Q -1 8 5 1 M 5 4 L 11 4 M 4 8 L 10 8 M 5 12 L 10 12",
                corner),
            Look::Thin);
    } else if (node.element == QStringLiteral("businessRuleTask")) {
        canvas.path(
            placedPath("M 1 2 L 17 2 L 17 14 L 1 14 Z M 1 6 L 17 6 M 1 10 L 17 10 M 6 6 L 6 14", corner),
            Look::Thin);
    }
}

void drawActivityMarkers(SvgCanvas &canvas, const RouteNode &node, const QRectF &bounds, bool isCollapsed)
{
    const bool isLoop = node.loop == QStringLiteral("standardLoopCharacteristics");
    const bool isMultiple = node.loop == QStringLiteral("multiInstanceLoopCharacteristics");
    const bool isAdHoc = node.element == QStringLiteral("adHocSubProcess");
    const int count = (isLoop || isMultiple ? 1 : 0) + (isCollapsed ? 1 : 0) + (isAdHoc ? 1 : 0);
    QPointF corner(bounds.center().x() - count * 9.0, bounds.bottom() - 18);
    if (isLoop) {
        canvas.path(
            placedPath(
                "M 6 13 Q 2 12 2 8 Q 3 3 8 3 Q 13 3 14 8 Q 14 11 11 13 M 6 13 L 6 9 M 6 13 L 2 13", corner),
            Look::Thin);
        corner += QPointF(18, 0);
    }
    if (isMultiple) {
        canvas.path(placedPath(node.isSequential ? "M 3 4 L 13 4 M 3 8 L 13 8 M 3 12 L 13 12"
                                                 : "M 4 3 L 4 13 M 8 3 L 8 13 M 12 3 L 12 13",
                        corner),
            Look::Thin);
        corner += QPointF(18, 0);
    }
    if (isCollapsed) {
        canvas.rect(QRectF(corner + QPointF(1, 1), QSizeF(14, 14)), 0, Look::Thin);
        canvas.path(placedPath("M 8 4 L 8 12 M 4 8 L 12 8", corner), Look::Thin);
        corner += QPointF(18, 0);
    }
    if (isAdHoc)
        canvas.path(placedPath("M 2 9 Q 5 4 8 8 Q 11 12 14 7", corner), Look::Thin);
}

void drawEventSign(SvgCanvas &canvas, const RouteNode &node, const QPointF &centre)
{
    if (node.eventDefinitions.isEmpty())
        return;
    const bool throws =
        node.type == NodeType::EndEvent || node.element == QStringLiteral("intermediateThrowEvent");
    const Look look = throws ? Look::Filled : Look::Thin;
    if (node.eventDefinitions.size() > 1) {
        canvas.path(placedPath("M 0 -9 L 8.5 -3 L 5.5 7 L -5.5 7 L -8.5 -3 Z", centre), look);
        return;
    }
    const QString definition = node.eventDefinitions.first();
    const auto is = [&](const char *name) {
        return definition == QString::fromLatin1(name) + QStringLiteral("EventDefinition");
    };
    if (is("timer")) {
        drawClock(canvas, centre, 10.5);
    } else if (is("message")) {
        drawEnvelope(canvas, QRectF(centre - QPointF(9, 6), QSizeF(18, 12)), throws);
    } else if (is("signal")) {
        canvas.path(placedPath("M 0 -9 L 9 6 L -9 6 Z", centre), look);
    } else if (is("error")) {
        canvas.path(placedPath("M -8 8 L -4 -8 L 2 1 L 8 -8 L 4 8 L -2 -1 Z", centre), look);
    } else if (is("escalation")) {
        canvas.path(placedPath("M 0 -9 L 7 8 L 0 1 L -7 8 Z", centre), look);
    } else if (is("conditional")) {
        canvas.path(
            placedPath(
                "M -7 -8 L 7 -8 L 7 8 L -7 8 Z M -4 -5 L 4 -5 M -4 -2 L 4 -2 M -4 1 L 4 1 M -4 4 L 4 4",
                centre),
            Look::Thin);
    } else if (is("link")) {
        canvas.path(placedPath("M -8 -4 L 1 -4 L 1 -8 L 9 0 L 1 8 L 1 4 L -8 4 Z", centre), look);
    } else if (is("terminate")) {
        canvas.circle(centre, 10, Look::Filled);
    } else if (is("cancel")) {
        canvas.path(
            placedPath("M -8 -5 L -5 -8 L 0 -3 L 5 -8 L 8 -5 L 3 0 L 8 5 L 5 8 L 0 3 L -5 8 L -8 5 L -3 0 Z",
                centre),
            look);
    } else if (is("compensate")) {
        canvas.path(placedPath("M -9 0 L 0 -7 L 0 7 Z M 0 0 L 9 -7 L 9 7 Z", centre), look);
    }
}

void drawGatewaySign(SvgCanvas &canvas, const RouteNode &node, const QPointF &centre)
{
    if (node.type == NodeType::ParallelGateway) {
        canvas.path(
            placedPath(
                "M -2 -11 L 2 -11 L 2 -2 L 11 -2 L 11 2 L 2 2 L 2 11 L -2 11 L -2 2 L -11 2 L -11 -2 L -2 "
                "-2 Z",
                centre),
            Look::Filled);
    } else if (node.type == NodeType::InclusiveGateway) {
        canvas.circle(centre, 11, Look::Thick);
    } else if (node.type == NodeType::ExclusiveGateway) {
        canvas.path(
            placedPath(
                "M -8 -10 L -4 -10 L 0 -3 L 4 -10 L 8 -10 L 2.5 0 L 8 10 L 4 10 L 0 3 L -4 10 L -8 10 L "
                "-2.5 0 Z",
                centre),
            Look::Filled);
    } else if (node.element == QStringLiteral("eventBasedGateway")) {
        canvas.circle(centre, 13, Look::Thin);
        canvas.circle(centre, 10.5, Look::Thin);
        canvas.path(placedPath("M 0 -7 L 6.5 -2 L 4 5.5 L -4 5.5 L -6.5 -2 Z", centre), Look::Thin);
    } else if (node.element == QStringLiteral("complexGateway")) {
        canvas.path(
            placedPath("M 0 -11 L 0 11 M -11 0 L 11 0 M -8 -8 L 8 8 M -8 8 L 8 -8", centre), Look::Thick);
    }
}

} // namespace tereze::route
