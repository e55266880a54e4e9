// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/http/metrics.h>

#include <gtest/gtest.h>

using namespace tereze::http;

TEST(Metrics, countsByRouteAndStatusWithCumulativeBuckets)
{
    Metrics metrics;
    metrics.countRequest(QStringLiteral("home"), 200, std::chrono::milliseconds(3));
    metrics.countRequest(QStringLiteral("home"), 200, std::chrono::milliseconds(5));
    metrics.countRequest(QStringLiteral("home"), 500, std::chrono::seconds(60));
    metrics.connectionOpened();
    metrics.connectionOpened();
    metrics.connectionClosed();
    const QByteArray text = metrics.text();
    EXPECT_TRUE(text.contains("\ntereze_http_requests_total{route=\"home\",status=\"200\"} 2\n"));
    EXPECT_TRUE(text.contains("\ntereze_http_requests_total{route=\"home\",status=\"500\"} 1\n"));
    EXPECT_TRUE(text.contains("_bucket{route=\"home\",le=\"0.005\"} 2\n"));
    EXPECT_TRUE(text.contains("_bucket{route=\"home\",le=\"10\"} 2\n"));
    EXPECT_TRUE(text.contains("_bucket{route=\"home\",le=\"+Inf\"} 3\n"));
    EXPECT_TRUE(text.contains("_sum{route=\"home\"} 60.008000\n"));
    EXPECT_TRUE(text.contains("_count{route=\"home\"} 3\n"));
    EXPECT_TRUE(text.contains("\ntereze_http_connections 1\n"));
    EXPECT_TRUE(text.contains("\ntereze_http_connections_total 2\n"));
    EXPECT_TRUE(text.endsWith('\n'));
}
