// SPDX-License-Identifier: GPL-3.0-or-later
// What hostile or broken clients send. The server must refuse it, stay within its bounds and go on serving
// others.
#include "rawclient.h"

#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <gtest/gtest.h>
#include <vector>

using namespace tereze::http;
using namespace tereze::http::test;

namespace {

template <size_t Size> QByteArray bytesOf(const char (&text)[Size])
{
    return QByteArray(text, Size - 1);
}

/// Resident memory of this process in bytes; 0 where it cannot be told.
qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4096;
}

/// Sends until all is sent or the server closes; returns what was taken. The answer may come before the end.
qint64 pour(RawClient &client, const QByteArray &piece, int times)
{
    int sent = 0;
    while (sent < times && client.isConnected()) {
        client.send(piece);
        ++sent;
    }
    return qint64(sent) * piece.size();
}

bool serves(TestServer &server)
{
    return RawClient(server.port()).ask(getRequest("/hello")).status == 200;
}

} // namespace

TEST(ServerAbuse, slowLorisIsClosedAtTheDeadlineHoweverSteadilyItSends)
{
    TestServer server([](ServerOptions &options) { options.headDeadline = std::chrono::milliseconds(1000); });
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 32; ++i) {
        clients.push_back(std::make_unique<RawClient>(server.port()));
        clients.back()->send("GET /hello HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
    }
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 2500) {
        for (const auto &client : clients) {
            if (client->isConnected())
                client->send("x");
        }
        if (timer.elapsed() < 900) {
            EXPECT_TRUE(serves(server));
        }
        QThread::msleep(50);
    }
    for (const auto &client : clients)
        EXPECT_TRUE(client->isClosedWithin(100));
    EXPECT_TRUE(serves(server));
    EXPECT_TRUE(server.metrics().text().contains("tereze_http_deadlines_missed_total 32\n"));
}

TEST(ServerAbuse, aSlowBodyIsClosedAtItsDeadline)
{
    TestServer server([](ServerOptions &options) { options.bodyDeadline = std::chrono::milliseconds(500); });
    RawClient client(server.port());
    client.send("POST /upload HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n");
    QElapsedTimer timer;
    timer.start();
    while (client.isConnected() && timer.elapsed() < 3000) {
        client.send("x");
        client.isClosedWithin(50);
    }
    EXPECT_LT(timer.elapsed(), 1500);
    EXPECT_TRUE(serves(server));
}

TEST(ServerAbuse, idleConnectionsAreClosedAndTheCapHolds)
{
    TestServer server([](ServerOptions &options) {
        options.headDeadline = std::chrono::milliseconds(700);
        options.maxConnections = 20;
    });
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 64; ++i)
        clients.push_back(std::make_unique<RawClient>(server.port()));
    QThread::msleep(200);
    EXPECT_EQ(server.metrics().openConnections(), 20);
    for (const auto &client : clients)
        EXPECT_TRUE(client->isClosedWithin(2000));
    // The peer sees the end a moment before the server has counted it.
    for (int i = 0; i < 200 && server.metrics().openConnections() > 0; ++i)
        QThread::msleep(10);
    EXPECT_EQ(server.metrics().openConnections(), 0);
    EXPECT_TRUE(serves(server));
    EXPECT_TRUE(server.metrics().text().contains("tereze_http_connections_refused_total 44\n"));
}

TEST(ServerAbuse, aGigabyteIsRefusedByItsAnnouncement)
{
    TestServer server;
    const qint64 before = residentBytes();
    RawClient client(server.port());
    client.send("POST /upload HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1073741824\r\n\r\n");
    pour(client, QByteArray(64 * 1024, 'x'), 64);
    EXPECT_EQ(client.read().status, 413);
    EXPECT_LT(residentBytes() - before, 32 * 1024 * 1024);
    EXPECT_TRUE(serves(server));
}

