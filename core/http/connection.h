// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the server: one connection, seen without Beast. Everything here belongs to the I/O thread.
#pragma once

#include "handlerpool.h"
#include "metrics.h"
#include "router.h"
#include "serveroptions.h"

#include <memory>
#include <optional>

// Boost 1.74 leaves out an include of <optional>, so this stands after it.
#include <boost/asio.hpp>

namespace tereze::http {

using StreamSocket = boost::asio::generic::stream_protocol::socket;

/// What connections share.
class Service {
public:
    Service(const ServerOptions &serverOptions, std::shared_ptr<const Router> table, ContextFactory factory,
        std::shared_ptr<Metrics> counters)
        : options(serverOptions)
        , router(std::move(table))
        , metrics(counters ? std::move(counters) : std::make_shared<Metrics>())
        , pool(options.handlerThreads, options.maxQueued, std::move(factory))
        , busyPages(1, options.maxQueued,
              [] { return Result<std::unique_ptr<ThreadContext>>(std::make_unique<ThreadContext>()); })
    {
    }
    virtual ~Service() = default;
    /// Drops the connection of that id, which has closed itself.
    virtual void forget(quint64 id) = 0;
    /// Hands a handler's answer to the connection, if it is still there.
    virtual void answer(quint64 id, quint64 sequence, Response response) = 0;

    const ServerOptions options;
    const std::shared_ptr<const Router> router;
    const std::shared_ptr<Metrics> metrics;
    boost::asio::io_context io { 1 };
    HandlerPool pool;
    HandlerPool busyPages; ///< makes the pages of requests that `pool` has no time for
    qint64 bodyBytes = 0; ///< promised to requests under way
    bool stopping = false;
};

class Connection {
public:
    virtual ~Connection() = default;
    static std::shared_ptr<Connection> make(
        Service &server, StreamSocket socket, const QHostAddress &peer, quint64 id);

    /// Waits for a request, answers it, and so on until it closes itself and calls Service::forget().
    virtual void awaitHead() = 0;
    /// Whether nothing of a next request has come.
    virtual bool isIdle() const = 0;
    virtual void closeAfterAnswer() = 0;
    virtual void close() = 0;
    /// The answer to the request of that sequence; one that comes too late is dropped.
    virtual void answered(quint64 sequence, Response response) = 0;
};

} // namespace tereze::http
