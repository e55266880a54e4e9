// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/http/request.h>

#include <gtest/gtest.h>

using namespace tereze;
using namespace tereze::http;

namespace {

Result<Request> requestFor(const QByteArray &target, const QList<Headers::Field> &fields = {})
{
    Request::Parts parts;
    parts.target = target;
    parts.peer = QHostAddress(QHostAddress::LocalHost);
    for (const auto &[name, value] : fields)
        parts.headers.add(name, value);
    return Request::from(std::move(parts));
}

} // namespace

TEST(Request, decodesPathAndQuery)
{
    const auto request = requestFor("/kk/services/%D2%9B%D0%B0%D0%B7?page=2&q=a+b");
    ASSERT_TRUE(request);
    EXPECT_EQ(request->segments(),
        (QStringList { QStringLiteral("kk"), QStringLiteral("services"), QStringLiteral("қаз") }));
    EXPECT_EQ(request->path(), u"/kk/services/қаз");
    EXPECT_EQ(request->query().value(u"page"), u"2");
    EXPECT_EQ(request->query().value(u"q"), u"a b");
    EXPECT_FALSE(request->hasTrailingSlash());
    EXPECT_TRUE(requestFor("/kk/")->hasTrailingSlash());
    EXPECT_TRUE(requestFor("/")->segments().isEmpty());
}

TEST(Request, refusesPathsThatCanBeReadInTwoWays)
{
    const QList<QByteArray> bad { "", "*", "http://host/", "//host", "/a//b", "/./a", "/a/..", "/%2e%2e/a",
        "/a%2Fb", "/a%5Cb", "/a\\b%5c", "/a%00b", "/a%0Ab", "/a%1fb", "/a%C3", "/a b", "/a#b", "/a%",
        "/a?x=%00", "/a?x=%zz", "/a\tb", "/\xd3\x98", "/a%C2%85b" };
    for (const QByteArray &target : bad) {
        const auto request = requestFor(target);
        ASSERT_FALSE(request) << target.toStdString();
        EXPECT_EQ(request.error().kind, ErrorKind::InvalidInput);
    }
}

TEST(Request, masksTheVerificationPathInLogs)
{
    EXPECT_EQ(requestFor("/Q/SECRETPAYLOAD")->loggedPath(), u"/Q/…");
    EXPECT_EQ(requestFor("/%51/SECRETPAYLOAD/more")->loggedPath(), u"/Q/…");
    EXPECT_EQ(requestFor("/kk/q/SECRETPAYLOAD")->loggedPath(), u"/kk/q/…");
    EXPECT_EQ(requestFor("/kk/applications?secret=1")->loggedPath(), u"/kk/applications");
    EXPECT_EQ(requestFor("/")->loggedPath(), u"/");
}

TEST(Request, clientAddressIsWhatTheProxyWrote)
{
    EXPECT_EQ(requestFor("/")->clientAddress(), QHostAddress(QHostAddress::LocalHost));
    EXPECT_EQ(requestFor("/", { { "X-Real-IP", "203.0.113.9" }, { "X-Forwarded-For", "1.1.1.1" } })
                  ->clientAddress(),
        QHostAddress(QStringLiteral("203.0.113.9")));
    // The first entries are the client's own invention; the last is the proxy's.
    EXPECT_EQ(requestFor("/", { { "X-Forwarded-For", "6.6.6.6, 2001:db8::7" } })->clientAddress(),
        QHostAddress(QStringLiteral("2001:db8::7")));
}

TEST(Request, aMalformedOrRepeatedProxyHeaderGivesNoAddressInsteadOfAGuess)
{
    EXPECT_TRUE(requestFor("/", { { "X-Real-IP", "nonsense" } })->clientAddress().isNull());
    EXPECT_TRUE(requestFor("/", { { "X-Real-IP", "1" } })->clientAddress().isNull());
    EXPECT_TRUE(requestFor("/", { { "X-Real-IP", "1.1.1.1" }, { "x-real-ip", "2.2.2.2" } })
                    ->clientAddress()
                    .isNull());
    EXPECT_TRUE(requestFor("/", { { "X-Forwarded-For", "1.1.1.1, " } })->clientAddress().isNull());
}

TEST(Request, isDirectOnlyWithoutAnyTraceOfAProxy)
{
    EXPECT_TRUE(requestFor("/metrics")->isDirect());
    for (const QByteArray name : { "X-Real-IP", "X-Forwarded-For", "Forwarded", "Via" })
        EXPECT_FALSE(requestFor("/metrics", { { name, "127.0.0.1" } })->isDirect()) << name.toStdString();
}

TEST(Request, readsFormsByTheirContentType)
{
    auto request =
        requestFor("/", { { "Content-Type", "application/x-www-form-urlencoded; charset=UTF-8" } });
    request->setBody("name=%D3%98");
    ASSERT_TRUE(request->form());
    EXPECT_EQ(request->form()->value(u"name"), u"Ә");

    auto multipart = requestFor("/", { { "Content-Type", "multipart/form-data; boundary=b" } });
    multipart->setBody("--b\r\nContent-Disposition: form-data; name=\"n\"\r\n\r\n1\r\n--b--\r\n");
    ASSERT_TRUE(multipart->form());
    EXPECT_EQ(multipart->form()->value(u"n"), u"1");

    auto json = requestFor("/", { { "Content-Type", "application/json" } });
    EXPECT_FALSE(json->form());
    EXPECT_FALSE(requestFor("/")->form());
}
