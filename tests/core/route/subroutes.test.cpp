// SPDX-License-Identifier: GPL-3.0-or-later
#include "routefiles.h"

#include <core/route/routecompiler.h>

#include <gtest/gtest.h>

namespace tereze::route::test {

namespace {

/// start → `middle` → end, as the route `key`.
QByteArray chain(const QString &key, const QString &middle)
{
    return routeWith(bodyAround(middle), QStringLiteral("tereze:key=\"%1\"").arg(key));
}

QString call(const QString &key)
{
    return QStringLiteral("<bpmn:callActivity id=\"step\" name=\"Call\" calledElement=\"%1\"/>").arg(key);
}

using Routes = QHash<QString, QByteArray>;

Result<CompiledRoute> compiled(const QByteArray &bytes, const Routes &routes)
{
    TEREZE_TRY(const RouteDocument document, RouteDocument::read(bytes));
    return compileRoute(document, {}, [&](const QString &key) -> Result<QByteArray> {
        if (!routes.contains(key))
            return Error::of(ErrorKind::NotFound, QStringLiteral("no route ") + key);
        return routes.value(key);
    });
}

/// `element kind` of each node, then `source>target` of each flow by elements.
QString shapeOf(const CompiledRoute &route)
{
    QStringList words;
    QHash<int, QString> elements;
    for (const CompiledNode &node : route.nodes) {
        elements[node.node] = node.element;
        words << QStringLiteral("%1 %2 %3").arg(node.element, node.kind).arg(node.incoming);
    }
    for (const CompiledEdge &edge : route.edges)
        words << elements[edge.source] + u'>' + elements[edge.target]
                + (edge.condition.isEmpty() ? QString() : u' ' + edge.condition);
    return words.join(u'\n');
}

QString userTask(const QString &id)
{
    return QStringLiteral("<bpmn:userTask id=\"%1\" %2/>").arg(id, taskAttributes());
}

} // namespace

TEST(SubRoutes, areDrawnInWithTheirOwnStepsAndConditions)
{
    const QByteArray fee =
        routeWith(QStringLiteral(R"(<bpmn:startEvent id="start" name="Start"/>%1
<bpmn:exclusiveGateway id="gate" name="More?" default="g2"/><bpmn:userTask id="more" %2 tereze:returnTo="first applicant"/>
<bpmn:endEvent id="paid" name="Paid"/><bpmn:endEvent id="enough" name="Enough"/><bpmn:endEvent id="never" name="Never" tereze:outcome="rejected"/>
<bpmn:exclusiveGateway id="gate2" name="Still?" default="g4"/>
<bpmn:sequenceFlow id="g0" sourceRef="start" targetRef="first"/><bpmn:sequenceFlow id="g6" sourceRef="first" targetRef="gate"/>
<bpmn:sequenceFlow id="g1" name="yes" sourceRef="gate" targetRef="more"><bpmn:conditionExpression>$.decisions.first.answer == "more"</bpmn:conditionExpression></bpmn:sequenceFlow>
<bpmn:sequenceFlow id="g2" sourceRef="gate" targetRef="enough"/><bpmn:sequenceFlow id="g5" sourceRef="more" targetRef="gate2"/>
<bpmn:sequenceFlow id="g3" name="no" sourceRef="gate2" targetRef="never"><bpmn:conditionExpression>$.form.x == 1</bpmn:conditionExpression></bpmn:sequenceFlow>
<bpmn:sequenceFlow id="g4" sourceRef="gate2" targetRef="paid"/>)")
                      .arg(QStringLiteral("<bpmn:userTask id=\"first\" %1 tereze:answers=\"more\"/>")
                               .arg(taskAttributes()),
                          taskAttributes()),
            QStringLiteral("tereze:key=\"fee\""));
    const auto route = compiled(
        chain(QStringLiteral("main"), call(QStringLiteral("fee"))), { { QStringLiteral("fee"), fee } });
    ASSERT_TRUE(route) << route.error().detail.toStdString();
    const QString text = shapeOf(*route);
    for (const char *line : { "step/start exclusive 1", "step/first user_task 1", "step/never end 1",
             "step/paid exclusive 1", "step/enough exclusive 1", "step/exit inclusive 2", "start>step/start",
             "step/paid>step/exit", "step/enough>step/exit", "step/exit>end",
             "step/gate>step/more strict $.decisions.\"step/first\".answer == \"more\"",
             "step/gate2>step/never strict $.form.x == 1" })
        EXPECT_TRUE(text.contains(QLatin1String(line))) << line << " is not in\n" << text.toStdString();
    EXPECT_FALSE(text.contains(QLatin1String("call")));
    for (const CompiledNode &node : route->nodes) {
        if (node.element == QStringLiteral("step/more")) {
            EXPECT_EQ(
                node.returnTo, (QStringList { QStringLiteral("step/first"), QStringLiteral("applicant") }));
        }
        if (node.element == QStringLiteral("step/exit")) {
            EXPECT_FALSE(node.reach.isEmpty()) << "it waits for whatever is still on its way";
        }
    }
    EXPECT_EQ(route->uses.keys(), QStringList { QStringLiteral("fee") });
}

TEST(SubRoutes, mayCallOthersAndBeCalledTwice)
{
    const Routes routes { { QStringLiteral("a"), chain(QStringLiteral("a"), call(QStringLiteral("b"))) },
        { QStringLiteral("b"), chain(QStringLiteral("b"), userTask(QStringLiteral("step"))) } };
    const auto route = compiled(chain(QStringLiteral("main"), call(QStringLiteral("a"))), routes);
    ASSERT_TRUE(route) << route.error().detail.toStdString();
    EXPECT_TRUE(shapeOf(*route).contains(QLatin1String("step/step/step user_task 1")));
    EXPECT_EQ(route->uses.keys(), (QStringList { QStringLiteral("a"), QStringLiteral("b") }));
}

TEST(SubRoutes, areRefusedWhereTheyAreMissingBrokenOrTurnInACircle)
{
    const auto refused = [](const Routes &routes) {
        const auto route = compiled(chain(QStringLiteral("main"), call(QStringLiteral("a"))), routes);
        EXPECT_FALSE(route);
        return route ? QString() : route.error().field;
    };
    EXPECT_EQ(refused({}), QStringLiteral("step"));
    EXPECT_EQ(refused({ { QStringLiteral("a"), "<x/>" } }), QStringLiteral("step"));
    EXPECT_EQ(refused({ { QStringLiteral("a"), routeWith({}, QStringLiteral("tereze:key=\"a\"")) } }),
        QStringLiteral("step"));
    EXPECT_EQ(refused({ { QStringLiteral("a"), chain(QStringLiteral("a"), call(QStringLiteral("a"))) } }),
        QStringLiteral("step"));
    EXPECT_EQ(refused({ { QStringLiteral("a"), chain(QStringLiteral("a"), call(QStringLiteral("main"))) } }),
        QStringLiteral("step"));
    EXPECT_EQ(refused({ { QStringLiteral("a"), chain(QStringLiteral("a"), call(QStringLiteral("b"))) },
                  { QStringLiteral("b"), chain(QStringLiteral("b"), call(QStringLiteral("a"))) } }),
        QStringLiteral("step"));
    const auto itself = compiled(chain(QStringLiteral("main"), call(QStringLiteral("main"))), {});
    ASSERT_FALSE(itself);
    EXPECT_TRUE(itself.error().userText.contains(QLatin1String("would contain itself")))
        << itself.error().userText.toStdString();
}

} // namespace tereze::route::test
