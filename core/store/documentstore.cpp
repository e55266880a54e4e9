// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentstore.h"

#include "chunkreading.h"

#include <core/db/database.h>

#include <QCryptographicHash>

namespace tereze::store {
namespace {

Result<QList<domain::DocumentSummary>> documentList(db::Database &database, const db::Arguments &arguments)
{
    return database.list("api.document_list", arguments, [](const db::Row &row) {
        domain::DocumentSummary summary;
        summary.id = row.int64("id");
        summary.kind = row.text("kind");
        summary.title = row.text("title");
        summary.state = row.text("state");
        summary.signedAt = row.maybeInstant("signed_at");
        summary.issuedAt = row.maybeInstant("issued_at");
        summary.hasFile = row.boolean("has_file");
        summary.hasDraft = row.boolean("has_draft");
        summary.size = row.maybeInt64("size");
        summary.reason = row.maybeText("reason").value_or(QString());
        summary.error = row.maybeText("error").value_or(QString());
        summary.version = row.int64("version");
        summary.attached = row.boolean("attached");
        summary.attachable = row.boolean("attachable");
        summary.errorCode = row.maybeText("error_code").value_or(QString());
        return summary;
    });
}

} // namespace

Result<domain::RenderContext> DocumentStore::renderContext(db::Database &database, qint64 document)
{
    return database.one(
        "api.render_context", { { "p_document_id", document } }, [document](const db::Row &row) {
            const auto objectOrEmpty = [&row](QAnyStringView column) {
                return row.isNull(column) ? QJsonObject() : row.object(column);
            };
            domain::RenderContext context;
            context.documentId = document;
            context.kind = row.text("kind");
            context.state = row.text("state");
            context.applicationId = row.maybeInt64("application_id").value_or(0);
            context.templateHtml = row.maybeText("template_html");
            context.language = row.text("language");
            context.title = row.text("title");
            context.person = row.text("person");
            context.token = row.bytes("token");
            context.signedAt = row.maybeInstant("signed_at");
            context.portalOrigin = row.text("portal_origin");
            context.issuer = row.text("issuer");
            context.timeZone = row.text("timezone");
            context.journalKey = row.maybeText("journal_key").value_or(QString());
            context.data = row.object("data");
            context.formSchema = objectOrEmpty("form_schema");
            context.formLayout = objectOrEmpty("form_layout");
            context.attached = !row.isNull("attached_sha256");
            return context;
        });
}

Result<QByteArray> DocumentStore::putFile(
    db::Database &database, const QByteArray &content, const QString &mediaType)
{
    if (content.isEmpty() || content.size() > maximumFile)
        return Error::of(
            ErrorKind::InvalidInput, QStringLiteral("a file of %1 bytes cannot be kept").arg(content.size()));
    const QByteArray sha256 = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    bool complete = false;
    for (qsizetype n = 0; n * chunkSize < content.size(); ++n) {
        TEREZE_TRY(complete,
            database.one("api.file_put",
                { { "p_sha256", sha256 }, { "p_size", static_cast<int>(content.size()) },
                    { "p_media_type", mediaType }, { "p_n", static_cast<int>(n) },
                    { "p_bytes", content.mid(n * chunkSize, chunkSize) } },
                [](const db::Row &row) { return row.boolean("complete"); }));
    }
    if (!complete)
        return Error::of(ErrorKind::Internal, QStringLiteral("the database does not call the file complete"));
    return sha256;
}

Result<void> DocumentStore::drafted(
    db::Database &database, const domain::Job &job, const QString &worker, const QByteArray &sha256)
{
    return database.run("api.document_drafted",
        { { "p_job_id", job.id }, { "p_worker", worker }, { "p_document_id", job.objectId },
            { "p_sha256", sha256 } });
}

Result<void> DocumentStore::frozen(db::Database &database, const domain::Job &job, const QString &worker,
    const QByteArray &sha256, const QJsonObject &numberBox, const QByteArray &dataSha256)
{
    const auto box = numberBox.isEmpty() ? std::optional<QJsonObject>() : numberBox;
    const auto data = dataSha256.isEmpty() ? std::optional<QByteArray>() : dataSha256;
    return database.run("api.document_frozen",
        { { "p_job_id", job.id }, { "p_worker", worker }, { "p_document_id", job.objectId },
            { "p_sha256", sha256 }, { "p_number_box", box }, { "p_data_sha256", data } });
}

Result<QList<domain::PlannedRegistration>> DocumentStore::planRegistration(
    db::Database &database, int limit, const QList<qint64> &without)
{
    return database.list(
        "api.register_plan", { { "p_limit", limit }, { "p_without", without } }, [](const db::Row &row) {
            return domain::PlannedRegistration { row.int64("document_id"), row.int64("journal_id"),
                row.text("journal_key"), row.int32("year"), row.int64("first_number") };
        });
}

Result<QList<domain::Registration>> DocumentStore::registerDocuments(db::Database &database, qint64 journal,
    int year, qint64 first, const QStringList &groups, const QList<qint64> &documents)
{
    return database.list("api.register",
        { { "p_journal_id", journal }, { "p_year", year }, { "p_first", first }, { "p_groups", groups },
            { "p_document_ids", documents } },
        [](const db::Row &row) {
            return domain::Registration { row.int64("document_id"), row.maybeInt64("number").value_or(0),
                row.maybeText("printed").value_or(QString()), row.maybeBytes("sha256").value_or(QByteArray()),
                row.maybeText("error").value_or(QString()) };
        });
}

Result<QByteArray> DocumentStore::attachedFile(db::Database &database, qint64 document)
{
    TEREZE_TRY(const domain::StoredFile file,
        readChunks(database, "api.document_attached_chunk", { { "p_document_id", document } }));
    return file.content;
}

Result<qint64> DocumentStore::attach(
    db::Database &database, const QUuid &request, qint64 document, qint64 version, const QByteArray &sha256)
{
    const auto file = sha256.isEmpty() ? std::optional<QByteArray>() : sha256;
    return database.one("api.document_attach",
        { { "p_request_id", request }, { "p_document_id", document }, { "p_version", version },
            { "p_sha256", file } },
        [](const db::Row &row) { return row.int64("id"); });
}

Result<QList<domain::DocumentSummary>> DocumentStore::list(
    db::Database &database, qint64 application, const std::optional<QByteArray> &sessionHash)
{
    return documentList(database, { { "p_application_id", application }, { "p_session_hash", sessionHash } });
}

Result<QList<domain::DocumentSummary>> DocumentStore::listByCaseRef(
    db::Database &database, const QString &caseRef, const std::optional<QByteArray> &sessionHash)
{
    return documentList(database,
        { { "p_application_id", db::null }, { "p_case_ref", caseRef }, { "p_session_hash", sessionHash } });
}

Result<domain::StoredFile> DocumentStore::file(db::Database &database, qint64 document, const QString &form,
    const std::optional<QByteArray> &sessionHash)
{
    return readChunks(database, "api.document_chunk",
        { { "p_document_id", document }, { "p_form", form }, { "p_session_hash", sessionHash } });
}

} // namespace tereze::store
