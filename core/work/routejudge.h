// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/route/compiledroute.h>
#include <core/route/lint.h>

#include <QByteArray>
#include <QJsonArray>
#include <QString>

#include <optional>

namespace tereze::db {
class Database;
}

namespace tereze::work {

/// A drawing read, checked and compiled.
struct RouteJudgement {
    QJsonArray findings; ///< in every language, see route::toStored()
    std::optional<route::CompiledRoute> rows; ///< when nothing stands against it
};

/// What a route with this key is linted by: templates, journals, roles, calendars, routes, the people in
/// their positions today, and the fields of the forms of the services that use it. For the worker and for
/// administrators.
Result<route::LintContext> routeSurroundings(db::Database &database, const QString &routeKey);

/// Judges a drawing by what there is. `key` is the one under which it is to be published; empty: whichever it
/// has. An error is one of the database, never of the drawing.
Result<RouteJudgement> judgeRoute(db::Database &database, const QByteArray &xml, const QString &key);

} // namespace tereze::work
