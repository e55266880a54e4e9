// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/db/database.h>
#include <core/domain/dryrun.h>
#include <core/domain/ids.h>
#include <core/domain/routecase.h>
#include <core/domain/routeentry.h>
#include <core/domain/routeimpact.h>
#include <core/domain/routelisting.h>
#include <core/domain/routeload.h>
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
    /// All of them, read page by page.
    static Result<QList<domain::RouteListing>> all(db::Database &database);
    /// The newest versions of a route, at most 200.
    static Result<QList<domain::RouteVersionListing>> versions(
        db::Database &database, const QString &key, int limit = 50);
    /// What a route may name, for those who draw it.
    static Result<domain::RouteVocabulary> vocabulary(db::Database &database);
    static Result<domain::RouteVersion> version(db::Database &database, domain::RouteVersionId id);

    /// What would become of the running applications of a route under a published version, or under the
    /// compiled rows of a drawing that is not published (route::CompiledRoute::toJson()); of those on one
    /// version or on any other. Changes nothing. At most `examples` (1 to 200) cases are named a row.
    static Result<QList<domain::RouteImpact>> impact(
        db::Database &database, const QString &key, int number, std::optional<int> fromNumber, int examples);
    static Result<QList<domain::RouteImpact>> impact(db::Database &database, const QString &key,
        const QJsonObject &compiled, std::optional<int> fromNumber, int examples);

    /// The running applications that are on another version than a published one, oldest first, with what
    /// would become of each there: up to `limit` (1 to 200) behind `after`.
    static Result<QList<domain::RouteCase>> cases(db::Database &database, const QString &key, int number,
        std::optional<domain::ApplicationId> after, int limit);
    /// How the steps of one version, or of all, were used in the last `days` (1 to 366).
    static Result<domain::RouteLoad> load(
        db::Database &database, const QString &key, std::optional<int> number, int days);

    /// Asks the worker for a dry run, which changes nothing; its id.
    static Result<qint64> askDryRun(
        db::Database &database, const QUuid &requestId, const domain::DryRun &run);
    /// What came of a dry run that the caller asked for in the last hour; otherwise NotFound.
    static Result<domain::DryRunResult> dryRun(db::Database &database, qint64 id);
};

} // namespace tereze::store
