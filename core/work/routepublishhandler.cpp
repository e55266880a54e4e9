// SPDX-License-Identifier: GPL-3.0-or-later
#include "routepublishhandler.h"

#include <core/db/database.h>
#include <core/route/lint.h>
#include <core/route/routecompiler.h>
#include <core/route/routedocument.h>
#include <core/route/routegraph.h>
#include <core/store/workstore.h>

#include <QCoreApplication>
#include <QCryptographicHash>

namespace tereze::work {
namespace {

/// A drawing read, checked and compiled: rows when nothing stands against it.
struct Verdict {
    QList<route::Finding> findings; ///< in the language of the thread
    std::optional<route::CompiledRoute> rows;
};

route::Finding findingOf(const QString &rule, const Error &error)
{
    return { rule, error.field, route::Severity::Error, error.userText, 0 };
}

Verdict judge(const store::WorkStore::Drawing &drawing, const route::LintContext &context,
    const route::SubRouteFinder &subRoutes)
{
    const Result<route::RouteDocument> document = route::RouteDocument::read(drawing.xml);
    if (!document)
        return { { findingOf(u"not-readable"_qs, document.error()) }, {} };
    const QList<route::Finding> findings = route::lintRoute(route::RouteGraph::of(*document), context);
    if (route::hasErrors(findings))
        return { findings, {} };
    const Result<route::CompiledRoute> compiled = route::compileRoute(*document, {}, subRoutes);
    if (!compiled)
        return { { findingOf(u"not-compilable"_qs, compiled.error()) }, {} };
    if (compiled->key != drawing.routeKey) {
        const QString text = QCoreApplication::translate(
            "RouteLint", "The drawing has the key “%1” but was published as “%2”.");
        return { { { u"key-mismatch"_qs, {}, route::Severity::Error,
                     text.arg(compiled->key, drawing.routeKey), 0 } },
            {} };
    }
    return { findings, *compiled };
}

} // namespace

QStringList RoutePublishHandler::kinds() const
{
    return { u"route.publish"_qs };
}

Result<void> RoutePublishHandler::handle(const domain::Job &job, const JobDesk &desk) const
{
    TEREZE_TRY(
        const store::WorkStore::Drawing drawing, store::WorkStore::drawing(desk.database, job.objectId));
    const QByteArray sha256 = QCryptographicHash::hash(drawing.xml, QCryptographicHash::Sha256);
    TEREZE_TRY(const store::WorkStore::Surroundings there, store::WorkStore::surroundings(desk.database));
    route::LintContext context;
    context.templates = QSet<QString>(there.templates.keyBegin(), there.templates.keyEnd());
    context.journalOfTemplate = there.templates;
    context.journals = there.journals;
    context.routes = there.routes;
    context.calendars = there.calendars;
    if (!there.roles.isEmpty()) // a catalogue may be loaded before anybody has a position
        context.roles = there.roles;
    // Judged once in each language, but read once: the same drawings stand behind every text.
    QHash<QString, QByteArray> drawings;
    std::optional<Error> trouble;
    const auto subRoute = [&](const QString &key) -> Result<QByteArray> {
        if (drawings.contains(key))
            return drawings.value(key);
        Result<QByteArray> found = store::WorkStore::drawingInForce(desk.database, key);
        if (found)
            drawings.insert(key, *found);
        else if (found.error().kind != ErrorKind::NotFound)
            trouble = found.error();
        return found;
    };
    std::optional<route::CompiledRoute> compiled;
    const QJsonArray findings = route::toStored([&] {
        Verdict verdict = judge(drawing, context, subRoute);
        compiled = std::move(verdict.rows);
        return verdict.findings;
    });
    if (trouble) // of the database, not of the drawing
        return *trouble;
    if (!compiled)
        return store::WorkStore::refuseRoute(desk.database, job, desk.worker, sha256, findings);
    return store::WorkStore::publishRoute(
        desk.database, job, desk.worker, sha256, compiled->toJson(), findings);
}

} // namespace tereze::work
