// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/catalogue/universityfile.h>
#include <core/db/connectionsettings.h>
#include <core/db/database.h>

#include <QByteArray>
#include <QHash>

namespace tereze::admin {

/// The sample university in a database: people who can sign in with a password of the demonstration's own,
/// and the catalogue. Made once; making it again changes nothing but the passwords, which stay the same.
class DemoUniversity {
public:
    struct Settings {
        QString resources; ///< folder with demo/ and catalogue/
        QString out; ///< folder where accounts.json is kept, readable by its owner alone
        QString origin; ///< of the portal, such as https://localhost:8443; empty leaves it as it is
        int waitMs = 60'000; ///< for the worker
    };

    /// As the cluster's owner.
    static Result<DemoUniversity> make(const db::ConnectionSettings &owner, const Settings &settings);

    const catalogue::UniversityFile &file() const { return m_file; }
    QString accountsPath() const { return m_accountsPath; }

    /// A connection as a member of staff, and as the portal.
    Result<std::unique_ptr<db::Database>> staff(const QString &login) const;
    Result<std::unique_ptr<db::Database>> portal() const;
    /// Signs a student in at the portal with login and password; the session's hash.
    Result<QByteArray> signIn(db::Database &portal, const QString &login) const;

private:
    explicit DemoUniversity(db::ConnectionSettings owner);
    Result<void> readPassword(const QString &out);
    Result<void> makeAccounts(db::Database &database);
    Result<void> setSettings(db::Database &database, const QString &origin);
    Result<void> saveAccounts() const;

    db::ConnectionSettings m_owner;
    catalogue::UniversityFile m_file;
    QHash<QString, domain::PersonId> m_persons;
    QString m_accountsPath;
    QString m_password;
};

} // namespace tereze::admin
