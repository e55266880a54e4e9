// SPDX-License-Identifier: GPL-3.0-or-later
#include "condition.h"
#include "lintrules.h"

namespace tereze::route {

namespace {

/// Checks one parsed condition against the route and its surroundings.
class ConditionLint {
public:
    ConditionLint(const RouteGraph &graph, const RouteEdge &edge, const Condition &condition,
        const LintContext &context, LintReport &report)
        : m_graph(graph)
        , m_edge(edge)
        , m_condition(condition)
        , m_context(context)
        , m_report(report)
    {
    }

    void check()
    {
        for (const QString &path : m_condition.fieldPaths())
            checkPath(path);
        checkLiterals(m_condition.root());
    }

private:
    void unknown(const QString &path, const QString &reason)
    {
        m_report.error("condition-unknown-field", m_edge, QStringLiteral("$.%1: %2").arg(path, reason));
    }

    void checkPath(const QString &path)
    {
        static const QStringList roots { QStringLiteral("form"), QStringLiteral("applicant"),
            QStringLiteral("student"), QStringLiteral("application"), QStringLiteral("decisions"),
            QStringLiteral("payments") };
        const QString root = path.section(u'.', 0, 0);
        if (!roots.contains(root)) {
            unknown(path,
                lintText(QT_TRANSLATE_NOOP("RouteLint", "a field begins with one of: %1."))
                    .arg(roots.join(QStringLiteral(", "))));
        } else if (root == QStringLiteral("decisions")) {
            checkDecision(path);
        } else if (m_context.fields && root != QStringLiteral("payments")) {
            checkField(path, root);
        }
    }

    void checkDecision(const QString &path)
    {
        const QString step = path.section(u'.', 1, 1);
        const QString what = path.section(u'.', 2);
        if (step.isEmpty() || what.isEmpty()) // part of a guard such as exists(@.decisions)
            return;
        const int index = m_graph.indexOf(step);
        if (index < 0 || !m_graph.nodes[index].isDecided())
            unknown(path,
                lintText(QT_TRANSLATE_NOOP("RouteLint", "there is no step of this name that is decided.")));
        else if (what != QStringLiteral("outcome") && what != QStringLiteral("answer"))
            unknown(path, lintText(QT_TRANSLATE_NOOP("RouteLint", "a decision has “outcome” and “answer”.")));
        else if (!m_graph.reachableFrom({ index }).contains(m_edge.source))
            unknown(path,
                lintText(QT_TRANSLATE_NOOP("RouteLint", "this step is never decided before the gateway.")));
    }

    bool isListed(const QSet<QString> &fields, const QString &path) const
    {
        if (fields.contains(path))
            return true;
        for (qsizetype dot = path.indexOf(u'.'); dot >= 0; dot = path.indexOf(u'.', dot + 1)) {
            if (fields.contains(path.left(dot)))
                return true;
        }
        return false;
    }

    void checkField(const QString &path, const QString &root)
    {
        const QSet<QString> all = m_context.fields->required + m_context.fields->optional;
        bool isChecked = root == QStringLiteral("form");
        for (const QString &field : all)
            isChecked = isChecked || field.startsWith(root + u'.');
        if (!isChecked || path == root)
            return;
        if (!isListed(all, path)) {
            unknown(path, lintText(QT_TRANSLATE_NOOP("RouteLint", "there is no such field.")));
        } else if (isListed(m_context.fields->optional, path) && !m_condition.guardedPaths().contains(path)) {
            m_report.warning("condition-optional-field", m_edge,
                lintText(
                    QT_TRANSLATE_NOOP("RouteLint",
                        "$.%1 may be left out by the applicant: ask first for exists($ ? (exists(@.%1)))."))
                    .arg(path));
        }
    }

    /// A decision compared with a text that it can never have is a slip of the pen.
    void checkLiterals(const ConditionNode &node)
    {
        if (node.kind == ConditionNode::Kind::Comparison) {
            for (const int side : { 0, 1 }) {
                const QStringList keys = node.children[side].plainPath();
                const ConditionNode &other = node.children[1 - side];
                if (keys.size() == 3 && keys.first() == QStringLiteral("decisions")
                    && other.kind == ConditionNode::Kind::String)
                    checkLiteral(keys[1], keys[2], other.text);
            }
        }
        for (const ConditionNode &child : node.children)
            checkLiterals(child);
    }

