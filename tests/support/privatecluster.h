// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/db/connectionsettings.h>

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace tereze::test {

/// A PostgreSQL server of a test's own, in a temporary folder and behind a Unix socket, where every role may
/// sign in without a password. The server is our child and dies with us, also when we are killed. Started by
/// root it runs as the user postgres (or nobody), since it refuses root.
class PrivateCluster {
public:
    struct Options {
        bool fsync = false; ///< off is quicker and loses data only with the machine, not with a killed server
        bool tcp = false; ///< also on 127.0.0.1, there by password (SCRAM)
        QStringList settings = {}; ///< further "name=value" of postgresql.conf
    };

    static Result<std::unique_ptr<PrivateCluster>> create(const Options &options);
    static Result<std::unique_ptr<PrivateCluster>> create() { return create(Options {}); }
    ~PrivateCluster();

    /// The superuser "postgres" through the socket.
    db::ConnectionSettings settings(const QString &database = QStringLiteral("postgres")) const;
    /// As a libpq URI, for programs.
    QString uri(const QString &database = QStringLiteral("postgres"),
        const QString &user = QStringLiteral("postgres")) const;
    QString socketFolder() const { return m_folder.path(); }
    /// The port of the socket and, with Options::tcp, of 127.0.0.1.
    int port() const { return m_port; }
    qint64 postmaster() const { return m_server.processId(); }

    /// Clean stop (as pg_ctl stop -m fast) and start of a stopped or killed server.
    Result<void> stop();
    Result<void> start();
    /// kill -9 of the postmaster and every process of it, at once: the postmaster is stopped first, so that
    /// it starts nothing meanwhile.
    void kill();

    /// The folder of PostgreSQL's programs, the newest version there is; empty when none is installed.
    static QString programs();
    /// What the server has logged.
    QByteArray log() const;

private:
    explicit PrivateCluster(Options options);
    Result<void> initialise();
    void asServerUser(QProcess &process) const;

    Options m_options;
    QTemporaryDir m_folder;
    QProcess m_server;
    int m_port = 5432;
};

} // namespace tereze::test
