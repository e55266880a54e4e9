// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/http/router.h>

#include <gtest/gtest.h>
#include <stdexcept>

using namespace tereze;
using namespace tereze::http;

namespace {

class NamedContext final : public ThreadContext {
public:
    QString name = QStringLiteral("thread one");
};

class GreetingController {
public:
    Response greet(const Request &request, NamedContext &context) const
    {
        return Response::text(request.part(u"lang") + u'/' + request.part(u"who") + u'/' + context.name);
    }
};

Handler answering(const char *text)
{
    return [text](const Request &, ThreadContext &) {
        return Response::text(QString::fromUtf8(text));
    };
}

Response dispatched(const Router &router, Method method, const QByteArray &target)
{
    Request::Parts parts;
    parts.method = method;
    parts.target = target;
    NamedContext context;
    return router.dispatch(Request::from(std::move(parts)).value(), context);
}

} // namespace

TEST(Router, givesPartsAndTheThreadsContextToAController)
{
    const GreetingController controller;
    Router router;
    router.get(QStringLiteral("/{lang:kk|ru|en|uk}/hello/{who}"), QStringLiteral("hello"),
        handlerOf(&controller, &GreetingController::greet));
    ASSERT_TRUE(router.verdict());
    EXPECT_EQ(
        dispatched(router, Method::Get, "/kk/hello/%D3%98lia").body(), QByteArray("kk/Әlia/thread one"));
    EXPECT_EQ(dispatched(router, Method::Get, "/de/hello/x").status(), 404);
    EXPECT_EQ(dispatched(router, Method::Get, "/kk/hello").status(), 404);
}

TEST(Router, plainWordsWinOverPartsInAnyOrder)
{
    Router router;
    router.get(QStringLiteral("/{a}/x"), QStringLiteral("a"), answering("part"));
    router.get(QStringLiteral("/{b:w|v}/x"), QStringLiteral("b"), answering("choice"));
    router.get(QStringLiteral("/w/x"), QStringLiteral("c"), answering("word"));
    ASSERT_TRUE(router.verdict());
    EXPECT_EQ(dispatched(router, Method::Get, "/w/x").body(), "word");
    EXPECT_EQ(dispatched(router, Method::Get, "/v/x").body(), "choice");
    EXPECT_EQ(dispatched(router, Method::Get, "/u/x").body(), "part");
}

TEST(Router, tellsAMissingPathFromAMissingMethod)
{
    Router router;
    router.get(QStringLiteral("/a"), QStringLiteral("a"), answering("get"));
    router.post(QStringLiteral("/a"), QStringLiteral("a"), answering("post"));
    router.post(QStringLiteral("/b"), QStringLiteral("b"), answering("post"));
    EXPECT_EQ(dispatched(router, Method::Head, "/a").body(), "get");
    EXPECT_EQ(dispatched(router, Method::Post, "/a").body(), "post");
    EXPECT_EQ(dispatched(router, Method::Get, "/c").status(), 404);
    const Response refused = dispatched(router, Method::Delete, "/a");
    EXPECT_EQ(refused.status(), 405);
    EXPECT_EQ(refused.headers().value("Allow"), "GET, HEAD, POST");
    EXPECT_EQ(dispatched(router, Method::Head, "/b").status(), 405);
    EXPECT_EQ(dispatched(router, methodOf("OPTIONS"), "/a").status(), 405);
    EXPECT_EQ(dispatched(router, methodOf("OPTIONS"), "/c").status(), 405);
}

TEST(Router, aSlashAtTheEndLeadsToTheCanonicalAddress)
{
    Router router;
    router.get(QStringLiteral("/a"), QStringLiteral("a"), answering("get"));
    router.post(QStringLiteral("/a"), QStringLiteral("a"), answering("post"));
    const Response moved = dispatched(router, Method::Get, "/a/?x=1%26/");
    EXPECT_EQ(moved.status(), 308);
    EXPECT_EQ(moved.headers().value("Location"), "/a?x=1%26/");
    EXPECT_EQ(dispatched(router, Method::Post, "/a/").status(), 404);
}

TEST(Router, whatAHandlerThrowsBecomesAnErrorPage)
{
    Router router;
    router.get(QStringLiteral("/a"), QStringLiteral("a"),
        [](const Request &, ThreadContext &) -> Response { throw std::runtime_error("secret detail"); });
    Response plain = dispatched(router, Method::Get, "/a");
    EXPECT_EQ(plain.status(), 500);
    EXPECT_FALSE(plain.body().contains("secret"));
    router.setErrorHandler([](int status, const Request &, ThreadContext &) {
        return Response::html("page " + QByteArray::number(status), status);
    });
    EXPECT_EQ(dispatched(router, Method::Get, "/a").body(), "page 500");
    EXPECT_EQ(dispatched(router, Method::Get, "/none").body(), "page 404");
    router.setErrorHandler([](int, const Request &, ThreadContext &) -> Response { throw 1; });
    EXPECT_EQ(dispatched(router, Method::Get, "/none").body(), "404 Not Found\n");
}

TEST(Router, aBusyPageThatFailsIsPlain)
{
    Request::Parts parts;
    parts.target = "/";
    const Request request = Request::from(parts).value();
    Router router;
    EXPECT_EQ(router.busy(request, true).status(), 503);
    router.setBusyHandler([](const Request &, bool begun) {
        return Response::text(begun ? QStringLiteral("late") : QStringLiteral("full"), 503);
    });
    EXPECT_EQ(router.busy(request, true).body(), "late");
    EXPECT_EQ(router.busy(request, false).body(), "full");
    router.setBusyHandler([](const Request &, bool) -> Response { throw 1; });
    EXPECT_TRUE(router.busy(request, false).body().startsWith("503"));
}

TEST(Router, namesTheFirstFaultyRoute)
{
    const QStringList bad { QStringLiteral("a"), QStringLiteral(""), QStringLiteral("/a/"),
        QStringLiteral("/a//b"), QStringLiteral("/{}"), QStringLiteral("/{a}/{a}"), QStringLiteral("/{a:}"),
        QStringLiteral("/{a:x||y}"), QStringLiteral("/a b"), QStringLiteral("/a{b}") };
    for (const QString &pattern : bad) {
        Router router;
        router.get(pattern, QStringLiteral("n"), answering(""));
        ASSERT_FALSE(router.verdict()) << pattern.toStdString();
        EXPECT_TRUE(router.verdict().error().detail.contains(pattern));
    }
    Router twice;
    twice.get(QStringLiteral("/{a}"), QStringLiteral("n"), answering(""));
    twice.get(QStringLiteral("/{b}"), QStringLiteral("n"), answering(""));
    EXPECT_FALSE(twice.verdict());
    Router handlerless;
    handlerless.get(QStringLiteral("/a"), QStringLiteral("n"), {});
    EXPECT_FALSE(handlerless.verdict());
}
