// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/route/layout/routelayout.h>

#include <QByteArray>

namespace tereze::route {

/// Draws a route in BPMN's notation as an SVG 1.1 picture, one pixel a unit of the diagram: pools and lanes,
/// steps with the sign of their kind, events, gateways, flows, labels, notes and data. Names are in
/// `language` (kk, ru, en, uk) where the route has them, else as nameToShow() says. What the layout does not
/// place is not drawn; of a file with several planes the first one is shown. Pure; any thread; the same input
/// gives the same bytes.
QByteArray routeSvg(const RouteGraph &graph, const RouteLayout &layout, const QString &language = {});

} // namespace tereze::route
