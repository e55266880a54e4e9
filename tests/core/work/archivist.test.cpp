// SPDX-License-Identifier: GPL-3.0-or-later
#include "university.h"
#include "workshop.h"

#include <core/document/bagcheck.h>
#include <core/work/archivist.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#include <csignal>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <tests/support/smtpsink.h>

using namespace tereze;
using tereze::test::University;
using tereze::test::Workshop;

namespace {

/// A certificate that was decided, issued and registered, and an archivist with an empty folder.
class ArchivistTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto made = University::create(1);
        ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
        m_university = std::move(made).value();
        m_shop = std::make_unique<Workshop>(*m_university, m_sink.url());
        m_shop->drain();
        m_university->value(
            u"UPDATE tereze.setting SET value = '0' WHERE key = 'archive_after_days' RETURNING key"_qs);
        ASSERT_TRUE(QDir().mkpath(m_shop->archiveFolder()));
        const auto ref =
            m_university->submit(0, u"certificate-of-study"_qs, { { u"purpose"_qs, u"bank"_qs } });
        ASSERT_TRUE(ref.ok()) << ref.error().logLine().toStdString();
        m_ref = *ref;
        m_shop->drain();
        for (int step = 0; step < 2; ++step)
            ASSERT_EQ(m_university->decideOpen(m_ref).value(), 1);
        m_shop->drain();
        m_archivist = std::make_unique<work::Archivist>(m_shop->archiveFolder(),
            work::WorkerKeys::publicKeysPath(m_shop->keysFolder()), m_shop->counters());
    }
    Result<bool> round() { return m_archivist->round({ m_university->worker(), u"archivist"_qs }); }
    QString bag(const QString &name) const { return m_shop->archiveFolder() + u'/' + name; }
    QByteArray content(const QString &path) const
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
        return file.readAll();
    }
    QStringList folders() const
    {
        return QDir(m_shop->archiveFolder())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    test::SmtpSink m_sink;
    std::unique_ptr<University> m_university;
    std::unique_ptr<Workshop> m_shop;
    std::unique_ptr<work::Archivist> m_archivist;
    QString m_ref;
};

} // namespace

TEST_F(ArchivistTest, aCaseThatEndedBecomesABagThatNeedsNoProgramOfOurs)
{
    ASSERT_TRUE(round().value());
    ASSERT_EQ(folders(), QStringList { m_ref });
    QProcess sums;
    sums.setWorkingDirectory(bag(m_ref));
    sums.start(u"sha512sum"_qs, { u"--check"_qs, u"--strict"_qs, u"--quiet"_qs, u"manifest-sha512.txt"_qs });
    ASSERT_TRUE(sums.waitForFinished());
    EXPECT_EQ(sums.exitCode(), 0) << sums.readAllStandardError().constData();

    const QString data = bag(m_ref) + u"/data/"_qs;
    EXPECT_EQ(QJsonDocument::fromJson(content(data + u"application.json"_qs))[u"form"][u"purpose"].toString(),
        u"bank"_qs);
    EXPECT_EQ(content(data + u"tereze-keys.json"_qs),
        content(work::WorkerKeys::publicKeysPath(m_shop->keysFolder())));
    const QStringList documents =
        QDir(data + u"documents"_qs).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    EXPECT_EQ(documents.size(), 3);
    const QString number = m_university->value(
        u"SELECT printed FROM tereze.journal_entry e JOIN tereze.document d ON d.id = e.document_id "
        u"WHERE d.kind = 'certificate'"_qs);
    int certificates = 0;
    for (const QString &document : documents) {
        const auto record =
            QJsonDocument::fromJson(content(data + u"documents/"_qs + document + u"/record.json"_qs));
        const QByteArray pdf = content(data + u"documents/"_qs + document + u"/document.pdf"_qs);
        EXPECT_EQ(QString::fromLatin1(QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex()),
            record[u"sha256"].toString());
        EXPECT_FALSE(test::textOfPdf(pdf).isEmpty());
        if (record[u"kind"].toString() == u"certificate") {
            ++certificates;
            EXPECT_EQ(record[u"registrations"][0][u"printed"].toString(), number);
        }
    }
    EXPECT_EQ(certificates, 1);
    EXPECT_EQ(m_shop->counters().casesArchived, 1);
    EXPECT_FALSE(round().value()) << "once";
}

