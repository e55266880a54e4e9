// SPDX-License-Identifier: GPL-3.0-or-later
// The whole path through a real PostgreSQL and a real mail server: what the worker makes of what people do.
#include "workshop.h"

#include <core/base/spokenlanguages.h>
#include <core/document/jwkset.h>
#include <core/document/pdffacts.h>
#include <core/document/qrverdict.h>
#include <core/route/finding.h>
#include <core/store/documentstore.h>
#include <core/store/routestore.h>
#include <core/work/checkgroup.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <tests/support/shared.h>
#include <tests/support/smtpsink.h>

using namespace tereze;
using tereze::test::jsonLines;
using tereze::test::SmtpSink;
using tereze::test::textOfPdf;
using tereze::test::University;
using tereze::test::Workshop;

namespace {

const QString certificate = u"certificate-of-study"_qs;
const QString leave = u"academic-leave"_qs;

QJsonObject certificateForm()
{
    return { { u"purpose"_qs, u"bank"_qs } };
}

QJsonObject leaveForm()
{
    return { { u"reason"_qs, u"medical"_qs }, { u"leave_from"_qs, u"2027-01-11"_qs },
        { u"leave_until"_qs, u"2027-12-31"_qs }, { u"basis"_qs, u"ДКК анықтамасы № 17"_qs } };
}

class WorkerTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto made = University::create(3);
        ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
        m_university = std::move(made).value();
        m_shop = std::make_unique<Workshop>(*m_university, m_sink.url());
        m_shop->drain();
        ASSERT_EQ(
            m_university->value(u"SELECT count(*) FROM tereze.route_version WHERE state = 'published'"_qs),
            u"3"_qs);
    }
    /// An application approved by everybody who is asked, with drafts made in between.
    QString approved(int student, const QString &service, const QJsonObject &form)
    {
        const auto ref = m_university->submit(student, service, form);
        EXPECT_TRUE(ref.ok()) << (ref.ok() ? "" : ref.error().logLine().toStdString());
        if (!ref)
            return {};
        for (int round = 0; round < 6; ++round) {
            m_shop->doJobs();
            const auto decided = m_university->decideOpen(*ref);
            EXPECT_TRUE(decided.ok()) << (decided.ok() ? "" : decided.error().logLine().toStdString());
            if (!decided || *decided == 0)
                break;
        }
        m_shop->doJobs();
        EXPECT_EQ(state(*ref), u"approved"_qs);
        return *ref;
    }
    QString state(const QString &ref)
    {
        return m_university->value(u"SELECT state FROM tereze.application WHERE case_ref = ?"_qs, { ref });
    }
    QString documentState(const QString &ref, const QString &kind)
    {
        return m_university->value(
            u"SELECT d.state FROM tereze.document d JOIN tereze.application a ON a.id = d.application_id "
            u"WHERE a.case_ref = ? AND d.kind = ? AND d.state <> 'discarded'"_qs,
            { ref, kind });
    }

    SmtpSink m_sink;
    std::unique_ptr<University> m_university;
    std::unique_ptr<Workshop> m_shop;
};

} // namespace

