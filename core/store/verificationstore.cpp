// SPDX-License-Identifier: GPL-3.0-or-later
#include "verificationstore.h"

#include "rowreading.h"

namespace tereze::store {

namespace {

domain::Verification readVerification(const db::Row &row)
{
    domain::Verification found;
    found.verdict = readVerdict(row, u"verdict");
    found.kind = row.text(u"kind");
    found.title = row.text(u"title");
    found.endedAt = row.maybeInstant(u"ended_at");
    return found;
}

Result<domain::Verification> orUnknown(Result<std::optional<domain::Verification>> found)
{
    if (!found)
        return found.error();
    return found.value().value_or(domain::Verification());
}

} // namespace

Result<domain::Verification> VerificationStore::byToken(db::Database &database, const QByteArray &token)
{
    return orUnknown(database.maybe("api.verify_token", { { "p_token", token } }, [](const db::Row &row) {
        domain::Verification found = readVerification(row);
        found.person = row.text(u"person");
        found.signedAt = row.maybeInstant(u"signed_at");
        found.approvers = row.array(u"approvers");
        found.language = row.text(u"language");
        found.university = readLocalText(row, u"university");
        found.duplicate = readMaybeInt(row, u"duplicate").value_or(0);
        return found;
    }));
}

Result<domain::Verification> VerificationStore::byNumber(
    db::Database &database, const QString &printed, const QString &address)
{
    return orUnknown(database.maybe(
        "api.verify_number", { { "p_printed", printed }, { "p_address", address } }, [](const db::Row &row) {
            domain::Verification found = readVerification(row);
            found.person = row.text(u"person_masked");
            found.registeredAt = row.maybeInstant(u"registered_at");
            found.storagePlace = readLocalText(row, u"storage_place");
            found.duplicate = readMaybeInt(row, u"duplicate").value_or(0);
            return found;
        }));
}

Result<domain::Verification> VerificationStore::byFile(db::Database &database, const QByteArray &sha256)
{
    return orUnknown(database.maybe("api.verify_file", { { "p_sha256", sha256 } }, [](const db::Row &row) {
        domain::Verification found = readVerification(row);
        found.person = row.text(u"person");
        found.signedAt = row.maybeInstant(u"signed_at");
        return found;
    }));
}

} // namespace tereze::store
