// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accesslog.h"
#include "listenaddress.h"

#include <QSet>

#include <chrono>

namespace tereze::http {

/// Everything that bounds the server. The defaults are meant for production behind nginx, which buffers slow
/// clients and so never needs these deadlines itself.
struct ServerOptions {
    explicit ServerOptions(const ListenAddress &address)
        : listen(address)
    {
    }

    ListenAddress listen;
    QSet<QByteArray> hosts; ///< names that Host may have, lower case, without port; must not be empty
    int handlerThreads = 4; ///< 1 to 64
    int maxConnections = 512; ///< one more is closed at once
    int maxQueued = 256; ///< requests waiting for a thread; one more gets 503
    int maxRequestsPerConnection = 1000;
    quint32 maxHeaderBytes = 16 * 1024; ///< request line and fields together
    int maxHeaderFields = 64;
    qint64 maxBodyBytesInFlight = 256ll * 1024 * 1024; ///< of all requests together; one more gets 503
    /// Absolute, each for its whole phase, so that sending slowly gains nothing.
    std::chrono::milliseconds headDeadline {
        15'000
    }; ///< from the connection, or the last answer, to a complete head
    std::chrono::milliseconds bodyDeadline { 60'000 };
    std::chrono::milliseconds handlerDeadline { 30'000 }; ///< then 503, and the handler's answer is dropped
    std::chrono::milliseconds writeDeadline { 60'000 };
    AccessLog accessLog = logAccess;
};

} // namespace tereze::http
