// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics.h"
#include "router.h"
#include "serveroptions.h"
#include "threadcontext.h"

#include <core/base/result.h>

#include <QString>

#include <chrono>
#include <memory>

namespace tereze::http {

/// HTTP/1.1 for a proxy on this machine: one I/O thread that reads, bounds and writes, a pool of handler
/// threads, and one that makes the pages of requests for which they have no time. Every answer passes
/// addSecurityHeaders(). Starts and stops once; start() and stop() from the same thread.
class Server {
public:
    /// `router` is complete and stays unchanged. `metrics` may be null.
    Server(const ServerOptions &options, std::shared_ptr<const Router> router, ContextFactory factory,
        std::shared_ptr<Metrics> metrics = nullptr);
    /// Stops without grace.
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    /// Makes the handlers' contexts, binds and listens; requests are served when it returns. InvalidInput for
    /// options or routes that make no sense, Unavailable when the address is taken or cannot be bound, the
    /// factory's error, Unsupported on Windows, where this component does not run.
    Result<void> start();

    /// Listens no more, lets requests under way finish within `grace`, closes the rest, ends all threads.
    void stop(std::chrono::milliseconds grace = std::chrono::seconds(10));

    /// The port after start(), also when 0 was asked for; 0 with a Unix socket.
    quint16 port() const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace tereze::http
