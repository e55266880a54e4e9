// SPDX-License-Identifier: GPL-3.0-or-later
#include "routecommands.h"

#include <app/admin/invocation.h>
#include <core/route/lint.h>
#include <core/route/routedocument.h>
#include <core/route/routegraph.h>

#include <QCoreApplication>

namespace tereze::admin {

int routeLint(Invocation &invocation)
{
    const auto document = route::RouteDocument::readFile(invocation.positional().first());
    if (!document)
        return invocation.refused(document.error());
    const auto findings = route::lintRoute(route::RouteGraph::of(*document));
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

} // namespace tereze::admin
