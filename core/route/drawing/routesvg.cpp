// SPDX-License-Identifier: GPL-3.0-or-later
#include "routesvg.h"

#include "stepsymbols.h"
#include "svgcanvas.h"

#include <core/route/layout/stepmeasure.h>
#include <core/route/layout/textmeasure.h>

#include <algorithm>
#include <cmath>

namespace tereze::route {

namespace {

using Look = SvgCanvas::Look;

constexpr double margin = 20;
constexpr double signHeight = 22; ///< of the sign in the corner of a step, with the gap above it

/// Draws one route.
class RouteDrawing {
public:
    RouteDrawing(const RouteGraph &graph, const RouteLayout &layout, const QString &language)
        : m_graph(graph)
        , m_layout(layout)
        , m_language(language)
        , m_expanded(expandedOnes())
        , m_canvas(visible(), title())
    {
    }

    QByteArray draw()
    {
        for (const RouteParticipant &pool : m_graph.participants)
            drawBand(pool.id, QStringLiteral("participant"), pool.names(), pool.name, pool.process.isEmpty());
        for (const RouteLane &lane : m_graph.lanes)
            drawBand(lane.id, QStringLiteral("lane"), lane.names(), lane.name, false);
        for (const RouteNode &node : m_graph.nodes) {
            if (isExpanded(node))
                drawNode(node);
        }
        for (const RouteLink &link : m_graph.links)
            drawLink(link);
        for (const RouteEdge &edge : m_graph.edges)
            drawEdge(edge);
        for (const RouteNode &node : m_graph.nodes) {
            if (!isExpanded(node) && node.attachedTo.isEmpty())
                drawNode(node);
        }
        for (const RouteNode &node : m_graph.nodes) {
            if (!node.attachedTo.isEmpty())
                drawNode(node);
        }
        for (const RouteArtifact &artifact : m_graph.artifacts)
            drawArtifact(artifact);
        for (const RouteEdge &edge : m_graph.edges)
            drawLineLabel(edge.id, nameToShow(edge.names(), edge.name, m_language));
        for (const RouteLink &link : m_graph.links)
            drawLineLabel(link.id, link.name.simplified());
        return m_canvas.finish();
    }

private:
    QString title() const
    {
        return m_graph.processes.isEmpty()
            ? QString()
            : nameToShow(m_graph.processes.first().names(), m_graph.processes.first().name, m_language);
    }

    /// On another plane than the first one.
    bool isElsewhere(const QString &plane) const
    {
        return !plane.isEmpty() && !m_graph.planes.isEmpty() && plane != m_graph.planes.first();
    }

    bool isPlaced(const QString &id) const
    {
        return m_layout.shapes.contains(id) && !isElsewhere(m_graph.shapes.value(id).plane);
    }

    /// A sub-process whose inside is to be seen: marked so, or drawn so by a program that does not mark it.
    QSet<QString> expandedOnes() const
    {
        QSet<QString> expanded;
        for (const RouteNode &node : m_graph.nodes) {
            if (isSubProcessNode(node) && isPlaced(node.id) && m_layout.expanded.contains(node.id))
                expanded.insert(node.id);
            if (!node.parent.isEmpty() && isPlaced(node.parent) && isPlaced(node.id)
                && m_layout.shapes.value(node.parent).contains(m_layout.shapes.value(node.id)))
                expanded.insert(node.parent);
        }
        return expanded;
    }

    bool isExpanded(const RouteNode &node) const { return m_expanded.contains(node.id); }

    bool isHidden(const RouteNode &node) const
    {
        const int parent = m_graph.indexOf(node.parent);
        return parent >= 0 && isPlaced(node.parent) && !isExpanded(m_graph.nodes[parent]);
    }

