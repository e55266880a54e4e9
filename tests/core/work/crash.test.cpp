// SPDX-License-Identifier: GPL-3.0-or-later
// Workers as processes, killed at random points: nothing may be lost, nothing doubled. A control with a
// planted fault shows that the check can fail.
#include "workerprocess.h"
#include "workshop.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QHash>
#include <QRandomGenerator>
#include <QSet>
#include <QThread>

#include <gtest/gtest.h>
#include <tests/support/forgetfulqueue.h>
#include <tests/support/smtpsink.h>

using namespace tereze;
using tereze::test::SmtpSink;
using tereze::test::University;
using tereze::test::WorkerProcess;
using tereze::test::Workshop;

namespace {

constexpr int crashStudents = 6;
constexpr int jobThreads = 4; ///< of two workers

class WorkerCrashTest : public ::testing::Test {
protected:
    void SetUp() override { furnish(University::create(crashStudents)); }

    void furnish(Result<std::unique_ptr<University>> made)
    {
        ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
        m_university = std::move(made).value();
        Workshop(*m_university, m_sink.url()).drain(); // publishes the routes
        ASSERT_TRUE(work::WorkerKeys::make(m_folder.filePath(u"keys"_qs)).ok());
    }

    WorkerProcess::Place processPlace() const
    {
        return { m_university->workerUri(), m_folder.path(), m_sink.url() };
    }

    void submitOne(int n)
    {
        const auto ref = m_university->submit(
            n % crashStudents, u"certificate-of-study"_qs, { { u"purpose"_qs, u"bank"_qs } });
        ASSERT_TRUE(ref.ok()) << ref.error().logLine().toStdString();
        m_cases << *ref;
    }

    /// Approves what can be approved now, and answers how much; a draft that is not there yet is no fault.
    int approveWhatWaits()
    {
        int approved = 0;
        for (const QString &ref : m_cases) {
            const auto decided = m_university->decideOpen(ref);
            if (decided)
                approved += *decided;
            else if (decided.error().rule != u"drafts_awaited" && decided.error().kind != ErrorKind::Conflict)
                ADD_FAILURE() << decided.error().logLine().toStdString();
        }
        return approved;
    }

    /// One worker after the other is killed and started again, while people go on.
    void killWorkers(int kills)
    {
        QRandomGenerator random(20261121);
        WorkerProcess one(processPlace(), u"one"_qs);
        WorkerProcess two(processPlace(), u"two"_qs);
        ASSERT_TRUE(one.start() && two.start());
        for (int n = 0; n < kills; ++n) {
            submitOne(n);
            approveWhatWaits();
            QThread::msleep(static_cast<unsigned long>(random.bounded(20, 400)));
            WorkerProcess &victim = n % 2 == 0 ? one : two;
            victim.kill();
            m_university->expireLeases(victim.name());
            ASSERT_TRUE(victim.start());
        }
        m_kills += kills;
        finish({ &one, &two });
        EXPECT_EQ(one.stop(), 0);
        EXPECT_EQ(two.stop(), 0);
    }

    /// Until all is as it must be, or until neither people nor workers have anything left to do and nothing
    /// can become better any more. A claim that a killed worker's connection still carried out holds its job
    /// for the whole lease of a minute, and a machine with other work may take several for the rest.
    void finish(const QList<WorkerProcess *> &workers)
    {
        const QDeadlineTimer deadline(std::chrono::minutes(15));
        int quietRounds = 0; // twice, since log and mail follow what is committed
        while (!problems().isEmpty() && quietRounds < 2) {
            ASSERT_FALSE(deadline.hasExpired())
                << "there is still work: " << problems().join(u'\n').toStdString();
            for (WorkerProcess *worker : workers)
                ASSERT_TRUE(worker->isRunning()) << worker->name().toStdString() << " has ended by itself";
            m_university->makeJobsDue();
            const bool quiet = approveWhatWaits() == 0 && nothingWaits();
            quietRounds = quiet ? quietRounds + 1 : 0;
            QThread::msleep(300);
        }
    }

