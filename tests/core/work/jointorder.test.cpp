// SPDX-License-Identifier: GPL-3.0-or-later
// One order from many applications: collected, looked at, a student struck out, sent, numbered once, an
// extract a student, each verified by itself.
#include "workshop.h"

#include <core/db/transaction.h>
#include <core/document/bagcheck.h>
#include <core/document/numberoverlay.h>
#include <core/document/pdffacts.h>
#include <core/document/qrverdict.h>
#include <core/store/documentstore.h>
#include <core/store/jointstore.h>
#include <core/store/journalstore.h>
#include <core/work/archivist.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSet>

#include <future>
#include <gtest/gtest.h>
#include <tests/support/smtpsink.h>

using namespace tereze;
using tereze::store::DocumentStore;
using tereze::store::JointStore;

namespace {

class JointOrder : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto made = test::University::create(4);
        ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
        m_university = std::move(made).value();
        m_shop = std::make_unique<test::Workshop>(*m_university, m_sink.url());
        m_shop->drain();
        m_clerk = m_university->place().connect(u"work_student_office"_qs).value();
        const auto services = JointStore::services(*m_clerk);
        ASSERT_TRUE(services.ok()) << services.error().logLine().toStdString();
        ASSERT_EQ(services->size(), 1);
        ASSERT_TRUE(
            JointStore::collect(*m_clerk, QUuid::createUuid(), m_leave, services->first().version, true)
                .ok());
    }
    void TearDown() override { m_clerk.reset(); }
    /// Waits until so many sessions stand before a lock.
    void untilWaiting(int sessions)
    {
        while (
            m_university->value(u"SELECT count(*) FROM pg_locks WHERE NOT granted"_qs).toInt() < sessions) { }
    }

    QString approved(int student, const QString &reason = u"childcare"_qs)
    {
        const auto ref = m_university->submit(student, m_leave,
            { { u"reason"_qs, reason }, { u"leave_from"_qs, u"2027-02-01"_qs },
                { u"leave_until"_qs, u"2028-01-31"_qs }, { u"basis"_qs, u"№ 5 анықтама"_qs } });
        EXPECT_TRUE(ref.ok()) << ref.error().logLine().toStdString();
        for (int i = 0; i < 4; ++i) {
            m_shop->drain();
            EXPECT_TRUE(m_university->decideOpen(*ref).ok());
        }
        m_shop->drain();
        return *ref;
    }
    QList<qint64> waiting()
    {
        QList<qint64> ids;
        const auto orders = JointStore::waiting(*m_clerk, m_leave, 0, 50);
        EXPECT_TRUE(orders.ok()) << orders.error().logLine().toStdString();
        for (const auto &order : *orders)
            ids << order.id;
        return ids;
    }
    domain::JointOrder newest()
    {
        const auto orders = JointStore::list(*m_clerk, false, 0, 10);
        EXPECT_TRUE(orders.ok()) << orders.error().logLine().toStdString();
        return orders->value(0);
    }
    Result<qint64> send(const domain::JointOrder &order)
    {
        return JointStore::send(*m_clerk, QUuid::createUuid(), order.id, order.version, order.draftSha256);
    }
    QByteArray pdf(qint64 document, const QString &form)
    {
        const auto file = DocumentStore::file(*m_clerk, document, form);
        EXPECT_TRUE(file.ok()) << file.error().logLine().toStdString();
        return file ? file->content : QByteArray();
    }
    /// What the QR of a document says, and what the portal answers to its token.
    document::QrVerdict scanned(const QByteArray &pdf, const QString &verdict)
    {
        const auto facts = document::PdfFacts::read(pdf);
        EXPECT_TRUE(facts.ok());
        const auto keys = document::JwkSet::load(work::WorkerKeys::publicKeysPath(m_shop->keysFolder()));
        const auto read = document::verifyQrText(facts->qrText, *keys);
        EXPECT_EQ(read.kind, document::QrVerdict::Kind::Valid);
        EXPECT_EQ(m_university->value(u"SELECT verdict FROM api.verify_token(decode(?, 'hex'))"_qs,
                      { QString::fromLatin1(read.payload.token.toHex()) }),
            verdict);
        return read;
    }

    const QString m_leave = QStringLiteral("academic-leave");
    test::SmtpSink m_sink;
    std::unique_ptr<test::University> m_university;
    std::unique_ptr<test::Workshop> m_shop;
    std::unique_ptr<db::Database> m_clerk;
};

} // namespace

