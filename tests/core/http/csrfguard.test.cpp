// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/http/csrfguard.h>

#include <gtest/gtest.h>

using namespace tereze;
using namespace tereze::http;

namespace {

const QByteArray csrfKey(32, 'k');

CsrfGuard csrfGuard(const QByteArray &key = csrfKey)
{
    return CsrfGuard::make(key, { "https://portal.example" }).value();
}

Request postWith(const QList<Headers::Field> &fields)
{
    Request::Parts parts;
    parts.method = Method::Post;
    for (const auto &[name, value] : fields)
        parts.headers.add(name, value);
    return Request::from(std::move(parts)).value();
}

} // namespace

TEST(CsrfGuard, takesItsOwnTokenForTheSameSessionOnly)
{
    const CsrfGuard guard = csrfGuard();
    const QByteArray token = guard.token("session a");
    EXPECT_EQ(token.size(), 64);
    EXPECT_TRUE(guard.check(postWith({}), "session a", token));
    EXPECT_FALSE(guard.check(postWith({}), "session b", token));
    EXPECT_FALSE(guard.check(postWith({}), "", guard.token("")));
    EXPECT_FALSE(csrfGuard(QByteArray(32, 'x')).check(postWith({}), "session a", token));
    EXPECT_EQ(guard.check(postWith({}), "session b", token).error().kind, ErrorKind::Forbidden);
}

TEST(CsrfGuard, tokensOfOneSessionDifferAndAllHold)
{
    const CsrfGuard guard = csrfGuard();
    const QByteArray one = guard.token("s");
    const QByteArray two = guard.token("s");
    EXPECT_NE(one, two);
    EXPECT_TRUE(guard.check(postWith({}), "s", one));
    EXPECT_TRUE(guard.check(postWith({}), "s", two));
}

TEST(CsrfGuard, anyChangedCharacterIsRefused)
{
    const CsrfGuard guard = csrfGuard();
    const QByteArray token = guard.token("s");
    for (qsizetype i = 0; i < token.size(); ++i) {
        QByteArray changed = token;
        changed[i] = changed[i] == 'A' ? 'B' : 'A';
        EXPECT_FALSE(guard.check(postWith({}), "s", changed)) << i;
    }
    for (const QByteArray &bad :
        { QByteArray(), token.first(63), token + 'A', token + token, QByteArray("*") })
        EXPECT_FALSE(guard.check(postWith({}), "s", bad));
}

TEST(CsrfGuard, otherSitesAreRefusedEvenWithAToken)
{
    const CsrfGuard guard = csrfGuard();
    const QByteArray token = guard.token("s");
    const auto allows = [&](const QList<Headers::Field> &fields) {
        return guard.check(postWith(fields), "s", token).ok();
    };
    EXPECT_TRUE(allows({ { "Origin", "https://portal.example" }, { "Sec-Fetch-Site", "same-origin" } }));
    EXPECT_FALSE(allows({ { "Origin", "https://evil.example" } }));
    EXPECT_FALSE(allows({ { "Origin", "null" } }));
    EXPECT_FALSE(allows({ { "Origin", "http://portal.example" } }));
    EXPECT_FALSE(allows({ { "Origin", "https://portal.example.evil.example" } }));
    EXPECT_FALSE(allows({ { "Origin", "https://portal.example" }, { "Origin", "https://portal.example" } }));
    for (const QByteArray site : { "cross-site", "same-site", "none", "" })
        EXPECT_FALSE(allows({ { "Origin", "https://portal.example" }, { "Sec-Fetch-Site", site } }))
            << site.toStdString();
}

TEST(CsrfGuard, needsALongKeyAndPlainOrigins)
{
    EXPECT_FALSE(CsrfGuard::make(QByteArray(31, 'k'), { "https://portal.example" }));
    EXPECT_FALSE(CsrfGuard::make(csrfKey, {}));
    for (const QByteArray origin : { "portal.example", "https://portal.example/", "https://Portal.example",
             "ftp://portal.example", "https://u@portal.example", "https://" })
        EXPECT_FALSE(CsrfGuard::make(csrfKey, { origin })) << origin.toStdString();
    EXPECT_TRUE(CsrfGuard::make(csrfKey, { "http://127.0.0.1:8080" }));
}