    /// Until a worker has taken something in hand: before, it may be a program that is still starting.
    void awaitFirstJob()
    {
        const QDeadlineTimer deadline(std::chrono::minutes(5));
        while (m_university->value(u"SELECT count(*) FROM tereze.job WHERE attempts > 0"_qs) == u"0"_qs) {
            ASSERT_FALSE(deadline.hasExpired()) << "no job was taken";
            QThread::msleep(5);
        }
    }

    bool nothingWaits()
    {
        return m_university->value(u"SELECT ready + running + frozen + outbox FROM api.work_state()"_qs)
            == u"0"_qs;
    }

    /// Everything that is not as it must be once all is done.
    QStringList problems()
    {
        QStringList found;
        const auto expect = [&found](const QString &what, const QString &is, const QString &shall) {
            if (is != shall)
                found << QStringLiteral("%1: %2 instead of %3").arg(what, is, shall);
        };
        const QString cases = QString::number(m_cases.size());
        expect(u"cases"_qs, m_university->value(u"SELECT count(*) FROM tereze.application"_qs), cases);
        for (const QString &kind : { u"application_form"_qs, u"certificate"_qs, u"approval_sheet"_qs }) {
            expect(u"issued "_qs + kind,
                m_university->value(
                    u"SELECT count(DISTINCT application_id) || '/' || count(*) FROM tereze.document "
                    u"WHERE kind = ? AND state = 'issued' AND sha256 IS NOT NULL"_qs,
                    { kind }),
                cases + u'/' + cases);
        }
        expect(u"documents in another state"_qs,
            m_university->value(u"SELECT count(*) FROM tereze.document WHERE state <> 'issued'"_qs), u"0"_qs);
        expect(u"jobs left"_qs,
            m_university->value(
                u"SELECT coalesce(string_agg(concat_ws(' ', kind, state, attempts, last_error), "
                u"'; '), 'none') FROM tereze.job"_qs),
            u"none"_qs);
        expect(u"outbox"_qs, m_university->value(u"SELECT count(*) FROM tereze.outbox"_qs), u"0"_qs);
        expect(u"journal entries"_qs,
            m_university->value(u"SELECT count(*) || '/' || count(DISTINCT document_id) || '/' || "
                                u"count(DISTINCT printed) FROM tereze.journal_entry"_qs),
            QStringLiteral("%1/%1/%1").arg(2 * m_cases.size()));
        for (const QStringList &row :
            m_university->rows(u"SELECT problem, detail FROM api.journal_check()"_qs))
            found << u"journal: "_qs + row.join(u' ');
        checkLog(found);
        checkMails(found);
        return found;
    }

    /// What the worker wrote after each commit is in the journal, each number once. (The line of a commit
    /// that fell together with a kill may be missing.)
    void checkLog(QStringList &found)
    {
        QHash<QString, QString> journal;
        for (const QStringList &row :
            m_university->rows(u"SELECT e.printed, encode(d.sha256, 'hex') FROM tereze.journal_entry e "
                               u"JOIN tereze.document d ON d.id = e.document_id"_qs))
            journal.insert(row.at(0), row.at(1));
        QSet<QString> seen;
        for (const QJsonObject &line : test::jsonLines(m_folder.filePath(u"registrations.jsonl"_qs))) {
            const QString number = line.value(u"number").toString();
            if (journal.value(number) != line.value(u"sha256").toString())
                found << u"the log knows another document under "_qs + number;
            if (seen.contains(number))
                found << u"the log has twice "_qs + number;
            seen.insert(number);
        }
        m_logLines = seen.size();
        if (seen.size() * 2 < journal.size())
            found << u"the log lacks most of its lines"_qs;
    }

