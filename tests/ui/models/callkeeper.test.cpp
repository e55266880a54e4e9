// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/mainwindow/statusline.h>
#include <ui/models/callkeeper.h>

#include <QLabel>
#include <QTest>

#include <gtest/gtest.h>
#include <tests/ui/desk.h>
#include <tests/ui/office.h>

using namespace tereze;
using namespace tereze::test;

namespace {

QString decisionsOf(const Office &office)
{
    return office.value(u"SELECT count(*)::text FROM tereze.decision"_qs);
}

} // namespace

TEST(CallKeeper, aConnectionEndedFromTheServerIsShownAndHealsByItself)
{
    auto office = Office::create();
    ASSERT_TRUE(office.ok());
    ASSERT_TRUE((*office)->submit(3).ok());
    const auto desk = Desk::open((*office)->place().settings(u"akhmetova"_qs));
    ASSERT_TRUE(desk && desk->waitForCard());
    const QString connected = desk->window().statusLine().connectionText();
    bool lost = false;
    QObject::connect(&desk->database(), &db::DatabaseThread::stateChanged, &desk->window(),
        [&] { lost = lost || desk->window().statusLine().connectionText() != connected; });
    (*office)->endSessions(u"akhmetova"_qs);
    ASSERT_TRUE(waitUntil([&] { return lost; }));
    ASSERT_TRUE(waitUntil([&] { return desk->window().statusLine().connectionText() == connected; }));
    desk->trigger("approve");
    ASSERT_TRUE(waitUntil([&] { return desk->inbox().model().count() == 2; }));
    EXPECT_EQ(decisionsOf(**office), u"1");
}

TEST(CallKeeper, aDecisionWhoseAnswerWasLostIsRepeatedAndNotDoubled)
{
    auto office = Office::create();
    ASSERT_TRUE(office.ok());
    ASSERT_TRUE((*office)->submit(2).ok());
    const auto desk = Desk::open((*office)->place().settings(u"akhmetova"_qs));
    ASSERT_TRUE(desk && desk->waitForCard());
    // The case is locked by somebody, so that the decision is on its way when the connection ends.
    const auto locker = (*office)->place().connect();
    ASSERT_TRUE(locker.ok());
    ASSERT_TRUE((*locker)->query(u"BEGIN"_qs).ok());
    ASSERT_TRUE((*locker)->query(u"SELECT id FROM tereze.application FOR UPDATE"_qs).ok());
    desk->trigger("approve");
    QTest::qWait(300);
    (*office)->endSessions(u"akhmetova"_qs);
    ASSERT_TRUE(waitUntil([&] { return desk->calls->kept() == 1; }));
    EXPECT_TRUE(desk->find<QLabel>("kept")->isVisible());
    ASSERT_TRUE((*locker)->query(u"COMMIT"_qs).ok());
    ASSERT_TRUE(waitUntil([&] { return desk->calls->pending() == 0; }));
    EXPECT_FALSE(desk->find<QLabel>("kept")->isVisible());
    ASSERT_TRUE(waitUntil([&] { return desk->inbox().model().count() == 1; }));
    EXPECT_EQ(decisionsOf(**office), u"1");
}

TEST(CallKeeper, aDecisionMadeWhileTheServerIsAwayArrivesOnceWhenItIsBack)
{
    auto made = PrivateCluster::create();
    ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
    const auto cluster = std::move(made).value();
    {
        auto office = Office::create(*cluster);
        ASSERT_TRUE(office.ok()) << office.error().logLine().toStdString();
        ASSERT_TRUE((*office)->submit(2).ok());
        const auto desk = Desk::open((*office)->place().settings(u"akhmetova"_qs));
        ASSERT_TRUE(desk && desk->waitForCard());
        const QString connected = desk->window().statusLine().connectionText();
        ASSERT_TRUE(cluster->stop().ok());
        desk->trigger("approve");
        ASSERT_TRUE(waitUntil([&] { return desk->calls->kept() == 1; }));
        EXPECT_NE(desk->window().statusLine().connectionText(), connected);
        EXPECT_FALSE(desk->actions->action("approve")->isEnabled()); // not twice
        // Closing now would lose it: the person is asked, and stays.
        desk->dialogs.confirmed = false;
        EXPECT_FALSE(desk->window().close());
        EXPECT_EQ(desk->dialogs.questions.size(), 1);
        ASSERT_TRUE(cluster->start().ok());
        ASSERT_TRUE(waitUntil([&] { return desk->calls->pending() == 0; }));
        ASSERT_TRUE(waitUntil([&] { return desk->window().statusLine().connectionText() == connected; }));
        EXPECT_EQ(decisionsOf(**office), u"1");
        ASSERT_TRUE(waitUntil([&] { return desk->inbox().model().count() == 1 && desk->waitForCard(); }));
    }
}
