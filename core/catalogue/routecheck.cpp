// SPDX-License-Identifier: GPL-3.0-or-later
#include "routecheck.h"

#include <core/route/condition.h>
#include <core/route/lint.h>
#include <core/route/routedocument.h>
#include <core/route/routegraph.h>

#include <QCoreApplication>

namespace tereze::catalogue {

namespace {

Fault conditionFault(const QString &text)
{
    return Fault { {}, text };
}

/// The journal that lint cannot compare: an issuing step has to name the journal of its template.
QList<Fault> checkJournalsOfTemplates(const CatalogueService &service, const route::RouteGraph &graph)
{
    QList<Fault> faults;
    for (const route::RouteNode &node : graph.nodes) {
        const QString journal = node.attributes.value(u"journal"_qs);
        for (const CatalogueTemplate &entry : service.templates) {
            if (!journal.isEmpty() && entry.key == node.attributes.value(u"template"_qs)
                && entry.journal != journal) {
                faults << Fault { QStringLiteral("line %1").arg(node.line),
                    QCoreApplication::translate("Catalogue",
                        "“%1” is registered in the journal “%2”, but the step “%3” names another")
                        .arg(entry.key, entry.journal, node.id) };
            }
        }
    }
    return faults;
}

} // namespace

ConditionFields ConditionFields::beside(bool subjectRequired)
{
    ConditionFields fields;
    fields.required = { u"applicant.kind"_qs, u"applicant.language"_qs, u"application.language"_qs,
        u"application.round"_qs, u"application.submitted_on"_qs, u"application.today"_qs };
    const QStringList student { u"number"_qs, u"faculty"_qs, u"faculty_code"_qs, u"department"_qs,
        u"programme"_qs, u"degree"_qs, u"course"_qs, u"study_form"_qs, u"study_language"_qs, u"funding"_qs,
        u"status"_qs, u"status_from"_qs, u"status_until"_qs, u"enrolled_on"_qs, u"graduates_on"_qs };
    for (const QString &name : student)
        (subjectRequired ? fields.required : fields.optional).insert(u"student."_qs + name);
    return fields;
}

ConditionFields ConditionFields::of(const CatalogueService &service)
{
    ConditionFields fields = beside(service.subjectRequired);
    if (service.schema) {
        for (const form::Field &field : service.schema->fields())
            (field.required ? fields.required : fields.optional).insert(u"form."_qs + field.name);
    }
    return fields;
}

QList<Fault> checkLimit(const ServiceLimit &limit, const ConditionFields &fields)
{
    const Result<route::Condition> condition = route::Condition::parse(limit.condition);
    if (!condition)
        return { conditionFault(condition.error().userText) };
    QList<Fault> faults;
    for (const QString &path : condition->fieldPaths()) {
        const bool optional = fields.optional.contains(path);
        if (!optional && !fields.required.contains(path) && path.contains(u'.')) {
            faults << conditionFault(
                QCoreApplication::translate("Catalogue", "the condition reads “%1”, which there is not")
                    .arg(path));
        } else if (optional && !condition->guardedPaths().contains(path)) {
            faults << conditionFault(QCoreApplication::translate(
                "Catalogue", "“%1” may be absent; the condition has to ask first whether it exists")
                                         .arg(path));
        }
    }
    return faults;
}

QList<Fault> checkRoute(const CatalogueService &service, const QSet<QString> &journals)
{
    const Result<route::RouteDocument> document = route::RouteDocument::read(service.route);
    if (!document)
        return { Fault { {}, document.error().userText } };
    const route::RouteGraph graph = route::RouteGraph::of(*document);
    const ConditionFields fields = ConditionFields::of(service);
    route::LintContext context;
    context.fields = route::LintContext::Fields { fields.required, fields.optional };
    context.journals = journals;
    context.templates.emplace();
    for (const CatalogueTemplate &entry : service.templates)
        context.templates->insert(entry.key);
    for (const CatalogueTemplate &entry : service.templates)
        context.journalOfTemplate.insert(entry.key, entry.journal);
    QList<Fault> faults;
    for (const route::Finding &finding : route::lintRoute(graph, context)) {
        if (finding.severity == route::Severity::Error) {
            faults << Fault { QStringLiteral("line %1").arg(finding.line),
                QStringLiteral("%1: %2 (%3)").arg(finding.element, finding.message, finding.rule) };
        }
    }
    if (graph.processes.size() == 1
        && graph.processes.first().attributes.value(u"key"_qs) != service.routeKey) {
        faults << Fault { QStringLiteral("line %1").arg(graph.processes.first().line),
            QCoreApplication::translate(
                "Catalogue", "the key of the route is not the one that the service names") };
    }
    return faults + checkJournalsOfTemplates(service, graph);
}

} // namespace tereze::catalogue
