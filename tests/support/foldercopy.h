// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

namespace tereze::test {

/// A copy of a folder in which faults are planted; removed at the end of the scope. What cannot be done fails
/// the test.
class FolderCopy {
public:
    explicit FolderCopy(const QString &source);

    QString path() const { return m_folder.path(); }
    QString path(const QString &relative) const { return m_folder.filePath(relative); }
    QByteArray read(const QString &relative) const;
    void write(const QString &relative, const QByteArray &content) const;
    /// The first place where `from` stands.
    void replace(const QString &relative, const QByteArray &from, const QByteArray &to) const;
    void remove(const QString &relative) const;

private:
    QTemporaryDir m_folder;
};

} // namespace tereze::test
