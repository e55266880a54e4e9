// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/http/listenaddress.h>

#include <gtest/gtest.h>

using namespace tereze;
using namespace tereze::http;

TEST(ListenAddress, readsLoopbackAndUnixSockets)
{
    const auto four = ListenAddress::parse(QStringLiteral("127.0.0.1:8080"));
    ASSERT_TRUE(four);
    EXPECT_EQ(four->port(), 8080);
    EXPECT_FALSE(four->isUnixSocket());
    EXPECT_EQ(ListenAddress::parse(QStringLiteral("[::1]:0"))->toString(), u"[::1]:0");
    const auto socket = ListenAddress::parse(QStringLiteral("unix:/run/tereze/portal.sock"));
    ASSERT_TRUE(socket);
    EXPECT_EQ(socket->socketPath(), u"/run/tereze/portal.sock");
}

TEST(ListenAddress, refusesTheOpenNetworkAndAnythingUnclear)
{
    const QStringList bad { QStringLiteral("0.0.0.0:8080"), QStringLiteral("[::]:8080"),
        QStringLiteral("192.168.1.2:80"), QStringLiteral("[2001:db8::1]:80"), QStringLiteral("localhost:80"),
        QStringLiteral("127.0.0.1"), QStringLiteral("127.0.0.1:"), QStringLiteral("127.0.0.1:65536"),
        QStringLiteral("127.0.0.1:-1"), QStringLiteral("127.0.0.1:+1"), QStringLiteral(":80"),
        QStringLiteral("::1:80"), QStringLiteral("1:80"), QStringLiteral("unix:relative.sock"),
        QStringLiteral("unix:"), QStringLiteral("unix:/") + QString(107, u'x'), QString() };
    for (const QString &text : bad) {
        const auto address = ListenAddress::parse(text);
        ASSERT_FALSE(address) << text.toStdString();
        EXPECT_EQ(address.error().kind, ErrorKind::InvalidInput);
    }
}
