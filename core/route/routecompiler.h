// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiledroute.h"
#include "lint.h"

#include <core/base/result.h>

#include <functional>

namespace tereze::route {

class RouteDocument;

/// The drawing of the route with this key that is in force. Errors: NotFound when there is none.
using SubRouteFinder = std::function<Result<QByteArray>(const QString &key)>;

/// Compiles a route that lint has no error about; any thread, no database. Sub-routes are drawn in as they
/// now are: each step of one gets the id of its call and `/` before its own. The same files always give the
/// same rows. Errors: RuleBroken with the first error's message, `detail` lists all, `field` is the element
/// at fault; so too for a sub-route that is not there, has errors, or calls itself.
Result<CompiledRoute> compileRoute(
    const RouteDocument &document, const LintContext &context = {}, const SubRouteFinder &subRoutes = {});

} // namespace tereze::route
