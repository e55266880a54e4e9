// SPDX-License-Identifier: GPL-3.0-or-later
#include "lintrules.h"

#include <algorithm>

namespace tereze::route {

namespace {

bool isSubProcessElement(const RouteNode &node)
{
    return node.element == QStringLiteral("subProcess") || node.element == QStringLiteral("transaction")
        || node.element == QStringLiteral("adHocSubProcess");
}

bool isEventElement(const RouteNode &node)
{
    return node.element.endsWith(QStringLiteral("Event"));
}

bool isActivityElement(const RouteNode &node)
{
    return node.element == QStringLiteral("task") || node.element.endsWith(QStringLiteral("Task"))
        || node.type == NodeType::CallActivity || isSubProcessElement(node);
}

bool isOnly(const RouteNode &node, const char *definition)
{
    return !node.eventDefinitions.isEmpty()
        && std::all_of(node.eventDefinitions.begin(), node.eventDefinitions.end(),
            [&](const QString &name) { return name == QString::fromLatin1(definition); });
}

/// The parent's element, or nothing at the top.
QString elementAround(const RouteGraph &graph, const RouteNode &node)
{
    const int index = graph.indexOf(node.parent);
    return index >= 0 ? graph.nodes[index].element : QString();
}

/// A process or a sub-process, with what is directly in it.
struct FlowContainer {
    QString id;
    int line = 0;
    const RouteNode *subProcess = nullptr;
    QList<const RouteNode *> nodes;
};

QList<FlowContainer> containersOf(const RouteGraph &graph)
{
    QList<FlowContainer> containers;
    QHash<QString, qsizetype> places;
    for (const RouteProcess &process : graph.processes) {
        if (!places.contains(process.id))
            places.insert(process.id, containers.size());
        containers.append({ process.id, process.line, nullptr, {} });
    }
    QHash<QString, qsizetype> insides;
    for (const RouteNode &node : graph.nodes) {
        if (!isSubProcessElement(node))
            continue;
        insides.insert(node.id.isEmpty() ? node.element : node.id, containers.size());
        containers.append({ node.id.isEmpty() ? node.element : node.id, node.line, &node, {} });
    }
    for (const RouteNode &node : graph.nodes) {
        const auto &known = node.parent.isEmpty() ? places : insides;
        const auto place = known.constFind(node.parent.isEmpty() ? node.process : node.parent);
        if (place != known.cend())
            containers[*place].nodes.append(&node);
    }
    return containers;
}

void lintStartsAndEnds(const FlowContainer &container, LintReport &report)
{
    const bool isAdHoc =
        container.subProcess && container.subProcess->element == QStringLiteral("adHocSubProcess");
    int starts = 0;
    int blankStarts = 0;
    int ends = 0;
    for (const RouteNode *node : container.nodes) {
        ends += node->type == NodeType::EndEvent ? 1 : 0;
        if (isAdHoc && (node->type == NodeType::StartEvent || node->type == NodeType::EndEvent))
            report.error("ad-hoc-sub-process", *node,
                lintText(QT_TRANSLATE_NOOP(
                    "RouteLint", "An ad-hoc sub-process has neither start nor end events.")));
        if (node->type != NodeType::StartEvent)
            continue;
        ++starts;
        blankStarts += node->eventDefinitions.isEmpty() ? 1 : 0;
        if (!container.subProcess)
            continue;
        if (container.subProcess->isEventSubProcess && node->eventDefinitions.isEmpty())
            report.error("event-sub-process-typed-start-event", *node,
                lintText(QT_TRANSLATE_NOOP(
                    "RouteLint", "The start event of an event sub-process must say which event starts it.")));
        if (!container.subProcess->isEventSubProcess && !node->eventDefinitions.isEmpty())
            report.error("sub-process-blank-start-event", *node,
                lintText(QT_TRANSLATE_NOOP(
                    "RouteLint", "The start event of a sub-process cannot wait for an event.")));
    }
    if (blankStarts > 1)
        report.error("single-blank-start-event", container.id, container.line,
            lintText(QT_TRANSLATE_NOOP("RouteLint", "The route has more than one start event.")));
    if (isAdHoc)
        return;
    if (starts == 0)
        report.error("start-event-required", container.id, container.line,
            lintText(QT_TRANSLATE_NOOP("RouteLint", "The route has no start event.")));
    if (ends == 0)
        report.error("end-event-required", container.id, container.line,
            lintText(QT_TRANSLATE_NOOP("RouteLint", "The route has no end event.")));
}

void lintTermination(const RouteGraph &graph, const FlowContainer &container, LintReport &report)
{
    const auto terminates = [](const RouteNode &node) {
        return node.type == NodeType::EndEvent
            && node.eventDefinitions.contains(QStringLiteral("terminateEventDefinition"));
    };
    const auto interrupts = [&](const RouteNode &node) {
        return isSubProcessElement(node) && node.isEventSubProcess
            && std::any_of(graph.nodes.begin(), graph.nodes.end(), [&](const RouteNode &inner) {
                   return inner.parent == node.id && inner.type == NodeType::StartEvent
                       && inner.isInterrupting;
               });
    };
    const RouteNode *only = nullptr;
    int terminating = 0;
    bool others = false;
    for (const RouteNode *node : container.nodes) {
        if (!node->outgoing.isEmpty())
            continue;
        if (terminates(*node)) {
            only = node;
            ++terminating;
        } else if (!interrupts(*node)) {
            others = true;
        }
    }
    if (terminating == 1 && !others)
        report.warning("superfluous-termination", *only,
            lintText(QT_TRANSLATE_NOOP(
                "RouteLint", "Nothing else can be running here: a plain end event will do.")));
}

void lintLinkEvents(const FlowContainer &container, LintReport &report)
{
    QMap<QString, QList<const RouteNode *>> byName;
    for (const RouteNode *node : container.nodes) {
        if (!isEventElement(*node) || !node->eventDefinitions.contains(QStringLiteral("linkEventDefinition")))
            continue;
        if (node->linkName.isEmpty())
            report.error(
                "link-event", *node, lintText(QT_TRANSLATE_NOOP("RouteLint", "This link has no name.")));
        else
            byName[node->linkName].append(node);
    }
    const auto catches = [](const RouteNode *node) {
        return node->element == QStringLiteral("intermediateCatchEvent") || node->type == NodeType::StartEvent
            || node->type == NodeType::BoundaryEvent;
    };
    for (const auto &events : std::as_const(byName)) {
        const auto catching = std::count_if(events.begin(), events.end(), catches);
        for (const RouteNode *event : events) {
            if (events.size() == 1 || catching == 0)
                report.error("link-event", *event,
                    lintText(QT_TRANSLATE_NOOP("RouteLint", "The other end of the link “%1” is missing."))
                        .arg(event->linkName));
            else if (catching > 1 && catches(event))
                report.error("link-event", *event,
                    lintText(QT_TRANSLATE_NOOP("RouteLint", "The link “%1” has more than one end."))
                        .arg(event->linkName));
        }
    }
}

/// Compensation is reached by an association, not by a flow.
bool isCompensationBoundary(const RouteNode &node)
{
    return node.type == NodeType::BoundaryEvent && isOnly(node, "compensateEventDefinition");
}

void lintArrows(const RouteGraph &graph, const RouteNode &node, LintReport &report)
{
    const qsizetype in = node.incoming.size();
    const qsizetype out = node.outgoing.size();
    const bool isActivity = isActivityElement(node);
    const bool isEvent = isEventElement(node);
    const bool isInAdHoc = elementAround(graph, node) == QStringLiteral("adHocSubProcess");
    const bool isAlone = node.isEventSubProcess || isInAdHoc;
    if (in == 0 && out == 0 && !isAlone && node.type != NodeType::CallActivity && !node.isForCompensation
        && !(isCompensationBoundary(node) && node.eventDefinitions.size() == 1)
        && (isActivity || isEvent || node.isGateway()))
        report.error("no-disconnected", node,
            lintText(QT_TRANSLATE_NOOP("RouteLint", "Nothing leads to this element and nothing leaves it.")));
    const bool isCompensation = isActivity && node.isForCompensation;
    if (in == 0 && node.type != NodeType::StartEvent && node.type != NodeType::BoundaryEvent && !isAlone
        && !isCompensation
        && !(node.element == QStringLiteral("intermediateCatchEvent") && isOnly(node, "linkEventDefinition")))
        report.error("no-implicit-start", node,
            lintText(QT_TRANSLATE_NOOP("RouteLint", "No flow leads to this element.")));
    const auto leadsToCompensation = [&] {
        return isCompensationBoundary(node)
            && std::any_of(graph.links.begin(), graph.links.end(), [&](const RouteLink &link) {
                   return link.element == QStringLiteral("association") && link.source == node.id;
               });
    };
    if (out == 0 && node.type != NodeType::EndEvent && !isAlone && !isCompensation
        && !(node.element == QStringLiteral("intermediateThrowEvent") && isOnly(node, "linkEventDefinition"))
        && !leadsToCompensation())
        report.error("no-implicit-end", node,
            lintText(QT_TRANSLATE_NOOP("RouteLint", "No flow leaves this element, and it is no end event.")));
    if ((isActivity || isEvent) && out > 1)
        report.error("no-implicit-split", node,
            lintText(QT_TRANSLATE_NOOP(
                "RouteLint", "Several flows leave this element: put a gateway behind it.")));
    if ((isActivity || isEvent) && in > 1)
        report.warning("fake-join", node,
            lintText(QT_TRANSLATE_NOOP(
                "RouteLint", "Several flows lead here without a gateway; the step runs once for each.")));
}

void lintGateway(const RouteGraph &graph, const RouteNode &node, LintReport &report)
{
    const qsizetype in = node.incoming.size();
    const qsizetype out = node.outgoing.size();
    if (in > 1 && out > 1)
        report.error("no-gateway-join-fork", node,
            lintText(QT_TRANSLATE_NOOP("RouteLint", "One gateway joins and splits: use two.")));
    if (in == 1 && out == 1)
        report.warning("superfluous-gateway", node,
            lintText(QT_TRANSLATE_NOOP("RouteLint", "This gateway neither joins nor splits.")));
    if (node.element != QStringLiteral("eventBasedGateway"))
        return;
    if (out < 2)
        report.error("event-based-gateway", node,
            lintText(QT_TRANSLATE_NOOP("RouteLint", "An event-based gateway has at least two ways out.")));
    for (const int edge : node.outgoing) {
        if (graph.edges[edge].hasCondition)
            report.error("event-based-gateway", graph.edges[edge],
                lintText(QT_TRANSLATE_NOOP(
                    "RouteLint", "The flows behind an event-based gateway have no conditions.")));
    }
}

/// Behind an exclusive gateway lintConditions says it.
void lintConditionalFlows(const RouteGraph &graph, const RouteNode &node, LintReport &report)
{
    if (node.type == NodeType::ExclusiveGateway && isTopLevel(node))
        return;
    const auto isDefault = [&](int edge) {
        return !node.defaultFlow.isEmpty() && graph.edges[edge].id == node.defaultFlow;
    };
    const bool forks = std::any_of(node.outgoing.begin(), node.outgoing.end(),
        [&](int edge) { return graph.edges[edge].hasCondition || isDefault(edge); });
    for (const int edge : node.outgoing) {
        if (forks && !graph.edges[edge].hasCondition && !isDefault(edge))
            report.error("conditional-flows", graph.edges[edge],
                lintText(QT_TRANSLATE_NOOP("RouteLint",
                    "Other flows behind this element have conditions: this one needs one, or is the default "
                    "one.")));
    }
}

void lintLabels(const RouteGraph &graph, LintReport &report)
{
    const QString nameless = lintText(QT_TRANSLATE_NOOP("RouteLint", "This element has no name."));
    for (const RouteNode &node : graph.nodes) {
        const bool needsNone = node.type == NodeType::ParallelGateway
            || node.element == QStringLiteral("eventBasedGateway") || isSubProcessElement(node)
            || (node.isGateway() && node.outgoing.size() < 2);
        if (!needsNone && node.name.trimmed().isEmpty() && node.names().isEmpty())
            report.error("label-required", node, nameless);
    }
    for (const RouteLane &lane : graph.lanes) {
        if (lane.names().isEmpty())
            report.error(
                "label-required", lane.id.isEmpty() ? QStringLiteral("lane") : lane.id, lane.line, nameless);
    }
    for (const RouteParticipant &pool : graph.participants) {
        if (pool.names().isEmpty())
            report.error("label-required", pool.id.isEmpty() ? QStringLiteral("participant") : pool.id,
                pool.line, nameless);
    }
}

void lintFlows(const RouteGraph &graph, LintReport &report)
{
    QSet<QString> drawn;
    QSet<QString> named; ///< steps that were said to have doubled flows
    for (const RouteEdge &edge : graph.edges) {
        const bool hasName = !edge.name.trimmed().isEmpty();
        if (edge.hasCondition && edge.names().isEmpty())
            report.error("label-required", edge,
                lintText(QT_TRANSLATE_NOOP("RouteLint", "A flow with a condition needs a name.")));
        const RouteNode *source = edge.source >= 0 ? &graph.nodes[edge.source] : nullptr;
        const bool decides = source && source->outgoing.size() > 1
            && (source->type == NodeType::ExclusiveGateway || source->type == NodeType::InclusiveGateway);
        if (hasName && !edge.hasCondition && !decides
            && !(source && !edge.id.isEmpty() && source->defaultFlow == edge.id))
            report.warning("superfluous-label", edge,
                lintText(QT_TRANSLATE_NOOP("RouteLint", "The name of this flow decides nothing.")));
        const QString pair = (edge.source < 0 ? edge.id : edge.sourceId) + u'\n'
            + (edge.target < 0 ? edge.id : edge.targetId) + u'\n' + edge.condition;
        if (drawn.contains(pair)) {
            report.error("no-duplicate-sequence-flows", edge,
                lintText(QT_TRANSLATE_NOOP(
                    "RouteLint", "There is already such a flow between these two elements.")));
            for (const int end : { edge.source, edge.target }) {
                if (end < 0 || named.contains(graph.nodes[end].id))
                    continue;
                named.insert(graph.nodes[end].id);
                report.error("no-duplicate-sequence-flows", graph.nodes[end],
                    lintText(QT_TRANSLATE_NOOP("RouteLint", "Two flows here say the same.")));
            }
        }
        drawn.insert(pair);
    }
}

void lintTriggers(const RouteGraph &graph, LintReport &report)
{
    QHash<QString, int> uses;
    for (const RouteTrigger &trigger : graph.triggers)
        ++uses[trigger.element + u'\n' + trigger.name];
    for (const RouteTrigger &trigger : graph.triggers) {
        const QString id = trigger.id.isEmpty() ? trigger.element : trigger.id;
        if (!trigger.name.isNull() && trigger.name.trimmed().isEmpty())
            report.warning("global", id, trigger.line,
                lintText(QT_TRANSLATE_NOOP("RouteLint", "This element has no name.")));
        if (!graph.triggersUsed.value(trigger.element).contains(trigger.id))
            report.warning("global", id, trigger.line,
                lintText(QT_TRANSLATE_NOOP("RouteLint", "Nothing refers to it.")));
        if (uses.value(trigger.element + u'\n' + trigger.name) > 1)
            report.warning("global", id, trigger.line,
                lintText(QT_TRANSLATE_NOOP("RouteLint", "Another one has the same name.")));
    }
}

} // namespace

void lintBpmn(const RouteGraph &graph, LintReport &report)
{
    const QList<FlowContainer> containers = containersOf(graph);
    for (const FlowContainer &container : containers) {
        lintStartsAndEnds(container, report);
        lintTermination(graph, container, report);
        lintLinkEvents(container, report);
    }
    for (const RouteNode &node : graph.nodes) {
        lintArrows(graph, node, report);
        if (node.isGateway())
            lintGateway(graph, node, report);
        lintConditionalFlows(graph, node, report);
    }
    lintLabels(graph, report);
    lintFlows(graph, report);
    lintTriggers(graph, report);
}

} // namespace tereze::route
