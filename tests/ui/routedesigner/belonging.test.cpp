// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs together stays together, whatever is done to the drawing: steps to the lane in which they
// stand, terms to the border of their step.
#include <ui/errors/messagebar.h>
#include <ui/routedesigner/canvasview.h>
#include <ui/routedesigner/problempanel.h>

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QTableWidget>
#include <QTest>
#include <QToolBar>

#include <cmath>
#include <gtest/gtest.h>
#include <tests/ui/routedesigner/routecanvas.h>

using namespace tereze;
using namespace tereze::test;

namespace {

class RouteBelongingTest : public RouteCanvasTest {
protected:
    QRectF bounds(const QString &id) { return m_desk->diagram().shapes.value(id).bounds; }
    /// The lanes in which each step is named, against those in which it is drawn.
    void expectLanesAsDrawn()
    {
        const auto &diagram = m_desk->diagram();
        for (const auto &node : m_desk->graph().nodes) {
            if (!node.attachedTo.isEmpty())
                continue; // a term is where its step is
            QStringList named, drawn;
            for (const auto &lane : diagram.lanes) {
                if (lane.nodes.contains(node.id))
                    named << lane.id;
                if (bounds(lane.id).contains(bounds(node.id).center()))
                    drawn << lane.id;
            }
            EXPECT_EQ(named, drawn) << node.id.toStdString();
        }
    }
    void addLane()
    {
        m_desk->find<QWidget>("palette_lane")->setFocus();
        m_desk->key(Qt::Key_Space);
        m_desk->canvas().setFocus();
        m_desk->canvas().fit();
    }
    QString addTimer(const QString &step)
    {
        m_desk->dragTo("palette_timer", m_desk->centre(step));
        const QString timer = m_desk->selected();
        m_desk->key(Qt::Key_Escape);
        return timer;
    }
    bool isOnBorder(const QString &timer, const QString &step)
    {
        const QRectF host = bounds(step);
        const QPointF place = bounds(timer).center();
        const auto near = [](double a, double b) {
            return std::abs(a - b) < 0.01;
        };
        const bool across = place.x() > host.left() - 0.01 && place.x() < host.right() + 0.01;
        const bool down = place.y() > host.top() - 0.01 && place.y() < host.bottom() + 0.01;
        return ((near(place.x(), host.left()) || near(place.x(), host.right())) && down)
            || ((near(place.y(), host.top()) || near(place.y(), host.bottom())) && across);
    }
    void undo()
    {
        m_desk->canvas().setFocus();
        m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    }
};

} // namespace

TEST_F(RouteBelongingTest, aLaneThatIsMovedFarKeepsItsSteps)
{
    open();
    addLane();
    ASSERT_EQ(m_desk->diagram().lanes.size(), 1);
    const QString lane = m_desk->diagram().lanes.first().id;
    expectLanesAsDrawn();
    m_desk->canvas().setZoom(0.4);
    m_desk->canvas().centerOn(bounds(lane).center() + QPointF(0, 200));
    const QRectF before = bounds(lane);
    const QPointF heading(before.left() + 12, before.center().y());
    m_desk->dragOnCanvas(heading, heading + QPointF(0, before.height() + 150));
    EXPECT_GT(bounds(lane).top(), before.bottom());
    EXPECT_EQ(m_desk->diagram().lanes.first().nodes.size(), m_desk->graph().nodes.size());
    expectLanesAsDrawn();
}