TEST_F(JointOrder, isOneOrderWithOneNumberAndAVerifiedExtractAStudent)
{
    for (int student = 0; student < 3; ++student)
        approved(student);
    const QList<qint64> members = waiting();
    ASSERT_EQ(members.size(), 3);
    ASSERT_TRUE(JointStore::add(*m_clerk, QUuid::createUuid(), 0, 0, members).ok());
    m_shop->drain();
    ASSERT_EQ(newest().state, u"drafted"_qs);
    const QString draft = test::textOfPdf(pdf(newest().id, u"draft"_qs));
    EXPECT_TRUE(draft.contains(u"ЖОБА"_qs)) << draft.toStdString();
    for (int student = 0; student < 3; ++student)
        EXPECT_TRUE(draft.contains(u"Әбдіқадырова%1"_qs.arg(student))) << draft.toStdString();

    const auto sent = send(newest());
    ASSERT_TRUE(sent.ok()) << sent.error().logLine().toStdString();
    m_shop->drain();
    const domain::JointOrder order = newest();
    ASSERT_EQ(order.state, u"issued"_qs) << order.error.toStdString();
    EXPECT_FALSE(order.printed.isEmpty());
    EXPECT_EQ(m_university->rows(u"SELECT 1 FROM api.journal_check()"_qs).size(), 0);

    const QByteArray whole = pdf(order.id, u"electronic"_qs);
    const auto read = scanned(whole, u"valid"_qs);
    EXPECT_EQ(read.payload.person, u"Білім алушылар: 3"_qs);
    EXPECT_EQ(read.payload.approvers.size(), 3);
    QSet<QByteArray> tokens { read.payload.token };
    const QString text = test::textOfPdf(whole);
    EXPECT_FALSE(text.contains(u"ЖОБА"_qs) || text.contains(order.printed)) << text.toStdString();
    for (int i = 0; i < 3; ++i) {
        const QByteArray extract = pdf(members.at(i), u"electronic"_qs);
        const auto one = scanned(extract, u"valid"_qs);
        tokens << one.payload.token;
        EXPECT_TRUE(one.payload.title.contains(u"үзінді"_qs)) << one.payload.title.toStdString();
        const QString words = test::textOfPdf(extract);
        EXPECT_TRUE(words.contains(u"БҰЙРЫҚТАН ҮЗІНДІ"_qs) && words.contains(u"Әбдіқадырова%1"_qs.arg(i)))
            << words.toStdString();
        EXPECT_FALSE(words.contains(u"Әбдіқадырова%1"_qs.arg((i + 1) % 3)) || words.contains(order.printed))
            << "neither another student nor a number";
    }
    EXPECT_EQ(tokens.size(), 4);
    EXPECT_EQ(m_university->value(u"SELECT count(*) FROM tereze.student_status WHERE status = 'on_leave'"_qs),
        u"3"_qs);

    // On paper order and extract carry one number.
    const auto member = JointStore::members(*m_clerk, order.id);
    ASSERT_TRUE(member.ok() && member->first().entry);
    const auto form = store::JournalStore::printForm(
        *m_clerk, QUuid::createUuid(), *member->first().entry, u"extract.pdf"_qs, 1);
    ASSERT_TRUE(form.ok()) << form.error().logLine().toStdString();
    EXPECT_EQ(form->printed, order.printed);
    const auto printed = document::NumberOverlay { form->printed, QDate(2026, 11, 21), u"kk"_qs }.apply(
        pdf(member->first().document, u"electronic"_qs));
    ASSERT_TRUE(printed.ok()) << printed.error().logLine().toStdString();
    EXPECT_TRUE(test::textOfPdf(*printed).contains(order.printed));
}

