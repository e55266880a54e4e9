// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstore.h"

#include <core/db/database.h>

namespace tereze::store {

Result<QList<domain::Job>> WorkStore::claim(db::Database &database, const QString &worker, int limit)
{
    return database.list(
        "api.job_claim", { { "p_worker", worker }, { "p_limit", limit } }, [](const db::Row &row) {
            return domain::Job { row.int64("id"), row.text("kind"), row.int64("object_id"),
                row.object("payload"), row.int32("attempts") };
        });
}

Result<void> WorkStore::finish(db::Database &database, qint64 job, const QString &worker)
{
    return database.run("api.job_done", { { "p_job_id", job }, { "p_worker", worker } });
}

Result<void> WorkStore::fail(db::Database &database, qint64 job, const QString &worker, const QString &error,
    const QString &code, bool final)
{
    return database.run("api.job_fail",
        { { "p_job_id", job }, { "p_worker", worker }, { "p_error", error }, { "p_code", code },
            { "p_final", final } });
}

Result<void> WorkStore::publishRoute(db::Database &database, const domain::Job &job, const QString &worker,
    const QByteArray &xmlSha256, const QJsonObject &rows, const QJsonArray &findings)
{
    return database.run("api.route_compiled",
        { { "p_job_id", job.id }, { "p_worker", worker }, { "p_route_version_id", job.objectId },
            { "p_xml_sha256", xmlSha256 }, { "p_nodes", rows.value(u"nodes").toArray() },
            { "p_edges", rows.value(u"edges").toArray() }, { "p_findings", findings }, { "p_route", rows } });
}

Result<void> WorkStore::refuseRoute(db::Database &database, const domain::Job &job, const QString &worker,
    const QByteArray &xmlSha256, const QJsonArray &findings)
{
    return database.run("api.route_compiled",
        { { "p_job_id", job.id }, { "p_worker", worker }, { "p_route_version_id", job.objectId },
            { "p_xml_sha256", xmlSha256 }, { "p_nodes", db::null }, { "p_edges", db::null },
            { "p_findings", findings } });
}

Result<WorkStore::Surroundings> WorkStore::surroundings(db::Database &database)
{
    struct Named {
        QString kind;
        QString key;
        QString journal;
    };
    TEREZE_TRY(const QList<Named> rows, database.list("api.route_surroundings", {}, [](const db::Row &row) {
        return Named { row.text("kind"), row.text("key"), row.maybeText("journal_key").value_or(QString()) };
    }));
    Surroundings found;
    for (const Named &row : rows) {
        if (row.kind == u"template")
            found.templates.insert(row.key, row.journal);
        else if (row.kind == u"journal")
            found.journals.insert(row.key);
        else
            (row.kind == u"role"           ? found.roles
                    : row.kind == u"route" ? found.routes
                                           : found.calendars)
                .insert(row.key);
    }
    return found;
}

Result<QList<WorkStore::Position>> WorkStore::positions(db::Database &database)
{
    return database.list("api.route_staff", {}, [](const db::Row &row) {
        return Position { row.text("role"), row.text("unit_code"), row.text("unit_kind"),
            row.int64Array("holders"), row.boolean("is_manned") };
    });
}

Result<QList<WorkStore::RouteField>> WorkStore::routeFields(db::Database &database, const QString &routeKey)
{
    return database.list("api.route_fields", { { "p_key", routeKey } }, [](const db::Row &row) {
        return RouteField { row.text("service_key"), row.boolean("subject_required"),
            row.maybeText("field").value_or(QString()), row.maybeBoolean("required").value_or(false) };
    });
}

Result<std::optional<WorkStore::DryRunDrawing>> WorkStore::dryRunDrawing(
    db::Database &database, qint64 dryRun)
{
    return database.maybe("api.dry_run_drawing", { { "p_dry_run_id", dryRun } }, [](const db::Row &row) {
        return DryRunDrawing { row.bytes("xml"), row.text("state") };
    });
}

Result<void> WorkStore::finishDryRun(db::Database &database, const domain::Job &job, const QString &worker,
    const std::optional<QJsonObject> &rows, const QJsonArray &findings)
{
    return database.run("api.dry_run_done",
        { { "p_job_id", job.id }, { "p_worker", worker }, { "p_dry_run_id", job.objectId },
            { "p_route", rows }, { "p_findings", findings } });
}

Result<WorkStore::Drawing> WorkStore::drawing(db::Database &database, qint64 routeVersion)
{
    return database.one(
        "api.route_version", { { "p_route_version_id", routeVersion } }, [](const db::Row &row) {
            return Drawing { row.text("route_key"), row.text("state"), row.bytes("xml") };
        });
}

Result<QByteArray> WorkStore::drawingInForce(db::Database &database, const QString &key)
{
    return database.one(
        "api.route_in_force", { { "p_key", key } }, [](const db::Row &row) { return row.bytes("xml"); });
}

Result<int> WorkStore::fireTimers(db::Database &database, int limit)
{
    return database.one(
        "api.timers_fire", { { "p_limit", limit } }, [](const db::Row &row) { return row.int32("taken"); });
}

Result<int> WorkStore::rescueTasks(db::Database &database, int limit)
{
    return database.one(
        "api.tasks_rescue", { { "p_limit", limit } }, [](const db::Row &row) { return row.int32("moved"); });
}

Result<int> WorkStore::dispatchOutbox(db::Database &database, int limit)
{
    return database.one("api.outbox_dispatch", { { "p_limit", limit } },
        [](const db::Row &row) { return row.int32("taken"); });
}

Result<std::optional<domain::MailContext>> WorkStore::mailContext(
    db::Database &database, qint64 application, std::optional<qint64> person)
{
    return database.maybe("api.mail_context",
        { { "p_application_id", application }, { "p_person_id", person } }, [](const db::Row &row) {
            return domain::MailContext { row.text("to_address"), row.text("language"), row.text("full_name"),
                row.text("case_ref"), row.text("service"), row.text("portal_origin"), row.text("mail_from"),
                row.text("university") };
        });
}

Result<std::optional<domain::SealProposal>> WorkStore::nextSeal(db::Database &database)
{
    return database.maybe("api.seal_next", {}, [](const db::Row &row) {
        return domain::SealProposal { row.int64("id"), row.text("from_xid"), row.text("to_xid"),
            row.int64("events"), row.bytes("root"), row.maybeBytes("prev_hash").value_or(QByteArray()),
            row.instant("sealed_at"), row.bytes("hash") };
    });
}

Result<void> WorkStore::putSeal(db::Database &database, const domain::SealProposal &seal,
    const QByteArray &signature, const QByteArray &keyId)
{
    return database.run("api.seal_put",
        { { "p_id", seal.id }, { "p_to_xid", seal.toXid }, { "p_sealed_at", seal.sealedAt },
            { "p_hash", seal.hash }, { "p_signature", signature }, { "p_key_id", keyId } });
}

Result<QList<WorkStore::EndedTransaction>> WorkStore::endTransactions(db::Database &database)
{
    return database.list("api.transactions_end", {}, [](const db::Row &row) {
        return EndedTransaction { row.int32("pid"), row.text("db_user"), row.int32("seconds") };
    });
}

Result<void> WorkStore::tidy(db::Database &database)
{
    return database.run("api.tidy");
}

Result<QList<domain::FailedJob>> WorkStore::failed(
    db::Database &database, std::optional<qint64> before, int limit)
{
    return database.list(
        "api.job_list", { { "p_before_id", before }, { "p_limit", limit } }, [](const db::Row &row) {
            domain::FailedJob job;
            job.id = row.int64("id");
            job.kind = row.text("kind");
            job.objectId = row.int64("object_id");
            job.state = row.text("state");
            job.attempts = row.int32("attempts");
            job.waits = row.int32("waits");
            job.code = row.maybeText("last_code").value_or(QString());
            job.error = row.text("last_error");
            job.createdAt = row.instant("created_at");
            job.runAt = row.instant("run_at");
            return job;
        });
}

Result<void> WorkStore::retry(db::Database &database, const QUuid &request, qint64 job)
{
    return database.run("api.job_retry", { { "p_request_id", request }, { "p_job_id", job } });
}

Result<domain::WorkState> WorkStore::state(db::Database &database)
{
    return database.one("api.work_state", {}, [](const db::Row &row) {
        return domain::WorkState { row.int64("ready"), row.int64("running"), row.int64("dead"),
            row.int64("frozen"), row.int64("outbox"), row.maybeInt64("oldest_s").value_or(0) };
    });
}

} // namespace tereze::store