    void checkLiteral(const QString &step, const QString &what, const QString &literal)
    {
        const int index = m_graph.indexOf(step);
        if (index < 0 || !m_graph.nodes[index].isDecided())
            return; // said by checkDecision
        // A decision without an answer of its own answers with its outcome.
        QStringList possible { QStringLiteral("approve"), QStringLiteral("approve_with_remarks"),
            QStringLiteral("reject") };
        if (!m_graph.nodes[index].isDecision()) {
            if (what == QStringLiteral("answer"))
                return; // the reference of a letter
            possible.removeAt(1);
        }
        if (what == QStringLiteral("answer"))
            possible += m_graph.nodes[index].words("answers");
        else if (what != QStringLiteral("outcome"))
            return;
        if (possible.contains(literal))
            return;
        constexpr qsizetype shown = 12;
        if (possible.size() > shown)
            possible = possible.first(shown) << QStringLiteral("…");
        m_report.error("condition-unknown-answer", m_edge,
            lintText(QT_TRANSLATE_NOOP("RouteLint", "$.decisions.%1.%2 is never “%3”; it can be: %4."))
                .arg(step, what, literal, possible.join(QStringLiteral(", "))));
    }

    const RouteGraph &m_graph;
    const RouteEdge &m_edge;
    const Condition &m_condition;
    const LintContext &m_context;
    LintReport &m_report;
};

void lintFork(const RouteGraph &graph, const RouteNode &node, LintReport &report)
{
    bool foundDefault = node.defaultFlow.isEmpty();
    for (const int index : node.outgoing) {
        const RouteEdge &edge = graph.edges[index];
        const bool isDefault = !edge.id.isEmpty() && edge.id == node.defaultFlow;
        foundDefault = foundDefault || isDefault;
        if (isDefault && edge.hasCondition)
            report.error("conditional-flows", edge,
                lintText(QT_TRANSLATE_NOOP("RouteLint", "The default flow cannot have a condition.")));
        if (!isDefault && !edge.hasCondition && node.outgoing.size() > 1)
            report.error("conditional-flows", edge,
                lintText(QT_TRANSLATE_NOOP("RouteLint",
                    "A flow behind an exclusive gateway needs a condition, or is the default one.")));
    }
    if (!foundDefault)
        report.error("conditional-flows", node,
            lintText(QT_TRANSLATE_NOOP("RouteLint", "The default flow “%1” does not leave this gateway."))
                .arg(node.defaultFlow));
    if (node.outgoing.size() > 1 && node.defaultFlow.isEmpty())
        report.warning("conditional-flows", node,
            lintText(QT_TRANSLATE_NOOP("RouteLint",
                "This gateway has no default flow: a case that meets no condition stops as an incident.")));
}

} // namespace

void lintConditions(const RouteGraph &graph, const LintContext &context, LintReport &report)
{
    if (graph.nodes.size() > maximumRouteNodes || graph.edges.size() > maximumRouteEdges)
        return;
    for (const RouteNode &node : graph.nodes) {
        if (node.type == NodeType::ExclusiveGateway && isTopLevel(node))
            lintFork(graph, node, report);
    }
    for (const RouteEdge &edge : graph.edges) {
        if (!edge.hasCondition)
            continue;
        if (edge.source >= 0 && graph.nodes[edge.source].type != NodeType::ExclusiveGateway
            && graph.nodes[edge.source].type != NodeType::InclusiveGateway)
            report.error("condition-not-here", edge,
                lintText(QT_TRANSLATE_NOOP(
                    "RouteLint", "Only a flow behind an exclusive gateway has a condition.")));
        const auto condition = Condition::parse(edge.condition);
        if (!condition)
            report.error("condition-syntax", edge, condition.error().userText);
        else
            ConditionLint(graph, edge, *condition, context, report).check();
    }
}

} // namespace tereze::route
