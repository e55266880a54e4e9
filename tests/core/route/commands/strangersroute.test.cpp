// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are well-formed and make no sense: they are edited and copied from without harm.
#include <core/route/commands/routeeditor.h>

#include <QFile>

#include <gtest/gtest.h>
#include <tests/support/shared.h>

using namespace tereze;
using namespace tereze::route;

namespace {

std::unique_ptr<RouteEditor> editorOfStranger(const QByteArray &bytes)
{
    auto document = RouteDocument::read(bytes);
    EXPECT_TRUE(document.ok());
    return std::make_unique<RouteEditor>(std::move(document).value());
}

} // namespace

TEST(RouteOfAStranger, aFileWhoseElementsHangOnThemselvesIsEditedAndCopied)
{
    const QByteArray xml = R"(<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
 xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" id="d">
<bpmn:process id="p">
<bpmn:startEvent id="start"/>
<bpmn:userTask id="twice"/>
<bpmn:sequenceFlow id="twice" sourceRef="twice" targetRef="start"/>
<bpmn:boundaryEvent id="alone" attachedToRef="alone"/>
<bpmn:boundaryEvent id="one" attachedToRef="other"/>
<bpmn:boundaryEvent id="other" attachedToRef="one"/>
<bpmn:userTask id="p"/>
</bpmn:process>
<bpmndi:BPMNDiagram id="g"><bpmndi:BPMNPlane id="l" bpmnElement="p">
<bpmndi:BPMNShape id="s1" bpmnElement="twice"><dc:Bounds x="0" y="0" width="120" height="80"/></bpmndi:BPMNShape>
<bpmndi:BPMNShape id="s2" bpmnElement="alone"><dc:Bounds x="0" y="0" width="36" height="36"/></bpmndi:BPMNShape>
<bpmndi:BPMNShape id="s3" bpmnElement="one"><dc:Bounds x="0" y="0" width="36" height="36"/></bpmndi:BPMNShape>
</bpmndi:BPMNPlane></bpmndi:BPMNDiagram></bpmn:definitions>)";
    const auto editor = editorOfStranger(xml);
    const QByteArray before = editor->document().serialised();
    ASSERT_TRUE(editor
                    ->change(u"x"_qs,
                        [](RouteOperations &o) {
                            return o.remove({ u"twice"_qs, u"alone"_qs, u"one"_qs });
                        })
                    .ok());
    for (const char *id : { "twice", "alone", "one", "other" })
        EXPECT_EQ(editor->graph().indexOf(QLatin1String(id)), -1) << id;
    EXPECT_TRUE(editor->graph().edges.isEmpty());
    EXPECT_GE(editor->graph().indexOf(u"start"_qs), 0);
    editor->undoStack().undo();
    EXPECT_EQ(editor->document().serialised().toStdString(), before.toStdString());
    const auto copied = RouteOperations::copy(editor->document(), { u"start"_qs });
    ASSERT_TRUE(copied.ok());
    EXPECT_FALSE(copied->contains("\"alone\""));
}

TEST(RouteOfAStranger, aFileWithoutAProcessIsCopiedFromAndTakesNoFlow)
{
    const QByteArray xml =
        R"(<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d">
<bpmn:userTask id="a"/><bpmn:userTask id="b"/></bpmn:definitions>)";
    const auto editor = editorOfStranger(xml);
    ASSERT_EQ(editor->graph().nodes.size(), 2);
    EXPECT_TRUE(RouteOperations::copy(editor->document(), { u"a"_qs }).ok());
    const auto connected = editor->change(u"x"_qs, [](RouteOperations &o) -> Result<void> {
        TEREZE_CHECK(o.connect(u"a"_qs, u"b"_qs));
        return {};
    });
    ASSERT_FALSE(connected.ok());
    EXPECT_EQ(connected.error().kind, ErrorKind::RuleBroken);
}

TEST(RouteOfAStranger, placesThatNoDrawingHasAreReadAsNone)
{
    QFile file(test::sourceRoot() + u"/resources/catalogue/external-mobility-short/route.bpmn"_qs);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QByteArray xml = file.readAll();
    const qsizetype at = xml.indexOf("<dc:Bounds", xml.indexOf("bpmnElement=\"dean\""));
    xml.replace(at, xml.indexOf("/>", at) - at, R"(<dc:Bounds x="1e300" y="nan" width="inf" height="80")");
    const auto editor = editorOfStranger(xml);
    EXPECT_EQ(editor->diagram().shapes.value(u"dean"_qs).bounds, QRectF(0, 0, 0, 80));
    EXPECT_EQ(editor->graph().shapes.value(u"dean"_qs).bounds, QRectF(0, 0, 0, 80));
    EXPECT_LT(editor->diagram().bounds().width(), 1e5);
}
