// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

namespace tereze::domain {

/// How far a printer is off: what belongs at (x, y) mm from the upper left corner of the sheet has to be
/// printed at offset + (x * scale.x, y * scale.y).
struct Calibration {
    QPointF offset { 0, 0 }; ///< mm, to the right and down
    QPointF scale { 1, 1 };

    bool isNeutral() const { return offset == QPointF(0, 0) && scale == QPointF(1, 1); }
};

} // namespace tereze::domain
