// SPDX-License-Identifier: GPL-3.0-or-later
#include "subroutes.h"

#include "condition.h"
#include "lintrules.h"
#include "routedocument.h"

namespace tereze::route {

namespace {

constexpr qsizetype maximumNodes = 2000; ///< with all that is drawn in

Error refusedCall(const CompiledNode &call, const QString &text, const QString &detail = {})
{
    Error error = Error::of(ErrorKind::RuleBroken, text.arg(call.calledElement), detail);
    error.field = call.element;
    return error;
}

/// `$.decisions.<step>` of a sub-route speaks of a step of its own.
ConditionNode withPrefix(const ConditionNode &node, const QString &prefix)
{
    ConditionNode result = node;
    for (ConditionNode &child : result.children)
        child = withPrefix(child, prefix);
    if (node.kind != ConditionNode::Kind::Path)
        return result;
    for (std::size_t i = 1; i + 1 < result.children.size(); ++i) {
        if (result.children[i].kind == ConditionNode::Kind::Member
            && result.children[i].text == QStringLiteral("decisions")
            && result.children[i + 1].kind == ConditionNode::Kind::Member)
            result.children[i + 1].text.prepend(prefix);
    }
    return result;
}

Result<QString> prefixedCondition(const QString &jsonPath, const QString &prefix)
{
    if (jsonPath.isEmpty())
        return QString();
    const QString mode = QStringLiteral("strict ");
    TEREZE_TRY(const Condition condition, Condition::parse(jsonPath.mid(mode.size())));
    return mode + withPrefix(condition.root(), prefix).normalText();
}

/// Builds the route anew, numbering nodes and edges as they are added.
class Splicer {
public:
    explicit Splicer(const CompiledRoute &route)
        : m_result(route)
    {
        m_result.nodes.clear();
        m_result.edges.clear();
    }

    int add(CompiledNode node)
    {
        node.node = static_cast<int>(m_result.nodes.size()) + 1;
        m_result.nodes.append(node);
        return node.node;
    }

    void add(CompiledEdge edge, int source, int target)
    {
        edge.edge = static_cast<int>(m_result.edges.size()) + 1;
        edge.source = source;
        edge.target = target;
        m_result.edges.append(edge);
    }

    /// Adds the steps of a sub-route in the place of `call`; tells where it is entered and left.
    Result<std::pair<int, int>> draw(const CompiledNode &call, const CompiledRoute &sub)
    {
        const QString prefix = call.element + u'/';
        QMap<int, int> numbers;
        QList<int> ends;
        int entry = 0;
        for (CompiledNode node : sub.nodes) {
            const bool isStart = node.kind == QStringLiteral("start");
            const bool isEnd =
                node.kind == QStringLiteral("end") && node.outcome == QStringLiteral("approved");
            const int old = node.node;
            node.element.prepend(prefix);
            for (QString &goal : node.returnTo) {
                if (goal != QStringLiteral("applicant"))
                    goal.prepend(prefix);
            }
            if (isStart || isEnd) {
                node.kind = QStringLiteral("exclusive");
                node.outcome.clear();
            }
            for (CompiledTimer &timer : node.timers)
                timer.element.prepend(prefix);
            numbers[old] = add(node);
            if (isStart)
                entry = numbers[old];
            if (isEnd)
                ends.append(numbers[old]);
        }
        for (CompiledEdge edge : sub.edges) {
            edge.element.prepend(prefix);
            if (!edge.boundary.isEmpty())
                edge.boundary.prepend(prefix);
            TEREZE_TRY(edge.condition, prefixedCondition(edge.condition, prefix));
            add(edge, numbers[edge.source], numbers[edge.target]);
        }
        for (auto it = sub.uses.begin(); it != sub.uses.end(); ++it)
            m_result.uses.insert(it.key(), it.value());
        m_result.uses.insert(call.calledElement, sub.xmlSha256);
        if (ends.size() == 1)
            return std::pair { entry, ends.first() };
        CompiledNode exit;
        exit.element = prefix + QStringLiteral("exit");
        exit.kind = QStringLiteral("inclusive");
        exit.names = call.names;
        exit.onReject = QStringLiteral("end");
        const int number = add(exit);
        for (qsizetype i = 0; i < ends.size(); ++i) {
            CompiledEdge edge;
            edge.element = QStringLiteral("%1exit_%2").arg(prefix).arg(i + 1);
            edge.position = 1;
            add(edge, ends[i], number);
        }
        return std::pair { entry, number };
    }

