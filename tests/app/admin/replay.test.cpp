// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/store/casestore.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <tests/app/admin/replayexample.h>
#include <tests/app/admin/run.h>
#include <tests/support/temporarydatabase.h>

using namespace tereze;
using tereze::test::Ran;
using tereze::test::replayExample;
using tereze::test::runAdmin;
using tereze::test::TemporaryDatabase;

namespace {

/// A log of the shared data, with the route and the map that go with it.
struct LogKind {
    const char *log;
    const char *route;
    const char *map;
    int cases;
};

class ReplayedLog : public testing::TestWithParam<LogKind> { };

/// `TEREZE_REPLAY_DATABASE(place, owner);` declares a database marked for tests and a connection of its
/// owner.
#define TEREZE_REPLAY_DATABASE(place, owner)                                                                 \
    TEREZE_DATABASE(place);                                                                                  \
    const auto owner##Made = place->connect();                                                               \
    ASSERT_TRUE(owner##Made.ok());                                                                           \
    const auto &owner = *owner##Made;                                                                        \
    ASSERT_TRUE(owner->executeScript(QStringLiteral("UPDATE tereze.clock SET for_tests = true")).ok())

Ran replayed(const TemporaryDatabase &place, const QString &log, const char *route, const char *map,
    const QStringList &options = {})
{
    return tereze::test::runProgram(u"tereze-admin"_qs,
        QStringList { u"replay"_qs, log, u"--route"_qs, replayExample(QLatin1String(route)), u"--map"_qs,
            replayExample(QLatin1String(map)), u"--db"_qs, place.uri(), u"--json"_qs }
            + options,
        300'000);
}

QString logOf(const QTemporaryDir &folder, const QList<QByteArray> &rows)
{
    QFile file(folder.filePath(QStringLiteral("log.csv")));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("case,seq,timestamp,activity,role,amount\n" + rows.join('\n') + '\n');
    return file.fileName();
}

/// The events of the cases that a packed log names first.
QByteArray firstCases(const QString &packed, int cases)
{
    QProcess unpack;
    unpack.start(QStringLiteral("gzip"), { QStringLiteral("-dc"), packed });
    EXPECT_TRUE(unpack.waitForFinished());
    const QList<QByteArray> lines = unpack.readAllStandardOutput().split('\n');
    QByteArray kept = lines.first() + '\n';
    QSet<QByteArray> names;
    for (const QByteArray &line : lines.mid(1)) {
        const QByteArray name = line.left(line.indexOf(','));
        if (name.isEmpty() || (names.size() == cases && !names.contains(name)))
            continue;
        names << name;
        kept += line + '\n';
    }
    return kept;
}

QJsonObject judgedByTheScript(const QString &log)
{
    QProcess oracle;
    oracle.start(QStringLiteral("python3"), { replayExample(QStringLiteral("oracle.py")), log });
    EXPECT_TRUE(oracle.waitForFinished());
    return QJsonDocument::fromJson(oracle.readAllStandardOutput()).object();
}

void expectTheSame(const QJsonObject &said, const QJsonObject &expected)
{
    for (const QString &key : { u"events"_qs, u"accepted"_qs, u"noted"_qs, u"refused"_qs, u"cases"_qs,
             u"clean_cases"_qs, u"end_states"_qs })
        EXPECT_EQ(said.value(key), expected.value(key)) << key.toStdString();
}

} // namespace

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

TEST_P(ReplayedLog, saysWhatTheIndependentScriptSays)
{
    const LogKind kind = GetParam();
    const QString packed =
        tereze::test::sharedFile(QStringLiteral("data/logs/%1_dev2017.csv.gz").arg(QLatin1String(kind.log)));
    if (packed.isEmpty())
        GTEST_SKIP() << "shared data is absent";
    TEREZE_REPLAY_DATABASE(place, owner);
    QTemporaryDir folder;
    QFile log(folder.filePath(QStringLiteral("log.csv")));
    ASSERT_TRUE(log.open(QIODevice::WriteOnly));
    log.write(firstCases(packed, kind.cases));
    log.close();
    ASSERT_EQ(QProcess::execute(QStringLiteral("gzip"), { QStringLiteral("--keep"), log.fileName() }), 0);
    // The program itself: it starts the worker that stands beside it.
    const auto ran = replayed(*place, log.fileName() + u".gz"_qs, kind.route, kind.map);
    ASSERT_EQ(ran.code, 0) << ran.messages.toStdString();
    const QJsonObject said = ran.json().object();
    const QJsonObject expected = judgedByTheScript(log.fileName());
    ASSERT_EQ(expected.value(u"cases").toInt(), kind.cases);
    ASSERT_GT(expected.value(u"accepted").toInt(), 3 * kind.cases);
    expectTheSame(said, expected);
    // The applications of a case are found by its id in their form, and one student filed them.
    const auto found = owner->query(
        QStringLiteral("SELECT jsonb_object_agg(n, cases)::text AS found FROM (SELECT n, count(*) AS cases "
                       "FROM (SELECT count(*) AS n"
                       " FROM tereze.application GROUP BY form ->> 'case', student_id) x GROUP BY n) y"));
    ASSERT_TRUE(found.ok()) << found.error().logLine().toStdString();
    QJsonObject objects = expected.value(u"objects").toObject();
    objects.remove(u"0"_qs);
    EXPECT_EQ(QJsonDocument::fromJson(found->only().text(u"found").toUtf8()).object(), objects);
}

// More cases are replayed by tests/long/run replay.
INSTANTIATE_TEST_SUITE_P(Shared, ReplayedLog,
    testing::Values(LogKind { "DomesticDeclarations", "domestic.bpmn", "domestic.map.json", 40 },
        LogKind { "InternationalDeclarations", "expenses.bpmn", "international.map.json", 25 },
        LogKind { "PermitLog", "expenses.bpmn", "permit.map.json", 40 },
        LogKind { "PrepaidTravelCost", "expenses.bpmn", "prepaid.map.json", 25 },
        LogKind { "RequestForPayment", "expenses.bpmn", "request_for_payment.map.json", 40 }),
    [](const testing::TestParamInfo<LogKind> &one) { return std::string(one.param.log); });

// The whole log is replayed so by tests/long/run replay-documents.
TEST(AdminReplay, withDocumentsEachFinalApprovalHasItsNumberAndItsVerdict)
{
    const QString packed = tereze::test::sharedFile(u"data/logs/DomesticDeclarations_dev2017.csv.gz"_qs);
    if (packed.isEmpty())
        GTEST_SKIP() << "shared data is absent";
    TEREZE_REPLAY_DATABASE(place, owner);
    QTemporaryDir folder;
    QFile log(folder.filePath(u"log.csv"_qs));
    ASSERT_TRUE(log.open(QIODevice::WriteOnly));
    log.write(firstCases(packed, 8));
    log.close();
    const auto ran =
        replayed(*place, log.fileName(), "domestic.bpmn", "domestic.map.json", { u"--documents"_qs });
    ASSERT_EQ(ran.code, 0) << ran.messages.toStdString();
    const QJsonObject made = ran.json().object().value(u"documents").toObject();
    const QJsonObject expected = judgedByTheScript(log.fileName());
    const int approved = expected.value(u"final_approvals").toInt();
    const int recalled = expected.value(u"recalled").toInt();
    ASSERT_GT(approved, 4);
    EXPECT_EQ(made.value(u"documents").toInt(), approved);
    const QJsonObject verdicts = made.value(u"verdicts").toObject();
    EXPECT_EQ(verdicts.value(u"valid").toInt(), approved - recalled);
    EXPECT_EQ(verdicts.value(u"annulled").toInt(), recalled);
    EXPECT_EQ(made.value(u"journal_problems").toInt(-1), 0);
}

TEST(AdminReplay, judgesEveryActInEveryStateAsTheScriptDoes)
{
    const QMap<QByteArray, QByteArray> acts { { "submit", "% SUBMITTED by EMPLOYEE,EMPLOYEE" },
        { "approve", "% APPROVED by BUDGET OWNER,BUDGET OWNER" },
        { "final", "% FINAL_APPROVED by SUPERVISOR,SUPERVISOR" },
        { "reject", "% REJECTED by MISSING,MISSING" }, { "acknowledge", "% REJECTED by EMPLOYEE,EMPLOYEE" },
        { "request", "Request Payment,UNDEFINED" }, { "pay", "Payment Handled,UNDEFINED" } };
    const QList<QByteArray> ways { "", "submit", "submit approve", "submit reject",
        "submit reject acknowledge", "submit acknowledge", "submit final", "submit final reject",
        "submit final request", "submit final request reject", "submit final request pay" };
    QList<QByteArray> rows;
    int cases = 0;
    for (const QByteArray &kind : { QByteArray("Permit"), QByteArray("Declaration") }) {
        for (const QByteArray &way : ways) {
            if (kind == "Permit" && way.contains("request"))
                continue;
            for (auto act = acts.begin(); act != acts.end(); ++act) {
                ++cases;
                int seq = 0;
                for (const QByteArray &step : (way + ' ' + act.key()).trimmed().split(' ')) {
                    rows << "c" + QByteArray::number(cases) + ',' + QByteArray::number(++seq)
                            + ",2017-01-09T09:00:00Z," + acts.value(step).replace("%", kind) + ",1";
                }
            }
        }
    }
    TEREZE_REPLAY_DATABASE(place, owner);
    QTemporaryDir folder;
    const QString log = logOf(folder, rows);
    const auto ran = replayed(*place, log, "expenses.bpmn", "international.map.json");
    ASSERT_EQ(ran.code, 0) << ran.messages.toStdString();
    const QJsonObject expected = judgedByTheScript(log);
    EXPECT_EQ(expected.value(u"cases").toInt(), cases);
    EXPECT_EQ(expected.value(u"refused").toObject().size(), 7 * 6 - 11); // of 7 acts in 6 states 11 are legal
    expectTheSame(ran.json().object(), expected);
}

TEST(AdminReplay, aPaymentActsOnTheFirstSubmittedInTheNeededStateAndNeverOnAPermit)
{
    TEREZE_REPLAY_DATABASE(place, owner);
    QTemporaryDir folder;
    // Out of order in the file: time counts, then seq.
    const QString log = logOf(folder,
        { "b,2,2017-01-10T10:00:00Z,Permit FINAL_APPROVED by SUPERVISOR,SUPERVISOR,1",
            "b,1,2017-01-10T10:00:00Z,Permit SUBMITTED by EMPLOYEE,EMPLOYEE,1",
            "b,3,2017-01-10T10:00:00Z,Request Payment,UNDEFINED,1", // never of a permit
            "a,1,2017-01-09T09:00:00Z,Permit SUBMITTED by EMPLOYEE,EMPLOYEE,10",
            "a,2,2017-01-09T10:00:00Z,Request For Payment SUBMITTED by EMPLOYEE,EMPLOYEE,20",
            "a,3,2017-01-09T11:00:00Z,Declaration SUBMITTED by EMPLOYEE,EMPLOYEE,30",
            "a,4,2017-01-09T12:00:00Z,Permit FINAL_APPROVED by SUPERVISOR,SUPERVISOR,10",
            "a,5,2017-01-09T13:00:00Z,Request Payment,UNDEFINED,20", // nothing is approved: refused of the
                                                                     // first
            "a,6,2017-01-09T14:00:00Z,Declaration FINAL_APPROVED by SUPERVISOR,SUPERVISOR,30",
            "a,7,2017-01-09T15:00:00Z,Request Payment,UNDEFINED,30", // of the declaration, it alone is ready
            "a,8,2017-01-09T16:00:00Z,Request For Payment FINAL_APPROVED by DIRECTOR,DIRECTOR,20",
            "a,9,2017-01-09T17:00:00Z,Request Payment,UNDEFINED,20", // of the request for payment
            "a,10,2017-01-09T18:00:00Z,Payment Handled,UNDEFINED,20", // both are ready: of the first
                                                                      // submitted
            "a,11,2017-01-09T19:00:00Z,Permit REJECTED by MISSING,MISSING,10" }); // recalled
    const auto ran = replayed(*place, log, "expenses.bpmn", "permit.map.json");
    ASSERT_EQ(ran.code, 0) << ran.messages.toStdString();
    EXPECT_EQ(ran.json().object().value(u"refused").toObject(),
        QJsonObject({ { u"request_payment:draft"_qs, 1 }, { u"request_payment:review"_qs, 1 } }));
    const auto states = owner->query(QStringLiteral(
        "SELECT string_agg(concat_ws(' ', a.form ->> 'case', s.key, a.state, p.state, p.amount), ', ' ORDER "
        "BY a.id) AS said"
        " FROM tereze.application a JOIN tereze.service_version v ON v.id = a.service_version_id"
        " JOIN tereze.service s ON s.id = v.service_id LEFT JOIN tereze.payment p ON p.application_id = "
        "a.id"));
    ASSERT_TRUE(states.ok()) << states.error().logLine().toStdString();
    EXPECT_EQ(states->only().text(u"said").toStdString(),
        "a permit returned, a request-for-payment approved received 20.00, a declaration in_review awaited,"
        " b permit approved");
    // Whoever reads an application sees which case it belongs to.
    const auto supervisor = place->connect(u"supervisor"_qs);
    ASSERT_TRUE(supervisor.ok()) << supervisor.error().logLine().toStdString();
    const auto refs =
        owner->query(QStringLiteral("SELECT a.case_ref FROM tereze.application a ORDER BY a.id"));
    ASSERT_TRUE(refs.ok());
    QStringList cases;
    for (qsizetype i = 0; i < refs->size(); ++i) {
        const auto card = store::CaseStore::card(**supervisor, refs->at(i).text(u"case_ref"));
        ASSERT_TRUE(card.ok()) << card.error().logLine().toStdString();
        cases << card->form.value(u"case").toString();
    }
    EXPECT_EQ(cases.join(u' ').toStdString(), "a a a b");
}

TEST(AdminReplay, whatNobodyKnowsIsRefusedAndCounted)
{
    TEREZE_REPLAY_DATABASE(place, owner);
    QTemporaryDir folder;
    const QString log = logOf(folder,
        { "a,1,2017-01-09T09:00:00Z,Declaration SUBMITTED by EMPLOYEE,EMPLOYEE,",
            "a,2,2017-01-09T10:00:00Z,Declaration FOR_APPROVAL by SUPERVISOR,SUPERVISOR,10", // not in the map
            "a,3,2017-01-09T11:00:00Z,Declaration APPROVED by MISSING,COOK,10", // a role that the map does
                                                                                // not name
            "a,4,2017-01-09T12:00:00Z,Declaration FINAL_APPROVED by SUPERVISOR,EMPLOYEE,10", // not the
                                                                                             // applicant's
            "a,5,2017-01-09T13:00:00Z,Declaration FINAL_APPROVED by MISSING,MISSING,10",
            "a,6,2017-01-09T14:00:00Z,Request Payment,UNDEFINED,10",
            "a,7,2017-01-09T15:00:00Z,Payment Handled,UNDEFINED,",
            "a,8,2017-01-09T16:00:00Z,Declaration REJECTED by MISSING,MISSING,10" });
    const auto ran = replayed(*place, log, "domestic.bpmn", "domestic.map.json");
    ASSERT_EQ(ran.code, 0) << ran.messages.toStdString();
    const QJsonObject said = ran.json().object();
    EXPECT_EQ(said.value(u"accepted").toInt(), 5);
    EXPECT_EQ(said.value(u"refused").toObject(),
        QJsonObject({ { u"unknown"_qs, 1 }, { u"final_approve:review"_qs, 1 }, { u"reject:paid"_qs, 1 } }));
    EXPECT_EQ(said.value(u"end_states").toObject(), QJsonObject({ { u"paid"_qs, 1 } }));
    const auto payment =
        owner->query(QStringLiteral("SELECT p.reference || ' ' || p.amount AS said FROM tereze.payment p"));
    ASSERT_TRUE(payment.ok());
    EXPECT_EQ(payment->only().text(u"said").toStdString(), "log, without an amount 0.00");
}

TEST(AdminReplay, keepsNotedEventsInTheHistory)
{
    TEREZE_REPLAY_DATABASE(place, owner);
    QTemporaryDir folder;
    const QString log = logOf(folder,
        { "a,1,2017-01-09T09:00:00Z,Declaration SAVED by EMPLOYEE,EMPLOYEE,10", // waits until there is a
                                                                                // history
            "a,2,2017-01-09T10:00:00Z,Declaration SUBMITTED by EMPLOYEE,EMPLOYEE,10",
            "a,3,2017-01-09T11:00:00Z,Declaration SAVED by EMPLOYEE,EMPLOYEE,10",
            "a,4,2017-01-10T10:00:00Z,Send Reminder,ADMINISTRATION,10",
            "b,1,2017-01-10T11:00:00Z,Start trip,EMPLOYEE,10", // nothing is ever submitted
            "a,5,2017-01-11T10:00:00Z,Declaration FINAL_APPROVED by SUPERVISOR,SUPERVISOR,10" });
    const auto ran = replayed(*place, log, "domestic.bpmn", "domestic.map.json");
    ASSERT_EQ(ran.code, 0) << ran.messages.toStdString();
    const QJsonObject said = ran.json().object();
    EXPECT_EQ(said.value(u"noted").toInt(), 4);
    EXPECT_EQ(said.value(u"unkept").toInt(), 1);
    EXPECT_EQ(said.value(u"accepted").toInt(), 2);
    const auto events = owner->query(QStringLiteral(
        "SELECT string_agg(concat_ws(' ', e.data ->> 'remark', e.channel, e.at AT TIME ZONE 'UTC'),"
        " ' | ' ORDER BY e.seq) AS noted FROM tereze.event e WHERE e.kind = 'noted'"));
    ASSERT_TRUE(events.ok());
    EXPECT_EQ(events->only().text(u"noted").toStdString(),
        "Declaration SAVED by EMPLOYEE, 2017-01-09T09:00:00Z portal 2017-01-09 10:00:00"
        " | Declaration SAVED by EMPLOYEE portal 2017-01-09 11:00:00"
        " | Send Reminder desktop 2017-01-10 10:00:00");
}

TEST(AdminReplay, aNoteStandsWithItsObjectOrWithTheFirstOfTheCase)
{
    TEREZE_REPLAY_DATABASE(place, owner);
    QTemporaryDir folder;
    const QString log = logOf(folder,
        { "a,1,2017-01-09T09:00:00Z,Permit SUBMITTED by EMPLOYEE,EMPLOYEE,10",
            "a,2,2017-01-09T10:00:00Z,Declaration SAVED by EMPLOYEE,EMPLOYEE,10", // no declaration yet
            "a,3,2017-01-09T11:00:00Z,Declaration SUBMITTED by EMPLOYEE,EMPLOYEE,10",
            "a,4,2017-01-09T12:00:00Z,Declaration SAVED by EMPLOYEE,EMPLOYEE,10",
            "a,5,2017-01-09T13:00:00Z,End trip,EMPLOYEE,10" });
    const auto ran = replayed(*place, log, "expenses.bpmn", "international.map.json");
    ASSERT_EQ(ran.code, 0) << ran.messages.toStdString();
    const auto events =
        owner->query(QStringLiteral("SELECT string_agg(concat_ws(' ', s.key, to_char(e.at AT TIME ZONE "
                                    "'UTC', 'HH24')), ', ' ORDER BY e.at) AS noted"
                                    " FROM tereze.event e JOIN tereze.application a ON a.id = e.object_id"
                                    " JOIN tereze.service_version v ON v.id = a.service_version_id JOIN "
                                    "tereze.service s ON s.id = v.service_id"
                                    " WHERE e.kind = 'noted'"));
    ASSERT_TRUE(events.ok()) << events.error().logLine().toStdString();
    EXPECT_EQ(events->only().text(u"noted").toStdString(), "permit 10, declaration 12, permit 13");
}

TEST(AdminReplay, whatIsMalformedIsNamedAndNothingIsChanged)
{
    TEREZE_REPLAY_DATABASE(place, owner);
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
    // The map is held against the log and the routes before anything is made.
    const auto with = [&](const QByteArray &row,
                          const QByteArray &header = "case,seq,timestamp,activity,role,amount") {
        return file(
            u"misfit.csv"_qs, header + "\na,1,2017-01-09T09:00:00Z,Start trip,EMPLOYEE,1\n" + row + '\n');
    };
    const QString submission =
        QStringLiteral("a,2,2017-01-09T09:00:00Z,Declaration SUBMITTED by EMPLOYEE,EMPLOYEE,1");
    said = refused(with("a,2,2017-01-09T09:00:00Z,Payment Handled,UNDEFINED,-1"), route, map);
    EXPECT_TRUE(names(said, "line 3: “-1” is no amount")) << said;
    said = refused(with(submission.toUtf8(), "case,seq,timestamp,activity,role,sum"), route, map);
    EXPECT_TRUE(names(said, "line 3: the log has no column “amount”")) << said;
    QFile whole(map);
    ASSERT_TRUE(whole.open(QIODevice::ReadOnly));
    const QString strict = file(u"strict.json"_qs, whole.readAll().replace("\"*\"", "\"NOBODY\""));
    said = refused(with("a,2,2017-01-09T09:00:00Z,Declaration APPROVED by COOK,COOK,1\n"
                        "a,3,2017-01-09T09:00:00Z,Declaration APPROVED by MISSING,COOK,1"),
        route, strict);
    EXPECT_TRUE(names(said, "line 4: the map has no role “COOK”")) << said;
    said = refused(log, replayExample(u"permit.bpmn"_qs), map);
    EXPECT_TRUE(names(said, "“domestic”") && names(said, "“permit”")) << said;
    said = refused(log, route, replayExample(u"permit.map.json"_qs));
    EXPECT_TRUE(names(said, "“expenses, permit”") && names(said, "“domestic, permit”")) << said;
    const auto rows = owner->query(
        QStringLiteral("SELECT (SELECT count(*) FROM tereze.person) + (SELECT count(*) FROM tereze.unit)"
                       " + (SELECT count(*) FROM tereze.route) + (SELECT count(*) FROM tereze.event) AS n"));
    ASSERT_TRUE(rows.ok());
    EXPECT_EQ(rows->only().int64(u"n"), 0);
}
