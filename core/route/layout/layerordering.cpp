// SPDX-License-Identifier: GPL-3.0-or-later
#include "layerordering.h"

#include <algorithm>

namespace tereze::route {

namespace {

constexpr int maximumSweeps = 16;
constexpr double belowMainFlow = 0.4; ///< of a place: what an event on the border leads to stands below
constexpr int patience = 4; ///< sweeps without a better order

class LayerSweeper {
public:
    explicit LayerSweeper(Layers &layers)
        : m_layers(layers)
        , m_places(layers.vertices.size(), 0)
        , m_wanted(layers.vertices.size(), 0)
    {
        for (const auto &layer : layers.order)
            notePlaces(layer);
    }

    void forward()
    {
        for (auto &layer : m_layers.order)
            sort(layer, true);
    }

    void backward()
    {
        for (auto layer = m_layers.order.rbegin(); layer != m_layers.order.rend(); ++layer)
            sort(*layer, false);
    }

private:
    bool isAside(int before, int vertex) const
    {
        const auto &aside = m_layers.vertices[before].aside;
        return std::find(aside.begin(), aside.end(), vertex) != aside.end();
    }

    void notePlaces(const std::vector<int> &layer)
    {
        for (std::size_t i = 0; i < layer.size(); ++i)
            m_places[layer[i]] = static_cast<double>(i);
    }

    void sort(std::vector<int> &layer, bool byBefore)
    {
        for (const int vertex : layer) {
            const auto &neighbours =
                byBefore ? m_layers.vertices[vertex].before : m_layers.vertices[vertex].after;
            double sum = 0;
            for (const int neighbour : neighbours) {
                sum += m_places[neighbour];
                if (byBefore && isAside(neighbour, vertex))
                    sum += belowMainFlow;
            }
            m_wanted[vertex] =
                neighbours.empty() ? m_places[vertex] : sum / static_cast<double>(neighbours.size());
        }
        std::stable_sort(layer.begin(), layer.end(), [&](int left, int right) {
            const int leftBand = m_layers.vertices[left].band;
            const int rightBand = m_layers.vertices[right].band;
            return leftBand != rightBand ? leftBand < rightBand : m_wanted[left] < m_wanted[right];
        });
        notePlaces(layer);
    }

    Layers &m_layers;
    std::vector<double> m_places;
    std::vector<double> m_wanted;
};

/// Inversions by a counting tree.
long crossingsBetween(
    const Layers &layers, const std::vector<int> &layer, const std::vector<int> &places, std::size_t size)
{
    std::vector<long> tree(size + 1, 0);
    long crossings = 0;
    long entered = 0;
    std::vector<int> ends;
    for (const int vertex : layer) {
        ends.clear();
        for (const int after : layers.vertices[vertex].after)
            ends.push_back(places[after]);
        for (const int end : ends) {
            long notBelow = 0;
            for (int i = end + 1; i > 0; i -= i & -i)
                notBelow += tree[static_cast<std::size_t>(i)];
            crossings += entered - notBelow;
        }
        for (const int end : ends) {
            for (std::size_t i = static_cast<std::size_t>(end) + 1; i <= size; i += i & (~i + 1))
                ++tree[i];
            ++entered;
        }
    }
    return crossings;
}

} // namespace

long crossingsOf(const Layers &layers)
{
    std::vector<int> places(layers.vertices.size(), 0);
    for (const auto &layer : layers.order) {
        for (std::size_t i = 0; i < layer.size(); ++i)
            places[static_cast<std::size_t>(layer[i])] = static_cast<int>(i);
    }
    long crossings = 0;
    for (std::size_t i = 0; i + 1 < layers.order.size(); ++i)
        crossings += crossingsBetween(layers, layers.order[i], places, layers.order[i + 1].size());
    return crossings;
}

void orderLayers(Layers &layers)
{
    LayerSweeper sweeper(layers);
    sweeper.forward();
    auto best = layers.order;
    long fewest = crossingsOf(layers);
    int inVain = 0;
    for (int sweep = 0; sweep < maximumSweeps && inVain < patience && fewest > 0; ++sweep) {
        if (sweep % 2 == 0)
            sweeper.backward();
        else
            sweeper.forward();
        const long crossings = crossingsOf(layers);
        ++inVain;
        if (crossings < fewest) {
            fewest = crossings;
            best = layers.order;
            inVain = 0;
        }
    }
    layers.order = std::move(best);
}

} // namespace tereze::route