TEST_F(JointOrder, goesOutWithoutWhoeverIsStruckOutAndNobodyDecidesAnew)
{
    for (int student = 0; student < 3; ++student)
        approved(student);
    const QList<qint64> members = waiting();
    ASSERT_TRUE(JointStore::add(*m_clerk, QUuid::createUuid(), 0, 0, members).ok());
    m_shop->drain();
    ASSERT_TRUE(send(newest()).ok());
    // Rendered and not yet numbered, when somebody finds a debt.
    while (m_shop->doJobs() > 0) { }
    ASSERT_EQ(newest().state, u"frozen"_qs);
    const QString decided =
        m_university->value(u"SELECT count(*) FROM tereze.event WHERE kind = 'decided'"_qs);
    const auto struck = JointStore::strike(*m_clerk, QUuid::createUuid(), newest().id, newest().version,
        { members.at(1) }, u"Қарызы бар"_qs, false);
    ASSERT_TRUE(struck.ok()) << struck.error().logLine().toStdString();
    m_shop->drain();
    EXPECT_EQ(newest().state, u"drafted"_qs) << "it is looked at before it goes";
    ASSERT_TRUE(send(newest()).ok());
    m_shop->drain();
    ASSERT_EQ(newest().state, u"issued"_qs);
    const QString text = test::textOfPdf(pdf(newest().id, u"electronic"_qs));
    EXPECT_TRUE(text.contains(u"Әбдіқадырова0"_qs) && text.contains(u"Әбдіқадырова2"_qs));
    EXPECT_FALSE(text.contains(u"Әбдіқадырова1"_qs)) << text.toStdString();
    EXPECT_EQ(m_university->value(u"SELECT count(*) FROM tereze.event WHERE kind = 'decided'"_qs), decided);

    // Who was struck out waits, and gets an order of their own.
    EXPECT_EQ(waiting(), QList<qint64> { members.at(1) });
    const auto left = JointStore::waiting(*m_clerk, m_leave, 0, 50);
    EXPECT_EQ(left->first().reason, u"Қарызы бар"_qs);
    ASSERT_TRUE(
        JointStore::alone(*m_clerk, QUuid::createUuid(), left->first().id, left->first().version).ok());
    m_shop->drain();
    const QByteArray own = pdf(members.at(1), u"electronic"_qs);
    scanned(own, u"valid"_qs);
    EXPECT_TRUE(test::textOfPdf(own).contains(u"БҰЙРЫҚ\n"_qs)) << test::textOfPdf(own).toStdString();
    EXPECT_EQ(m_university->value(u"SELECT count(DISTINCT number) FROM tereze.journal_entry e "
                                  "JOIN tereze.journal j ON j.id = e.journal_id WHERE j.key = 'orders'"_qs),
        u"2"_qs);
}

TEST_F(JointOrder, takesEffectForAllOrForNone)
{
    for (int student = 0; student < 3; ++student)
        approved(student);
    const QList<qint64> members = waiting();
    ASSERT_TRUE(JointStore::add(*m_clerk, QUuid::createUuid(), 0, 0, members).ok());
    m_shop->drain();
    m_university->value(u"UPDATE tereze.student SET status = 'expelled' WHERE number = 'S1' RETURNING 1"_qs);
    ASSERT_TRUE(send(newest()).ok());
    m_shop->drain();
    EXPECT_EQ(newest().errorCode, u"effect_failed"_qs);
    EXPECT_TRUE(newest().error.contains(u"Әбдіқадырова1"_qs)) << newest().error.toStdString();
    EXPECT_EQ(m_university->value(u"SELECT count(*) FROM tereze.student_status WHERE status = 'on_leave'"_qs),
        u"0"_qs);
    ASSERT_TRUE(JointStore::strike(*m_clerk, QUuid::createUuid(), newest().id, newest().version,
        { members.at(1) }, u"Оқудан шығарылған"_qs, false)
                    .ok());
    m_shop->drain();
    ASSERT_TRUE(send(newest()).ok());
    m_shop->drain();
    EXPECT_EQ(newest().state, u"issued"_qs);
    EXPECT_EQ(newest().printed.isEmpty(), false);
    EXPECT_EQ(m_university->value(u"SELECT count(*) FROM tereze.student_status WHERE status = 'on_leave'"_qs),
        u"2"_qs);
}

