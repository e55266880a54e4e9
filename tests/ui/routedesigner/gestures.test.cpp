// SPDX-License-Identifier: GPL-3.0-or-later
// Further gestures on the canvas: the hand, the overview, sizes, equal distances, both ends of a line,
// another window, and a pad that hides nothing.
#include <ui/routedesigner/canvasview.h>
#include <ui/routedesigner/resizeframe.h>

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

#include <gtest/gtest.h>
#include <tests/ui/routedesigner/drawingdesk.h>

using namespace tereze;
using namespace tereze::test;

namespace {

class RouteGestureTest : public ::testing::Test {
protected:
    void open(const char *service, const QString &around)
    {
        m_desk = DrawingDesk::open();
        ASSERT_NE(m_desk, nullptr);
        ASSERT_TRUE(m_desk->importRoute(service, around));
        m_desk->canvas().setFocus();
    }
    void open() { open("external-mobility-short", u"dean"_qs); }
    QByteArray bytes() { return m_desk->canvas().commands().editor().document().serialised(); }
    QRectF bounds(const QString &id) { return m_desk->diagram().shapes.value(id).bounds; }
    QWidget *toolButton(const char *action)
    {
        auto *tools = m_desk->find<QToolBar>("route_tools");
        return tools->widgetForAction(
            m_desk->workshop().findChild<QAction *>(u"route_"_qs + QLatin1String(action)));
    }
    QPoint onScreen(const QString &id) { return m_desk->canvas().mapFromScene(m_desk->centre(id)); }
    /// Whether a step can be seen whole.
    bool isSeen(const QString &id)
    {
        return m_desk->canvas().viewport()->rect().contains(
            m_desk->canvas().mapFromScene(bounds(id)).boundingRect());
    }
    QString flowBetween(const QString &source, const QString &target)
    {
        for (const auto &edge : m_desk->graph().edges) {
            if (edge.sourceId == source && edge.targetId == target)
                return edge.id;
        }
        return {};
    }

    std::unique_ptr<DrawingDesk> m_desk;
};

} // namespace

TEST_F(RouteGestureTest, theHandMovesTheViewAndNothingElse)
{
    open();
    const QByteArray before = bytes();
    m_desk->click(toolButton("hand"));
    const QPoint place = onScreen(u"dean"_qs);
    const QPointF dean = m_desk->centre(u"dean"_qs);
    m_desk->dragOnCanvas(dean, dean + QPointF(-120, 60));
    EXPECT_EQ(onScreen(u"dean"_qs), place + QPoint(-120, 60));
    EXPECT_EQ(m_desk->selected(), QString());
    m_desk->dragOnCanvas(dean, dean + QPointF(120, -60)); // the hand stays until another tool is taken
    EXPECT_EQ(onScreen(u"dean"_qs), place);
    m_desk->click(toolButton("select"));
    // Space takes the hand for as long as it is held.
    m_desk->canvas().setFocus();
    QTest::keyPress(&m_desk->canvas(), Qt::Key_Space);
    m_desk->dragOnCanvas(dean, dean + QPointF(50, 40));
    QTest::keyRelease(&m_desk->canvas(), Qt::Key_Space);
    EXPECT_EQ(onScreen(u"dean"_qs), place + QPoint(50, 40));
    EXPECT_EQ(bytes(), before);
}

TEST_F(RouteGestureTest, theOverviewGoesWhereItIsClicked)
{
    open();
    const QString first = u"start"_qs, last = m_desk->canvas().flowOrder().last();
    m_desk->canvas().setZoom(1.5);
    QTest::qWait(250); // the picture of the overview is made after a while
    auto *map = m_desk->find<QWidget>("minimap");
    ASSERT_NE(map, nullptr);
    const QPoint right(map->width() - 16, map->height() / 2), left(16, map->height() / 2);
    m_desk->clickIn(map, right);
    EXPECT_TRUE(isSeen(last));
    EXPECT_FALSE(isSeen(first));
    m_desk->clickIn(map, left);
    EXPECT_TRUE(isSeen(first));
    EXPECT_FALSE(isSeen(last));
    // It can be put away, and got again.
    m_desk->click(toolButton("minimap"));
    EXPECT_FALSE(map->isVisible());
    m_desk->click(toolButton("minimap"));
    EXPECT_TRUE(map->isVisible());
}

TEST_F(RouteGestureTest, stepsAreSetAtEqualDistances)
{
    open();
    const QString steps[] { u"international_office"_qs, u"dean"_qs, u"vice_rector_application"_qs };
    m_desk->dragOnCanvas(
        m_desk->centre(steps[1]), m_desk->centre(steps[1]) + QPointF(43, 0), Qt::ControlModifier);
    const QByteArray before = bytes();
    m_desk->clickAt(m_desk->centre(steps[0]));
    for (const QString &step : { steps[1], steps[2] })
        m_desk->clickAt(m_desk->centre(step), Qt::ShiftModifier);
    auto *align = m_desk->find<QWidget>("align");
    ASSERT_TRUE(align && align->isEnabled());
    m_desk->chooseInMenu(align, align->rect().center(), u"Equal distances across"_qs);
    const double x[] { m_desk->centre(steps[0]).x(), m_desk->centre(steps[1]).x(),
        m_desk->centre(steps[2]).x() };
    EXPECT_EQ(x[1] - x[0], x[2] - x[1]);
    m_desk->canvas().setFocus();
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(bytes(), before);
}

