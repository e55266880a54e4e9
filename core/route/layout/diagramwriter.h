// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routelayout.h"

#include <core/base/result.h>

namespace tereze::route {

class RouteDocument;

/// Writes a layout into the document's BPMNDI: makes a diagram when there is none, else patches the one there
/// is: bounds, labels and waypoints that differ are changed in place, missing shapes and edges are appended,
/// and everything else (colours, styles, unknown attributes) stays. A layout that says nothing new leaves the
/// document's bytes alone. Ids of the layout that the model does not hold are ignored; nothing is removed.
/// Answers whether something changed.
bool writeLayout(RouteDocument &document, const RouteLayout &layout);

} // namespace tereze::route
