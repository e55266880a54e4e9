// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routediagram.h"

#include <core/route/routegraph.h>

namespace tereze::route {

/// One difference between two versions of a route.
struct RouteChange {
    enum class Kind { Added, Removed, Changed, Moved } kind = Kind::Changed;
    QString element; ///< id of a step or a flow
    QString property; ///< of a Changed one, such as `performer`, `name-ru`, `condition`, `target`
    QString before;
    QString after;
};

/// All differences, hidden properties included, in the order of the newer file and then what is gone.
/// Elements are told apart by their ids.
QList<RouteChange> compareRoutes(const RouteGraph &before, const RouteDiagram &beforeDrawing,
    const RouteGraph &after, const RouteDiagram &afterDrawing);

} // namespace tereze::route
