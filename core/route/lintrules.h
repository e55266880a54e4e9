// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lint.h"

#include <QCoreApplication>

/// The parts of lint; used by lintRoute alone.
namespace tereze::route {

inline constexpr qsizetype maximumRouteNodes = 500;
inline constexpr qsizetype maximumRouteEdges = 1000;

/// Collects findings.
class LintReport {
public:
    void error(const char *rule, const RouteNode &node, const QString &message)
    {
        add(rule, Severity::Error, nameOf(node), node.line, message);
    }
    void warning(const char *rule, const RouteNode &node, const QString &message)
    {
        add(rule, Severity::Warning, nameOf(node), node.line, message);
    }
    void error(const char *rule, const RouteEdge &edge, const QString &message)
    {
        add(rule, Severity::Error, nameOf(edge), edge.line, message);
    }
    void warning(const char *rule, const RouteEdge &edge, const QString &message)
    {
        add(rule, Severity::Warning, nameOf(edge), edge.line, message);
    }
    void add(const char *rule, Severity severity, const QString &element, int line, const QString &message)
    {
        m_findings.append({ QString::fromLatin1(rule), element, severity,
            message.size() > longestMessage ? message.first(longestMessage) + QStringLiteral("…") : message,
            line });
    }

    void error(const char *rule, const QString &element, int line, const QString &message)
    {
        add(rule, Severity::Error, element, line, message);
    }
    void warning(const char *rule, const QString &element, int line, const QString &message)
    {
        add(rule, Severity::Warning, element, line, message);
    }

    const QList<Finding> &findings() const { return m_findings; }

private:
    /// What a message quotes may be as long as the file.
    static constexpr qsizetype longestMessage = 1'000;

    static QString nameOf(const RouteNode &node) { return node.id.isEmpty() ? node.element : node.id; }
    static QString nameOf(const RouteEdge &edge)
    {
        return edge.id.isEmpty() ? QStringLiteral("sequenceFlow") : edge.id;
    }

    QList<Finding> m_findings;
};

inline QString lintText(const char *text)
{
    return QCoreApplication::translate("RouteLint", text);
}

/// Steps inside a sub-process are named as unsupported and not looked at further.
inline bool isTopLevel(const RouteNode &node)
{
    return node.parent.isEmpty();
}

/// Nodes from which some node of `ends` can be reached, these included. `ends` are indexes of its nodes.
QSet<int> leadingTo(const RouteGraph &graph, const QList<int> &ends);

/// The names of bpmnlint's recommended rules, with their meaning. What differs on purpose:
/// - `label-required` takes a `tereze:name-…` for a name;
/// - `no-implicit-split` also speaks where conditions or a default flow leave a step: only gateways split
/// here;
/// - `conditional-flows` (lintConditions) also wants a condition on every flow behind an exclusive gateway
/// that has
///   none at all, none on the default flow, and warns of a gateway without a default flow;
/// - `no-bpmndi` speaks once where there is no diagram at all, and also of a line without two points;
/// - `ad-hoc-sub-process` (lintElements) also names the sub-process itself;
/// - `no-inclusive-gateway` and what else is an error of ours may be a warning there;
/// - arrows are counted by the sequence flows, not by the `incoming` and `outgoing` that repeat them.
void lintBpmn(const RouteGraph &graph, LintReport &report);
void lintStructure(const RouteGraph &graph, LintReport &report);
void lintDiagram(const RouteGraph &graph, LintReport &report);
void lintReachability(const RouteGraph &graph, LintReport &report);
void lintDeadlock(const RouteGraph &graph, LintReport &report);
void lintElements(const RouteGraph &graph, LintReport &report);
void lintSteps(const RouteGraph &graph, const LintContext &context, LintReport &report);
void lintPeople(const RouteGraph &graph, const LintContext &context, LintReport &report);
void lintConditions(const RouteGraph &graph, const LintContext &context, LintReport &report);

} // namespace tereze::route