    QRectF visible() const
    {
        QRectF all;
        const auto add = [&](const QRectF &box) {
            all = all.isNull() ? box : all.united(box);
        };
        for (auto shape = m_layout.shapes.begin(); shape != m_layout.shapes.end(); ++shape) {
            if (isPlaced(shape.key()))
                add(*shape);
        }
        for (auto label = m_layout.labels.begin(); label != m_layout.labels.end(); ++label) {
            if (isPlaced(label.key()) || isDrawnLine(label.key()))
                add(label->adjusted(-20, 0, 20, 14));
        }
        for (auto line = m_layout.waypoints.begin(); line != m_layout.waypoints.end(); ++line) {
            if (!isDrawnLine(line.key()))
                continue;
            for (const QPointF &point : *line)
                add(QRectF(point, QSizeF(1, 1)));
        }
        for (const RouteNode &node : m_graph.nodes) {
            if (hasOutsideLabel(node) && isPlaced(node.id) && !m_layout.labels.contains(node.id))
                add(m_layout.shapes.value(node.id).adjusted(-30, 0, 30, 44));
        }
        if (all.isNull())
            all = QRectF(0, 0, 100, 60);
        // Bounds of a file may be absurd; a picture of such a size could not be looked at.
        constexpr double largest = 100000;
        return all.adjusted(-margin, -margin, margin, margin)
            .intersected(QRectF(-largest, -largest, 2 * largest, 2 * largest));
    }

    bool isDrawnLine(const QString &id) const
    {
        return m_layout.waypoints.contains(id) && !isElsewhere(m_graph.lines.value(id).plane);
    }

    QRectF box(const QString &id) const { return m_layout.shapes.value(id); }

    void drawBand(const QString &id, const QString &kind, const QMap<QString, QString> &names,
        const QString &name, bool isClosed)
    {
        if (!isPlaced(id))
            return;
        m_canvas.begin(id, kind);
        const QRectF bounds = box(id);
        m_canvas.rect(bounds, 0, Look::Lane);
        const QString shown = nameToShow(names, name, m_language);
        const bool isHorizontal = !m_graph.shapes.contains(id) || m_graph.shapes.value(id).isHorizontal;
        if (isClosed) {
            const QStringList lines = wrappedText(shown, bounds.width() - 20, stepFontSize);
            m_canvas.text(lines, bounds.center().x(), middleTop(bounds, lines, stepFontSize), stepFontSize);
        } else if (isHorizontal) {
            m_canvas.path(QStringLiteral("M%1 %2V%3")
                              .arg(svgNumber(bounds.left() + headerWidth), svgNumber(bounds.top()),
                                  svgNumber(bounds.bottom())),
                Look::Note);
            m_canvas.uprightText(wrappedText(shown, bounds.height() - 8, stepFontSize, 2),
                { bounds.left() + headerWidth / 2, bounds.center().y() }, stepFontSize);
        } else {
            const QStringList lines = wrappedText(shown, bounds.width() - 8, stepFontSize, 2);
            m_canvas.text(lines, bounds.center().x(), bounds.top() + 7, stepFontSize);
        }
        m_canvas.end();
    }

    static double middleTop(const QRectF &bounds, const QStringList &lines, double fontSize)
    {
        return bounds.center().y() - static_cast<double>(lines.size()) * fontSize * lineSpacing / 2;
    }

    void drawNode(const RouteNode &node)
    {
        if (!isPlaced(node.id) || isHidden(node))
            return;
        m_canvas.begin(node.id, node.element);
        const QRectF bounds = box(node.id);
        const QString name = nameToShow(node.names(), node.name, m_language);
        if (isEvent(node)) {
            drawEvent(node, bounds);
            drawOutsideLabel(node.id, name, bounds);
        } else if (node.isGateway()) {
            const QPointF c = bounds.center();
            m_canvas.path(QStringLiteral("M%1 %2L%3 %4L%1 %5L%6 %4Z")
                              .arg(svgNumber(c.x()), svgNumber(bounds.top()), svgNumber(bounds.right()),
                                  svgNumber(c.y()), svgNumber(bounds.bottom()), svgNumber(bounds.left())),
                Look::Plain);
            drawGatewaySign(m_canvas, node, c);
            drawOutsideLabel(node.id, name, bounds);
        } else {
            drawActivity(node, bounds, name);
        }
        m_canvas.end();
    }

    void drawEvent(const RouteNode &node, const QRectF &bounds)
    {
        const QPointF centre = bounds.center();
        const double radius = std::min(bounds.width(), bounds.height()) / 2;
        const bool isEnd = node.type == NodeType::EndEvent;
        const bool isStart = node.type == NodeType::StartEvent;
        const Look look = isEnd ? Look::Thick : node.isInterrupting ? Look::Plain : Look::Dashed;
        m_canvas.circle(centre, isEnd ? radius - 1 : radius, look);
        if (!isStart && !isEnd)
            m_canvas.circle(centre, radius - 3.5, look);
        drawEventSign(m_canvas, node, centre);
    }

