// SPDX-License-Identifier: GPL-3.0-or-later
#include "wholefile.h"

#include <core/base/wholefile.h>

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

namespace tereze::admin {

Result<QByteArray> readWholeFile(const QString &path, int megabytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error::of(ErrorKind::NotFound,
            QCoreApplication::translate("Admin", "The file %1 cannot be read.").arg(path),
            file.errorString());
    const qint64 most = qint64(megabytes) * 1024 * 1024;
    const QByteArray bytes = file.read(most + 1);
    if (bytes.size() > most)
        return Error::of(ErrorKind::InvalidInput,
            QCoreApplication::translate("Admin", "The file %1 is larger than %2 MB.")
                .arg(path)
                .arg(megabytes),
            path);
    return bytes;
}

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !writeWhole(file, bytes))
        return Error::of(ErrorKind::InvalidInput,
            QCoreApplication::translate("Admin", "The file %1 cannot be written.").arg(path),
            file.errorString());
    return {};
}

} // namespace tereze::admin
