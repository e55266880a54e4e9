// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldersync.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace tereze::document {

Result<void> syncFolder(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool done = handle >= 0 && ::fsync(handle) == 0;
    const int code = errno;
    if (handle >= 0)
        ::close(handle);
    if (!done)
        return Error::of(ErrorKind::Unavailable,
            QStringLiteral("the folder %1 cannot be put on the disk: %2").arg(path, qt_error_string(code)));
    return {};
}

} // namespace tereze::document