TEST(ServerAbuse, chunksAreRefusedWhenTheirSumIsTooLarge)
{
    TestServer server;
    RawClient client(server.port());
    client.send("POST /echo HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n");
    const QByteArray chunk = "10000\r\n" + QByteArray(0x10000, 'x') + "\r\n";
    pour(client, chunk, 40);
    EXPECT_EQ(client.read().status, 413);
    RawClient huge(server.port());
    EXPECT_EQ(
        huge.ask("POST /echo HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFF\r\nx")
            .status,
        413);
    EXPECT_TRUE(serves(server));
}

TEST(ServerAbuse, brokenChunksAreRefused)
{
    TestServer server;
    const QByteArray head = "POST /echo HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n";
    for (const QByteArray chunk : { "zz\r\nx\r\n", "-1\r\nx\r\n", "\r\nx", "3\r\nabcd\r\n0\r\n\r\n",
             "FFFFFFFFFFFFFFFFF\r\nx", "3;=\r\nabc\r\n0\r\n\r\n", " 3\r\nabc\r\n0\r\n\r\n",
             "3\r\na=1\r\n0\r\nContent-Length: 9\r\n\r\n" }) {
        RawClient client(server.port());
        const RawAnswer answer = client.ask(head + chunk);
        EXPECT_TRUE(answer.status == 400 || answer.status == 413) << chunk.toStdString() << answer.status;
        EXPECT_TRUE(client.isClosedWithin(3000));
    }
}