TEST_F(JointOrder, isNotRegisteredWhileSomebodyStrikesOut)
{
    approved(0);
    approved(1);
    const QList<qint64> members = waiting();
    ASSERT_TRUE(JointStore::add(*m_clerk, QUuid::createUuid(), 0, 0, members).ok());
    m_shop->drain();
    ASSERT_TRUE(send(newest()).ok());
    while (m_shop->doJobs() > 0) { }
    auto striking = db::Transaction::begin(*m_clerk);
    ASSERT_TRUE(striking.ok());
    ASSERT_TRUE(JointStore::strike(
        *m_clerk, QUuid::createUuid(), newest().id, newest().version, { members.first() }, u"x"_qs, false)
                    .ok());
    // The worker comes between: it gives no number and waits for nobody.
    EXPECT_TRUE(m_shop->registerRound().ok());
    ASSERT_TRUE(striking->commit().ok());
    EXPECT_TRUE(m_shop->registerRound().ok());
    EXPECT_EQ(newest().printed, QString());
    EXPECT_EQ(newest().state, u"drafting"_qs);
    EXPECT_EQ(m_university->value(u"SELECT count(*) FROM tereze.student_status WHERE status = 'on_leave'"_qs),
        u"0"_qs);
}

TEST_F(JointOrder, isAnnulledWithItsLastExtractThoughTwoAreAnnulledAtOnce)
{
    approved(0);
    approved(1);
    ASSERT_TRUE(JointStore::add(*m_clerk, QUuid::createUuid(), 0, 0, waiting()).ok());
    m_shop->drain();
    ASSERT_TRUE(send(newest()).ok());
    m_shop->drain();
    const auto cases = m_university->rows(u"SELECT id, version FROM tereze.application ORDER BY id"_qs);
    ASSERT_EQ(cases.size(), 2);
    const auto annul = [&](db::Database &database, int n) {
        return database.run("api.annul",
            { { "p_request_id", QUuid::createUuid() }, { "p_application_id", cases.at(n).at(0).toLongLong() },
                { "p_version", cases.at(n).at(1).toLongLong() }, { "p_reason", u"қате"_qs } });
    };
    auto vice = m_university->place().connect(u"work_vice_rector_academic"_qs).value();
    auto first = db::Transaction::begin(*vice);
    ASSERT_TRUE(first.ok());
    ASSERT_TRUE(annul(*vice, 0).ok());
    auto second = std::async(std::launch::async, [&] {
        auto other = m_university->place().connect(u"work_vice_rector_academic"_qs).value();
        return annul(*other, 1).ok();
    });
    // It waits for the order's row; then it sees what the first has done.
    while (m_university->value(u"SELECT count(*) FROM pg_locks WHERE NOT granted"_qs) == u"0"_qs
        && second.wait_for(std::chrono::milliseconds(20)) != std::future_status::ready) { }
    ASSERT_TRUE(first->commit().ok());
    EXPECT_TRUE(second.get());
    EXPECT_EQ(newest().state, u"annulled"_qs);
    EXPECT_EQ(newest().annulled, 2);
}

