// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiledroute.h"
#include "lint.h"

#include <core/base/result.h>

namespace tereze::route {

class RouteDocument;

/// Compiles a route that lint has no error about; any thread, no database. The same file always gives the
/// same rows. Errors: RuleBroken with the first error's message; `detail` lists all, `field` is the element
/// at fault.
Result<CompiledRoute> compileRoute(const RouteDocument &document, const LintContext &context = {});

} // namespace tereze::route
