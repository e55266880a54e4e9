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

Verdict judge(const store::WorkStore::Drawing &drawing, const route::LintContext &context)
{
    const Result<route::RouteDocument> document = route::RouteDocument::read(drawing.xml);
    if (!document)
        return { { findingOf(u"not-readable"_qs, document.error()) }, {} };
    const QList<route::Finding> findings = route::lintRoute(route::RouteGraph::of(*document), context);
    if (route::hasErrors(findings))
        return { findings, {} };
    const Result<route::CompiledRoute> compiled = route::compileRoute(*document);
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
    if (!there.roles.isEmpty()) // a catalogue may be loaded before anybody has a position
        context.roles = there.roles;
    std::optional<route::CompiledRoute> compiled;
    const QJsonArray findings = route::toStored([&] {
        Verdict verdict = judge(drawing, context);
        compiled = std::move(verdict.rows);
        return verdict.findings;
    });
    if (!compiled)
        return store::WorkStore::refuseRoute(desk.database, job, desk.worker, sha256, findings);
    const QJsonObject rows = compiled->toJson();
    return store::WorkStore::publishRoute(desk.database, job, desk.worker, sha256,
        rows.value(u"nodes").toArray(), rows.value(u"edges").toArray(), findings);
}

} // namespace tereze::work