    void checkMails(QStringList &found)
    {
        QSet<QByteArray> ids;
        QHash<QString, QSet<QByteArray>> bySubject;
        const auto mails = m_sink.messages();
        for (const SmtpSink::Message &mail : mails) {
            ids.insert(mail.header("Message-ID"));
            bySubject[mail.decodedHeader("Subject")].insert(mail.header("Message-ID"));
        }
        for (auto mail = bySubject.cbegin(); mail != bySubject.cend(); ++mail) {
            if (mail->size() != 1)
                found << u"two mails under different ids: "_qs + mail.key();
        }
        if (ids.size() != 3 * m_cases.size())
            found << QStringLiteral("%1 mails instead of %2").arg(ids.size()).arg(3 * m_cases.size());
        m_repeatedMails = mails.size() - ids.size();
        if (m_repeatedMails > m_kills * jobThreads)
            found << u"more mails went twice than were on their way at a kill"_qs;
    }

    SmtpSink m_sink;
    QTemporaryDir m_folder;
    std::unique_ptr<test::PrivateCluster> m_cluster; ///< of one test; all others share one
    std::unique_ptr<University> m_university;
    QStringList m_cases;
    qsizetype m_kills = 0;
    qsizetype m_logLines = 0;
    qsizetype m_repeatedMails = 0;
};

} // namespace

TEST_F(WorkerCrashTest, twoWorkersKilledAtRandomLoseNothingAndDoubleNothing)
{
    killWorkers(32);
    EXPECT_TRUE(problems().isEmpty()) << problems().join(u'\n').toStdString();
    RecordProperty("kills", static_cast<int>(m_kills));
    RecordProperty("repeated_mails", static_cast<int>(m_repeatedMails));
    std::printf("%d kills, %d cases, %d lines in the registration log, %d mails that went twice\n",
        int(m_kills), int(m_cases.size()), int(m_logLines), int(m_repeatedMails));
}

TEST_F(WorkerCrashTest, aServerKilledUnderTheWorkersLosesNothingTheyDid)
{
    test::PrivateCluster::Options options;
    options.fsync = true;
    auto cluster = test::PrivateCluster::create(options);
    ASSERT_TRUE(cluster.ok()) << cluster.error().logLine().toStdString();
    m_university.reset();
    m_cluster = std::move(cluster).value();
    furnish(University::create(crashStudents, *m_cluster));
    WorkerProcess one(processPlace(), u"one"_qs);
    WorkerProcess two(processPlace(), u"two"_qs);
    ASSERT_TRUE(one.start() && two.start());
    QRandomGenerator random(20);
    for (m_kills = 0; m_kills < 5; ++m_kills) {
        submitOne(int(m_kills));
        submitOne(int(m_kills) + 1);
        approveWhatWaits();
        QThread::msleep(static_cast<unsigned long>(random.bounded(50, 700)));
        m_cluster->kill();
        const auto started = m_cluster->start();
        ASSERT_TRUE(started.ok()) << started.error().logLine().toStdString();
        const auto back = m_university->reconnect();
        ASSERT_TRUE(back.ok()) << back.error().logLine().toStdString();
        m_university->expireLeases(u"one"_qs);
        m_university->expireLeases(u"two"_qs);
    }
    finish({ &one, &two });
    EXPECT_TRUE(problems().isEmpty()) << problems().join(u'\n').toStdString();
    EXPECT_EQ(one.stop(), 0);
    EXPECT_EQ(two.stop(), 0);
}

TEST_F(WorkerCrashTest, aQueueThatForgetsAJobWhenItIsTakenIsFoundOut)
{
    const auto planted = m_university->owner().executeScript(test::forgetfulQueueSql());
    ASSERT_TRUE(planted.ok()) << planted.error().logLine().toStdString();
    WorkerProcess worker(processPlace(), u"one"_qs);
    ASSERT_TRUE(worker.start());
    for (m_kills = 0; m_kills < 12; ++m_kills) {
        submitOne(int(m_kills));
        approveWhatWaits();
        // Not at a random moment but at once when the jobs are taken: while they are in hand, however fast
        // the machine.
        QElapsedTimer waited;
        waited.start();
        while (waited.elapsed() < 5000
            && m_university->value(u"SELECT count(*) FROM tereze.job WHERE kind LIKE 'document.%'"_qs)
                != u"0"_qs) { }
        worker.kill();
        ASSERT_TRUE(worker.start());
    }
    finish({ &worker });
    EXPECT_EQ(worker.stop(), 0);
    EXPECT_FALSE(problems().isEmpty());
}

