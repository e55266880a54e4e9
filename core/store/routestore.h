// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/db/database.h>
#include <core/domain/ids.h>
#include <core/domain/routeentry.h>
#include <core/domain/routeversion.h>

namespace tereze::store {

/// Drawings of routes. Compiled rows are written by the worker alone.
class RouteStore {
public:
    /// Hands a drawing to the worker; version() tells what became of it. One that comes from the files of a
    /// catalogue and stands there already is only marked so. Conflict when another drawing than the known one
    /// was handed in meanwhile.
    static Result<domain::RouteVersionId> publish(
        db::Database &database, const QUuid &requestId, const domain::RouteEntry &entry);
    /// The last drawing that was not refused; nothing when there is none.
    static Result<std::optional<QByteArray>> drawing(db::Database &database, const QString &key);
    static Result<domain::RouteVersion> version(db::Database &database, domain::RouteVersionId id);
};

} // namespace tereze::store
