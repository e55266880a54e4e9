// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"

#include <QElapsedTimer>
#include <QSemaphore>

#include <gtest/gtest.h>
#include <stdexcept>

namespace tereze::http::test {

QByteArray RawAnswer::field(const QByteArray &name) const
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        if (line.first(std::max<qsizetype>(0, line.indexOf(':'))).compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(line.indexOf(':') + 1).trimmed();
    }
    return {};
}

RawClient::RawClient(quint16 port)
    : m_tcp(std::make_unique<QTcpSocket>())
    , m_device(m_tcp.get())
{
    m_tcp->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    m_tcp->waitForConnected(5000);
}

RawClient::RawClient(const QString &socketPath)
    : m_local(std::make_unique<QLocalSocket>())
    , m_device(m_local.get())
{
    m_local->connectToServer(socketPath);
    m_local->waitForConnected(5000);
}

bool RawClient::isConnected() const
{
    return m_tcp ? m_tcp->state() == QAbstractSocket::ConnectedState
                 : m_local->state() == QLocalSocket::ConnectedState;
}

void RawClient::send(const QByteArray &bytes)
{
    m_device->write(bytes);
    while (m_device->bytesToWrite() > 0 && m_device->waitForBytesWritten(5000)) { }
}

bool RawClient::waitForBytes(int timeout)
{
    if (m_device->bytesAvailable() == 0 && isConnected())
        m_device->waitForReadyRead(timeout);
    const QByteArray bytes = m_device->readAll();
    m_buffer += bytes;
    return !bytes.isEmpty();
}

RawAnswer RawClient::read(bool withBody, int timeout)
{
    RawAnswer answer;
    QElapsedTimer timer;
    timer.start();
    qsizetype end = -1;
    while ((end = m_buffer.indexOf("\r\n\r\n")) < 0) {
        if (timer.elapsed() > timeout || !waitForBytes(timeout))
            return answer;
    }
    answer.head = m_buffer.first(end + 2);
    m_buffer.remove(0, end + 4);
    answer.status = answer.head.startsWith("HTTP/1.1 ") ? answer.head.mid(9, 3).toInt() : 0;
    const qsizetype length = withBody ? answer.field("Content-Length").toLongLong() : 0;
    while (m_buffer.size() < length && timer.elapsed() <= timeout && waitForBytes(timeout)) { }
    answer.body = m_buffer.first(std::min(length, m_buffer.size()));
    m_buffer.remove(0, answer.body.size());
    return answer;
}

RawAnswer RawClient::ask(const QByteArray &bytes, bool withBody)
{
    send(bytes);
    return read(withBody);
}

bool RawClient::isClosedWithin(int timeout)
{
    QElapsedTimer timer;
    timer.start();
    while (isConnected() && timer.elapsed() < timeout)
        waitForBytes(static_cast<int>(timeout - timer.elapsed()));
    return !isConnected();
}

qint64 RawClient::waiting()
{
    waitForBytes(100);
    return m_buffer.size();
}

struct TestServer::Gate {
    QSemaphore open;
    QMutex mutex;
    QList<AccessRecord> log;
};

TestServer::TestServer(const std::function<void(ServerOptions &)> &change, const BusyHandler &busyHandler)
    : m_gate(std::make_shared<Gate>())
    , m_metrics(std::make_shared<Metrics>())
{
    const auto router = std::make_shared<Router>();
    router->setBusyHandler(busyHandler);
    router->get(QStringLiteral("/hello"), QStringLiteral("hello"),
        [](const Request &, ThreadContext &) { return Response::text(QStringLiteral("Сәлем!")); });
    router->get(
        QStringLiteral("/hold"), QStringLiteral("hold"), [gate = m_gate](const Request &, ThreadContext &) {
            gate->open.acquire();
            return Response::text(QStringLiteral("late"));
        });
    router->get(QStringLiteral("/throw"), QStringLiteral("throw"),
        [](const Request &, ThreadContext &) -> Response { throw std::runtime_error("secret"); });
    router->get(QStringLiteral("/bad-header"), QStringLiteral("bad_header"),
        [](const Request &request, ThreadContext &) {
            Response response = Response::text(QStringLiteral("x"));
            response.setHeader("X-Echo", request.query().value(u"v").toUtf8());
            return response;
        });
    router->get(QStringLiteral("/none"), QStringLiteral("none"),
        [](const Request &, ThreadContext &) { return Response(204); });
    router->get(QStringLiteral("/Q/{payload}"), QStringLiteral("verify"),
        [](const Request &request, ThreadContext &) { return Response::text(request.part(u"payload")); });
    router->post(
        QStringLiteral("/echo"), QStringLiteral("echo"), [](const Request &request, ThreadContext &) {
            const auto form = request.form();
            if (!form)
                return Response::text(form.error().detail, 400);
            QString text;
            for (const auto &[name, value] : form->fields())
                text += name + u'=' + value + u'\n';
            return Response::text(text);
        });
    router->post(
        QStringLiteral("/upload"), QStringLiteral("upload"),
        [](const Request &request, ThreadContext &) {
            return Response::text(QString::number(request.body().size()));
        },
        BodySize::Upload);
    ServerOptions options(ListenAddress::parse(QStringLiteral("127.0.0.1:0")).value());
    options.hosts = { "localhost" };
    options.handlerThreads = 2;
    options.accessLog = [gate = m_gate](const AccessRecord &record) {
        const QMutexLocker lock(&gate->mutex);
        gate->log.append(record);
    };
    if (change)
        change(options);
    m_server = std::make_unique<Server>(
        options, router,
        [] { return Result<std::unique_ptr<ThreadContext>>(std::make_unique<ThreadContext>()); }, m_metrics);
    const auto started = m_server->start();
    if (!started)
        ADD_FAILURE() << started.error().detail.toStdString();
}

TestServer::~TestServer()
{
    m_gate->open.release(1000);
}

QList<AccessRecord> TestServer::log() const
{
    const QMutexLocker lock(&m_gate->mutex);
    return m_gate->log;
}

void TestServer::release()
{
    m_gate->open.release();
}

QByteArray getRequest(const QByteArray &path, const QByteArray &lines)
{
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + lines + "\r\n";
}

QByteArray postRequest(const QByteArray &path, const QByteArray &lines, const QByteArray &body)
{
    return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + lines + "\r\n" + body;
}

} // namespace tereze::http::test