TEST_F(WorkerTest, anApplicationBecomesAVerifiableRegisteredDocument)
{
    const auto ref = m_university->submit(0, certificate, certificateForm());
    ASSERT_TRUE(ref.ok()) << ref.error().logLine().toStdString();
    m_shop->drain();
    EXPECT_EQ(documentState(*ref, u"application_form"_qs), u"issued"_qs);
    EXPECT_EQ(documentState(*ref, u"certificate"_qs), u"drafted"_qs);
    for (int step = 0; step < 2; ++step)
        ASSERT_EQ(m_university->decideOpen(*ref).value(), 1);
    m_shop->drain();
    EXPECT_EQ(state(*ref), u"approved"_qs);
    EXPECT_EQ(documentState(*ref, u"certificate"_qs), u"issued"_qs);
    EXPECT_EQ(documentState(*ref, u"approval_sheet"_qs), u"issued"_qs);

    // What the student downloads is what was frozen, and its QR is ours.
    const auto documents =
        store::DocumentStore::listByCaseRef(m_university->portal(), *ref, m_university->session(0));
    ASSERT_TRUE(documents.ok()) << documents.error().logLine().toStdString();
    const QString number = m_university->value(
        u"SELECT printed FROM tereze.journal_entry e JOIN tereze.document d ON d.id = e.document_id "
        u"WHERE d.kind = 'certificate'"_qs);
    ASSERT_TRUE(QRegularExpression(u"^С-1/\\d{4}-[2-9A-HJKMNP-TV-Z]{4}$"_qs).match(number).hasMatch())
        << number.toStdString();
    const auto keys = document::JwkSet::load(work::WorkerKeys::publicKeysPath(m_shop->keysFolder()));
    ASSERT_TRUE(keys.ok());
    int read = 0;
    for (const auto &summary : *documents) {
        SCOPED_TRACE(summary.kind.toStdString());
        ASSERT_TRUE(summary.hasFile);
        const auto file = store::DocumentStore::file(
            m_university->portal(), summary.id, u"electronic"_qs, m_university->session(0));
        ASSERT_TRUE(file.ok()) << file.error().logLine().toStdString();
        const auto facts = document::PdfFacts::read(file->content);
        ASSERT_TRUE(facts.ok());
        const QString text = textOfPdf(file->content);
        EXPECT_TRUE(text.contains(u"Құрманғазықызы"_qs)) << text.toStdString();
        EXPECT_FALSE(text.contains(number) || file->content.contains(number.toUtf8()));
        ++read;
        if (summary.kind == u"approval_sheet") {
            EXPECT_TRUE(facts->qrText.isEmpty());
            const auto sheet = store::DocumentStore::file(
                m_university->portal(), summary.id, u"data"_qs, m_university->session(0));
            ASSERT_TRUE(sheet.ok());
            const QJsonObject json = QJsonDocument::fromJson(sheet->content).object();
            EXPECT_EQ(json.value(u"application").toString(), *ref);
            ASSERT_EQ(json.value(u"decisions").toArray().size(), 2);
            EXPECT_EQ(json.value(u"decisions").toArray().at(1).toObject().value(u"outcome"), u"approve"_qs);
            EXPECT_FALSE(sheet->content.contains(number.toUtf8()));
            continue;
        }
        const auto verdict = document::verifyQrText(facts->qrText, *keys);
        ASSERT_EQ(verdict.kind, document::QrVerdict::Kind::Valid);
        EXPECT_EQ(verdict.payload.approvers.size(), summary.kind == u"certificate" ? 2 : 0);
        EXPECT_EQ(m_university->value(u"SELECT verdict FROM api.verify_token(decode(?, 'hex'))"_qs,
                      { QString::fromLatin1(verdict.payload.token.toHex()) }),
            u"valid"_qs);
    }
    EXPECT_EQ(read, 3);

    // The log kept outside says the same as the journal.
    const auto log = jsonLines(m_shop->registrationLog());
    ASSERT_EQ(log.size(), 2);
    for (const QJsonObject &line : log)
        EXPECT_EQ(
            m_university->value(u"SELECT encode(d.sha256, 'hex') FROM tereze.journal_entry e "
                                u"JOIN tereze.document d ON d.id = e.document_id WHERE e.printed = ?"_qs,
                { line.value(u"number").toString() }),
            line.value(u"sha256").toString());
    EXPECT_TRUE(m_university->rows(u"SELECT * FROM api.journal_check()"_qs).isEmpty());
    EXPECT_EQ(m_university->value(u"SELECT count(*) FROM tereze.job"_qs), u"0"_qs);
}