TEST_F(JointOrder, isStruckOutOfWhileTheWorkerGivesItsJobBack)
{
    approved(0);
    approved(1);
    const QList<qint64> members = waiting();
    ASSERT_TRUE(JointStore::add(*m_clerk, QUuid::createUuid(), 0, 0, members).ok());
    const domain::JointOrder order = newest();
    const QString job = m_university->value(
        u"UPDATE tereze.job SET state = 'running', locked_by = 'elsewhere', locked_until = "
        "clock_timestamp() + interval '1 hour' WHERE kind = 'document.draft' AND "
        "object_id = ? RETURNING id"_qs,
        { order.id });
    auto third = m_university->place().connect().value();
    auto busy = db::Transaction::begin(*third);
    ASSERT_TRUE(busy.ok());
    ASSERT_TRUE(third->query(u"SELECT FROM tereze.document WHERE id = ? FOR UPDATE"_qs, { order.id }).ok());
    // Both want the order and its job; whoever took them the other way round would hold up the first for
    // ever.
    auto struck = std::async(std::launch::async, [&] {
        auto clerk = m_university->place().connect(u"work_student_office"_qs).value();
        return JointStore::strike(
            *clerk, QUuid::createUuid(), order.id, order.version, { members.first() }, u"x"_qs, false)
            .ok();
    });
    untilWaiting(1);
    auto given = std::async(std::launch::async, [&] {
        auto worker = m_university->place().connect().value();
        const auto answer = worker->run("api.job_fail",
            { { "p_job_id", job.toLongLong() }, { "p_worker", u"elsewhere"_qs }, { "p_error", u"no font"_qs },
                { "p_code", u"rule_broken"_qs }, { "p_final", true } });
        return answer.ok() ? u"done"_qs : answer.error().sqlState;
    });
    untilWaiting(2);
    ASSERT_TRUE(busy->commit().ok());
    EXPECT_TRUE(struck.get());
    EXPECT_EQ(given.get(), u"TZ409"_qs) << "its job is gone";
    m_shop->drain();
    EXPECT_EQ(newest().state, u"drafted"_qs);
}

TEST_F(JointOrder, isPrintedWithAnExtractOfItThatIsBeingAnnulled)
{
    approved(0);
    ASSERT_TRUE(JointStore::add(*m_clerk, QUuid::createUuid(), 0, 0, waiting()).ok());
    approved(1); // its document is younger than the joint order
    const QList<qint64> late = waiting();
    ASSERT_EQ(late.size(), 1);
    ASSERT_TRUE(JointStore::add(*m_clerk, QUuid::createUuid(), newest().id, newest().version, late).ok());
    m_shop->drain();
    ASSERT_TRUE(send(newest()).ok());
    m_shop->drain();
    const qint64 order = newest().id;
    ASSERT_EQ(newest().state, u"issued"_qs);
    ASSERT_LT(order, late.first());
    const auto row = m_university->rows(
        u"SELECT a.id, a.version FROM tereze.application a JOIN tereze.document d ON d.application_id = a.id "
        "WHERE d.id = %1"_qs.arg(late.first()));
    auto third = m_university->place().connect().value();
    auto busy = db::Transaction::begin(*third);
    ASSERT_TRUE(busy.ok());
    ASSERT_TRUE(third->query(u"SELECT FROM tereze.document WHERE id = ? FOR UPDATE"_qs, { order }).ok());
    auto printed = std::async(std::launch::async, [&] { // as api.print_put locks what it prints
        auto printing = m_university->place().connect().value();
        return printing
            ->query(u"SELECT FROM tereze.document WHERE id IN (?, ?) ORDER BY id FOR NO KEY UPDATE"_qs,
                { order, late.first() })
            .ok();
    });
    untilWaiting(1);
    auto annulled = std::async(std::launch::async, [&] {
        auto vice = m_university->place().connect(u"work_vice_rector_academic"_qs).value();
        return vice
            ->run("api.annul",
                { { "p_request_id", QUuid::createUuid() },
                    { "p_application_id", row.at(0).at(0).toLongLong() },
                    { "p_version", row.at(0).at(1).toLongLong() }, { "p_reason", u"қате"_qs } })
            .ok();
    });
    untilWaiting(2);
    ASSERT_TRUE(busy->commit().ok());
    EXPECT_TRUE(printed.get());
    EXPECT_TRUE(annulled.get());
    EXPECT_EQ(newest().annulled, 1);
}

