// SPDX-License-Identifier: GPL-3.0-or-later
#include "layeredlayout.h"

#include "edgechannels.h"
#include "layercoordinates.h"
#include "layering.h"
#include "layerordering.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace tereze::route {

namespace {

constexpr double boxGap = 24; ///< between boxes of a layer
constexpr double trackGap = 14;
constexpr double smallestChannel = 44;
constexpr double detourGap = 18;

/// Carries one layout through its steps.
class LayeredComposer {
public:
    explicit LayeredComposer(const LayeredGraph &graph)
        : m_graph(graph)
        , m_layers(layersOf(graph))
    {
    }

    LayeredResult compose()
    {
        orderLayers(m_layers);
        const std::size_t layers = m_layers.order.size();
        m_contentTop.assign(static_cast<std::size_t>(m_graph.bands), 0);
        m_contentBottom.assign(static_cast<std::size_t>(m_graph.bands), 0);
        for (int band = 0; band < m_graph.bands; ++band)
            placeBand(m_layers, band, boxGap);
        noteSkylines();
        placeDetours();
        stackBands();
        m_channels.resize(layers + 1);
        fillChannels();
        placeColumns();
        drawPaths();
        return std::move(m_result);
    }

private:
    /// A line outside the boxes of a band, shared by the edges to one target.
    struct Detour {
        int target = 0; ///< vertex
        int band = 0;
        bool above = false;
        int firstLayer = 0; ///< layers that it passes, the ends included
        int lastLayer = 0;
        double y = 0;
    };

    double exitHeight(int edge) const
    {
        const LayeredEdge &e = m_graph.edges[static_cast<std::size_t>(edge)];
        const double y = m_layers.vertices[e.source].y;
        return e.exit.isEmpty() ? y : y + e.exit.last().y();
    }

    /// What is occupied above and below in each layer of each band.
    void noteSkylines()
    {
        const std::size_t layers = m_layers.order.size();
        m_above.assign(static_cast<std::size_t>(m_graph.bands), std::vector<double>(layers, 0));
        m_below = m_above;
        std::vector<char> known(static_cast<std::size_t>(m_graph.bands), 0);
        for (const LayerVertex &vertex : m_layers.vertices) {
            const auto band = static_cast<std::size_t>(vertex.band);
            const double top = vertex.y - vertex.top;
            const double bottom = vertex.y + vertex.bottom;
            m_contentTop[band] = known[band] ? std::min(m_contentTop[band], top) : top;
            m_contentBottom[band] = known[band] ? std::max(m_contentBottom[band], bottom) : bottom;
            known[band] = 1;
        }
        for (std::size_t band = 0; band < m_above.size(); ++band) {
            const double middle = (m_contentTop[band] + m_contentBottom[band]) / 2;
            std::fill(m_above[band].begin(), m_above[band].end(), middle);
            std::fill(m_below[band].begin(), m_below[band].end(), middle);
        }
        for (const LayerVertex &vertex : m_layers.vertices) {
            double &above =
                m_above[static_cast<std::size_t>(vertex.band)][static_cast<std::size_t>(vertex.layer)];
            double &below =
                m_below[static_cast<std::size_t>(vertex.band)][static_cast<std::size_t>(vertex.layer)];
            above = std::min(above, vertex.y - vertex.top);
            below = std::max(below, vertex.y + vertex.bottom);
        }
    }

    void placeDetours()
    {
        std::map<std::pair<int, bool>, std::size_t> byTarget;
        m_detourOfEdge.assign(m_graph.edges.size(), -1);
        for (std::size_t edge = 0; edge < m_graph.edges.size(); ++edge) {
            const LayerPath &path = m_layers.paths[edge];
            if (!path.isBackward && !path.isDetour)
                continue;
            const int target = path.vertices.back();
            const int source = path.vertices.front();
            const auto [place, isNew] = byTarget.emplace(std::pair(target, path.isDetour), m_detours.size());
            if (isNew)
                m_detours.push_back({ target, m_layers.vertices[target].band, path.isDetour,
                    m_layers.vertices[target].layer, m_layers.vertices[target].layer, 0 });
            Detour &detour = m_detours[place->second];
            // A way forward begins behind its source and ends before its target.
            const int shift = path.isDetour ? 1 : 0;
            detour.firstLayer = std::min(detour.firstLayer, m_layers.vertices[source].layer + shift);
            detour.lastLayer = std::max(
                detour.lastLayer - (path.isDetour && isNew ? 1 : 0), m_layers.vertices[source].layer + shift);
            m_detourOfEdge[edge] = static_cast<int>(place->second);
        }
        std::vector<std::size_t> shortestFirst(m_detours.size());
        std::iota(shortestFirst.begin(), shortestFirst.end(), 0);
        std::stable_sort(
            shortestFirst.begin(), shortestFirst.end(), [&](std::size_t left, std::size_t right) {
                return m_detours[left].lastLayer - m_detours[left].firstLayer
                    < m_detours[right].lastLayer - m_detours[right].firstLayer;
            });
        for (const std::size_t i : shortestFirst)
            placeDetour(m_detours[i]);
    }

