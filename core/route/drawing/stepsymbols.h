// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "svgcanvas.h"

#include <core/route/routenode.h>

/// The signs of BPMN's notation: what kind a step, an event or a gateway is. Used by routeSvg alone.
namespace tereze::route {

/// In the upper left corner of a step: user, manual, service, send, receive, script, businessRule.
bool hasTaskSign(const RouteNode &node);
void drawTaskSign(SvgCanvas &canvas, const RouteNode &node, const QRectF &bounds);

/// At the lower border of a step: loop, several instances, collapsed, ad hoc.
void drawActivityMarkers(SvgCanvas &canvas, const RouteNode &node, const QRectF &bounds, bool isCollapsed);

/// Inside the circle of an event.
void drawEventSign(SvgCanvas &canvas, const RouteNode &node, const QPointF &centre);

/// Inside the diamond of a gateway.
void drawGatewaySign(SvgCanvas &canvas, const RouteNode &node, const QPointF &centre);

} // namespace tereze::route
