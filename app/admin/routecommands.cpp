// SPDX-License-Identifier: GPL-3.0-or-later
#include "routecommands.h"

#include <app/admin/invocation.h>
#include <app/admin/wholefile.h>
#include <core/route/drawing/routesvg.h>
#include <core/route/layout/diagramwriter.h>
#include <core/route/layout/routelayout.h>
#include <core/route/lint.h>
#include <core/route/routedocument.h>
#include <core/route/routegraph.h>
#include <core/work/routejudge.h>

#include <QCoreApplication>
#include <QJsonObject>

#include <optional>

namespace tereze::admin {

namespace {

std::optional<route::LayoutMode> layoutModeOf(const QString &word)
{
    if (word == QStringLiteral("fresh"))
        return route::LayoutMode::Fresh;
    if (word == QStringLiteral("tidy"))
        return route::LayoutMode::Tidy;
    if (word.isEmpty() || word == QStringLiteral("missing"))
        return route::LayoutMode::Missing;
    return std::nullopt;
}

bool isRouteLanguage(const QString &language)
{
    return language.isEmpty() || language == QStringLiteral("kk") || language == QStringLiteral("ru")
        || language == QStringLiteral("en") || language == QStringLiteral("uk");
}

/// With a database named: what there is; otherwise the drawing is judged by itself.
Result<route::LintContext> lintContextOf(const Invocation &invocation, const route::RouteGraph &graph)
{
    if (!invocation.has(QStringLiteral("db")))
        return route::LintContext();
    TEREZE_TRY(const auto database, invocation.database());
    return work::routeSurroundings(*database,
        graph.processes.isEmpty() ? QString()
                                  : graph.processes.first().attributes.value(QStringLiteral("key")));
}

} // namespace

int routeLint(Invocation &invocation)
{
    const auto document = route::RouteDocument::readFile(invocation.positional().first());
    if (!document)
        return invocation.refused(document.error());
    const auto graph = route::RouteGraph::of(*document);
    const auto context = lintContextOf(invocation, graph);
    if (!context)
        return invocation.refused(context.error());
    const auto findings = route::lintRoute(graph, *context);
    QStringList lines;
    for (const route::Finding &finding : findings) {
        lines << QStringLiteral("%1:%2 %3 [%4] %5")
                     .arg(invocation.positional().first())
                     .arg(finding.line)
                     .arg(finding.element, finding.rule, finding.message);
    }
    if (findings.isEmpty())
        lines << QCoreApplication::translate("Admin", "Nothing to say against this route.");
    const QJsonArray json = route::toJson(findings);
    return route::hasErrors(findings) ? invocation.found(json, lines.join(u'\n'))
                                      : invocation.done(json, lines.join(u'\n'));
}

int routeConvert(Invocation &invocation)
{
    const auto mode = layoutModeOf(invocation.option(QStringLiteral("layout")));
    if (!mode)
        return invocation.wrongUsage(
            QCoreApplication::translate("Admin", "--layout is fresh, tidy or missing."));
    auto document = route::RouteDocument::readFile(invocation.positional().first());
    if (!document)
        return invocation.refused(document.error());
    const bool changed = route::writeLayout(
        *document, route::layoutRoute(route::RouteGraph::of(*document), { *mode, QString() }));
    const QString &target = invocation.positional()[1];
    if (const auto written = writeWholeFile(target, document->bytes()); !written)
        return invocation.refused(written.error());
    return invocation.done(QJsonObject { { QStringLiteral("diagram_changed"), changed } },
        changed ? QCoreApplication::translate("Admin", "%1 is written; its diagram was changed.").arg(target)
                : QCoreApplication::translate("Admin", "%1 is written.").arg(target));
}

int routeImage(Invocation &invocation)
{
    const QString language = invocation.option(QStringLiteral("lang"));
    if (!isRouteLanguage(language))
        return invocation.wrongUsage(QCoreApplication::translate("Admin", "--lang is kk, ru, en or uk."));
    const auto document = route::RouteDocument::readFile(invocation.positional().first());
    if (!document)
        return invocation.refused(document.error());
    const auto graph = route::RouteGraph::of(*document);
    const auto layout = route::layoutRoute(graph, { route::LayoutMode::Missing, language });
    const QString &target = invocation.positional()[1];
    if (const auto written = writeWholeFile(target, route::routeSvg(graph, layout, language)); !written)
        return invocation.refused(written.error());
    return invocation.done(QJsonObject { { QStringLiteral("image"), target } },
        QCoreApplication::translate("Admin", "%1 is written.").arg(target));
}

} // namespace tereze::admin