TEST_F(RouteGestureTest, bothEndsOfALineAreTakenElsewhere)
{
    open();
    const QByteArray before = bytes();
    const QString flow = flowBetween(u"dean"_qs, u"vice_rector_application"_qs);
    const auto points = [&] {
        return m_desk->diagram().lines.value(flow).waypoints;
    };
    m_desk->clickAt(points().first() + QPointF(18, 0));
    ASSERT_EQ(m_desk->selected(), flow);
    m_desk->dragOnCanvas(points().last(), m_desk->centre(u"draft_order"_qs));
    EXPECT_EQ(flowBetween(u"dean"_qs, u"draft_order"_qs), flow);
    EXPECT_TRUE(bounds(u"draft_order"_qs).adjusted(-1, -1, 1, 1).contains(points().last()));
    // It goes around the step that stands between.
    for (qsizetype i = 0; i + 1 < points().size(); ++i)
        EXPECT_FALSE(QRectF(points()[i], points()[i + 1])
                         .normalized()
                         .adjusted(-1, -1, 1, 1)
                         .intersects(bounds(u"vice_rector_application"_qs)));
    ASSERT_EQ(m_desk->selected(), flow);
    m_desk->dragOnCanvas(points().first(), m_desk->centre(u"international_office"_qs));
    EXPECT_EQ(flowBetween(u"international_office"_qs, u"draft_order"_qs), flow);
    EXPECT_TRUE(bounds(u"international_office"_qs).adjusted(-1, -1, 1, 1).contains(points().first()));
    takePicture(m_desk->desk().window(), u"routes-reconnected"_qs);
    m_desk->dragOnCanvas(points().last(), points().last() + QPointF(0, 200)); // to nowhere: it stays
    EXPECT_EQ(flowBetween(u"international_office"_qs, u"draft_order"_qs), flow);
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(bytes(), before);
}

TEST_F(RouteGestureTest, stepsAreCopiedIntoAnotherWindow)
{
    open();
    m_desk->clickAt(m_desk->centre(u"international_office"_qs));
    m_desk->clickAt(m_desk->centre(u"dean"_qs), Qt::ShiftModifier);
    m_desk->key(Qt::Key_C, Qt::ControlModifier);
    const QByteArray before = bytes();
    const auto other = DrawingDesk::at(m_desk->office().place().settings(u"seitkali"_qs));
    ASSERT_TRUE(other && other->newRoute());
    other->canvas().setFocus();
    other->key(Qt::Key_V, Qt::ControlModifier);
    ASSERT_EQ(other->graph().nodes.size(), 2);
    EXPECT_EQ(other->graph().edges.size(), 1);
    EXPECT_EQ(other->graph().nodes.last().attribute("performer"), u"dean@faculty");
    EXPECT_EQ(other->canvas().canvas().selectedNodes().size(), 2);
    EXPECT_EQ(bytes(), before);
    // And back, cut out there.
    other->key(Qt::Key_X, Qt::ControlModifier);
    EXPECT_EQ(other->graph().nodes.size(), 0);
    const auto steps = m_desk->graph().nodes.size();
    QApplication::setActiveWindow(&m_desk->desk().window());
    m_desk->canvas().setFocus();
    m_desk->key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(m_desk->graph().nodes.size(), steps + 2);
}

TEST_F(RouteGestureTest, aStepIsPulledLargerAndSmaller)
{
    open();
    const QByteArray before = bytes();
    const QRectF dean = bounds(u"dean"_qs);
    m_desk->clickAt(dean.center());
    m_desk->dragOnCanvas(dean.bottomRight(), dean.bottomRight() + QPointF(33, 51));
    EXPECT_EQ(bounds(u"dean"_qs), dean.adjusted(0, 0, 30, 50)); // on the grid
    for (const auto &edge : m_desk->graph().edges) {
        const auto points = m_desk->diagram().lines.value(edge.id).waypoints;
        if (edge.sourceId == u"dean") {
            EXPECT_EQ(points.first().x(), dean.right() + 30);
        }
    }
    takePicture(m_desk->desk().window(), u"routes-resized"_qs);
    // Near the lower edge of its neighbours it is drawn to them; with Ctrl it is not.
    QRectF now = bounds(u"dean"_qs);
    m_desk->dragOnCanvas(
        QPointF(now.center().x(), now.bottom()), QPointF(now.center().x(), dean.bottom() + 4));
    EXPECT_EQ(bounds(u"dean"_qs), dean.adjusted(0, 0, 30, 0));
    now = bounds(u"dean"_qs);
    m_desk->dragOnCanvas(now.topLeft(), now.topLeft() - QPointF(7, 13), Qt::ControlModifier);
    EXPECT_EQ(bounds(u"dean"_qs), now.adjusted(-7, -13, 0, 0));
    // No smaller than its name can be read in; the other edges stay.
    now = bounds(u"dean"_qs);
    m_desk->dragOnCanvas(now.bottomRight(), now.topLeft() - QPointF(50, 50));
    EXPECT_EQ(bounds(u"dean"_qs), QRectF(now.topLeft(), ui::ResizeFrame::leastStep));
    now = bounds(u"dean"_qs);
    const QByteArray smallest = bytes();
    m_desk->abandonDrag(now.bottomRight(), now.bottomRight() + QPointF(80, 80));
    EXPECT_EQ(bytes(), smallest);
    EXPECT_EQ(m_desk->canvas().canvas().node(u"dean"_qs)->bounds(), now);
    for (int i = 0; i < 4; ++i)
        m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(bytes(), before);
}