    CompiledRoute finished()
    {
        QHash<int, int> incoming;
        for (const CompiledEdge &edge : std::as_const(m_result.edges))
            ++incoming[edge.target];
        for (CompiledNode &node : m_result.nodes)
            node.incoming = incoming.value(node.node);
        return std::move(m_result);
    }

private:
    CompiledRoute m_result;
};

Result<CompiledRoute> calledRoute(
    const CompiledNode &call, const SubRouteFinder &subRoutes, const QStringList &calling)
{
    if (calling.contains(call.calledElement))
        return refusedCall(
            call, lintText(QT_TRANSLATE_NOOP("RouteLint", "The sub-route “%1” would contain itself.")));
    const QString missing =
        lintText(QT_TRANSLATE_NOOP("RouteLint", "There is no published route “%1” to be called here."));
    if (!subRoutes)
        return refusedCall(call, missing);
    const Result<QByteArray> bytes = subRoutes(call.calledElement);
    if (!bytes)
        return bytes.error().kind == ErrorKind::NotFound ? refusedCall(call, missing, bytes.error().detail)
                                                         : bytes.error();
    const QString broken =
        lintText(QT_TRANSLATE_NOOP("RouteLint", "The sub-route “%1” has faults of its own."));
    const Result<RouteDocument> document = RouteDocument::read(*bytes);
    if (!document)
        return refusedCall(call, broken, document.error().detail);
    Result<CompiledRoute> compiled =
        compileRoute(*document, {}, [&](const QString &key) -> Result<QByteArray> {
            if (calling.contains(key))
                return Error::of(ErrorKind::NotFound, QStringLiteral("the route calls itself: ") + key);
            return subRoutes(key);
        });
    if (!compiled)
        return refusedCall(call, broken, compiled.error().detail);
    return compiled;
}

} // namespace

Result<CompiledRoute> withSubRoutes(
    const CompiledRoute &route, const SubRouteFinder &subRoutes, const QStringList &calling)
{
    Splicer splicer(route);
    QMap<int, int> entries;
    QMap<int, int> exits;
    qsizetype total = route.nodes.size();
    for (const CompiledNode &node : route.nodes) {
        if (node.kind != QStringLiteral("call")) {
            entries[node.node] = exits[node.node] = splicer.add(node);
            continue;
        }
        TEREZE_TRY(const CompiledRoute sub, calledRoute(node, subRoutes, calling));
        total += sub.nodes.size();
        if (total > maximumNodes)
            return refusedCall(
                node, lintText(QT_TRANSLATE_NOOP("RouteLint", "With “%1” the route becomes too large.")));
        TEREZE_TRY(const auto ways, splicer.draw(node, sub));
        entries[node.node] = ways.first;
        exits[node.node] = ways.second;
    }
    for (const CompiledEdge &edge : route.edges)
        splicer.add(edge, exits[edge.source], entries[edge.target]);
    return splicer.finished();
}

void findReach(CompiledRoute &route)
{
    QHash<int, QList<int>> sources; // by node: where its flows come from
    for (const CompiledEdge &edge : std::as_const(route.edges))
        sources[edge.target].append(edge.source);
    QHash<int, QList<const CompiledEdge *>> joins;
    for (CompiledNode &node : route.nodes) {
        if (node.kind != QStringLiteral("inclusive") || node.incoming < 2)
            continue;
        node.reach.clear();
        joins.insert(node.node, {});
    }
    for (const CompiledEdge &edge : std::as_const(route.edges)) {
        if (const auto join = joins.find(edge.target); join != joins.end())
            join->append(&edge);
    }
    for (CompiledNode &join : route.nodes) {
        for (const CompiledEdge *last : joins.value(join.node)) {
            // Backwards from the edge, never through the join itself.
            QSet<int> seen { join.node };
            QList<int> waiting { last->source };
            while (!waiting.isEmpty()) {
                const int node = waiting.takeLast();
                if (seen.contains(node))
                    continue;
                seen.insert(node);
                join.reach[node].append(last->edge);
                waiting += sources.value(node);
            }
        }
    }
}

} // namespace tereze::route
