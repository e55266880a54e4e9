// SPDX-License-Identifier: GPL-3.0-or-later
// An application from submission to verification and recall, through the stores, each act by the person whose
// act it is. Rendering is played: what matters here are the calls, not the bytes.
#include <core/base/plaintext.h>
#include <core/domain/passwordkey.h>
#include <core/store/accessstore.h>
#include <core/store/auditstore.h>
#include <core/store/casestore.h>
#include <core/store/cataloguestore.h>
#include <core/store/documentstore.h>
#include <core/store/journalstore.h>
#include <core/store/registrystore.h>
#include <core/store/verificationstore.h>
#include <core/store/workstore.h>

#include <QCryptographicHash>

#include <gtest/gtest.h>
#include <tests/support/naughty.h>
#include <tests/support/sampleuniversity.h>

using namespace tereze;
using namespace tereze::store;
using tereze::test::SampleUniversity;
using tereze::test::TemporaryDatabase;

namespace {

#define TEREZE_GOT(declaration, expression)                                                                  \
    auto TEREZE_JOIN(got, __LINE__) = (expression);                                                          \
    ASSERT_TRUE(TEREZE_JOIN(got, __LINE__).ok())                                                             \
        << TEREZE_JOIN(got, __LINE__).error().logLine().toStdString();                                       \
    declaration = std::move(TEREZE_JOIN(got, __LINE__)).value()

#define TEREZE_DONE(expression)                                                                              \
    do {                                                                                                     \
        const auto tzDone = (expression);                                                                    \
        ASSERT_TRUE(tzDone.ok()) << tzDone.error().logLine().toStdString();                                  \
    } while (false)

QUuid newId()
{
    return QUuid::createUuid();
}

class LifeOfAnApplication : public ::testing::Test {
protected:
    void SetUp() override
    {
        TEREZE_GOT(m_place, TemporaryDatabase::create());
        TEREZE_GOT(auto university, SampleUniversity::create(*m_place));
        m_university = std::make_unique<SampleUniversity>(std::move(university));
        TEREZE_GOT(m_portal, m_university->portal());
        TEREZE_GOT(m_session, m_university->signIn(QStringLiteral("serikov")));
        TEREZE_GOT(m_worker, m_university->worker());
        TEREZE_GOT(m_office, m_university->staff(QStringLiteral("akhmetova")));
        TEREZE_GOT(m_dean, m_university->staff(QStringLiteral("ospanov")));
        TEREZE_GOT(m_registrar, m_university->staff(QStringLiteral("mukanov")));
    }
    void TearDown() override
    {
        for (auto *connection : { &m_portal, &m_worker, &m_office, &m_dean, &m_registrar })
            connection->reset();
        m_place.reset();
    }

    Result<domain::CaseState> submit(const QUuid &id, const QJsonObject &form)
    {
        return CaseStore::submit(
            *m_portal, m_session, id, QStringLiteral("certificate-of-study"), 1, QStringLiteral("kk"), form);
    }
    static QJsonObject goodForm() { return { { QStringLiteral("purpose"), QStringLiteral("employer") } }; }

