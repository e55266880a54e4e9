// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldercopy.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <gtest/gtest.h>

namespace tereze::test {

FolderCopy::FolderCopy(const QString &source)
{
    const QDir from(source);
    QDirIterator files(from.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString relative = from.relativeFilePath(files.next());
        QDir(m_folder.path()).mkpath(QFileInfo(relative).path());
        EXPECT_TRUE(QFile::copy(from.filePath(relative), path(relative))) << relative.toStdString();
        QFile(path(relative)).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
}

QByteArray FolderCopy::read(const QString &relative) const
{
    QFile file(path(relative));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << relative.toStdString();
    return file.readAll();
}

void FolderCopy::write(const QString &relative, const QByteArray &content) const
{
    QFile file(path(relative));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly)) << relative.toStdString();
    EXPECT_EQ(file.write(content), content.size());
}

void FolderCopy::replace(const QString &relative, const QByteArray &from, const QByteArray &to) const
{
    QByteArray content = read(relative);
    const qsizetype at = content.indexOf(from);
    EXPECT_GE(at, 0) << from.constData();
    write(relative, content.replace(at, from.size(), to));
}

void FolderCopy::remove(const QString &relative) const
{
    EXPECT_TRUE(QFile::remove(path(relative))) << relative.toStdString();
}

} // namespace tereze::test