TEST_F(ArchivistTest, whatHappensAfterwardsGivesASecondBagBesideTheFirst)
{
    ASSERT_TRUE(round().value());
    const QByteArray first = content(bag(m_ref) + u"/manifest-sha512.txt"_qs);
    // As a recall does: the document is annulled, the outbox is told.
    m_university->value(u"WITH d AS (UPDATE tereze.document SET state = 'annulled', ended_at = tereze.now() "
                        u"WHERE kind = 'certificate' RETURNING "
                        u"application_id), e AS (SELECT tereze.event_append('annulled', 'application', "
                        u"application_id, tereze.now(), NULL, NULL, "
                        u"'{}') FROM d) INSERT INTO tereze.outbox (kind, application_id, created_at) SELECT "
                        u"'annulled', application_id, "
                        u"tereze.now() FROM d, e RETURNING kind"_qs);
    m_shop->drain();
    ASSERT_TRUE(round().value());
    EXPECT_EQ(folders(), (QStringList { m_ref, m_ref + u".2"_qs }));
    EXPECT_EQ(content(bag(m_ref) + u"/manifest-sha512.txt"_qs), first);
    EXPECT_TRUE(content(bag(m_ref + u".2"_qs) + u"/data/history.json"_qs).contains("\"annulled\""));
    EXPECT_TRUE(document::checkBag(bag(m_ref + u".2"_qs)).findings.isEmpty());
}

TEST_F(ArchivistTest, aBagThatNobodyToldOfIsPutAsideAndNeverDeleted)
{
    ASSERT_TRUE(round().value());
    const QByteArray whole = content(bag(m_ref) + u"/manifest-sha512.txt"_qs);
    // As after a kill between the bag's naming and the answer to the database.
    m_university->value(u"DELETE FROM tereze.archive_bag RETURNING name"_qs);
    m_university->value(
        u"INSERT INTO tereze.archive_due (application_id, due_at) SELECT id, tereze.now() FROM "
        u"tereze.application RETURNING application_id"_qs);
    ASSERT_TRUE(round().value());
    EXPECT_EQ(folders(), (QStringList { m_ref, m_ref + u".aside"_qs }));
    EXPECT_EQ(content(bag(m_ref) + u"/manifest-sha512.txt"_qs), whole) << "the same content, the same bytes";
}

TEST_F(ArchivistTest, anArchiveThatCannotBeWrittenIsToldAndTriedAgain)
{
    const QString folder = m_shop->archiveFolder();
    ASSERT_TRUE(QDir().rename(folder, folder + u".away"_qs));
    ASSERT_TRUE(round().value()) << "told, not thrown";
    EXPECT_FALSE(QDir(folder).exists()) << "a disk that is not mounted is not made up";
    EXPECT_EQ(m_university->value(u"SELECT count(*) FROM tereze.archive_bag"_qs), u"0"_qs);
    EXPECT_TRUE(m_university->value(u"SELECT last_error FROM tereze.archive_due"_qs).contains(folder));
    EXPECT_FALSE(round().value()) << "not at once";
    ASSERT_TRUE(QDir().rename(folder + u".away"_qs, folder));
    m_university->value(u"UPDATE tereze.archive_due SET due_at = tereze.now() RETURNING due_at"_qs);
    EXPECT_TRUE(round().value());
    EXPECT_EQ(folders(), QStringList { m_ref });
    EXPECT_EQ(m_university->value(u"SELECT count(*) FROM tereze.archive_due"_qs), u"0"_qs);
}

TEST_F(ArchivistTest, aFullDiskLeavesNoHalfBagAndNoNumberIsLost)
{
    const QString entries = u"SELECT string_agg(printed, ' ' ORDER BY id) FROM tereze.journal_entry"_qs;
    const QString before = m_university->value(entries);
    // No file may grow beyond 16 KiB now, as on a disk without room; a document is larger.
    rlimit usual {};
    ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &usual), 0);
    const auto wasHandled = ::signal(SIGXFSZ, SIG_IGN);
    const rlimit little { 16384, usual.rlim_max };
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &little), 0);
    const auto done = round();
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &usual), 0);
    ::signal(SIGXFSZ, wasHandled);
    EXPECT_TRUE(done.ok() && *done) << "told, not thrown";
    EXPECT_EQ(folders(), QStringList());
    EXPECT_EQ(m_university->value(u"SELECT count(*) FROM tereze.archive_bag"_qs), u"0"_qs);
    const QString told = m_university->value(u"SELECT last_error FROM tereze.archive_due"_qs);
    EXPECT_TRUE(told.contains(u"document.pdf") && told.contains(u"File too large")) << told.toStdString();
    EXPECT_EQ(m_university->value(entries), before);
    EXPECT_EQ(m_university->value(u"SELECT count(*) FROM api.journal_check()"_qs), u"0"_qs);
    m_university->value(u"UPDATE tereze.archive_due SET due_at = tereze.now() RETURNING due_at"_qs);
    EXPECT_TRUE(round().value());
    EXPECT_EQ(folders(), QStringList { m_ref });
}
