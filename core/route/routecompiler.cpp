// SPDX-License-Identifier: GPL-3.0-or-later
#include "routecompiler.h"

#include "condition.h"
#include "routedocument.h"
#include "subroutes.h"

namespace tereze::route {

namespace {

QString compiledKind(const RouteNode &node)
{
    switch (node.type) {
    case NodeType::StartEvent:
        return QStringLiteral("start");
    case NodeType::EndEvent:
        return QStringLiteral("end");
    case NodeType::UserTask:
        return QStringLiteral("user_task");
    case NodeType::ManualTask:
        return QStringLiteral("manual_task");
    case NodeType::ReceiveTask:
        if (node.attribute("kind") == QStringLiteral("applicant"))
            return QStringLiteral("applicant");
        return node.attribute("kind") == QStringLiteral("edms") ? QStringLiteral("external")
                                                                : QStringLiteral("payment");
    case NodeType::SendTask:
        return QStringLiteral("notify");
    case NodeType::CallActivity:
        return QStringLiteral("call");
    case NodeType::InclusiveGateway:
        return QStringLiteral("inclusive");
    case NodeType::ServiceTask:
        return node.attribute("kind") == QStringLiteral("issue") ? QStringLiteral("service_issue")
                                                                 : QStringLiteral("service_draft");
    case NodeType::ParallelGateway:
        return QStringLiteral("parallel");
    case NodeType::ExclusiveGateway:
        return QStringLiteral("exclusive");
    default:
        return {};
    }
}

Error refusedByLint(const QList<Finding> &findings)
{
    QStringList all;
    const Finding *first = nullptr;
    for (const Finding &finding : findings) {
        if (finding.severity != Severity::Error)
            continue;
        if (!first)
            first = &finding;
        all.append(QStringLiteral("%1 %2 (line %3): %4")
                       .arg(finding.rule, finding.element)
                       .arg(finding.line)
                       .arg(finding.message));
    }
    Error error = Error::of(ErrorKind::RuleBroken, first->message, all.join(u'\n'));
    error.field = first->element;
    return error;
}

CompiledNode compiledNode(const RouteNode &node, int number)
{
    CompiledNode result;
    result.node = number;
    result.element = node.id;
    result.kind = compiledKind(node);
    result.names = node.names();
    result.performers = node.words("performer");
    if (node.isDecision())
        result.quorum = node.attributes.value(QStringLiteral("quorum"), QStringLiteral("one"));
    result.acknowledges = node.attribute("kind") == QStringLiteral("acknowledge");
    result.blocking = node.attribute("blocking") != QStringLiteral("false");
    result.returnTo = node.words("returnTo");
    result.pauses = node.attribute("pauses") == QStringLiteral("true");
    if (node.type == NodeType::SendTask) {
        result.noticeText = node.texts();
        result.noticeTo = node.words("to");
    }
    result.calledElement = node.calledElement;
    result.answers = node.words("answers");
    result.onReject = node.attribute("onReject") == QStringLiteral("continue") ? QStringLiteral("continue")
                                                                               : QStringLiteral("end");
    result.templateKey = node.attribute("template");
    result.journal = node.attribute("journal");
    if (node.type == NodeType::EndEvent)
        result.outcome = node.attributes.value(QStringLiteral("outcome"), QStringLiteral("approved"));
    result.amount = node.attribute("amount");
    result.incoming = static_cast<int>(node.incoming.size());
    return result;
}

CompiledTimer compiledTimer(const RouteNode &node)
{
    CompiledTimer timer;
    timer.element = node.id;
    timer.after = node.duration;
    timer.calendar = node.attribute("calendar");
    timer.action = node.attributes.value(QStringLiteral("action"), QStringLiteral("flow"));
    timer.cancels = node.isInterrupting;
    timer.performers = node.words("performer");
    return timer;
}

} // namespace

Result<CompiledRoute> compileRoute(
    const RouteDocument &document, const LintContext &context, const SubRouteFinder &subRoutes)
{
    const RouteGraph graph = RouteGraph::of(document);
    if (const QList<Finding> findings = lintRoute(graph, context); hasErrors(findings))
        return refusedByLint(findings);

    CompiledRoute route;
    const RouteProcess &process = graph.processes.first();
    route.key = process.attributes.value(QStringLiteral("key"));
    route.names = process.names();
    route.returnPolicy = process.attributes.value(QStringLiteral("returnPolicy"), QStringLiteral("ask-all"));
    if (const QString returns = process.attributes.value(QStringLiteral("maxReturns")); !returns.isEmpty())
        route.maxReturns = returns.toInt();
    route.xmlSha256 = document.sha256();
    // A border belongs to its step: it has no number of its own.
    QHash<int, int> numbers;
    for (int i = 0; i < graph.nodes.size(); ++i) {
        if (graph.nodes[i].type == NodeType::BoundaryEvent)
            continue;
        numbers[i] = static_cast<int>(route.nodes.size()) + 1;
        route.nodes.append(compiledNode(graph.nodes[i], numbers[i]));
    }
    for (const RouteNode &node : graph.nodes) {
        if (node.type == NodeType::BoundaryEvent)
            route.nodes[numbers.value(graph.indexOf(node.attachedTo)) - 1].timers.append(compiledTimer(node));
    }
    for (int i = 0; i < graph.edges.size(); ++i) {
        const RouteEdge &edge = graph.edges[i];
        const RouteNode &source = graph.nodes[edge.source];
        CompiledEdge compiled;
        compiled.edge = i + 1;
        compiled.element = edge.id;
        const bool leavesBorder = source.type == NodeType::BoundaryEvent;
        compiled.source = numbers.value(leavesBorder ? graph.indexOf(source.attachedTo) : edge.source);
        compiled.target = numbers.value(edge.target);
        if (leavesBorder)
            compiled.boundary = source.id;
        compiled.isDefault = edge.id == source.defaultFlow;
        compiled.position = static_cast<int>(source.outgoing.indexOf(i)) + 1;
        if (edge.hasCondition) {
            TEREZE_TRY(const Condition condition, Condition::parse(edge.condition));
            compiled.condition = condition.jsonPath();
        }
        route.edges.append(compiled);
    }
    TEREZE_TRY(route, withSubRoutes(route, subRoutes, { route.key }));
    findReach(route);
    return route;
}

} // namespace tereze::route
