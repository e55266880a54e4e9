// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QThread>

#include <gtest/gtest.h>

using namespace tereze;
using namespace tereze::http;
using namespace tereze::http::test;

namespace {

constexpr qsizetype mebibyte = 1024 * 1024;

Result<void> startWith(const ServerOptions &options, ContextFactory factory = {})
{
    const auto router = std::make_shared<Router>();
    router->get(QStringLiteral("/"), QStringLiteral("home"),
        [](const Request &, ThreadContext &) { return Response::text(QStringLiteral("home")); });
    if (!factory)
        factory = [] {
            return Result<std::unique_ptr<ThreadContext>>(std::make_unique<ThreadContext>());
        };
    Server server(options, router, factory);
    return server.start();
}

ServerOptions optionsFor(const QString &address)
{
    ServerOptions options(ListenAddress::parse(address).value());
    options.hosts = { "localhost" };
    return options;
}

} // namespace

TEST(Server, answersWithSecurityHeadersDateAndLength)
{
    TestServer server;
    RawClient client(server.port());
    const RawAnswer answer = client.ask(getRequest("/hello"));
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.body, QByteArray("Сәлем!"));
    EXPECT_EQ(answer.field("Cache-Control"), "no-store");
    EXPECT_TRUE(answer.field("Content-Security-Policy").contains("frame-ancestors 'none'"));
    EXPECT_TRUE(answer.field("Date").endsWith(" GMT"));
    EXPECT_TRUE(answer.field("Server").isEmpty());
    EXPECT_EQ(answer.field("Connection"), "keep-alive");
}

TEST(Server, keepsAConnectionForManyRequestsUpToItsCap)
{
    TestServer server([](ServerOptions &options) { options.maxRequestsPerConnection = 3; });
    RawClient client(server.port());
    EXPECT_EQ(client.ask(getRequest("/hello")).field("Connection"), "keep-alive");
    EXPECT_EQ(client.ask(getRequest("/hello")).field("Connection"), "keep-alive");
    EXPECT_EQ(client.ask(getRequest("/hello")).field("Connection"), "close");
    EXPECT_TRUE(client.isClosedWithin(2000));
}

TEST(Server, answersPipelinedRequestsInOrder)
{
    TestServer server;
    RawClient client(server.port());
    client.send(getRequest("/hello") + getRequest("/missing") + getRequest("/none"));
    EXPECT_EQ(client.read().status, 200);
    EXPECT_EQ(client.read().status, 404);
    EXPECT_EQ(client.read().status, 204);
}

TEST(Server, headIsGetWithoutItsBody)
{
    TestServer server;
    RawClient client(server.port());
    const RawAnswer answer = client.ask("HEAD /hello HTTP/1.1\r\nHost: localhost\r\n\r\n", false);
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.field("Content-Length"), "11");
    EXPECT_EQ(client.waiting(), 0);
    EXPECT_EQ(client.ask(getRequest("/hello")).status, 200) << "the connection is still in step";
}

TEST(Server, answersWithoutABodySayNoLength)
{
    TestServer server;
    RawClient client(server.port());
    const RawAnswer answer = client.ask(getRequest("/none"), false);
    EXPECT_EQ(answer.status, 204);
    EXPECT_TRUE(answer.field("Content-Length").isEmpty());
    EXPECT_EQ(client.ask(getRequest("/hello")).status, 200);
}

TEST(Server, tellsMissingPathsMethodsAndOptionsApart)
{
    TestServer server;
    EXPECT_EQ(RawClient(server.port()).ask(getRequest("/missing")).status, 404);
    const RawAnswer wrong = RawClient(server.port()).ask(postRequest("/hello", {}, {}));
    EXPECT_EQ(wrong.status, 405);
    EXPECT_EQ(wrong.field("Allow"), "GET, HEAD");
    for (const QByteArray method : { "OPTIONS", "TRACE", "CONNECT", "PATCH", "BREW" })
        EXPECT_EQ(
            RawClient(server.port()).ask(method + " /hello HTTP/1.1\r\nHost: localhost\r\n\r\n").status, 405)
            << method.toStdString();
    EXPECT_EQ(RawClient(server.port()).ask("OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n").status, 400);
}

