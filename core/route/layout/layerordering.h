// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layeredgraph.h"

namespace tereze::route {

/// Orders the vertices of each layer so that few edges cross: sweeps to and fro by the mean place of the
/// neighbours, and keeps the best order seen. Bands stay apart: within a layer all vertices of a band stand
/// together, the bands in their order.
void orderLayers(Layers &layers);

/// How often edges between neighbouring layers cross.
long crossingsOf(const Layers &layers);

} // namespace tereze::route
