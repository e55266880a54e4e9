// SPDX-License-Identifier: GPL-3.0-or-later
#include "appendfile.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tereze::work {
namespace {

Error appendFault(const QString &path, int code)
{
    return Error::of(ErrorKind::Unavailable,
        QStringLiteral("the file %1 cannot be written: %2").arg(path, qt_error_string(code)));
}

} // namespace

AppendFile::~AppendFile()
{
    if (m_handle >= 0)
        ::close(static_cast<int>(m_handle));
}

Result<AppendFile> AppendFile::open(const QString &path)
{
    const int handle =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (handle < 0)
        return appendFault(path, errno);
    return AppendFile(path, handle);
}

Result<void> AppendFile::append(const QList<QByteArray> &lines)
{
    if (lines.isEmpty())
        return {};
    // One write of whole lines: with O_APPEND lines of several processes do not mix.
    // What a full disk cut off stays a line of its own: nothing is glued to it.
    const int handle = static_cast<int>(m_handle);
    struct stat facts { };
    char last = '\n';
    if (::fstat(handle, &facts) != 0
        || (S_ISREG(facts.st_mode) && facts.st_size > 0 && ::pread(handle, &last, 1, facts.st_size - 1) != 1))
        return appendFault(m_path, errno);
    const QByteArray text = (last == '\n' ? QByteArray() : QByteArray("\n")) + lines.join('\n') + '\n';
    ssize_t written = 0;
    do {
        written = ::write(handle, text.constData(), static_cast<size_t>(text.size()));
    } while (written < 0 && errno == EINTR);
    if (written < 0)
        return appendFault(m_path, errno);
    if (written != text.size())
        return appendFault(m_path, ENOSPC);
    if (::fsync(handle) != 0)
        return appendFault(m_path, errno);
    return {};
}

} // namespace tereze::work
