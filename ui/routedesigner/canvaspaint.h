// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/route/commands/stepkind.h>

#include <QColor>
#include <QPainterPath>
#include <QPalette>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <optional>

class QPainter;

namespace tereze::ui {

/// The canvas's colours, made from the palette, so that dark and high contrast come by themselves.
struct CanvasColors {
    QColor paper, dot, line, text, quiet, fill, accent, good, bad, warning, lane;

    static CanvasColors of(const QPalette &palette);
};

/// What is shown of a step. Lengths in scene units (the diagram's pixels).
struct NodeLook {
    enum class Mark { None, Warning, Error, Added, Removed, Changed };

    QString id;
    QString element; ///< BPMN's name
    QString kind; ///< key of route::StepKind; empty for what is no step of ours
    QString title;
    QString detail; ///< who performs it, which document
    QRectF bounds;
    std::optional<QRectF> label; ///< of an event or a gateway, as the file places it
    bool interrupts = true; ///< of a timer
    Mark mark = Mark::None;
    int tokens = 0; ///< of the simulation
    bool visited = false;
    QString load; ///< how it was used, in one or two lines below it; empty when that is not shown
    double shade = 0; ///< how many stand there now, 0 to 1

    bool operator==(const NodeLook &) const = default;
    bool isGateway() const { return element.endsWith(u"Gateway"); }
    bool isEvent() const { return element.endsWith(u"Event"); }
    /// Where the load is written, relative to the top left corner of bounds.
    QRectF loadPlace() const;
    /// Where the title of an event or gateway stands with all its lines, relative to the top left corner of
    /// bounds.
    QRectF labelPlace() const;
    /// The same as the file has it, whatever the title is in this language.
    QRectF wishedLabelPlace() const;
    /// A name above its shape stands on it, however many lines it has in this language.
    bool isLabelAbove() const { return wishedLabelPlace().bottom() <= 0; }
    /// The lines of that title.
    QStringList labelText() const;
};

/// The fill of a step where so many stand, 0 to 1.
QColor loadColor(const CanvasColors &colors, double shade);
/// Paints a step with its top left corner at the origin.
void paintNode(
    QPainter &painter, const NodeLook &look, const CanvasColors &colors, bool selected, bool hovered);
/// A line icon of resources/icons, as vectors.
void paintIcon(QPainter &painter, const QString &name, const QRectF &place, const QColor &color);
/// A line through points with rounded bends.
QPainterPath roundedPath(const QList<QPointF> &points);
/// An arrow head with its tip at the end of the line.
QPainterPath arrowHead(const QList<QPointF> &points);
/// The font of the canvas in scene units, the same at every zoom and on every screen.
QFont canvasFont(double pixels, bool bold = false);

} // namespace tereze::ui
