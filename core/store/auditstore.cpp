// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditstore.h"

#include "rowreading.h"

namespace tereze::store {

Result<QList<domain::AuditEvent>> AuditStore::events(
    db::Database &database, const QString &afterXid, qint64 afterId, int limit)
{
    return database.list("api.audit_events",
        { { "p_after_xid", afterXid }, { "p_after_id", afterId }, { "p_limit", limit } },
        [](const db::Row &row) {
            domain::AuditEvent event;
            event.id = row.int64(u"id");
            event.xid = row.text(u"xid");
            event.objectKind = row.text(u"object_kind");
            event.objectId = row.int64(u"object_id");
            event.seq = row.int32(u"seq");
            event.kind = row.text(u"kind");
            event.at = row.instant(u"at");
            event.realAt = row.instant(u"real_at");
            event.person = row.maybeInt64(u"person_id");
            event.channel = row.text(u"channel");
            event.dbUser = row.text(u"db_user");
            event.data = row.object(u"data");
            event.requestId = row.maybeUuid(u"request_id");
            event.prevHash = readBytes(row, u"prev_hash");
            event.hash = row.bytes(u"hash");
            event.computedHash = row.bytes(u"computed_hash");
            return event;
        });
}

Result<QList<domain::Seal>> AuditStore::seals(db::Database &database, qint64 afterId, int limit)
{
    return database.list(
        "api.audit_seals", { { "p_after_id", afterId }, { "p_limit", limit } }, [](const db::Row &row) {
            domain::Seal seal;
            seal.id = row.int64(u"id");
            seal.fromXid = row.text(u"from_xid");
            seal.toXid = row.text(u"to_xid");
            seal.events = row.int64(u"events");
            seal.root = row.bytes(u"root");
            seal.prevHash = readBytes(row, u"prev_hash");
            seal.hash = row.bytes(u"hash");
            seal.computedHash = row.bytes(u"computed_hash");
            seal.sealedAt = row.instant(u"sealed_at");
            seal.signature = row.bytes(u"signature");
            seal.keyId = row.bytes(u"key_id");
            return seal;
        });
}

Result<QList<domain::ChainTip>> AuditStore::tips(
    db::Database &database, domain::ApplicationId after, int limit)
{
    return database.list(
        "api.audit_tips", { { "p_after_id", after }, { "p_limit", limit } }, [](const db::Row &row) {
            return domain::ChainTip { readId<domain::ApplicationId>(row, u"application_id"),
                row.int32(u"event_seq"), readBytes(row, u"event_hash") };
        });
}

} // namespace tereze::store
