// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include "requestcheck.h"
#include "securityheaders.h"

#include <core/base/logging.h>

#include <QDateTime>
#include <QLocale>
#include <QRandomGenerator>

#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <limits>
#include <optional>

namespace tereze::http {

namespace asio = boost::asio;
namespace beast = boost::beast;
using boost::system::error_code;
using SteadyClock = std::chrono::steady_clock;

namespace {

class BeastConnection final : public Connection, public std::enable_shared_from_this<BeastConnection> {
public:
    BeastConnection(Service &server, StreamSocket socket, const QHostAddress &peer, quint64 id)
        : m_server(server)
        , m_stream(std::move(socket))
        , m_timer(server.io)
        , m_peer(peer)
        , m_id(id)
    {
    }

    void awaitHead() override;
    bool isIdle() const override
    {
        return m_idle && m_buffer.size() == 0 && m_parser && !m_parser->got_some();
    }
    void closeAfterAnswer() override { m_keepAlive = false; }
    void close() override;
    void answered(quint64 sequence, Response response) override;

private:
    using Parser = beast::http::request_parser<beast::http::string_body>;

    void onHead(error_code error);
    void failed(error_code error);
    void takeHead();
    bool promiseBody(qint64 bytes);
    void readBody();
    void hand(int refusal);
    /// What a thread runs to make the answer to the request of that sequence.
    HandlerPool::Job answering(
        quint64 sequence, const std::function<Response(const Request &, ThreadContext &)> &make) const;
    void refuse(int status, const char *reason);
    void refuseBusy(bool begun);
    void send(Response response);
    void onSent(error_code error, qint64 bodyBytes, int status);
    void linger(qint64 discarded);

