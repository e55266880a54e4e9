// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QList>
#include <QString>

namespace tereze::work {

/// A file that only ever grows by whole lines, each on the disk before append() returns: the evidence that a
/// worker keeps outside the database. Several processes may append to one file. Made readable by its owner
/// alone.
class AppendFile {
public:
    /// Unavailable when it cannot be opened or made.
    static Result<AppendFile> open(const QString &path);

    AppendFile(AppendFile &&other) noexcept;
    AppendFile &operator=(AppendFile &&) = delete;
    ~AppendFile();

    /// `line` without its line break, and without one in it. Unavailable when it is not safely written; what
    /// is left of it then stays a torn line of its own, and the next line begins behind a line break.
    Result<void> append(const QByteArray &line);
    /// Several at once, which costs the disk no more than one. None for an empty list. When it fails some of
    /// them may be there whole.
    Result<void> append(const QList<QByteArray> &lines);

private:
    AppendFile(QString path, qintptr handle);

    QString m_path;
    qintptr m_handle; ///< -1: none, moved from
};

} // namespace tereze::work
