// SPDX-License-Identifier: GPL-3.0-or-later
#include "chunkreading.h"

#include "documentstore.h"

#include <QCryptographicHash>

namespace tereze::store {

Result<domain::StoredFile> readChunks(
    db::Database &database, const QByteArray &function, const db::Arguments &arguments)
{
    domain::StoredFile file;
    qint64 size = 0;
    for (int n = 0; n == 0 || file.content.size() < size; ++n) {
        TEREZE_TRY(const QByteArray bytes,
            database.one(
                function, db::Arguments(arguments) << db::Argument("p_n", n), [&](const db::Row &row) {
                    size = row.int64("size");
                    file.sha256 = row.bytes("sha256");
                    file.mediaType = row.text("media_type");
                    return row.bytes("bytes");
                }));
        if (bytes.isEmpty() || file.content.size() + bytes.size() > DocumentStore::maximumFile)
            return Error::of(ErrorKind::Corrupt,
                QStringLiteral("chunk %1 of a file of %2 does not fit")
                    .arg(n)
                    .arg(QString::fromUtf8(function)));
        file.content += bytes;
    }
    if (file.content.size() != size
        || QCryptographicHash::hash(file.content, QCryptographicHash::Sha256) != file.sha256)
        return Error::of(ErrorKind::Corrupt,
            QStringLiteral("a file of %1 does not have its hash").arg(QString::fromUtf8(function)));
    return file;
}

} // namespace tereze::store
