// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"
#include "server.h"

#include <core/base/logging.h>

#include <QDeadlineTimer>
#include <QMutexLocker>
#include <QThread>
#include <QWaitCondition>

#include <filesystem>
#include <optional>
#include <unordered_map>

namespace tereze::http {

namespace asio = boost::asio;
using boost::system::error_code;

class Server::Impl final : public Service {
public:
    using Service::Service;

    Result<void> start();
    void stop(std::chrono::milliseconds grace);
    quint16 port() const { return m_port; }

private:
    void forget(quint64 id) override;
    void answer(quint64 id, quint64 sequence, Response response) override;

    Result<void> listen();
    template <typename Acceptor> void accept(Acceptor &acceptor);
    void accepted(StreamSocket socket, const QHostAddress &peer);
    void closeListeners();
    void closeAll(bool onlyIdle);

    std::optional<asio::executor_work_guard<asio::io_context::executor_type>> m_work;
    std::optional<asio::ip::tcp::acceptor> m_tcp;
    std::optional<asio::local::stream_protocol::acceptor> m_unix;
    asio::steady_timer m_acceptPause { io }; ///< after a failed accept: a lack of descriptors is no busy loop
    std::unordered_map<quint64, std::shared_ptr<Connection>> m_connections;
    quint64 m_lastId = 0;
    quint16 m_port = 0;
    std::unique_ptr<QThread> m_thread;
    QMutex m_mutex;
    QWaitCondition m_drained;
    bool m_isDrained = false;
};

Result<void> Server::Impl::listen()
{
    const QString name = options.listen.toString();
    try {
        if (!options.listen.isUnixSocket()) {
            const asio::ip::tcp::endpoint endpoint(
                asio::ip::make_address(options.listen.address().toString().toStdString()),
                options.listen.port());
            // The address is reused after a restart, the port never shared: a stale process must not steal
            // requests.
            m_tcp.emplace(io, endpoint, true);
            m_port = m_tcp->local_endpoint().port();
            accept(*m_tcp);
            return {};
        }
        const std::filesystem::path path(options.listen.socketPath().toStdString());
        const asio::local::stream_protocol::endpoint endpoint(path.string());
        if (std::filesystem::is_socket(path)) {
            asio::local::stream_protocol::socket probe(io);
            error_code error;
            probe.connect(endpoint, error);
            if (error != asio::error::connection_refused)
                return Error::of(ErrorKind::Unavailable, QStringLiteral("another server listens on ") + name);
            std::filesystem::remove(path);
        }
        m_unix.emplace(io, endpoint);
        using std::filesystem::perms;
        std::filesystem::permissions(
            path, perms::owner_read | perms::owner_write | perms::group_read | perms::group_write);
        accept(*m_unix);
    } catch (const std::exception &exception) {
        return Error::of(ErrorKind::Unavailable,
            QStringLiteral("cannot listen on %1: %2").arg(name, QString::fromLocal8Bit(exception.what())));
    }
    return {};
}

template <typename Acceptor> void Server::Impl::accept(Acceptor &acceptor)
{
    using Socket = typename Acceptor::protocol_type::socket;
    acceptor.async_accept([this, &acceptor](error_code error, Socket socket) {
        if (error == asio::error::operation_aborted || stopping)
            return;
        if (error) {
            qCWarning(lcHttp, "Accepting a connection failed: %s.", error.message().c_str());
            m_acceptPause.expires_after(std::chrono::milliseconds(100));
            m_acceptPause.async_wait([this, &acceptor](error_code cancelled) {
                if (!cancelled && !stopping)
                    accept(acceptor);
            });
            return;
        }
        QHostAddress peer;
        if constexpr (std::is_same_v<typename Acceptor::protocol_type, asio::ip::tcp>) {
            error_code ignored;
            socket.set_option(asio::ip::tcp::no_delay(true), ignored);
            peer.setAddress(QString::fromStdString(socket.remote_endpoint(ignored).address().to_string()));
        }
        accepted(StreamSocket(std::move(socket)), peer);
        accept(acceptor);
    });
}

void Server::Impl::accepted(StreamSocket socket, const QHostAddress &peer)
{
    if (static_cast<int>(m_connections.size()) >= options.maxConnections) {
        metrics->connectionRefused();
        return;
    }
    metrics->connectionOpened();
    const auto connection = Connection::make(*this, std::move(socket), peer, ++m_lastId);
    m_connections.emplace(m_lastId, connection);
    connection->awaitHead();
}

void Server::Impl::forget(quint64 id)
{
    m_connections.erase(id);
    metrics->connectionClosed();
    if (stopping && m_connections.empty()) {
        const QMutexLocker lock(&m_mutex);
        m_isDrained = true;
        m_drained.wakeAll();
    }
}

void Server::Impl::answer(quint64 id, quint64 sequence, Response response)
{
    if (const auto found = m_connections.find(id); found != m_connections.end()) {
        const auto connection = found->second;
        connection->answered(sequence, std::move(response));
    }
}

void Server::Impl::closeListeners()
{
    error_code ignored;
    if (m_tcp)
        m_tcp->close(ignored);
    if (m_unix) {
        m_unix->close(ignored);
        std::error_code unremoved;
        std::filesystem::remove(options.listen.socketPath().toStdString(), unremoved);
    }
    m_acceptPause.cancel();
}

void Server::Impl::closeAll(bool onlyIdle)
{
    const auto connections = m_connections;
    for (const auto &[id, connection] : connections) {
        if (!onlyIdle || connection->isIdle())
            connection->close();
        else
            connection->closeAfterAnswer();
    }
}

Result<void> Server::Impl::start()
{
    TEREZE_CHECK(router->verdict());
    if (options.hosts.isEmpty() || options.handlerThreads < 1 || options.handlerThreads > 64
        || options.maxConnections < 1 || options.maxQueued < 1)
        return Error::of(
            ErrorKind::InvalidInput, QStringLiteral("the server's options have no host or a bad number"));
    TEREZE_CHECK(pool.start());
    TEREZE_CHECK(busyPages.start());
    if (const auto listening = listen(); !listening) {
        pool.stop();
        busyPages.stop();
        return listening;
    }
    m_work.emplace(io.get_executor());
    m_thread.reset(QThread::create([this] { io.run(); }));
    m_thread->setObjectName(QStringLiteral("http-io"));
    m_thread->start();
    qCInfo(lcHttp, "Listening on %ls.", qUtf16Printable(options.listen.toString()));
    return {};
}

void Server::Impl::stop(std::chrono::milliseconds grace)
{
    if (!m_thread)
        return;
    asio::post(io, [this] {
        stopping = true;
        closeListeners();
        closeAll(true);
        const QMutexLocker lock(&m_mutex);
        m_isDrained = m_isDrained || m_connections.empty();
        m_drained.wakeAll();
    });
    {
        QMutexLocker lock(&m_mutex);
        const QDeadlineTimer deadline(grace);
        while (!m_isDrained && m_drained.wait(&m_mutex, deadline)) { }
    }
    asio::post(io, [this] { closeAll(false); });
    pool.stop();
    busyPages.stop();
    m_work.reset();
    m_thread->wait();
    m_thread.reset();
}

Server::Server(const ServerOptions &options, std::shared_ptr<const Router> router, ContextFactory factory,
    std::shared_ptr<Metrics> metrics)
    : m_impl(std::make_unique<Impl>(options, std::move(router), std::move(factory), std::move(metrics)))
{
}

Server::~Server()
{
    m_impl->stop(std::chrono::milliseconds(0));
}

Result<void> Server::start()
{
    return m_impl->start();
}

void Server::stop(std::chrono::milliseconds grace)
{
    m_impl->stop(grace);
}

quint16 Server::port() const
{
    return m_impl->port();
}

} // namespace tereze::http
