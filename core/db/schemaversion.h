// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

namespace tereze::db {

class Database;

/// Numbers of migrations: where the schema of a database stands.
struct SchemaVersion {
    int current = 0; ///< the last migration
    int breaking = 0; ///< the last one that older programs cannot work with
};

/// The last migration this program was built with.
int knownSchemaVersion();

/// What api.schema_version() answers; Unsupported in plain words when the database holds no Tereze.
Result<SchemaVersion> schemaVersion(Database &database);

/// Whether a program that knows `known` can work with the schema: Unsupported, in plain words, when the
/// database is older than the program, or newer and changed in a way that the program cannot serve.
Result<void> checkSchema(const SchemaVersion &schema, int known);

/// schemaVersion() and checkSchema() for this program; fits as a DatabaseThread's Greeting.
Result<void> checkSchema(Database &database);

} // namespace tereze::db
