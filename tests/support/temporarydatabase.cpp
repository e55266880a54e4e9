// SPDX-License-Identifier: GPL-3.0-or-later
#include "temporarydatabase.h"

#include <core/db/schemafiles.h>
#include <core/db/schemainstaller.h>

#include <QCoreApplication>

#include <gtest/gtest.h>

namespace tereze::test {

namespace {

const QString templateName = QStringLiteral("tereze_template");

struct SharedCluster {
    std::unique_ptr<PrivateCluster> cluster;
    std::optional<Error> fault;
    bool templateMade = false;
};

SharedCluster &theCluster()
{
    static SharedCluster shared;
    return shared;
}

/// Stops the cluster while the application object, which QProcess needs, is still there.
class ClusterEnd : public ::testing::Environment {
public:
    void TearDown() override { theCluster().cluster.reset(); }
};

// Owned by GoogleTest.
[[maybe_unused]] ::testing::Environment *const clusterEnd =
    ::testing::AddGlobalTestEnvironment(new ClusterEnd);

Result<void> installInto(const db::ConnectionSettings &settings)
{
    TEREZE_CHECK(db::SchemaInstaller::createDatabase(settings));
    TEREZE_TRY(const db::SchemaFiles files, db::SchemaFiles::read());
    TEREZE_TRY(const auto database, db::Database::open(settings));
    TEREZE_CHECK(db::SchemaInstaller(*database, files).install());
    return {};
}

} // namespace

Result<PrivateCluster *> sharedCluster()
{
    SharedCluster &shared = theCluster();
    if (!shared.cluster && !shared.fault) {
        auto made = PrivateCluster::create();
        if (made)
            shared.cluster = std::move(made).value();
        else
            shared.fault = made.error(); // once is enough: do not wait for it in every test
    }
    if (shared.fault)
        return *shared.fault;
    return shared.cluster.get();
}

TemporaryDatabase::TemporaryDatabase(PrivateCluster &cluster, QString name)
    : m_cluster(cluster)
    , m_name(std::move(name))
{
}

Result<std::unique_ptr<TemporaryDatabase>> TemporaryDatabase::create(Content content)
{
    TEREZE_TRY(PrivateCluster *const cluster, sharedCluster());
    if (content == Content::Empty)
        return create(*cluster, content);
    if (!theCluster().templateMade) {
        TEREZE_CHECK(installInto(cluster->settings(templateName)));
        theCluster().templateMade = true;
    }
    static int counter = 0;
    std::unique_ptr<TemporaryDatabase> self(
        new TemporaryDatabase(*cluster, QStringLiteral("clone_%1").arg(++counter)));
    TEREZE_TRY(const auto server, db::Database::open(cluster->settings()));
    TEREZE_CHECK(server->executeScript(
        QStringLiteral("CREATE DATABASE %1 TEMPLATE %2 STRATEGY file_copy").arg(self->m_name, templateName)));
    // A copy has everything but the rights on the database itself.
    TEREZE_TRY(const auto database, self->connect());
    TEREZE_CHECK(database->executeScript(QStringLiteral(
        "DO $$ DECLARE a record; BEGIN"
        " EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());"
        " FOR a IN SELECT pg_get_userbyid(x.grantee) AS role, x.privilege_type"
        "  FROM pg_database d, aclexplode(d.datacl) x"
        "  WHERE d.datname = 'tereze_template' AND x.grantee NOT IN (0, d.datdba) LOOP"
        "  EXECUTE format('GRANT %s ON DATABASE %I TO %I', a.privilege_type, current_database(), a.role);"
        " END LOOP; END $$")));
    return self;
}

Result<std::unique_ptr<TemporaryDatabase>> TemporaryDatabase::create(PrivateCluster &cluster, Content content)
{
    static int counter = 0;
    std::unique_ptr<TemporaryDatabase> self(
        new TemporaryDatabase(cluster, QStringLiteral("own_%1").arg(++counter)));
    if (content == Content::Schema)
        TEREZE_CHECK(installInto(self->settings()));
    else
        TEREZE_CHECK(db::SchemaInstaller::createDatabase(self->settings()));
    return self;
}

TemporaryDatabase::~TemporaryDatabase()
{
    // A cluster that a test has killed takes its databases with it.
    if (auto server = db::Database::open(m_cluster.settings())) {
        const auto dropped =
            (*server)->executeScript(QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(m_name));
        if (!dropped)
            ADD_FAILURE() << dropped.error().logLine().toStdString();
    }
}

db::ConnectionSettings TemporaryDatabase::settings() const
{
    return m_cluster.settings(m_name);
}

db::ConnectionSettings TemporaryDatabase::settings(const QString &role) const
{
    return settings().withUser(role);
}

QString TemporaryDatabase::uri(const QString &role) const
{
    return m_cluster.uri(m_name, role);
}

Result<std::unique_ptr<db::Database>> TemporaryDatabase::connect() const
{
    return db::Database::open(settings());
}

Result<std::unique_ptr<db::Database>> TemporaryDatabase::connect(const QString &role) const
{
    return db::Database::open(settings(role));
}

Result<void> TemporaryDatabase::createLogin(const QString &role, const QStringList &groups) const
{
    TEREZE_TRY(const auto server, connect());
    QString sql = QStringLiteral("DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '%1') THEN"
                                 " CREATE ROLE \"%1\" LOGIN INHERIT; END IF; END $$;")
                      .arg(role);
    for (const QString &group : groups)
        sql += QStringLiteral("GRANT \"%1\" TO \"%2\";").arg(group, role);
    return server->executeScript(sql, QStringLiteral("login ") + role);
}

} // namespace tereze::test
