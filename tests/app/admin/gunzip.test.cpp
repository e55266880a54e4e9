// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/admin/gunzip.h>

#include <QProcess>

#include <gtest/gtest.h>

using namespace tereze;

namespace {

/// Packed by gzip itself.
QByteArray gzipped(const QByteArray &content)
{
    QProcess gzip;
    gzip.start(QStringLiteral("gzip"), { QStringLiteral("-c") });
    gzip.write(content);
    gzip.closeWriteChannel();
    EXPECT_TRUE(gzip.waitForFinished());
    return gzip.readAllStandardOutput();
}

} // namespace

TEST(Gunzip, givesBackWhatGzipPacked)
{
    const QByteArray content = QByteArray("case,seq\n").repeated(100'000);
    const QByteArray packed = gzipped(content);
    EXPECT_TRUE(admin::isGzip(packed));
    EXPECT_FALSE(admin::isGzip(content));
    EXPECT_EQ(admin::gunzip(packed, content.size()).value(), content);
    EXPECT_EQ(admin::gunzip(packed + gzipped("more"), 1'000'000).value(), content + "more");
    EXPECT_EQ(admin::gunzip(gzipped({}), 0).value(), QByteArray());
}

TEST(Gunzip, whatIsDamagedCutOffOrTooLargeIsRefused)
{
    const QByteArray content = QByteArray("case,seq\n").repeated(10'000);
    const QByteArray packed = gzipped(content);
    EXPECT_FALSE(admin::gunzip(packed, content.size() - 1).ok());
    for (const qsizetype length : { qsizetype(2), packed.size() / 2, packed.size() - 1 })
        EXPECT_FALSE(admin::gunzip(packed.left(length), content.size()).ok()) << length;
    QByteArray damaged = packed;
    damaged[damaged.size() - 5] = static_cast<char>(damaged.at(damaged.size() - 5) ^ 1); // its checksum
    EXPECT_FALSE(admin::gunzip(damaged, content.size()).ok());
    EXPECT_FALSE(admin::gunzip(packed + "rubbish", content.size()).ok());
    EXPECT_FALSE(admin::gunzip("plain text", 100).ok());
}
