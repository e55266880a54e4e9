// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layeredgraph.h"

namespace tereze::route {

/// Finds the edges that run against the flow (by depth-first search from what nothing leads to), gives every
/// box the layer behind its last predecessor, and cuts long edges into pieces of one layer. Edges to one
/// target share their pieces where the target lets them. The order within a layer is that of the boxes. Time:
/// linear in boxes and edges, as an edge has at most a fixed number of pieces.
Layers layersOf(const LayeredGraph &graph);

} // namespace tereze::route
