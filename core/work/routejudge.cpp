// SPDX-License-Identifier: GPL-3.0-or-later
#include "routejudge.h"

#include <core/catalogue/routecheck.h>
#include <core/db/database.h>
#include <core/route/routecompiler.h>
#include <core/route/routedocument.h>
#include <core/route/routegraph.h>
#include <core/store/workstore.h>

#include <QCoreApplication>

namespace tereze::work {
namespace {

/// Rows when nothing stands against it.
struct Verdict {
    QList<route::Finding> findings; ///< in the language of the thread
    std::optional<route::CompiledRoute> rows;
};

route::Finding findingOf(const QString &rule, const Error &error)
{
    return { rule, error.field, route::Severity::Error, error.userText, 0 };
}

Verdict judge(const route::RouteDocument &document, const QString &key, const route::LintContext &context,
    const route::SubRouteFinder &subRoutes)
{
    QList<route::Finding> findings = route::lintRoute(route::RouteGraph::of(document), context);
    // A route and the form that its conditions read change together, but are published one after the other.
    for (route::Finding &finding : findings) {
        if (finding.rule == u"condition-unknown-field" || finding.rule == u"condition-optional-field")
            finding.severity = route::Severity::Warning;
    }
    if (route::hasErrors(findings))
        return { findings, {} };
    const Result<route::CompiledRoute> compiled = route::compileRoute(document, {}, subRoutes);
    if (!compiled)
        return { { findingOf(u"not-compilable"_qs, compiled.error()) }, {} };
    if (!key.isEmpty() && compiled->key != key) {
        const QString text = QCoreApplication::translate(
            "RouteLint", "The drawing has the key “%1” but was published as “%2”.");
        return { { { u"key-mismatch"_qs, {}, route::Severity::Error, text.arg(compiled->key, key), 0 } },
            {} };
    }
    return { findings, *compiled };
}

/// A field is sure to be there when each service that uses the route requires it.
route::LintContext::Fields fieldsOf(const QList<store::WorkStore::RouteField> &rows)
{
    QHash<QString, int> requiredBy;
    QSet<QString> services;
    QSet<QString> all;
    for (const store::WorkStore::RouteField &row : rows) {
        const auto count = [&](const QString &path, bool required) {
            all.insert(path);
            requiredBy[path] += required ? 1 : 0;
        };
        if (!services.contains(row.service)) {
            services.insert(row.service);
            const auto beside = catalogue::ConditionFields::beside(row.subjectRequired);
            for (const QString &path : beside.required)
                count(path, true);
            for (const QString &path : beside.optional)
                count(path, false);
        }
        if (!row.field.isEmpty())
            count(u"form."_qs + row.field, row.required);
    }
    route::LintContext::Fields fields;
    for (const QString &path : all)
        (requiredBy.value(path) == services.size() ? fields.required : fields.optional).insert(path);
    return fields;
}

QString keyOf(const route::RouteDocument &document)
{
    const route::RouteGraph graph = route::RouteGraph::of(document);
    return graph.processes.isEmpty() ? QString() : graph.processes.first().attributes.value(u"key"_qs);
}

} // namespace

Result<route::LintContext> routeSurroundings(db::Database &database, const QString &routeKey)
{
    TEREZE_TRY(const store::WorkStore::Surroundings there, store::WorkStore::surroundings(database));
    route::LintContext context;
    context.templates = QSet<QString>(there.templates.keyBegin(), there.templates.keyEnd());
    context.journalOfTemplate = there.templates;
    context.journals = there.journals;
    context.routes = there.routes;
    context.calendars = there.calendars;
    if (!there.roles.isEmpty()) { // a catalogue may be loaded before anybody has a position
        context.roles = there.roles;
        TEREZE_TRY(const auto positions, store::WorkStore::positions(database));
        context.staff.emplace();
        for (const store::WorkStore::Position &position : positions) {
            context.staff->append({ position.role, position.unit, position.unitKind,
                QSet<qint64>(position.holders.begin(), position.holders.end()), position.isManned });
        }
    }
    TEREZE_TRY(const auto fields, store::WorkStore::routeFields(database, routeKey));
    if (!fields.isEmpty())
        context.fields = fieldsOf(fields);
    return context;
}

Result<RouteJudgement> judgeRoute(db::Database &database, const QByteArray &xml, const QString &key)
{
    const Result<route::RouteDocument> document = route::RouteDocument::read(xml);
    RouteJudgement judgement;
    if (!document) {
        // Read once more in each language: the reader says what is wrong in that of its thread.
        judgement.findings = route::toStored([&]() -> QList<route::Finding> {
            return { findingOf(u"not-readable"_qs, route::RouteDocument::read(xml).error()) };
        });
        return judgement;
    }
    TEREZE_TRY(const route::LintContext context, routeSurroundings(database, keyOf(*document)));
    // Judged once in each language, but read once: the same drawings stand behind every text.
    QHash<QString, QByteArray> drawings;
    std::optional<Error> trouble;
    const auto subRoute = [&](const QString &called) -> Result<QByteArray> {
        if (drawings.contains(called))
            return drawings.value(called);
        Result<QByteArray> found = store::WorkStore::drawingInForce(database, called);
        if (found)
            drawings.insert(called, *found);
        else if (found.error().kind != ErrorKind::NotFound)
            trouble = found.error();
        return found;
    };
    judgement.findings = route::toStored([&] {
        Verdict verdict = judge(*document, key, context, subRoute);
        judgement.rows = std::move(verdict.rows);
        return verdict.findings;
    });
    if (trouble) // of the database, not of the drawing
        return *trouble;
    return judgement;
}

} // namespace tereze::work
