// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessstore.h"

#include "rowreading.h"

namespace tereze::store {

Result<domain::SignInParameters> AccessStore::signInParameters(db::Database &database, const QString &login)
{
    return database.one("api.sign_in_parameters", { { "p_login", login } }, [](const db::Row &row) {
        return domain::SignInParameters { row.bytes(u"salt"), row.int32(u"ops_limit"),
            row.int32(u"mem_limit") };
    });
}

Result<std::optional<domain::PersonId>> AccessStore::signIn(db::Database &database, const QString &login,
    const QByteArray &derived, const QByteArray &sessionHash, const QString &address)
{
    return database.one("api.sign_in",
        { { "p_login", login }, { "p_derived", derived }, { "p_session_hash", sessionHash },
            { "p_address", address } },
        [](const db::Row &row) { return readMaybeId<domain::PersonId>(row, u"person_id"); });
}

Result<void> AccessStore::signOut(db::Database &database, const QByteArray &sessionHash)
{
    return database.run("api.sign_out", { { "p_session_hash", sessionHash } });
}

Result<domain::Me> AccessStore::me(db::Database &database, const std::optional<QByteArray> &sessionHash)
{
    return database.one("api.me", { { "p_session_hash", sessionHash } }, [](const db::Row &row) {
        domain::Me me;
        me.person = readId<domain::PersonId>(row, u"person_id");
        me.surname = row.text(u"surname");
        me.given = row.text(u"given");
        me.patronymic = row.text(u"patronymic");
        me.language = row.text(u"language");
        me.email = readText(row, u"email");
        for (const QJsonValue &value : row.array(u"positions")) {
            const QJsonObject position = value.toObject();
            me.positions.append({ position.value(u"id").toInteger(), position.value(u"role").toString(),
                readStepName(position.value(u"title")), readStepName(position.value(u"unit")) });
        }
        me.groups = row.textArray(u"groups");
        me.university = readLocalText(row, u"university");
        me.timeZone = row.text(u"timezone");
        me.portalOrigin = row.text(u"portal_origin");
        me.serverTime = row.instant(u"server_time");
        me.forTests = row.boolean(u"for_tests");
        return me;
    });
}

} // namespace tereze::store
