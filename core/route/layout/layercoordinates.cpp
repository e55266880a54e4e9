// SPDX-License-Identifier: GPL-3.0-or-later
#include "layercoordinates.h"

#include <algorithm>
#include <array>
#include <limits>
#include <set>

namespace tereze::route {

namespace {

/// One band of the layers with its own numbering.
struct Band {
    std::vector<int> vertices; ///< of the whole graph, by number in the band
    std::vector<std::vector<int>> order; ///< numbers, of each layer
    std::vector<std::vector<int>> before;
    std::vector<std::vector<int>> after;
    std::vector<int> place; ///< in its layer
    std::vector<char> passes; ///< is a piece of a long edge
    std::vector<char> isLoose; ///< reached only from events on borders, or from what is so reached
};

Band bandOf(const Layers &layers, int wanted)
{
    Band band;
    std::vector<int> numbers(layers.vertices.size(), -1);
    for (const auto &layer : layers.order) {
        band.order.emplace_back();
        for (const int vertex : layer) {
            if (layers.vertices[vertex].band != wanted)
                continue;
            const int number = static_cast<int>(band.vertices.size());
            numbers[vertex] = number;
            band.vertices.push_back(vertex);
            band.place.push_back(static_cast<int>(band.order.back().size()));
            band.passes.push_back(layers.vertices[vertex].box < 0 ? 1 : 0);
            band.order.back().push_back(number);
        }
    }
    const std::size_t size = band.vertices.size();
    band.before.resize(size);
    band.after.resize(size);
    band.isLoose.assign(size, 0);
    // The main flow is what is kept straight: where there is one, a way aside is not aligned with its source.
    const auto isKept = [&](int before, int after) {
        const LayerVertex &source = layers.vertices[before];
        return source.aside.size() == source.after.size()
            || std::find(source.aside.begin(), source.aside.end(), after) == source.aside.end();
    };
    for (std::size_t i = 0; i < size; ++i) {
        const LayerVertex &vertex = layers.vertices[band.vertices[i]];
        for (const int other : vertex.before) {
            if (numbers[other] >= 0 && isKept(other, band.vertices[i]))
                band.before[i].push_back(numbers[other]);
        }
        for (const int other : vertex.after) {
            if (numbers[other] >= 0 && isKept(band.vertices[i], other))
                band.after[i].push_back(numbers[other]);
        }
        const auto byPlace = [&](int left, int right) {
            return band.place[left] < band.place[right];
        };
        std::sort(band.before[i].begin(), band.before[i].end(), byPlace);
        std::sort(band.after[i].begin(), band.after[i].end(), byPlace);
        // Layers come in their order, so what stands before is known.
        band.isLoose[i] =
            !vertex.before.empty() && std::all_of(vertex.before.begin(), vertex.before.end(), [&](int other) {
                return numbers[other] >= 0
                    && (!isKept(other, band.vertices[i])
                        || band.isLoose[static_cast<std::size_t>(numbers[other])]);
            });
    }
    return band;
}

using Conflicts = std::set<std::pair<int, int>>; ///< (before, after)

/// Long edges stay straight: what crosses a piece in the middle of one is not aligned.
Conflicts conflictsOf(const Band &band)
{
    Conflicts conflicts;
    for (std::size_t layer = 1; layer < band.order.size(); ++layer) {
        const auto &here = band.order[layer];
        int lowest = 0;
        std::size_t scanned = 0;
        for (std::size_t i = 0; i < here.size(); ++i) {
            int inner = -1;
            if (band.passes[here[i]]) {
                for (const int before : band.before[here[i]]) {
                    if (band.passes[before])
                        inner = before;
                }
            }
            if (inner < 0 && i + 1 < here.size())
                continue;
            const int highest =
                inner >= 0 ? band.place[inner] : static_cast<int>(band.order[layer - 1].size());
            for (; scanned <= i; ++scanned) {
                const int vertex = here[scanned];
                for (const int before : band.before[vertex]) {
                    const bool isInner = band.passes[vertex] && band.passes[before];
                    if ((band.place[before] < lowest || band.place[before] > highest) && !isInner)
                        conflicts.insert({ before, vertex });
                }
            }
            lowest = highest;
        }
    }
    return conflicts;
}

/// One of the four layouts.
class CornerLayout {
public:
    CornerLayout(const Band &band, const Conflicts &conflicts, bool fromEnd, bool fromBottom)
        : m_band(band)
        , m_conflicts(conflicts)
        , m_fromEnd(fromEnd)
        , m_fromBottom(fromBottom)
        , m_root(band.vertices.size())
        , m_next(band.vertices.size())
    {
        for (std::size_t i = 0; i < m_root.size(); ++i)
            m_root[i] = m_next[i] = static_cast<int>(i);
    }

