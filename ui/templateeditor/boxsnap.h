// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>

#include <optional>

namespace tereze::ui {

/// A rectangle of the paper in tenths of a millimetre.
struct BoxArea {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
};

/// Where a box that is dragged comes to stand, and the lines to which it was drawn.
struct SnappedBox {
    int x = 0;
    int y = 0;
    std::optional<int> guideX; ///< an upright line
    std::optional<int> guideY;
};

/// Draws a box to the edges of others, of the text and of the paper that are no further than `reach` away;
/// across and down each by itself, the nearest first. It never leaves the paper.
SnappedBox snapBox(const BoxArea &box, const QVector<BoxArea> &others, int reach);

} // namespace tereze::ui
