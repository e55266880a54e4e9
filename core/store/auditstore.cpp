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

Result<QList<domain::AuditEntry>> AuditStore::log(db::Database &database, const domain::AuditQuery &query,
    const std::optional<domain::AuditEntry> &last, int limit)
{
    const auto text = [](const QString &value) {
        return value.isEmpty() ? std::optional<QString>() : value;
    };
    const auto instant = [](const QDateTime &value) {
        return value.isValid() ? std::optional<QDateTime>(value) : std::nullopt;
    };
    return database.list("api.audit_log",
        { { "p_person_id", query.person }, { "p_object_kind", text(query.objectKind) },
            { "p_object_id",
                query.objectKind.isEmpty() ? std::optional<qint64>()
                                           : std::optional<qint64>(query.objectId) },
            { "p_case_ref", text(query.caseRef) }, { "p_from", instant(query.from) },
            { "p_until", instant(query.until) },
            { "p_before", last ? std::optional<qint64>(last->atMicroseconds) : std::nullopt },
            { "p_before_id", last ? std::optional<qint64>(last->id) : std::nullopt }, { "p_limit", limit } },
        [](const db::Row &row) {
            domain::AuditEntry entry;
            entry.id = row.int64(u"id");
            entry.atMicroseconds = row.int64(u"at_microseconds");
            entry.objectKind = row.text(u"object_kind");
            entry.objectId = row.int64(u"object_id");
            entry.objectName = row.maybeJson(u"object_name").value_or(QJsonValue(QJsonValue::Null));
            entry.seq = row.int32(u"seq");
            entry.kind = row.text(u"kind");
            entry.at = row.instant(u"at");
            entry.realAt = row.instant(u"real_at");
            entry.person = readMaybeId<domain::PersonId>(row, u"person_id");
            entry.personName = readText(row, u"person");
            entry.channel = row.text(u"channel");
            entry.dbUser = row.text(u"db_user");
            entry.data = row.object(u"data");
            entry.requestId = row.maybeUuid(u"request_id");
            entry.hash = row.bytes(u"hash");
            return entry;
        });
}

Result<QList<domain::AuditPerson>> AuditStore::people(db::Database &database, const QString &find)
{
    return database.list("api.audit_people", { { "p_find", find } }, [](const db::Row &row) {
        domain::AuditPerson person { readId<domain::PersonId>(row, u"person_id"), row.text(u"full_name"),
            readText(row, u"db_role"), {} };
        for (const QJsonValue &position : row.array(u"positions"))
            person.positions << readStepName(position);
        return person;
    });
}

} // namespace tereze::store
