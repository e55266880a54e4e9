// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layeredgraph.h"

namespace tereze::route {

/// Places the boxes of one container and routes its edges. Boxes do not overlap, edges are orthogonal and run
/// through no box but their own ends'. Time: about linear in boxes and edges.
LayeredResult layeredLayout(const LayeredGraph &graph);

} // namespace tereze::route
