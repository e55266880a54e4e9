// SPDX-License-Identifier: GPL-3.0-or-later
#include "routepublishhandler.h"

#include <core/db/database.h>
#include <core/route/lint.h>
#include <core/route/routecompiler.h>
#include <core/route/routedocument.h>
#include <core/route/routegraph.h>
#include <core/store/workstore.h>

#include <QCryptographicHash>

namespace tereze::work {
namespace {

QJsonArray findingOf(const QString &rule, const Error &error)
{
    return QJsonArray { QJsonObject { { u"rule"_qs, rule }, { u"element"_qs, error.field },
        { u"severity"_qs, u"error"_qs }, { u"message"_qs, error.userText }, { u"line"_qs, 0 } } };
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
    const auto refuse = [&](const QJsonArray &findings) {
        return store::WorkStore::refuseRoute(desk.database, job, desk.worker, sha256, findings);
    };

    Result<route::RouteDocument> document = route::RouteDocument::read(drawing.xml);
    if (!document)
        return refuse(findingOf(u"not-readable"_qs, document.error()));
    TEREZE_TRY(const store::WorkStore::Surroundings there, store::WorkStore::surroundings(desk.database));
    route::LintContext context;
    context.templates = QSet<QString>(there.templates.keyBegin(), there.templates.keyEnd());
    context.journalOfTemplate = there.templates;
    context.journals = there.journals;
    context.routes = there.routes;
    context.calendars = there.calendars;
    if (!there.roles.isEmpty()) // a catalogue may be loaded before anybody has a position
        context.roles = there.roles;
    const QList<route::Finding> findings = route::lintRoute(route::RouteGraph::of(*document), context);
    if (route::hasErrors(findings))
        return refuse(route::toJson(findings));
    const Result<route::CompiledRoute> compiled = route::compileRoute(*document, {},
        [&](const QString &key) { return store::WorkStore::drawingInForce(desk.database, key); });
    if (!compiled)
        return refuse(findingOf(u"not-compilable"_qs, compiled.error()));
    if (compiled->key != drawing.routeKey)
        return refuse(findingOf(u"key-mismatch"_qs,
            Error::of(ErrorKind::RuleBroken,
                QStringLiteral("The drawing has the key “%1” but was published as “%2”.")
                    .arg(compiled->key, drawing.routeKey),
                {})));
    return store::WorkStore::publishRoute(
        desk.database, job, desk.worker, sha256, compiled->toJson(), route::toJson(findings));
}

} // namespace tereze::work
