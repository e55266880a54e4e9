// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "condition.h"
#include "routegraph.h"

namespace tereze::route {

/// Where the ways of a route lead and what is read on them. Built once for all steps: every condition is
/// parsed once, and a search ends at the first place that is looked for, which mostly stands close behind.
/// Used by lintSteps alone; looks at the graph, which must outlive it.
class LintWays {
public:
    explicit LintWays(const RouteGraph &graph)
        : m_graph(graph)
    {
        for (int i = 0; i < graph.nodes.size(); ++i) {
            const RouteNode &node = graph.nodes[i];
            if (!node.attachedTo.isEmpty())
                m_borders[node.attachedTo].append(i);
            if (node.type == NodeType::EndEvent && node.attribute("outcome") == QStringLiteral("rejected"))
                m_rejectedEnds.insert(i);
        }
        for (const RouteEdge &edge : graph.edges) {
            if (!edge.hasCondition || edge.source < 0
                || graph.nodes[edge.source].type != NodeType::ExclusiveGateway)
                continue;
            const auto condition = Condition::parse(edge.condition);
            if (!condition)
                continue; // said by lintConditions
            for (const QString &path : condition->fieldPaths())
                m_readers[path].insert(edge.source);
        }
    }

    /// Some exclusive gateway that can be reached from `node` reads `path`, such as `decisions.dean.answer`.
    bool isRead(int node, const QString &path) const { return reaches(node, m_readers.value(path)); }
    /// Some term stands on the border of the step.
    bool hasTerm(const QString &step) const { return m_borders.contains(step); }
    bool leadsToRejectedEnd(int node) const { return reaches(node, m_rejectedEnds); }

private:
    bool reaches(int node, const QSet<int> &goals) const
    {
        if (node < 0 || goals.isEmpty())
            return false;
        QSet<int> seen { node };
        QList<int> waiting { node };
        for (qsizetype at = 0; at < waiting.size(); ++at) {
            const RouteNode &here = m_graph.nodes[waiting[at]];
            if (goals.contains(waiting[at]))
                return true;
            QList<int> next = m_borders.value(here.id);
            for (const int edge : here.outgoing)
                next.append(m_graph.edges[edge].target);
            for (const int one : next) {
                if (one >= 0 && !seen.contains(one)) {
                    seen.insert(one);
                    waiting.append(one);
                }
            }
        }
        return false;
    }

    const RouteGraph &m_graph;
    QHash<QString, QList<int>> m_borders; ///< by step: the events on its border
    QHash<QString, QSet<int>> m_readers; ///< by path: the exclusive gateways whose flows read it
    QSet<int> m_rejectedEnds;
};

} // namespace tereze::route
