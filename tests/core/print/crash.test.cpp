// SPDX-License-Identifier: GPL-3.0-or-later
// A worker that prints, CUPS and PostgreSQL killed at random points over one batch: every document is printed
// or shown as unknown, none twice. tests/long/run crash-print runs it with 500 documents and 50 kills.
#include "printserver.h"

#include <core/store/printstore.h>
#include <core/work/workerkeys.h>

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <gtest/gtest.h>
#include <tests/core/work/workerprocess.h>
#include <tests/ui/office.h>

using namespace tereze;
using namespace tereze::test;

namespace {

int askedFor(const char *variable, int usual)
{
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? asked : usual;
}

class PrintCrashTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (const QString obstacle = PrintServer::obstacle(); !obstacle.isEmpty())
            GTEST_SKIP() << "NO PRINTING IS TESTED: " << obstacle.toStdString();
        auto server = PrintServer::start();
        ASSERT_TRUE(server.ok()) << server.error().logLine().toStdString();
        m_server = std::move(server).value();
        auto cluster = PrivateCluster::create();
        ASSERT_TRUE(cluster.ok()) << cluster.error().logLine().toStdString();
        m_cluster = std::move(cluster).value();
        auto office = Office::create(*m_cluster);
        ASSERT_TRUE(office.ok()) << office.error().logLine().toStdString();
        m_office = std::move(office).value();
        ASSERT_TRUE(work::WorkerKeys::make(m_folder.filePath(u"keys"_qs)).ok());
        qputenv("CUPS_SERVER", m_server->address().toUtf8());
        m_worker = std::make_unique<WorkerProcess>(
            WorkerProcess::Place { m_office->place().uri(u"tereze_worker"_qs), m_folder.path(), {} },
            u"printing"_qs);
    }
    void TearDown() override { qunsetenv("CUPS_SERVER"); }

    void startWorker() { ASSERT_TRUE(m_worker->start({ u"--print-station"_qs, u"server"_qs })); }
    /// Nothing is to be said of a server that is just being killed.
    QString ask(const QString &sql) const
    {
        const auto database = m_office->place().connect();
        const auto rows = database ? (*database)->query(sql) : Result<db::Rows>(database.error());
        return rows && rows->size() == 1 ? rows->only().values().first().toString() : QString();
    }
    /// The station that was killed holds no lease any more; else each kill would cost a minute.
    void endLeases() const
    {
        ask(u"WITH x AS (UPDATE tereze.print_job SET lease_until = clock_timestamp() - interval '1 s'"
            " WHERE state = 'processing' RETURNING 1) SELECT count(*) FROM x"_qs);
    }
    void killOne(int n)
    {
        switch (n % 3) {
        case 0:
            m_worker->kill();
            endLeases();
            startWorker();
            break;
        case 1:
            m_server->kill();
            QTest::qWait(QRandomGenerator::global()->bounded(300));
            ASSERT_TRUE(m_server->again().ok());
            break;
        default:
            m_cluster->kill();
            ASSERT_TRUE(m_cluster->start().ok());
            break;
        }
    }

    QTemporaryDir m_folder;
    std::unique_ptr<PrintServer> m_server;
    std::unique_ptr<PrivateCluster> m_cluster;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<WorkerProcess> m_worker;
};

} // namespace

TEST_F(PrintCrashTest, everyDocumentIsPrintedOrUnknownAndNoneTwice)
{
    const int documents = askedFor("TEREZE_PRINT_DOCUMENTS", 24);
    const int kills = askedFor("TEREZE_PRINT_KILLS", 9);
    domain::PrintRequest request;
    request.title = u"Справки"_qs;
    QHash<QString, int> sheets; // by number
    for (int i = 0; i < documents; ++i) {
        const auto number = m_office->issueCertificate();
        ASSERT_TRUE(number.ok()) << number.error().logLine().toStdString();
        sheets.insert(*number, 0);
        request.entries
            << ask(u"SELECT id FROM tereze.journal_entry WHERE printed = '%1'"_qs.arg(*number)).toLongLong();
    }
    // Only now: the worker would issue documents too.
    startWorker();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return ask(u"SELECT count(*) FROM tereze.print_printer WHERE name = 'keep'"_qs) == u"1"; },
        20'000));
    request.printer =
        domain::PrinterId(ask(u"SELECT id FROM tereze.print_printer WHERE name = 'keep'"_qs).toLongLong());
    {
        const auto clerk = m_office->place().connect(u"akhmetova"_qs);
        ASSERT_TRUE(clerk.ok());
        const auto queued = store::PrintStore::put(**clerk, QUuid::createUuid(), request);
        ASSERT_TRUE(queued.ok()) << queued.error().logLine().toStdString();
    }
    const QString open = u"SELECT count(*) FROM tereze.print_job WHERE state IN ('pending', 'processing')"_qs;
    int killed = 0;
    for (QDeadlineTimer patience(std::max(180'000, documents * 6'000)); !patience.hasExpired();) {
        if (killed < kills) {
            QTest::qWait(QRandomGenerator::global()->bounded(200, 1'500));
            killOne(killed++);
            if (HasFatalFailure())
                return;
        } else {
            QTest::qWait(500);
            ask(u"WITH x AS (UPDATE tereze.print_job SET run_at = now() WHERE state = 'pending' RETURNING 1) SELECT count(*) FROM x"_qs);
        }
        if (killed >= kills && ask(open) == u"0")
            break;
    }
    QTest::qWait(2'000); // what a printer still has in hand
    EXPECT_EQ(ask(open), u"0");
    EXPECT_EQ(m_worker->stop(), 0);
    for (const QString &file : m_server->kept()) {
        QProcess reader;
        reader.start(u"pdftotext"_qs, { u"-layout"_qs, file, u"-"_qs });
        ASSERT_TRUE(reader.waitForFinished());
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        int found = 0;
        for (auto it = sheets.begin(); it != sheets.end(); ++it) {
            if (text.contains(it.key())) {
                ++it.value();
                ++found;
            }
        }
        EXPECT_EQ(found, 1) << file.toStdString();
    }
    int twice = 0;
    int unknown = 0;
    for (auto it = sheets.cbegin(); it != sheets.cend(); ++it) {
        const QString state =
            ask(u"SELECT j.state FROM tereze.print_job j JOIN tereze.journal_entry e"
                " ON e.document_id = j.document_id WHERE e.printed = '%1'"_qs.arg(it.key()));
        EXPECT_TRUE(state == u"sent" || state == u"unknown")
            << it.key().toStdString() << ' ' << state.toStdString();
        EXPECT_TRUE(state != u"sent" || it.value() >= 1)
            << it.key().toStdString() << " is said to be printed and is not";
        unknown += state == u"unknown" ? 1 : 0;
        twice += it.value() > 1 ? 1 : 0;
    }
    EXPECT_EQ(twice, 0) << "sheets came out twice";
    std::printf("%s\n",
        QJsonDocument(QJsonObject { { u"documents"_qs, documents }, { u"kills"_qs, killed },
                          { u"sheets"_qs, m_server->kept().size() }, { u"unknown"_qs, unknown },
                          { u"twice"_qs, twice } })
            .toJson(QJsonDocument::Compact)
            .constData());
}
