// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/http/requestcheck.h>

#include <gtest/gtest.h>

using namespace tereze::http;

namespace {

RequestCheck checkedFields(
    const QList<Headers::Field> &fields, Method method = Method::Post, bool isHttp11 = true)
{
    Headers headers;
    headers.add("Host", "portal.example");
    for (const auto &[name, value] : fields)
        headers.add(name, value);
    return checkedHead(method, headers, isHttp11, { "portal.example", "[::1]" });
}

} // namespace

TEST(RequestCheck, takesPlainLengthsAndChunks)
{
    EXPECT_EQ(checkedFields({}).refusal, 0);
    EXPECT_FALSE(checkedFields({}).hasBody());
    const RequestCheck plain = checkedFields({ { "content-length", "12" } });
    EXPECT_EQ(plain.refusal, 0);
    EXPECT_EQ(plain.contentLength, 12);
    const RequestCheck chunked = checkedFields({ { "Transfer-Encoding", "Chunked" } });
    EXPECT_EQ(chunked.refusal, 0);
    EXPECT_TRUE(chunked.chunked && chunked.hasBody());
    EXPECT_FALSE(checkedFields({ { "Content-Length", "0" } }, Method::Get).hasBody());
}

TEST(RequestCheck, refusesLengthsThatTwoServersCouldReadDifferently)
{
    EXPECT_EQ(checkedFields({ { "Content-Length", "5" }, { "Content-Length", "5" } }).refusal, 400);
    EXPECT_EQ(checkedFields({ { "Content-Length", "5" }, { "Transfer-Encoding", "chunked" } }).refusal, 400);
    EXPECT_EQ(
        checkedFields({ { "Transfer-Encoding", "chunked" }, { "Transfer-Encoding", "chunked" } }).refusal,
        400);
    for (const QByteArray length : { "5, 5", "-1", "+5", "5 ", "0x5", "", "99999999999999999999", "5a" })
        EXPECT_EQ(checkedFields({ { "Content-Length", length } }).refusal, 400) << length.toStdString();
    for (const QByteArray encoding :
        { "gzip", "gzip, chunked", "chunked, chunked", "identity", "xchunked", "" })
        EXPECT_EQ(checkedFields({ { "Transfer-Encoding", encoding } }).refusal, 501)
            << encoding.toStdString();
    EXPECT_EQ(checkedFields({ { "Transfer-Encoding", "chunked" } }, Method::Post, false).refusal, 400);
    EXPECT_EQ(checkedFields({ { "Content-Length", "1" } }, Method::Get).refusal, 400);
}

TEST(RequestCheck, takesOnlyOurHosts)
{
    const QSet<QByteArray> hosts { "portal.example", "[::1]" };
    const auto refusalOf = [&hosts](const QList<QByteArray> &values) {
        Headers headers;
        for (const QByteArray &value : values)
            headers.add("Host", value);
        return checkedHead(Method::Get, headers, true, hosts).refusal;
    };
    EXPECT_EQ(refusalOf({ "portal.example" }), 0);
    EXPECT_EQ(refusalOf({ "Portal.Example:8443" }), 0);
    EXPECT_EQ(refusalOf({ "[::1]:80" }), 0);
    EXPECT_EQ(refusalOf({}), 400);
    EXPECT_EQ(refusalOf({ "portal.example", "portal.example" }), 400);
    EXPECT_EQ(refusalOf({ "evil.example" }), 421);
    EXPECT_EQ(refusalOf({ "portal.example.evil.example" }), 421);
    for (const QByteArray host : { "", ":80", "portal.example:80:80", "portal.example:x",
             "user@portal.example", "[::1", "a b", "portal.example/", "portal.example:123456" })
        EXPECT_EQ(refusalOf({ host }), 400) << host.toStdString();
}

TEST(RequestCheck, knowsOneExpectation)
{
    EXPECT_TRUE(checkedFields({ { "Expect", "100-continue" }, { "Content-Length", "1" } }).expectsContinue);
    EXPECT_FALSE(
        checkedFields({ { "Expect", "100-continue" }, { "Content-Length", "1" } }, Method::Post, false)
            .expectsContinue);
    EXPECT_EQ(checkedFields({ { "Expect", "tea" } }).refusal, 417);
}