TEST_F(WorkerTest, mailsAreWrittenInThePersonsLanguageAndSayNoNumber)
{
    for (int student = 0; student < 3; ++student)
        approved(student, certificate, certificateForm());
    m_shop->drain();
    const QStringList numbers = [this] {
        QStringList all;
        for (const auto &row : m_university->rows(u"SELECT printed FROM tereze.journal_entry"_qs))
            all << row.first();
        return all;
    }();
    ASSERT_EQ(numbers.size(), 6);
    const auto mails = m_sink.messages();
    ASSERT_EQ(mails.size(), 9) << "submitted, approved, issued for each of three";
    QSet<QByteArray> ids;
    QSet<QByteArray> languages;
    for (const SmtpSink::Message &mail : mails) {
        ids.insert(mail.header("Message-ID"));
        languages.insert(mail.header("Content-Language"));
        EXPECT_EQ(mail.from, "tereze@localhost");
        EXPECT_TRUE(mail.header("Message-ID").endsWith("@tereze.localhost>"));
        EXPECT_TRUE(mail.header("To").endsWith('<' + mail.to + '>'));
        for (const QString &number : numbers)
            EXPECT_FALSE((mail.decodedHeader("Subject") + mail.body()).contains(number.section(u'-', 1)));
    }
    EXPECT_EQ(ids.size(), 9);
    EXPECT_EQ(languages, (QSet<QByteArray> { "kk", "ru", "en" }));
    bool kazakh = false;
    for (const SmtpSink::Message &mail : mails)
        kazakh = kazakh
            || mail.body().startsWith(
                u"Сәлеметсіз бе, Әбдіқадырова0 Ұлпан Құрманғазықызы!\n\n"_qs.replace(u'\n', u"\r\n"_qs));
    EXPECT_TRUE(kazakh);
}

TEST_F(WorkerTest, aRefusedRouteComesBackWithItsFindings)
{
    const auto put = [this](const QString &key, const QByteArray &xml, const QByteArray &replaced = {}) {
        domain::RouteEntry entry { key, xml, std::nullopt };
        if (!replaced.isEmpty())
            entry.knownSha256 = QCryptographicHash::hash(replaced, QCryptographicHash::Sha256);
        const auto id = store::RouteStore::publish(m_university->owner(), QUuid::createUuid(), entry).value();
        m_shop->doJobs();
        return m_university
            ->rows(u"SELECT state, findings::text FROM tereze.route_version WHERE id = ?"_qs, { id.value() })
            .first();
    };
    const QStringList broken = put(u"broken"_qs, "<definitions");
    EXPECT_EQ(broken.at(0), u"refused"_qs);
    EXPECT_TRUE(broken.at(1).contains(u"not-readable"_qs)) << broken.at(1).toStdString();

    QFile file(test::sourceRoot() + u"/resources/catalogue/certificate-of-study/route.bpmn"_qs);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray inForce = file.readAll();
    const QStringList named = put(u"another-key"_qs, inForce);
    EXPECT_EQ(named.at(0), u"refused"_qs);
    EXPECT_TRUE(named.at(1).contains(u"key-mismatch"_qs));

    QByteArray xml = inForce;
    xml.replace("tereze:performer=\"dean@faculty\"", "");
    const QStringList linted = put(certificate, xml, inForce);
    EXPECT_EQ(linted.at(0), u"refused"_qs);
    EXPECT_TRUE(linted.at(1).contains(u"performer-required"_qs)) << linted.at(1).toStdString();
    // What would stop the last approver long after the publishing.
    const auto spoiled = [&](const QByteArray &before, const QByteArray &after) {
        QByteArray changed = inForce;
        changed.replace(before, after);
        EXPECT_NE(changed, inForce) << before.toStdString();
        const QStringList answer = put(certificate, changed, inForce);
        return (answer.at(0) + u' ' + answer.at(1)).toStdString();
    };
    EXPECT_NE(spoiled("tereze:template=\"certificate_of_study\"", "tereze:template=\"no_such\"")
                  .find("template-unknown"),
        std::string::npos);
    EXPECT_NE(
        spoiled("tereze:journal=\"certificates\"", "tereze:journal=\"no_such\"").find("journal-unknown"),
        std::string::npos);
    EXPECT_NE(
        spoiled("tereze:journal=\"certificates\"", "tereze:journal=\"orders\"").find("journal-mismatch"),
        std::string::npos);
    EXPECT_EQ(m_university->value(u"SELECT count(*) FROM tereze.route_version v JOIN tereze.route r "
                                  u"ON r.current_version_id = v.id WHERE r.key = 'certificate-of-study'"_qs),
        u"1"_qs)
        << "the version in force stays";
    // A position may still come: this is said and does not stop the route.
    const std::string odd = spoiled("tereze:performer=\"dean@faculty\"", "tereze:performer=\"astrologer\"");
    EXPECT_EQ(odd.substr(0, 9), "published") << odd;
    EXPECT_NE(odd.find("performer-unknown"), std::string::npos) << odd;
}

