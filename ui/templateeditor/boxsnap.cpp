// SPDX-License-Identifier: GPL-3.0-or-later
#include "boxsnap.h"

#include <core/template/boxplace.h>

#include <algorithm>
#include <cstdlib>

namespace tereze::ui {

using templates::BoxPlace;

namespace {

/// The edges of the text on the paper.
constexpr int textLeft = 300;
constexpr int textRight = BoxPlace::paperWidth - 150;
constexpr int textTop = 150;
constexpr int textBottom = BoxPlace::paperHeight - 200;

struct SnappedEdge {
    int at = 0; ///< of the box's first edge
    std::optional<int> guide;
};

SnappedEdge snapEdge(int first, int length, const QVector<int> &lines, int reach)
{
    SnappedEdge snapped { first, {} };
    int nearest = reach + 1;
    for (const int line : lines) {
        for (const int edge : { first, first + length }) {
            if (std::abs(line - edge) >= nearest)
                continue;
            nearest = std::abs(line - edge);
            snapped = { first + line - edge, line };
        }
    }
    return snapped;
}

} // namespace

SnappedBox snapBox(const BoxArea &box, const QVector<BoxArea> &others, int reach)
{
    QVector<int> upright { textLeft, textRight };
    QVector<int> level { textTop, textBottom };
    for (const BoxArea &other : others) {
        upright << other.x << other.x + other.width;
        level << other.y << other.y + other.height;
    }
    SnappedEdge x = snapEdge(box.x, box.width, upright, reach);
    SnappedEdge y = snapEdge(box.y, box.height, level, reach);
    const auto keep = [](SnappedEdge &edge, int length, int paper) {
        const int kept = std::clamp(edge.at, 0, std::max(0, paper - length));
        if (kept != edge.at)
            edge = { kept, {} };
    };
    keep(x, box.width, BoxPlace::paperWidth);
    keep(y, box.height, BoxPlace::paperHeight);
    return { x.at, y.at, x.guide, y.guide };
}

} // namespace tereze::ui
