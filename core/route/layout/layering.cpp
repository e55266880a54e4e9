// SPDX-License-Identifier: GPL-3.0-or-later
#include "layering.h"

#include <algorithm>
#include <map>

namespace tereze::route {

namespace {

/// Longer edges go around everything: their pieces would cost more than they show.
constexpr int maximumPieces = 24;
constexpr double passingExtent = 8;

struct Adjacency {
    explicit Adjacency(const LayeredGraph &graph)
        : outgoing(graph.boxes.size())
        , incoming(graph.boxes.size())
    {
        for (int e = 0; e < static_cast<int>(graph.edges.size()); ++e) {
            outgoing[graph.edges[e].source].push_back(e);
            incoming[graph.edges[e].target].push_back(e);
        }
    }

    std::vector<std::vector<int>> outgoing;
    std::vector<std::vector<int>> incoming;
};

/// An edge to a box that the search has entered and not left closes a loop.
void markBackward(const LayeredGraph &graph, const Adjacency &adjacency, Layers &layers)
{
    enum State : char { New, Open, Closed };
    std::vector<State> states(graph.boxes.size(), New);
    struct Visit {
        int box;
        std::size_t next;
    };
    std::vector<Visit> stack;
    const auto search = [&](int start) {
        if (states[start] != New)
            return;
        states[start] = Open;
        stack.push_back({ start, 0 });
        while (!stack.empty()) {
            Visit &visit = stack.back();
            const auto &edges = adjacency.outgoing[visit.box];
            if (visit.next == edges.size()) {
                states[visit.box] = Closed;
                stack.pop_back();
                continue;
            }
            const int edge = edges[visit.next++];
            const int target = graph.edges[edge].target;
            if (states[target] == Open) {
                layers.paths[edge].isBackward = true;
            } else if (states[target] == New) {
                states[target] = Open;
                stack.push_back({ target, 0 });
            }
        }
    };
    const int boxes = static_cast<int>(graph.boxes.size());
    for (int box = 0; box < boxes; ++box) {
        if (graph.boxes[box].startsFlow)
            search(box);
    }
    for (int box = 0; box < boxes; ++box) {
        if (adjacency.incoming[box].empty())
            search(box);
    }
    for (int box = 0; box < boxes; ++box)
        search(box);
}

void assignLayers(const LayeredGraph &graph, const Adjacency &adjacency, Layers &layers)
{
    std::vector<int> missing(graph.boxes.size(), 0);
    std::vector<int> ready;
    for (std::size_t e = 0; e < graph.edges.size(); ++e)
        missing[graph.edges[e].target] += layers.paths[e].isBackward ? 0 : 1;
    std::vector<char> isFirst(graph.boxes.size(), 0);
    for (int box = 0; box < static_cast<int>(graph.boxes.size()); ++box) {
        if (missing[box] == 0) {
            ready.push_back(box);
            isFirst[box] = 1;
        }
    }
    std::vector<int> sorted;
    for (std::size_t at = 0; at < ready.size(); ++at) {
        const int box = ready[at];
        sorted.push_back(box);
        for (const int edge : adjacency.outgoing[box]) {
            if (layers.paths[edge].isBackward)
                continue;
            const int target = graph.edges[edge].target;
            layers.vertices[target].layer =
                std::max(layers.vertices[target].layer, layers.vertices[box].layer + 1);
            if (--missing[target] == 0)
                ready.push_back(target);
        }
    }
    // What nothing leads to and is no start stands just before what it leads to.
    for (auto box = sorted.rbegin(); box != sorted.rend(); ++box) {
        if (!isFirst[*box] || graph.boxes[*box].startsFlow)
            continue;
        int nearest = -1;
        for (const int edge : adjacency.outgoing[*box]) {
            const int layer = layers.vertices[graph.edges[edge].target].layer;
            if (!layers.paths[edge].isBackward && (nearest < 0 || layer < nearest))
                nearest = layer;
        }
        if (nearest > 0)
            layers.vertices[*box].layer = nearest - 1;
    }
}

/// Cuts the edges into pieces of one layer.
class EdgeCutter {
public:
    EdgeCutter(const LayeredGraph &graph, Layers &layers)
        : m_graph(graph)
        , m_layers(layers)
    {
    }

    void cut(int edge)
    {
        LayerPath &path = m_layers.paths[edge];
        const int source = m_graph.edges[edge].source;
        const int target = m_graph.edges[edge].target;
        path.vertices = { source };
        const int last = m_layers.vertices[target].layer;
        const int first = m_layers.vertices[source].layer;
        path.isDetour = !path.isBackward && last - first > maximumPieces;
        const bool isAside = !m_graph.edges[edge].exit.isEmpty();
        int before = source;
        if (!path.isBackward && !path.isDetour) {
            for (int layer = first + 1; layer < last; ++layer) {
                const int vertex = passing(edge, target, layer);
                link(before, vertex, isAside && before == source);
                path.vertices.push_back(vertex);
                before = vertex;
            }
            link(before, target, isAside && before == source);
        }
        path.vertices.push_back(target);
    }

private:
    int passing(int edge, int target, int layer)
    {
        const bool shared = m_graph.boxes[target].mergesIncoming;
        const std::pair key { shared ? target : -1 - edge, layer };
        if (const auto found = m_passing.find(key); found != m_passing.end())
            return found->second;
        LayerVertex vertex;
        vertex.layer = layer;
        vertex.band = m_graph.boxes[target].band;
        vertex.top = vertex.bottom = passingExtent;
        m_layers.vertices.push_back(vertex);
        return m_passing[key] = static_cast<int>(m_layers.vertices.size()) - 1;
    }

    void link(int before, int after, bool isAside)
    {
        auto &list = m_layers.vertices[before].after;
        auto &aside = m_layers.vertices[before].aside;
        if (std::find(list.begin(), list.end(), after) != list.end()) {
            if (!isAside)
                aside.erase(std::remove(aside.begin(), aside.end(), after), aside.end());
            return;
        }
        list.push_back(after);
        m_layers.vertices[after].before.push_back(before);
        if (isAside)
            aside.push_back(after);
    }

    const LayeredGraph &m_graph;
    Layers &m_layers;
    std::map<std::pair<int, int>, int> m_passing; ///< by target or edge, and layer
};

} // namespace

Layers layersOf(const LayeredGraph &graph)
{
    Layers layers;
    layers.paths.resize(graph.edges.size());
    for (int box = 0; box < static_cast<int>(graph.boxes.size()); ++box) {
        LayerVertex vertex;
        vertex.box = box;
        vertex.band = graph.boxes[box].band;
        vertex.top = graph.boxes[box].top;
        vertex.bottom = graph.boxes[box].bottom;
        layers.vertices.push_back(vertex);
    }
    const Adjacency adjacency(graph);
    markBackward(graph, adjacency, layers);
    assignLayers(graph, adjacency, layers);
    EdgeCutter cutter(graph, layers);
    for (int edge = 0; edge < static_cast<int>(graph.edges.size()); ++edge)
        cutter.cut(edge);
    for (int vertex = 0; vertex < static_cast<int>(layers.vertices.size()); ++vertex) {
        const auto layer = static_cast<std::size_t>(layers.vertices[vertex].layer);
        if (layers.order.size() <= layer)
            layers.order.resize(layer + 1);
        layers.order[layer].push_back(vertex);
    }
    return layers;
}

} // namespace tereze::route