TEST_F(JointOrder, standsInTheBagOfEachCaseAsItsExtract)
{
    const QStringList refs { approved(0), approved(1) };
    m_university->value(
        u"UPDATE tereze.setting SET value = '0' WHERE key = 'archive_after_days' RETURNING key"_qs);
    m_university->value(u"WITH d AS (UPDATE tereze.archive_due SET due_at = tereze.now() RETURNING 1) "
                        "SELECT count(*) FROM d"_qs);
    ASSERT_TRUE(QDir().mkpath(m_shop->archiveFolder()));
    work::Archivist archivist(
        m_shop->archiveFolder(), work::WorkerKeys::publicKeysPath(m_shop->keysFolder()), m_shop->counters());
    const auto archived = [&] {
        for (int i = 0; i < 10 && archivist.round({ m_university->worker(), u"archivist"_qs }).value(); ++i) {
        }
        return QDir(m_shop->archiveFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    };
    ASSERT_TRUE(JointStore::add(*m_clerk, QUuid::createUuid(), 0, 0, waiting()).ok());
    m_shop->drain();
    EXPECT_EQ(archived(), QStringList()) << "a case waits for its order";
    ASSERT_TRUE(send(newest()).ok());
    m_shop->drain();
    m_university->value(u"WITH d AS (UPDATE tereze.archive_due SET due_at = tereze.now() RETURNING 1) "
                        "SELECT count(*) FROM d"_qs);
    const QStringList bags = archived();
    ASSERT_EQ(QSet<QString>(bags.begin(), bags.end()), QSet<QString>(refs.begin(), refs.end()));
    const QByteArray whole = pdf(newest().id, u"electronic"_qs);
    const QString wholeHash =
        QString::fromLatin1(QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex());
    for (int i = 0; i < refs.size(); ++i) {
        const QString bag = m_shop->archiveFolder() + u'/' + refs.at(i);
        EXPECT_TRUE(document::checkBag(bag).findings.isEmpty());
        const QString documents = bag + u"/data/documents/"_qs;
        const QStringList orders = QDir(documents).entryList({ u"*-order"_qs }, QDir::Dirs);
        ASSERT_EQ(orders.size(), 1) << refs.at(i).toStdString();
        QFile record(documents + orders.first() + u"/record.json"_qs);
        QFile file(documents + orders.first() + u"/document.pdf"_qs);
        QFile keys(bag + u"/data/tereze-keys.json"_qs);
        ASSERT_TRUE(record.open(QIODevice::ReadOnly) && file.open(QIODevice::ReadOnly)
            && keys.open(QIODevice::ReadOnly));
        const QByteArray extract = file.readAll();
        // The keys of the bag alone say that the extract is genuine, and of whom.
        const auto facts = document::PdfFacts::read(extract);
        ASSERT_TRUE(facts.ok());
        const auto set = document::JwkSet::load(keys.fileName());
        ASSERT_TRUE(set.ok());
        const auto verdict = document::verifyQrText(facts->qrText, *set);
        EXPECT_EQ(verdict.kind, document::QrVerdict::Kind::Valid);
        EXPECT_TRUE(verdict.payload.person.contains(u"Әбдіқадырова%1"_qs.arg(i)))
            << verdict.payload.person.toStdString();
        // And the record says of which order it is, under whose number.
        const QJsonObject said = QJsonDocument::fromJson(record.readAll()).object();
        EXPECT_EQ(said[u"registrations"][0][u"printed"].toString(), newest().printed);
        EXPECT_EQ(said[u"extract_of"][u"sha256"].toString(), wholeHash);
        EXPECT_EQ(said[u"extract_of"][u"title"].toString(), newest().title);
        const QString others = QString::fromUtf8(QJsonDocument(said).toJson());
        EXPECT_FALSE(others.contains(u"Әбдіқадырова%1"_qs.arg(1 - i))) << others.toStdString();
    }
}