    void drawActivity(const RouteNode &node, const QRectF &bounds, const QString &name)
    {
        const bool isOpen = isExpanded(node);
        const bool isCalled = node.type == NodeType::CallActivity;
        m_canvas.rect(bounds, 10,
            isCalled                     ? Look::Thick
                : node.isEventSubProcess ? Look::Dashed
                                         : Look::Plain);
        if (node.element == QStringLiteral("transaction"))
            m_canvas.rect(bounds.adjusted(4, 4, -4, -4), 7, Look::Thin);
        if (isOpen) {
            m_canvas.text(wrappedText(name, bounds.width() - 12, stepFontSize, 2), bounds.center().x(),
                bounds.top() + 7, stepFontSize);
        } else {
            drawTaskSign(m_canvas, node, bounds);
            drawActivityName(bounds, name, hasTaskSign(node));
        }
        drawActivityMarkers(m_canvas, node, bounds, !isOpen && (isSubProcessNode(node) || isCalled));
    }

    /// Long names get smaller letters before they get an ellipsis, and make room for the sign in the corner.
    void drawActivityName(const QRectF &bounds, const QString &name, bool hasSign)
    {
        const double width = bounds.width() - 12;
        const double height = bounds.height() - 12;
        const auto linesOf = [&](double size) {
            return static_cast<double>(wrappedText(name, width, size, 100).size());
        };
        double size = stepFontSize;
        while (size > 9.5
            && linesOf(size) * size * lineSpacing > (hasSign && linesOf(size) > 2 ? height - 14 : height))
            size -= 0.5;
        const QStringList lines = wrappedText(
            name, width, size, std::max(1, static_cast<int>((bounds.height() - 8) / (size * lineSpacing))));
        const double used = static_cast<double>(lines.size()) * size * lineSpacing;
        double top = middleTop(bounds, lines, size);
        if (hasSign && lines.size() > 2)
            top = std::max(top, std::min(bounds.top() + signHeight, bounds.bottom() - 4 - used));
        m_canvas.text(lines, bounds.center().x(), top, size);
    }

    void drawOutsideLabel(const QString &id, const QString &name, const QRectF &bounds)
    {
        const auto placed = m_layout.labels.constFind(id);
        if (placed != m_layout.labels.cend()) {
            // A label above its shape stands on it, whatever the number of its lines in this language.
            drawLabelIn(*placed, name, placed->bottom() <= bounds.top());
            return;
        }
        m_canvas.text(wrappedText(name, labelWidth, labelFontSize), bounds.center().x(), bounds.bottom() + 4,
            labelFontSize);
    }

    /// Other programs measure with other fonts: the middle of their box is kept, its width is a wish.
    void drawLabelIn(const QRectF &place, const QString &name, bool fromBottom = false)
    {
        const double width = std::max(place.width() + 4, labelWidth);
        const QStringList lines = wrappedText(name, width, labelFontSize);
        const double height = static_cast<double>(lines.size()) * labelFontSize * lineSpacing;
        m_canvas.text(
            lines, place.center().x(), fromBottom ? place.bottom() - height : place.top(), labelFontSize);
    }

    void drawLineLabel(const QString &id, const QString &name)
    {
        if (name.isEmpty() || !isDrawnLine(id))
            return;
        const auto placed = m_layout.labels.constFind(id);
        if (placed != m_layout.labels.cend()) {
            drawLabelIn(*placed, name);
            return;
        }
        const QList<QPointF> points = m_layout.waypoints.value(id);
        if (points.size() < 2)
            return;
        const qsizetype middle = (points.size() - 1) / 2;
        const QPointF at = (points[middle] + points[middle + 1]) / 2;
        const QStringList lines = wrappedText(name, labelWidth, labelFontSize);
        m_canvas.text(lines, at.x(),
            at.y() - 4 - static_cast<double>(lines.size()) * labelFontSize * lineSpacing, labelFontSize);
    }

    void drawEdge(const RouteEdge &edge)
    {
        if (!isDrawnLine(edge.id) || isInsideHidden(edge))
            return;
        m_canvas.begin(edge.id, QStringLiteral("sequenceFlow"));
        QString markers = QStringLiteral("arrow");
        if (edge.source >= 0) {
            const RouteNode &source = m_graph.nodes[edge.source];
            if (!source.defaultFlow.isEmpty() && source.defaultFlow == edge.id)
                markers += QStringLiteral(" slash");
            else if (edge.hasCondition && !source.isGateway())
                markers += QStringLiteral(" diamond");
        }
        m_canvas.line(m_layout.waypoints.value(edge.id), Look::Plain, markers);
        m_canvas.end();
    }