TEST_F(RouteBelongingTest, stepsThatAreAlignedPastedOrTakenInBelongToTheLaneInWhichTheyStand)
{
    open();
    addLane();
    addLane(); // below it
    ASSERT_EQ(m_desk->diagram().lanes.size(), 2);
    const QString first = m_desk->diagram().lanes[0].id, second = m_desk->diagram().lanes[1].id;
    const QPointF dean = m_desk->centre(u"dean"_qs);
    m_desk->dragOnCanvas(dean, QPointF(dean.x(), bounds(second).center().y()), Qt::ControlModifier);
    ASSERT_TRUE(m_desk->diagram().lanes[1].nodes.contains(u"dean"_qs));
    expectLanesAsDrawn();
    // Aligned with the one below, the other comes into its lane.
    m_desk->canvas().canvas().select({ u"dean"_qs, u"vice_rector_application"_qs });
    m_desk->workshop().findChild<QAction *>(u"route_align_bottom"_qs)->trigger();
    EXPECT_TRUE(m_desk->diagram().lanes[1].nodes.contains(u"vice_rector_application"_qs));
    expectLanesAsDrawn();
    undo();
    EXPECT_TRUE(m_desk->diagram().lanes[0].nodes.contains(u"vice_rector_application"_qs));
    // A copy belongs to where it is put.
    m_desk->canvas().canvas().select({ u"dean"_qs });
    m_desk->canvas().setFocus();
    m_desk->key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(m_desk->diagram().lanes[1].nodes.size(), 2);
    expectLanesAsDrawn();
    // A lane that is made smaller lets go of what stands outside, and takes it in again.
    const QRectF lane = bounds(second);
    m_desk->canvas().canvas().select({ second });
    const QPointF bottom(lane.center().x(), lane.bottom());
    m_desk->dragOnCanvas(bottom, QPointF(bottom.x(), lane.top() + 62), Qt::ControlModifier);
    ASSERT_LT(bounds(second).height(), lane.height());
    expectLanesAsDrawn();
    const QPointF now(bottom.x(), bounds(second).bottom());
    m_desk->dragOnCanvas(now, bottom, Qt::ControlModifier);
    EXPECT_EQ(m_desk->diagram().lanes[1].nodes.size(), 2);
    expectLanesAsDrawn();
    Q_UNUSED(first)
}

TEST_F(RouteBelongingTest, aTermStaysOnTheBorderOfItsStep)
{
    open();
    const QString timer = addTimer(u"dean"_qs);
    ASSERT_TRUE(isOnBorder(timer, u"dean"_qs));
    const QRectF before = bounds(timer);
    // Moved by keys.
    m_desk->canvas().canvas().select({ timer });
    m_desk->canvas().setFocus();
    for (const int key : { Qt::Key_Left, Qt::Key_Up, Qt::Key_Up, Qt::Key_Down, Qt::Key_Right }) {
        m_desk->key(key);
        EXPECT_TRUE(isOnBorder(timer, u"dean"_qs)) << key;
    }
    m_desk->key(Qt::Key_Left);
    EXPECT_NE(bounds(timer), before);
    // Dragged with another step.
    const QPointF other = m_desk->centre(u"international_office"_qs);
    m_desk->canvas().canvas().select({ timer, u"international_office"_qs });
    m_desk->dragOnCanvas(other, other + QPointF(0, 140), Qt::ControlModifier);
    EXPECT_NE(m_desk->centre(u"international_office"_qs), other);
    EXPECT_TRUE(isOnBorder(timer, u"dean"_qs));
    undo();
    // Aligned with another step.
    m_desk->canvas().canvas().select({ timer, u"international_office"_qs });
    m_desk->workshop().findChild<QAction *>(u"route_align_left"_qs)->trigger();
    EXPECT_TRUE(isOnBorder(timer, u"dean"_qs));
    // Space that is made through the step, between its middle and its term.
    const QRectF dean = bounds(u"dean"_qs);
    const double right = dean.right() - bounds(timer).center().x();
    m_desk->canvas().canvas().select({ timer });
    m_desk->canvas().setFocus();
    for (int i = 0; right > 30 && i < 12; ++i)
        m_desk->key(Qt::Key_Right);
    ASSERT_GT(bounds(timer).center().x(), dean.center().x() + 8);
    m_desk->key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    const QPointF from(dean.center().x() + 4, dean.top() - 60);
    m_desk->dragOnCanvas(from, from + QPointF(120, 0));
    EXPECT_EQ(bounds(u"dean"_qs), dean);
    EXPECT_TRUE(isOnBorder(timer, u"dean"_qs));
}