TEST(ServerAbuse, hugeAndManyHeadersAreRefused)
{
    TestServer server;
    const qint64 before = residentBytes();
    RawClient huge(server.port());
    huge.send("GET /hello HTTP/1.1\r\nHost: localhost\r\nX-Huge: ");
    pour(huge, QByteArray(64 * 1024, 'x'), 64);
    EXPECT_EQ(huge.read().status, 431);
    RawClient many(server.port());
    QByteArray lines;
    for (int i = 0; i < 100; ++i)
        lines += "X" + QByteArray::number(i) + ": 1\r\n";
    EXPECT_EQ(many.ask(getRequest("/hello", lines)).status, 431);
    RawClient longTarget(server.port());
    EXPECT_EQ(longTarget.ask(getRequest('/' + QByteArray(20'000, 'a'))).status, 431);
    EXPECT_LT(residentBytes() - before, 32 * 1024 * 1024);
    EXPECT_TRUE(serves(server));
}

TEST(ServerAbuse, ambiguousLengthsAreRefusedAndTheConnectionCloses)
{
    TestServer server;
    const QByteArray smuggled = "GET /hello HTTP/1.1\r\nHost: localhost\r\n\r\n";
    for (const QByteArray lines : { "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
             "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n",
             "Content-Length: 5\r\nContent-Length: 6\r\n", "Content-Length: 5\r\nContent-Length: 5\r\n",
             "Content-Length: 5, 5\r\n", "Content-Length: -1\r\n", "Content-Length: 99999999999999999999\r\n",
             "Content-Length: 0x5\r\n", "Content-Length: +5\r\n", "Content-Length : 5\r\n",
             "Transfer-Encoding: gzip\r\nContent-Length: 5\r\n", "Transfer-Encoding: chunked, identity\r\n",
             "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n",
             "Transfer-Encoding: \x0b"
             "chunked\r\n" }) {
        RawClient client(server.port());
        const RawAnswer answer =
            client.ask("POST /echo HTTP/1.1\r\nHost: localhost\r\n" + lines + "\r\n0\r\n\r\n" + smuggled);
        EXPECT_TRUE(answer.status == 400 || answer.status == 501) << lines.toStdString() << answer.status;
        EXPECT_EQ(answer.field("Connection"), "close");
        EXPECT_EQ(client.waiting(), 0)
            << "the smuggled request must not be answered: " << lines.toStdString();
    }
    EXPECT_TRUE(serves(server));
}

TEST(ServerAbuse, aGetWithABodyIsNotTakenForTwoRequests)
{
    TestServer server;
    RawClient client(server.port());
    const QByteArray smuggled = getRequest("/Q/SMUGGLED");
    EXPECT_EQ(client
                  .ask(getRequest("/hello", "Content-Length: " + QByteArray::number(smuggled.size()) + "\r\n")
                      + smuggled)
                  .status,
        400);
    EXPECT_EQ(client.waiting(), 0);
    // The same where no route takes the body.
    RawClient missing(server.port());
    EXPECT_EQ(missing.ask(postRequest("/missing", {}, smuggled)).status, 404);
    EXPECT_EQ(missing.waiting(), 0);
}

TEST(ServerAbuse, wrongHostsAreRefused)
{
    TestServer server;
    EXPECT_EQ(RawClient(server.port()).ask("GET /hello HTTP/1.1\r\n\r\n").status, 400);
    EXPECT_EQ(
        RawClient(server.port()).ask("GET /hello HTTP/1.1\r\nHost: localhost\r\nHost: evil\r\n\r\n").status,
        400);
    EXPECT_EQ(RawClient(server.port()).ask("GET /hello HTTP/1.1\r\nHost: evil.example\r\n\r\n").status, 421);
    EXPECT_EQ(RawClient(server.port()).ask("GET /hello HTTP/1.0\r\n\r\n").status, 400);
}

TEST(ServerAbuse, malformedRequestsAreRefused)
{
    TestServer server;
    const QList<QByteArray> bad { "GARBAGE\r\n\r\n", "GET  /hello HTTP/1.1\r\nHost: localhost\r\n\r\n",
        "GET /hello HTTP/1.1\nHost: localhost\n\n", "GET /hello HTTP/9.9\r\nHost: localhost\r\n\r\n",
        "GET /hello\r\n\r\n", bytesOf("GET /hel\0lo HTTP/1.1\r\nHost: localhost\r\n\r\n"),
        bytesOf("GET /hello HTTP/1.1\r\nHost: localhost\r\nX-A: a\0b\r\n\r\n"),
        "GET /hello HTTP/1.1\r\nHost: localhost\r\nno colon\r\n\r\n",
        "GET /a%00b HTTP/1.1\r\nHost: localhost\r\n\r\n",
        "GET /../etc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n",
        "GET http://evil/ HTTP/1.1\r\nHost: localhost\r\n\r\n",
        bytesOf("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n") };
    for (const QByteArray &bytes : bad) {
        const RawAnswer answer = RawClient(server.port()).ask(bytes);
        EXPECT_TRUE(answer.status == 400 || answer.status == 505)
            << bytes.toStdString() << " -> " << answer.status;
    }
    EXPECT_TRUE(serves(server));
}

TEST(ServerAbuse, nulAndWrongBoundariesInFormsAreRefused)
{
    TestServer server;
    const QByteArray type = "Content-Type: application/x-www-form-urlencoded\r\n";
    EXPECT_EQ(RawClient(server.port()).ask(postRequest("/echo", type, "name=Ali%00ce")).status, 400);
    EXPECT_EQ(
        RawClient(server.port()).ask(postRequest("/echo", type, QByteArray("name=Ali\0ce", 11))).status, 400);
    const QByteArray body = "--right\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--right--\r\n";
    EXPECT_EQ(RawClient(server.port())
                  .ask(postRequest("/echo", "Content-Type: multipart/form-data; boundary=wrong\r\n", body))
                  .status,
        400);
    EXPECT_EQ(RawClient(server.port())
                  .ask(postRequest("/echo", "Content-Type: multipart/form-data; boundary=right\r\n", body))
                  .body,
        "a=1\n");
}

TEST(ServerAbuse, clientsThatVanishAtAnyByteLeaveNothingBehind)
{
    TestServer server;
    const QByteArray whole =
        postRequest("/echo", "Content-Type: application/x-www-form-urlencoded\r\n", "a=1&b=2");
    for (qsizetype length = 0; length <= whole.size(); ++length)
        RawClient(server.port()).send(whole.first(length));
    EXPECT_TRUE(serves(server));
    QElapsedTimer timer;
    timer.start();
    while (server.metrics().openConnections() > 0 && timer.elapsed() < 3000)
        QThread::msleep(20);
    EXPECT_EQ(server.metrics().openConnections(), 0);
}
