// SPDX-License-Identifier: GPL-3.0-or-later
// What is the same everywhere; opening, appending and closing are in appendfile_unix.cpp and
// appendfile_win.cpp.
#include "appendfile.h"

#include <utility>

namespace tereze::work {

AppendFile::AppendFile(QString path, qintptr handle)
    : m_path(std::move(path))
    , m_handle(handle)
{
}

AppendFile::AppendFile(AppendFile &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_handle(std::exchange(other.m_handle, -1))
{
}

Result<void> AppendFile::append(const QByteArray &line)
{
    return append(QList<QByteArray> { line });
}

} // namespace tereze::work
