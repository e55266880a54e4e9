// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/work/appendfile.h>

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace tereze;
using work::AppendFile;

namespace {

class TornLine : public ::testing::Test {
protected:
    QString path() const { return m_folder.filePath(QStringLiteral("lines.jsonl")); }
    QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    void write(const QByteArray &text) const
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QByteArray afterAppending(const QByteArray &line) const
    {
        auto file = AppendFile::open(path());
        EXPECT_TRUE(file.ok());
        const auto done = file->append(line);
        EXPECT_TRUE(done.ok()) << (done.ok() ? "" : done.error().logLine().toStdString());
        return content();
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(TornLine, linesFollowEachOther)
{
    EXPECT_EQ(afterAppending("{\"id\":1}"), "{\"id\":1}\n");
    EXPECT_EQ(afterAppending("{\"id\":2}"), "{\"id\":1}\n{\"id\":2}\n");
}

TEST_F(TornLine, severalLinesGoAtOnce)
{
    write("{\"id\":1}\n{\"id\":2,\"ha");
    auto file = AppendFile::open(path());
    ASSERT_TRUE(file.ok());
    ASSERT_TRUE(file->append(QList<QByteArray> { "a", "b" }).ok());
    ASSERT_TRUE(file->append(QList<QByteArray>()).ok());
    ASSERT_TRUE(file->append(QList<QByteArray> { "c" }).ok());
    EXPECT_EQ(content(), "{\"id\":1}\n{\"id\":2,\"ha\na\nb\nc\n");
}

TEST_F(TornLine, nothingIsGluedToALineThatWasCutOff)
{
    write("{\"id\":1}\n{\"id\":2,\"ha");
    EXPECT_EQ(afterAppending("{\"id\":3}"), "{\"id\":1}\n{\"id\":2,\"ha\n{\"id\":3}\n");
}

TEST_F(TornLine, nothingIsGluedToALineThatAnotherCutOffMeanwhile)
{
    auto ours = AppendFile::open(path());
    ASSERT_TRUE(ours.ok());
    ASSERT_TRUE(ours->append("a").ok());
    QFile theirs(path());
    ASSERT_TRUE(theirs.open(QIODevice::WriteOnly | QIODevice::Append));
    theirs.write("to");
    theirs.close();
    ASSERT_TRUE(ours->append("b").ok());
    EXPECT_EQ(content(), "a\nto\nb\n");
}

TEST_F(TornLine, aDeviceWithoutALengthIsWrittenToAndAFullOneSaysSo)
{
    auto full = AppendFile::open(QStringLiteral("/dev/full"));
    ASSERT_TRUE(full.ok());
    const auto refused = full->append("a");
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().kind, ErrorKind::Unavailable);
}
