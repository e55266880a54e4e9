// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/route/commands/routeeditor.h>
#include <core/route/lint.h>

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>

#include <gtest/gtest.h>
#include <tests/support/shared.h>

using namespace tereze;
using namespace tereze::route;
using tereze::test::sourceRoot;

namespace {

QByteArray catalogueRoute(const char *service)
{
    QFile file(
        sourceRoot() + QStringLiteral("/resources/catalogue/%1/route.bpmn").arg(QLatin1String(service)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::unique_ptr<RouteEditor> editorOf(const QByteArray &bytes)
{
    auto document = RouteDocument::read(bytes);
    EXPECT_TRUE(document.ok());
    return std::make_unique<RouteEditor>(std::move(document).value());
}

/// Does something at random to a route, as a person with a restless hand would; what is refused changes
/// nothing.
class RestlessHand {
public:
    RestlessHand(RouteEditor &editor, quint32 seed)
        : m_editor(editor)
        , m_random(seed)
    {
    }

    void act()
    {
        const auto does = [&](RouteEditor::Operation operation) {
            const bool compares = ++m_acts % 5 == 0; // a large file is slow to write each time
            const QByteArray before = compares ? m_editor.document().serialised() : QByteArray();
            const int steps = m_editor.undoStack().count();
            const auto done = m_editor.change(QStringLiteral("x"), operation);
            if (!done) {
                if (compares) {
                    EXPECT_EQ(m_editor.document().serialised(), before)
                        << done.error().logLine().toStdString();
                }
                EXPECT_EQ(m_editor.undoStack().count(), steps);
            }
        };
        const QString node = anyNode();
        const QString other = anyNode();
        const QString flow = anyFlow();
        const bool isLarge = m_editor.graph().nodes.size() > 60; // time is better spent on more acts
        switch (isLarge ? 12 : m_random.bounded(22)) {
        case 0:
        case 1: {
            const StepKind &kind = stepKinds().at(m_random.bounded(int(stepKinds().size()) - 1));
            does([&](RouteOperations &o) -> Result<void> {
                TEREZE_CHECK(o.addStep(kind, place()));
                return {};
            });
            break;
        }
        case 2:
        case 3:
            does([&](RouteOperations &o) -> Result<void> {
                TEREZE_CHECK(o.connect(node, other));
                return {};
            });
            break;
        case 4:
            does([&](RouteOperations &o) {
                return o.setBounds({ { node, QRectF(place(), QSizeF(90, 70)) } });
            });
            break;
        case 5:
            does([&](RouteOperations &o) { return o.setWaypoints(flow, { place(), place(), place() }); });
            break;
        case 6:
            does([&](RouteOperations &o) {
                return o.setName(m_random.bounded(2) ? node : flow, QStringLiteral("kk"),
                    QStringLiteral("Өтініш <%1> & \"тырнақша\"").arg(m_random.bounded(99)));
            });
            break;
        case 7:
            does([&](RouteOperations &o) {
                return o.setTereze(node, QStringLiteral("performer"),
                    m_random.bounded(3) ? QStringLiteral("dean@faculty") : QString());
            });
            break;
        case 8:
            does([&](RouteOperations &o) {
                return o.setCondition(flow,
                    m_random.bounded(3) ? QStringLiteral("$.form.n < %1").arg(m_random.bounded(9))
                                        : QString());
            });
            break;
        case 9:
            does([&](RouteOperations &o) { return o.setDefault(flow, m_random.bounded(2)); });
            break;
        case 10:
            does([&](RouteOperations &o) -> Result<void> {
                TEREZE_TRY(const QString timer, o.addTimer(node, place()));
                return o.setTimer(
                    timer, QStringLiteral("P%1D").arg(m_random.bounded(1, 9)), m_random.bounded(2));
            });
            break;
        case 11:
            does([&](RouteOperations &o) {
                return o.changeKind(node, stepKinds().at(m_random.bounded(int(stepKinds().size()))));
            });
            break;
        case 12:
            does([&](RouteOperations &o) { return o.remove({ m_random.bounded(2) ? node : flow }); });
            break;
        case 13:
            does([&](RouteOperations &o) -> Result<void> {
                TEREZE_CHECK(o.addLane({ { QStringLiteral("ru"), QStringLiteral("Деканат") } }));
                return {};
            });
            break;
        case 14:
            does([&](RouteOperations &o) {
                const auto &lanes = m_editor.diagram().lanes;
                return o.putInLane({ node, other },
                    lanes.isEmpty() ? QString() : lanes.at(m_random.bounded(int(lanes.size()))).id);
            });
            break;
        case 15:
            does([&](RouteOperations &o) -> Result<void> {
                TEREZE_TRY(
                    const QByteArray copied, RouteOperations::copy(m_editor.document(), { node, other }));
                TEREZE_TRY(const RouteDocument fragment, RouteDocument::read(copied));
                TEREZE_CHECK(o.paste(fragment, place()));
                return {};
            });
            break;
        case 16:
            does([&](RouteOperations &o) { return o.reconnect(flow, node, other); });
            break;
        default:
            if (m_random.bounded(2))
                m_editor.undoStack().undo();
            else
                m_editor.undoStack().redo();
        }
    }

private:
    QString anyNode()
    {
        const auto &nodes = m_editor.graph().nodes;
        return nodes.isEmpty() ? QString() : nodes.at(m_random.bounded(int(nodes.size()))).id;
    }
    QString anyFlow()
    {
        const auto &edges = m_editor.graph().edges;
        return edges.isEmpty() ? QString() : edges.at(m_random.bounded(int(edges.size()))).id;
    }
    QPointF place() { return { double(m_random.bounded(900)), double(m_random.bounded(600)) }; }

    RouteEditor &m_editor;
    QRandomGenerator m_random;
    int m_acts = 0;
};

/// A file with content that this program does not know, in the way of other modellers.
QByteArray foreignRoute()
{
    return QByteArrayLiteral(R"(<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
  xmlns:omgdc="http://www.omg.org/spec/DD/20100524/DC" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="d" targetNamespace="x">
  <!-- kept -->
  <process id="p" isExecutable="true">
    <documentation>old &amp; good</documentation>
    <startEvent id="s"><outgoing>f</outgoing></startEvent>
    <userTask id="t" name="T" camunda:assignee="demo">
      <extensionElements><camunda:properties><camunda:property name="a" value="b"/></camunda:properties></extensionElements>
      <incoming>f</incoming>
    </userTask>
    <sequenceFlow id="f" sourceRef="s" targetRef="t"/>
    <textAnnotation id="note"><text>Keep me</text></textAnnotation>
  </process>
  <bpmndi:BPMNDiagram id="g"><bpmndi:BPMNPlane id="l" bpmnElement="p">
    <bpmndi:BPMNShape id="s_di" bpmnElement="s"><omgdc:Bounds x="10" y="10" width="36" height="36"/></bpmndi:BPMNShape>
    <bpmndi:BPMNShape id="t_di" bpmnElement="t"><omgdc:Bounds x="90" y="0" width="120" height="80"/></bpmndi:BPMNShape>
  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</definitions>
)");
}

} // namespace

TEST(RouteEditor, writesItsFileOnceForEachChange)
{
    const QByteArray read = catalogueRoute("academic-leave");
    const auto editor = editorOf(read);
    EXPECT_EQ(editor->bytes(), read);
    const auto rename = [&](const QString &name) {
        ASSERT_TRUE(editor->change(QStringLiteral("Rename"), [&](RouteOperations &operations) {
            return operations.setName(QStringLiteral("dean"), QStringLiteral("en"), name);
        }));
    };
    QList<QByteArray> states { editor->bytes() };
    for (const QString &name : { QStringLiteral("One"), QStringLiteral("Two") }) {
        rename(name);
        const char *written = editor->bytes().constData();
        EXPECT_EQ(editor->bytes().constData(), written) << "asked again it is not written again";
        EXPECT_EQ(editor->bytes(), editor->document().bytes());
        EXPECT_NE(editor->bytes(), states.last());
        states << editor->bytes();
    }
    editor->undoStack().undo();
    EXPECT_EQ(editor->bytes(), states[1]);
    editor->undoStack().redo();
    EXPECT_EQ(editor->bytes(), states[2]);
    // What is refused, and what changes nothing, leaves it as it is.
    const char *written = editor->bytes().constData();
    EXPECT_FALSE(editor->change(QStringLiteral("Rename"), [&](RouteOperations &operations) {
        return operations.setName(QStringLiteral("nobody"), QStringLiteral("en"), {});
    }));
    EXPECT_EQ(editor->bytes().constData(), written);
}

TEST(RouteEditor, undoAllAndRedoAllGiveBackTheSameBytes)
{
    quint32 seed = 20261126;
    for (const QByteArray &source :
        { catalogueRoute("external-mobility-short"), catalogueRoute("academic-leave"), foreignRoute(),
            RouteEditor::emptyDocument(u"fresh"_qs, {}).bytes() }) {
        const auto editor = editorOf(source);
        const QByteArray before = editor->document().serialised();
        RestlessHand hand(*editor, ++seed);
        for (int i = 0; i < 1000; ++i)
            hand.act();
        const QByteArray after = editor->document().serialised();
        ASSERT_NE(after, before);
        ASSERT_GT(editor->undoStack().index(), 20) << "the hand did next to nothing";
        const int index = editor->undoStack().index();
        editor->undoStack().setIndex(0);
        ASSERT_EQ(editor->document().serialised().toStdString(), before.toStdString());
        editor->undoStack().setIndex(index);
        ASSERT_EQ(editor->document().serialised().toStdString(), after.toStdString());
        // What was written is a BPMN file with the same content.
        const auto again = RouteDocument::read(after);
        ASSERT_TRUE(again.ok()) << again.error().userText.toStdString();
        EXPECT_EQ(RouteGraph::of(*again).nodes.size(), editor->graph().nodes.size());
        EXPECT_TRUE(RouteGraph::of(*again).repeatedIds.isEmpty());
        editor->undoStack().setIndex(0);
    }
}

TEST(RouteEditor, filesOfOtherProgramsAreEditedAndGivenBackUnharmed)
{
    TEREZE_SHARED(folder, "data/bpmn/miwg");
    int files = 0;
    QDirIterator it(folder, { u"*.bpmn"_qs }, QDir::Files);
    while (it.hasNext()) {
        const QString path = it.next();
        auto document = RouteDocument::readFile(path);
        ASSERT_TRUE(document.ok()) << path.toStdString();
        RouteEditor editor(std::move(document).value());
        const QByteArray before = editor.document().serialised();
        RestlessHand hand(editor, static_cast<quint32>(++files));
        for (int i = 0; i < 60; ++i)
            hand.act();
        EXPECT_TRUE(RouteDocument::read(editor.document().bytes()).ok()) << path.toStdString();
        editor.undoStack().setIndex(0);
        ASSERT_EQ(editor.document().serialised(), before) << path.toStdString();
    }
    EXPECT_GE(files, 5);
}

TEST(RouteEditor, keepsWhatItDoesNotKnow)
{
    const auto editor = editorOf(foreignRoute());
    ASSERT_TRUE(editor
                    ->change(u"x"_qs,
                        [](RouteOperations &o) -> Result<void> {
                            TEREZE_CHECK(o.setName(u"t"_qs, u"kk"_qs, u"Келісу"_qs));
                            TEREZE_TRY(const QString end, o.addStep(stepKind(u"end"_qs), { 300, 40 }));
                            TEREZE_CHECK(o.connect(u"t"_qs, end));
                            return {};
                        })
                    .ok());
    const QByteArray text = editor->document().bytes();
    for (const char *kept : { "<!-- kept -->", "camunda:assignee=\"demo\"",
             "<camunda:property name=\"a\" value=\"b\"/>", "Keep me", "old &amp; good" })
        EXPECT_TRUE(text.contains(kept)) << kept << '\n' << text.toStdString();
    // Flow elements stand before artifacts, references after the extensions.
    EXPECT_LT(text.indexOf("<endEvent"), text.indexOf("<textAnnotation"));
    EXPECT_LT(text.indexOf("</extensionElements>"), text.indexOf("<outgoing>flow_1"));
    EXPECT_LT(text.indexOf("<incoming>f</incoming>"), text.indexOf("<outgoing>flow_1"));
}

TEST(RouteEditor, aRouteMadeFromNothingIsFreeOfErrors)
{
    RouteEditor editor(RouteEditor::emptyDocument(
        u"leave"_qs, { { u"kk"_qs, u"Демалыс"_qs }, { u"ru"_qs, u"Отпуск"_qs }, { u"en"_qs, u"Leave"_qs } }));
    const QByteArray empty = editor.document().serialised();
    ASSERT_TRUE(editor
                    .change(u"x"_qs,
                        [](RouteOperations &o) -> Result<void> {
                            TEREZE_TRY(const QString start, o.addStep(stepKind(u"start"_qs), { 100, 100 }));
                            TEREZE_TRY(const QString task, o.addStep(stepKind(u"approve"_qs), { 260, 100 }));
                            TEREZE_TRY(const QString end, o.addStep(stepKind(u"end"_qs), { 420, 100 }));
                            TEREZE_CHECK(o.setTereze(task, u"performer"_qs, u"dean@faculty"_qs));
                            TEREZE_CHECK(o.connect(start, task));
                            TEREZE_CHECK(o.connect(task, end));
                            return {};
                        })
                    .ok());
    EXPECT_EQ(editor.undoStack().count(), 1);
    EXPECT_FALSE(hasErrors(lintRoute(editor.graph()))) << editor.document().bytes().toStdString();
    EXPECT_EQ(editor.diagram().lines.value(u"flow_1"_qs).waypoints,
        (QList<QPointF> { { 118, 100 }, { 200, 100 } }));
    EXPECT_TRUE(editor.document().bytes().contains("\n    <bpmn:userTask id=\"approve_1\""));
    EXPECT_TRUE(editor.document().bytes().contains("\n      <bpmn:incoming>flow_1</bpmn:incoming>\n"));
    editor.undoStack().undo();
    EXPECT_EQ(editor.document().serialised().toStdString(), empty.toStdString());
}

TEST(RouteEditor, aStepTakesItsFlowsAndTimersAlong)
{
    const auto editor = editorOf(catalogueRoute("external-mobility-short"));
    ASSERT_TRUE(editor
                    ->change(u"x"_qs,
                        [](RouteOperations &o) -> Result<void> {
                            TEREZE_CHECK(o.addTimer(u"dean"_qs, { 480, 160 }));
                            return o.setBounds({ { u"dean"_qs, QRectF(380, 200, 120, 80) } });
                        })
                    .ok());
    EXPECT_EQ(editor->diagram().shapes.value(u"timer_1"_qs).bounds.center(), QPointF(480, 280));
    const QList<QPointF> line = editor->diagram().lines.value(u"flow_2"_qs).waypoints;
    ASSERT_EQ(line.size(), 4);
    EXPECT_EQ(line.last(), QPointF(380, 240));
    ASSERT_TRUE(editor->change(u"x"_qs, [](RouteOperations &o) { return o.remove({ u"dean"_qs }); }).ok());
    EXPECT_EQ(editor->graph().indexOf(u"timer_1"_qs), -1);
    EXPECT_FALSE(editor->document().bytes().contains("flow_2<"));
    EXPECT_FALSE(editor->diagram().lines.contains(u"flow_3"_qs));
}

TEST(RouteEditor, refusesWhatBpmnForbidsAndChangesNothing)
{
    const auto editor = editorOf(catalogueRoute("external-mobility-short"));
    const QByteArray before = editor->document().serialised();
    const auto refused = [&](const RouteEditor::Operation &operation) {
        EXPECT_FALSE(editor->change(u"x"_qs, operation).ok());
        EXPECT_EQ(editor->document().serialised(), before);
    };
    refused([](RouteOperations &o) -> Result<void> {
        TEREZE_CHECK(o.connect(u"end"_qs, u"dean"_qs));
        return {};
    });
    refused([](RouteOperations &o) -> Result<void> {
        TEREZE_CHECK(o.addStep(stepKind(u"approve"_qs), {}));
        TEREZE_CHECK(o.connect(u"dean"_qs, u"start"_qs));
        return {};
    });
    refused([](RouteOperations &o) { return o.setName(u"dean"_qs, u"ru"_qs, QString(QChar(1))); });
    refused([](RouteOperations &o) { return o.setName(u"nobody"_qs, u"ru"_qs, u"x"_qs); });
    refused([](RouteOperations &o) { return o.remove({ u"external_mobility_short"_qs }); });
    EXPECT_TRUE(editor->undoStack().isClean());
}

TEST(RouteEditor, aPastedFragmentBringsItsConditionsAndGetsIdsOfItsOwn)
{
    const auto source = editorOf(catalogueRoute("academic-leave"));
    QStringList all;
    for (const RouteNode &node : source->graph().nodes)
        all << node.id;
    const auto copied = RouteOperations::copy(source->document(), all);
    ASSERT_TRUE(copied.ok());
    const auto fragment = RouteDocument::read(*copied);
    ASSERT_TRUE(fragment.ok()) << fragment.error().userText.toStdString();
    const auto paste = [&](RouteEditor &editor) {
        QStringList pasted;
        EXPECT_TRUE(editor
                        .change(u"x"_qs,
                            [&](RouteOperations &o) -> Result<void> {
                                TEREZE_TRY(pasted, o.paste(*fragment, { 0, 500 }));
                                return {};
                            })
                        .ok());
        return pasted;
    };
    RouteEditor fresh(RouteEditor::emptyDocument(u"fresh"_qs, {}));
    EXPECT_EQ(paste(fresh).size(), all.size());
    EXPECT_EQ(fresh.graph().edges.size(), source->graph().edges.size());
    for (int i = 0; i < fresh.graph().edges.size(); ++i)
        EXPECT_EQ(fresh.graph().edges.at(i).condition, source->graph().edges.at(i).condition);
    // Beside the original everything has another id.
    EXPECT_EQ(paste(*source).size(), all.size());
    EXPECT_TRUE(source->graph().repeatedIds.isEmpty());
    EXPECT_EQ(source->graph().nodes.size(), 2 * all.size());
}

TEST(RouteEditor, aPastedStepKeepsTheLanguageOfItsDocumentation)
{
    QByteArray xml = catalogueRoute("external-mobility-short");
    xml.insert(xml.indexOf('>', xml.indexOf("<bpmn:userTask id=\"dean\"")) + 1,
        "<bpmn:documentation xml:lang=\"kk\">x</bpmn:documentation>");
    const auto source = editorOf(xml);
    const auto copied = RouteOperations::copy(source->document(), { u"dean"_qs });
    ASSERT_TRUE(copied.ok());
    const auto fragment = RouteDocument::read(*copied);
    ASSERT_TRUE(fragment.ok()) << fragment.error().userText.toStdString();
    RouteEditor fresh(RouteEditor::emptyDocument(u"fresh"_qs, {}));
    const QByteArray before = fresh.document().serialised();
    ASSERT_TRUE(fresh
                    .change(u"x"_qs,
                        [&](RouteOperations &o) -> Result<void> {
                            TEREZE_CHECK(o.paste(*fragment, {}));
                            return {};
                        })
                    .ok());
    EXPECT_TRUE(fresh.document().serialised().contains("xml:lang=\"kk\""));
    fresh.undoStack().undo();
    EXPECT_EQ(fresh.document().serialised().toStdString(), before.toStdString());
    fresh.undoStack().redo();
    EXPECT_TRUE(fresh.document().serialised().contains("xml:lang=\"kk\""));
}

TEST(RouteEditor, aPastedStepSpeaksThePrefixesOfItsNewFileAndReturnsToTheCopies)
{
    QByteArray xml = catalogueRoute("external-mobility-short");
    for (const char *before : { "<", "</", "\"" })
        xml.replace(QByteArray(before) + "bpmn:", QByteArray(before) + "bpmn2:");
    xml.replace("xmlns:bpmn=", "xmlns:bpmn2=");
    const auto source = editorOf(xml);
    ASSERT_TRUE(source
                    ->change(u"x"_qs,
                        [](RouteOperations &o) -> Result<void> {
                            TEREZE_CHECK(o.addTimer(u"dean"_qs, { 480, 160 }));
                            return o.setTereze(
                                u"dean"_qs, u"returnTo"_qs, u"applicant international_office"_qs);
                        })
                    .ok());
    ASSERT_TRUE(source->document().serialised().contains("xsi:type=\"bpmn2:tFormalExpression\""));
    const auto copied = RouteOperations::copy(source->document(), { u"international_office"_qs, u"dean"_qs });
    ASSERT_TRUE(copied.ok());
    const auto fragment = RouteDocument::read(*copied);
    ASSERT_TRUE(fragment.ok()) << fragment.error().userText.toStdString();
    const auto paste = [&](RouteEditor &editor) {
        QStringList pasted;
        EXPECT_TRUE(editor
                        .change(u"x"_qs,
                            [&](RouteOperations &o) -> Result<void> {
                                TEREZE_TRY(pasted, o.paste(*fragment, { 0, 500 }));
                                return {};
                            })
                        .ok());
        return pasted;
    };
    RouteEditor fresh(RouteEditor::emptyDocument(u"fresh"_qs, {}));
    EXPECT_EQ(paste(fresh).size(), 3);
    EXPECT_FALSE(fresh.document().serialised().contains("bpmn2:"));
    EXPECT_TRUE(fresh.document().serialised().contains("xsi:type=\"bpmn:tFormalExpression\""));
    const QStringList pasted = paste(*source);
    ASSERT_EQ(pasted.size(), 3);
    const RouteGraph &graph = source->graph();
    const RouteNode &dean = graph.nodes[graph.indexOf(pasted[1])];
    EXPECT_EQ(dean.words("returnTo"), (QStringList { u"applicant"_qs, pasted[0] }));
}

TEST(ConnectionRouter, goesAroundWhatStandsBetween)
{
    const ConnectionRouter::End from { QRectF(0, 0, 120, 80), false };
    const ConnectionRouter::End to { QRectF(400, 0, 120, 80), false };
    const QRectF between(200, 0, 120, 80);
    const auto crosses = [&](const QList<QPointF> &line, const QRectF &other) {
        for (qsizetype i = 0; i + 1 < line.size(); ++i) {
            if (QRectF(line[i], line[i + 1]).normalized().adjusted(-1, -1, 1, 1).intersects(other))
                return true;
        }
        return false;
    };
    EXPECT_TRUE(crosses(ConnectionRouter::route(from, to), between));
    const auto around = ConnectionRouter::route(from, to, { between });
    EXPECT_FALSE(crosses(around, between));
    ASSERT_EQ(around.size(), 4);
    for (qsizetype i = 0; i + 1 < around.size(); ++i)
        EXPECT_TRUE(around[i].x() == around[i + 1].x() || around[i].y() == around[i + 1].y());
    // What does not stand in the way changes nothing; what cannot be gone around is crossed as little as can
    // be.
    EXPECT_EQ(
        ConnectionRouter::route(from, to, { QRectF(200, 200, 120, 80) }), ConnectionRouter::route(from, to));
    const QRectF wall(200, -5'000, 20, 10'000);
    EXPECT_GE(ConnectionRouter::route(from, to, { wall }).size(), 2);
    // A gateway below the end behind a step is reached beside the end.
    const ConnectionRouter::End gateway { QRectF(180, 150, 50, 50), true };
    const QRectF end(187, 22, 36, 36);
    EXPECT_FALSE(crosses(ConnectionRouter::route(from, gateway, { end }), end));
}
