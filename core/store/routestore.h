// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/db/database.h>
#include <core/domain/ids.h>
#include <core/domain/routeentry.h>
#include <core/domain/routelisting.h>
#include <core/domain/routeversion.h>
#include <core/domain/routevocabulary.h>

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
    /// Up to `limit` (200) routes by key, behind `after`.
    static Result<QList<domain::RouteListing>> list(
        db::Database &database, const QString &after = {}, int limit = 200);
    /// The newest versions of a route, at most 200.
    static Result<QList<domain::RouteVersionListing>> versions(
        db::Database &database, const QString &key, int limit = 50);
    /// What a route may name, for those who draw it.
    static Result<domain::RouteVocabulary> vocabulary(db::Database &database);
    static Result<domain::RouteVersion> version(db::Database &database, domain::RouteVersionId id);
};

} // namespace tereze::store