    bool isInsideHidden(const RouteEdge &edge) const
    {
        return edge.source >= 0 && isHidden(m_graph.nodes[edge.source]);
    }

    void drawLink(const RouteLink &link)
    {
        if (!isDrawnLine(link.id))
            return;
        m_canvas.begin(link.id, link.element);
        const QList<QPointF> points = m_layout.waypoints.value(link.id);
        if (link.element == QStringLiteral("messageFlow"))
            m_canvas.line(points, Look::Dashed, QStringLiteral("ring open"));
        else if (link.element == QStringLiteral("association"))
            m_canvas.line(points, Look::Dotted,
                link.direction == QStringLiteral("One") || link.direction == QStringLiteral("Both")
                    ? QStringLiteral("hook")
                    : QString());
        else
            m_canvas.line(points, Look::Dotted, QStringLiteral("hook"));
        m_canvas.end();
    }

    void drawArtifact(const RouteArtifact &artifact)
    {
        if (!isPlaced(artifact.id))
            return;
        m_canvas.begin(artifact.id, artifact.element);
        const QRectF b = box(artifact.id);
        const auto n = [](double number) {
            return svgNumber(number);
        };
        if (artifact.element == QStringLiteral("textAnnotation")) {
            m_canvas.path(QStringLiteral("M%1 %2H%3V%4H%1")
                              .arg(n(b.left() + 10), n(b.top()), n(b.left()), n(b.bottom())),
                Look::Note);
            m_canvas.textFrom(wrappedText(artifact.text, std::max(b.width() - 10, 40.0), labelFontSize),
                b.left() + 6, b.top() + 5, labelFontSize);
        } else if (artifact.element == QStringLiteral("group")) {
            m_canvas.path(
                QStringLiteral("M%1 %2H%3V%4H%1Z").arg(n(b.left()), n(b.top()), n(b.right()), n(b.bottom())),
                Look::Dotted);
            m_canvas.text(wrappedText(artifact.text, b.width(), labelFontSize), b.center().x(), b.top() + 4,
                labelFontSize);
        } else if (artifact.element == QStringLiteral("dataStoreReference")) {
            const double rise = std::min(b.height() / 5, 10.0);
            m_canvas.path(QStringLiteral("M%1 %2Q%3 %4 %5 %2V%6Q%3 %7 %1 %6Z")
                              .arg(n(b.left()), n(b.top() + rise / 2), n(b.center().x()), n(b.top() - rise),
                                  n(b.right()), n(b.bottom() - rise / 2), n(b.bottom() + rise)),
                Look::Plain);
            m_canvas.path(QStringLiteral("M%1 %2Q%3 %4 %5 %2")
                              .arg(n(b.left()), n(b.top() + rise / 2), n(b.center().x()),
                                  n(b.top() + 2 * rise), n(b.right())),
                Look::Thin);
            drawOutsideLabel(artifact.id, artifact.text.simplified(), b);
        } else {
            const double fold = std::min(b.width(), b.height()) / 3;
            m_canvas.path(QStringLiteral("M%1 %2H%3L%4 %5V%6H%1Z")
                              .arg(n(b.left()), n(b.top()), n(b.right() - fold), n(b.right()),
                                  n(b.top() + fold), n(b.bottom())),
                Look::Plain);
            m_canvas.path(QStringLiteral("M%1 %2V%3H%4")
                              .arg(n(b.right() - fold), n(b.top()), n(b.top() + fold), n(b.right())),
                Look::Thin);
            drawOutsideLabel(artifact.id, artifact.text.simplified(), b);
        }
        m_canvas.end();
    }

    const RouteGraph &m_graph;
    const RouteLayout &m_layout;
    const QString m_language;
    const QSet<QString> m_expanded; ///< sub-processes
    SvgCanvas m_canvas;
};

} // namespace

QByteArray routeSvg(const RouteGraph &graph, const RouteLayout &layout, const QString &language)
{
    return RouteDrawing(graph, layout, language).draw();
}

} // namespace tereze::route
