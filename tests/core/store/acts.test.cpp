// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of a complete route through the stores, each by whoever it asks: a question to the applicant, an
// answer from outside, a return to an earlier step, a decision taken back, an acknowledgement, a task that
// nobody could do, an annulment.
#include <core/store/casestore.h>
#include <core/store/registrystore.h>

#include <gtest/gtest.h>
#include <tests/support/sampleservice.h>
#include <tests/support/sampleuniversity.h>

using namespace tereze;
using namespace tereze::store;
using domain::ApplicationState;
using domain::TaskAsk;
using tereze::test::SampleUniversity;
using tereze::test::TemporaryDatabase;

namespace {

template <typename T> T got(Result<T> answer)
{
    EXPECT_TRUE(answer.ok()) << answer.error().logLine().toStdString();
    return answer ? std::move(answer).value() : T();
}

class ActsOfACase : public ::testing::Test {
protected:
    void SetUp() override
    {
        m_place = got(TemporaryDatabase::create());
        ASSERT_TRUE(m_place);
        auto university = SampleUniversity::create(*m_place);
        ASSERT_TRUE(university.ok()) << university.error().logLine().toStdString();
        m_university = std::make_unique<SampleUniversity>(std::move(university).value());
        const auto owner = got(m_place->connect());
        const auto worker = got(m_university->worker());
        const auto put =
            tereze::test::putSampleService(*owner, *worker, u"acts"_qs, tereze::test::everyAct());
        ASSERT_TRUE(put.ok()) << put.error().logLine().toStdString();
        // Whoever keeps the queue of tasks that nobody can do.
        QList<Fault> faults;
        const auto name =
            LocalText::read(QJsonObject { { u"kk"_qs, u"Маршрут иесі"_qs },
                                { u"ru"_qs, u"Владелец маршрута"_qs }, { u"en"_qs, u"Owner of routes"_qs } },
                {}, faults);
        got(RegistryStore::putPosition(*owner, newId(), u"route_owner"_qs, u"registrar_office"_qs, 0, name));
        got(RegistryStore::appoint(*owner, newId(),
            { m_university->person(u"mukanov"_qs), u"route_owner"_qs, u"registrar_office"_qs,
                QDate(2020, 1, 1) }));
        m_portal = got(m_university->portal());
        m_session = got(m_university->signIn(u"serikov"_qs));
        m_office = got(m_university->staff(u"akhmetova"_qs));
        m_dean = got(m_university->staff(u"ospanov"_qs));
        m_keeper = got(m_university->staff(u"mukanov"_qs));
        const auto submitted = got(CaseStore::submit(
            *m_portal, m_session, newId(), u"acts"_qs, 1, u"kk"_qs, { { u"purpose"_qs, u"bank"_qs } }));
        m_ref = submitted.caseRef;
        m_id = got(CaseStore::card(*m_office, m_ref)).id;
    }
    void TearDown() override
    {
        for (auto *connection : { &m_portal, &m_office, &m_dean, &m_keeper })
            connection->reset();
        m_place.reset();
    }

