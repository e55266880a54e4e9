// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/db/connectionsettings.h>
#include <core/db/database.h>

#include <memory>
#include <tests/support/privatecluster.h>

namespace tereze::test {

/// The one cluster of this test program, started by the first that asks and stopped at the end of the
/// program. A test that cannot have it fails: PostgreSQL is part of what is tested.
Result<PrivateCluster *> sharedCluster();

/// A database of a test's own with the whole schema in it: a copy of a template that is installed once a
/// program. Dropped at the end of the scope, with whoever is still connected.
class TemporaryDatabase {
public:
    enum class Content { Schema, Empty };

    static Result<std::unique_ptr<TemporaryDatabase>> create(Content content = Content::Schema);
    /// In another cluster, which must outlive it; there the schema is installed for each.
    static Result<std::unique_ptr<TemporaryDatabase>> create(
        PrivateCluster &cluster, Content content = Content::Schema);
    ~TemporaryDatabase();

    const QString &name() const { return m_name; }
    PrivateCluster &cluster() const { return m_cluster; }
    /// Where to connect: as the superuser, or as `role` (no password is asked).
    db::ConnectionSettings settings() const;
    db::ConnectionSettings settings(const QString &role) const;
    QString uri(const QString &role = QStringLiteral("postgres")) const;

    /// A new connection as the superuser, or as a role that may sign in.
    Result<std::unique_ptr<db::Database>> connect() const;
    Result<std::unique_ptr<db::Database>> connect(const QString &role) const;

    /// Makes a role that may sign in and holds these group roles, if it is not there yet (roles are of the
    /// cluster).
    Result<void> createLogin(const QString &role, const QStringList &groups) const;

private:
    TemporaryDatabase(PrivateCluster &cluster, QString name);

    PrivateCluster &m_cluster;
    QString m_name;
};

/// `TEREZE_DATABASE(database);` declares std::unique_ptr<TemporaryDatabase> database, or fails the test.
#define TEREZE_DATABASE(variable)                                                                            \
    auto variable##Made = ::tereze::test::TemporaryDatabase::create();                                       \
    ASSERT_TRUE(variable##Made.ok()) << variable##Made.error().logLine().toStdString();                      \
    const auto variable = std::move(variable##Made).value()

} // namespace tereze::test
