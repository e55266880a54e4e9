// SPDX-License-Identifier: GPL-3.0-or-later
#include "lintrules.h"
#include "routexml.h"

namespace tereze::route {

namespace {

/// Data and people as BPMN describes them: kept in the file, without an effect on the route.
bool isWithoutEffect(const QString &element)
{
    static const QSet<QString> names { QStringLiteral("dataObject"), QStringLiteral("dataObjectReference"),
        QStringLiteral("dataStore"), QStringLiteral("dataStoreReference"), QStringLiteral("dataInput"),
        QStringLiteral("dataOutput"), QStringLiteral("dataInputAssociation"),
        QStringLiteral("dataOutputAssociation"), QStringLiteral("ioSpecification"),
        QStringLiteral("ioBinding"), QStringLiteral("property"), QStringLiteral("itemDefinition"),
        QStringLiteral("message"), QStringLiteral("error"), QStringLiteral("escalation"),
        QStringLiteral("signal"), QStringLiteral("resource"), QStringLiteral("resourceRole"),
        QStringLiteral("performer"), QStringLiteral("humanPerformer"), QStringLiteral("potentialOwner"),
        QStringLiteral("interface"), QStringLiteral("import"), QStringLiteral("extension"),
        QStringLiteral("relationship"), QStringLiteral("correlationProperty"),
        QStringLiteral("correlationSubscription"), QStringLiteral("partnerEntity"),
        QStringLiteral("partnerRole"), QStringLiteral("endPoint"), QStringLiteral("auditing"),
        QStringLiteral("monitoring"), QStringLiteral("rendering"), QStringLiteral("inputSet"),
        QStringLiteral("outputSet"), QStringLiteral("dataState"), QStringLiteral("participantMultiplicity"),
        QStringLiteral("interfaceRef"), QStringLiteral("endPointRef"),
        QStringLiteral("supportedInterfaceRef") };
    return names.contains(element);
}

void lintNodeKind(const RouteNode &node, LintReport &report)
{
    switch (node.type) {
    case NodeType::Other:
        report.error("unsupported-element", node,
            lintText(QT_TRANSLATE_NOOP("RouteLint", "A route cannot hold the BPMN element “%1”."))
                .arg(node.element));
        if (node.element == QStringLiteral("complexGateway"))
            report.error("no-complex-gateway", node,
                lintText(QT_TRANSLATE_NOOP("RouteLint", "Complex gateways are not used in routes.")));
        if (node.element == QStringLiteral("adHocSubProcess"))
            report.error("ad-hoc-sub-process", node,
                lintText(QT_TRANSLATE_NOOP("RouteLint", "Ad-hoc sub-processes are not used in routes.")));
        break;
    case NodeType::InclusiveGateway:
        report.warning("no-inclusive-gateway", node,
            lintText(QT_TRANSLATE_NOOP(
                "RouteLint", "Inclusive gateways are hard to read; use parallel and exclusive ones.")));
        break;
    case NodeType::BoundaryEvent:
        if (node.eventDefinitions != QStringList { QStringLiteral("timerEventDefinition") }
            || node.duration.isEmpty())
            report.error("unsupported-element", node,
                lintText(QT_TRANSLATE_NOOP("RouteLint",
                    "On the border of a step a route can hold a timer with a duration (timeDuration), no "
                    "other “boundaryEvent”.")));
        break;
    default:
        break;
    }
    if (node.eventDefinitions.size() > 1)
        report.error("single-event-definition", node,
            lintText(QT_TRANSLATE_NOOP("RouteLint", "An event has at most one definition.")));
}

/// The definition of a boundary timer belongs to the event, which is named itself.
bool isPartOfNamedElement(const RouteElement &element)
{
    return (element.parent == QStringLiteral("boundaryEvent")
               && element.element == QStringLiteral("timerEventDefinition"))
        || (element.parent == QStringLiteral("timerEventDefinition")
            && element.element == QStringLiteral("timeDuration"));
}

} // namespace

void lintElements(const RouteGraph &graph, LintReport &report)
{
    for (const RouteNode &node : graph.nodes) {
        lintNodeKind(node, report);
        if (!isTopLevel(node) && node.type != NodeType::Other)
            report.error("unsupported-element", node,
                lintText(QT_TRANSLATE_NOOP("RouteLint", "A route cannot hold “%1” inside a sub-process."))
                    .arg(node.element));
    }
    for (const RouteElement &element : graph.others) {
        if (isPartOfNamedElement(element))
            continue;
        const QString name = element.id.isEmpty() ? element.element : element.id;
        const QString tag = QStringLiteral("<%1>").arg(element.element);
        if (element.namespaceUri != QStringView(xml::modelNamespace)
            && element.namespaceUri != QStringView(xml::terezeNamespace)) {
            report.add("unsupported-element", Severity::Warning, name, element.line,
                lintText(
                    QT_TRANSLATE_NOOP("RouteLint", "%1 is no element of BPMN; it is kept and has no effect."))
                    .arg(tag));
        } else if (isWithoutEffect(element.element)) {
            report.add("unsupported-element", Severity::Warning, name, element.line,
                lintText(QT_TRANSLATE_NOOP("RouteLint", "%1 is kept in the file and has no effect."))
                    .arg(tag));
        } else {
            report.add("unsupported-element", Severity::Error, name, element.line,
                lintText(QT_TRANSLATE_NOOP("RouteLint", "A route cannot hold %1.")).arg(tag));
        }
    }
}

} // namespace tereze::route