    Service &m_server;
    beast::basic_stream<asio::generic::stream_protocol> m_stream;
    asio::steady_timer m_timer;
    const QHostAddress m_peer;
    const quint64 m_id;
    beast::flat_buffer m_buffer { 96 * 1024 };
    std::optional<Parser> m_parser;
    std::optional<Request> m_request;
    AccessRecord m_record;
    SteadyClock::time_point m_began;
    Response m_response;
    QByteArray m_head;
    qint64 m_promised = 0; ///< of Service::bodyBytes
    quint64 m_sequence = 0; ///< of the request; an answer to an older one is dropped
    int m_served = 0;
    bool m_idle = true; ///< waiting for a head
    bool m_keepAlive = true;
    bool m_unread = false; ///< the peer may still be sending what will not be read
    bool m_closed = false;
    std::array<char, 8192> m_discard {};
};

} // namespace

std::shared_ptr<Connection> Connection::make(
    Service &server, StreamSocket socket, const QHostAddress &peer, quint64 id)
{
    return std::make_shared<BeastConnection>(server, std::move(socket), peer, id);
}

void BeastConnection::awaitHead()
{
    m_request.reset();
    m_parser.emplace();
    m_parser->header_limit(m_server.options.maxHeaderBytes);
    // The route's limit is set when it is known. Not `none`: 1.74 then refuses every Content-Length.
    m_parser->body_limit(std::numeric_limits<std::uint64_t>::max());
    m_idle = true;
    m_unread = false;
    m_record = {};
    m_stream.expires_after(m_server.options.headDeadline);
    beast::http::async_read_header(m_stream, m_buffer, *m_parser,
        [self = shared_from_this()](error_code error, std::size_t) { self->onHead(error); });
}

void BeastConnection::onHead(error_code error)
{
    const bool silent = m_parser && !m_parser->got_some();
    m_idle = false;
    m_began = SteadyClock::now();
    m_record.id = QString::number(QRandomGenerator::global()->generate64(), 16).rightJustified(16, u'0');
    m_record.path = QStringLiteral("-");
    m_record.route = QStringLiteral("none");
    if (m_closed)
        return;
    if (error == beast::error::timeout && silent)
        close();
    else if (error)
        failed(error);
    else
        takeHead();
}

void BeastConnection::failed(error_code error)
{
    using Fault = beast::http::error;
    const bool protocol = error.category() == make_error_code(Fault::bad_method).category();
    if (error == beast::error::timeout)
        m_server.metrics->deadlineMissed();
    if (!protocol || error == Fault::end_of_stream || error == Fault::partial_message)
        return close();
    m_keepAlive = false;
    m_unread = true;
    if (error == Fault::body_limit && m_request)
        return hand(413);
    const int status = error == Fault::header_limit || error == Fault::buffer_overflow ? 431
        : error == Fault::body_limit                                                   ? 413
        : error == Fault::bad_version                                                  ? 505
                                                                                       : 400;
    refuse(status, "malformed");
}

void BeastConnection::takeHead()
{
    const auto &message = m_parser->get();
    const auto bytes = [](beast::string_view text) {
        return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
    };
    Request::Parts parts;
    parts.method = methodOf(bytes(message.method_string()));
    parts.target = bytes(message.target());
    parts.peer = m_peer;
    parts.id = m_record.id;
    bool cleanFields = true;
    for (const auto &field : message) {
        parts.headers.add(bytes(field.name_string()), bytes(field.value()));
        cleanFields = cleanFields && Headers::isValue(parts.headers.all().constLast().second);
    }
    m_record.method = parts.method;
    m_keepAlive = m_keepAlive && m_parser->keep_alive() && !m_server.stopping
        && ++m_served < m_server.options.maxRequestsPerConnection;

    const RequestCheck check =
        checkedHead(parts.method, parts.headers, message.version() >= 11, m_server.options.hosts);
    m_unread = check.hasBody() || check.refusal != 0;
    if (parts.headers.all().size() > m_server.options.maxHeaderFields)
        return refuse(431, "too many header fields");
    if (message.version() != 10 && message.version() != 11)
        return refuse(505, "another HTTP version");
    if (!cleanFields)
        return refuse(400, "a header field with control characters");
    if (check.refusal != 0)
        return refuse(check.refusal, check.reason);
    auto request = Request::from(std::move(parts));
    if (!request)
        return refuse(400, qPrintable(request.error().detail));
    m_request = *request;
    m_record.path = m_request->loggedPath();
    m_record.client = m_request->clientAddress();

    const RouteMatch found = m_server.router->match(
        m_request->method(), m_request->segments(), m_request->hasTrailingSlash(), m_request->target());
    if (!found.route)
        return hand(0); // the router answers; a body is not read
    m_record.route = found.route->name;
    if (!check.hasBody())
        return hand(0);
    const qint64 limit = bodyLimitOf(found.route->bodySize);
    if (check.contentLength > limit)
        return hand(413);
    if (!promiseBody(check.chunked ? limit : check.contentLength))
        return refuse(503, "too many bodies at once");
    m_parser->body_limit(static_cast<std::uint64_t>(limit));
    m_stream.expires_after(m_server.options.bodyDeadline);
    if (!check.expectsContinue)
        return readBody();
    static constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
    asio::async_write(m_stream, asio::buffer(goOn.data(), goOn.size()),
        [self = shared_from_this()](error_code error, std::size_t) {
            if (error)
                self->failed(error);
            else
                self->readBody();
        });
}

bool BeastConnection::promiseBody(qint64 bytes)
{
    if (m_server.bodyBytes + bytes > m_server.options.maxBodyBytesInFlight)
        return false;
    m_server.bodyBytes += bytes;
    m_promised = bytes;
    return true;
}

void BeastConnection::readBody()
{
    beast::http::async_read(
        m_stream, m_buffer, *m_parser, [self = shared_from_this()](error_code error, std::size_t) {
            if (self->m_closed)
                return;
            if (error)
                return self->failed(error);
            self->m_unread = false;
            auto &body = self->m_parser->get().body();
            self->m_request->setBody(QByteArray(body.data(), static_cast<qsizetype>(body.size())));
            self->m_parser.reset();
            self->hand(0);
        });
}

/// Gives the request to a handler thread: to its route, or to the error page of `refusal`.
void BeastConnection::hand(int refusal)
{
    m_stream.expires_never();
    if (m_unread)
        m_keepAlive = false;
    const quint64 sequence = ++m_sequence;
    const bool taken = m_server.pool.post(answering(
        sequence, [router = m_server.router, refusal](const Request &request, ThreadContext &context) {
            return refusal != 0 ? router->refuse(refusal, request, context)
                                : router->dispatch(request, context);
        }));
    m_server.metrics->setQueued(m_server.pool.queued());
    if (!taken)
        return refuseBusy(false);
    m_timer.expires_after(m_server.options.handlerDeadline);
    m_timer.async_wait([self = shared_from_this(), sequence](error_code error) {
        if (error || self->m_closed || self->m_sequence != sequence)
            return;
        self->m_server.metrics->deadlineMissed();
        self->refuseBusy(true);
    });
}

HandlerPool::Job BeastConnection::answering(
    quint64 sequence, const std::function<Response(const Request &, ThreadContext &)> &make) const
{
    return [server = &m_server, request = *m_request, id = m_id, sequence, make](ThreadContext &context) {
        // By id and not by pointer: the connection lives and dies on the I/O thread.
        asio::post(server->io, [server, id, sequence, answer = make(request, context)]() mutable {
            server->answer(id, sequence, std::move(answer));
        });
    };
}

void BeastConnection::answered(quint64 sequence, Response response)
{
    if (m_closed || sequence != m_sequence)
        return;
    m_timer.cancel();
    send(std::move(response));
}

void BeastConnection::refuse(int status, const char *reason)
{
    qCDebug(lcHttp, "Request %ls refused with %d: %s.", qUtf16Printable(m_record.id), status, reason);
    m_keepAlive = false;
    Response response = Response::text(
        QString::number(status) + u' ' + QString::fromLatin1(reasonOf(status)) + u'\n', status);
    if (status == 503)
        response.setHeader("Retry-After", "5");
    send(std::move(response));
}

/// No handler answers this request in time; with `begun` one may still be at it. The page is made on a thread
/// of its own, for this one serves everybody; with too many of them to make the answer is plain.
void BeastConnection::refuseBusy(bool begun)
{
    qCDebug(lcHttp, "Request %ls: %s.", qUtf16Printable(m_record.id),
        begun ? "the handler did not answer in time" : "the queue is full");
    m_keepAlive = false;
    const auto finished = [](Response response) {
        response.setHeader("Retry-After", "5");
        return response;
    };
    const bool taken = m_server.busyPages.post(answering(
        ++m_sequence, [router = m_server.router, begun, finished](const Request &request, ThreadContext &) {
            return finished(router->busy(request, begun));
        }));
    if (!taken)
        send(finished(Router::plainBusy(begun)));
}

void BeastConnection::send(Response response)
{
    ++m_sequence;
    addSecurityHeaders(response);
    response.setHeader("X-Request-Id", m_record.id.toLatin1());
    if (!response.fault().isEmpty() || response.status() < 200 || response.status() > 599) {
        qCCritical(lcHttp, "Request %ls: the answer of route %ls cannot be sent: %ls.",
            qUtf16Printable(m_record.id), qUtf16Printable(m_record.route), qUtf16Printable(response.fault()));
        response = Response::text(QStringLiteral("500 Internal Server Error\n"), 500);
        addSecurityHeaders(response);
    }
    m_response = std::move(response);
    const QString date = QLocale::c().toString(
        QDateTime::currentDateTimeUtc(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    m_head = m_response.head(m_keepAlive, date.toLatin1());
    const bool withBody = m_response.allowsBody() && m_record.method != Method::Head;
    const qsizetype size = withBody ? m_response.body().size() : 0;
    const std::array<asio::const_buffer, 2> buffers { asio::buffer(m_head.constData(), size_t(m_head.size())),
        asio::buffer(m_response.body().constData(), size_t(size)) };
    m_stream.expires_after(m_server.options.writeDeadline);
    asio::async_write(m_stream, buffers,
        [self = shared_from_this(), size, status = m_response.status()](
            error_code error, size_t) { self->onSent(error, size, status); });
}

void BeastConnection::onSent(error_code error, qint64 bodyBytes, int status)
{
    m_record.status = status;
    m_record.bytes = bodyBytes;
    m_record.duration = std::chrono::duration_cast<std::chrono::microseconds>(SteadyClock::now() - m_began);
    m_server.metrics->countRequest(m_record.route, status, m_record.duration);
    if (m_server.options.accessLog)
        m_server.options.accessLog(m_record);
    m_server.bodyBytes -= std::exchange(m_promised, 0);
    m_response = Response();
    if (m_closed)
        return;
    if (error == beast::error::timeout)
        m_server.metrics->deadlineMissed();
    if (error)
        return close();
    if (m_keepAlive && !m_server.stopping)
        return awaitHead();
    if (!m_unread)
        return close();
    // Closing with unread bytes makes the kernel reset the connection, and the peer may lose the answer.
    error_code ignored;
    m_stream.socket().shutdown(asio::socket_base::shutdown_send, ignored);
    m_stream.expires_after(std::chrono::seconds(2));
    linger(0);
}

void BeastConnection::linger(qint64 discarded)
{
    m_stream.async_read_some(
        asio::buffer(m_discard), [self = shared_from_this(), discarded](error_code error, size_t n) {
            const qint64 total = discarded + static_cast<qint64>(n);
            if (error || total > 8 * 1024 * 1024)
                self->close();
            else
                self->linger(total);
        });
}

void BeastConnection::close()
{
    if (std::exchange(m_closed, true))
        return;
    m_server.bodyBytes -= std::exchange(m_promised, 0);
    m_timer.cancel();
    error_code ignored;
    m_stream.socket().shutdown(asio::socket_base::shutdown_both, ignored);
    m_stream.close();
    m_server.forget(m_id);
}

} // namespace tereze::http
