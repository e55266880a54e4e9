// SPDX-License-Identifier: GPL-3.0-or-later
// Not run here: written for the Windows branch, which this project cannot compile yet.
#include "appendfile.h"

#include <QDir>

#include <windows.h>

namespace tereze::work {
namespace {

Error appendFault(const QString &path, DWORD code)
{
    return Error::of(ErrorKind::Unavailable,
        QStringLiteral("the file %1 cannot be written: %2")
            .arg(path, qt_error_string(static_cast<int>(code))));
}

} // namespace

AppendFile::~AppendFile()
{
    if (m_handle != -1)
        CloseHandle(reinterpret_cast<HANDLE>(m_handle));
}

Result<AppendFile> AppendFile::open(const QString &path)
{
    const std::wstring name = QDir::toNativeSeparators(path).toStdWString();
    HANDLE handle = CreateFileW(name.c_str(), FILE_APPEND_DATA | FILE_READ_DATA,
        FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return appendFault(path, GetLastError());
    return AppendFile(path, reinterpret_cast<qintptr>(handle));
}

Result<void> AppendFile::append(const QList<QByteArray> &lines)
{
    if (lines.isEmpty())
        return {};
    HANDLE handle = reinterpret_cast<HANDLE>(m_handle);
    // What a full disk cut off stays a line of its own: nothing is glued to it.
    LARGE_INTEGER size {};
    if (!GetFileSizeEx(handle, &size))
        return appendFault(m_path, GetLastError());
    char last = '\n';
    if (size.QuadPart > 0) {
        OVERLAPPED place {};
        place.Offset = static_cast<DWORD>((size.QuadPart - 1) & 0xffffffff);
        place.OffsetHigh = static_cast<DWORD>((size.QuadPart - 1) >> 32);
        DWORD read = 0;
        if (!ReadFile(handle, &last, 1, &read, &place) || read != 1)
            return appendFault(m_path, GetLastError());
    }
    const QByteArray text = (last == '\n' ? QByteArray() : QByteArray("\n")) + lines.join('\n') + '\n';
    DWORD written = 0;
    if (!WriteFile(handle, text.constData(), static_cast<DWORD>(text.size()), &written, nullptr)
        || written != static_cast<DWORD>(text.size()) || !FlushFileBuffers(handle))
        return appendFault(m_path, GetLastError());
    return {};
}

} // namespace tereze::work
