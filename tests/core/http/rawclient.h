// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/http/server.h>

#include <QByteArray>
#include <QLocalSocket>
#include <QMutex>
#include <QTcpSocket>

#include <memory>

namespace tereze::http::test {

/// An answer cut at its lengths.
struct RawAnswer {
    int status = 0; ///< 0: nothing came, or no answer
    QByteArray head;
    QByteArray body;

    /// The value of a header field; empty when absent.
    QByteArray field(const QByteArray &name) const;
};

/// A client that sends exactly the bytes it is given, valid or not. Times are in milliseconds.
class RawClient {
public:
    explicit RawClient(quint16 port);
    explicit RawClient(const QString &socketPath);

    bool isConnected() const;
    void send(const QByteArray &bytes);
    /// Reads one answer; `withBody` false for HEAD.
    RawAnswer read(bool withBody = true, int timeout = 5000);
    /// Sends and reads.
    RawAnswer ask(const QByteArray &bytes, bool withBody = true);
    /// Whether the server closes the connection within that time; what it sends until then is dropped.
    bool isClosedWithin(int timeout);
    /// Bytes that have come and were not read.
    qint64 waiting();

private:
    bool waitForBytes(int timeout);

    std::unique_ptr<QTcpSocket> m_tcp;
    std::unique_ptr<QLocalSocket> m_local;
    QIODevice *m_device = nullptr;
    QByteArray m_buffer;
};

/// A server on a free loopback port with a few routes: GET /hello, /hold (waits for `gate`), /throw,
/// /bad-header, /none (204), POST /echo (form fields), POST /upload (length of the body).
class TestServer {
public:
    /// `change` may alter the options before the start.
    explicit TestServer(
        const std::function<void(ServerOptions &)> &change = {}, const BusyHandler &busyHandler = {});
    ~TestServer();

    quint16 port() const { return m_server->port(); }
    Server &server() { return *m_server; }
    Metrics &metrics() { return *m_metrics; }
    QList<AccessRecord> log() const;
    /// Lets a held request go on.
    void release();

private:
    struct Gate;
    std::shared_ptr<Gate> m_gate;
    std::shared_ptr<Metrics> m_metrics;
    std::unique_ptr<Server> m_server;
};

/// "GET <path> HTTP/1.1" with our Host and these further lines, each with its line end.
QByteArray getRequest(const QByteArray &path, const QByteArray &lines = {});
QByteArray postRequest(const QByteArray &path, const QByteArray &lines, const QByteArray &body);

} // namespace tereze::http::test
