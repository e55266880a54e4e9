// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/route/layout/diagramwriter.h>
#include <core/route/layout/routelayout.h>
#include <core/route/lint.h>
#include <core/route/routedocument.h>

#include <QFile>

#include <gtest/gtest.h>
#include <tests/core/route/randomroutes.h>
#include <tests/core/route/routefiles.h>
#include <tests/support/shared.h>

namespace tereze::route::test {

namespace {

RouteGraph graphOf(const QByteArray &bytes)
{
    const auto document = RouteDocument::read(bytes);
    EXPECT_TRUE(document) << document.error().detail.toStdString();
    return document ? RouteGraph::of(*document) : RouteGraph();
}

/// Of the shapes that must stand apart.
QList<const RouteNode *> placedSteps(const RouteGraph &graph)
{
    QList<const RouteNode *> result;
    for (const RouteNode &node : graph.nodes) {
        if (node.attachedTo.isEmpty())
            result.append(&node);
    }
    return result;
}

bool runsThrough(const QList<QPointF> &line, const QRectF &shape)
{
    const QRectF inside = shape.adjusted(1, 1, -1, -1);
    for (qsizetype i = 0; i + 1 < line.size(); ++i) {
        QRectF piece = QRectF(line[i], line[i + 1]).normalized();
        piece.setSize(piece.size().expandedTo({ 0.01, 0.01 }));
        if (piece.intersects(inside))
            return true;
    }
    return false;
}

/// What every fresh layout keeps.
void expectGoodLayout(const RouteGraph &graph, const RouteLayout &layout)
{
    const auto steps = placedSteps(graph);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        ASSERT_TRUE(layout.shapes.contains(steps[i]->id)) << steps[i]->id.toStdString();
        for (qsizetype j = i + 1; j < steps.size(); ++j)
            ASSERT_FALSE(layout.shapes.value(steps[i]->id).intersects(layout.shapes.value(steps[j]->id)))
                << steps[i]->id.toStdString() << " and " << steps[j]->id.toStdString();
    }
    for (const RouteNode &node : graph.nodes) {
        if (node.attachedTo.isEmpty())
            continue;
        const QRectF host = layout.shapes.value(node.attachedTo);
        const QPointF centre = layout.shapes.value(node.id).center();
        EXPECT_NEAR(centre.y(), host.bottom(), 1) << node.id.toStdString();
        EXPECT_GE(centre.x(), host.left()) << node.id.toStdString();
        EXPECT_LE(centre.x(), host.right()) << node.id.toStdString();
    }
    for (const RouteEdge &edge : graph.edges) {
        const QList<QPointF> line = layout.waypoints.value(edge.id);
        ASSERT_GE(line.size(), 2) << edge.id.toStdString();
        for (qsizetype i = 0; i + 1 < line.size(); ++i)
            ASSERT_TRUE(line[i].x() == line[i + 1].x() || line[i].y() == line[i + 1].y())
                << edge.id.toStdString();
        const QRectF source = layout.shapes.value(edge.sourceId).adjusted(-1, -1, 1, 1);
        const QRectF target = layout.shapes.value(edge.targetId).adjusted(-1, -1, 1, 1);
        ASSERT_TRUE(source.contains(line.first())) << edge.id.toStdString();
        ASSERT_TRUE(target.contains(line.last())) << edge.id.toStdString();
        for (const RouteNode *step : steps)
            ASSERT_FALSE(runsThrough(line, layout.shapes.value(step->id)))
                << edge.id.toStdString() << " through " << step->id.toStdString();
    }
    for (auto label = layout.labels.begin(); label != layout.labels.end(); ++label) {
        for (const RouteNode *step : steps)
            ASSERT_FALSE(label->adjusted(1, 1, -1, -1).intersects(layout.shapes.value(step->id)))
                << "label of " << label.key().toStdString() << " on " << step->id.toStdString();
        for (auto other = std::next(label); other != layout.labels.end(); ++other)
            ASSERT_FALSE(label->adjusted(1, 1, -1, -1).intersects(*other))
                << "labels of " << label.key().toStdString() << " and " << other.key().toStdString();
    }
    QRectF before;
    for (const RouteLane &lane : graph.lanes) {
        const QRectF band = layout.shapes.value(lane.id);
        ASSERT_FALSE(band.isNull());
        if (!before.isNull()) {
            EXPECT_EQ(band.top(), before.bottom()) << "bands follow one another in the order of the file";
        }
        before = band;
        for (const QString &member : lane.nodes)
            ASSERT_TRUE(band.contains(layout.shapes.value(member))) << member.toStdString();
    }
}

QByteArray catalogueRoute(const char *service)
{
    QFile file(tereze::test::sourceRoot()
        + QStringLiteral("/resources/catalogue/%1/route.bpmn").arg(QLatin1String(service)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST(RouteLayout, randomRoutesHaveNothingOnOrThroughAnything)
{
    std::mt19937 random(20261126);
    for (int i = 0; i < 250; ++i) {
        RandomRouteOptions options;
        options.steps = 1 + static_cast<int>(random() % 40);
        options.lanes = i % 3 == 0 ? 1 + static_cast<int>(random() % 5) : 0;
        options.boundaryEvents = i % 2 == 0 ? static_cast<int>(random() % 6) : 0;
        options.loops = static_cast<int>(random() % 5);
        options.jumps = static_cast<int>(random() % 8);
        const RouteGraph graph = graphOf(randomRoute(random, options));
        expectGoodLayout(graph, layoutRoute(graph));
        ASSERT_FALSE(HasFatalFailure()) << "route " << i;
    }
}

TEST(RouteLayout, flowsLeadFromLeftToRightUnlessTheyGoBack)
{
    std::mt19937 random(7);
    for (int i = 0; i < 50; ++i) {
        RandomRouteOptions options;
        options.steps = 25;
        options.jumps = 4;
        const RouteGraph graph = graphOf(randomRoute(random, options));
        const RouteLayout layout = layoutRoute(graph);
        for (const RouteEdge &edge : graph.edges)
            EXPECT_LT(layout.shapes.value(edge.sourceId).right(), layout.shapes.value(edge.targetId).left());
    }
}

TEST(RouteLayout, theSameRouteIsLaidOutTheSame)
{
    std::mt19937 random(11);
    RandomRouteOptions options;
    options.steps = 60;
    options.lanes = 3;
    options.loops = 5;
    const QByteArray bytes = randomRoute(random, options);
    const RouteLayout first = layoutRoute(graphOf(bytes));
    const RouteLayout second = layoutRoute(graphOf(bytes));
    EXPECT_EQ(first.shapes, second.shapes);
    EXPECT_EQ(first.waypoints, second.waypoints);
    EXPECT_EQ(first.labels, second.labels);
}

TEST(RouteLayout, aWrittenDiagramIsReadAsItWasLaidOut)
{
    std::mt19937 random(13);
    for (int i = 0; i < 30; ++i) {
        RandomRouteOptions options;
        options.steps = 15;
        options.lanes = i % 4;
        options.boundaryEvents = 3;
        auto document = RouteDocument::read(randomRoute(random, options));
        ASSERT_TRUE(document);
        const RouteLayout layout = layoutRoute(RouteGraph::of(*document));
        ASSERT_TRUE(writeLayout(*document, layout));
        const auto again = RouteDocument::read(document->bytes());
        ASSERT_TRUE(again) << again.error().detail.toStdString();
        const RouteGraph graph = RouteGraph::of(*again);
        EXPECT_EQ(drawnLayout(graph).shapes, layout.shapes);
        EXPECT_EQ(drawnLayout(graph).labels, layout.labels);
        EXPECT_EQ(drawnLayout(graph).waypoints, layout.waypoints);
        for (const Finding &finding : lintRoute(graph)) {
            EXPECT_NE(finding.rule, QStringLiteral("no-bpmndi")) << finding.element.toStdString();
            EXPECT_NE(finding.rule, QStringLiteral("no-overlapping-elements"))
                << finding.element.toStdString();
            EXPECT_NE(finding.rule, QStringLiteral("duplicate-id")) << finding.element.toStdString();
        }
        // Nothing new to say: not a byte changes.
        auto unchanged = RouteDocument::read(document->bytes());
        ASSERT_TRUE(unchanged);
        EXPECT_FALSE(writeLayout(*unchanged, layoutRoute(graph, { LayoutMode::Missing, {} })));
        EXPECT_EQ(unchanged->bytes(), document->bytes());
    }
}

TEST(RouteLayout, tidyLeavesAFreshDrawingAlone)
{
    std::mt19937 random(17);
    for (int i = 0; i < 30; ++i) {
        RandomRouteOptions options;
        options.steps = 15;
        options.loops = 2;
        options.lanes = i % 3;
        auto document = RouteDocument::read(randomRoute(random, options));
        ASSERT_TRUE(document);
        ASSERT_TRUE(writeLayout(*document, layoutRoute(RouteGraph::of(*document))));
        EXPECT_FALSE(writeLayout(*document, layoutRoute(RouteGraph::of(*document), { LayoutMode::Tidy, {} })))
            << i;
    }
}

TEST(RouteLayout, tidyMovesOnlyWhatStandsBadly)
{
    for (const char *service : { "academic-leave", "certificate-of-study", "external-mobility-short" }) {
        const RouteGraph drawn = graphOf(catalogueRoute(service));
        const RouteLayout before = drawnLayout(drawn);
        EXPECT_EQ(layoutRoute(drawn, { LayoutMode::Tidy, {} }).shapes, before.shapes) << service;

        // One step is thrown onto another: it alone moves, to a free place behind the step before it.
        RouteGraph thrown = drawn;
        const RouteNode &victim = thrown.nodes[3];
        thrown.shapes[victim.id].bounds.moveCenter(thrown.shapes.value(thrown.nodes[0].id).bounds.center());
        const RouteLayout tidied = layoutRoute(thrown, { LayoutMode::Tidy, {} });
        for (const RouteNode &node : thrown.nodes) {
            if (node.id != victim.id) {
                EXPECT_EQ(tidied.shapes.value(node.id), before.shapes.value(node.id)) << service;
                EXPECT_FALSE(tidied.shapes.value(node.id).intersects(tidied.shapes.value(victim.id)))
                    << service;
            }
        }
        for (const RouteEdge &edge : thrown.edges) {
            if (edge.sourceId != victim.id && edge.targetId != victim.id) {
                EXPECT_EQ(tidied.waypoints.value(edge.id), before.waypoints.value(edge.id)) << service;
            } else {
                EXPECT_TRUE(tidied.shapes.value(edge.sourceId)
                                .adjusted(-1, -1, 1, 1)
                                .contains(tidied.waypoints.value(edge.id).first()));
                EXPECT_TRUE(tidied.shapes.value(edge.targetId)
                                .adjusted(-1, -1, 1, 1)
                                .contains(tidied.waypoints.value(edge.id).last()));
            }
        }
    }
}

TEST(RouteLayout, whatIsNotDrawnIsAddedAndTheRestStays)
{
    QByteArray bytes = catalogueRoute("academic-leave");
    const RouteGraph whole = graphOf(bytes);
    // Take the drawing of one step and of its flows away.
    RouteGraph holed = whole;
    const QString lost = whole.nodes[3].id;
    holed.shapes.remove(lost);
    const RouteLayout layout = layoutRoute(holed, { LayoutMode::Missing, {} });
    ASSERT_TRUE(layout.shapes.contains(lost));
    for (const RouteNode &node : whole.nodes) {
        if (node.id == lost)
            continue;
        EXPECT_EQ(layout.shapes.value(node.id), whole.shapes.value(node.id).bounds);
        EXPECT_FALSE(layout.shapes.value(lost).intersects(layout.shapes.value(node.id)))
            << node.id.toStdString();
    }
}

TEST(RouteLayout, labelsHaveRoomForTheLongestName)
{
    const QString longName = QStringLiteral("Білім алушылардың академиялық ұтқырлығы бойынша өтініш берілді");
    QByteArray bytes = routeWith(bodyAround(completeTask()));
    bytes.replace("name=\"Start\"", "name=\"Start\" tereze:name-kk=\"" + longName.toUtf8() + "\"");
    const RouteGraph graph = graphOf(bytes);
    const QSizeF all = layoutRoute(graph).labels.value(QStringLiteral("start")).size();
    const QSizeF english = layoutRoute(graph, { LayoutMode::Fresh, QStringLiteral("en") })
                               .labels.value(QStringLiteral("start"))
                               .size();
    const QSizeF kazakh = layoutRoute(graph, { LayoutMode::Fresh, QStringLiteral("kk") })
                              .labels.value(QStringLiteral("start"))
                              .size();
    EXPECT_GT(kazakh.height(), 2 * english.height());
    EXPECT_EQ(all.height(), kazakh.height());
}

TEST(RouteLayout, filesOfTheLargestSizeComeToAnEnd)
{
    // One gateway with thousands of ways, all to all, and steps without lines between them.
    QString star = QStringLiteral("<bpmn:task id=\"a\"/><bpmn:task id=\"b\"/>");
    for (int i = 0; i < 3000; ++i)
        star += QStringLiteral(
            "<bpmn:task id=\"t%1\"/><bpmn:sequenceFlow id=\"x%1\" sourceRef=\"a\" targetRef=\"t%1\"/>"
            "<bpmn:sequenceFlow id=\"y%1\" sourceRef=\"t%1\" targetRef=\"b\"/>")
                    .arg(i);
    QString dense;
    for (int i = 0; i < 60; ++i) {
        dense += QStringLiteral("<bpmn:task id=\"t%1\"/>").arg(i);
        for (int j = 0; j < 60; ++j)
            dense += QStringLiteral("<bpmn:sequenceFlow id=\"f%1_%2\" sourceRef=\"t%1\" targetRef=\"t%2\"/>")
                         .arg(i)
                         .arg(j);
    }
    for (const QString &body : { star, dense }) {
        const RouteGraph graph = graphOf(routeWith(body));
        RouteGraph undrawnLines = graph;
        undrawnLines.lines.clear();
        for (const LayoutMode mode : { LayoutMode::Fresh, LayoutMode::Tidy, LayoutMode::Missing })
            EXPECT_EQ(layoutRoute(undrawnLines, { mode, {} }).waypoints.size(), graph.edges.size());
    }
}

TEST(RouteLayout, aLineFromOneEndOfThePlaneToTheOtherIsLaidOut)
{
    // The grid of the labels once took thousands of millions of cells for it.
    RouteGraph graph = graphOf(routeWith(bodyAround(completeTask())));
    ASSERT_FALSE(graph.edges.isEmpty());
    const QString flow = graph.edges.first().id;
    graph.edges.first().name = QStringLiteral("far");
    graph.lines[flow].waypoints = { QPointF(-9e6, -9e6), QPointF(9e6, 9e6) };
    for (const LayoutMode mode : { LayoutMode::Missing, LayoutMode::Tidy, LayoutMode::Fresh }) {
        const RouteLayout layout = layoutRoute(graph, { mode, {} });
        EXPECT_GE(layout.waypoints.value(flow).size(), 2);
        EXPECT_FALSE(layout.shapes.value(QStringLiteral("step")).isEmpty());
    }
    EXPECT_EQ(layoutRoute(graph, { LayoutMode::Missing, {} }).waypoints.value(flow),
        graph.lines.value(flow).waypoints);
}

TEST(RouteLayout, emptyAndOddGraphsAreLaidOutToo)
{
    EXPECT_TRUE(layoutRoute(RouteGraph()).shapes.isEmpty());
    // No step, no id, a flow to nowhere, a step that leads to itself, an id that a process and a sub-process
    // share.
    for (const char *body : { "", "<bpmn:task/>",
             "<bpmn:task id=\"a\"/><bpmn:sequenceFlow id=\"f\" sourceRef=\"a\" targetRef=\"a\"/>",
             "<bpmn:task id=\"a\"/><bpmn:sequenceFlow id=\"f\" sourceRef=\"a\" targetRef=\"b\"/>",
             "<bpmn:subProcess id=\"process\"><bpmn:task id=\"a\"/></bpmn:subProcess>",
             "<bpmn:subProcess><bpmn:subProcess id=\"subProcess\"><bpmn:task "
             "id=\"a\"/></bpmn:subProcess></bpmn:subProcess>",
             "<bpmn:boundaryEvent id=\"a\" attachedToRef=\"a\"/>",
             "<bpmn:boundaryEvent id=\"a\" attachedToRef=\"b\"/><bpmn:boundaryEvent id=\"b\" "
             "attachedToRef=\"a\"/>" }) {
        auto document = RouteDocument::read(routeWith(QString::fromLatin1(body)));
        ASSERT_TRUE(document) << body;
        for (const LayoutMode mode : { LayoutMode::Fresh, LayoutMode::Tidy, LayoutMode::Missing })
            (void)writeLayout(*document, layoutRoute(RouteGraph::of(*document), { mode, {} }));
        EXPECT_TRUE(RouteDocument::read(document->bytes())) << body;
    }
}

} // namespace tereze::route::test
