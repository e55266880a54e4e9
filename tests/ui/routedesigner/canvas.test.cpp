// SPDX-License-Identifier: GPL-3.0-or-later
// The canvas under mouse and keyboard: moving, bending, copying, undoing, finding, the list of steps, trying
// a route out.
#include <core/route/commands/routecomparison.h>
#include <core/route/lint.h>
#include <ui/routedesigner/canvasview.h>
#include <ui/routedesigner/conditionrows.h>
#include <ui/routedesigner/findbar.h>
#include <ui/routedesigner/simulationpanel.h>
#include <ui/routedesigner/steplist.h>

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <QToolBar>
#include <QWheelEvent>

#include <gtest/gtest.h>
#include <tests/support/shared.h>
#include <tests/ui/routedesigner/routecanvas.h>

using namespace tereze;
using namespace tereze::test;

TEST_F(RouteCanvasTest, aStepIsDraggedAlongItsNeighboursAndTakenBack)
{
    open();
    const QByteArray before = bytes();
    const QPointF dean = m_desk->centre(u"dean"_qs);
    m_desk->dragOnCanvas(dean, dean + QPointF(3, 97));
    EXPECT_EQ(m_desk->centre(u"dean"_qs), dean + QPointF(0, 100)); // on the grid, and straight below
    EXPECT_EQ(m_desk->diagram().lines.value(u"flow_2"_qs).waypoints.last().y(), dean.y() + 100);
    m_desk->dragOnCanvas(
        m_desk->centre(u"dean"_qs), dean + QPointF(0, 4)); // near enough to its neighbours' height
    EXPECT_EQ(m_desk->centre(u"dean"_qs), dean);
    m_desk->dragOnCanvas(dean, dean + QPointF(13, 37), Qt::ControlModifier); // freely
    EXPECT_EQ(m_desk->centre(u"dean"_qs), dean + QPointF(13, 37));
    for (int i = 0; i < 3; ++i)
        m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(bytes().toStdString(), before.toStdString());
    for (int i = 0; i < 3; ++i)
        m_desk->key(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(m_desk->centre(u"dean"_qs), dean + QPointF(13, 37));
}

TEST_F(RouteCanvasTest, keysWalkMoveRenameAppendAndDelete)
{
    open();
    m_desk->canvas().setFocus();
    m_desk->key(Qt::Key_Tab);
    EXPECT_EQ(m_desk->selected(), u"start");
    m_desk->key(Qt::Key_Return); // along the flow
    EXPECT_EQ(m_desk->selected(), u"international_office");
    const QPointF place = m_desk->centre(u"international_office"_qs);
    m_desk->key(Qt::Key_Down);
    m_desk->key(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(m_desk->centre(u"international_office"_qs), place + QPointF(0, 11));
    m_desk->key(Qt::Key_F2);
    m_desk->typeLabel(QString::fromUtf8("Тексеру"));
    EXPECT_EQ(m_desk->graph().nodes[1].name, QString::fromUtf8("Тексеру"));
    const auto steps = m_desk->graph().nodes.size();
    m_desk->key(Qt::Key_Insert); // the menu, its first line
    m_desk->key(Qt::Key_Return);
    EXPECT_EQ(m_desk->graph().nodes.size(), steps + 1);
    m_desk->key(Qt::Key_Escape); // the name as proposed
    m_desk->key(Qt::Key_Delete);
    EXPECT_EQ(m_desk->graph().nodes.size(), steps);
    m_desk->key(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(m_desk->canvas().canvas().selectedNodes().size(), steps);
}

TEST_F(RouteCanvasTest, aLineIsBentWhereItIsTakenAndKeepsItsBends)
{
    open();
    const auto line = m_desk->diagram().lines.value(u"flow_3"_qs).waypoints;
    const QPointF middle = (line.first() + line.last()) / 2;
    m_desk->clickAt(middle + QPointF(12, 0));
    ASSERT_EQ(m_desk->selected(), u"flow_3");
    m_desk->dragOnCanvas(middle, middle + QPointF(0, 60));
    const auto bent = m_desk->diagram().lines.value(u"flow_3"_qs).waypoints;
    ASSERT_EQ(bent.size(), 6);
    EXPECT_EQ(bent[2].y(), 180);
    for (int i = 0; i + 1 < bent.size(); ++i)
        EXPECT_TRUE(bent[i].x() == bent[i + 1].x() || bent[i].y() == bent[i + 1].y()) << i;
    m_desk->dragOnCanvas(m_desk->centre(u"dean"_qs), m_desk->centre(u"dean"_qs) - QPointF(20, 0));
    EXPECT_EQ(m_desk->diagram().lines.value(u"flow_3"_qs).waypoints[2].y(), 180);
}

TEST_F(RouteCanvasTest, stepsAreCopiedWithinAndBetweenRoutes)
{
    open();
    m_desk->clickAt(m_desk->centre(u"dean"_qs));
    m_desk->clickAt(m_desk->centre(u"international_office"_qs), Qt::ShiftModifier);
    m_desk->key(Qt::Key_C, Qt::ControlModifier);
    const auto steps = m_desk->graph().nodes.size();
    const auto flows = m_desk->graph().edges.size();
    m_desk->key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(m_desk->graph().nodes.size(), steps + 2);
    EXPECT_EQ(m_desk->graph().edges.size(), flows + 1);
    m_desk->click(m_desk->find<QWidget>("back"));
    ASSERT_TRUE(waitUntil([&] { return !m_desk->page().workshop(); }));
    ASSERT_TRUE(m_desk->newRoute());
    m_desk->key(Qt::Key_V, Qt::ControlModifier);
    ASSERT_EQ(m_desk->graph().nodes.size(), 2);
    EXPECT_EQ(m_desk->graph().edges.size(), 1);
    EXPECT_EQ(m_desk->graph().nodes.last().attribute("performer"), u"dean@faculty");
}

TEST_F(RouteCanvasTest, whatIsDraggedStaysUnderTheHandWhenTheListOfProblemsComesMeanwhile)
{
    open();
    ui::CanvasScene &scene = m_desk->canvas().canvas();
    const auto line = m_desk->diagram().lines.value(u"flow_3"_qs).waypoints;
    const QPointF middle = (line.first() + line.last()) / 2;
    m_desk->clickAt(middle + QPointF(12, 0));
    ASSERT_EQ(m_desk->selected(), u"flow_3");
    m_desk->dragOnCanvas(middle, middle + QPointF(0, 60), {}, [&] {
        scene.setMarks({ { u"flow_3"_qs, ui::NodeLook::Mark::Warning } });
    });
    EXPECT_GT(m_desk->diagram().lines.value(u"flow_3"_qs).waypoints.size(), line.size());
    const QRectF before = m_desk->diagram().shapes.value(u"dean"_qs).bounds;
    m_desk->clickAt(before.center());
    m_desk->dragOnCanvas(
        before.bottomRight(), before.bottomRight() + QPointF(40, 30), Qt::ControlModifier, [&] {
            scene.setMarks({ { u"dean"_qs, ui::NodeLook::Mark::Error } });
        });
    EXPECT_EQ(m_desk->diagram().shapes.value(u"dean"_qs).bounds.size(), before.size() + QSizeF(40, 30));
    EXPECT_EQ(scene.node(u"dean"_qs)->look().mark, ui::NodeLook::Mark::Error); // shown once it is let go
}

TEST_F(RouteCanvasTest, whatIsDeletedIsGoneBeforeAnythingLooksAtWhatIsSelected)
{
    open();
    const ui::CanvasScene &scene = m_desk->canvas().canvas();
    int looks = 0;
    QObject::connect(&scene, &QGraphicsScene::selectionChanged, m_desk->canvas().viewport(), [&] {
        ++looks;
        const QList<QGraphicsItem *> alive = scene.items();
        for (const QGraphicsItem *node : scene.nodes())
            EXPECT_TRUE(alive.contains(node));
    });
    m_desk->clickAt(m_desk->centre(u"dean"_qs));
    m_desk->clickAt(m_desk->centre(u"international_office"_qs), Qt::ShiftModifier);
    looks = 0;
    m_desk->key(Qt::Key_Delete);
    EXPECT_GT(
        looks, 1); // one of the two was selected alone for a moment, and the pad looked for a free place
    EXPECT_EQ(scene.node(u"dean"_qs), nullptr);
}

TEST_F(RouteCanvasTest, whatCannotBePastedIsNotCut)
{
    open();
    const auto line = m_desk->diagram().lines.value(u"flow_3"_qs).waypoints;
    m_desk->clickAt((line.first() + line.last()) / 2 + QPointF(12, 0));
    ASSERT_EQ(m_desk->selected(), u"flow_3");
    const auto flows = m_desk->graph().edges.size();
    m_desk->key(Qt::Key_X, Qt::ControlModifier);
    EXPECT_EQ(m_desk->graph().edges.size(), flows);
    m_desk->key(Qt::Key_Delete);
    EXPECT_EQ(m_desk->graph().edges.size(), flows - 1);
}

TEST_F(RouteCanvasTest, laneSpaceLassoAndTidyKeepTheRoute)
{
    open();
    const QPointF dean = m_desk->centre(u"dean"_qs);
    m_desk->find<QWidget>("palette_lane")->setFocus();
    m_desk->key(Qt::Key_Space);
    ASSERT_EQ(m_desk->diagram().lanes.size(), 1);
    EXPECT_EQ(m_desk->diagram().lanes.first().nodes.size(), m_desk->graph().nodes.size());
    m_desk->canvas().setFocus();
    // Space: all that stands to the right goes along.
    m_desk->key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    m_desk->dragOnCanvas(dean - QPointF(90, 70), dean + QPointF(-30, -68));
    EXPECT_EQ(m_desk->centre(u"dean"_qs), dean + QPointF(60, 0));
    m_desk->key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    m_desk->dragOnCanvas(
        m_desk->centre(u"dean"_qs) - QPointF(70, 60), m_desk->centre(u"dean"_qs) + QPointF(75, 60));
    EXPECT_EQ(m_desk->canvas().canvas().selectedNodes(), QStringList { u"dean"_qs });
    const auto graph = m_desk->graph();
    m_desk->key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::qWait(300);
    EXPECT_EQ(m_desk->graph().nodes.size(), graph.nodes.size());
    EXPECT_EQ(m_desk->diagram().lanes.first().nodes.size(), graph.nodes.size());
    EXPECT_FALSE(route::hasErrors(route::lintRoute(m_desk->graph())));
}

TEST_F(RouteCanvasTest, aStepDroppedOnALineIsSetIntoIt)
{
    open();
    const auto steps = m_desk->graph().nodes.size();
    const QPointF middle = (m_desk->centre(u"dean"_qs) + m_desk->centre(u"vice_rector_application"_qs)) / 2;
    m_desk->dragTo("palette_check", middle);
    m_desk->typeLabel(u"A look at the passport"_qs);
    const QString made = m_desk->selected();
    EXPECT_EQ(m_desk->graph().nodes.size(), steps + 1);
    EXPECT_EQ(
        m_desk->canvas().flowOrder().indexOf(made), m_desk->canvas().flowOrder().indexOf(u"dean"_qs) + 1);
    m_desk->key(Qt::Key_Z, Qt::ControlModifier); // its name
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(m_desk->graph().nodes.size(), steps);
}

TEST_F(RouteCanvasTest, aTermStandsOnTheBorderOfItsStepAndGoesAlong)
{
    open();
    const QPointF dean = m_desk->centre(u"dean"_qs);
    m_desk->dragTo("palette_timer", dean);
    const QString timer = m_desk->selected();
    m_desk->key(Qt::Key_Escape);
    ASSERT_EQ(m_desk->graph().nodes[m_desk->graph().indexOf(timer)].attachedTo, u"dean");
    const QPointF place = m_desk->centre(timer);
    EXPECT_EQ(place.y(), dean.y() + 40);
    m_desk->clickAt(place + QPointF(0, 10));
    ASSERT_EQ(m_desk->selected(), timer);
    m_desk->choose("duration_unit", u"H"_qs);
    const auto name = [&] {
        return m_desk->graph().nodes[m_desk->graph().indexOf(timer)].names().value(u"en"_qs);
    };
    EXPECT_EQ(name(), u"Reminder");
    m_desk->choose("action", u"approve"_qs);
    EXPECT_EQ(name(), u"Approved by default"); // until a person gives it a name
    EXPECT_EQ(m_desk->diagram().timers.value(timer).duration, u"PT3H");
    EXPECT_TRUE(m_desk->diagram().timers.value(timer).interrupts); // a verdict ends the step
    m_desk->typeInto("name_en", u"Three hours are enough"_qs);
    m_desk->choose("action", u"reject"_qs);
    EXPECT_EQ(name(), u"Three hours are enough");
    const auto calendar = [&] {
        const auto &graph = m_desk->graph();
        return graph.nodes[graph.indexOf(timer)].attributes.value(u"calendar"_qs);
    };
    EXPECT_EQ(calendar(), QString()); // working time, which is what a term is counted in when nothing is said
    EXPECT_EQ(m_desk->find<QComboBox>("calendar")->currentData().toString(), QString());
    m_desk->choose("calendar", u"none"_qs);
    EXPECT_EQ(calendar(), u"none"); // plain time, by the word that the engine knows
    // A long term is shown as it is, and one of another form stays: looking at it changes nothing.
    for (const char *term : { "PT1440M", "P0D", "P1DT4H" }) {
        const QString duration = QString::fromLatin1(term);
        m_desk->canvas().commands().change(u"x"_qs,
            [&](route::RouteOperations &operations) { return operations.setTimer(timer, duration, true); });
        auto *count = m_desk->find<QSpinBox>("duration");
        ASSERT_NE(count, nullptr);
        count->setFocus(Qt::TabFocusReason);
        m_desk->find<QComboBox>("action")->setFocus(Qt::TabFocusReason);
        EXPECT_EQ(m_desk->diagram().timers.value(timer).duration, duration);
    }
    m_desk->dragOnCanvas(dean - QPointF(30, 10), dean + QPointF(-30, 90));
    EXPECT_EQ(m_desk->centre(timer), place + QPointF(0, 100));
    takePicture(m_desk->desk().window(), u"routes-term"_qs);
}

TEST_F(RouteCanvasTest, aLongNameIsShownWholeAndStays)
{
    open();
    const QString name = QString(400, u'x');
    m_desk->canvas().commands().change(u"x"_qs,
        [&](route::RouteOperations &operations) { return operations.setName(u"dean"_qs, u"en"_qs, name); });
    m_desk->clickAt(m_desk->centre(u"dean"_qs));
    auto *field = m_desk->find<QLineEdit>("name_en");
    ASSERT_NE(field, nullptr);
    EXPECT_EQ(field->text(), name);
    field->setFocus(Qt::TabFocusReason);
    m_desk->canvas().setFocus();
    EXPECT_EQ(m_desk->graph().nodes[m_desk->graph().indexOf(u"dean"_qs)].name, name);
}

TEST_F(RouteCanvasTest, zoomsAtTheMouseAndAlignsWhatIsSelected)
{
    open();
    const QPointF dean = m_desk->centre(u"dean"_qs);
    const QPoint before = m_desk->canvas().mapFromScene(dean);
    QWheelEvent wheel(before, m_desk->canvas().viewport()->mapToGlobal(before), {}, { 0, 240 }, Qt::NoButton,
        Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_desk->canvas().viewport(), &wheel);
    EXPECT_NEAR(m_desk->canvas().zoom(), 1.44, 0.001);
    EXPECT_LE((m_desk->canvas().mapFromScene(dean) - before).manhattanLength(), 3);
    m_desk->desk().trigger("fit_width"); // 100 %
    EXPECT_EQ(m_desk->canvas().zoom(), 1);
    m_desk->canvas().setFocus();
    m_desk->clickAt(dean);
    m_desk->key(Qt::Key_Down);
    m_desk->clickAt(m_desk->centre(u"international_office"_qs), Qt::ShiftModifier);
    m_desk->workshop().findChild<QAction *>(u"route_align_bottom"_qs)->trigger();
    EXPECT_EQ(m_desk->centre(u"international_office"_qs).y(), dean.y() + 10);
    m_desk->clickAt(m_desk->centre(u"dean"_qs), Qt::ShiftModifier); // no longer selected
    EXPECT_EQ(m_desk->selected(), u"international_office");
}

TEST_F(RouteCanvasTest, findsByNameIdAndProperty)
{
    open();
    m_desk->desk().trigger("find");
    auto *field = m_desk->find<QLineEdit>("route_find");
    ASSERT_TRUE(field && field->hasFocus());
    typeText(field, u"dean@fac"_qs);
    EXPECT_EQ(m_desk->selected(), u"dean");
    field->clear();
    typeText(field, QString::fromUtf8("приказа"));
    EXPECT_EQ(m_desk->selected(), u"draft_order");
    m_desk->key(Qt::Key_Return);
    EXPECT_EQ(m_desk->selected(), u"vice_rector_order");
}

TEST_F(RouteCanvasTest, theListOfStepsSaysTheSameAndEditsTheSame)
{
    open();
    m_desk->canvas().setFocus();
    m_desk->key(Qt::Key_L, Qt::ControlModifier);
    auto *list = m_desk->find<ui::StepList>("steps");
    ASSERT_NE(list, nullptr);
    ASSERT_EQ(list->rowCount(), m_desk->graph().nodes.size());
    EXPECT_EQ(list->item(2, ui::StepList::Title)->text(), u"Approval by the dean");
    EXPECT_TRUE(list->item(2, ui::StepList::Who)->text().contains(u"Dean of the faculty"));
    EXPECT_TRUE(list->item(2, ui::StepList::Next)->text().startsWith(u"4. "));
    takePicture(m_desk->desk().window(), u"routes-steps"_qs);
    list->setFocus();
    m_desk->key(Qt::Key_Down);
    m_desk->key(Qt::Key_F2);
    QWidget *editor = QApplication::focusWidget();
    ASSERT_TRUE(qobject_cast<QLineEdit *>(editor));
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    typeText(editor, u"International review"_qs);
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_TRUE(waitUntil([&] { return m_desk->graph().nodes[1].name == u"International review"; }));
    const auto steps = m_desk->graph().nodes.size();
    list->setFocus();
    m_desk->key(Qt::Key_Delete);
    EXPECT_EQ(m_desk->graph().nodes.size(), steps - 1);
}

TEST_F(RouteCanvasTest, aSampleApplicationIsTakenThrough)
{
    open();
    m_desk->canvas().setFocus();
    m_desk->key(Qt::Key_F8);
    auto *panel = m_desk->find<ui::SimulationPanel>("simulation");
    ASSERT_TRUE(panel && panel->trial());
    m_desk->click(m_desk->find<QWidget>("trial_international_office_approve"));
    EXPECT_EQ(panel->trial()->tokens().value(u"dean"_qs), 1);
    takePicture(m_desk->desk().window(), u"routes-simulation"_qs);
    m_desk->click(m_desk->find<QWidget>("trial_dean_reject"));
    EXPECT_EQ(panel->trial()->state(), route::RouteTrial::State::Rejected);
}

TEST_F(RouteCanvasTest, aTrialGoesOnWithTheDrawingThatItBeganWith)
{
    open();
    m_desk->clickAt(m_desk->centre(u"dean"_qs));
    const QString made = m_desk->append("check", u"A look at the passport"_qs);
    m_desk->canvas().setFocus();
    m_desk->key(Qt::Key_F8);
    auto *panel = m_desk->find<ui::SimulationPanel>("simulation");
    ASSERT_TRUE(panel && panel->trial());
    m_desk->click(m_desk->find<QWidget>("trial_international_office_approve"));
    auto *undo = m_desk->workshop().findChild<QAction *>(u"route_undo"_qs);
    ASSERT_NE(undo, nullptr);
    while (m_desk->graph().indexOf(made) >= 0 && undo->isEnabled())
        undo->trigger();
    ASSERT_EQ(m_desk->graph().indexOf(made), -1);
    m_desk->click(m_desk->find<QWidget>("trial_dean_approve"));
    EXPECT_EQ(panel->trial()->tokens().value(made), 1);
    // Nor does the list of steps edit while a route is tried.
    const auto steps = m_desk->graph().nodes.size();
    m_desk->workshop().findChild<QAction *>(u"route_steps"_qs)->trigger();
    auto *list = m_desk->find<ui::StepList>("steps");
    ASSERT_NE(list, nullptr);
    list->setFocus();
    m_desk->key(Qt::Key_Delete);
    EXPECT_EQ(m_desk->graph().nodes.size(), steps);
}

TEST_F(RouteCanvasTest, speaksFourLanguagesAndIsDrawnOnDark)
{
    open(u"kk"_qs, "academic-leave");
    for (const char *language : { "kk", "ru", "en", "uk" }) {
        m_desk->desk().languages.set(QString::fromLatin1(language));
        m_desk->canvas().fit();
        m_desk->clickAt(m_desk->centre(m_desk->graph().nodes[2].id));
        takePicture(m_desk->desk().window(), u"routes-%1"_qs.arg(QLatin1String(language)));
        EXPECT_EQ(namelessControls(m_desk->workshop()), QString());
    }
    m_desk->desk().appearance.apply(u"dark"_qs);
    takePicture(m_desk->desk().window(), u"routes-dark"_qs);
    m_desk->desk().appearance.apply(u"light"_qs);
}

TEST_F(RouteCanvasTest, namesBesideTheirShapesAreWholeInEveryLanguageOfADrawingThatWasLaidOut)
{
    const QMap<QString, QString> names {
        { u"kk"_qs,
            u"Академиялық демалысқа өтініш беріліп, факультеттің әдіскері оны алғашқы тексеруге қабылдады"_qs },
        { u"ru"_qs,
            u"Заявление на академический отпуск подано и принято методистом факультета к рассмотрению"_qs },
        { u"en"_qs, u"Submitted"_qs },
        { u"uk"_qs, u"Заяву на академічну відпустку подано, методист факультету прийняв її до розгляду"_qs }
    };
    QFile file(sourceRoot() + u"/resources/catalogue/academic-leave/route.bpmn"_qs);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    route::RouteEditor editor(route::RouteDocument::read(file.readAll()).value());
    const auto nodes = editor.graph().nodes;
    for (const route::RouteNode &node : nodes) {
        if (!node.element.endsWith(u"Event"))
            continue;
        for (auto name = names.begin(); name != names.end(); ++name)
            ASSERT_TRUE(editor.change(u"Rename"_qs, [&](route::RouteOperations &operations) {
                return operations.setName(node.id, name.key(), name.value());
            }));
    }
    QByteArray xml = editor.bytes();
    const qsizetype from = xml.indexOf("<bpmndi:BPMNDiagram");
    xml.remove(from, xml.indexOf("</bpmn:definitions>") - from);
    m_desk = DrawingDesk::open(u"kk"_qs);
    ASSERT_NE(m_desk, nullptr);
    const QString bare = m_desk->desk().folder.filePath(u"bare.bpmn"_qs);
    QFile written(bare);
    ASSERT_TRUE(written.open(QIODevice::WriteOnly) && written.write(xml) == xml.size());
    written.close();
    m_desk->desk().dialogs.openFile = bare;
    m_desk->click(m_desk->desk().find<QWidget>("import_route"));
    ASSERT_TRUE(waitUntil([&] { return m_desk->page().workshop() && !m_desk->diagram().shapes.isEmpty(); }));
    for (const char *language : { "ru", "uk", "en", "kk" }) {
        m_desk->desk().languages.set(QString::fromLatin1(language));
        QApplication::processEvents();
        m_desk->canvas().fit();
        for (const auto *node : m_desk->canvas().canvas().nodes()) {
            const ui::NodeLook &look = node->look();
            if (!(look.isEvent() || look.isGateway()) || look.title.isEmpty())
                continue;
            EXPECT_EQ(look.labelText().join(u' '), look.title.simplified()) << look.id.toStdString();
            EXPECT_TRUE(node->boundingRect().contains(look.labelPlace())) << look.id.toStdString();
            // No other step stands on it.
            for (const auto *other : m_desk->canvas().canvas().nodes()) {
                const QRectF label = look.labelPlace().translated(node->pos());
                EXPECT_TRUE(
                    other == node || !label.intersects(QRectF(other->pos(), other->look().bounds.size())))
                    << language << ": " << look.id.toStdString() << " under "
                    << other->look().id.toStdString();
            }
        }
        takePicture(m_desk->desk().window(), u"routes-labels-%1"_qs.arg(QLatin1String(language)));
    }
}

TEST_F(RouteCanvasTest, thePropertiesOfEveryKindFitTheirPanelInEveryLanguage)
{
    m_desk = DrawingDesk::open();
    ASSERT_TRUE(m_desk && m_desk->newRoute());
    QStringList ids;
    for (const route::StepKind &kind : route::stepKinds()) {
        if (kind.key == u"timer") {
            m_desk->canvas().reveal(ids.at(1));
        } else {
            m_desk->canvas().canvas().select({});
        }
        m_desk->find<QWidget>(("palette_" + kind.key.toUtf8()).constData())->setFocus();
        m_desk->key(Qt::Key_Space);
        m_desk->key(Qt::Key_Escape); // the name as proposed
        ids << m_desk->graph().nodes.last().id;
    }
    ASSERT_EQ(ids.size(), route::stepKinds().size());
    // A way behind a choice has a condition.
    QString choice;
    for (const auto &node : m_desk->graph().nodes) {
        if (node.type == route::NodeType::ExclusiveGateway)
            choice = node.id;
    }
    for (const char *name : { "One", "Other" }) {
        m_desk->canvas().reveal(choice);
        m_desk->append("approve", QString::fromLatin1(name));
    }
    ids << m_desk->graph().edges.last().id;
    m_desk->canvas().reveal(ids.last());
    m_desk->click(m_desk->find<QWidget>("add_condition"));
    for (const char *language : { "kk", "ru", "uk", "en" }) {
        m_desk->desk().languages.set(QString::fromLatin1(language));
        for (const QString &id : ids + QStringList { QString() }) {
            if (id.isEmpty())
                m_desk->canvas().canvas().select({});
            else
                m_desk->canvas().reveal(id);
            QTest::qWait(5);
            auto *panel = m_desk->find<QScrollArea>("properties");
            ASSERT_TRUE(panel && panel->widget());
            EXPECT_TRUE(waitUntil([&] { return panel->widget()->width() <= panel->viewport()->width(); }))
                << language << ' ' << id.toStdString() << ": " << panel->widget()->width() << " in "
                << panel->viewport()->width();
            EXPECT_EQ(namelessControls(*panel), QString());
        }
    }
}

TEST(ConditionRows, areReadFromConditionsAndWriteThemAgain)
{
    using ui::ConditionRows;
    for (const char *text : { "$.form.aim == \"study\"", "$.form.n < 3 && $.student.course >= 2",
             "$.form.a == true || $.form.b == false",
             "$.form.until.datetime() > \"2026-01-01\".datetime()" }) {
        const auto rows = ConditionRows::of(QString::fromLatin1(text));
        ASSERT_TRUE(rows) << text;
        EXPECT_EQ(rows->text({}), QLatin1String(text));
    }
    const auto guarded = ConditionRows::of(u"exists($ ? (exists(@.form.x))) && $.form.x == 1"_qs);
    ASSERT_TRUE(guarded && guarded->rows.size() == 1);
    EXPECT_EQ(guarded->text({ u"form.x"_qs }), u"exists($ ? (exists(@.form.x))) && $.form.x == 1");
    for (const char *other :
        { "!($.form.n < 3)", "$.form.n + 1 < 3", "$.form.a == 1 || ($.form.b == 2 && $.form.c == 3)",
            "exists($ ? (exists(@.form.x)))", "$.form." })
        EXPECT_FALSE(ConditionRows::of(QString::fromLatin1(other))) << other;
}
