// SPDX-License-Identifier: GPL-3.0-or-later
// A person who leaves a transaction open: whom it holds up, and for how long.
#include "workshop.h"

#include <core/store/documentstore.h>
#include <core/store/workstore.h>

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QThread>

#include <gtest/gtest.h>
#include <tests/support/smtpsink.h>

using namespace tereze;
using tereze::test::SmtpSink;
using tereze::test::University;
using tereze::test::Workshop;

namespace {

class WatchdogTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto made = University::create(3);
        ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
        m_university = std::move(made).value();
        m_shop = std::make_unique<Workshop>(*m_university, m_sink.url());
        m_shop->drain();
    }
    /// Three applications whose forms are frozen and wait for their numbers.
    void submitThree()
    {
        for (int student = 0; student < 3; ++student)
            ASSERT_TRUE(
                m_university->submit(student, u"certificate-of-study"_qs, { { u"purpose"_qs, u"bank"_qs } })
                    .ok());
        m_shop->doJobs();
        ASSERT_EQ(frozen(), 3);
    }
    int frozen()
    {
        return m_university->value(u"SELECT count(*) FROM tereze.document WHERE state = 'frozen'"_qs).toInt();
    }
    /// A member of staff with a remark on the first of the cases, not committed.
    std::unique_ptr<db::Database> idlePerson()
    {
        auto person = m_university->place().connect(u"work_student_office"_qs).value();
        EXPECT_TRUE(person->executeScript(u"BEGIN"_qs).ok());
        const auto noted =
            person->query(u"SELECT seq FROM api.note_add(gen_random_uuid(), ?, NULL, 'a moment')"_qs,
                { m_university->value(u"SELECT min(id) FROM tereze.application"_qs).toLongLong() });
        EXPECT_TRUE(noted.ok()) << (noted.ok() ? "" : noted.error().logLine().toStdString());
        return person;
    }

    SmtpSink m_sink;
    std::unique_ptr<University> m_university;
    std::unique_ptr<Workshop> m_shop;
};

} // namespace

TEST_F(WatchdogTest, aCaseThatSomebodyHoldsWaitsForItsNumberAndTheOthersDoNot)
{
    submitThree();
    const auto person = idlePerson();
    const auto moved = m_shop->registerRound();
    ASSERT_TRUE(moved.ok()) << moved.error().logLine().toStdString();
    EXPECT_TRUE(*moved);
    EXPECT_EQ(frozen(), 1) << "the case that is held";
    EXPECT_EQ(m_university->value(
                  u"SELECT string_agg(number::text, ',' ORDER BY number) FROM tereze.journal_entry"_qs),
        u"1,2"_qs);
    const auto again = m_shop->registerRound();
    ASSERT_TRUE(again.ok()) << again.error().logLine().toStdString();
    EXPECT_FALSE(*again) << "nothing to plan again, over and over";
    EXPECT_EQ(m_shop->counters().registrationsReplanned, 0);

    ASSERT_TRUE(person->executeScript(u"COMMIT"_qs).ok());
    ASSERT_TRUE(m_shop->registerRound().value());
    EXPECT_EQ(frozen(), 0);
    EXPECT_TRUE(m_university->rows(u"SELECT * FROM api.journal_check()"_qs).isEmpty());
}

TEST_F(WatchdogTest, aPlanMadeBeforeSomebodyTookTheCaseNumbersTheOthers)
{
    submitThree();
    const auto plan = store::DocumentStore::planRegistration(m_university->worker(), 50).value();
    ASSERT_EQ(plan.size(), 3);
    const auto person = idlePerson();
    QList<qint64> documents;
    for (const auto &planned : plan)
        documents << planned.documentId;
    const auto done = store::DocumentStore::registerDocuments(m_university->worker(), plan.first().journalId,
        plan.first().year, 1, { u"AAAA"_qs, u"BBBB"_qs, u"CCCC"_qs }, documents);
    ASSERT_TRUE(done.ok()) << done.error().logLine().toStdString();
    ASSERT_EQ(done->size(), 2);
    EXPECT_EQ(done->at(0).number, 1);
    EXPECT_EQ(done->at(1).number, 2);
    EXPECT_NE(done->at(0).documentId, documents.first());
}

