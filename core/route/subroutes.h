// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routecompiler.h"

namespace tereze::route {

/// Draws the sub-routes into a compiled route: each `call` is replaced by the steps of the route it names.
/// Its start becomes a way in, its approved ends a way out (several of them meet in an inclusive join, so
/// that the call is over when every token in it is); a rejected end stays one. Conditions and returns of a
/// sub-route speak of its own steps. `calling` are the keys of the routes around, outermost first. Used by
/// compileRoute alone.
Result<CompiledRoute> withSubRoutes(
    const CompiledRoute &route, const SubRouteFinder &subRoutes, const QStringList &calling);

/// Fills CompiledNode::reach of every inclusive join.
void findReach(CompiledRoute &route);

} // namespace tereze::route