    /// Does all jobs, with invented bytes for documents; numbers what is frozen.
    void work()
    {
        for (;;) {
            TEREZE_GOT(const auto jobs, WorkStore::claim(*m_worker, u"w"_qs, 50));
            if (jobs.isEmpty())
                break;
            for (const domain::Job &job : jobs) {
                if (!job.kind.startsWith(u"document.")) {
                    TEREZE_DONE(WorkStore::finish(*m_worker, job.id, u"w"_qs));
                    continue;
                }
                const QByteArray bytes = "%PDF " + QByteArray::number(job.objectId);
                TEREZE_GOT(
                    const QByteArray sha256, DocumentStore::putFile(*m_worker, bytes, u"application/pdf"_qs));
                if (job.kind == u"document.draft") {
                    TEREZE_DONE(DocumentStore::drafted(*m_worker, job, u"w"_qs, sha256));
                } else {
                    TEREZE_DONE(DocumentStore::frozen(*m_worker, job, u"w"_qs, sha256,
                        QJsonObject { { u"page"_qs, 1 }, { u"x"_qs, 120 }, { u"y"_qs, 20 },
                            { u"width"_qs, 60 }, { u"height"_qs, 10 } },
                        {}));
                }
            }
        }
        TEREZE_GOT(const auto plan, DocumentStore::planRegistration(*m_worker, 50));
        for (const auto &one : plan) {
            TEREZE_GOT(const auto again, DocumentStore::planRegistration(*m_worker, 50));
            const auto found = std::find_if(again.begin(), again.end(),
                [&](const auto &planned) { return planned.documentId == one.documentId; });
            ASSERT_NE(found, again.end());
            TEREZE_DONE(DocumentStore::registerDocuments(*m_worker, found->journalId, found->year,
                found->firstNumber, { u"ABCD"_qs }, { one.documentId }));
        }
    }

    Result<domain::ApplicationState> decide(db::Database &who, const QString &caseRef,
        domain::Outcome outcome, const std::optional<QString> &remark = std::nullopt,
        const QUuid &id = newId())
    {
        TEREZE_TRY(const auto card, CaseStore::card(who, caseRef));
        TEREZE_TRY(const auto tasks, CaseStore::myTasks(who, card.id));
        if (tasks.size() != 1)
            return Error::of(ErrorKind::Internal, QStringLiteral("%1 tasks").arg(tasks.size()));
        return CaseStore::decide(who, id,
            { card.id, tasks.first().id, outcome, std::nullopt, remark, card.formSha256, card.draftsSha256 });
    }

    std::unique_ptr<TemporaryDatabase> m_place;
    std::unique_ptr<SampleUniversity> m_university;
    std::unique_ptr<db::Database> m_portal;
    std::unique_ptr<db::Database> m_worker;
    std::unique_ptr<db::Database> m_office;
    std::unique_ptr<db::Database> m_dean;
    std::unique_ptr<db::Database> m_registrar;
    QByteArray m_session;
};

} // namespace