TEST(Server, readsFormsWithALengthAndInChunks)
{
    TestServer server;
    RawClient client(server.port());
    const QByteArray type = "Content-Type: application/x-www-form-urlencoded\r\n";
    EXPECT_EQ(client.ask(postRequest("/echo", type, "a=1&b=%D3%98")).body, QByteArray("a=1\nb=Ә\n"));
    EXPECT_EQ(client
                  .ask("POST /echo HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n" + type
                      + "\r\n4\r\na=1&\r\n3;x=y\r\nb=2\r\n0\r\nX-Trailer: 9\r\n\r\n")
                  .body,
        QByteArray("a=1\nb=2\n"));
    EXPECT_EQ(client.ask(getRequest("/hello")).status, 200);
}

TEST(Server, asksForTheBodyWhenTheClientWaitsForThat)
{
    TestServer server;
    RawClient client(server.port());
    client.send(
        "POST /upload HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n");
    EXPECT_EQ(client.read(false).status, 100);
    EXPECT_EQ(client.ask("abc").body, "3");
    RawClient refused(server.port());
    const RawAnswer answer = refused.ask("POST /upload HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
                                         "99999999\r\nExpect: 100-continue\r\n\r\n");
    EXPECT_EQ(answer.status, 413) << "the body is not even asked for";
}

TEST(Server, uploadsTakeMoreThanForms)
{
    TestServer server;
    const QByteArray body(25 * mebibyte, 'x');
    EXPECT_EQ(
        RawClient(server.port()).ask(postRequest("/upload", {}, body)).body, QByteArray::number(body.size()));
    EXPECT_EQ(RawClient(server.port()).ask(postRequest("/echo", {}, body.first(mebibyte + 1))).status, 413);
    EXPECT_EQ(RawClient(server.port()).ask(postRequest("/echo", {}, body.first(mebibyte))).status, 400)
        << "no form";
}

TEST(Server, bodiesUnderWayShareOneAllowance)
{
    TestServer server([](ServerOptions &options) { options.maxBodyBytesInFlight = 1000; });
    RawClient first(server.port());
    first.send("POST /upload HTTP/1.1\r\nHost: localhost\r\nContent-Length: 800\r\n\r\nabc");
    QThread::msleep(50);
    const RawAnswer second = RawClient(server.port()).ask(postRequest("/upload", {}, QByteArray(300, 'x')));
    EXPECT_EQ(second.status, 503);
    EXPECT_EQ(second.field("Retry-After"), "5");
    EXPECT_EQ(first.ask(QByteArray(797, 'x')).body, "800");
    EXPECT_EQ(RawClient(server.port()).ask(postRequest("/upload", {}, QByteArray(900, 'x'))).body, "900")
        << "the allowance is given back";
}

TEST(Server, whatAHandlerDoesWrongIsAPlain500)
{
    TestServer server;
    const RawAnswer thrown = RawClient(server.port()).ask(getRequest("/throw"));
    EXPECT_EQ(thrown.status, 500);
    EXPECT_FALSE(thrown.body.contains("secret"));
    const RawAnswer split =
        RawClient(server.port()).ask(getRequest("/bad-header?v=a%0D%0ASet-Cookie:%20x=y"));
    EXPECT_EQ(split.status, 500);
    EXPECT_TRUE(split.field("Set-Cookie").isEmpty());
    EXPECT_FALSE(split.head.contains("X-Echo"));
    EXPECT_EQ(split.field("X-Content-Type-Options"), "nosniff");
    EXPECT_EQ(RawClient(server.port()).ask(getRequest("/bad-header?v=good")).field("X-Echo"), "good");
}

