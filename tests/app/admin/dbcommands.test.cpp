// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/db/database.h>

#include <gtest/gtest.h>
#include <tests/app/admin/run.h>
#include <tests/support/temporarydatabase.h>

using namespace tereze;
using tereze::test::runAdmin;

TEST(AdminDb, installsChecksAndUpgrades)
{
    const auto cluster = test::sharedCluster();
    ASSERT_TRUE(cluster.ok()) << cluster.error().logLine().toStdString();
    const QString uri = (*cluster)->uri(QStringLiteral("by_admin"));
    const QStringList there { u"--json"_qs, u"--db"_qs, uri };

    EXPECT_EQ(
        runAdmin(QStringList { u"db"_qs, u"install"_qs } + there).code, admin::Refused); // no such database
    const auto installed = runAdmin(QStringList { u"db"_qs, u"install"_qs, u"--create"_qs } + there);
    ASSERT_EQ(installed.code, admin::Done) << installed.messages.toStdString();
    EXPECT_EQ(installed.json().object().value(u"from").toInt(), 0);
    EXPECT_GT(installed.json().object().value(u"to").toInt(), 0);
    const auto again = runAdmin(QStringList { u"db"_qs, u"install"_qs, u"--create"_qs } + there);
    EXPECT_EQ(again.code, admin::Done);
    EXPECT_EQ(again.json().object().value(u"from"), installed.json().object().value(u"to"));
    EXPECT_EQ(runAdmin(QStringList { u"db"_qs, u"upgrade"_qs } + there).code, admin::Done);

    const auto clean = runAdmin(QStringList { u"db"_qs, u"check"_qs } + there);
    EXPECT_EQ(clean.code, admin::Done) << clean.output.toStdString();
    EXPECT_TRUE(clean.json().isArray());
    EXPECT_TRUE(clean.json().array().isEmpty());

    const auto database = db::Database::open((*cluster)->settings(QStringLiteral("by_admin")));
    ASSERT_TRUE(database.ok());
    ASSERT_TRUE(
        (*database)->executeScript(QStringLiteral("GRANT SELECT ON tereze.person TO tereze_staff")).ok());
    const auto faulty = runAdmin(QStringList { u"db"_qs, u"check"_qs } + there);
    EXPECT_EQ(faulty.code, admin::Refused);
    EXPECT_TRUE(faulty.output.contains("no_grants_on_data")) << faulty.output.toStdString();
}

TEST(AdminDb, anotherDatabaseOfTheClusterThatIsOpenToAllIsAWarningWithItsCure)
{
    auto place = test::TemporaryDatabase::create();
    ASSERT_TRUE(place.ok()) << place.error().logLine().toStdString();
    const auto owner = (*place)->connect();
    ASSERT_TRUE(owner.ok());
    const QStringList check { u"db"_qs, u"check"_qs, u"--db"_qs, (*place)->uri() };
    ASSERT_TRUE((*owner)->executeScript(u"GRANT TEMPORARY, CONNECT ON DATABASE postgres TO PUBLIC"_qs).ok());
    const auto warned = runAdmin(check + QStringList { u"--json"_qs });
    const auto said = runAdmin(check);
    ASSERT_TRUE(
        (*owner)->executeScript(u"REVOKE TEMPORARY, CONNECT ON DATABASE postgres FROM PUBLIC"_qs).ok());
    EXPECT_EQ(warned.code, admin::Done) << warned.output.toStdString();
    ASSERT_EQ(warned.json().array().size(), 1) << warned.output.toStdString();
    const QJsonObject finding = warned.json().array().first().toObject();
    EXPECT_EQ(finding.value(u"severity").toString(), u"warning"_qs);
    EXPECT_EQ(finding.value(u"object").toString(), u"postgres"_qs);
    EXPECT_TRUE(said.output.contains("REVOKE CONNECT, TEMPORARY ON DATABASE postgres FROM PUBLIC;"))
        << said.output.toStdString();
}

TEST(AdminDb, aSchemaOfAPersonIsNotInstalled)
{
    auto place = test::TemporaryDatabase::create(test::TemporaryDatabase::Content::Empty);
    ASSERT_TRUE(place.ok());
    ASSERT_TRUE((*place)->createLogin(QStringLiteral("eager"), {}).ok());
    const auto ran =
        runAdmin({ u"db"_qs, u"install"_qs, u"--json"_qs, u"--db"_qs, (*place)->uri(u"eager"_qs) });
    EXPECT_EQ(ran.code, admin::Refused);
    EXPECT_EQ(ran.json().object().value(u"error").toObject().value(u"kind").toString(),
        QStringLiteral("forbidden"));
    EXPECT_EQ(runAdmin({ u"db"_qs, u"upgrade"_qs, u"--db"_qs, (*place)->uri() }).code, admin::Refused);
}
