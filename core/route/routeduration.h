// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace tereze::route {

/// Whether a text is a duration that the engine takes (tereze.duration_parts, with which
/// tests/db/routeduration.test.cpp holds it equal): ISO 8601 PnYnMnDTnHnMnS or PnW, whole numbers of at most
/// nine digits, more than nothing and at most ten years (3,653 days, a month counted as a twelfth of a year).
/// Thread-safe.
bool isRouteDuration(QStringView text);

} // namespace tereze::route