TEST_F(LifeOfAnApplication, goesFromSubmissionToARegisteredDocumentAndItsRecall)
{
    const QUuid request = newId();
    TEREZE_GOT(const auto submitted, submit(request, goodForm()));
    EXPECT_EQ(submitted.state, domain::ApplicationState::InReview);
    EXPECT_FALSE(submitted.application.isValid());
    TEREZE_GOT(const auto repeated, submit(request, goodForm()));
    EXPECT_EQ(repeated.caseRef, submitted.caseRef);
    TEREZE_GOT(const auto own, CaseStore::myApplications(*m_portal, m_session));
    ASSERT_EQ(own.size(), 1);
    EXPECT_EQ(own.first().caseRef, submitted.caseRef);
    EXPECT_FALSE(own.first().documentsReady);

    // Nobody approves before the draft can be seen.
    const auto early = decide(*m_office, submitted.caseRef, domain::Outcome::Approve);
    ASSERT_FALSE(early.ok());
    EXPECT_EQ(early.error().kind, ErrorKind::WrongState);
    EXPECT_EQ(early.error().rule, u"drafts_awaited");
    work();

    TEREZE_GOT(const auto inbox, CaseStore::inbox(*m_office, domain::InboxScope::Mine, {}));
    ASSERT_EQ(inbox.size(), 1);
    EXPECT_EQ(inbox.first().caseRef, submitted.caseRef);
    EXPECT_TRUE(inbox.first().mayDecide);
    EXPECT_EQ(inbox.first().service.in(u"en"_qs), u"Certificate of study");
    EXPECT_TRUE(inbox.first().applicant.startsWith(u"Сериков"));
    TEREZE_GOT(
        const auto beyond, CaseStore::inbox(*m_office, domain::InboxScope::Mine, {}, inbox.first().cursor()));
    EXPECT_TRUE(beyond.isEmpty());
    TEREZE_GOT(
        const auto found, CaseStore::inbox(*m_office, domain::InboxScope::Unit, submitted.caseRef.toLower()));
    EXPECT_EQ(found.size(), 1);

    TEREZE_GOT(const auto card, CaseStore::card(*m_office, inbox.first().application));
    EXPECT_EQ(card.form, goodForm());
    EXPECT_EQ(card.draftsAwaited, 0);
    ASSERT_TRUE(card.draftsSha256.has_value());
    EXPECT_EQ(card.student.value(u"number").toString(), u"24B010001");
    ASSERT_EQ(card.waitsFor.size(), 1);
    EXPECT_EQ(card.waitsFor.first().kind, u"user_task");

    // The dean is not asked yet; somebody else's task and an old draft are refused.
    EXPECT_EQ(CaseStore::card(*m_dean, card.id).error().kind, ErrorKind::NotFound);
    TEREZE_GOT(const auto tasks, CaseStore::myTasks(*m_office, card.id));
    ASSERT_EQ(tasks.size(), 1);
    domain::Decision decision { card.id, tasks.first().id, domain::Outcome::Approve, std::nullopt,
        std::nullopt, card.formSha256, QByteArray(32, 'x') };
    EXPECT_EQ(CaseStore::decide(*m_office, newId(), decision).error().rule, u"seen");
    decision.draftsSha256 = card.draftsSha256;
    EXPECT_EQ(CaseStore::decide(*m_dean, newId(), decision).error().kind, ErrorKind::NotFound);
    const QUuid decided = newId();
    TEREZE_DONE(CaseStore::decide(*m_office, decided, decision));
    TEREZE_GOT(const auto same, CaseStore::decide(*m_office, decided, decision));
    EXPECT_EQ(same, domain::ApplicationState::InReview);
    EXPECT_EQ(CaseStore::decide(*m_office, newId(), decision).error().kind, ErrorKind::WrongState);

    TEREZE_GOT(const auto approved, decide(*m_dean, submitted.caseRef, domain::Outcome::Approve));
    EXPECT_EQ(approved, domain::ApplicationState::Approved);
    work();

    TEREZE_GOT(const auto journals, JournalStore::journals(*m_registrar));
    const auto certificates = std::find_if(journals.begin(), journals.end(),
        [](const domain::Journal &journal) { return journal.key == u"certificates"; });
    ASSERT_NE(certificates, journals.end());
    domain::JournalQuery query;
    query.journal = certificates->id;
    query.name = QStringLiteral("сериков");
    TEREZE_GOT(const auto entries, JournalStore::search(*m_registrar, query));
    ASSERT_EQ(entries.size(), 1);
    const domain::JournalEntry &entry = entries.first();
    EXPECT_EQ(entry.kind, u"registration");
    EXPECT_EQ(entry.number, 1);
    EXPECT_TRUE(entry.printed.endsWith(u"ABCD"));
    EXPECT_EQ(entry.caseRef, submitted.caseRef);
    EXPECT_EQ(entry.documentState, u"issued");

    const QUuid print = newId();
    TEREZE_GOT(
        const auto form, JournalStore::printForm(*m_registrar, print, entry.id, u"certificate.pdf"_qs, 1));
    EXPECT_EQ(form.printed, entry.printed);
    EXPECT_EQ(form.numberBox.value(u"x").toInt(), 120);
    TEREZE_DONE(JournalStore::printForm(*m_registrar, print, entry.id, u"certificate.pdf"_qs, 1));
    TEREZE_GOT(const auto printed, JournalStore::search(*m_registrar, query));
    EXPECT_EQ(printed.first().prints, 1);
    EXPECT_EQ(
        JournalStore::printForm(*m_office, newId(), entry.id, u"x"_qs, 1).error().kind, ErrorKind::Forbidden);

    const auto verdicts = [&] {
        QStringList words;
        const auto byFile = VerificationStore::byFile(*m_portal, form.sha256);
        const auto byNumber = VerificationStore::byNumber(*m_portal, entry.printed.toLower(), u"::1"_qs);
        const auto wrong = VerificationStore::byNumber(
            *m_portal, entry.printed.chopped(4) + QStringLiteral("ABCE"), u"::1"_qs);
        EXPECT_TRUE(byFile.ok() && byNumber.ok() && wrong.ok());
        words << codeOf(byFile->verdict) << codeOf(byNumber->verdict) << codeOf(wrong->verdict);
        EXPECT_NE(byNumber->person, byFile->person); // masked
        return words.join(u' ').toStdString();
    };
    EXPECT_EQ(verdicts(), "valid valid unknown");
    TEREZE_GOT(const auto unknown, VerificationStore::byToken(*m_portal, QByteArray(16, 't')));
    EXPECT_EQ(unknown.verdict, domain::Verdict::Unknown);

    TEREZE_GOT(const auto before, CaseStore::card(*m_dean, card.id));
    EXPECT_TRUE(before.mayRecall);
    TEREZE_GOT(const auto recalled,
        CaseStore::recall(*m_dean, newId(), card.id, before.version, u"Ошибка в данных"_qs));
    EXPECT_EQ(recalled.state, domain::ApplicationState::Returned);
    EXPECT_EQ(verdicts(), "annulled annulled unknown");

    TEREZE_GOT(const auto history, CaseStore::history(*m_portal, submitted.caseRef, m_session));
    ASSERT_GE(history.size(), 4);
    EXPECT_EQ(history.first().kind, u"submitted");
    EXPECT_EQ(history.last().kind, u"recalled");
    EXPECT_EQ(history.last().remark, u"Ошибка в данных");
    TEREZE_GOT(const auto rest, CaseStore::history(*m_dean, card.id, history.first().seq, 1));
    ASSERT_EQ(rest.size(), 1);
    EXPECT_EQ(rest.first().seq, history.at(1).seq);

    TEREZE_GOT(const auto problems, JournalStore::check(*m_registrar));
    EXPECT_TRUE(problems.isEmpty());
    TEREZE_GOT(const auto books, JournalStore::summary(*m_registrar));
    EXPECT_EQ(books.size(), 2);

    TEREZE_GOT(const auto events, AuditStore::events(*m_registrar, u"0"_qs, 0));
    EXPECT_GT(events.size(), 20);
    for (const domain::AuditEvent &event : events)
        EXPECT_EQ(event.hash, event.computedHash) << event.id;
    TEREZE_GOT(const auto held, AuditStore::decisions(*m_registrar));
    ASSERT_EQ(held.size(), 1);
    EXPECT_EQ(held.first().decisions, 2);
}

