// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/route/routegraph.h>

namespace tereze::route {

/// How a route is arranged.
enum class LayoutMode {
    Fresh, ///< everything is placed anew
    Tidy, ///< steps that stand well keep their place; what overlaps or runs against the flow is moved, what
          ///< is not drawn is placed, and lines are drawn anew where they have to be
    Missing, ///< only what is not drawn is placed; nothing that is drawn is touched
};

struct LayoutOptions {
    LayoutMode mode = LayoutMode::Fresh;
    QString language; ///< kk, ru, en or uk: whose names decide how much room labels get; empty: BPMN's names
};

/// Where everything is drawn, in the diagram's units (pixels at 100 %). Plain value.
struct RouteLayout {
    QHash<QString, QRectF> shapes; ///< by id: steps, events, gateways, sub-processes, artifacts, lanes, pools
    QHash<QString, QRectF> labels; ///< by id of a shape or a line: the box of a text that stands outside
    QHash<QString, QList<QPointF>> waypoints; ///< by id of a flow or another line: two points or more
    QSet<QString> expanded; ///< sub-processes whose inside is drawn within them
};

/// Arranges a route from left to right in layers (after Sugiyama, Tagawa, Toda 1981; y-coordinates after
/// Brandes, Köpf 2001): lanes are horizontal bands in the order of the file, edges orthogonal and outside all
/// shapes, loops go around, boundary events stand on the border of their step, labels beside their shapes.
///
/// Pure and deterministic: the same graph gives the same places on every machine (texts are measured by a
/// table, not by a font). Any thread; needs no QGuiApplication. Never fails: elements without an id are left
/// out, as nothing can refer to them. The time grows about as the number of steps.
///
/// With Tidy and Missing the result holds what is drawn already as well, changed or not.
RouteLayout layoutRoute(const RouteGraph &graph, const LayoutOptions &options = {});

/// The layout that the file's own diagram states; what it does not draw is absent.
RouteLayout drawnLayout(const RouteGraph &graph);

} // namespace tereze::route
