// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/domain/documentsummary.h>
#include <core/domain/job.h>
#include <core/domain/registration.h>
#include <core/domain/rendercontext.h>
#include <core/domain/storedfile.h>

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace tereze::db {
class Database;
}

namespace tereze::store {

/// Documents: what the worker needs to make and register them, what people may read of them. Errors are those
/// of db::Database and those named here.
class DocumentStore {
public:
    static constexpr qsizetype chunkSize = 1024 * 1024;
    static constexpr qsizetype maximumFile = 25 * chunkSize;

    /// As the worker's role:
    static Result<domain::RenderContext> renderContext(db::Database &database, qint64 document);
    /// Stores a file chunk by chunk, each in a transaction of its own, and answers its SHA-256. Safe to
    /// repeat. InvalidInput when it is empty or larger than maximumFile.
    static Result<QByteArray> putFile(
        db::Database &database, const QByteArray &content, const QString &mediaType);
    /// The finished PDF that was attached to a document. Errors: those of file().
    static Result<QByteArray> attachedFile(db::Database &database, qint64 document);
    /// Both end the job, and answer Conflict when its lease is lost.
    static Result<void> drafted(
        db::Database &database, const domain::Job &job, const QString &worker, const QByteArray &sha256);
    /// `numberBox` is empty for a form without one, `dataSha256` empty where there are no data beside it.
    static Result<void> frozen(db::Database &database, const domain::Job &job, const QString &worker,
        const QByteArray &sha256, const QJsonObject &numberBox, const QByteArray &dataSha256);
    /// At most `limit` (and 50) documents, those of one journal together; none of the journals in `without`.
    static Result<QList<domain::PlannedRegistration>> planRegistration(
        db::Database &database, int limit, const QList<qint64> &without = {});
    /// Numbers documents of one journal in one transaction; `groups` are the check groups of the numbers from
    /// `first` on, one for each document. Conflict when the plan is out of date. A document that is no longer
    /// frozen is left out of the answer.
    static Result<QList<domain::Registration>> registerDocuments(db::Database &database, qint64 journal,
        int year, qint64 first, const QStringList &groups, const QList<qint64> &documents);

    /// As a person, or as the portal for the person of a session:
    static Result<QList<domain::DocumentSummary>> list(db::Database &database, qint64 application,
        const std::optional<QByteArray> &sessionHash = std::nullopt);
    static Result<QList<domain::DocumentSummary>> listByCaseRef(db::Database &database,
        const QString &caseRef, const std::optional<QByteArray> &sessionHash = std::nullopt);
    /// As a registrar: a finished PDF, put before, in place of what the document's template gives; without a
    /// hash the template again. Answers the document that takes the other's place. WrongState when the
    /// document is no longer to be made, or was approved as it was shown; Conflict when it has another
    /// version.
    static Result<qint64> attach(db::Database &database, const QUuid &request, qint64 document,
        qint64 version, const QByteArray &sha256);
    /// A file of a document, whole: `form` is `electronic`, `draft` or `data`. Corrupt when what was read
    /// does not have the size and hash under which it is kept.
    static Result<domain::StoredFile> file(db::Database &database, qint64 document, const QString &form,
        const std::optional<QByteArray> &sessionHash = std::nullopt);
};

} // namespace tereze::store
