// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared.h"

#include <QFileInfo>

namespace tereze::test {

QString sourceRoot()
{
    return QStringLiteral(TEREZE_SOURCE_ROOT);
}

QString sharedFile(const QString &relativePath)
{
    const QFileInfo file(sourceRoot() + QStringLiteral("/../shared/") + relativePath);
    return file.exists() ? file.canonicalFilePath() : QString();
}

} // namespace tereze::test
