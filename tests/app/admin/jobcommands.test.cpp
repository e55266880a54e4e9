// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <tests/app/admin/run.h>
#include <tests/support/temporarydatabase.h>

using namespace tereze;
using tereze::test::runAdmin;

namespace {

/// An administrator `boss` in a database with one dead and one waiting job.
void furnishWithFailedJobs(test::TemporaryDatabase &place)
{
    const auto added = runAdmin({ u"user"_qs, u"add"_qs, u"boss"_qs, u"--surname"_qs, u"Ким"_qs,
        u"--groups"_qs, u"staff,administrator"_qs, u"--db"_qs, place.uri() });
    ASSERT_EQ(added.code, admin::Done) << added.messages.toStdString();
    const auto owner = place.connect();
    ASSERT_TRUE(owner.ok());
    const auto jobs = (*owner)->query(QStringLiteral(
        "INSERT INTO tereze.job (kind, object_id, state, attempts, waits, run_at, last_error, last_code) "
        "VALUES ('mail.send', 7, 'dead', 8, 0, now(), 'the “server” said no', 'rule_broken'), "
        "('mail.send', 8, 'ready', 0, 12, now() + interval '40 min', 'no route', 'unavailable'), "
        "('mail.send', 9, 'ready', 0, 0, now(), NULL, NULL)"));
    ASSERT_TRUE(jobs.ok()) << jobs.error().logLine().toStdString();
}

} // namespace

TEST(AdminJob, listsWhatFailedAndTriesItAgain)
{
    TEREZE_DATABASE(place);
    furnishWithFailedJobs(*place);
    const QStringList there { u"--json"_qs, u"--db"_qs, place->uri(u"boss"_qs) };
    const auto listed = runAdmin(QStringList { u"job"_qs, u"list"_qs } + there);
    ASSERT_EQ(listed.code, admin::Done) << listed.messages.toStdString();
    const QJsonArray jobs = listed.json().array();
    ASSERT_EQ(jobs.size(), 2) << listed.output.toStdString();
    const QJsonObject waiting = jobs.at(0).toObject();
    EXPECT_EQ(waiting.value(u"code").toString(), u"unavailable"_qs);
    EXPECT_EQ(waiting.value(u"waits").toInt(), 12);
    EXPECT_TRUE(QDateTime::fromString(waiting.value(u"next").toString(), Qt::ISODate).isValid());
    const QJsonObject dead = jobs.at(1).toObject();
    EXPECT_EQ(dead.value(u"state").toString(), u"dead"_qs);
    EXPECT_EQ(dead.value(u"error").toString(), u"the “server” said no"_qs);
    EXPECT_TRUE(dead.value(u"next").isNull());

    const QString id = QString::number(dead.value(u"id").toInteger());
    const auto once = runAdmin(QStringList { u"job"_qs, u"retry"_qs, id } + there);
    EXPECT_EQ(once.code, admin::Done) << once.messages.toStdString();
    EXPECT_EQ(once.json().object().value(u"retried").toInt(), 1);
    const auto again = runAdmin(QStringList { u"job"_qs, u"retry"_qs, id } + there);
    EXPECT_EQ(again.code, admin::Refused) << "it waits for nothing now";
    const auto rest = runAdmin(QStringList { u"job"_qs, u"retry"_qs, u"--all"_qs } + there);
    EXPECT_EQ(rest.json().object().value(u"retried").toInt(), 1) << rest.messages.toStdString();
    EXPECT_EQ(runAdmin(QStringList { u"job"_qs, u"list"_qs } + there).json().array().size(), 0);
    const auto plain = runAdmin({ u"job"_qs, u"list"_qs, u"--db"_qs, place->uri(u"boss"_qs) });
    EXPECT_EQ(plain.output.trimmed(), "No job has failed.");
}

TEST(AdminJob, refusesWhatNamesNoJob)
{
    TEREZE_DATABASE(place);
    const QStringList there { u"--db"_qs, place->uri() };
    EXPECT_EQ(runAdmin(QStringList { u"job"_qs, u"retry"_qs } + there).code, admin::WrongUsage);
    EXPECT_EQ(runAdmin(QStringList { u"job"_qs, u"retry"_qs, u"1"_qs, u"--all"_qs } + there).code,
        admin::WrongUsage);
    for (const QString &bad : { u"x"_qs, u"0"_qs, u"99999999999999999999"_qs, u"1;2"_qs })
        EXPECT_EQ(runAdmin(QStringList { u"job"_qs, u"retry"_qs, bad } + there).code, admin::Refused);
    EXPECT_EQ(
        runAdmin({ u"job"_qs, u"list"_qs, u"--db"_qs, u"postgresql:///nowhere?host=/nonexistent"_qs }).code,
        admin::Refused);
}
