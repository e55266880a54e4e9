// SPDX-License-Identifier: GPL-3.0-or-later
#include "server.h"

namespace tereze::http {

// The portal runs on the server, which is Debian; desktops only need the library to link.
class Server::Impl { };

Server::Server(const ServerOptions &, std::shared_ptr<const Router>, ContextFactory, std::shared_ptr<Metrics>)
{
}

Server::~Server() = default;

Result<void> Server::start()
{
    return Error::of(ErrorKind::Unsupported, QStringLiteral("the HTTP component does not run on Windows"));
}

void Server::stop(std::chrono::milliseconds) { }

quint16 Server::port() const
{
    return 0;
}

} // namespace tereze::http