TEST_F(WorkerTest, aReaderOfAnyLanguageReadsWhyARouteWasRefused)
{
    SpokenLanguages languages(u"en"_qs);
    QCoreApplication::installTranslator(&languages);
    const auto id = store::RouteStore::publish(
        m_university->owner(), QUuid::createUuid(), { u"broken"_qs, "<definitions", std::nullopt })
                        .value();
    m_shop->doJobs();
    QCoreApplication::removeTranslator(&languages);
    const auto version = store::RouteStore::version(m_university->owner(), id);
    ASSERT_TRUE(version.ok());
    QSet<QString> texts;
    for (const auto &language : { u"kk"_qs, u"ru"_qs, u"en"_qs, u"uk"_qs }) {
        const QJsonArray findings = route::fromStored(version->findings, language);
        ASSERT_EQ(findings.size(), 1);
        texts.insert(findings.first().toObject().value(u"message").toString());
    }
    EXPECT_EQ(texts.size(), 4) << version->findings.size();
}

TEST_F(WorkerTest, anOrderWhoseEffectFailsLeavesTheRestOfTheBatchUntouched)
{
    const QString first = approved(0, leave, leaveForm());
    const QString second = approved(1, leave, leaveForm());
    const QString third = approved(2, leave, leaveForm());
    // The second student leaves the university before the orders are registered.
    m_university->value(u"UPDATE tereze.student SET status = 'expelled' WHERE number = 'S1' RETURNING 1"_qs);
    m_shop->drain();
    EXPECT_EQ(documentState(first, u"order"_qs), u"issued"_qs);
    EXPECT_EQ(documentState(second, u"order"_qs), u"incident"_qs);
    EXPECT_EQ(documentState(third, u"order"_qs), u"issued"_qs);
    EXPECT_EQ(m_shop->counters().registrationsRefused, 1);
    EXPECT_EQ(m_university->value(u"SELECT string_agg(status, ',' ORDER BY number) FROM tereze.student"_qs),
        u"on_leave,expelled,on_leave"_qs);
    EXPECT_EQ(m_university->value(
                  u"SELECT string_agg(e.number::text, ',' ORDER BY e.number) FROM tereze.journal_entry e "
                  u"JOIN tereze.journal j ON j.id = e.journal_id WHERE j.key = 'orders'"_qs),
        u"1,2"_qs)
        << "no number was lost with the failing order";
    EXPECT_TRUE(m_university->rows(u"SELECT * FROM api.journal_check()"_qs).isEmpty());
    EXPECT_NE(
        m_university->value(u"SELECT error FROM tereze.document WHERE state = 'incident'"_qs), QString());
}

