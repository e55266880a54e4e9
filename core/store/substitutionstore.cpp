// SPDX-License-Identifier: GPL-3.0-or-later
#include "substitutionstore.h"

#include "rowreading.h"

namespace tereze::store {

Result<QList<domain::Substitution>> SubstitutionStore::substitutions(
    db::Database &database, Scope scope, bool open, std::optional<qint64> before, int limit)
{
    const QString scopeName = scope == Scope::All ? QStringLiteral("all") : QStringLiteral("mine");
    return database.list("api.substitution_list",
        { { "p_scope", scopeName }, { "p_open", open }, { "p_before_id", before }, { "p_limit", limit } },
        [](const db::Row &row) {
            domain::Substitution found;
            found.id = row.int64(u"id");
            found.person = readId<domain::PersonId>(row, u"person_id");
            found.personName = row.text(u"person_name");
            found.substitute = readId<domain::PersonId>(row, u"substitute_id");
            found.substituteName = row.text(u"substitute_name");
            found.role = readText(row, u"role");
            found.unitCode = readText(row, u"unit_code");
            if (!row.isNull(u"position_title"))
                found.positionTitle = readLocalText(row, u"position_title");
            found.from = row.date(u"valid_from");
            found.until = row.date(u"valid_until");
            found.basis = row.text(u"basis");
            found.createdAt = row.instant(u"created_at");
            found.createdBy = readMaybeId<domain::PersonId>(row, u"created_by");
            found.cancelledAt = row.maybeInstant(u"cancelled_at");
            found.version = row.int64(u"version");
            return found;
        });
}

Result<domain::Stored> SubstitutionStore::put(
    db::Database &database, const QUuid &requestId, const domain::Substitution &substitution)
{
    const auto orNull = [](const QString &text) {
        return text.isEmpty() ? std::nullopt : std::optional<QString>(text);
    };
    return database.one("api.substitution_put",
        { { "p_request_id", requestId }, { "p_person_id", substitution.person },
            { "p_substitute_id", substitution.substitute }, { "p_role", orNull(substitution.role) },
            { "p_unit_code", orNull(substitution.unitCode) }, { "p_from", substitution.from },
            { "p_until", substitution.until }, { "p_basis", substitution.basis } },
        readStored);
}

Result<domain::Stored> SubstitutionStore::cancel(
    db::Database &database, const QUuid &requestId, qint64 id, qint64 version)
{
    return database.one("api.substitution_cancel",
        { { "p_request_id", requestId }, { "p_substitution_id", id }, { "p_version", version } }, readStored);
}

} // namespace tereze::store
