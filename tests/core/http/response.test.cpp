// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/http/response.h>
#include <core/http/securityheaders.h>

#include <gtest/gtest.h>

using namespace tereze::http;

TEST(Response, lineEndsInAHeaderMakeItFaulty)
{
    for (const QByteArray &value : { QByteArray("a\r\nSet-Cookie: x=y"), QByteArray("a\nb"),
             QByteArray("a\rb"), QByteArray("a\0b", 3), QByteArray("a\x7f") }) {
        Response response;
        response.setHeader("X-Name", value);
        EXPECT_FALSE(response.fault().isEmpty());
        EXPECT_FALSE(response.headers().contains("X-Name"));
    }
    Response response;
    response.setHeader("X Name:", "a");
    EXPECT_FALSE(response.fault().isEmpty());
}

TEST(Response, fieldsOfTheTransportAreRefused)
{
    for (const QByteArray name :
        { "Content-Length", "transfer-encoding", "Connection", "Date", "Set-Cookie", "Location" }) {
        Response response;
        response.setHeader(name, "1");
        EXPECT_FALSE(response.fault().isEmpty()) << name.toStdString();
    }
}

TEST(Response, redirectsStayOnThisSite)
{
    const Response good = Response::seeOther("/kk/applications?from=1");
    EXPECT_TRUE(good.fault().isEmpty());
    EXPECT_EQ(good.status(), 303);
    EXPECT_EQ(good.headers().value("location"), "/kk/applications?from=1");
    for (const QByteArray path :
        { "//evil.example", "/\\evil.example", "https://evil.example", "kk", "", "/a\r\nX: y", "/a b", "/Ә" })
        EXPECT_FALSE(Response::seeOther(path).fault().isEmpty()) << path.toStdString();
}

TEST(Response, downloadNamesAreSafeInBothSpellings)
{
    Response response;
    response.offerDownload(QStringLiteral("../анықтама \"1\"\r\n%41.pdf"));
    EXPECT_TRUE(response.fault().isEmpty());
    EXPECT_EQ(response.headers().value("Content-Disposition"),
        "attachment; filename=\".._________ _1____41.pdf\"; "
        "filename*=UTF-8''.._%D0%B0%D0%BD%D1%8B%D2%9B%D1%82%D0%B0%D0%BC%D0%B0%20_1___%2541.pdf");
}

TEST(Response, headIsWhatGoesOnTheWire)
{
    Response response = Response::text(QStringLiteral("Әлия"), 422);
    EXPECT_EQ(response.head(true, "Sun, 22 Nov 2026 00:00:00 GMT"),
        "HTTP/1.1 422 Unprocessable Content\r\nContent-Type: text/plain; charset=utf-8\r\n"
        "Date: Sun, 22 Nov 2026 00:00:00 GMT\r\nContent-Length: 8\r\nConnection: keep-alive\r\n\r\n");
    EXPECT_EQ(
        Response(204).head(false, "x"), "HTTP/1.1 204 No Content\r\nDate: x\r\nConnection: close\r\n\r\n");
}

TEST(SecurityHeaders, everyAnswerHasThemAndPagesAreNotStored)
{
    Response response = Response::html("<p>");
    addSecurityHeaders(response);
    EXPECT_TRUE(response.fault().isEmpty());
    const QByteArray policy = response.headers().value("Content-Security-Policy");
    EXPECT_TRUE(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"));
    EXPECT_FALSE(policy.contains("unsafe"));
    EXPECT_EQ(response.headers().value("X-Content-Type-Options"), "nosniff");
    EXPECT_EQ(response.headers().value("Cache-Control"), "no-store");
}

TEST(SecurityHeaders, leaveWhatTheHandlerChose)
{
    Response response;
    response.setCacheable(std::chrono::hours(1));
    response.setHeader("Referrer-Policy", "no-referrer");
    addSecurityHeaders(response);
    EXPECT_EQ(response.headers().values("Cache-Control"), QList<QByteArray>({ "public, max-age=3600" }));
    EXPECT_EQ(response.headers().values("Referrer-Policy"), QList<QByteArray>({ "no-referrer" }));
}
