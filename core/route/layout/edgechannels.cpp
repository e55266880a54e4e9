// SPDX-License-Identifier: GPL-3.0-or-later
#include "edgechannels.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace tereze::route {

namespace {

constexpr double sameHeight = 4; ///< nearer horizontal lines look like one
constexpr std::size_t manyTrunks = 80; ///< with more the order is not improved pair by pair

bool isStraight(const EdgeChannel::Line &line)
{
    return std::abs(line.from - line.to) < 0.5 && !line.comesFromRight && !line.leavesToLeft;
}

/// Of sorted heights.
int countInside(const std::vector<double> &heights, double top, double bottom)
{
    return static_cast<int>(std::lower_bound(heights.begin(), heights.end(), bottom + 1)
        - std::upper_bound(heights.begin(), heights.end(), top - 1));
}

void sortHeights(std::vector<double> &heights)
{
    std::sort(heights.begin(), heights.end());
    heights.erase(std::unique(heights.begin(), heights.end()), heights.end());
}

} // namespace

int EdgeChannel::add(const Line &line)
{
    m_lines.push_back(line);
    return static_cast<int>(m_lines.size()) - 1;
}

int EdgeChannel::track(int line) const
{
    const int trunk = m_trunkOfLine[static_cast<std::size_t>(line)];
    return trunk < 0 ? -1 : m_trunks[static_cast<std::size_t>(trunk)].track;
}

void EdgeChannel::makeTrunks()
{
    std::map<int, int> perSource;
    std::map<int, int> perTarget;
    for (const Line &line : m_lines) {
        ++perSource[line.source];
        ++perTarget[line.target];
    }
    // Key: (0, source), (1, target) or (2, line).
    std::map<std::pair<int, int>, int> trunks;
    m_trunkOfLine.assign(m_lines.size(), -1);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        if (isStraight(line))
            continue;
        std::pair key { 2, static_cast<int>(i) };
        if (perSource[line.source] > 1)
            key = { 0, line.source };
        else if (perTarget[line.target] > 1)
            key = { 1, line.target };
        const auto [place, isNew] = trunks.emplace(key, static_cast<int>(m_trunks.size()));
        if (isNew)
            m_trunks.push_back({ std::min(line.from, line.to), std::max(line.from, line.to), {}, {}, 0 });
        Trunk &trunk = m_trunks[static_cast<std::size_t>(place->second)];
        trunk.top = std::min({ trunk.top, line.from, line.to });
        trunk.bottom = std::max({ trunk.bottom, line.from, line.to });
        (line.comesFromRight ? trunk.atRight : trunk.atLeft).push_back(line.from);
        (line.leavesToLeft ? trunk.atLeft : trunk.atRight).push_back(line.to);
        m_trunkOfLine[i] = place->second;
    }
    for (Trunk &trunk : m_trunks) {
        sortHeights(trunk.atLeft);
        sortHeights(trunk.atRight);
    }
}

int EdgeChannel::crossings(const Trunk &left, const Trunk &right)
{
    return countInside(left.atRight, right.top, right.bottom)
        + countInside(right.atLeft, left.top, left.bottom);
}

/// A line that ends at `left` from its left lies at the height of one that goes on from `right`.
bool EdgeChannel::mustBeLeft(const Trunk &left, const Trunk &right)
{
    auto there = right.atRight.begin();
    for (const double here : left.atLeft) {
        while (there != right.atRight.end() && *there <= here - sameHeight)
            ++there;
        if (there != right.atRight.end() && *there < here + sameHeight)
            return true;
    }
    return false;
}

void EdgeChannel::sortTrunks()
{
    m_order.resize(m_trunks.size());
    for (std::size_t i = 0; i < m_order.size(); ++i)
        m_order[i] = static_cast<int>(i);
    std::stable_sort(m_order.begin(), m_order.end(), [&](int left, int right) {
        return m_trunks[static_cast<std::size_t>(left)].top < m_trunks[static_cast<std::size_t>(right)].top;
    });
    if (m_order.size() > manyTrunks)
        return;
    constexpr int prohibitive = 1000;
    for (std::size_t pass = 0; pass < m_order.size(); ++pass) {
        bool changed = false;
        for (std::size_t i = 0; i + 1 < m_order.size(); ++i) {
            const Trunk &first = m_trunks[static_cast<std::size_t>(m_order[i])];
            const Trunk &second = m_trunks[static_cast<std::size_t>(m_order[i + 1])];
            const int asIs = crossings(first, second) + (mustBeLeft(second, first) ? prohibitive : 0);
            const int swapped = crossings(second, first) + (mustBeLeft(first, second) ? prohibitive : 0);
            if (swapped < asIs) {
                std::swap(m_order[i], m_order[i + 1]);
                changed = true;
            }
        }
        if (!changed)
            break;
    }
}

void EdgeChannel::assign()
{
    makeTrunks();
    sortTrunks();
    m_tracks = 0;
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        Trunk &trunk = m_trunks[static_cast<std::size_t>(m_order[i])];
        trunk.track = 0;
        for (std::size_t j = 0; j < i; ++j) {
            const Trunk &before = m_trunks[static_cast<std::size_t>(m_order[j])];
            const bool overlaps =
                before.top < trunk.bottom + sameHeight && trunk.top < before.bottom + sameHeight;
            if (overlaps || mustBeLeft(before, trunk))
                trunk.track = std::max(trunk.track, before.track + 1);
        }
        m_tracks = std::max(m_tracks, trunk.track + 1);
    }
}

} // namespace tereze::route