TEST_F(LifeOfAnApplication, isReturnedCorrectedSentAgainAndWithdrawn)
{
    TEREZE_GOT(const auto submitted, submit(newId(), goodForm()));
    work();
    EXPECT_EQ(decide(*m_office, submitted.caseRef, domain::Outcome::Return).error().field, u"remark");
    TEREZE_GOT(const auto returned,
        decide(*m_office, submitted.caseRef, domain::Outcome::Return, u"Укажите организацию"_qs));
    EXPECT_EQ(returned, domain::ApplicationState::Returned);
    TEREZE_GOT(const auto back, CaseStore::card(*m_office, submitted.caseRef));
    TEREZE_GOT(const auto taken,
        CaseStore::acknowledgeReturn(*m_portal, m_session, newId(), submitted.caseRef, back.version));
    EXPECT_EQ(taken.state, domain::ApplicationState::Correcting);
    QJsonObject better = goodForm();
    better.insert(u"recipient"_qs, u"«Мұнай» ЖШС"_qs);
    EXPECT_EQ(CaseStore::resubmit(*m_portal, m_session, newId(), submitted.caseRef, taken.version - 1, better)
                  .error()
                  .kind,
        ErrorKind::Conflict);
    TEREZE_GOT(const auto again,
        CaseStore::resubmit(*m_portal, m_session, newId(), submitted.caseRef, taken.version, better));
    EXPECT_EQ(again.state, domain::ApplicationState::InReview);
    TEREZE_GOT(const auto card, CaseStore::card(*m_portal, submitted.caseRef, m_session));
    EXPECT_EQ(card.round, 2);
    EXPECT_EQ(card.form, better);
    TEREZE_GOT(const auto withdrawn,
        CaseStore::withdraw(*m_portal, m_session, newId(), submitted.caseRef, card.version));
    EXPECT_EQ(withdrawn.state, domain::ApplicationState::Withdrawn);
}

