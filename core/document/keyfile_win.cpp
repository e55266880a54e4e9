// SPDX-License-Identifier: GPL-3.0-or-later
// Not run here: written for Windows, where the build machine is not.
#include "keyfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace tereze::document {
namespace {

Error keyFileFault(ErrorKind kind, const QString &path, const QString &detail)
{
    return Error::of(kind,
        QCoreApplication::translate("SigningKey", "The key file %1 cannot be used.").arg(path),
        QStringLiteral("%1: %2").arg(path, detail));
}

} // namespace

// Signing runs on the server, which is not Windows; a key file there is for trials. The folder's access list
// guards it, as usual on that system, since the permission bits of a file say nothing about other accounts.
Result<QByteArray> readKeyFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return keyFileFault(ErrorKind::NotFound, path, QStringLiteral("absent"));
    if (!info.isFile() || info.size() > 64 * 1024)
        return keyFileFault(
            ErrorKind::InvalidInput, path, QStringLiteral("not a plain file of at most 64 KiB"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return keyFileFault(ErrorKind::Unavailable, path, file.errorString());
    return file.readAll();
}

Result<void> writeKeyFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return keyFileFault(
            file.exists() ? ErrorKind::Conflict : ErrorKind::Unavailable, path, file.errorString());
    if (file.write(content) != content.size() || !file.flush()) {
        const QString reason = file.errorString();
        file.remove();
        return keyFileFault(ErrorKind::Unavailable, path, reason);
    }
    return {};
}

} // namespace tereze::document