TEST_F(RouteBelongingTest, aPropertyThatIsTakenBackStaysTakenBack)
{
    open();
    m_desk->clickAt(m_desk->centre(u"dean"_qs));
    const auto name = [this] {
        return m_desk->graph().nodes[m_desk->graph().indexOf(u"dean"_qs)].names().value(u"en"_qs);
    };
    const QString before = name();
    m_desk->typeInto("name_en", u"Another name"_qs);
    ASSERT_EQ(name(), u"Another name");
    auto *field = m_desk->find<QLineEdit>("name_en");
    ASSERT_TRUE(field->hasFocus());
    // The tools do not take the focus: the field still has it.
    auto *tools = m_desk->find<QToolBar>("route_tools");
    m_desk->click(tools->widgetForAction(m_desk->workshop().findChild<QAction *>(u"route_undo"_qs)));
    EXPECT_EQ(name(), before);
    EXPECT_EQ(field->text(), before);
    m_desk->canvas().setFocus();
    EXPECT_EQ(name(), before);
    EXPECT_TRUE(m_desk->canvas().commands().editor().undoStack().canRedo());
}

TEST_F(RouteBelongingTest, aSpaceBarThatIsLetGoElsewhereLeavesNoHand)
{
    open();
    m_desk->canvas().setFocus();
    QTest::keyPress(&m_desk->canvas(), Qt::Key_Space);
    m_desk->find<QWidget>("palette_start")->setFocus(); // the key comes up there
    const QPointF dean = m_desk->centre(u"dean"_qs);
    m_desk->dragOnCanvas(dean, dean + QPointF(0, 150));
    EXPECT_EQ(m_desk->centre(u"dean"_qs), dean + QPointF(0, 150));
}

