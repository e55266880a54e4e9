// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldertransport.h"

#include <core/base/wholefile.h>

#include <QDir>
#include <QSaveFile>

namespace tereze::exchange {

FolderTransport::FolderTransport(QString folder)
    : m_folder(std::move(folder))
{
}

Result<void> FolderTransport::send(const Mail &mail) const
{
    TEREZE_TRY(const QByteArray message, mail.message());
    if (mail.messageId.contains(u'/'))
        return Error::of(ErrorKind::InvalidInput, QStringLiteral("the Message-ID cannot name a file"));
    if (!QDir().mkpath(m_folder))
        return Error::of(
            ErrorKind::Unavailable, QStringLiteral("the mail folder %1 cannot be made").arg(m_folder));
    QSaveFile file(m_folder + u'/' + mail.messageId + QStringLiteral(".eml"));
    if (!file.open(QIODevice::WriteOnly) || !writeWhole(file, message))
        return Error::of(ErrorKind::Unavailable,
            QStringLiteral("the mail cannot be written to %1: %2").arg(m_folder, file.errorString()));
    return {};
}

} // namespace tereze::exchange