    std::vector<double> place(const std::vector<double> &top, const std::vector<double> &bottom, double gap)
    {
        align();
        return compact(top, bottom, gap);
    }

private:
    int placeOf(int vertex, std::size_t layerSize) const
    {
        return m_fromBottom ? static_cast<int>(layerSize) - 1 - m_band.place[vertex] : m_band.place[vertex];
    }

    std::vector<int> inOrder(std::vector<int> list) const
    {
        if (m_fromBottom)
            std::reverse(list.begin(), list.end());
        return list;
    }

    void align()
    {
        const std::size_t count = m_band.order.size();
        for (std::size_t step = 0; step < count; ++step) {
            const std::size_t layer = m_fromEnd ? count - 1 - step : step;
            int last = -1;
            for (const int vertex : inOrder(m_band.order[layer])) {
                const auto neighbours = inOrder(m_fromEnd ? m_band.after[vertex] : m_band.before[vertex]);
                if (neighbours.empty())
                    continue;
                const std::size_t neighbourLayer = m_fromEnd ? layer + 1 : layer - 1;
                const std::size_t layerSize = m_band.order[neighbourLayer].size();
                const std::size_t size = neighbours.size();
                for (std::size_t m = (size - 1) / 2; m <= size / 2; ++m) {
                    const int other = neighbours[m];
                    const std::pair pair = m_fromEnd ? std::pair(vertex, other) : std::pair(other, vertex);
                    if (m_next[vertex] != vertex || last >= placeOf(other, layerSize)
                        || m_conflicts.count(pair) > 0)
                        continue;
                    m_next[other] = vertex;
                    m_root[vertex] = m_root[other];
                    m_next[vertex] = m_root[vertex];
                    last = placeOf(other, layerSize);
                }
            }
        }
    }

    std::vector<double> compact(
        const std::vector<double> &top, const std::vector<double> &bottom, double gap) const
    {
        struct Arc {
            int to;
            double length;
        };
        const std::size_t size = m_root.size();
        std::vector<std::vector<Arc>> below(size);
        std::vector<int> missing(size, 0);
        for (const auto &layer : m_band.order) {
            const auto ordered = inOrder(layer);
            for (std::size_t i = 0; i + 1 < ordered.size(); ++i) {
                const int upper = m_fromBottom ? ordered[i + 1] : ordered[i];
                const int lower = m_fromBottom ? ordered[i] : ordered[i + 1];
                below[m_root[ordered[i]]].push_back(
                    { m_root[ordered[i + 1]], bottom[upper] + gap + top[lower] });
                ++missing[m_root[ordered[i + 1]]];
            }
        }
        std::vector<int> sorted;
        for (std::size_t i = 0; i < size; ++i) {
            if (m_root[i] == static_cast<int>(i) && missing[i] == 0)
                sorted.push_back(static_cast<int>(i));
        }
        std::vector<double> y(size, 0);
        for (std::size_t at = 0; at < sorted.size(); ++at) {
            for (const Arc &arc : below[sorted[at]]) {
                y[arc.to] = std::max(y[arc.to], y[sorted[at]] + arc.length);
                if (--missing[arc.to] == 0)
                    sorted.push_back(arc.to);
            }
        }
        for (auto block = sorted.rbegin(); block != sorted.rend(); ++block) {
            double furthest = std::numeric_limits<double>::infinity();
            for (const Arc &arc : below[*block])
                furthest = std::min(furthest, y[arc.to] - arc.length);
            if (furthest < std::numeric_limits<double>::infinity())
                y[*block] = std::max(y[*block], furthest);
        }
        std::vector<double> result(size);
        for (std::size_t i = 0; i < size; ++i)
            result[i] = m_fromBottom ? -y[m_root[i]] : y[m_root[i]];
        return result;
    }

