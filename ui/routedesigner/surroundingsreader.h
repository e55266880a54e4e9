// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routesurroundings.h"

#include <core/base/result.h>
#include <core/db/database.h>

namespace tereze::ui {

/// Reads what a route may name: vocabulary, other routes, the forms of the services that run on it. On a
/// database thread.
Result<RouteSurroundings> readSurroundings(db::Database &database, const QString &routeKey);

} // namespace tereze::ui