TEST_F(WatchdogTest, aLockThatIsNotToBeHadIsNoReasonToPlanAgain)
{
    submitThree();
    const auto holder = m_university->place().connect().value();
    const QString journal =
        m_university->value(u"SELECT id FROM tereze.journal WHERE key = 'applications'"_qs);
    ASSERT_TRUE(holder
                    ->executeScript(QStringLiteral("BEGIN; INSERT INTO tereze.journal_book (journal_id, year)"
                                                   " SELECT %1, extract(year FROM tereze.today())")
                                        .arg(journal))
                    .ok());
    QElapsedTimer clock;
    clock.start();
    const auto moved = m_shop->registerRound();
    ASSERT_FALSE(moved.ok());
    EXPECT_EQ(moved.error().sqlState, u"55P03"_qs);
    EXPECT_LT(clock.elapsed(), 5'000) << "the documents are not tried one by one against the same lock";
    EXPECT_EQ(m_shop->counters().registrationsReplanned, 0);
    ASSERT_TRUE(holder->executeScript(u"ROLLBACK"_qs).ok());
    EXPECT_TRUE(m_shop->registerRound().value());
    EXPECT_EQ(frozen(), 0);
}

TEST_F(WatchdogTest, aJournalThatSomebodyHoldsHidesNoOther)
{
    submitThree();
    // Fifty more that wait for the same journal: as many as are planned at once.
    ASSERT_EQ(m_university
                  ->rows(u"INSERT INTO tereze.document (application_id, round, kind, template_key, language, "
                         u"title, person, state, token, signed_at, sha256, number_box, template_version_id, "
                         u"content) SELECT d.application_id, d.round, d.kind, d.template_key, d.language, "
                         u"d.title, d.person, d.state, tereze.new_token(), d.signed_at, d.sha256, "
                         u"d.number_box, d.template_version_id, d.content FROM tereze.document d, "
                         u"generate_series(1, 50) WHERE d.id = (SELECT min(x.id) FROM tereze.document x "
                         u"WHERE x.state = 'frozen') RETURNING id"_qs)
                  .size(),
        50);
    const auto ref =
        m_university->submit(1, u"certificate-of-study"_qs, { { u"purpose"_qs, u"bank"_qs } }).value();
    m_shop->doJobs();
    while (m_university->decideOpen(ref).value() > 0)
        m_shop->doJobs();
    const auto holder = m_university->place().connect().value();
    ASSERT_TRUE(holder
                    ->executeScript(u"BEGIN; INSERT INTO tereze.journal_book (journal_id, year) SELECT j.id, "
                                    u"extract(year FROM tereze.today()) FROM tereze.journal j WHERE j.key = "
                                    u"'applications'"_qs)
                    .ok());
    const QString numbered = u"SELECT string_agg(j.key, ',') FROM tereze.journal_entry e JOIN tereze.journal "
                             u"j ON j.id = e.journal_id"_qs;
    const auto moved = m_shop->registerRound();
    ASSERT_TRUE(moved.ok()) << moved.error().logLine().toStdString();
    EXPECT_TRUE(*moved);
    EXPECT_EQ(m_university->value(numbered), u"certificates"_qs);
    ASSERT_TRUE(holder->executeScript(u"ROLLBACK"_qs).ok());
    while (m_shop->registerRound().value()) { }
    EXPECT_EQ(frozen(), 0);
}

TEST_F(WatchdogTest, aCaseThatHasEndedAndIsHeldKeepsNoHintFromTheOthers)
{
    submitThree();
    ASSERT_EQ(m_university
                  ->decideOpen(m_university->value(u"SELECT case_ref FROM tereze.application ORDER BY id"_qs),
                      u"reject"_qs)
                  .value(),
        1);
    const auto person = idlePerson();
    const auto taken = store::WorkStore::dispatchOutbox(m_university->worker(), 500);
    ASSERT_TRUE(taken.ok()) << taken.error().logLine().toStdString();
    EXPECT_GT(*taken, 3);
    EXPECT_EQ(m_university->value(u"SELECT count(*) FROM tereze.archive_due"_qs), u"1"_qs);
}

TEST_F(WatchdogTest, whoeverStandsStillIsEndedThoughSomethingElseIsStuckToo)
{
    m_university->value(
        u"UPDATE tereze.setting SET value = '1' WHERE key = 'idle_transaction_seconds' RETURNING 1"_qs);
    submitThree();
    const auto person = idlePerson();
    // The cluster's owner, whom nobody ends: no row of the outbox can be worked off.
    const auto owner = m_university->place().connect().value();
    ASSERT_TRUE(
        owner->executeScript(u"BEGIN; LOCK TABLE tereze.archive_due IN ACCESS EXCLUSIVE MODE"_qs).ok());
    const QDeadlineTimer patience(60'000);
    m_shop->serve([&] { return m_shop->counters().transactionsEnded > 0 || patience.hasExpired(); });
    EXPECT_EQ(m_shop->counters().transactionsEnded, 1);
    EXPECT_FALSE(person->query(u"SELECT 1"_qs).ok()) << "the session is over";
    ASSERT_TRUE(owner->executeScript(u"ROLLBACK"_qs).ok());
}

TEST_F(WatchdogTest, aTransactionThatStandsStillIsEndedAndSealsGoOn)
{
    m_university->value(
        u"UPDATE tereze.setting SET value = '1' WHERE key = 'idle_transaction_seconds' RETURNING 1"_qs);
    submitThree();
    const auto person = idlePerson();
    ASSERT_TRUE(store::WorkStore::endTransactions(m_university->worker()).value().isEmpty())
        << "not before its time";
    const QString standing =
        u"SELECT count(*) FROM tereze.event e WHERE e.xid >= pg_snapshot_xmin(pg_current_snapshot())"_qs;
    // Done while the person waits: it cannot be sealed.
    ASSERT_TRUE(m_university->submit(1, u"certificate-of-study"_qs, { { u"purpose"_qs, u"bank"_qs } }).ok());
    while (m_shop->sealRound().value()) { }
    ASSERT_NE(m_university->value(standing), u"0"_qs);
    QThread::msleep(1200);
    // A transaction that has written nothing holds up nobody.
    const auto reader = m_university->place().connect(u"work_dean"_qs).value();
    ASSERT_TRUE(reader->executeScript(u"BEGIN; SELECT 1"_qs).ok());
    QThread::msleep(1200);
    const auto ended = store::WorkStore::endTransactions(m_university->worker());
    ASSERT_TRUE(ended.ok()) << ended.error().logLine().toStdString();
    ASSERT_EQ(ended->size(), 1);
    EXPECT_EQ(ended->first().role, u"work_student_office"_qs);
    EXPECT_GE(ended->first().seconds, 1);
    EXPECT_FALSE(person->query(u"SELECT 1"_qs).ok()) << "the session is over";
    EXPECT_TRUE(reader->query(u"SELECT 1"_qs).ok());
    for (int i = 0; i < 100 && m_university->value(standing) != u"0"_qs; ++i)
        QThread::msleep(20);
    while (m_shop->sealRound().value()) { }
    EXPECT_EQ(m_university->value(standing), u"0"_qs);
    EXPECT_TRUE(m_shop->registerRound().value());
    EXPECT_EQ(frozen(), 0);
}

TEST_F(WatchdogTest, aTransactionThatIsKeptBusyIsEndedWhenItIsOld)
{
    m_university->value(
        u"UPDATE tereze.setting SET value = '1' WHERE key = 'idle_transaction_seconds' RETURNING 1"_qs);
    submitThree();
    const auto person = idlePerson();
    QElapsedTimer clock;
    clock.start();
    bool over = false;
    while (!over && clock.elapsed() < 20'000) {
        // Never idle for a second, and never done.
        over = !person->query(u"SELECT 1"_qs).ok();
        ASSERT_TRUE(store::WorkStore::endTransactions(m_university->worker()).ok());
        QThread::msleep(200);
    }
    EXPECT_TRUE(over);
    EXPECT_GE(clock.elapsed(), 9'000);
}

TEST_F(WatchdogTest, theWorkerWatchesByItself)
{
    m_university->value(
        u"UPDATE tereze.setting SET value = '1' WHERE key = 'idle_transaction_seconds' RETURNING 1"_qs);
    submitThree();
    const auto person = idlePerson();
    m_shop->drain(); // which ends only when no document waits for its number
    EXPECT_EQ(frozen(), 0);
    EXPECT_EQ(m_shop->counters().transactionsEnded, 1);
}
