// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tereze::admin {

class Invocation;

/// Commands about routes that ask the database: what runs, and what would.
int routeDryRun(Invocation &invocation);
int routeImpact(Invocation &invocation);
int caseMigrate(Invocation &invocation);

} // namespace tereze::admin