    void placeDetour(Detour &detour)
    {
        const auto band = static_cast<std::size_t>(detour.band);
        auto &skyline = detour.above ? m_above[band] : m_below[band];
        const auto first = skyline.begin() + detour.firstLayer;
        const auto last = skyline.begin() + detour.lastLayer + 1;
        detour.y = detour.above ? *std::min_element(first, last) - detourGap
                                : *std::max_element(first, last) + detourGap;
        std::fill(first, last, detour.y);
        m_contentTop[band] = std::min(m_contentTop[band], detour.y);
        m_contentBottom[band] = std::max(m_contentBottom[band], detour.y);
    }

    void stackBands()
    {
        double y = 0;
        for (int band = 0; band < m_graph.bands; ++band) {
            const auto b = static_cast<std::size_t>(band);
            m_result.bandTops.push_back(y);
            const double shift = y + m_graph.bandPadding - m_contentTop[b];
            for (LayerVertex &vertex : m_layers.vertices) {
                if (vertex.band == band)
                    vertex.y += shift;
            }
            for (Detour &detour : m_detours) {
                if (detour.band == band)
                    detour.y += shift;
            }
            const double content = m_contentBottom[b] - m_contentTop[b];
            y += content + 2 * m_graph.bandPadding;
        }
        m_result.bandTops.push_back(y);
        m_result.height = y;
    }

    /// Channel i lies before layer i.
    EdgeChannel &channelBehind(int vertex)
    {
        return m_channels[static_cast<std::size_t>(m_layers.vertices[vertex].layer) + 1];
    }

    void fillChannels()
    {
        m_linesOfEdge.resize(m_graph.edges.size());
        m_room.assign(m_channels.size(), 0);
        // Sources with several exits (boundary events) are told apart by the height of the exit.
        std::map<std::pair<int, double>, int> exits;
        std::map<std::pair<int, int>, int> pieces;
        std::vector<int> arrivals(m_detours.size(), -1);
        int numbers = static_cast<int>(m_layers.vertices.size());
        for (int edge = 0; edge < static_cast<int>(m_graph.edges.size()); ++edge) {
            const LayerPath &path = m_layers.paths[static_cast<std::size_t>(edge)];
            auto &lines = m_linesOfEdge[static_cast<std::size_t>(edge)];
            const auto [exit, isNew] =
                exits.emplace(std::pair(path.vertices.front(), exitHeight(edge)), numbers);
            numbers += isNew ? 1 : 0;
            const double labelWidth = m_graph.edges[static_cast<std::size_t>(edge)].labelWidth;
            const auto first = static_cast<std::size_t>(m_layers.vertices[path.vertices.front()].layer) + 1;
            m_room[first] = std::max(m_room[first], labelWidth);
            const int detourIndex = m_detourOfEdge[static_cast<std::size_t>(edge)];
            if (detourIndex >= 0) {
                const Detour &detour = m_detours[static_cast<std::size_t>(detourIndex)];
                EdgeChannel::Line leaving;
                leaving.source = exit->second;
                leaving.target = -1 - detourIndex;
                leaving.from = exitHeight(edge);
                leaving.to = detour.y;
                leaving.leavesToLeft = path.isBackward;
                lines.push_back(channelBehind(path.vertices.front()).add(leaving));
                if (arrivals[static_cast<std::size_t>(detourIndex)] < 0) {
                    EdgeChannel::Line arriving;
                    arriving.source = -1 - detourIndex;
                    arriving.target = detour.target;
                    arriving.from = detour.y;
                    arriving.to = m_layers.vertices[detour.target].y;
                    arriving.comesFromRight = path.isBackward;
                    arrivals[static_cast<std::size_t>(detourIndex)] =
                        m_channels[static_cast<std::size_t>(m_layers.vertices[detour.target].layer)].add(
                            arriving);
                }
                lines.push_back(arrivals[static_cast<std::size_t>(detourIndex)]);
                continue;
            }
            for (std::size_t i = 0; i + 1 < path.vertices.size(); ++i) {
                const int from = path.vertices[i];
                const int to = path.vertices[i + 1];
                // Pieces that edges to one target share are one line.
                if (i > 0) {
                    const auto found = pieces.find({ from, to });
                    if (found != pieces.end()) {
                        lines.push_back(found->second);
                        continue;
                    }
                }
                EdgeChannel::Line line;
                line.source = i == 0 ? exit->second : from;
                line.target = to;
                line.from = i == 0 ? exitHeight(edge) : m_layers.vertices[from].y;
                line.to = m_layers.vertices[to].y;
                lines.push_back(channelBehind(from).add(line));
                if (i > 0)
                    pieces[{ from, to }] = lines.back();
            }
        }
        for (EdgeChannel &channel : m_channels)
            channel.assign();
    }