TEST_F(WorkerCrashTest, aWorkerAskedToStopEndsWithNothingOnLease)
{
    WorkerProcess worker(processPlace(), u"one"_qs);
    ASSERT_TRUE(worker.start());
    for (int n = 0; n < 6; ++n)
        submitOne(n);
    awaitFirstJob();
    EXPECT_EQ(worker.stop(), 0);
    EXPECT_EQ(m_university->value(u"SELECT count(*) FROM tereze.job WHERE state = 'running'"_qs), u"0"_qs);
    ASSERT_TRUE(worker.start({ u"--drain"_qs }));
    EXPECT_EQ(worker.wait(), 0);
    EXPECT_EQ(
        m_university->value(u"SELECT ready + running + frozen + outbox FROM api.work_state()"_qs), u"0"_qs);
    EXPECT_EQ(m_university->value(u"SELECT count(*) FROM tereze.journal_entry"_qs), u"6"_qs);
}

TEST_F(WorkerCrashTest, onceDoesWhatIsDueAndLeavesWhatOthersHold)
{
    submitOne(0);
    m_university->value(
        u"UPDATE tereze.job SET state = 'running', locked_by = 'another', locked_until = "
        u"clock_timestamp() + interval '1 hour' WHERE kind = 'document.draft' RETURNING 1"_qs);
    WorkerProcess worker(processPlace(), u"one"_qs);
    ASSERT_TRUE(worker.start({ u"--once"_qs }));
    EXPECT_EQ(worker.wait(), 0);
    EXPECT_EQ(m_university->value(u"SELECT string_agg(kind || ' ' || state, ',') FROM tereze.job"_qs),
        u"document.draft running"_qs);
    EXPECT_EQ(m_university->value(u"SELECT count(*) FROM tereze.journal_entry"_qs), u"1"_qs);
    EXPECT_EQ(m_sink.messages().size(), 1);
}

TEST(WorkerProgramTest, saysWhatIsWrongWithHowItWasStarted)
{
    QString output;
    EXPECT_EQ(WorkerProcess::run({ u"--coffee"_qs }, &output), 2);
    EXPECT_TRUE(output.contains(u"coffee"_qs));
    EXPECT_EQ(WorkerProcess::run({ u"--drain"_qs, u"--once"_qs }), 2);
    EXPECT_EQ(WorkerProcess::run({ u"--threads"_qs, u"0"_qs }), 2);
    EXPECT_EQ(WorkerProcess::run({ u"--config"_qs, u"/nowhere/tereze.conf"_qs }), 2);
    EXPECT_EQ(WorkerProcess::run({ u"--help"_qs }, &output), 0);
    EXPECT_TRUE(output.contains(u"--drain"_qs));
    const QByteArray before = qgetenv("LC_ALL");
    qputenv("LC_ALL", "kk_KZ.UTF-8");
    EXPECT_EQ(WorkerProcess::run({ u"--help"_qs }, &output), 0);
    EXPECT_TRUE(output.contains(u"Қолданылуы"_qs)) << output.toStdString();
    EXPECT_FALSE(output.contains(u"Folder"_qs)) << output.toStdString();
    qputenv("LC_ALL", before);
    QTemporaryDir folder;
    EXPECT_EQ(WorkerProcess::run({ u"--db"_qs, u"postgresql://tereze_worker@/x?host=/nowhere"_qs,
                                     u"--keys"_qs, folder.filePath(u"keys"_qs) },
                  &output),
        1);
    EXPECT_TRUE(output.contains(u"--make-keys"_qs)) << output.toStdString();
    EXPECT_EQ(
        WorkerProcess::run({ u"--make-keys"_qs, u"--keys"_qs, folder.filePath(u"keys"_qs) }, &output), 0);
    EXPECT_EQ(WorkerProcess::run({ u"--db"_qs, u"postgresql://tereze_worker@/x?host=/nowhere"_qs,
                                     u"--keys"_qs, folder.filePath(u"keys"_qs) },
                  &output),
        1)
        << "no server";
}
