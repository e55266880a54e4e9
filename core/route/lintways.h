// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routegraph.h"

namespace tereze::route {

/// Where the ways of a route lead and what is read on them. Built once for all steps: every condition is
/// parsed once, and a search ends at the first place that is looked for, which mostly stands close behind.
/// Used by lintSteps alone; looks at the graph, which must outlive it.
class LintWays {
public:
    explicit LintWays(const RouteGraph &graph);

    /// Some exclusive gateway that can be reached from `node` reads `path`, such as `decisions.dean.answer`.
    bool isRead(int node, const QString &path) const;
    bool leadsToRejectedEnd(int node) const;

private:
    bool reaches(int node, const QSet<int> &goals) const;

    const RouteGraph &m_graph;
    QHash<QString, QList<int>> m_borders; ///< by step: the events on its border
    QHash<QString, QSet<int>> m_readers; ///< by path: the exclusive gateways whose flows read it
    QSet<int> m_rejectedEnds;
};

} // namespace tereze::route