TEST_F(LifeOfAnApplication, naughtyStringsGoThroughTheRemarkUnchangedOrAreRefused)
{
    TEREZE_NAUGHTY(listed);
    QStringList strings = listed;
    strings << u"before"_qs + QChar(u'\0') + u"after"_qs << u"half "_qs + QChar(0xd83d)
            << QString(4001, u'я');
    // One student sends again as often as there are strings.
    ASSERT_TRUE(
        RegistryStore::putSetting(*m_registrar, newId(), u"submissions_per_hour"_qs, 1, QJsonValue(10'000))
            .ok());
    TEREZE_GOT(auto at, submit(newId(), goodForm()));
    const QString reference = at.caseRef;
    TEREZE_GOT(auto card, CaseStore::card(*m_office, reference));
    int seq = 0;
    QStringList refused;
    int taken = 0;
    for (const QString &text : strings) {
        const auto answer = decide(*m_office, reference, domain::Outcome::Return, text);
        if (!answer) {
            refused << text;
            EXPECT_TRUE(answer.error().kind == ErrorKind::RuleBroken
                || answer.error().kind == ErrorKind::InvalidInput)
                << answer.error().logLine().toStdString();
            EXPECT_FALSE(answer.error().userText.isEmpty());
            TEREZE_GOT(const auto after, CaseStore::card(*m_office, reference));
            EXPECT_EQ(after.version, card.version) << text.toStdString();
            EXPECT_EQ(after.state, domain::ApplicationState::InReview);
            continue;
        }
        ++taken;
        TEREZE_GOT(const auto history, CaseStore::history(*m_office, card.id, seq));
        ASSERT_FALSE(history.isEmpty());
        EXPECT_EQ(history.last().kind, u"decided");
        EXPECT_EQ(history.last().remark, text);
        seq = history.last().seq;
        TEREZE_GOT(card, CaseStore::card(*m_office, reference));
        TEREZE_DONE(CaseStore::resubmit(*m_portal, m_session, newId(), reference, card.version, goodForm()));
        TEREZE_GOT(card, CaseStore::card(*m_office, reference));
    }
    EXPECT_GT(taken, 500);
    EXPECT_GT(refused.size(), 5);
    for (const QString &text : refused) {
        const auto length = countedCharacters(text);
        EXPECT_TRUE(!length || isBlank(text) || *length > 4000) << text.toStdString();
    }
    TEREZE_GOT(const auto events, AuditStore::events(*m_registrar, u"0"_qs, 0));
    for (const domain::AuditEvent &event : events)
        EXPECT_EQ(event.hash, event.computedHash) << event.id;
}

TEST_F(LifeOfAnApplication, isRefusedWithEveryReason)
{
    const auto refused = submit(newId(), { { u"purpose"_qs, u"nonsense"_qs }, { u"colour"_qs, u"red"_qs } });
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().kind, ErrorKind::RuleBroken);
    QStringList reasons;
    for (const domain::BrokenRule &rule : CaseStore::brokenRules(refused.error()))
        reasons << rule.field + u':' + rule.rule;
    reasons.sort();
    EXPECT_EQ(reasons.join(u' ').toStdString(), "colour:unknown purpose:choice");

    TEREZE_GOT(const auto owner, m_place->connect());
    TEREZE_DONE(
        owner->executeScript(u"UPDATE tereze.student SET status = 'on_leave' WHERE number = '24B010001';"
                             "UPDATE tereze.student_status SET status = 'on_leave'"_qs));
    const auto limited = submit(newId(), goodForm());
    ASSERT_FALSE(limited.ok());
    const auto rules = CaseStore::brokenRules(limited.error());
    ASSERT_EQ(rules.size(), 1);
    EXPECT_EQ(rules.first().rule, u"limit");
    EXPECT_TRUE(rules.first().message.in(u"en"_qs).contains(u"studying"));

    EXPECT_EQ(
        CaseStore::submit(*m_portal, m_session, newId(), u"certificate-of-study"_qs, 2, u"kk"_qs, goodForm())
            .error()
            .kind,
        ErrorKind::Conflict);
    EXPECT_EQ(CaseStore::submit(*m_portal, QByteArray(32, 'x'), newId(), u"certificate-of-study"_qs, 1,
                  u"kk"_qs, goodForm())
                  .error()
                  .kind,
        ErrorKind::NotSignedIn);
    EXPECT_EQ(CaseStore::card(*m_portal, u"T-0000-0000"_qs, m_session).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(CaseStore::recordPayment(*m_office, newId(), domain::ApplicationId(1), 1, u"1e9"_qs, u"x"_qs)
                  .error()
                  .field,
        u"amount");
}

TEST_F(LifeOfAnApplication, signsInAtThePortalAndOut)
{
    TEREZE_GOT(const auto owner, m_place->connect());
    TEREZE_GOT(const auto invented, AccessStore::signInParameters(*m_portal, u"kim"_qs));
    TEREZE_GOT(const auto inventedAgain, AccessStore::signInParameters(*m_portal, u"KIM"_qs));
    EXPECT_EQ(invented.salt, inventedAgain.salt);
    domain::CredentialEntry credential;
    credential.person = m_university->person(u"serikov"_qs);
    credential.login = u"serikov"_qs;
    TEREZE_GOT(credential.parameters, domain::PasswordKey::newParameters());
    TEREZE_GOT(const QByteArray key, domain::PasswordKey::derive(u"сөз"_qs, credential.parameters));
    credential.verifier = domain::PasswordKey::verifierOf(key);
    TEREZE_DONE(RegistryStore::putCredential(*owner, newId(), credential));
    TEREZE_GOT(const auto told, AccessStore::signInParameters(*m_portal, u"Serikov"_qs));
    EXPECT_EQ(told.salt, credential.parameters.salt);
    EXPECT_EQ(told.memLimit, credential.parameters.memLimit);

    const QByteArray session(32, 's');
    TEREZE_GOT(const auto wrong,
        AccessStore::signIn(*m_portal, u"serikov"_qs, QByteArray(32, 'k'), session, u"::1"_qs));
    EXPECT_FALSE(wrong.has_value());
    EXPECT_EQ(AccessStore::me(*m_portal, session).error().kind, ErrorKind::NotSignedIn);
    TEREZE_GOT(const auto person, AccessStore::signIn(*m_portal, u"serikov"_qs, key, session, u"::1"_qs));
    EXPECT_EQ(person, credential.person);
    TEREZE_GOT(const auto me, AccessStore::me(*m_portal, session));
    EXPECT_EQ(me.surname, u"Сериков");
    EXPECT_FALSE(me.forTests);
    TEREZE_DONE(AccessStore::signOut(*m_portal, session));
    EXPECT_EQ(AccessStore::me(*m_portal, session).error().kind, ErrorKind::NotSignedIn);

    TEREZE_GOT(const auto staff, AccessStore::me(*m_registrar));
    EXPECT_TRUE(staff.isRegistrar());
    ASSERT_EQ(staff.positions.size(), 1);
    EXPECT_EQ(staff.positions.first().role, u"registrar");
    EXPECT_EQ(AccessStore::me(*m_registrar, session).error().kind, ErrorKind::Forbidden);
}

TEST_F(LifeOfAnApplication, theCatalogueAndTheRegistryAreReadAndChanged)
{
    TEREZE_GOT(const auto services, CatalogueStore::services(*m_portal));
    EXPECT_EQ(services.size(), 3);
    TEREZE_GOT(const auto service, CatalogueStore::service(*m_portal, u"certificate-of-study"_qs));
    ASSERT_TRUE(service.has_value());
    EXPECT_TRUE(service->ready);
    EXPECT_TRUE(service->subjectRequired);
    EXPECT_TRUE(service->formSchema.contains(u"properties"));
    TEREZE_GOT(const auto absent, CatalogueStore::service(*m_portal, u"no-such"_qs));
    EXPECT_FALSE(absent.has_value());

    TEREZE_GOT(const auto settings, RegistryStore::settings(*m_registrar));
    const auto zone = std::find_if(settings.begin(), settings.end(),
        [](const domain::Setting &setting) { return setting.key == u"timezone"; });
    ASSERT_NE(zone, settings.end());
    EXPECT_EQ(zone->value.toString(), u"Asia/Almaty");
    TEREZE_GOT(const qint64 version,
        RegistryStore::putSetting(
            *m_registrar, newId(), zone->key, zone->version, QJsonValue(u"Asia/Aqtau"_qs)));
    EXPECT_EQ(version, zone->version + 1);
    EXPECT_EQ(RegistryStore::putSetting(*m_registrar, newId(), zone->key, version, QJsonValue(u"Mars"_qs))
                  .error()
                  .rule,
        u"timezone");
    EXPECT_EQ(
        RegistryStore::putSetting(*m_office, newId(), zone->key, version, QJsonValue(u"UTC"_qs)).error().kind,
        ErrorKind::Forbidden);
    TEREZE_GOT(const auto accounts, RegistryStore::accounts(*m_registrar));
    EXPECT_EQ(accounts.size(), 12);
}

TEST_F(LifeOfAnApplication, anAppointmentEndsOnlyForWhoSawItsVersion)
{
    domain::PersonEntry helper;
    helper.surname = QStringLiteral("Көмекшінов");
    TEREZE_GOT(const auto person, RegistryStore::putPerson(*m_registrar, newId(), helper));
    domain::AppointmentEntry entry { domain::PersonId(person.id), u"dean"_qs,
        u"faculty_mechanics_mathematics"_qs, QDate(2026, 9, 1) };
    TEREZE_GOT(const auto made, RegistryStore::appoint(*m_registrar, newId(), entry));
    TEREZE_GOT(const auto again, RegistryStore::appoint(*m_registrar, newId(), entry));
    EXPECT_EQ(again.id, made.id) << "the same once more is no other";
    entry.version = made.version;
    entry.until = QDate(2026, 12, 31);
    TEREZE_GOT(const auto ended, RegistryStore::appoint(*m_registrar, newId(), entry));
    EXPECT_EQ(ended.id, made.id);
    EXPECT_EQ(ended.version, made.version + 1);
    entry.until = QDate(2027, 12, 31);
    EXPECT_EQ(RegistryStore::appoint(*m_registrar, newId(), entry).error().kind, ErrorKind::Conflict)
        << "of an old version";
    entry.version = 0;
    EXPECT_EQ(RegistryStore::appoint(*m_registrar, newId(), entry).error().kind, ErrorKind::Conflict)
        << "made anew with another last day";
}