TEST_F(WorkerTest, numbersBeginAnewWithTheYearAndAPlanOfTheOldYearIsRefused)
{
    m_university->setClock(u"2026-12-31T23:58:00+05"_qs);
    approved(0, certificate, certificateForm());
    m_shop->drain();
    approved(1, certificate, certificateForm());
    const auto plan = store::DocumentStore::planRegistration(m_university->worker(), 50).value();
    ASSERT_EQ(plan.size(), 2);
    m_university->setClock(u"2027-01-01T00:00:01+05"_qs);
    const auto late = store::DocumentStore::registerDocuments(m_university->worker(), plan.at(0).journalId,
        plan.at(0).year, plan.at(0).firstNumber, { u"AAAA"_qs }, { plan.at(0).documentId });
    ASSERT_FALSE(late.ok());
    EXPECT_EQ(late.error().kind, ErrorKind::Conflict);
    m_shop->drain();
    EXPECT_EQ(
        m_university->value(
            u"SELECT string_agg(e.year || '/' || e.number, ' ' ORDER BY e.id) FROM tereze.journal_entry e "
            u"JOIN tereze.journal j ON j.id = e.journal_id WHERE j.key = 'certificates'"_qs),
        u"2026/1 2027/1"_qs);
    EXPECT_TRUE(m_university->rows(u"SELECT * FROM api.journal_check()"_qs).isEmpty());
}

TEST_F(WorkerTest, aBatchIsPlannedAnewWhenAnotherWorkerWasQuicker)
{
    approved(0, certificate, certificateForm());
    const auto plan = store::DocumentStore::planRegistration(m_university->worker(), 50).value();
    approved(1, certificate, certificateForm());
    ASSERT_TRUE(m_shop->registerRound().value());
    // The slower worker comes with its old plan: nothing is frozen any more, nothing happens.
    for (const auto &planned : plan) {
        const auto again = store::DocumentStore::registerDocuments(m_university->worker(), planned.journalId,
            planned.year, planned.firstNumber, { u"AAAA"_qs }, { planned.documentId });
        ASSERT_TRUE(again.ok());
        EXPECT_TRUE(again->isEmpty());
    }
    approved(2, certificate, certificateForm());
    const auto fresh = store::DocumentStore::planRegistration(m_university->worker(), 50).value();
    ASSERT_FALSE(fresh.isEmpty());
    const auto stale = store::DocumentStore::registerDocuments(m_university->worker(),
        fresh.first().journalId, fresh.first().year, 1, { u"AAAA"_qs }, { fresh.first().documentId });
    ASSERT_FALSE(stale.ok());
    EXPECT_EQ(stale.error().kind, ErrorKind::Conflict);
    m_shop->drain();
    EXPECT_TRUE(m_university->rows(u"SELECT * FROM api.journal_check()"_qs).isEmpty());
}

TEST_F(WorkerTest, aFaultInTheEffectOfOneOrderKeepsNoOtherFromItsNumber)
{
    const QString first = approved(0, leave, leaveForm());
    const QString second = approved(1, leave, leaveForm());
    m_university->value(u"ALTER FUNCTION tereze.effect_student_on_leave(bigint) RENAME TO effect_lost"_qs);
    approved(2, certificate, certificateForm());
    m_shop->drain();
    EXPECT_EQ(documentState(first, u"order"_qs), u"incident"_qs);
    EXPECT_EQ(documentState(second, u"order"_qs), u"incident"_qs);
    EXPECT_EQ(
        m_university->value(u"SELECT count(*) FROM tereze.document WHERE state = 'frozen'"_qs), u"0"_qs);
    // Mended by an administrator, they wait for their numbers again.
    m_university->value(u"ALTER FUNCTION tereze.effect_lost(bigint) RENAME TO effect_student_on_leave"_qs);
    m_university->value(
        u"UPDATE tereze.document SET state = 'frozen' WHERE state = 'incident' RETURNING 1"_qs);
    m_shop->drain();
    EXPECT_EQ(documentState(first, u"order"_qs), u"issued"_qs);
    EXPECT_EQ(documentState(second, u"order"_qs), u"issued"_qs);
    EXPECT_TRUE(m_university->rows(u"SELECT * FROM api.journal_check()"_qs).isEmpty());
}

