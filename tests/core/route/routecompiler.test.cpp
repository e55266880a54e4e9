// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomroutes.h"
#include "routefiles.h"

#include <core/route/routecompiler.h>
#include <core/route/routedocument.h>

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>
#include <tests/support/shared.h>

namespace tereze::route::test {

namespace {

Result<CompiledRoute> compiledFile(const QString &relativePath)
{
    TEREZE_TRY(const RouteDocument document,
        RouteDocument::readFile(tereze::test::sourceRoot() + u'/' + relativePath));
    return compileRoute(document);
}

/// One line a step and one a flow: what matters for the engine, easy to read and to compare.
QString outline(const CompiledRoute &route)
{
    QStringList lines;
    for (const CompiledNode &node : route.nodes) {
        QStringList words { QString::number(node.node), node.kind, node.element };
        words += node.performers;
        if (!node.templateKey.isEmpty())
            words += QStringLiteral("template=") + node.templateKey;
        if (!node.journal.isEmpty())
            words += QStringLiteral("journal=") + node.journal;
        if (!node.answers.isEmpty())
            words += QStringLiteral("answers=") + node.answers.join(u',');
        if (!node.outcome.isEmpty())
            words += node.outcome;
        if (node.incoming != 1)
            words += QStringLiteral("incoming=%1").arg(node.incoming);
        lines += words.join(u' ');
    }
    for (const CompiledEdge &edge : route.edges) {
        QString line = QStringLiteral("%1>%2").arg(edge.source).arg(edge.target);
        if (edge.position != 1)
            line += QStringLiteral(" position=%1").arg(edge.position);
        if (edge.isDefault)
            line += QStringLiteral(" default");
        if (!edge.condition.isEmpty())
            line += QStringLiteral(" if ") + edge.condition;
        lines += line;
    }
    return lines.join(u'\n');
}

} // namespace

TEST(RouteCompiler, compilesTheCertificateOfStudy)
{
    const auto route = compiledFile(QStringLiteral("resources/catalogue/certificate-of-study/route.bpmn"));
    ASSERT_TRUE(route) << route.error().detail.toStdString();
    EXPECT_EQ(route->key, QStringLiteral("certificate-of-study"));
    EXPECT_EQ(outline(*route).toStdString(),
        "1 start start incoming=0\n"
        "2 service_draft draft_certificate template=certificate_of_study\n"
        "3 user_task student_office student_office\n"
        "4 user_task dean dean@faculty\n"
        "5 service_issue issue_certificate template=certificate_of_study journal=certificates\n"
        "6 end end approved\n"
        "1>2\n2>3\n3>4\n4>5\n5>6");
}

TEST(RouteCompiler, compilesAcademicLeave)
{
    const auto route = compiledFile(QStringLiteral("resources/catalogue/academic-leave/route.bpmn"));
    ASSERT_TRUE(route) << route.error().detail.toStdString();
    EXPECT_EQ(outline(*route).toStdString(),
        "1 start start incoming=0\n"
        "2 service_draft draft_order template=order_academic_leave\n"
        "3 parallel split\n"
        "4 user_task student_office student_office\n"
        "5 user_task dean dean@faculty\n"
        "6 parallel join incoming=2\n"
        "7 exclusive is_medical\n"
        "8 manual_task check_medical student_office\n"
        "9 exclusive merge incoming=2\n"
        "10 user_task vice_rector vice_rector_academic\n"
        "11 service_issue issue_order template=order_academic_leave journal=orders\n"
        "12 end end approved\n"
        "1>2\n2>3\n3>4\n3>5 position=2\n4>6\n5>6\n6>7\n"
        "7>8 if strict $.form.reason == \"medical\"\n"
        "7>9 position=2 default\n8>9\n9>10\n10>11\n11>12");
}

TEST(RouteCompiler, compilesExternalMobility)
{
    const auto route = compiledFile(QStringLiteral("resources/catalogue/external-mobility-short/route.bpmn"));
    ASSERT_TRUE(route) << route.error().detail.toStdString();
    EXPECT_EQ(outline(*route).toStdString(),
        "1 start start incoming=0\n"
        "2 user_task international_office international_office\n"
        "3 user_task dean dean@faculty\n"
        "4 user_task vice_rector_application vice_rector_academic\n"
        "5 service_draft draft_order template=order_mobility_trip\n"
        "6 manual_task check_report accountant\n"
        "7 user_task vice_rector_order vice_rector_academic\n"
        "8 service_issue issue_order template=order_mobility_trip journal=orders\n"
        "9 end end approved\n"
        "1>2\n2>3\n3>4\n4>5\n5>6\n6>7\n7>8\n8>9");
}

TEST(RouteCompiler, compilesTheRouteOfTheReplay)
{
    const auto route = compiledFile(QStringLiteral("tests/long/replay/domestic.bpmn"));
    ASSERT_TRUE(route) << route.error().detail.toStdString();
    EXPECT_EQ(outline(*route).toStdString(),
        "1 start start incoming=0\n"
        "2 exclusive again incoming=2\n"
        "3 user_task review pre_approver administration budget_owner supervisor director unknown_performer "
        "answers=final\n"
        "4 exclusive is_final\n"
        "5 service_issue issue_certificate template=certificate_of_study journal=certificates\n"
        "6 user_task request_payment accountant\n"
        "7 payment payment\n"
        "8 end end approved\n"
        "1>2\n2>3\n3>4\n4>2 default\n"
        "4>5 position=2 if strict $.decisions.review.answer == \"final\"\n"
        "5>6\n6>7\n7>8");
}

TEST(RouteCompiler, theShippedRoutesHaveNoFindingsAtAll)
{
    for (const char *path : { "resources/catalogue/certificate-of-study/route.bpmn",
             "resources/catalogue/academic-leave/route.bpmn",
             "resources/catalogue/external-mobility-short/route.bpmn", "tests/long/replay/domestic.bpmn" }) {
        const auto document =
            RouteDocument::readFile(tereze::test::sourceRoot() + u'/' + QString::fromLatin1(path));
        ASSERT_TRUE(document) << path;
        const auto findings = lintRoute(RouteGraph::of(*document));
        EXPECT_TRUE(findings.isEmpty()) << path << "\n" << listed(findings).toStdString();
    }
}

TEST(RouteCompiler, namesEveryStepInFourLanguages)
{
    const auto route = compiledFile(QStringLiteral("resources/catalogue/academic-leave/route.bpmn"));
    ASSERT_TRUE(route);
    int tasks = 0;
    for (const CompiledNode &node : route->nodes) {
        if (node.kind != QStringLiteral("user_task") && node.kind != QStringLiteral("manual_task"))
            continue;
        ++tasks;
        EXPECT_EQ(node.names.keys(),
            QStringList(
                { QStringLiteral("en"), QStringLiteral("kk"), QStringLiteral("ru"), QStringLiteral("uk") }))
            << node.element.toStdString();
    }
    EXPECT_EQ(tasks, 4);
    EXPECT_EQ(route->nodes[9].names.value(QStringLiteral("kk")), QStringLiteral("Проректордың бекітуі"));
}

TEST(RouteCompiler, writesTheJsonThatTheDatabaseTakes)
{
    const QByteArray bytes = routeWith(bodyAround(completeTask(QStringLiteral("tereze:answers=\"later\""))));
    const auto document = RouteDocument::read(bytes);
    ASSERT_TRUE(document);
    const auto route = compileRoute(*document);
    ASSERT_TRUE(route) << route.error().detail.toStdString();
    const QJsonObject json = route->toJson();
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    EXPECT_EQ(json.value(u"xml_sha256").toString().toLatin1(), hash);
    EXPECT_EQ(json.value(u"key").toString(), QStringLiteral("sample"));
    EXPECT_EQ(json.value(u"return_policy").toString(), QStringLiteral("ask-all"));
    EXPECT_EQ(QJsonDocument(json.value(u"nodes").toArray().at(1).toObject()).toJson(QJsonDocument::Compact),
        QByteArray(
            "{\"acknowledges\":false,\"amount\":null,\"answers\":[\"later\"],\"blocking\":true,\"element\":"
            "\"step\",\"incoming\":1,\"journal\":null,"
            "\"kind\":\"user_task\",\"name\":{\"en\":\"Step\",\"kk\":\"Қадам\",\"ru\":\"Шаг\"},\"node\":2,"
            "\"notice\":null,\"on_reject\":\"end\",\"outcome\":null,\"pauses\":false,\"performers\":[\"dean@"
            "faculty\"],\"quorum\":\"one\","
            "\"reach\":null,\"return_to\":[],\"signature\":false,\"template\":null,\"timers\":[]}"));
    EXPECT_EQ(QJsonDocument(json.value(u"edges").toArray().at(1).toObject()).toJson(QJsonDocument::Compact),
        QByteArray("{\"boundary\":null,\"condition\":null,\"default\":false,\"edge\":2,\"element\":\"out\","
                   "\"position\":1,"
                   "\"source\":2,"
                   "\"target\":3}"));
}

TEST(RouteCompiler, refusesWhatLintRefusesAndNamesTheElement)
{
    const auto document =
        RouteDocument::read(routeWith(bodyAround(QStringLiteral("<bpmn:task id=\"step\" name=\"x\"/>"))));
    ASSERT_TRUE(document);
    const auto route = compileRoute(*document);
    ASSERT_FALSE(route);
    EXPECT_EQ(route.error().kind, ErrorKind::RuleBroken);
    EXPECT_EQ(route.error().field, QStringLiteral("step"));
    EXPECT_TRUE(route.error().detail.startsWith(QStringLiteral("unsupported-element step (line 7)")))
        << route.error().detail.toStdString();
}

TEST(RouteCompiler, compilesRejectThatContinues)
{
    const auto document = RouteDocument::read(routeWith(
        QStringLiteral("<bpmn:startEvent id=\"start\" name=\"Start\"/>\n")
        + completeTask(QStringLiteral("tereze:onReject=\"continue\""))
        + QStringLiteral("<bpmn:exclusiveGateway id=\"ask\" name=\"Rejected?\" default=\"no\"/>"
                         "<bpmn:endEvent id=\"bad\" name=\"Rejected\" tereze:outcome=\"rejected\"/>"
                         "<bpmn:endEvent id=\"good\" name=\"Approved\"/>"
                         "<bpmn:sequenceFlow id=\"f1\" sourceRef=\"start\" targetRef=\"step\"/>"
                         "<bpmn:sequenceFlow id=\"f2\" sourceRef=\"step\" targetRef=\"ask\"/>"
                         "<bpmn:sequenceFlow id=\"yes\" name=\"yes\" sourceRef=\"ask\" "
                         "targetRef=\"bad\"><bpmn:conditionExpression>"
                         "$.decisions.step.outcome==\"reject\"</bpmn:conditionExpression></bpmn:sequenceFlow>"
                         "<bpmn:sequenceFlow id=\"no\" name=\"no\" sourceRef=\"ask\" targetRef=\"good\"/>")));
    ASSERT_TRUE(document);
    const auto route = compileRoute(*document);
    ASSERT_TRUE(route) << route.error().detail.toStdString();
    EXPECT_EQ(route->nodes[1].onReject, QStringLiteral("continue"));
    EXPECT_EQ(route->nodes[3].outcome, QStringLiteral("rejected"));
    EXPECT_EQ(route->nodes[4].outcome, QStringLiteral("approved"));
    EXPECT_EQ(route->edges[2].condition, QStringLiteral("strict $.decisions.step.outcome == \"reject\""));
}

TEST(RouteCompiler, compilesEveryKindOfStep)
{
    const QString task = taskAttributes();
    const QByteArray bytes = routeWith(QStringLiteral(R"(<bpmn:startEvent id="start" name="Start"/>
<bpmn:sendTask id="tell" name="Tell" tereze:to="applicant dean@faculty" tereze:text-kk="қ" tereze:text-ru="р" tereze:text-en="e"/>
<bpmn:receiveTask id="ask" name="Ask" tereze:name-kk="x" tereze:name-ru="x" tereze:name-en="x" tereze:kind="applicant" tereze:pauses="true"/>
<bpmn:receiveTask id="ministry" name="Ministry" tereze:kind="edms" tereze:performer="office"/>
<bpmn:userTask id="vote" %1 tereze:quorum="60%" tereze:returnTo="applicant"/>
<bpmn:userTask id="read" %1 tereze:kind="acknowledge" tereze:blocking="false"/>
<bpmn:endEvent id="end" name="End"/>
<bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="tell"/><bpmn:sequenceFlow id="f2" sourceRef="tell" targetRef="ask"/>
<bpmn:sequenceFlow id="f3" sourceRef="ask" targetRef="ministry"/><bpmn:sequenceFlow id="f4" sourceRef="ministry" targetRef="vote"/>
<bpmn:sequenceFlow id="f5" sourceRef="vote" targetRef="read"/><bpmn:sequenceFlow id="f6" sourceRef="read" targetRef="end"/>)")
                                           .arg(task),
        QStringLiteral("tereze:key=\"all\" tereze:returnPolicy=\"keep-approvals\" tereze:maxReturns=\"3\""));
    const auto document = RouteDocument::read(bytes);
    ASSERT_TRUE(document);
    const auto route = compileRoute(*document);
    ASSERT_TRUE(route) << route.error().detail.toStdString();
    QStringList kinds;
    for (const CompiledNode &node : route->nodes)
        kinds << node.kind;
    EXPECT_EQ(kinds.join(u' '), QStringLiteral("start notify applicant external user_task user_task end"));
    EXPECT_EQ(route->returnPolicy, QStringLiteral("keep-approvals"));
    EXPECT_EQ(route->maxReturns, 3);
    const QJsonArray nodes = route->toJson().value(QStringLiteral("nodes")).toArray();
    EXPECT_EQ(QJsonDocument(nodes[1].toObject().value(QStringLiteral("notice")).toObject())
                  .toJson(QJsonDocument::Compact)
                  .toStdString(),
        R"({"text":{"en":"e","kk":"қ","ru":"р"},"to":["applicant","dean@faculty"]})");
    EXPECT_TRUE(nodes[2].toObject().value(QStringLiteral("pauses")).toBool());
    EXPECT_EQ(nodes[4].toObject().value(QStringLiteral("quorum")).toString(), QStringLiteral("60%"));
    EXPECT_EQ(nodes[4].toObject().value(QStringLiteral("return_to")).toArray(),
        QJsonArray { QStringLiteral("applicant") });
    EXPECT_TRUE(nodes[5].toObject().value(QStringLiteral("acknowledges")).toBool());
    EXPECT_FALSE(nodes[5].toObject().value(QStringLiteral("blocking")).toBool());
}

TEST(RouteCompiler, tellsWhatAnInclusiveJoinWaitsFor)
{
    const QString task = taskAttributes();
    const QByteArray bytes = routeWith(QStringLiteral(R"(<bpmn:startEvent id="start" name="Start"/>
<bpmn:inclusiveGateway id="split" name="Which?" default="f4"/><bpmn:userTask id="a" %1/><bpmn:userTask id="b" %1/>
<bpmn:inclusiveGateway id="join"/><bpmn:endEvent id="end" name="End"/>
<bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="split"/>
<bpmn:sequenceFlow id="f2" name="x" sourceRef="split" targetRef="a"><bpmn:conditionExpression>$.form.x == 1</bpmn:conditionExpression></bpmn:sequenceFlow>
<bpmn:sequenceFlow id="f3" name="y" sourceRef="split" targetRef="b"><bpmn:conditionExpression>$.form.y == 1</bpmn:conditionExpression></bpmn:sequenceFlow>
<bpmn:sequenceFlow id="f4" sourceRef="split" targetRef="join"/><bpmn:sequenceFlow id="f5" sourceRef="a" targetRef="join"/>
<bpmn:sequenceFlow id="f6" sourceRef="b" targetRef="join"/><bpmn:sequenceFlow id="f7" sourceRef="join" targetRef="end"/>)")
                                           .arg(task),
        QStringLiteral("tereze:key=\"or\""));
    const auto document = RouteDocument::read(bytes);
    ASSERT_TRUE(document);
    const auto route = compileRoute(*document);
    ASSERT_TRUE(route) << route.error().detail.toStdString();
    const QJsonObject join = route->toJson().value(QStringLiteral("nodes")).toArray()[4].toObject();
    EXPECT_EQ(QJsonDocument(join.value(QStringLiteral("reach")).toObject())
                  .toJson(QJsonDocument::Compact)
                  .toStdString(),
        R"({"1":[4,5,6],"2":[4,5,6],"3":[5],"4":[6]})");
}

TEST(RouteCompiler, tellsTheSameOfManyInclusiveJoinsAsGoingForwardDoes)
{
    const auto document = RouteDocument::read(inRow(QStringLiteral("or"), QStringList(12, inclusiveBlock())));
    ASSERT_TRUE(document);
    const auto route = compileRoute(*document);
    ASSERT_TRUE(route) << route.error().detail.toStdString();
    int joins = 0;
    for (const CompiledNode &join : route->nodes) {
        if (join.kind != QStringLiteral("inclusive") || join.incoming < 2)
            continue;
        ++joins;
        QMap<int, QList<int>> expected;
        for (const CompiledNode &from : route->nodes) {
            QSet<int> reached;
            QList<int> waiting { from.node };
            while (!waiting.isEmpty()) {
                const int node = waiting.takeLast();
                if (node == join.node || reached.contains(node))
                    continue;
                reached.insert(node);
                for (const CompiledEdge &edge : route->edges) {
                    if (edge.source == node)
                        waiting.append(edge.target);
                }
            }
            for (const CompiledEdge &edge : route->edges) {
                if (edge.target == join.node && reached.contains(edge.source))
                    expected[from.node].append(edge.edge);
            }
        }
        EXPECT_EQ(join.reach, expected) << join.element.toStdString();
    }
    EXPECT_EQ(joins, 12);
}

TEST(RouteCompiler, putsATermOnItsStepAndNumbersNothingForIt)
{
    const QByteArray bytes = routeWith(bodyAround(completeTask())
        + QStringLiteral(
            R"(<bpmn:boundaryEvent id="late" name="Late" attachedToRef="step" cancelActivity="false"
 tereze:action="escalate" tereze:calendar="none" tereze:performer="vice_rector"><bpmn:outgoing>on</bpmn:outgoing>
<bpmn:timerEventDefinition><bpmn:timeDuration> P3DT4H </bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent>
<bpmn:endEvent id="told" name="Told"/><bpmn:sequenceFlow id="on" sourceRef="late" targetRef="told"/>)"));
    const auto document = RouteDocument::read(bytes);
    ASSERT_TRUE(document);
    const auto route = compileRoute(*document);
    ASSERT_TRUE(route) << route.error().detail.toStdString();
    EXPECT_EQ(route->nodes.size(), 4);
    const QJsonObject json = route->toJson();
    const QJsonObject step = json.value(u"nodes").toArray().at(1).toObject();
    EXPECT_EQ(QJsonDocument(step.value(u"timers").toArray()).toJson(QJsonDocument::Compact).toStdString(),
        R"([{"action":"escalate","after":"P3DT4H","calendar":"none","cancels":false,"element":"late","performers":["vice_rector"]}])");
    const QJsonObject edge = json.value(u"edges").toArray().at(2).toObject();
    EXPECT_EQ(edge.value(u"boundary").toString(), QStringLiteral("late"));
    EXPECT_EQ(edge.value(u"source").toInt(), 2) << "it leaves the step";
    EXPECT_EQ(edge.value(u"target").toInt(), 4);
}

} // namespace tereze::route::test