    static QUuid newId() { return QUuid::createUuid(); }
    /// My only task, which asks for this.
    domain::OpenTask task(db::Database &who, TaskAsk asks)
    {
        const auto tasks = got(CaseStore::myTasks(who, m_id));
        EXPECT_EQ(tasks.size(), 1);
        const auto first = tasks.value(0);
        EXPECT_EQ(codeOf(first.asks).toStdString(), codeOf(asks).toStdString());
        return first;
    }
    Result<ApplicationState> decide(db::Database &who, domain::Outcome outcome = domain::Outcome::Approve,
        const std::optional<QString> &answer = {}, const std::optional<QString> &remark = {})
    {
        const auto card = got(CaseStore::card(who, m_id));
        return CaseStore::decide(who, newId(),
            { m_id, task(who, TaskAsk::Decide).id, outcome, answer, remark, card.formSha256,
                card.draftsSha256 });
    }
    Result<domain::CaseState> answer(const QString &text, const QString &step = u"bank"_qs)
    {
        return CaseStore::answerAsApplicant(*m_portal, m_session, newId(), m_ref, step, text);
    }
    /// Up to the dean.
    void reachDean()
    {
        ASSERT_EQ(got(decide(*m_office)), ApplicationState::InReview);
        ASSERT_TRUE(answer(u"Халық банкі"_qs).ok());
        const auto awaited = task(*m_office, TaskAsk::Answer);
        ASSERT_TRUE(
            CaseStore::recordAnswer(*m_office, newId(), { m_id, awaited.id, true, u"№ 5"_qs, {} }).ok());
    }
    QStringList history()
    {
        QStringList kinds;
        for (const auto &entry : got(CaseStore::history(*m_portal, m_ref, m_session)))
            kinds << entry.kind;
        return kinds;
    }

    std::unique_ptr<TemporaryDatabase> m_place;
    std::unique_ptr<SampleUniversity> m_university;
    std::unique_ptr<db::Database> m_portal;
    std::unique_ptr<db::Database> m_office;
    std::unique_ptr<db::Database> m_dean;
    std::unique_ptr<db::Database> m_keeper;
    QByteArray m_session;
    QString m_ref;
    domain::ApplicationId m_id;
};

} // namespace

