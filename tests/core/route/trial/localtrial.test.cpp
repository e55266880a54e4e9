// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/route/routedocument.h>
#include <core/route/trial/localtrial.h>

#include <gtest/gtest.h>
#include <tests/support/shared.h>

using namespace tereze;
using namespace tereze::route;

namespace {

RouteGraph serviceRoute(const char *service)
{
    const auto document = RouteDocument::readFile(test::sourceRoot()
        + QStringLiteral("/resources/catalogue/%1/route.bpmn").arg(QLatin1String(service)));
    EXPECT_TRUE(document.ok());
    return RouteGraph::of(*document);
}

QStringList openIds(const RouteTrial &trial)
{
    QStringList ids;
    for (const RouteTrial::OpenStep &step : trial.open())
        ids << step.node;
    ids.sort();
    return ids;
}

} // namespace

TEST(LocalTrial, walksTheSequentialRouteStepByStep)
{
    LocalTrial trial(serviceRoute("external-mobility-short"), {});
    trial.start();
    for (const char *step :
        { "international_office", "dean", "vice_rector_application", "check_report", "vice_rector_order" }) {
        ASSERT_EQ(openIds(trial), QStringList { QString::fromLatin1(step) });
        EXPECT_FALSE(trial.answer(QString::fromLatin1(step), u"perhaps"_qs).ok());
        ASSERT_TRUE(trial.answer(QString::fromLatin1(step), u"approve"_qs).ok());
    }
    EXPECT_EQ(trial.state(), RouteTrial::State::Approved);
    EXPECT_TRUE(trial.visited().contains(u"issue_order"_qs));
    EXPECT_TRUE(trial.tokens().isEmpty());
}

TEST(LocalTrial, aRejectionEndsTheCase)
{
    LocalTrial trial(serviceRoute("external-mobility-short"), {});
    trial.start();
    ASSERT_TRUE(trial.answer(u"international_office"_qs, u"reject"_qs).ok());
    EXPECT_EQ(trial.state(), RouteTrial::State::Rejected);
    EXPECT_FALSE(trial.answer(u"dean"_qs, u"approve"_qs).ok());
}

TEST(LocalTrial, aMissingFieldIsSaidWithItsCondition)
{
    const RouteGraph graph = serviceRoute("academic-leave");
    QStringList conditions;
    for (const RouteEdge &edge : graph.edges) {
        if (edge.hasCondition)
            conditions << edge.condition;
    }
    ASSERT_FALSE(conditions.isEmpty());
    LocalTrial trial(graph, {}); // without any answer of the form
    trial.start();
    for (int i = 0; i < 20 && trial.state() == RouteTrial::State::Running; ++i)
        ASSERT_TRUE(trial.answer(trial.open().first().node, u"approve"_qs).ok());
    EXPECT_EQ(trial.state(), RouteTrial::State::Stuck);
    EXPECT_TRUE(trial.reason().contains(conditions.first())) << trial.reason().toStdString();
}

TEST(LocalTrial, aWayWithoutAConditionIsAlwaysTakenBehindAnInclusiveGateway)
{
    const auto document = RouteDocument::read(
        R"(<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d"><bpmn:process id="p">
<bpmn:startEvent id="start"/><bpmn:inclusiveGateway id="split"/><bpmn:userTask id="always"/><bpmn:userTask id="never"/>
<bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="split"/>
<bpmn:sequenceFlow id="f2" sourceRef="split" targetRef="always"/>
<bpmn:sequenceFlow id="f3" sourceRef="split" targetRef="never">
<bpmn:conditionExpression>$.form.n == 1</bpmn:conditionExpression></bpmn:sequenceFlow>
</bpmn:process></bpmn:definitions>)");
    ASSERT_TRUE(document.ok());
    LocalTrial trial(RouteGraph::of(*document), { { u"form"_qs, QJsonObject { { u"n"_qs, 2 } } } });
    trial.start();
    EXPECT_EQ(trial.state(), RouteTrial::State::Running) << trial.reason().toStdString();
    EXPECT_EQ(openIds(trial), QStringList { u"always"_qs });
}