TEST_F(RouteBelongingTest, whoeverOnlyWalksThroughThePropertiesChangesNothing)
{
    open();
    // As other programs write it: without blanks in the condition, with many between the performers.
    m_desk->canvas().commands().change(u"x"_qs, [&](route::RouteOperations &operations) -> Result<void> {
        TEREZE_TRY(const QString way, operations.addStep(route::stepKind(u"exclusive"_qs), { 900, 900 }));
        TEREZE_TRY(const QString end, operations.addStep(route::stepKind(u"end"_qs), { 1'100, 900 }));
        TEREZE_TRY(const QString flow, operations.connect(way, end));
        TEREZE_CHECK(operations.setCondition(flow, u"$.form.purpose==\"bank\"&&$.form.unknown==\"x\""_qs));
        return operations.setTereze(u"dean"_qs, u"performer"_qs, u"dean@faculty   methodist"_qs);
    });
    const QByteArray before = bytes();
    QStringList all;
    for (const auto &node : m_desk->graph().nodes)
        all << node.id;
    for (const auto &edge : m_desk->graph().edges)
        all << edge.id;
    int fields = 0;
    for (const QString &id : std::as_const(all)) {
        m_desk->canvas().canvas().select({ id });
        QList<QPointer<QWidget>> stops;
        auto *panel = m_desk->find<QWidget>("properties");
        for (auto *field : panel->findChildren<QWidget *>()) {
            if (field->isVisible() && (field->focusPolicy() & Qt::TabFocus))
                stops << field;
        }
        for (const auto &stop : std::as_const(stops)) {
            if (!stop)
                continue;
            stop->setFocus(Qt::TabFocusReason);
            ++fields;
            m_desk->canvas().setFocus();
            ASSERT_EQ(bytes(), before) << id.toStdString() << ' ' << stop->objectName().toStdString();
        }
    }
    EXPECT_GT(fields, 50);
}

TEST_F(RouteBelongingTest, aStepWithoutATermIsNamedAndGetsOneFromTheList)
{
    open();
    const QString errors = m_desk->errors(); // lint has looked
    const auto named = [this] {
        QStringList steps;
        for (const route::Finding &finding : m_desk->workshop().problems().findings()) {
            if (finding.rule == u"deadline-missing")
                steps << finding.element;
        }
        return steps;
    };
    const QStringList before = named();
    ASSERT_TRUE(before.contains(u"dean"_qs));
    m_desk->workshop().problems().setExpanded(true);
    auto *table = m_desk->find<QTableWidget>("problems");
    for (int row = 0; row < table->rowCount(); ++row) {
        const route::Finding &finding = m_desk->workshop().problems().findings().at(row);
        if (finding.rule == u"deadline-missing" && finding.element == u"dean") {
            m_desk->click(table->cellWidget(row, 2));
            break;
        }
    }
    EXPECT_EQ(m_desk->errors(), errors); // what mends one thing breaks no other
    EXPECT_EQ(named().size(), before.size() - 1);
    EXPECT_FALSE(named().contains(u"dean"_qs));
    for (const auto &node : m_desk->graph().nodes) {
        if (node.attachedTo == u"dean") {
            EXPECT_TRUE(isOnBorder(node.id, u"dean"_qs));
        }
    }
    undo();
    m_desk->errors();
    EXPECT_EQ(named(), before);
}

TEST_F(RouteBelongingTest, aLaneIsFoundByItsName)
{
    open();
    addLane();
    m_desk->workshop().find();
    m_desk->typeInto("route_find", u"department"_qs);
    EXPECT_EQ(m_desk->selected(), m_desk->diagram().lanes.first().id);
}

TEST_F(RouteBelongingTest, aCommitteeMayHaveAQuorumOfItsOwn)
{
    open();
    m_desk->clickAt(m_desk->centre(u"dean"_qs));
    const auto quorum = [this] {
        return m_desk->graph().nodes[m_desk->graph().indexOf(u"dean"_qs)].attribute("quorum");
    };
    m_desk->typeInto("quorum_other", u"60 %"_qs);
    EXPECT_EQ(quorum(), u"60%");
    EXPECT_EQ(m_desk->find<QComboBox>("quorum")->currentData().toString(), u"60%");
    m_desk->choose("quorum", u"all"_qs);
    EXPECT_EQ(quorum(), u"all");
    EXPECT_EQ(m_desk->find<QLineEdit>("quorum_other")->text(), QString());
}

TEST_F(RouteBelongingTest, aLongNameIsNotCutByLookingAtItOnTheCanvas)
{
    open();
    const QString name = QString(400, u'x');
    m_desk->canvas().commands().change(u"x"_qs,
        [&](route::RouteOperations &operations) { return operations.setName(u"dean"_qs, u"en"_qs, name); });
    m_desk->doubleClickAt(m_desk->centre(u"dean"_qs));
    auto *label = m_desk->find<QLineEdit>("label_editor");
    ASSERT_NE(label, nullptr);
    EXPECT_EQ(label->text(), name);
    m_desk->key(Qt::Key_Return);
    EXPECT_EQ(m_desk->graph().nodes[m_desk->graph().indexOf(u"dean"_qs)].name, name);
}

TEST(RouteFiles, aFileWithMoreThanCanBeDrawnIsRefusedInPlainWordsAndLeavesNoDraft)
{
    const auto desk = DrawingDesk::open();
    ASSERT_NE(desk, nullptr);
    QByteArray xml = route::RouteEditor::emptyDocument(u"crowd"_qs, {}).bytes();
    QByteArray tasks;
    for (int i = 0; i < 60'000; ++i)
        tasks += "<bpmn:task id=\"t" + QByteArray::number(i) + "\"/>";
    xml.replace("</bpmn:process>", tasks + "</bpmn:process>");
    QFile file(desk->desk().folder.filePath(u"crowd.bpmn"_qs));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(xml) == xml.size());
    file.close();
    desk->desk().dialogs.openFile = file.fileName();
    desk->click(desk->desk().find<QWidget>("import_route"));
    EXPECT_EQ(desk->page().messages().text(), u"This file has 60000 elements; up to 5000 can be drawn here.");
    EXPECT_EQ(desk->page().workshop(), nullptr);
    for (int row = 0; row < desk->page().table().rowCount(); ++row)
        EXPECT_NE(desk->page().table().item(row, ui::RouteDesignerPage::Key)->text(), u"crowd");
}
