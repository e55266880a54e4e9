// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QMap>
#include <QString>

namespace tereze::db {

/// Where and how to reach the database. A value; holds the password, which no text it gives ever shows.
///
/// Over TCP the server's certificate is always checked in full (sslmode=verify-full) and the password is
/// bound to the channel; a weaker sslmode is refused for any host but this machine. A Unix socket has no TLS
/// and needs none.
class ConnectionSettings {
public:
    /// From a libpq URI (postgresql://user@host:5432/db?sslrootcert=…,
    /// postgresql://user@/db?host=/run/postgresql) or from libpq's "key=value key=value". InvalidInput when
    /// it cannot be read or weakens what must hold.
    static Result<ConnectionSettings> fromUri(const QString &uri);

    /// The first that is there: `uri` (what the command line said), the variable TEREZE_DB, the entry `uri`
    /// in section `database` of the file tereze/tereze.conf in the system's places for settings. NotFound
    /// when there is none, InvalidInput when the first that is there cannot be used.
    static Result<ConnectionSettings> find(const QString &uri = {});

    QString value(const QString &keyword) const { return m_values.value(keyword); }
    QString user() const { return value(QStringLiteral("user")); }
    QString database() const { return value(QStringLiteral("dbname")); }
    QString host() const { return value(QStringLiteral("host")); }
    const QString &password() const { return m_password; }

    /// The same place as another person, with another database, or another password.
    ConnectionSettings withUser(const QString &user, const QString &password = {}) const;
    ConnectionSettings withDatabase(const QString &database) const;
    ConnectionSettings withPassword(const QString &password) const;
    ConnectionSettings withApplicationName(const QString &name) const;

    /// Some host is reached over TCP.
    bool isRemote() const;

    /// "user@host:port/database", for logs and windows.
    QString describe() const;

    /// All keywords and values but the password, in libpq's form for a connect string.
    QString connectOptions() const;

    /// As connectOptions(), each pair by itself.
    const QMap<QString, QString> &values() const { return m_values; }

private:
    Result<void> harden();

    QMap<QString, QString> m_values;
    QString m_password;
};

} // namespace tereze::db
