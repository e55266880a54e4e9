// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QHostAddress>
#include <QString>

namespace tereze::http {

/// Where the server listens: a loopback address and port, or a Unix socket. Nothing else can be expressed:
/// TLS and the open network are nginx's.
class ListenAddress {
public:
    /// "127.0.0.1:8080", "[::1]:8080" (port 0: any free one) or "unix:/run/tereze/portal.sock" (absolute, at
    /// most 107 bytes). InvalidInput for anything else, names such as "localhost" among it.
    static Result<ListenAddress> parse(const QString &text);

    bool isUnixSocket() const { return !m_socketPath.isEmpty(); }
    const QString &socketPath() const { return m_socketPath; }
    const QHostAddress &address() const { return m_address; }
    quint16 port() const { return m_port; }
    QString toString() const;

private:
    ListenAddress() = default;

    QHostAddress m_address;
    quint16 m_port = 0;
    QString m_socketPath;
};

} // namespace tereze::http
