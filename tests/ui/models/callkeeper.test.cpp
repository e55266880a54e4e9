// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/application/casecall.h>
#include <ui/errors/messagebar.h>
#include <ui/mainwindow/statusline.h>
#include <ui/models/callkeeper.h>

#include <QDir>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>
#include <tests/ui/desk.h>
#include <tests/ui/office.h>

using namespace tereze;
using namespace tereze::test;

namespace {

QString decisionsOf(const Office &office)
{
    return office.value(u"SELECT count(*)::text FROM tereze.step WHERE person_id IS NOT NULL"_qs);
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

TEST(CallKeeper, aDecisionInDoubtIsKeptWhateverRefusesTheConnection)
{
    auto office = Office::create();
    ASSERT_TRUE(office.ok());
    ASSERT_TRUE((*office)->submit(2).ok());
    const auto desk = Desk::open((*office)->place().settings(u"akhmetova"_qs));
    ASSERT_TRUE(desk && desk->waitForCard());
    const auto owner = (*office)->place().connect();
    const auto locker = (*office)->place().connect();
    ASSERT_TRUE(owner.ok() && locker.ok());
    ASSERT_TRUE((*locker)->query(u"BEGIN"_qs).ok());
    ASSERT_TRUE((*locker)->query(u"SELECT id FROM tereze.application FOR UPDATE"_qs).ok());
    desk->trigger("approve");
    QTest::qWait(300);
    // The server is there again, but it cannot say of which version its schema is: an upgrade, for instance.
    ASSERT_TRUE((*owner)->executeScript(u"ALTER FUNCTION api.schema_version() RENAME TO hidden"_qs).ok());
    (*office)->endSessions(u"akhmetova"_qs);
    ASSERT_TRUE(waitUntil([&] { return desk->database().state() == db::DatabaseThread::State::Refused; }));
    ASSERT_TRUE(waitUntil([&] { return desk->calls->kept() == 1; }));
    QTest::qWait(500);
    EXPECT_EQ(desk->calls->kept(), 1) << "nobody has said that it was not done";
    EXPECT_FALSE(desk->actions->action("approve")->isEnabled());
    ASSERT_TRUE((*locker)->query(u"COMMIT"_qs).ok());
    ASSERT_TRUE((*owner)->executeScript(u"ALTER FUNCTION api.hidden() RENAME TO schema_version"_qs).ok());
    desk->database().reconnect((*office)->place().settings(u"akhmetova"_qs));
    ASSERT_TRUE(waitUntil([&] { return desk->calls->pending() == 0; }));
    EXPECT_EQ(decisionsOf(**office), u"1");
}

TEST(CallKeeper, aDecisionInDoubtOutlivesTheClientAndIsMadeOnce)
{
    auto office = Office::create();
    ASSERT_TRUE(office.ok());
    ASSERT_TRUE((*office)->submit(2).ok());
    const QTemporaryDir folder;
    const QDir calls(folder.filePath(u"calls"_qs));
    const ui::CallStore store(calls.path());
    const auto locker = (*office)->place().connect();
    ASSERT_TRUE(locker.ok());
    {
        const auto desk = Desk::open((*office)->place().settings(u"akhmetova"_qs), u"en"_qs, store);
        ASSERT_TRUE(desk && desk->waitForCard());
        ASSERT_TRUE((*locker)->query(u"BEGIN"_qs).ok());
        ASSERT_TRUE((*locker)->query(u"SELECT id FROM tereze.application FOR UPDATE"_qs).ok());
        desk->trigger("approve");
        QTest::qWait(300);
        const QFileInfoList noted = calls.entryInfoList(QDir::Files);
        ASSERT_EQ(noted.size(), 1) << "before there is an answer";
        EXPECT_EQ(noted.first().permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup),
            QFile::Permissions());
        EXPECT_EQ(desk->calls->pendingUnnoted(), 0);
        // Closing asks, and says that nothing is lost.
        desk->dialogs.confirmed = false;
        EXPECT_FALSE(desk->window().close());
        EXPECT_TRUE(desk->dialogs.questions.value(0).contains(u"kept on this computer"))
            << desk->dialogs.questions.value(0).toStdString();
    } // the client is gone
    EXPECT_EQ(store.all().size(), 1);
    ASSERT_TRUE((*locker)->query(u"COMMIT"_qs).ok());
    const auto desk = Desk::open((*office)->place().settings(u"akhmetova"_qs), u"en"_qs, store);
    ASSERT_TRUE(desk);
    ASSERT_TRUE(waitUntil([&] { return desk->calls->pending() == 0; }));
    EXPECT_TRUE(store.all().isEmpty());
    ASSERT_TRUE(waitUntil([&] { return desk->inbox().model().count() == 1; }));
    EXPECT_EQ(decisionsOf(**office), u"1");
}

TEST(CallKeeper, aNotedDecisionThatIsRefusedIsToldUntilThePersonHasSeenIt)
{
    auto office = Office::create();
    ASSERT_TRUE(office.ok());
    ASSERT_TRUE((*office)->submit(2).ok());
    const QTemporaryDir folder;
    const ui::CallStore store(folder.filePath(u"calls"_qs));
    ui::CaseCall call;
    call.application = domain::ApplicationId(
        (*office)->value(u"SELECT max(id)::text FROM tereze.application"_qs).toLongLong());
    call.caseRef = (*office)->value(u"SELECT case_ref FROM tereze.application ORDER BY id DESC LIMIT 1"_qs);
    call.decision.task = domain::TaskId(99'999'999);
    call.decision.application = call.application;
    call.decision.formSha256 = QByteArray(32, 'a');
    const QUuid id = QUuid::createUuid();
    ASSERT_TRUE(store.put(id, call.toJson()).ok());
    const auto desk = Desk::open((*office)->place().settings(u"akhmetova"_qs), u"en"_qs, store);
    ASSERT_TRUE(desk && desk->waitForCard());
    ASSERT_TRUE(waitUntil([&] { return desk->calls->pending() == 0; }));
    EXPECT_TRUE(store.all().isEmpty());
    EXPECT_TRUE(desk->card().messages().isVisible());
    EXPECT_TRUE(desk->card().messages().text().contains(call.caseRef));
    desk->trigger("next_case");
    QTest::qWait(300);
    EXPECT_TRUE(desk->card().messages().text().contains(call.caseRef)) << "not taken away by another case";
}
