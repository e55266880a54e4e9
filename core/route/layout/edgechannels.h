// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace tereze::route {

/// The vertical parts of edges between two neighbouring layers. A line comes from one side at one height and
/// leaves to one side at another; lines of one source, or of one target, run together as a trunk. Each trunk
/// gets a track, counted from the left, so that trunks do not lie on one another, no line lies on another one
/// of the same height where the order of tracks can help it, and few cross.
class EdgeChannel {
public:
    struct Line {
        int source = 0; ///< what leaves from one place has one number
        int target = 0; ///< what arrives at one place has one number
        bool mergesAtTarget = true;
        bool comesFromRight = false; ///< else from the left
        bool leavesToLeft = false; ///< else to the right
        double from = 0; ///< y
        double to = 0;
    };

    /// Returns the number to ask track() with.
    int add(const Line &line);

    /// Gives the tracks out. Time: quadratic in the trunks of this channel.
    void assign();

    int tracks() const { return m_tracks; }

    /// 0 … tracks() - 1; -1 for a line that runs straight through.
    int track(int line) const;

private:
    struct Trunk {
        double top = 0;
        double bottom = 0;
        std::vector<double> atLeft; ///< heights of lines that reach it from its left, sorted
        std::vector<double> atRight;
        int track = 0;
    };

    void makeTrunks();
    static int crossings(const Trunk &left, const Trunk &right);
    static bool mustBeLeft(const Trunk &left, const Trunk &right);
    void sortTrunks();

    std::vector<Line> m_lines;
    std::vector<int> m_trunkOfLine;
    std::vector<Trunk> m_trunks;
    std::vector<int> m_order; ///< of the trunks, from the left
    int m_tracks = 0;
};

} // namespace tereze::route
