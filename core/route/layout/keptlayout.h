// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routelayout.h"

namespace tereze::route {

/// The layouts that keep what is drawn (LayoutMode::Tidy and Missing). `fresh` is the layout of the same
/// graph made anew: its order from left to right decides what runs against the flow, and it serves where
/// nothing can be kept. Used by layoutRoute alone.
RouteLayout keptLayout(const RouteGraph &graph, const LayoutOptions &options, const RouteLayout &fresh);

} // namespace tereze::route
