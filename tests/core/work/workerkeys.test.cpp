// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/document/jwkset.h>
#include <core/work/appendfile.h>
#include <core/work/checkgroup.h>
#include <core/work/workerkeys.h>

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QtEndian>

#include <gtest/gtest.h>

using namespace tereze;
using work::WorkerKeys;

TEST(WorkerKeysTest, areMadeForThisAccountAloneAndStayWhenMadeAgain)
{
    QTemporaryDir folder;
    const QString keys = folder.filePath(u"keys"_qs);
    EXPECT_EQ(WorkerKeys::load(keys).error().kind, ErrorKind::NotFound);
    const auto made = WorkerKeys::make(keys);
    ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    EXPECT_FALSE(QFileInfo(keys).permissions() & others);
    for (const QString &name : { u"signing.pem"_qs, u"seal.pem"_qs, u"number.key"_qs })
        EXPECT_FALSE(QFileInfo(keys + u'/' + name).permissions() & others) << name.toStdString();
    EXPECT_EQ(made->number.size(), 32);
    EXPECT_NE(made->signing.publicKey().kid(), made->seal.publicKey().kid());

    const auto again = WorkerKeys::make(keys);
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(again->signing.publicKey().kid(), made->signing.publicKey().kid());
    EXPECT_EQ(again->number, made->number);
    const auto published = document::JwkSet::load(WorkerKeys::publicKeysPath(keys));
    ASSERT_TRUE(published.ok());
    EXPECT_EQ(published->size(), 1);
    EXPECT_TRUE(published->find(made->signing.publicKey().kid()).has_value());
    EXPECT_FALSE(published->find(made->seal.publicKey().kid()).has_value());
}

TEST(WorkerKeysTest, aNewKeyIsPublishedBesideTheRetiredOne)
{
    QTemporaryDir folder;
    const QString keys = folder.filePath(u"keys"_qs);
    const auto old = WorkerKeys::make(keys).value();
    ASSERT_TRUE(QFile::remove(keys + u"/signing.pem"_qs));
    const auto fresh = WorkerKeys::make(keys).value();
    const auto published = document::JwkSet::load(WorkerKeys::publicKeysPath(keys)).value();
    EXPECT_EQ(published.size(), 2);
    EXPECT_TRUE(published.find(old.signing.publicKey().kid()).has_value());
    EXPECT_TRUE(published.find(fresh.signing.publicKey().kid()).has_value());
}

TEST(WorkerKeysTest, areRefusedWhenOthersMayReadThemOrTheyAreNone)
{
    QTemporaryDir folder;
    const QString keys = folder.filePath(u"keys"_qs);
    ASSERT_TRUE(WorkerKeys::make(keys).ok());
    const auto mine = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    ASSERT_TRUE(QFile::setPermissions(keys, mine | QFileDevice::ExeOwner | QFileDevice::ReadGroup));
    EXPECT_EQ(WorkerKeys::load(keys).error().kind, ErrorKind::Forbidden);
    ASSERT_TRUE(QFile::setPermissions(keys, mine | QFileDevice::ExeOwner));
    ASSERT_TRUE(QFile::setPermissions(keys + u"/number.key"_qs, mine | QFileDevice::ReadOther));
    EXPECT_EQ(WorkerKeys::load(keys).error().kind, ErrorKind::Forbidden);
    ASSERT_TRUE(QFile::setPermissions(keys + u"/number.key"_qs, mine));
    EXPECT_TRUE(WorkerKeys::load(keys).ok());
    QFile number(keys + u"/number.key"_qs);
    ASSERT_TRUE(number.open(QIODevice::WriteOnly | QIODevice::Truncate) && number.write("beef\n") == 5);
    number.close();
    EXPECT_EQ(WorkerKeys::load(keys).error().kind, ErrorKind::InvalidInput);
}

TEST(CheckGroupTest, isTheStartOfAnHmacThatOpensslMakesToo)
{
    QProcess openssl;
    openssl.start(u"openssl"_qs, { u"dgst"_qs, u"-sha256"_qs, u"-hmac"_qs, u"secret"_qs, u"-binary"_qs });
    ASSERT_TRUE(openssl.waitForStarted()) << "openssl is needed";
    openssl.write("certificates/2026/17");
    openssl.closeWriteChannel();
    ASSERT_TRUE(openssl.waitForFinished());
    const QByteArray code = openssl.readAllStandardOutput();
    ASSERT_EQ(code.size(), 32);
    quint64 rest = qFromBigEndian<quint64>(code.constData());
    QString expected;
    for (int i = 0; i < 4; ++i, rest /= 30)
        expected += u"23456789ABCDEFGHJKMNPQRSTVWXYZ"_qs.at(static_cast<qsizetype>(rest % 30));
    EXPECT_EQ(work::checkGroup("secret", u"certificates"_qs, 2026, 17), expected);
}

TEST(CheckGroupTest, differsByJournalYearNumberAndKeyAndFitsTheJournal)
{
    static const QRegularExpression form(u"^[2-9A-HJKMNP-TV-Z]{4}$"_qs);
    QSet<QString> groups;
    for (int number = 1; number <= 1000; ++number) {
        const QString group = work::checkGroup("k", u"orders"_qs, 2026, number);
        EXPECT_TRUE(form.match(group).hasMatch()) << group.toStdString();
        groups.insert(group);
    }
    EXPECT_GT(groups.size(), 990) << "neighbours have nothing in common";
    const QString one = work::checkGroup("k", u"orders"_qs, 2026, 1);
    EXPECT_NE(one, work::checkGroup("k", u"orders"_qs, 2027, 1));
    EXPECT_NE(one, work::checkGroup("k", u"certificates"_qs, 2026, 1));
    EXPECT_NE(one, work::checkGroup("l", u"orders"_qs, 2026, 1));
}

TEST(AppendFileTest, growsByWholeLinesFromSeveralWriters)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.jsonl"_qs);
    {
        auto one = work::AppendFile::open(path);
        auto two = work::AppendFile::open(path);
        ASSERT_TRUE(one.ok() && two.ok());
        for (int n = 0; n < 50; ++n)
            ASSERT_TRUE((n % 2 == 0 ? *one : *two).append(QByteArray(100, char('a' + n % 2))).ok());
    }
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().split('\n');
    ASSERT_EQ(lines.size(), 51);
    EXPECT_EQ(lines.at(0), QByteArray(100, 'a'));
    EXPECT_EQ(lines.at(49), QByteArray(100, 'b'));
    EXPECT_FALSE(QFileInfo(path).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther));
}

TEST(AppendFileTest, tellsWhenItCannotWrite)
{
    QTemporaryDir folder;
    EXPECT_EQ(work::AppendFile::open(folder.filePath(u"no/x"_qs)).error().kind, ErrorKind::Unavailable);
    if (QFileInfo::exists(u"/dev/full"_qs)) {
        auto full = work::AppendFile::open(u"/dev/full"_qs);
        ASSERT_TRUE(full.ok());
        EXPECT_EQ(full->append("line").error().kind, ErrorKind::Unavailable);
    }
}
