// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace tereze::test {

/// tereze-portal behind the real nginx with the site file of the installer, TLS by a certificate made for the
/// test, on free ports of 127.0.0.1. Both are our children and die with us.
class Servers {
public:
    static constexpr char host[] = "portal.example.kz";

    using Changes = QList<std::pair<QByteArray, QByteArray>>;

    /// `changes` are made in the site file besides: what to write instead of what.
    static Result<std::unique_ptr<Servers>> start(
        const QString &databaseUri, const QString &keysFile, const Changes &changes = {});
    ~Servers();

    QString origin() const;
    QString certificate() const { return m_folder.filePath(u"portal.crt"_qs); }
    int httpsPort() const { return m_httpsPort; }
    int httpPort() const { return m_httpPort; }
    QString socketPath() const { return m_folder.filePath(u"portal.sock"_qs); }
    qint64 portalProcess() const { return m_portal.processId(); }
    QByteArray accessLog() const { return read(u"access.log"_qs); }
    QByteArray nginxLog() const { return read(u"error.log"_qs); }
    QByteArray portalLog() const { return read(u"portal.log"_qs); }
    /// The portal stands still, or goes on.
    void holdPortal(bool hold);
    /// SIGTERM; whether the portal ended by itself with 0.
    bool stopPortal();

private:
    Servers() = default;
    Result<void> writeSite(const Changes &more);
    Result<void> run(const QString &databaseUri, const QString &keysFile, const Changes &changes);
    QByteArray read(const QString &name) const;

    QTemporaryDir m_folder;
    QProcess m_portal;
    QProcess m_nginx;
    int m_httpsPort = 0;
    int m_httpPort = 0;
};

} // namespace tereze::test
