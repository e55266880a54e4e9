// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/http/accesslog.h>

#include <gtest/gtest.h>

using namespace tereze::http;

TEST(AccessLog, isOneLineOfEightFields)
{
    AccessRecord record { QStringLiteral("00ff"), QHostAddress(QStringLiteral("203.0.113.9")), Method::Get,
        QStringLiteral("/kk/қызмет"), QStringLiteral("service"), 200, 1234, std::chrono::microseconds(1500) };
    EXPECT_EQ(accessLine(record), u"00ff 203.0.113.9 GET /kk/қызмет service 200 1234 1.5");
}

TEST(AccessLog, aPathCannotForgeFieldsOrLines)
{
    AccessRecord record;
    record.id = QStringLiteral("1");
    record.path = QStringLiteral("/a b\n%1\u2028\u202e\u00a0😀");
    record.route = QStringLiteral("none");
    EXPECT_EQ(accessLine(record), u"1 - OTHER /a%u0020b%u000a%u00251%u2028%u202e%u00a0😀 none 0 0 0.0");
}
