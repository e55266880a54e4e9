// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <tests/app/admin/run.h>
#include <tests/support/temporarydatabase.h>

using namespace tereze;
using tereze::test::runAdmin;

TEST(AdminUser, addsListsAndDisables)
{
    TEREZE_DATABASE(place);
    const auto owner = place->connect();
    ASSERT_TRUE(owner.ok());
    const auto person = (*owner)->query(QStringLiteral("INSERT INTO tereze.person (surname, given, language)"
                                                       " VALUES ('Әлиева', 'Сауле', 'kk') RETURNING id"));
    ASSERT_TRUE(person.ok()) << person.error().logLine().toStdString();
    const QString id = QString::number(person->only().int64("id"));
    const QStringList there { u"--json"_qs, u"--db"_qs, place->uri() };

    const auto added = runAdmin(QStringList { u"user"_qs, u"add"_qs, u"saule"_qs, u"--person"_qs, id,
                                    u"--groups"_qs, u"staff,registrar"_qs, u"--password"_qs }
            + there,
        "Ұзын құпия сөз\n");
    ASSERT_EQ(added.code, admin::Done) << added.messages.toStdString();
    EXPECT_FALSE(place->cluster().log().contains("құпия"));

    const auto listed = runAdmin(QStringList { u"user"_qs, u"list"_qs } + there);
    ASSERT_EQ(listed.code, admin::Done) << listed.messages.toStdString();
    ASSERT_EQ(listed.json().array().size(), 1);
    const QJsonObject user = listed.json().array().first().toObject();
    EXPECT_EQ(user.value(u"role").toString(), QStringLiteral("saule"));
    EXPECT_TRUE(user.value(u"name").toString().contains(u"Әлиева"));
    EXPECT_TRUE(user.value(u"enabled").toBool());

    const auto session = place->connect(QStringLiteral("saule"));
    ASSERT_TRUE(session.ok()) << session.error().logLine().toStdString();
    const auto me = (*session)->call("api.me");
    ASSERT_TRUE(me.ok()) << me.error().logLine().toStdString();
    EXPECT_EQ(me->only().int64("person_id"), id.toLongLong());

    // The groups are those of the last word: what is not named any more is taken away.
    const auto groups = [&] {
        const auto held = (*owner)->query(
            QStringLiteral("SELECT coalesce(string_agg(g.rolname, ' ' ORDER BY g.rolname), '') AS groups "
                           "FROM pg_auth_members m"
                           " JOIN pg_roles g ON g.oid = m.roleid WHERE m.member = 'saule'::regrole"));
        return held.ok() ? held->only().text("groups") : held.error().logLine();
    };
    EXPECT_EQ(groups(), u"tereze_registrar tereze_staff");
    ASSERT_EQ(runAdmin(QStringList { u"user"_qs, u"add"_qs, u"saule"_qs, u"--person"_qs, id, u"--groups"_qs,
                           u"staff"_qs }
                  + there)
                  .code,
        admin::Done);
    EXPECT_EQ(groups(), u"tereze_staff");
    const auto unsaid =
        runAdmin(QStringList { u"user"_qs, u"add"_qs, u"saule"_qs, u"--person"_qs, id } + there);
    EXPECT_EQ(unsaid.code, admin::WrongUsage);
    EXPECT_EQ(groups(), u"tereze_staff");

    ASSERT_EQ(runAdmin(QStringList { u"user"_qs, u"disable"_qs, u"saule"_qs } + there).code, admin::Done);
    EXPECT_FALSE((*session)->query(QStringLiteral("SELECT 1")).ok()); // the open session has ended
    const auto sessions =
        (*owner)->query(QStringLiteral("SELECT count(*) AS n FROM pg_stat_activity WHERE usename = 'saule'"));
    ASSERT_TRUE(sessions.ok());
    EXPECT_EQ(sessions->only().int64("n"), 0);
    EXPECT_FALSE(place->connect(QStringLiteral("saule")).ok());
}

TEST(AdminUser, refusesWhatIsNoAccount)
{
    TEREZE_DATABASE(place);
    const QStringList there { u"--json"_qs, u"--db"_qs, place->uri() };
    const auto refused = [&](const QStringList &arguments) {
        const auto ran = runAdmin(arguments + there);
        EXPECT_EQ(ran.code, admin::Refused) << arguments.join(u' ').toStdString();
        return ran.json().object().value(u"error").toObject().value(u"field").toString();
    };
    const QString groups = QStringLiteral("--groups");
    EXPECT_EQ(
        refused({ u"user"_qs, u"add"_qs, u"tereze_worker"_qs, u"--person"_qs, u"1"_qs, groups, u"staff"_qs }),
        u"role");
    EXPECT_EQ(refused({ u"user"_qs, u"add"_qs, u"fine"_qs, u"--person"_qs, u"1"_qs, groups, u"owner"_qs }),
        u"groups");
    refused({ u"user"_qs, u"add"_qs, u"postgres"_qs, u"--person"_qs, u"1"_qs, groups, u"staff"_qs });
    EXPECT_EQ(refused({ u"user"_qs, u"disable"_qs, u"nobody_here"_qs }), u"role");
    EXPECT_EQ(refused({ u"user"_qs, u"disable"_qs, u"--login"_qs, u"nobody_here"_qs }), u"login");
}

