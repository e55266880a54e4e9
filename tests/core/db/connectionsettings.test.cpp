// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/db/connectionsettings.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace tereze;
using tereze::db::ConnectionSettings;

namespace {

ConnectionSettings settingsOf(const char *uri)
{
    auto read = ConnectionSettings::fromUri(QString::fromUtf8(uri));
    EXPECT_TRUE(read.ok()) << uri;
    return read.ok() ? *read : ConnectionSettings();
}

} // namespace

TEST(ConnectionSettings, aServerOverTcpIsCheckedInFull)
{
    const auto settings =
        settingsOf("postgresql://aliya@db.university.kz:5433/tereze?sslrootcert=/etc/ca.pem");
    EXPECT_TRUE(settings.isRemote());
    EXPECT_EQ(settings.value(QStringLiteral("sslmode")), QStringLiteral("verify-full"));
    EXPECT_EQ(settings.value(QStringLiteral("channel_binding")), QStringLiteral("require"));
    EXPECT_EQ(settings.value(QStringLiteral("gssencmode")), QStringLiteral("disable"));
    EXPECT_EQ(settings.value(QStringLiteral("tcp_user_timeout")), QStringLiteral("30000"));
    EXPECT_EQ(settings.describe(), QStringLiteral("aliya@db.university.kz:5433/tereze"));
}

TEST(ConnectionSettings, aClientCertificateNeedsNoChannelBinding)
{
    const auto settings = settingsOf("postgresql://a@db.example/x?sslcert=/a.crt&sslkey=/a.key");
    EXPECT_EQ(settings.value(QStringLiteral("sslmode")), QStringLiteral("verify-full"));
    EXPECT_EQ(settings.value(QStringLiteral("channel_binding")), QStringLiteral("prefer"));
}

TEST(ConnectionSettings, aSocketHasNoTls)
{
    const auto settings = settingsOf("postgresql://a@/tereze?host=/run/postgresql");
    EXPECT_FALSE(settings.isRemote());
    EXPECT_EQ(settings.value(QStringLiteral("sslmode")), QStringLiteral("disable"));
    EXPECT_EQ(settings.host(), QStringLiteral("/run/postgresql"));
}

TEST(ConnectionSettings, weakeningIsRefusedForOtherMachines)
{
    for (const char *uri :
        { "postgresql://a@db.example/x?sslmode=prefer", "postgresql://a@db.example/x?sslmode=disable",
            "postgresql://a@db.example/x?sslmode=require", "postgresql://a@db.example/x?sslmode=verify-ca",
            "postgresql://a@db.example/x?channel_binding=disable",
            "postgresql://a@127.0.0.1,db.example/x?sslmode=disable",
            "host=localhost hostaddr=10.0.0.1 dbname=x sslmode=verify-ca",
            "hostaddr=10.0.0.1 dbname=x sslmode=disable" }) {
        const auto read = ConnectionSettings::fromUri(QString::fromUtf8(uri));
        ASSERT_FALSE(read.ok()) << uri;
        EXPECT_EQ(read.error().kind, ErrorKind::InvalidInput);
    }
    EXPECT_TRUE(
        ConnectionSettings::fromUri(QStringLiteral("postgresql://a@127.0.0.1/x?sslmode=disable")).ok());
}

TEST(ConnectionSettings, thePasswordIsInNoText)
{
    const auto settings = settingsOf("postgresql://a:s%27ecret@/x?host=/run/p");
    EXPECT_EQ(settings.password(), QStringLiteral("s'ecret"));
    EXPECT_FALSE(settings.describe().contains(u"ecret"));
    EXPECT_FALSE(settings.connectOptions().contains(u"ecret"));
    const auto broken = ConnectionSettings::fromUri(QStringLiteral("postgresql://a:topsecret@[::1/x"));
    ASSERT_FALSE(broken.ok());
    EXPECT_FALSE(broken.error().logLine().contains(u"topsecret"));
    EXPECT_FALSE(broken.error().userText.contains(u"topsecret"));
}

TEST(ConnectionSettings, valuesAreQuotedAndSemicolonsRefused)
{
    const auto settings = settingsOf("host='/run/my dir' dbname='it\\'s' user=a");
    EXPECT_TRUE(settings.connectOptions().contains(u"host='/run/my dir'"));
    EXPECT_TRUE(settings.connectOptions().contains(u"dbname='it\\'s'"));
    EXPECT_FALSE(ConnectionSettings::fromUri(QStringLiteral("host=/run/a;b dbname=x")).ok());
    EXPECT_FALSE(ConnectionSettings::fromUri(QStringLiteral("nonsense")).ok());
    EXPECT_FALSE(ConnectionSettings::fromUri(QStringLiteral("colour=blue dbname=x")).ok());
    EXPECT_FALSE(ConnectionSettings::fromUri(QString()).ok());
}

TEST(ConnectionSettings, commandLineThenVariableThenFile)
{
    const QByteArray variable = qgetenv("TEREZE_DB");
    const QByteArray config = qgetenv("XDG_CONFIG_HOME");
    QTemporaryDir folder;
    ASSERT_TRUE(QDir(folder.path()).mkpath(QStringLiteral("tereze")));
    QFile file(folder.filePath(QStringLiteral("tereze/tereze.conf")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[database]\nuri=\"postgresql://from_file@/x?host=/run/a&port=1\"\n");
    file.close();
    qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
    qputenv("TEREZE_DB", "postgresql://from_variable@/x?host=/run/b");
    EXPECT_EQ(ConnectionSettings::find(QStringLiteral("postgresql://from_line@/x?host=/run/c"))->user(),
        u"from_line");
    EXPECT_EQ(ConnectionSettings::find()->user(), u"from_variable");
    qunsetenv("TEREZE_DB");
    EXPECT_EQ(ConnectionSettings::find()->user(), u"from_file");
    EXPECT_EQ(ConnectionSettings::find()->value(QStringLiteral("port")), u"1");
    ASSERT_TRUE(file.remove());
    const auto none = ConnectionSettings::find();
    ASSERT_FALSE(none.ok());
    EXPECT_EQ(none.error().kind, ErrorKind::NotFound);
    qputenv("TEREZE_DB", "postgresql://x@/y?nonsense=1");
    EXPECT_EQ(ConnectionSettings::find().error().kind, ErrorKind::InvalidInput) << "broken is not absent";
    variable.isNull() ? qunsetenv("TEREZE_DB") : qputenv("TEREZE_DB", variable);
    config.isNull() ? qunsetenv("XDG_CONFIG_HOME") : qputenv("XDG_CONFIG_HOME", config);
}