TEST_F(ActsOfACase, theApplicantIsAskedAndAnswers)
{
    ASSERT_TRUE(decide(*m_office).ok());
    const auto card = got(CaseStore::card(*m_portal, m_ref, m_session));
    ASSERT_EQ(card.waitsFor.size(), 1);
    EXPECT_EQ(card.waitsFor.first().kind, u"applicant");
    EXPECT_EQ(card.waitsFor.first().element, u"bank");
    EXPECT_EQ(card.waitsFor.first().step.in(u"ru"_qs), u"Для какого банка нужна справка?");
    EXPECT_TRUE(got(CaseStore::myApplications(*m_portal, m_session)).first().answerAwaited);
    EXPECT_EQ(got(CaseStore::myApplications(*m_portal, m_session, {}, 50, true)).size(), 1);
    ASSERT_TRUE(card.pausedSince);
    EXPECT_EQ(card.pausedFor, QStringList(u"applicant"_qs));
    EXPECT_EQ(answer(u"  "_qs).error().rule, u"required");
    EXPECT_EQ(answer(QString(4'001, u'ә')).error().rule, u"too_long");
    EXPECT_EQ(answer(u"Халық банкі"_qs, u"dean"_qs).error().kind, ErrorKind::WrongState);
    const QUuid request = newId();
    for (int i = 0; i < 2; ++i) {
        const auto answered = CaseStore::answerAsApplicant(
            *m_portal, m_session, request, m_ref, u"bank"_qs, u"Халық банкі «1»"_qs);
        ASSERT_TRUE(answered.ok()) << answered.error().logLine().toStdString();
        EXPECT_EQ(answered->state, ApplicationState::InReview);
        EXPECT_EQ(answered->caseRef, m_ref);
    }
    EXPECT_FALSE(got(CaseStore::myApplications(*m_portal, m_session)).first().answerAwaited);
    EXPECT_TRUE(got(CaseStore::myApplications(*m_portal, m_session, {}, 50, true)).isEmpty());
    EXPECT_FALSE(got(CaseStore::card(*m_office, m_id)).pausedSince);
    EXPECT_EQ(history(), QStringList({ u"submitted"_qs, u"decided"_qs, u"applicant_answered"_qs }));
    const auto shown = got(CaseStore::history(*m_office, m_id));
    EXPECT_EQ(shown.last().remark, u"Халық банкі «1»");
}

TEST_F(ActsOfACase, anAnswerFromOutsideIsRecordedWithItsLetter)
{
    ASSERT_TRUE(decide(*m_office).ok());
    ASSERT_TRUE(answer(u"Халық банкі"_qs).ok());
    const auto inbox = got(CaseStore::inbox(*m_office, domain::InboxScope::Mine, {}));
    ASSERT_EQ(inbox.size(), 1);
    EXPECT_EQ(inbox.first().asks, TaskAsk::Answer);
    EXPECT_EQ(inbox.first().stepKind, u"external");
    const auto awaited = task(*m_office, TaskAsk::Answer);
    const auto record = [&](bool approval, const QString &reference, const std::optional<QString> &remark) {
        return CaseStore::recordAnswer(*m_office, newId(), { m_id, awaited.id, approval, reference, remark });
    };
    EXPECT_EQ(record(true, {}, {}).error().field, u"reference");
    EXPECT_EQ(record(false, u"№ 5"_qs, {}).error().field, u"remark");
    EXPECT_EQ(CaseStore::acknowledge(*m_office, newId(), m_id, awaited.id).error().rule, u"decide");
    EXPECT_EQ(got(record(false, u"№ 5"_qs, u"Орын жоқ"_qs)), ApplicationState::Rejected);
    const auto shown = got(CaseStore::history(*m_portal, m_ref, m_session));
    EXPECT_EQ(shown.last().kind, u"external_answered");
    EXPECT_EQ(shown.last().outcome, u"reject");
    EXPECT_EQ(shown.last().remark, u"Орын жоқ");
    EXPECT_EQ(shown.last().reference, QString()) << "the letter is no business of the applicant";
    EXPECT_FALSE(shown.last().position.isEmpty()) << "who recorded it";
    EXPECT_EQ(got(CaseStore::history(*m_office, m_id)).last().reference, u"№ 5");
}

TEST_F(ActsOfACase, aDecisionReturnsToAStepThatTheTaskNames)
{
    reachDean();
    const auto targets = task(*m_dean, TaskAsk::Decide).returnTo;
    ASSERT_EQ(targets.size(), 2);
    EXPECT_TRUE(targets.at(0).isApplicant());
    EXPECT_EQ(targets.at(1).to, u"check");
    EXPECT_EQ(targets.at(1).name.in(u"kk"_qs), u"Құжаттарды тексеру");
    EXPECT_EQ(decide(*m_dean, domain::Outcome::Return, u"ministry"_qs, u"x"_qs).error().rule, u"choice");
    EXPECT_EQ(got(decide(*m_dean, domain::Outcome::Return, u"check"_qs, u"Мөр жоқ"_qs)),
        ApplicationState::InReview);
    EXPECT_EQ(task(*m_office, TaskAsk::Decide).step.in(u"en"_qs), u"Check of the documents");
    EXPECT_TRUE(got(CaseStore::myTasks(*m_dean, m_id)).isEmpty());
    const auto last = got(CaseStore::history(*m_office, m_id)).last();
    EXPECT_EQ(last.returnedTo.in(u"en"_qs), u"Check of the documents");
    EXPECT_EQ(last.answer, QString()) << "an element of the route is no word for people";
}

TEST_F(ActsOfACase, aDecisionIsTakenBackWhileNobodyHasActedOnIt)
{
    ASSERT_TRUE(decide(*m_office).ok());
    const auto mine = got(CaseStore::myDecisions(*m_office, m_id));
    ASSERT_EQ(mine.size(), 1);
    EXPECT_EQ(mine.first().outcome, domain::Outcome::Approve);
    EXPECT_EQ(mine.first().step.in(u"en"_qs), u"Check of the documents");
    EXPECT_EQ(
        CaseStore::takeBack(*m_office, newId(), m_id, mine.first().task, u" "_qs).error().rule, u"required");
    const auto open = got(CaseStore::takeBack(*m_office, newId(), m_id, mine.first().task, u"Қате"_qs));
    EXPECT_EQ(task(*m_office, TaskAsk::Decide).id, open);
    EXPECT_TRUE(got(CaseStore::myDecisions(*m_office, m_id)).isEmpty());
    ASSERT_TRUE(decide(*m_office).ok());
    const auto again = got(CaseStore::myDecisions(*m_office, m_id));
    ASSERT_EQ(again.size(), 1);
    ASSERT_TRUE(answer(u"Халық банкі"_qs).ok());
    EXPECT_EQ(
        CaseStore::takeBack(*m_office, newId(), m_id, again.first().task, u"Қате"_qs).error().rule, u"acted");
    EXPECT_TRUE(got(CaseStore::myDecisions(*m_office, m_id)).isEmpty()) << "it is not offered any more";
}

TEST_F(ActsOfACase, whatNobodyCanDoIsAssignedAndWhatWasIssuedAnnulled)
{
    reachDean();
    ASSERT_TRUE(decide(*m_dean).ok());
    const auto toRead = task(*m_office, TaskAsk::Acknowledge);
    const auto card = got(CaseStore::card(*m_office, m_id));
    EXPECT_EQ(CaseStore::decide(*m_office, newId(),
                  { m_id, toRead.id, domain::Outcome::Approve, {}, {}, card.formSha256, card.draftsSha256 })
                  .error()
                  .rule,
        u"acknowledge");
    EXPECT_EQ(got(CaseStore::acknowledge(*m_office, newId(), m_id, toRead.id)), ApplicationState::InReview);

    const auto lost = task(*m_keeper, TaskAsk::Assign);
    EXPECT_EQ(got(CaseStore::inbox(*m_keeper, domain::InboxScope::Mine, {})).first().asks, TaskAsk::Assign);
    EXPECT_EQ(RegistryStore::positions(*m_office).error().kind, ErrorKind::Forbidden);
    const auto all = got(RegistryStore::positions(*m_keeper));
    ASSERT_GT(all.size(), 3);
    const auto rest = got(RegistryStore::positions(*m_keeper, {}, all.at(1), 2));
    ASSERT_EQ(rest.size(), 2);
    EXPECT_EQ(rest.first().id, all.at(2).id);
    const auto found = got(RegistryStore::positions(*m_keeper, u"проректор"_qs));
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().role, u"vice_rector_academic");
    EXPECT_FALSE(found.first().holders.isEmpty());
    const auto assign = [&](const QString &role, const QString &unit) {
        return CaseStore::assign(*m_keeper, newId(), m_id, lost.id, role, unit, u"Ректор жоқ"_qs);
    };
    EXPECT_EQ(assign(u"rector"_qs, u"rectorate"_qs).error().rule, u"nobody");
    EXPECT_EQ(got(assign(found.first().role, found.first().unitCode)), ApplicationState::InReview);
    const auto vice = got(m_university->staff(u"zhumabaeva"_qs));
    EXPECT_EQ(got(decide(*vice)), ApplicationState::Approved);

    const auto approved = got(CaseStore::card(*m_dean, m_id));
    EXPECT_TRUE(approved.mayRecall);
    EXPECT_TRUE(approved.mayAnnul);
    EXPECT_EQ(CaseStore::annul(*m_dean, newId(), m_id, approved.version + 1, u"x"_qs).error().kind,
        ErrorKind::Conflict);
    const auto annulled = got(CaseStore::annul(*m_dean, newId(), m_id, approved.version, u"Жалған құжат"_qs));
    EXPECT_EQ(annulled.state, ApplicationState::Annulled);
    EXPECT_EQ(got(CaseStore::myApplications(*m_portal, m_session)).first().state, ApplicationState::Annulled);
    EXPECT_EQ(history(),
        QStringList({ u"submitted"_qs, u"decided"_qs, u"applicant_answered"_qs, u"external_answered"_qs,
            u"decided"_qs, u"acknowledged"_qs, u"assigned"_qs, u"decided"_qs, u"annulled"_qs }));
}
