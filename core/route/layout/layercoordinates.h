// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layeredgraph.h"

namespace tereze::route {

/// Gives the vertices of one band their y: after Brandes and Köpf, «Fast and simple horizontal coordinate
/// assignment» (2001), turned by 90°: four layouts, each straightening what it can towards one corner, and
/// for each vertex the mean of the middle two. The order in the layers is kept and boxes do not overlap, at
/// least `gap` apart. Linear in the vertices and their edges.
void placeBand(Layers &layers, int band, double gap);

} // namespace tereze::route