TEST(Server, aHandlerThatIsTooSlowGets503AndItsAnswerIsDropped)
{
    TestServer server(
        [](ServerOptions &options) { options.handlerDeadline = std::chrono::milliseconds(100); });
    RawClient client(server.port());
    const RawAnswer answer = client.ask(getRequest("/hold"));
    EXPECT_EQ(answer.status, 503);
    EXPECT_EQ(answer.field("Retry-After"), "5");
    server.release();
    EXPECT_TRUE(client.isClosedWithin(2000));
    EXPECT_EQ(RawClient(server.port()).ask(getRequest("/hello")).status, 200);
}

TEST(Server, aFullQueueAnswers503AtOnce)
{
    TestServer server([](ServerOptions &options) {
        options.handlerThreads = 1;
        options.maxQueued = 1;
    });
    RawClient running(server.port());
    running.send(getRequest("/hold"));
    QThread::msleep(100);
    RawClient queued(server.port());
    queued.send(getRequest("/hello"));
    QThread::msleep(100);
    EXPECT_EQ(RawClient(server.port()).ask(getRequest("/hello")).status, 503);
    server.release();
    EXPECT_EQ(running.read().body, "late");
    EXPECT_EQ(queued.read().status, 200);
}

TEST(Server, thePageOfABusyServerKeepsNobodyElseWaiting)
{
    QSemaphore made;
    TestServer server(
        [](ServerOptions &options) { options.handlerDeadline = std::chrono::milliseconds(100); },
        [&](const Request &, bool) {
            made.tryAcquire(1, 20'000);
            return Response::text(QStringLiteral("busy"), 503);
        });
    RawClient slow(server.port());
    slow.send(getRequest("/hold"));
    QThread::msleep(300); // until its page is being made
    EXPECT_EQ(RawClient(server.port()).ask(getRequest("/hello")).status, 200);
    made.release();
    const RawAnswer answer = slow.read();
    EXPECT_EQ(answer.status, 503);
    EXPECT_EQ(answer.body, "busy");
    EXPECT_EQ(answer.field("Retry-After"), "5");
    server.release();
}

TEST(Server, aServerThatIsTooBusyForItsPagesAnswersPlainly)
{
    QSemaphore made;
    TestServer server(
        [](ServerOptions &options) {
            options.handlerThreads = 1;
            options.maxQueued = 1;
        },
        [&](const Request &, bool) {
            made.tryAcquire(1, 20'000);
            return Response::text(QStringLiteral("busy"), 503);
        });
    RawClient running(server.port());
    running.send(getRequest("/hold"));
    QThread::msleep(100);
    RawClient queued(server.port());
    queued.send(getRequest("/hello"));
    QThread::msleep(100);
    RawClient first(server.port()); // its page is being made
    first.send(getRequest("/hello"));
    QThread::msleep(100);
    RawClient second(server.port()); // its page waits
    second.send(getRequest("/hello"));
    QThread::msleep(100);
    const RawAnswer plain = RawClient(server.port()).ask(getRequest("/hello"));
    EXPECT_EQ(plain.status, 503);
    EXPECT_EQ(plain.body, "503 Service Unavailable\n");
    EXPECT_EQ(plain.field("Retry-After"), "5");
    made.release(2);
    EXPECT_EQ(first.read().body, "busy");
    EXPECT_EQ(second.read().body, "busy");
    server.release();
    EXPECT_EQ(running.read().body, "late");
}

TEST(Server, logsWithTheVerificationPathMaskedAndCounts)
{
    TestServer server;
    RawClient client(server.port());
    EXPECT_EQ(client.ask(getRequest("/Q/SECRET?also=SECRET", "X-Real-IP: 203.0.113.9\r\n")).body, "SECRET");
    client.ask(getRequest("/missing"));
    client.ask("BROKEN\r\n\r\n");
    // A request is logged when its last byte has been taken, which the client may see first.
    QElapsedTimer timer;
    timer.start();
    while (server.log().size() < 3 && timer.elapsed() < 2000)
        QThread::msleep(5);
    const QList<AccessRecord> log = server.log();
    ASSERT_EQ(log.size(), 3);
    EXPECT_EQ(log[0].path, u"/Q/…");
    EXPECT_EQ(log[0].route, u"verify");
    EXPECT_EQ(log[0].client, QHostAddress(QStringLiteral("203.0.113.9")));
    EXPECT_EQ(log[0].bytes, 6);
    EXPECT_FALSE(accessLine(log[0]).contains(u"SECRET"));
    EXPECT_EQ(log[1].route, u"none");
    EXPECT_EQ(log[2].status, 400);
    const QByteArray counters = server.metrics().text();
    EXPECT_TRUE(counters.contains("{route=\"verify\",status=\"200\"} 1"));
    EXPECT_TRUE(counters.contains("{route=\"none\",status=\"404\"} 1"));
}

TEST(Server, stopLetsRequestsUnderWayFinishAndClosesIdleOnes)
{
    TestServer server;
    RawClient idle(server.port());
    idle.ask(getRequest("/hello"));
    RawClient held(server.port());
    held.send(getRequest("/hold"));
    QThread::msleep(100);
    QElapsedTimer timer;
    timer.start();
    const std::unique_ptr<QThread> releaser(QThread::create([&server] {
        QThread::msleep(300);
        server.release();
    }));
    releaser->start();
    server.server().stop(std::chrono::seconds(5));
    EXPECT_GE(timer.elapsed(), 250);
    EXPECT_LT(timer.elapsed(), 3000);
    releaser->wait();
    const RawAnswer answer = held.read();
    EXPECT_EQ(answer.body, "late");
    EXPECT_EQ(answer.field("Connection"), "close");
    EXPECT_TRUE(idle.isClosedWithin(1000));
    EXPECT_FALSE(RawClient(server.port()).isConnected());
}

TEST(Server, stopClosesWhatDoesNotFinishInTime)
{
    TestServer server;
    RawClient half(server.port());
    half.send("GET /hello HTTP/1.1\r\nHost:");
    QThread::msleep(100);
    QElapsedTimer timer;
    timer.start();
    server.server().stop(std::chrono::milliseconds(200));
    EXPECT_LT(timer.elapsed(), 2000);
    EXPECT_TRUE(half.isClosedWithin(1000));
}

TEST(Server, listensOnAUnixSocketOnce)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("portal.sock"));
    const QString address = QStringLiteral("unix:") + path;
    {
        TestServer server(
            [&](ServerOptions &options) { options.listen = ListenAddress::parse(address).value(); });
        const RawAnswer answer = RawClient(path).ask(getRequest("/hello"));
        EXPECT_EQ(answer.status, 200);
        EXPECT_EQ(
            QFileInfo(path).permissions() & (QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
        const auto second = startWith(optionsFor(address));
        ASSERT_FALSE(second);
        EXPECT_EQ(second.error().kind, ErrorKind::Unavailable);
        EXPECT_EQ(RawClient(path).ask(getRequest("/hello")).status, 200) << "the first one still serves";
    }
    EXPECT_FALSE(QFileInfo::exists(path));
}

TEST(Server, startSaysWhatStandsInItsWay)
{
    TestServer running;
    const auto taken = startWith(optionsFor(QStringLiteral("127.0.0.1:%1").arg(running.port())));
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().kind, ErrorKind::Unavailable);

    ServerOptions hostless = optionsFor(QStringLiteral("127.0.0.1:0"));
    hostless.hosts.clear();
    EXPECT_EQ(startWith(hostless).error().kind, ErrorKind::InvalidInput);

    const auto contextless =
        startWith(optionsFor(QStringLiteral("127.0.0.1:0")), []() -> Result<std::unique_ptr<ThreadContext>> {
            return Error::of(ErrorKind::Forbidden, QStringLiteral("no"));
        });
    ASSERT_FALSE(contextless);
    EXPECT_EQ(contextless.error().kind, ErrorKind::Forbidden);
    EXPECT_TRUE(startWith(optionsFor(QStringLiteral("[::1]:0")))
        || !QFileInfo::exists(QStringLiteral("/proc/net/if_inet6")));
}
