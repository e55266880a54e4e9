// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint.h"

#include "lintrules.h"

#include <algorithm>

namespace tereze::route {

QList<Finding> lintRoute(const RouteGraph &graph, const LintContext &context)
{
    LintReport report;
    lintStructure(graph, report);
    lintBpmn(graph, report);
    lintDiagram(graph, report);
    lintReachability(graph, report);
    lintElements(graph, report);
    lintSteps(graph, context, report);
    lintPeople(graph, context, report);
    lintConditions(graph, context, report);
    QList<Finding> findings = report.findings();
    std::stable_sort(findings.begin(), findings.end(),
        [](const Finding &left, const Finding &right) { return left.line < right.line; });
    if (hasErrors(findings))
        return findings;
    // Only a route that is right in its parts can be played through.
    LintReport played;
    lintDeadlock(graph, played);
    return findings + played.findings();
}

} // namespace tereze::route