    const Band &m_band;
    const Conflicts &m_conflicts;
    const bool m_fromEnd;
    const bool m_fromBottom;
    std::vector<int> m_root;
    std::vector<int> m_next;
};

/// What nothing but a way aside holds stands as near to the height of what leads to it as its neighbours let
/// it.
void placeLoose(Layers &layers, const Band &band, double gap)
{
    for (const auto &layer : band.order) {
        for (std::size_t at = 0; at < layer.size(); ++at) {
            if (!band.isLoose[static_cast<std::size_t>(layer[at])])
                continue;
            LayerVertex &vertex = layers.vertices[band.vertices[static_cast<std::size_t>(layer[at])]];
            double wanted = 0;
            for (const int before : vertex.before)
                wanted += layers.vertices[before].y / static_cast<double>(vertex.before.size());
            const auto neighbour = [&](std::size_t place) -> const LayerVertex & {
                return layers.vertices[band.vertices[static_cast<std::size_t>(layer[place])]];
            };
            // A loose one above others of its kind only moves up, so that those find their room.
            if (at + 1 < layer.size())
                wanted = std::min(wanted,
                    band.isLoose[static_cast<std::size_t>(layer[at + 1])]
                        ? vertex.y
                        : neighbour(at + 1).y - neighbour(at + 1).top - gap - vertex.bottom);
            if (at > 0)
                wanted = std::max(wanted, neighbour(at - 1).y + neighbour(at - 1).bottom + gap + vertex.top);
            vertex.y = wanted;
        }
    }
}

} // namespace

void placeBand(Layers &layers, int wanted, double gap)
{
    const Band band = bandOf(layers, wanted);
    if (band.vertices.empty())
        return;
    const std::size_t size = band.vertices.size();
    std::vector<double> top(size);
    std::vector<double> bottom(size);
    for (std::size_t i = 0; i < size; ++i) {
        top[i] = layers.vertices[band.vertices[i]].top;
        bottom[i] = layers.vertices[band.vertices[i]].bottom;
    }
    const Conflicts conflicts = conflictsOf(band);
    std::array<std::vector<double>, 4> corners;
    std::array<double, 4> lowest {};
    std::array<double, 4> highest {};
    std::size_t narrowest = 0;
    for (std::size_t corner = 0; corner < 4; ++corner) {
        corners[corner] = CornerLayout(band, conflicts, corner >= 2, corner % 2 == 1).place(top, bottom, gap);
        lowest[corner] = *std::min_element(corners[corner].begin(), corners[corner].end());
        highest[corner] = *std::max_element(corners[corner].begin(), corners[corner].end());
        if (highest[corner] - lowest[corner] < highest[narrowest] - lowest[narrowest])
            narrowest = corner;
    }
    for (std::size_t corner = 0; corner < 4; ++corner) {
        const double shift =
            corner % 2 == 0 ? lowest[narrowest] - lowest[corner] : highest[narrowest] - highest[corner];
        for (double &y : corners[corner])
            y += shift;
    }
    for (std::size_t i = 0; i < size; ++i) {
        std::array<double, 4> all { corners[0][i], corners[1][i], corners[2][i], corners[3][i] };
        std::sort(all.begin(), all.end());
        layers.vertices[band.vertices[i]].y = (all[1] + all[2]) / 2;
    }
    placeLoose(layers, band, gap);
}

} // namespace tereze::route
