// SPDX-License-Identifier: GPL-3.0-or-later
#include "routefiles.h"

#include <core/route/routedocument.h>
#include <core/route/routegraph.h>

#include <gtest/gtest.h>
#include <tests/support/shared.h>

namespace tereze::route::test {

namespace {

RouteGraph graphOfShared(const QString &path)
{
    const auto document = RouteDocument::readFile(path);
    EXPECT_TRUE(document) << path.toStdString();
    return document ? RouteGraph::of(*document) : RouteGraph();
}

} // namespace

TEST(RouteGraph, readsStepsFlowsAndAttributesWithTheirLines)
{
    const auto document = RouteDocument::read(
        routeWith(bodyAround(completeTask(QStringLiteral("tereze:answers=\" later  final \"")))));
    ASSERT_TRUE(document);
    const RouteGraph graph = RouteGraph::of(*document);
    ASSERT_EQ(graph.processes.size(), 1);
    EXPECT_EQ(graph.processes.first().id, QStringLiteral("process"));
    EXPECT_EQ(graph.processes.first().attributes.value(QStringLiteral("key")), QStringLiteral("sample"));
    ASSERT_EQ(graph.nodes.size(), 3);
    const RouteNode &step = graph.nodes[1];
    EXPECT_EQ(step.type, NodeType::UserTask);
    EXPECT_EQ(step.line, 7);
    EXPECT_EQ(step.words("performer"), QStringList(QStringLiteral("dean@faculty")));
    EXPECT_EQ(step.words("answers"), QStringList({ QStringLiteral("later"), QStringLiteral("final") }));
    EXPECT_EQ(step.names().value(QStringLiteral("kk")), QStringLiteral("Қадам"));
    EXPECT_EQ(step.names().value(QStringLiteral("en")), QStringLiteral("Step"));
    ASSERT_EQ(graph.edges.size(), 2);
    EXPECT_EQ(graph.edges[1].source, 1);
    EXPECT_EQ(graph.edges[1].target, 2);
    EXPECT_EQ(graph.edges[1].line, 10);
    EXPECT_TRUE(graph.hasDiagram);
    EXPECT_EQ(graph.shapes.value(QStringLiteral("step")).bounds, QRectF(200, 0, 50, 50));
    EXPECT_EQ(graph.lines.value(QStringLiteral("in")).waypoints.size(), 2);
}

TEST(RouteGraph, readsTheReferenceModelsAsTheyAreDescribed)
{
    // Counts from the description of the suite: one start, three tasks, one end; then two exclusive gateways
    // more.
    TEREZE_SHARED(first, "data/bpmn/miwg/A.1.0.bpmn");
    TEREZE_SHARED(second, "data/bpmn/miwg/A.2.0.bpmn");
    const RouteGraph simple = graphOfShared(first);
    EXPECT_EQ(simple.nodes.size(), 5);
    EXPECT_EQ(simple.edges.size(), 4);
    const RouteGraph gateways = graphOfShared(second);
    int exclusive = 0;
    for (const RouteNode &node : gateways.nodes)
        exclusive += node.type == NodeType::ExclusiveGateway ? 1 : 0;
    EXPECT_EQ(exclusive, 2);
    for (const RouteEdge &edge : gateways.edges) {
        EXPECT_GE(edge.source, 0) << edge.id.toStdString();
        EXPECT_GE(edge.target, 0) << edge.id.toStdString();
    }
}

TEST(RouteGraph, understandsReferencesWithAPrefix)
{
    const auto document = RouteDocument::read(routeWith(
        QStringLiteral("<bpmn:startEvent id=\"start\"/><bpmn:exclusiveGateway id=\"g\" default=\"x:out\"/>"
                       "<bpmn:sequenceFlow id=\"out\" sourceRef=\"x:start\" targetRef=\"x:g\"/>")));
    ASSERT_TRUE(document);
    const RouteGraph graph = RouteGraph::of(*document);
    EXPECT_EQ(graph.edges.first().source, 0);
    EXPECT_EQ(graph.edges.first().target, 1);
    EXPECT_EQ(graph.nodes[1].defaultFlow, QStringLiteral("out"));
}

TEST(RouteGraph, reachesBoundaryEventsFromTheirStep)
{
    const auto document = RouteDocument::read(routeWith(
        QStringLiteral("<bpmn:startEvent id=\"start\"/><bpmn:userTask id=\"t\"/><bpmn:endEvent id=\"end\"/>"
                       "<bpmn:boundaryEvent id=\"timer\" "
                       "attachedToRef=\"t\"><bpmn:timerEventDefinition/></bpmn:boundaryEvent>"
                       "<bpmn:endEvent id=\"late\"/><bpmn:endEvent id=\"alone\"/>"
                       "<bpmn:sequenceFlow id=\"f1\" sourceRef=\"start\" targetRef=\"t\"/>"
                       "<bpmn:sequenceFlow id=\"f2\" sourceRef=\"t\" targetRef=\"end\"/>"
                       "<bpmn:sequenceFlow id=\"f3\" sourceRef=\"timer\" targetRef=\"late\"/>")));
    ASSERT_TRUE(document);
    const RouteGraph graph = RouteGraph::of(*document);
    const QSet<int> reached = graph.reachableFrom({ graph.indexOf(QStringLiteral("start")) });
    EXPECT_TRUE(reached.contains(graph.indexOf(QStringLiteral("late"))));
    EXPECT_FALSE(reached.contains(graph.indexOf(QStringLiteral("alone"))));
    EXPECT_EQ(graph.indexOf(QStringLiteral("nobody")), -1);
}

TEST(RouteGraph, holdsAllThatIsDrawn)
{
    TEREZE_SHARED(path, "data/bpmn/miwg/B.1.0.bpmn");
    const auto document = RouteDocument::readFile(path);
    ASSERT_TRUE(document);
    const RouteGraph graph = RouteGraph::of(*document);
    ASSERT_EQ(graph.participants.size(), 2);
    ASSERT_EQ(graph.lanes.size(), 2);
    EXPECT_EQ(graph.lanes[0].nodes.size() + graph.lanes[1].nodes.size(), 15);
    EXPECT_EQ(graph.lanes[0].process, graph.lanes[1].process);
    EXPECT_TRUE(graph.laneRefsWithoutNode.isEmpty());
    QStringList artifacts;
    for (const RouteArtifact &artifact : graph.artifacts)
        artifacts.append(artifact.element + u' ' + artifact.text);
    EXPECT_TRUE(artifacts.contains(QStringLiteral("textAnnotation Text Annotation")))
        << artifacts.join(u'\n').toStdString();
    EXPECT_TRUE(artifacts.contains(QStringLiteral("dataObjectReference Data Object")));
    EXPECT_TRUE(artifacts.contains(QStringLiteral("group Group")));
    QStringList links;
    for (const RouteLink &link : graph.links) {
        links.append(link.element);
        EXPECT_FALSE(link.source.isEmpty()) << link.id.toStdString();
        EXPECT_FALSE(link.target.isEmpty()) << link.id.toStdString();
        EXPECT_GE(graph.lines.value(link.id).waypoints.size(), 2) << link.id.toStdString();
    }
    EXPECT_EQ(links.count(QStringLiteral("messageFlow")), 2);
    EXPECT_EQ(links.count(QStringLiteral("association")), 1);
    EXPECT_EQ(links.count(QStringLiteral("dataInputAssociation")), 1);
    EXPECT_EQ(links.count(QStringLiteral("dataOutputAssociation")), 1);
    qsizetype labels = 0;
    for (const RouteShape &shape : graph.shapes)
        labels += shape.label.isNull() ? 0 : 1;
    EXPECT_GT(labels, 20);
    EXPECT_EQ(graph.planes, QStringList(graph.collaboration));
}

} // namespace tereze::route::test