TEST_F(WorkerTest, noNumberIsGivenWhileTheLastOnesCannotBeWrittenDown)
{
    if (!QFileInfo::exists(u"/dev/full"_qs))
        GTEST_SKIP() << "there is no /dev/full here";
    const QTemporaryDir folder;
    std::optional<work::AppendFile> log;
    log.emplace(work::AppendFile::open(u"/dev/full"_qs).value());
    work::Registrar registrar(m_shop->keys().number, *log, m_shop->counters());
    const work::JobDesk desk { m_university->worker(), u"full"_qs };
    ASSERT_TRUE(m_university->submit(0, certificate, certificateForm()).ok());
    m_shop->doJobs();
    EXPECT_FALSE(registrar.round(desk).ok());
    ASSERT_TRUE(m_university->submit(1, certificate, certificateForm()).ok());
    m_shop->doJobs();
    EXPECT_FALSE(registrar.round(desk).ok());
    EXPECT_EQ(m_university->value(u"SELECT count(*) FROM tereze.journal_entry"_qs), u"1"_qs);
    // There is room again: in the same place, so that the registrar finds it.
    log.emplace(work::AppendFile::open(folder.filePath(u"log"_qs)).value());
    EXPECT_TRUE(registrar.round(desk).value());
    QStringList written;
    for (const QJsonObject &line : jsonLines(folder.filePath(u"log"_qs)))
        written << line.value(u"number").toString();
    EXPECT_EQ(written.join(u' '),
        m_university->value(u"SELECT string_agg(printed, ' ' ORDER BY number) FROM tereze.journal_entry"_qs));
    EXPECT_EQ(written.size(), 2);
}

TEST_F(WorkerTest, theNumberOnPaperEndsInTheKeyedGroup)
{
    approved(0, certificate, certificateForm());
    m_shop->drain();
    const auto row =
        m_university
            ->rows(u"SELECT e.year::text, e.number::text, e.printed FROM tereze.journal_entry e "
                   u"JOIN tereze.journal j ON j.id = e.journal_id WHERE j.key = 'certificates'"_qs)
            .first();
    EXPECT_TRUE(row.at(2).endsWith(u'-'
        + work::checkGroup(
            m_shop->keys().number, u"certificates"_qs, row.at(0).toInt(), row.at(1).toLongLong())));
}

TEST_F(WorkerTest, sealsAreSignedExportedAndChained)
{
    approved(0, certificate, certificateForm());
    m_shop->drain();
    const auto seals = jsonLines(m_shop->sealExport());
    ASSERT_GE(seals.size(), 2);
    const auto keys = document::JwkSet::load(work::WorkerKeys::publicSealKeysPath(m_shop->keysFolder()));
    ASSERT_TRUE(keys.ok());
    QString before;
    for (const QJsonObject &seal : seals) {
        const auto bytes = [&seal](const char *name) {
            return QByteArray::fromHex(seal.value(QLatin1StringView(name)).toString().toLatin1());
        };
        EXPECT_EQ(seal.value(u"prev_hash").toString(), before);
        before = seal.value(u"hash").toString();
        const auto key = keys->find(bytes("key_id"));
        ASSERT_TRUE(key.has_value());
        EXPECT_TRUE(key->verify(bytes("hash"), bytes("signature")));
        EXPECT_EQ(m_university->value(u"SELECT encode(s.hash, 'hex') FROM tereze.seal s WHERE s.id = ?"_qs,
                      { seal.value(u"id").toInteger() }),
            before);
    }
    EXPECT_EQ(m_university->value(u"SELECT count(*) FROM tereze.event e WHERE e.xid >= "
                                  u"(SELECT max(s.to_xid::text::bigint)::text::xid8 FROM tereze.seal s)"_qs),
        u"0"_qs)
        << "everything is sealed";
    EXPECT_FALSE(m_shop->sealRound().value()) << "there is nothing more to seal";
}

