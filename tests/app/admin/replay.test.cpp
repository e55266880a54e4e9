// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/admin/replaylog.h>
#include <app/admin/replaymap.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <tests/app/admin/run.h>
#include <tests/support/shared.h>
#include <tests/support/temporarydatabase.h>

using namespace tereze;
using admin::ReplayLog;
using admin::ReplayMap;
using tereze::test::runAdmin;
using tereze::test::runAdminProgram;

namespace {

QString replayExample(const QString &name)
{
    return tereze::test::sourceRoot() + QStringLiteral("/tests/long/replay/") + name;
}

std::string faultOf(const QByteArray &log)
{
    const auto events = ReplayLog::parse("case,seq,timestamp,activity,role\n" + log);
    return events.ok() ? "none" : events.error().detail.toStdString();
}

} // namespace

TEST(ReplayLog, comesInTheOrderOfTimeAndOfSeq)
{
    const auto events = ReplayLog::parse("\"role\",case,seq,timestamp,activity\r\n"
                                         "R,b,2,2017-01-09T10:00:00.000+01:00,\"late, \"\"quoted\"\"\"\r\n"
                                         "R,a,1,2017-01-09T10:00:00.000+02:00,early\r\n"
                                         "R,b,1,2017-01-09T09:00:00.000Z,tied\r\n");
    ASSERT_TRUE(events.ok()) << events.error().logLine().toStdString();
    ASSERT_EQ(events->size(), 3);
    EXPECT_EQ(events->at(0).activity, u"early");
    EXPECT_EQ(events->at(1).activity, u"tied");
    EXPECT_EQ(events->at(2).activity, u"late, \"quoted\"");
    EXPECT_EQ(events->at(2).line, 2);
}

TEST(ReplayLog, whatIsNoLogIsRefusedWithItsLine)
{
    EXPECT_EQ(faultOf("a,1,2017-01-09T10:00:00.000+01:00,x,R\n"), "none");
    EXPECT_EQ(faultOf("a,1,2017-01-09T10:00:00.000+01:00,x\n"), "line 2");
    EXPECT_EQ(faultOf("a,1,2017-01-09T10:00:00.000+01:00,x,R\na,one,2017-01-09T10:00:00Z,x,R\n"), "line 3");
    EXPECT_EQ(faultOf("a,1,2017-01-09 at ten,x,R\n"), "line 2");
    EXPECT_EQ(faultOf("a,1,2017-01-09T10:00:00,x,R\n"), "line 2"); // no offset
    EXPECT_EQ(faultOf("a,1,2017-01-09T10:00:00Z,\"x,R\n"), "line 2");
    EXPECT_EQ(faultOf("a,1,2017-01-09T10:00:00Z,x\xff,R\n"), "line 2");
    EXPECT_FALSE(ReplayLog::parse("case,seq\n").ok());
}

TEST(ReplayMap, tellsStateAndCall)
{
    const auto map = ReplayMap::read(replayExample(QStringLiteral("domestic.map.json")));
    ASSERT_TRUE(map.ok()) << map.error().logLine().toStdString();
    EXPECT_EQ(map->stateOf(QString(), QString()), QStringLiteral("draft"));
    EXPECT_EQ(
        map->stateOf(QStringLiteral("in_review"), QStringLiteral("payment")), QStringLiteral("requested"));
    EXPECT_EQ(map->stateOf(QStringLiteral("rejected"), QString()), std::nullopt);
    EXPECT_EQ(map->callOf(QStringLiteral("submit"), false, QStringLiteral("draft"))->name, u"submit");
    EXPECT_EQ(map->callOf(QStringLiteral("submit"), true, QStringLiteral("draft"))->name, u"resubmit");
    EXPECT_EQ(map->callOf(QStringLiteral("reject"), true, QStringLiteral("approved"))->name, u"recall");
}

TEST(ReplayMap, everyFaultIsNamed)
{
    const auto map = ReplayMap::fromJson({ { u"case"_qs, QJsonObject { { u"service"_qs, u"x"_qs } } },
        { u"roles"_qs, QJsonObject { { u"R"_qs, QJsonObject { { u"account"_qs, u"Postgres; --"_qs } } } } },
        { u"acts"_qs,
            QJsonObject { { u"go"_qs, QJsonArray { QJsonObject { { u"call"_qs, u"drop"_qs } } } } } },
        { u"activities"_qs, QJsonObject { { u"A"_qs, QJsonObject { { u"act"_qs, u"stay"_qs } } } } } });
    ASSERT_FALSE(map.ok());
    for (const QString &place : { u"/case"_qs, u"/roles/R"_qs, u"/acts/go/0/call"_qs, u"/activities/A"_qs })
        EXPECT_TRUE(map.error().detail.contains(place)) << place.toStdString();
}

