// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>

namespace tereze::route {

/// Orthogonal lines between two shapes, one connection at a time; whole drawings are core/route/layout's.
/// Lengths in the diagram's units.
class ConnectionRouter {
public:
    struct End {
        QRectF bounds;
        bool isGateway = false;
    };

    /// A new line from border to border, with as few bends as can be.
    static QList<QPointF> route(const End &source, const End &target);

    /// Likewise, around other shapes where that is possible: the line of the fewest bends among those that
    /// cross the fewest of them.
    static QList<QPointF> route(const End &source, const End &target, const QList<QRectF> &others);

    /// The line after its ends were moved: one with bends of its own keeps them, its first and last pieces
    /// stay horizontal or vertical; one as route() makes it is made anew.
    static QList<QPointF> repaired(const QList<QPointF> &line, const End &oldSource, const End &oldTarget,
        const End &source, const End &target);

    /// The place on the border of a shape that is nearest to `place`: where a term stands.
    static QPointF onBorder(const QRectF &shape, const QPointF &place);

    /// The line without points that change nothing.
    static QList<QPointF> simplified(const QList<QPointF> &line);
};

} // namespace tereze::route