TEST_F(WorkerTest, aMailThatIsRefusedForGoodIsGivenUpAtOnce)
{
    m_sink.answerRecipientsWith(550);
    const auto ref = m_university->submit(0, certificate, certificateForm());
    m_shop->drain();
    const auto dead = m_university->rows(
        u"SELECT kind, attempts::text, last_error FROM tereze.job WHERE state = 'dead'"_qs);
    ASSERT_EQ(dead.size(), 1);
    EXPECT_EQ(dead.first().at(0), u"mail.send"_qs);
    EXPECT_EQ(dead.first().at(1), u"1"_qs);
    EXPECT_TRUE(dead.first().at(2).contains(u"550"_qs)) << dead.first().at(2).toStdString();
    EXPECT_EQ(documentState(*ref, u"application_form"_qs), u"issued"_qs);
}

TEST_F(WorkerTest, aMailThatCannotGoNowIsTriedAgainAndAtLastGivenUp)
{
    m_sink.answerRecipientsWith(451);
    ASSERT_TRUE(m_university->submit(0, certificate, certificateForm()).ok());
    ASSERT_TRUE(m_university->value(u"SELECT taken FROM api.outbox_dispatch(100)"_qs).toInt() > 0);
    // Longer and longer between the attempts, an hour at most: in all, three days and more.
    qint64 patience = 0;
    for (int attempt = 1; attempt <= 84; ++attempt) {
        m_shop->doJobs();
        const auto left = m_university->rows(u"SELECT state, waits::text, last_code, extract(epoch FROM "
                                             u"run_at - clock_timestamp())::bigint::text "
                                             u"FROM tereze.job WHERE kind = 'mail.send'"_qs);
        ASSERT_EQ(left.size(), 1);
        EXPECT_EQ(left.first().first(3).join(u' '), QStringLiteral("ready %1 unavailable").arg(attempt));
        EXPECT_LE(left.first().at(3).toLongLong(), 3600);
        patience += left.first().at(3).toLongLong();
        m_university->makeJobsDue();
    }
    EXPECT_GE(patience, 3 * 24 * 3600);
    m_shop->doJobs();
    EXPECT_EQ(m_university->value(u"SELECT state FROM tereze.job WHERE kind = 'mail.send'"_qs), u"dead"_qs);
    EXPECT_EQ(m_shop->counters().mailsSent, 0);

    // An administrator has it tried once more when the mail server is there again.
    m_sink.answerRecipientsWith(250);
    m_university->value(u"UPDATE tereze.job SET state = 'ready', waits = 0, run_at = clock_timestamp() "
                        u"WHERE kind = 'mail.send' RETURNING 1"_qs);
    m_shop->doJobs();
    EXPECT_EQ(m_shop->counters().mailsSent, 1);
}

TEST_F(WorkerTest, aMailWhoseAnswerWasLostGoesAgainUnderTheSameMessageId)
{
    m_sink.cutBeforeAnswer(true);
    ASSERT_TRUE(m_university->submit(0, certificate, certificateForm()).ok());
    m_university->value(u"SELECT taken FROM api.outbox_dispatch(100)"_qs);
    m_shop->doJobs();
    m_sink.cutBeforeAnswer(false);
    m_university->makeJobsDue();
    m_shop->doJobs();
    const auto mails = m_sink.messages();
    ASSERT_EQ(mails.size(), 2);
    EXPECT_EQ(mails.at(0).header("Message-ID"), mails.at(1).header("Message-ID"));
    EXPECT_EQ(m_university->value(u"SELECT count(*) FROM tereze.job WHERE kind = 'mail.send'"_qs), u"0"_qs);
}

