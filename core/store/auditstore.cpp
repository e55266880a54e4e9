// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditstore.h"

#include "rowreading.h"

#include <QByteArrayList>
#include <QCryptographicHash>
#include <QJsonDocument>

namespace tereze::store {

static QDateTime instantOfMicroseconds(qint64 microseconds)
{
    return QDateTime::fromMSecsSinceEpoch(microseconds / 1000, Qt::UTC);
}

// As tereze.event_hash() and tereze.seal_hash() make them: computed here, because a function of the database
// could be replaced together with what it is to check.
static QByteArray hashOfEvent(
    const domain::AuditEvent &event, qint64 atMicroseconds, qint64 realAtMicroseconds, const QByteArray &data)
{
    const QByteArray user = event.dbUser.toUtf8();
    const QByteArray content =
        QByteArrayList {
            event.objectKind.toUtf8(),
            QByteArray::number(event.objectId),
            QByteArray::number(event.seq),
            event.kind.toUtf8(),
            QByteArray::number(atMicroseconds),
            QByteArray::number(realAtMicroseconds),
            event.person ? QByteArray::number(*event.person) : QByteArray("-"),
            event.channel.toUtf8(),
            QByteArray::number(user.size()),
            user,
            event.requestId ? event.requestId->toByteArray(QUuid::WithoutBraces) : QByteArray("-"),
            data,
        }
            .join('\n');
    return QCryptographicHash::hash(content + event.prevHash, QCryptographicHash::Sha256);
}

static QByteArray hashOfSeal(const domain::Seal &seal, qint64 sealedAtMicroseconds)
{
    const QByteArray content = '[' + QByteArray::number(seal.id) + ", \"" + seal.fromXid.toUtf8() + "\", \""
        + seal.toXid.toUtf8() + "\", " + QByteArray::number(seal.events) + ", \"" + seal.root.toHex() + "\", "
        + QByteArray::number(sealedAtMicroseconds) + ']';
    return QCryptographicHash::hash(content + seal.prevHash, QCryptographicHash::Sha256);
}

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
            event.at = instantOfMicroseconds(row.int64(u"at_microseconds"));
            event.realAt = instantOfMicroseconds(row.int64(u"real_at_microseconds"));
            event.person = row.maybeInt64(u"person_id");
            event.channel = row.text(u"channel");
            event.dbUser = row.text(u"db_user");
            const QByteArray data = row.text(u"data").toUtf8();
            event.data = QJsonDocument::fromJson(data).object();
            event.requestId = row.maybeUuid(u"request_id");
            event.prevHash = readBytes(row, u"prev_hash");
            event.hash = row.bytes(u"hash");
            event.computedHash =
                hashOfEvent(event, row.int64(u"at_microseconds"), row.int64(u"real_at_microseconds"), data);
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
            seal.sealedAt = instantOfMicroseconds(row.int64(u"sealed_at_microseconds"));
            seal.computedHash = hashOfSeal(seal, row.int64(u"sealed_at_microseconds"));
            seal.signature = row.bytes(u"signature");
            seal.keyId = row.bytes(u"key_id");
            return seal;
        });
}

Result<QList<domain::DecisionCount>> AuditStore::decisions(
    db::Database &database, domain::ApplicationId after, int limit)
{
    return database.list(
        "api.audit_decisions", { { "p_after_id", after }, { "p_limit", limit } }, [](const db::Row &row) {
            return domain::DecisionCount { readId<domain::ApplicationId>(row, u"application_id"),
                row.int32(u"decisions") };
        });
}

} // namespace tereze::store
