// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/db/schemachecker.h>

namespace tereze::work {

/// Compiles the drawing of every published version again, with the sub-routes as they were drawn in, and
/// compares it with what the database executes. A finding for each version that is not of its drawing
/// (rule "route", the object is `key number`), saying which elements differ. Changes nothing; run as a
/// superuser. As many round trips as there are versions, and one of them in memory at a time.
Result<QList<db::SchemaChecker::Finding>> checkPublishedRoutes(db::Database &database);

} // namespace tereze::work
