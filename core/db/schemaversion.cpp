// SPDX-License-Identifier: GPL-3.0-or-later
#include "schemaversion.h"

#include <core/db/database.h>

#include <QCoreApplication>

namespace tereze::db {

int knownSchemaVersion()
{
    return TEREZE_SCHEMA_VERSION;
}

Result<SchemaVersion> schemaVersion(Database &database)
{
    auto answer = database.one("api.schema_version", {}, [](const Row &row) {
        return SchemaVersion { row.int32("current"), row.int32("breaking") };
    });
    if (answer)
        return answer;
    const Error &error = answer.error();
    // No such function, no such schema, or a schema without USAGE for this person.
    if (error.sqlState == u"42883" || error.sqlState == u"3F000" || error.sqlState == u"42501") {
        return Error::of(ErrorKind::Unsupported,
            QCoreApplication::translate(
                "SchemaVersion", "This database holds no Tereze, or none that you may use."),
            error.detail);
    }
    return error;
}

Result<void> checkSchema(const SchemaVersion &schema, int known)
{
    const QString detail = QStringLiteral("schema %1, breaking %2, program knows %3")
                               .arg(schema.current)
                               .arg(schema.breaking)
                               .arg(known);
    if (schema.current < known) {
        return Error::of(ErrorKind::Unsupported,
            QCoreApplication::translate("SchemaVersion",
                "The database is older than this program. An administrator has to run \"tereze-admin db "
                "upgrade\"."),
            detail);
    }
    if (schema.breaking > known) {
        return Error::of(ErrorKind::Unsupported,
            QCoreApplication::translate(
                "SchemaVersion", "This program is too old for the database. Please install the new version."),
            detail);
    }
    return {};
}

Result<void> checkSchema(Database &database)
{
    TEREZE_TRY(const SchemaVersion schema, schemaVersion(database));
    return checkSchema(schema, knownSchemaVersion());
}

} // namespace tereze::db