    void placeColumns()
    {
        const std::size_t layers = m_layers.order.size();
        m_centre.resize(layers);
        m_channelLeft.resize(layers + 1);
        double x = 0;
        for (std::size_t layer = 0; layer <= layers; ++layer) {
            m_channelLeft[layer] = x;
            const int tracks = m_channels[layer].tracks();
            const bool isOuter = layer == 0 || layer == layers;
            double width = tracks > 0 ? (tracks + 1) * trackGap : 0;
            if (m_room[layer] > 0)
                width += m_room[layer] + 8;
            if (!isOuter)
                width = std::max(width, smallestChannel);
            x += width;
            if (layer == layers)
                break;
            double left = 0;
            double right = 0;
            for (const int vertex : m_layers.order[layer]) {
                const int box = m_layers.vertices[vertex].box;
                if (box < 0)
                    continue;
                left = std::max(left, m_graph.boxes[static_cast<std::size_t>(box)].left);
                right = std::max(right, m_graph.boxes[static_cast<std::size_t>(box)].right);
            }
            m_centre[layer] = x + left;
            x += left + right;
        }
        m_result.width = x;
    }

    double trackX(std::size_t channel, int track) const
    {
        return m_channelLeft[channel] + (track + 1) * trackGap;
    }

    void drawPaths()
    {
        for (std::size_t box = 0; box < m_graph.boxes.size(); ++box) {
            const LayerVertex &vertex = m_layers.vertices[box];
            m_result.centres.emplace_back(m_centre[static_cast<std::size_t>(vertex.layer)], vertex.y);
        }
        m_result.paths.resize(m_graph.edges.size());
        for (std::size_t edge = 0; edge < m_graph.edges.size(); ++edge)
            m_result.paths[edge] = pathOf(edge);
    }

    QList<QPointF> pathOf(std::size_t edge) const
    {
        const LayeredEdge &e = m_graph.edges[edge];
        const LayerPath &path = m_layers.paths[edge];
        const QPointF source = m_result.centres[static_cast<std::size_t>(e.source)];
        const QPointF target = m_result.centres[static_cast<std::size_t>(e.target)];
        QList<QPointF> points;
        for (const QPointF &point : e.exit)
            points.append(source + point);
        if (points.isEmpty())
            points.append(source + QPointF(m_graph.boxes[static_cast<std::size_t>(e.source)].dockRight, 0));
        const auto turn = [&](std::size_t channel, int line, double y) {
            const int track = m_channels[channel].track(line);
            if (track < 0)
                return;
            const double x = trackX(channel, track);
            points.append({ x, points.last().y() });
            points.append({ x, y });
        };
        const auto &lines = m_linesOfEdge[edge];
        const auto behind = static_cast<std::size_t>(m_layers.vertices[e.source].layer) + 1;
        if (const int index = m_detourOfEdge[edge]; index >= 0) {
            turn(behind, lines[0], m_detours[static_cast<std::size_t>(index)].y);
            turn(static_cast<std::size_t>(m_layers.vertices[e.target].layer), lines[1], target.y());
        } else {
            for (std::size_t i = 0; i + 1 < path.vertices.size(); ++i)
                turn(behind + i, lines[i], m_layers.vertices[path.vertices[i + 1]].y);
        }
        points.append(target - QPointF(m_graph.boxes[static_cast<std::size_t>(e.target)].dockLeft, 0));
        return withoutNeedlessPoints(points);
    }

    static QList<QPointF> withoutNeedlessPoints(const QList<QPointF> &points)
    {
        QList<QPointF> result;
        for (const QPointF &point : points) {
            if (!result.isEmpty() && result.last() == point)
                continue;
            if (result.size() >= 2) {
                const QPointF &before = result[result.size() - 2];
                const QPointF &last = result.last();
                if ((before.x() == last.x() && last.x() == point.x())
                    || (before.y() == last.y() && last.y() == point.y()))
                    result.removeLast();
            }
            result.append(point);
        }
        return result;
    }

    const LayeredGraph &m_graph;
    Layers m_layers;
    std::vector<double> m_contentTop; ///< by band
    std::vector<double> m_contentBottom;
    std::vector<std::vector<double>> m_above; ///< by band and layer
    std::vector<std::vector<double>> m_below;
    std::vector<Detour> m_detours;
    std::vector<int> m_detourOfEdge;
    std::vector<EdgeChannel> m_channels;
    std::vector<std::vector<int>> m_linesOfEdge; ///< in the channels that the edge passes, in their order
    std::vector<double> m_room; ///< for labels, by channel
    std::vector<double> m_centre; ///< x, by layer
    std::vector<double> m_channelLeft;
    LayeredResult m_result;
};

} // namespace

LayeredResult layeredLayout(const LayeredGraph &graph)
{
    if (graph.boxes.empty()) {
        LayeredResult result;
        result.paths.resize(graph.edges.size());
        for (int band = 0; band <= graph.bands; ++band)
            result.bandTops.push_back(band * 2 * graph.bandPadding);
        result.height = result.bandTops.back();
        return result;
    }
    return LayeredComposer(graph).compose();
}

} // namespace tereze::route
