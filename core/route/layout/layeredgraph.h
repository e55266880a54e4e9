// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

#include <vector>

/// The plain graph that one container (a process, a sub-process) is laid out as. Used inside
/// core/route/layout only; all lengths are in pixels.
namespace tereze::route {

/// A step with all that is drawn around it: its label, its boundary events, its annotations. The extents are
/// distances from the centre of the step itself.
struct LayeredBox {
    double left = 50;
    double right = 50;
    double top = 40;
    double bottom = 40;
    double dockLeft = 50; ///< where lines arrive and leave: the border of the step itself
    double dockRight = 50;
    int band = 0; ///< lane, from 0
    bool startsFlow = false; ///< belongs into the first layer
    bool mergesIncoming = true; ///< lines that lead here may run as one; not for joins of parallel flows
};

struct LayeredEdge {
    int source = 0; ///< indexes of boxes
    int target = 0;
    QList<QPointF> exit; ///< its first points, from the centre of the source; empty: right border, middle
    double labelWidth = 0; ///< room to keep for its label; 0 without
};

struct LayeredGraph {
    std::vector<LayeredBox> boxes;
    std::vector<LayeredEdge> edges;
    int bands = 1;
    double bandPadding = 0; ///< above and below the content of a band
};

struct LayeredResult {
    std::vector<QPointF> centres; ///< of the boxes; everything lies right of and below (0, 0)
    std::vector<QList<QPointF>> paths; ///< of the edges, from border to border
    std::vector<double> bandTops; ///< one more than bands: the last is the bottom
    double width = 0;
    double height = 0;
};

/// A box, or the place where a long edge passes a layer.
struct LayerVertex {
    int box = -1; ///< -1: a passing edge
    int layer = 0;
    int band = 0;
    double top = 0;
    double bottom = 0;
    double y = 0;
    std::vector<int> before; ///< vertices in the layer before, by index
    std::vector<int> after;
    std::vector<int> aside; ///< of `after`, what is reached from an event on the border: beside the main flow
};

/// An edge cut at each layer.
struct LayerPath {
    bool isBackward = false; ///< leads against the flow: goes around
    bool isDetour = false; ///< too long for the layers: goes around as well
    std::vector<int> vertices; ///< from source to target; of what goes around only these two
};

struct Layers {
    std::vector<LayerVertex> vertices; ///< the boxes first, by their index
    std::vector<LayerPath> paths; ///< by edge
    std::vector<std::vector<int>> order; ///< vertices of each layer from top to bottom
};

} // namespace tereze::route
