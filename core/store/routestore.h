// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/db/database.h>
#include <core/domain/ids.h>
#include <core/domain/routeversion.h>

namespace tereze::store {

/// Drawings of routes. Compiled rows are written by the worker alone.
class RouteStore {
public:
    /// Hands a drawing to the worker, at most 4 MiB; version() tells what became of it. `loaded`: it comes
    /// from the files of a catalogue; the drawing that stands there already is then only marked so.
    static Result<domain::RouteVersionId> publish(db::Database &database, const QUuid &requestId,
        const QString &key, const QByteArray &xml, bool loaded = false);
    /// The last drawing that was not refused; nothing when there is none.
    static Result<std::optional<QByteArray>> drawing(db::Database &database, const QString &key);
    static Result<domain::RouteVersion> version(db::Database &database, domain::RouteVersionId id);
};

} // namespace tereze::store
