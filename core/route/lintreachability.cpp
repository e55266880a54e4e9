// SPDX-License-Identifier: GPL-3.0-or-later
#include "lintrules.h"

#include <algorithm>
#include <deque>
#include <set>

namespace tereze::route {

QSet<int> leadingTo(const RouteGraph &graph, const QList<int> &ends)
{
    QSet<int> seen(ends.begin(), ends.end());
    QList<int> waiting = ends;
    while (!waiting.isEmpty()) {
        const RouteNode &node = graph.nodes[waiting.takeLast()];
        QList<int> before;
        for (const int edge : node.incoming)
            before.append(graph.edges[edge].source);
        if (!node.attachedTo.isEmpty())
            before.append(graph.indexOf(node.attachedTo));
        for (const int source : before) {
            if (source >= 0 && !seen.contains(source)) {
                seen.insert(source);
                waiting.append(source);
            }
        }
    }
    return seen;
}

namespace {

/// Takes away, again and again, what no automatic step leads to; what remains stands on or behind a loop.
QSet<int> automaticLoops(const RouteGraph &graph)
{
    QSet<int> remaining;
    for (int i = 0; i < graph.nodes.size(); ++i) {
        if (!graph.nodes[i].waits())
            remaining.insert(i);
    }
    const auto hasNeighbour = [&](int node, bool before) {
        for (const int edge : before ? graph.nodes[node].incoming : graph.nodes[node].outgoing) {
            if (remaining.contains(before ? graph.edges[edge].source : graph.edges[edge].target))
                return true;
        }
        return false;
    };
    bool changed = true;
    while (changed) {
        changed = false;
        for (auto it = remaining.begin(); it != remaining.end();) {
            if (hasNeighbour(*it, true) && hasNeighbour(*it, false)) {
                ++it;
            } else {
                it = remaining.erase(it);
                changed = true;
            }
        }
    }
    return remaining;
}

/// Plays the tokens of a route: a marking says which flows hold one. Steps take one token and put one on; an
/// exclusive gateway may choose any flow; a parallel one waits for all and serves all; an inclusive one
/// serves any of them and waits while a token may still come on a flow that has none.
class TokenGame {
public:
    explicit TokenGame(const RouteGraph &graph)
        : m_graph(graph)
    {
        for (int i = 0; i < graph.nodes.size(); ++i) {
            const RouteNode &node = graph.nodes[i];
            if (node.type == NodeType::InclusiveGateway && node.incoming.size() > 1)
                findReach(i);
            if (node.type == NodeType::BoundaryEvent)
                m_borders[graph.indexOf(node.attachedTo)].append(i);
        }
    }

    enum class Outcome { Sound, Deadlock, Doubled, TooMany };

    Outcome play()
    {
        for (const RouteNode &node : m_graph.nodes) {
            if (node.type == NodeType::StartEvent && isTopLevel(node))
                visit(Marking(node.outgoing.begin(), node.outgoing.end()));
        }
        while (!m_waiting.empty()) {
            if (m_seen.size() > maximumMarkings || m_tooWide)
                return Outcome::TooMany;
            const Marking marking = m_waiting.front();
            m_waiting.pop_front();
            if (!marking.empty() && !advance(marking)) {
                m_place = m_graph.edges[*marking.begin()].target;
                return Outcome::Deadlock;
            }
            if (m_doubled)
                return Outcome::Doubled;
        }
        return Outcome::Sound;
    }

    /// The node where it went wrong.
    int place() const { return m_place; }

private:
    using Marking = std::set<int>;
    static constexpr std::size_t maximumMarkings = 20000;

    /// By node, on which flows of an inclusive join a token there can still come.
    void findReach(int join)
    {
        for (const int last : m_graph.nodes[join].incoming) {
            QSet<int> seen { join };
            QList<int> waiting { m_graph.edges[last].source };
            while (!waiting.isEmpty()) {
                const int node = waiting.takeLast();
                if (seen.contains(node))
                    continue;
                seen.insert(node);
                m_reach[join][node].insert(last);
                for (const int edge : m_graph.nodes[node].incoming) {
                    const RouteNode &source = m_graph.nodes[m_graph.edges[edge].source];
                    waiting.append(source.attachedTo.isEmpty() ? m_graph.edges[edge].source
                                                               : m_graph.indexOf(source.attachedTo));
                }
            }
        }
    }

    /// The flows that an inclusive join takes from a marking; nothing while it has to wait.
    Marking taken(int join, const Marking &marking) const
    {
        Marking filled;
        for (const int edge : m_graph.nodes[join].incoming) {
            if (marking.count(edge) > 0)
                filled.insert(edge);
        }
        for (const int edge : marking) {
            if (filled.count(edge) > 0)
                continue;
            bool other = false;
            bool same = false;
            for (const int reached : m_reach.value(join).value(m_graph.edges[edge].target)) {
                other = other || filled.count(reached) == 0;
                same = same || filled.count(reached) > 0;
            }
            if (other && !same)
                return {};
        }
        return filled;
    }

    void visit(const Marking &marking)
    {
        if (m_seen.insert(marking).second)
            m_waiting.push_back(marking);
    }

    void put(Marking &marking, int edge, int node)
    {
        // What comes to an end is gone, however often it comes.
        if (m_graph.nodes[m_graph.edges[edge].target].type == NodeType::EndEvent)
            return;
        if (!marking.insert(edge).second) {
            m_doubled = true;
            m_place = node;
        }
    }