TEST_F(WorkerTest, aTemplateThatIsWrongMakesAnIncidentWithItsReason)
{
    m_university->value(
        u"UPDATE tereze.template_version SET html = '<p>{{student.shoe_size}}</p>' WHERE template_id = "
        u"(SELECT id FROM tereze.template WHERE key = 'certificate_of_study') RETURNING 1"_qs);
    const auto ref = m_university->submit(0, certificate, certificateForm());
    m_shop->drain();
    const auto rows =
        m_university->rows(u"SELECT state, error FROM tereze.document WHERE kind = 'certificate'"_qs);
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows.first().at(0), u"incident"_qs);
    EXPECT_TRUE(rows.first().at(1).contains(u"student.shoe_size"_qs)) << rows.first().at(1).toStdString();
    EXPECT_EQ(documentState(*ref, u"application_form"_qs), u"issued"_qs) << "the rest goes on";
    const auto decided = m_university->decideOpen(*ref);
    ASSERT_FALSE(decided.ok()) << "nobody approves what could not be shown";
    EXPECT_EQ(decided.error().rule, u"drafts_awaited"_qs);
}

TEST_F(WorkerTest, theReasonWhyADocumentCannotBeMadeIsInTheDocumentsLanguage)
{
    SpokenLanguages languages(u"en"_qs);
    QCoreApplication::installTranslator(&languages);
    m_university->value(
        u"UPDATE tereze.template_version SET html = '<p>{{student.shoe_size}}</p>' WHERE template_id = "
        u"(SELECT id FROM tereze.template WHERE key = 'certificate_of_study') RETURNING 1"_qs);
    for (const auto &language : { u"kk"_qs, u"ru"_qs })
        EXPECT_TRUE(
            m_university->submit(language == u"kk" ? 0 : 1, certificate, certificateForm(), language).ok());
    m_shop->drain();
    QCoreApplication::removeTranslator(&languages);
    const auto rows =
        m_university->rows(u"SELECT error FROM tereze.document WHERE kind = 'certificate' ORDER BY id"_qs);
    ASSERT_EQ(rows.size(), 2);
    EXPECT_TRUE(rows.at(0).first().contains(u"жоқ"_qs)) << rows.at(0).first().toStdString();
    EXPECT_TRUE(rows.at(1).first().contains(u"нет"_qs)) << rows.at(1).first().toStdString();
}

TEST_F(WorkerTest, aJobOfAnUnknownKindAndAJobOnLostLeaseDoNoHarm)
{
    m_university->value(u"INSERT INTO tereze.job (kind, object_id) VALUES ('coffee.make', 1) RETURNING 1"_qs);
    m_shop->doJobs();
    EXPECT_TRUE(m_university->value(u"SELECT last_error FROM tereze.job WHERE state = 'dead'"_qs)
                    .contains(u"coffee.make"_qs));
}

TEST_F(WorkerTest, aWithdrawnCaseLeavesItsDraftUnmade)
{
    const auto ref = m_university->submit(0, certificate, certificateForm());
    const auto gone = m_university->portal().run("api.withdraw",
        { { "p_session_hash", m_university->session(0) }, { "p_request_id", QUuid::createUuid() },
            { "p_case_ref", *ref },
            { "p_version", m_university->value(u"SELECT version FROM tereze.application"_qs).toLongLong() },
            { "p_reason", db::null } });
    ASSERT_TRUE(gone.ok()) << gone.error().logLine().toStdString();
    m_shop->drain();
    EXPECT_EQ(m_university->value(
                  u"SELECT string_agg(kind || ' ' || state, ',' ORDER BY kind) FROM tereze.document"_qs),
        u"application_form issued,certificate discarded"_qs);
    EXPECT_EQ(m_university->value(u"SELECT count(*) FROM tereze.document WHERE draft_sha256 IS NOT NULL"_qs),
        u"0"_qs);
}