TEST(AdminReplay, isMadeOnlyWhereTheClockMayMove)
{
    TEREZE_DATABASE(place);
    QTemporaryDir folder;
    QFile log(folder.filePath(QStringLiteral("log.csv")));
    ASSERT_TRUE(log.open(QIODevice::WriteOnly));
    log.write("case,seq,timestamp,activity,role,amount\n");
    log.close();
    const auto ran = runAdmin({ u"replay"_qs, log.fileName(), u"--route"_qs,
        replayExample(QStringLiteral("domestic.bpmn")), u"--map"_qs,
        replayExample(QStringLiteral("domestic.map.json")), u"--db"_qs, place->uri(), u"--json"_qs });
    EXPECT_EQ(ran.code, admin::Refused);
    EXPECT_EQ(ran.json().object().value(u"error").toObject().value(u"kind").toString(), u"forbidden");
}

TEST(AdminReplay, saysWhatTheIndependentScriptSays)
{
    TEREZE_SHARED(packed, "data/logs/DomesticDeclarations_dev2017.csv.gz");
    TEREZE_DATABASE(place);
    const auto owner = place->connect();
    ASSERT_TRUE(owner.ok());
    ASSERT_TRUE((*owner)->executeScript(QStringLiteral("UPDATE tereze.clock SET for_tests = true")).ok());
    QProcess unpack;
    unpack.start(QStringLiteral("gzip"), { QStringLiteral("-dc"), packed });
    ASSERT_TRUE(unpack.waitForFinished());
    const QList<QByteArray> lines = unpack.readAllStandardOutput().split('\n');
    QTemporaryDir folder;
    QFile log(folder.filePath(QStringLiteral("log.csv")));
    ASSERT_TRUE(log.open(QIODevice::WriteOnly));
    log.write(lines.mid(0, 200).join('\n') + '\n');
    log.close();
    ASSERT_EQ(QProcess::execute(QStringLiteral("gzip"), { QStringLiteral("--keep"), log.fileName() }), 0);
    // The program itself: it starts the worker that stands beside it.
    QProcess program;
    program.start(QStringLiteral(TEREZE_BINARY_DIR "/tereze-admin"),
        { u"replay"_qs, log.fileName() + u".gz"_qs, u"--route"_qs,
            replayExample(QStringLiteral("domestic.bpmn")), u"--map"_qs,
            replayExample(QStringLiteral("domestic.map.json")), u"--db"_qs, place->uri(), u"--json"_qs });
    ASSERT_TRUE(program.waitForFinished(300'000));
    ASSERT_EQ(program.exitCode(), 0) << program.readAllStandardError().toStdString();
    const QJsonObject said = QJsonDocument::fromJson(program.readAllStandardOutput()).object();
    QProcess oracle;
    oracle.start(QStringLiteral("python3"), { replayExample(QStringLiteral("oracle.py")), log.fileName() });
    ASSERT_TRUE(oracle.waitForFinished());
    const QJsonObject expected = QJsonDocument::fromJson(oracle.readAllStandardOutput()).object();
    ASSERT_GT(expected.value(u"accepted").toInt(), 150);
    for (const QString &key : { u"events"_qs, u"accepted"_qs, u"noted"_qs, u"refused"_qs, u"cases"_qs,
             u"clean_cases"_qs, u"end_states"_qs })
        EXPECT_EQ(said.value(key), expected.value(key)) << key.toStdString();
}

TEST(AdminReplay, keepsNotedEventsInTheHistory)
{
    TEREZE_DATABASE(place);
    const auto owner = place->connect();
    ASSERT_TRUE(owner.ok());
    ASSERT_TRUE((*owner)->executeScript(QStringLiteral("UPDATE tereze.clock SET for_tests = true")).ok());
    QTemporaryDir folder;
    QFile log(folder.filePath(QStringLiteral("log.csv")));
    ASSERT_TRUE(log.open(QIODevice::WriteOnly));
    log.write("case,seq,timestamp,activity,role,amount\n"
              "a,1,2017-01-09T09:00:00Z,Declaration SAVED by EMPLOYEE,EMPLOYEE,10\n"
              "a,2,2017-01-09T10:00:00Z,Declaration SUBMITTED by EMPLOYEE,EMPLOYEE,10\n"
              "a,3,2017-01-09T11:00:00Z,Declaration SAVED by EMPLOYEE,EMPLOYEE,10\n"
              "a,4,2017-01-10T10:00:00Z,Send Reminder,ADMINISTRATION,10\n"
              "a,5,2017-01-11T10:00:00Z,Declaration FINAL_APPROVED by SUPERVISOR,SUPERVISOR,10\n");
    log.close();
    const auto ran = runAdminProgram({ u"replay"_qs, log.fileName(), u"--route"_qs,
        replayExample(QStringLiteral("domestic.bpmn")), u"--map"_qs,
        replayExample(QStringLiteral("domestic.map.json")), u"--db"_qs, place->uri(), u"--json"_qs });
    ASSERT_EQ(ran.code, 0) << ran.messages.toStdString();
    const QJsonObject said = ran.json().object();
    EXPECT_EQ(said.value(u"noted").toInt(), 3);
    EXPECT_EQ(said.value(u"accepted").toInt(), 2);
    const auto events = (*owner)->query(QStringLiteral(
        "SELECT string_agg(concat_ws(' ', e.data ->> 'remark', e.channel, e.at AT TIME ZONE 'UTC'),"
        " ', ' ORDER BY e.seq) AS noted FROM tereze.event e WHERE e.kind = 'noted'"));
    ASSERT_TRUE(events.ok());
    EXPECT_EQ(events->only().text(u"noted").toStdString(),
        "Declaration SAVED by EMPLOYEE portal 2017-01-09 11:00:00, Send Reminder desktop 2017-01-10 "
        "10:00:00");
}

TEST(AdminReplay, whatIsMalformedIsNamedAndNothingIsChanged)
{
    TEREZE_DATABASE(place);
    const auto owner = place->connect();
    ASSERT_TRUE(owner.ok());
    ASSERT_TRUE((*owner)->executeScript(QStringLiteral("UPDATE tereze.clock SET for_tests = true")).ok());
    QTemporaryDir folder;
    const auto file = [&](const QString &name, const QByteArray &content) {
        QFile made(folder.filePath(name));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        made.write(content);
        return made.fileName();
    };
    const QString log = file(u"log.csv"_qs, "case,seq,timestamp,activity,role,amount\n");
    const QString route = replayExample(QStringLiteral("domestic.bpmn"));
    const QString map = replayExample(QStringLiteral("domestic.map.json"));
    const auto refused = [&](const QString &one, const QString &two, const QString &three) {
        const auto ran = runAdmin({ u"replay"_qs, one, u"--route"_qs, two, u"--map"_qs, three, u"--db"_qs,
            place->uri(), u"--json"_qs });
        EXPECT_EQ(ran.code, admin::Refused);
        EXPECT_EQ(ran.json().object().value(u"error").toObject().value(u"kind").toString(), u"invalid_input");
        return ran.messages.toStdString();
    };
    const auto names = [](const std::string &said, const char *what) {
        return said.find(what) != std::string::npos;
    };
    std::string said =
        refused(file(u"bad.csv"_qs, "case,seq,timestamp,activity,role\na,1,now,x,R\n"), route, map);
    EXPECT_TRUE(names(said, "line 2")) << said;
    said = refused(file(u"bad.csv.gz"_qs, QByteArray("\x1f\x8b\x08\x00torn", 8)), route, map);
    EXPECT_TRUE(names(said, "damaged or cut off")) << said;
    said = refused(log, route, file(u"bad.json"_qs, "{\n  \"case\": {\n}"));
    EXPECT_TRUE(names(said, "bad.json") && names(said, "line 3")) << said;
    said = refused(log, file(u"bad.bpmn"_qs, "<a>\n<b></a>\n"), map);
    EXPECT_TRUE(names(said, "line 3, column")) << said;
    const auto rows = (*owner)->query(
        QStringLiteral("SELECT (SELECT count(*) FROM tereze.person) + (SELECT count(*) FROM tereze.unit)"
                       " + (SELECT count(*) FROM tereze.route) + (SELECT count(*) FROM tereze.event) AS n"));
    ASSERT_TRUE(rows.ok());
    EXPECT_EQ(rows->only().int64(u"n"), 0);
}