    bool advance(const Marking &marking)
    {
        bool moved = false;
        for (const int edge : marking) {
            const int index = m_graph.edges[edge].target;
            const RouteNode &node = m_graph.nodes[index];
            Marking rest = marking;
            if (node.type == NodeType::ParallelGateway) {
                if (!std::all_of(node.incoming.begin(), node.incoming.end(),
                        [&](int incoming) { return marking.count(incoming) > 0; }))
                    continue;
                for (const int incoming : node.incoming)
                    rest.erase(incoming);
            } else if (m_reach.contains(index)) {
                const Marking used = taken(index, marking);
                if (used.empty())
                    continue;
                for (const int incoming : used)
                    rest.erase(incoming);
            } else {
                rest.erase(edge);
            }
            moved = true;
            if (node.type == NodeType::InclusiveGateway && node.outgoing.size() > 1) {
                visitSubsets(rest, index);
                continue;
            }
            if (node.type == NodeType::ExclusiveGateway) {
                for (const int outgoing : node.outgoing) {
                    Marking chosen = rest;
                    put(chosen, outgoing, index);
                    visit(chosen);
                }
                continue;
            }
            // A term may run out: the token leaves by the border, or another one does beside it.
            for (const int border : m_borders.value(index)) {
                Marking late = rest;
                for (const int outgoing : m_graph.nodes[border].outgoing)
                    put(late, outgoing, border);
                // Whoever is asked in the place of others is still asked at the step.
                if (!m_graph.nodes[border].isInterrupting
                    || m_graph.nodes[border].attribute("action") == QStringLiteral("escalate")) {
                    for (const int outgoing : node.outgoing)
                        put(late, outgoing, index);
                }
                visit(late);
            }
            for (const int outgoing : node.outgoing)
                put(rest, outgoing, index);
            visit(rest);
        }
        return moved;
    }

    void visitSubsets(const Marking &rest, int index)
    {
        const QList<int> &outgoing = m_graph.nodes[index].outgoing;
        if (outgoing.size() > maximumWays) {
            m_tooWide = true;
            return;
        }
        for (unsigned chosen = 1; chosen < 1u << outgoing.size(); ++chosen) {
            Marking marking = rest;
            for (int i = 0; i < outgoing.size(); ++i) {
                if ((chosen >> i & 1u) != 0)
                    put(marking, outgoing[i], index);
            }
            visit(marking);
        }
    }

    static constexpr qsizetype maximumWays = 8; ///< of an inclusive gateway: 255 choices

    const RouteGraph &m_graph;
    QHash<int, QHash<int, QSet<int>>> m_reach;
    QHash<int, QList<int>> m_borders; ///< by step: the events on its border
    bool m_tooWide = false;
    std::set<Marking> m_seen;
    std::deque<Marking> m_waiting;
    bool m_doubled = false;
    int m_place = -1;
};

} // namespace

void lintReachability(const RouteGraph &graph, LintReport &report)
{
    if (graph.nodes.size() > maximumRouteNodes) // said by lintStructure
        return;
    QList<int> starts;
    QList<int> ends;
    for (int i = 0; i < graph.nodes.size(); ++i) {
        if (!isTopLevel(graph.nodes[i]))
            continue;
        if (graph.nodes[i].type == NodeType::StartEvent)
            starts.append(i);
        if (graph.nodes[i].type == NodeType::EndEvent)
            ends.append(i);
    }
    const QSet<int> reached = graph.reachableFrom(starts);
    const QSet<int> ending = leadingTo(graph, ends);
    const QSet<int> looping = automaticLoops(graph);
    for (int i = 0; i < graph.nodes.size(); ++i) {
        const RouteNode &node = graph.nodes[i];
        if (!isTopLevel(node))
            continue;
        if (!starts.isEmpty() && !reached.contains(i) && !node.incoming.isEmpty())
            report.error("unreachable-step", node,
                lintText(QT_TRANSLATE_NOOP("RouteLint", "This element cannot be reached from the start.")));
        if (!ends.isEmpty() && !ending.contains(i) && !node.outgoing.isEmpty())
            report.error("no-path-to-end", node,
                lintText(QT_TRANSLATE_NOOP("RouteLint", "From here no end event can be reached.")));
        if (looping.contains(i) && node.isGateway())
            report.error("automatic-loop", node,
                lintText(QT_TRANSLATE_NOOP("RouteLint",
                    "This gateway stands in a loop in which nobody is asked: it would turn for ever.")));
    }
}

void lintDeadlock(const RouteGraph &graph, LintReport &report)
{
    TokenGame game(graph);
    switch (game.play()) {
    case TokenGame::Outcome::Sound:
        break;
    case TokenGame::Outcome::Deadlock:
        report.error("deadlock", graph.nodes[game.place()],
            lintText(QT_TRANSLATE_NOOP("RouteLint",
                "A case can get stuck here: this join waits for a flow that may never be taken.")));
        break;
    case TokenGame::Outcome::Doubled:
        report.error("deadlock", graph.nodes[game.place()],
            lintText(QT_TRANSLATE_NOOP("RouteLint",
                "A case can come through here twice at the same time: join the parallel flows before.")));
        break;
    case TokenGame::Outcome::TooMany:
        report.add("deadlock", Severity::Warning, QStringLiteral("process"), 0,
            lintText(QT_TRANSLATE_NOOP(
                "RouteLint", "The route has too many parallel ways to be checked for dead ends.")));
        break;
    }
}

} // namespace tereze::route
