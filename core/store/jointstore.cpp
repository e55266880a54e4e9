// SPDX-License-Identifier: GPL-3.0-or-later
#include "jointstore.h"

#include "rowreading.h"

#include <core/db/database.h>

namespace tereze::store {
namespace {

qint64 versionOf(const db::Row &row)
{
    return row.int64("version");
}

std::optional<qint64> orNull(qint64 id)
{
    return id == 0 ? std::nullopt : std::optional(id);
}

} // namespace

Result<QList<domain::JointService>> JointStore::services(db::Database &database)
{
    return database.list("api.joint_services", {}, [](const db::Row &row) {
        return domain::JointService { row.text("key"), readLocalText(row, u"name"), row.int64("version"),
            row.boolean("collected"), row.int64("waiting") };
    });
}

Result<qint64> JointStore::collect(
    db::Database &database, const QUuid &request, const QString &service, qint64 version, bool collected)
{
    return database.one("api.orders_collect",
        { { "p_request_id", request }, { "p_service_key", service }, { "p_version", version },
            { "p_collected", collected } },
        versionOf);
}

Result<QList<domain::WaitingOrder>> JointStore::waiting(
    db::Database &database, const QString &service, qint64 after, int limit)
{
    return database.list("api.joint_waiting",
        { { "p_service_key", service }, { "p_after_id", orNull(after) }, { "p_limit", limit } },
        [](const db::Row &row) {
            domain::WaitingOrder order;
            order.id = row.int64("id");
            order.version = row.int64("version");
            order.application = readId<domain::ApplicationId>(row, u"application_id");
            order.caseRef = row.text("case_ref");
            order.person = row.text("person");
            order.language = row.text("language");
            order.signedAt = row.instant("signed_at");
            const QJsonObject student = row.object("student");
            order.studentNumber = student.value(u"number").toString();
            order.faculty = student.value(u"faculty").toString();
            order.reason = readText(row, u"reason");
            return order;
        });
}

Result<QList<domain::JointOrder>> JointStore::list(
    db::Database &database, bool openOnly, qint64 before, int limit)
{
    return database.list("api.joint_list",
        { { "p_open", openOnly }, { "p_before_id", orNull(before) }, { "p_limit", limit } },
        [](const db::Row &row) {
            domain::JointOrder order;
            order.id = row.int64("id");
            order.version = row.int64("version");
            order.serviceKey = readText(row, u"service_key");
            order.title = row.text("title");
            order.language = row.text("language");
            order.state = row.text("state");
            order.members = row.int64("members");
            order.annulled = row.int64("annulled");
            order.draftSha256 = row.maybeBytes("draft_sha256").value_or(QByteArray());
            order.error = readText(row, u"error");
            order.errorCode = readText(row, u"error_code");
            order.signedAt = row.maybeInstant("signed_at");
            order.issuedAt = row.maybeInstant("issued_at");
            order.entry = readMaybeId<domain::JournalEntryId>(row, u"entry_id");
            order.printed = readText(row, u"printed");
            return order;
        });
}

Result<QList<domain::JointMember>> JointStore::members(db::Database &database, qint64 joint)
{
    return database.list("api.joint_members", { { "p_joint_id", joint } }, [](const db::Row &row) {
        domain::JointMember member;
        member.id = row.int64("id");
        member.document = row.int64("document_id");
        member.application = readId<domain::ApplicationId>(row, u"application_id");
        member.caseRef = row.text("case_ref");
        member.person = row.text("person");
        const QJsonObject student = row.object("student");
        member.studentNumber = student.value(u"number").toString();
        member.faculty = student.value(u"faculty").toString();
        member.state = row.text("state");
        member.error = readText(row, u"error");
        member.errorCode = readText(row, u"error_code");
        member.signedAt = row.instant("signed_at");
        member.entry = readMaybeId<domain::JournalEntryId>(row, u"entry_id");
        member.addedBy = row.text("added_by");
        member.addedAt = row.instant("added_at");
        member.struckAt = row.maybeInstant("struck_at");
        member.struckBy = readText(row, u"struck_by");
        member.reason = readText(row, u"reason");
        return member;
    });
}

Result<qint64> JointStore::add(db::Database &database, const QUuid &request, qint64 joint, qint64 version,
    const QList<qint64> &documents)
{
    return database.one("api.joint_add",
        { { "p_request_id", request }, { "p_joint_id", orNull(joint) },
            { "p_version", joint == 0 ? std::nullopt : std::optional(version) },
            { "p_document_ids", documents } },
        [](const db::Row &row) { return row.int64("id"); });
}

Result<qint64> JointStore::strike(db::Database &database, const QUuid &request, qint64 joint, qint64 version,
    const QList<qint64> &documents, const QString &reason, bool alone)
{
    return database.one("api.joint_strike",
        { { "p_request_id", request }, { "p_joint_id", joint }, { "p_version", version },
            { "p_document_ids", documents }, { "p_reason", reason }, { "p_alone", alone } },
        versionOf);
}

Result<qint64> JointStore::send(
    db::Database &database, const QUuid &request, qint64 joint, qint64 version, const QByteArray &draftSha256)
{
    return database.one("api.joint_send",
        { { "p_request_id", request }, { "p_joint_id", joint }, { "p_version", version },
            { "p_draft_sha256", draftSha256 } },
        versionOf);
}

Result<qint64> JointStore::alone(
    db::Database &database, const QUuid &request, qint64 document, qint64 version)
{
    return database.one("api.order_alone",
        { { "p_request_id", request }, { "p_document_id", document }, { "p_version", version } }, versionOf);
}

} // namespace tereze::store
