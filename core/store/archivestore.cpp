// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivestore.h"

#include "documentstore.h"

#include <core/db/database.h>

#include <QCryptographicHash>

namespace tereze::store {

Result<std::optional<domain::ArchiveTask>> ArchiveStore::claim(db::Database &database, const QString &worker)
{
    return database.maybe("api.archive_claim", { { "p_worker", worker } }, [](const db::Row &row) {
        return domain::ArchiveTask { row.int64("application_id"), row.text("case_ref"), row.text("name"),
            row.date("on_day"), row.text("organisation"), row.text("title") };
    });
}

Result<QList<domain::ArchiveFile>> ArchiveStore::content(
    db::Database &database, qint64 application, const QString &worker)
{
    return database.list("api.archive_content",
        { { "p_application_id", application }, { "p_worker", worker } }, [](const db::Row &row) {
            return domain::ArchiveFile { row.text("path"),
                row.maybeText("content").value_or(QString()).toUtf8(),
                row.maybeBytes("sha256").value_or(QByteArray()), row.int32("last_seq") };
        });
}

Result<QByteArray> ArchiveStore::file(
    db::Database &database, qint64 application, const QString &worker, const QByteArray &sha256)
{
    QByteArray content;
    qint64 size = 0;
    for (int n = 0; n == 0 || content.size() < size; ++n) {
        TEREZE_TRY(const QByteArray bytes,
            database.one("api.archive_chunk",
                { { "p_application_id", application }, { "p_worker", worker }, { "p_sha256", sha256 },
                    { "p_n", n } },
                [&](const db::Row &row) {
                    size = row.int64("size");
                    return row.bytes("bytes");
                }));
        if (bytes.isEmpty() || content.size() + bytes.size() > DocumentStore::maximumFile)
            return Error::of(ErrorKind::Corrupt, QStringLiteral("chunk %1 of a file does not fit").arg(n));
        content += bytes;
    }
    if (content.size() != size || QCryptographicHash::hash(content, QCryptographicHash::Sha256) != sha256)
        return Error::of(ErrorKind::Corrupt,
            QStringLiteral("a file of case %1 does not have its hash %2")
                .arg(application)
                .arg(QString::fromLatin1(sha256.toHex())));
    return content;
}

Result<void> ArchiveStore::done(db::Database &database, qint64 application, const QString &worker,
    const domain::ArchiveEntry &bag, int lastSeq)
{
    return database.run("api.archive_done",
        { { "p_application_id", application }, { "p_worker", worker }, { "p_name", bag.name },
            { "p_last_seq", lastSeq }, { "p_manifest_sha512", bag.manifestSha512 }, { "p_files", bag.files },
            { "p_bytes", bag.bytes } });
}

Result<void> ArchiveStore::failed(
    db::Database &database, qint64 application, const QString &worker, const QString &error)
{
    return database.run("api.archive_failed",
        { { "p_application_id", application }, { "p_worker", worker }, { "p_error", error } });
}

Result<QList<domain::ArchiveEntry>> ArchiveStore::list(
    db::Database &database, const QString &after, int limit)
{
    return database.list(
        "api.archive_list", { { "p_after", after }, { "p_limit", limit } }, [](const db::Row &row) {
            return domain::ArchiveEntry { row.text("name"), row.text("case_ref"), row.int32("generation"),
                row.bytes("manifest_sha512"), row.int32("files"), row.int64("bytes"),
                row.instant("written_at") };
        });
}

} // namespace tereze::store