TEST(AdminUser, wrongUsageIsSaidBeforeAnyDatabaseIsOpened)
{
    const QStringList nowhere { u"--json"_qs, u"--db"_qs, u"postgresql:///none?host=/nonexistent"_qs };
    const QStringList add { u"user"_qs, u"add"_qs };
    for (const QStringList &wrong : QList<QStringList> { { u"x1"_qs, u"--groups"_qs, u"staff"_qs }, // nobody
             { u"x1"_qs, u"--person"_qs, u"abc"_qs, u"--groups"_qs, u"staff"_qs },
             { u"x1"_qs, u"--person"_qs, u"0"_qs, u"--groups"_qs, u"staff"_qs },
             { u"x1"_qs, u"--person"_qs, u"1"_qs, u"--surname"_qs, u"A"_qs, u"--groups"_qs, u"staff"_qs },
             { u"x1"_qs, u"--person"_qs, u"1"_qs, u"--email"_qs, u"a@b.kz"_qs, u"--groups"_qs, u"staff"_qs },
             { u"x1"_qs, u"--person"_qs, u"1"_qs }, // no groups
             { u"--person"_qs, u"1"_qs, u"--login"_qs, u"x1"_qs, u"--groups"_qs, u"staff"_qs },
             { u"--person"_qs, u"1"_qs }, // neither role nor login
             { u"x1"_qs, u"--person"_qs, u"1"_qs, u"--groups"_qs, u"staff"_qs, u"--position"_qs,
                 u"dean"_qs } }) {
        const auto ran = runAdmin(add + wrong + nowhere);
        EXPECT_EQ(ran.code, admin::WrongUsage) << wrong.join(u' ').toStdString();
        EXPECT_TRUE(ran.output.isEmpty());
        EXPECT_FALSE(ran.messages.isEmpty());
    }
    EXPECT_EQ(runAdmin(QStringList { u"user"_qs, u"disable"_qs } + nowhere).code, admin::WrongUsage);
    EXPECT_EQ(
        runAdmin(QStringList { u"user"_qs, u"disable"_qs, u"x1"_qs, u"--login"_qs, u"x1"_qs } + nowhere).code,
        admin::WrongUsage);
    EXPECT_EQ(runAdmin(QStringList { u"user"_qs, u"list"_qs, u"--json=x"_qs }).code, admin::WrongUsage);
    for (const QString &wait : { u"abc"_qs, u"-1"_qs, u"3601"_qs, u""_qs }) {
        EXPECT_EQ(runAdmin(QStringList { u"catalogue"_qs, u"load"_qs, u"/nonexistent"_qs, u"--wait"_qs, wait }
                      + nowhere)
                      .code,
            admin::WrongUsage)
            << wait.toStdString();
    }
    // What is right so far is tried, and the database is not there.
    EXPECT_EQ(runAdmin(add + QStringList { u"x1"_qs, u"--person"_qs, u"1"_qs, u"--groups"_qs, u"staff"_qs }
                  + nowhere)
                  .code,
        admin::Refused);
}

TEST(AdminUser, closesALoginOfThePortal)
{
    TEREZE_DATABASE(place);
    const QStringList there { u"--json"_qs, u"--db"_qs, place->uri() };
    ASSERT_EQ(runAdmin(QStringList { u"user"_qs, u"add"_qs, u"--surname"_qs, u"Серікова"_qs, u"--login"_qs,
                           u"Aisha"_qs }
                      + there,
                  "Ұзын құпия сөз\n")
                  .code,
        admin::Done);
    const auto logins = [&] {
        const auto listed = runAdmin(QStringList { u"user"_qs, u"list"_qs } + there);
        QStringList lines;
        for (const auto &user : listed.json().array()) {
            lines << QStringLiteral("%1 %2 %3")
                         .arg(user[u"login"].toString(), user[u"name"].toString(),
                             user[u"enabled"].toBool() ? u"+"_qs : u"-"_qs);
        }
        return lines.join(u", "_qs);
    };
    EXPECT_EQ(logins(), u"aisha Серікова +");
    const auto closed =
        runAdmin(QStringList { u"user"_qs, u"disable"_qs, u"--login"_qs, u"AISHA"_qs } + there);
    EXPECT_EQ(closed.code, admin::Done) << closed.messages.toStdString();
    EXPECT_EQ(closed.json().object().value(u"login").toString(), u"aisha");
    EXPECT_EQ(logins(), u"aisha Серікова -");
}