TEST_F(RouteGestureTest, aStepIsMadeLargerByKeysAndItsTermGoesAlong)
{
    open();
    m_desk->dragTo("palette_timer", m_desk->centre(u"dean"_qs));
    const QString timer = m_desk->selected();
    m_desk->key(Qt::Key_Escape);
    const QByteArray before = bytes();
    const QRectF dean = bounds(u"dean"_qs);
    m_desk->clickAt(dean.center() - QPointF(20, 10));
    ASSERT_EQ(m_desk->selected(), u"dean");
    m_desk->key(Qt::Key_Right, Qt::AltModifier);
    m_desk->key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    m_desk->key(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(bounds(u"dean"_qs), dean.adjusted(0, 0, 11, 10));
    EXPECT_EQ(m_desk->centre(timer).y(), dean.bottom() + 10);
    for (int i = 0; i < 9; ++i) {
        m_desk->key(Qt::Key_Left, Qt::AltModifier);
        m_desk->key(Qt::Key_Up, Qt::AltModifier);
    }
    EXPECT_EQ(bounds(u"dean"_qs), QRectF(dean.topLeft(), ui::ResizeFrame::leastStep));
    m_desk->key(Qt::Key_Z, Qt::ControlModifier); // one change
    EXPECT_EQ(bytes(), before);
    // By the mouse the term goes along too, and is taken itself where it lies over the border.
    m_desk->dragOnCanvas(dean.bottomLeft(), dean.bottomLeft() + QPointF(-20, 30));
    EXPECT_EQ(bounds(u"dean"_qs), dean.adjusted(-20, 0, 0, 30));
    EXPECT_EQ(m_desk->centre(timer).y(), dean.bottom() + 30);
    // And without dragging: by the menu of the step.
    const QPoint place = onScreen(u"dean"_qs);
    QContextMenuEvent asked(QContextMenuEvent::Mouse, place, m_desk->canvas().viewport()->mapToGlobal(place));
    QApplication::sendEvent(m_desk->canvas().viewport(), &asked);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    for (int i = 0; i < 10 && !(menu->activeAction() && menu->activeAction()->text() == u"Size"); ++i)
        m_desk->key(Qt::Key_Down);
    m_desk->key(Qt::Key_Right);
    m_desk->key(Qt::Key_Return); // the first line: wider
    EXPECT_EQ(bounds(u"dean"_qs), dean.adjusted(-20, 0, 10, 30));
}

TEST_F(RouteGestureTest, thePadHidesNoOtherStepAtAnyZoom)
{
    open("academic-leave", u"split"_qs);
    auto *pad = m_desk->canvas().findChild<QWidget *>(u"pad"_qs);
    ASSERT_NE(pad, nullptr);
    for (const double zoom : { 1.0, 0.6, 0.35, 0.2 }) {
        m_desk->canvas().fit();
        m_desk->canvas().setZoom(zoom);
        for (const QString &id : m_desk->canvas().flowOrder()) {
            m_desk->canvas().centerOn(m_desk->centre(id));
            m_desk->clickAt(m_desk->centre(id));
            ASSERT_TRUE(pad->isVisible()) << id.toStdString();
            EXPECT_TRUE(m_desk->canvas().viewport()->rect().contains(pad->geometry()));
            for (const QString &other : m_desk->canvas().flowOrder())
                EXPECT_FALSE(
                    pad->geometry().intersects(m_desk->canvas().mapFromScene(bounds(other)).boundingRect()))
                    << id.toStdString() << " at " << zoom << " hides " << other.toStdString();
            m_desk->key(Qt::Key_Escape);
        }
        if (zoom == 0.35) {
            m_desk->clickAt(m_desk->centre(u"split"_qs));
            takePicture(m_desk->desk().window(), u"routes-pad"_qs);
        }
    }
}
