// SPDX-License-Identifier: GPL-3.0-or-later
// What a task asks for beside a decision, by mouse and keys: to read, to record an answer from outside, to
// assign what nobody could do, to return to an earlier step; and decisions taken back or annulled.
#include <core/store/casestore.h>
#include <ui/application/caseact.h>
#include <ui/application/casecall.h>
#include <ui/errors/messagebar.h>
#include <ui/inbox/inboxmodel.h>
#include <ui/journal/journalpage.h>

#include <QComboBox>
#include <QCryptographicHash>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

#include <gtest/gtest.h>
#include <tests/support/sampleservice.h>
#include <tests/ui/desk.h>
#include <tests/ui/office.h>

using namespace tereze;
using namespace tereze::test;

namespace {

class ActsAtTheDesk : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto made = Office::create();
        ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
        m_office = std::move(made).value();
        const auto owner = m_office->place().connect();
        const auto worker = m_office->place().connect(u"tereze_worker"_qs);
        const auto put = putSampleService(**owner, **worker, u"acts"_qs, everyAct());
        ASSERT_TRUE(put.ok()) << put.error().logLine().toStdString();
        // The student office keeps the queue of tasks that nobody can do.
        ASSERT_TRUE((*owner)
                        ->executeScript(QString::fromUtf8(R"sql(
SELECT api.position_put(gen_random_uuid(), 'route_owner', 'so', 0,
    '{"kk": "Маршрут иесі", "ru": "Владелец маршрута", "en": "Owner of routes"}');
SELECT api.appoint(gen_random_uuid(), 1, 'route_owner', 'so', '2020-01-01', NULL);)sql"))
                        .ok());
        m_clerk = m_office->place().connect(u"akhmetova"_qs).value();
        m_dean = m_office->place().connect(u"dean1"_qs).value();
    }
    void TearDown() override
    {
        m_desk.reset();
        m_clerk.reset();
        m_dean.reset();
    }

    /// Applications that have come as far as the step `element`.
    void submitUpTo(int count, const QString &element)
    {
        const auto submitted = m_office->submit(count, u"acts"_qs);
        ASSERT_TRUE(submitted.ok()) << submitted.error().logLine().toStdString();
        const int steps = static_cast<int>(
            QStringList { u"check"_qs, u"bank"_qs, u"ministry"_qs, u"dean"_qs, u"read"_qs, u"lost"_qs }
                .indexOf(element));
        ASSERT_GE(steps, 0);
        for (int n = 1; n <= count; ++n)
            move(domain::ApplicationId(n), n, steps);
    }
    void move(domain::ApplicationId id, int student, int steps)
    {
        using store::CaseStore;
        const auto only = [&](db::Database &who) {
            const auto tasks = CaseStore::myTasks(who, id);
            EXPECT_TRUE(tasks.ok() && tasks->size() == 1);
            return tasks->value(0).id;
        };
        const auto approve = [&](db::Database &who) {
            const auto card = CaseStore::card(who, id);
            EXPECT_TRUE(CaseStore::decide(who, QUuid::createUuid(),
                { id, only(who), domain::Outcome::Approve, {}, {}, card->formSha256, card->draftsSha256 })
                            .ok());
        };
        if (steps > 0)
            approve(*m_clerk);
        if (steps > 1)
            answer(id, student);
        if (steps > 2) {
            const auto recorded = CaseStore::recordAnswer(
                *m_clerk, QUuid::createUuid(), { id, only(*m_clerk), true, u"№ 5"_qs, {} });
            EXPECT_TRUE(recorded.ok());
        }
        if (steps > 3)
            approve(*m_dean);
        if (steps > 4) {
            const auto read = CaseStore::acknowledge(*m_clerk, QUuid::createUuid(), id, only(*m_clerk));
            EXPECT_TRUE(read.ok());
        }
    }
    void answer(domain::ApplicationId id, int student)
    {
        const auto portal = m_office->place().connect(u"tereze_portal"_qs);
        const QByteArray session =
            QCryptographicHash::hash("student " + QByteArray::number(student), QCryptographicHash::Sha256);
        const QString ref =
            m_office->value(u"SELECT case_ref FROM tereze.application WHERE id = %1"_qs.arg(id.value()));
        const auto answered = store::CaseStore::answerAsApplicant(
            **portal, session, QUuid::createUuid(), ref, u"bank"_qs, u"Халық банкі"_qs);
        EXPECT_TRUE(answered.ok()) << answered.error().logLine().toStdString();
    }
    void openDesk(const QString &who = u"akhmetova"_qs, const std::optional<ui::CallStore> &store = {})
    {
        m_desk = Desk::open(m_office->place().settings(who), u"en"_qs, store);
        ASSERT_TRUE(m_desk);
        ASSERT_TRUE(waitUntil([this] { return m_desk->card().view().has_value(); }));
    }
    bool isPossible(const char *action) { return m_desk->actions->action(action)->isEnabled(); }
    QString openCase() const
    {
        return m_desk->card().view() ? m_desk->card().view()->card.caseRef : QString();
    }
    /// The open steps of a case, by id.
    QString openSteps(int application) const
    {
        return m_office->value(
            u"SELECT coalesce(string_agg(n.element || CASE WHEN s.fallback THEN ' lost' ELSE '' END, ' '), "
            u"'')"
            " FROM tereze.step s JOIN tereze.application a ON a.id = s.application_id"
            " JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = s.node"
            " WHERE s.state = 'open' AND a.id = %1"_qs.arg(application));
    }
    /// The last event of a case: kind and who.
    QString lastEvent(int application) const
    {
        return m_office->value(u"SELECT e.kind || coalesce(' ' || (e.data ->> 'remark'), coalesce(' ' || "
                               u"(e.data ->> 'reason'), ''))"
                               " FROM tereze.event e WHERE e.object_kind = 'application' AND e.object_id = %1"
                               " ORDER BY e.seq DESC LIMIT 1"_qs.arg(application));
    }
    QPlainTextEdit *words() { return m_desk->find<QPlainTextEdit>("decision_words"); }
    QString problem() { return m_desk->find<QLabel>("decision_problem")->text(); }
    void press(const char *button)
    {
        QTest::qWait(50); // until it has its place
        QTest::mouseClick(m_desk->find<QToolButton>(button), Qt::LeftButton);
    }
    void confirm() { QTest::mouseClick(m_desk->find<QPushButton>("decision_confirm"), Qt::LeftButton); }
    void pictures(const QString &name, const char *act = nullptr)
    {
        m_desk->window().resize(1'280, 800);
        for (const auto &language : { u"kk"_qs, u"ru"_qs, u"uk"_qs, u"en"_qs }) {
            m_desk->languages.set(language);
            QApplication::processEvents();
            if (act)
                m_desk->trigger(act);
            takePicture(m_desk->window(), name + u'-' + language);
            if (act)
                QTest::keyClick(m_desk->find<QPushButton>("decision_confirm"), Qt::Key_Escape);
        }
    }

    std::unique_ptr<Office> m_office;
    std::unique_ptr<db::Database> m_clerk;
    std::unique_ptr<db::Database> m_dean;
    std::unique_ptr<Desk> m_desk;
};

} // namespace

TEST_F(ActsAtTheDesk, whatIsToBeReadIsAcknowledgedByOneKeyAndTheNextCaseOpens)
{
    submitUpTo(2, u"read"_qs);
    openDesk();
    ASSERT_TRUE(waitUntil([this] { return isPossible("acknowledge"); }));
    EXPECT_FALSE(isPossible("approve"));
    EXPECT_FALSE(isPossible("reject"));
    EXPECT_TRUE(m_desk->find<QToolButton>("acknowledge_button")->isVisible());
    EXPECT_FALSE(m_desk->find<QToolButton>("approve_button")->isVisible());
    EXPECT_TRUE(m_desk->inbox().model().step(m_desk->inbox().model().at(0)).startsWith(u"To read · "));
    pictures(u"acts-read"_qs);
    const QString first = openCase();
    QTest::keyClick(
        m_desk->find<QListView>("tasks"), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitUntil([&] { return openCase() != first && isPossible("acknowledge"); }));
    EXPECT_EQ(openSteps(1), u"lost lost");
    EXPECT_EQ(lastEvent(1), u"acknowledged");
    press("acknowledge_button");
    ASSERT_TRUE(waitUntil([&] { return openSteps(2) == u"lost lost"; }));
}

TEST_F(ActsAtTheDesk, anAnswerFromOutsideIsRecordedWithItsLetter)
{
    submitUpTo(2, u"ministry"_qs);
    openDesk();
    ASSERT_TRUE(waitUntil([this] { return isPossible("record_answer"); }));
    EXPECT_FALSE(isPossible("approve"));
    pictures(u"acts-answer"_qs, "record_answer");
    const QString first = openCase();
    press("record_answer_button");
    auto *verdict = m_desk->find<QComboBox>("outside_verdict");
    auto *reference = m_desk->find<QLineEdit>("payment_reference");
    ASSERT_TRUE(verdict->isVisible() && reference->isVisible());
    confirm();
    EXPECT_FALSE(problem().isEmpty()) << "nothing is chosen by itself";
    verdict->setFocus();
    QTest::keyClick(verdict, Qt::Key_Down);
    QTest::keyClick(verdict, Qt::Key_Down);
    ASSERT_EQ(verdict->currentIndex(), 1);
    confirm();
    EXPECT_FALSE(problem().isEmpty()) << "the letter has a number";
    typeText(reference, u"№ 15-2/384, 20.11.2026"_qs);
    confirm();
    EXPECT_FALSE(problem().isEmpty()) << "a refusal has a reason";
    EXPECT_EQ(openSteps(1), u"ministry");
    typeText(words(), u"Орын жоқ"_qs);
    confirm();
    ASSERT_TRUE(waitUntil([&] { return openCase() != first && isPossible("record_answer"); }));
    EXPECT_EQ(
        m_office->value(u"SELECT state || ' ' || (SELECT s.answer FROM tereze.step s WHERE s.application_id"
                        " = 1 AND s.outcome = 'reject') FROM tereze.application WHERE id = 1"_qs),
        u"rejected № 15-2/384, 20.11.2026");
    m_desk->trigger("record_answer");
    QTest::keyClick(verdict, Qt::Key_Down);
    ASSERT_EQ(verdict->currentIndex(), 0);
    typeText(reference, u"№ 16"_qs);
    QTest::keyClick(reference, Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return openSteps(2) == u"dean"; }));
}

TEST_F(ActsAtTheDesk, whatNobodyCouldDoIsAssigned)
{
    submitUpTo(1, u"lost"_qs);
    openDesk();
    ASSERT_TRUE(waitUntil([this] { return isPossible("assign"); }));
    EXPECT_FALSE(isPossible("approve"));
    EXPECT_FALSE(m_desk->find<QLabel>("asked")->text().isEmpty());
    m_desk->trigger("assign");
    auto *find = m_desk->find<QLineEdit>("position_find");
    auto *list = m_desk->find<QListView>("positions");
    ASSERT_TRUE(find->hasFocus());
    ASSERT_TRUE(waitUntil([&] { return list->model()->rowCount() == 3; }));
    confirm();
    EXPECT_FALSE(problem().isEmpty()) << "nobody is chosen yet";
    typeText(find, u"деканы"_qs);
    EXPECT_TRUE(waitUntil([&] { return list->model()->rowCount() == 0; }))
        << "the title is «Декан» in Kazakh";
    find->selectAll();
    typeText(find, u"жұмабаев"_qs);
    ASSERT_TRUE(waitUntil([&] { return list->model()->rowCount() == 1; }));
    QTest::keyClick(find, Qt::Key_Down);
    ASSERT_TRUE(list->currentIndex().isValid());
    EXPECT_TRUE(list->currentIndex().data().toString().contains(u"Dean of the faculty"));
    confirm();
    EXPECT_FALSE(problem().isEmpty()) << "a reason is needed";
    typeText(words(), u"Ректор тағайындалмаған"_qs);
    confirm();
    ASSERT_TRUE(waitUntil([&] { return openSteps(1) == u"lost"; }));
    EXPECT_EQ(lastEvent(1), u"assigned Ректор тағайындалмаған");
    EXPECT_TRUE(waitUntil([&] { return m_desk->inbox().model().count() == 0 && !m_desk->card().view(); }));
}

TEST_F(ActsAtTheDesk, picturesOfAnAssignment)
{
    submitUpTo(1, u"lost"_qs);
    openDesk();
    ASSERT_TRUE(waitUntil([this] { return isPossible("assign"); }));
    m_desk->trigger("assign");
    auto *list = m_desk->find<QListView>("positions");
    ASSERT_TRUE(waitUntil([&] { return list->model()->rowCount() == 3; }));
    list->setCurrentIndex(list->model()->index(0, 0));
    pictures(u"acts-assign"_qs);
}

TEST_F(ActsAtTheDesk, aReturnOffersEveryPlaceThatTheTaskNames)
{
    submitUpTo(1, u"dean"_qs);
    openDesk(u"dean1"_qs);
    ASSERT_TRUE(m_desk->waitForCard());
    pictures(u"acts-return"_qs, "return");
    m_desk->trigger("return");
    auto *targets = m_desk->find<QComboBox>("return_target");
    ASSERT_TRUE(targets->isVisible());
    ASSERT_EQ(targets->count(), 2);
    EXPECT_EQ(targets->currentIndex(), 0) << "the applicant, as anywhere else";
    EXPECT_TRUE(targets->itemText(1).contains(u"Check of the documents"));
    QTest::keyClick(targets, Qt::Key_Down);
    typeText(words(), u"Мөр жоқ"_qs);
    QTest::keyClick(words(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return openSteps(1) == u"check"; }));
    EXPECT_EQ(lastEvent(1), u"decided Мөр жоқ");
    ASSERT_TRUE(waitUntil([&] { return isPossible("last_decided"); }));
    m_desk->trigger("last_decided");
    ASSERT_TRUE(waitUntil([&] { return m_desk->card().view() && m_desk->card().view()->tasks.isEmpty(); }));
    m_desk->find<QTabWidget>("tabs")->setCurrentIndex(2);
    const QString history = m_desk->find<QTextBrowser>("history")->toPlainText();
    EXPECT_TRUE(history.contains(u"Returned to an earlier step"));
    EXPECT_TRUE(history.contains(u"The applicant has answered"));
    EXPECT_TRUE(history.contains(u"An outside body has approved"));
    pictures(u"acts-history"_qs);
}

TEST_F(ActsAtTheDesk, oneTakesBackWhatOneHasJustDecided)
{
    submitUpTo(2, u"check"_qs);
    openDesk();
    ASSERT_TRUE(m_desk->waitForCard());
    EXPECT_FALSE(isPossible("last_decided"));
    EXPECT_FALSE(isPossible("take_back"));
    const QString first = openCase();
    m_desk->trigger("approve");
    ASSERT_TRUE(waitUntil([&] { return openCase() != first && m_desk->waitForCard(); }));
    EXPECT_EQ(openSteps(1), u"bank");
    QTest::keyClick(m_desk->find<QListView>("tasks"), Qt::Key_L, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return openCase() == first && isPossible("take_back"); }));
    pictures(u"acts-take-back"_qs, "take_back");
    QTest::keyClick(m_desk->find<QListView>("tasks"), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(words()->isVisible());
    confirm();
    EXPECT_FALSE(problem().isEmpty()) << "a reason is needed";
    typeText(words(), u"Қате басылды"_qs);
    confirm();
    ASSERT_TRUE(waitUntil([&] { return openSteps(1) == u"check"; }));
    EXPECT_EQ(lastEvent(1), u"decision_recalled Қате басылды");
    ASSERT_TRUE(m_desk->waitForCard()) << "the task is there again";
    EXPECT_EQ(openCase(), first);
    EXPECT_TRUE(waitUntil([&] { return m_desk->inbox().model().count() == 2; }));
}

TEST_F(ActsAtTheDesk, aDecisionOnWhichSomebodyHasActedStaysAndTheReasonIsSaid)
{
    submitUpTo(1, u"check"_qs);
    openDesk();
    ASSERT_TRUE(m_desk->waitForCard());
    m_desk->trigger("approve");
    ASSERT_TRUE(waitUntil([&] { return !m_desk->card().view().has_value(); }));
    m_desk->trigger("last_decided");
    ASSERT_TRUE(waitUntil([&] { return isPossible("take_back"); }));
    press("take_back_button");
    typeText(words(), u"Қате"_qs);
    answer(domain::ApplicationId(1), 1); // meanwhile
    confirm();
    ASSERT_TRUE(waitUntil([&] { return !m_desk->card().messages().text().isEmpty(); }));
    EXPECT_TRUE(m_desk->card().messages().text().contains(u"already acted on this decision"))
        << m_desk->card().messages().text().toStdString();
    ASSERT_TRUE(waitUntil([&] { return !isPossible("take_back"); })) << "it is not offered any more";
    EXPECT_EQ(openSteps(1), u"ministry");
}

TEST_F(ActsAtTheDesk, whatWasIssuedIsAnnulledForGood)
{
    const auto issued = m_office->issueCertificate();
    ASSERT_TRUE(issued.ok()) << issued.error().logLine().toStdString();
    m_desk = Desk::open(m_office->place().settings(u"akhmetova"_qs));
    ASSERT_TRUE(m_desk && m_desk->window().journal());
    m_desk->trigger("journal");
    ASSERT_TRUE(waitUntil([&] { return isPossible("annul") && isPossible("recall"); }));
    EXPECT_FALSE(isPossible("take_back")) << "a document was issued";
    pictures(u"acts-annul"_qs, "annul");
    press("annul_button");
    EXPECT_EQ(m_desk->find<QPushButton>("decision_confirm")->text(), u"Annul for good");
    confirm();
    EXPECT_FALSE(problem().isEmpty());
    typeText(words(), u"Жалған құжат"_qs);
    confirm();
    ASSERT_TRUE(waitUntil(
        [&] { return m_office->value(u"SELECT state FROM tereze.application"_qs) == u"annulled"; }));
    EXPECT_EQ(lastEvent(1), u"annulled Жалған құжат");
    auto *state = m_desk->find<QLabel>("state");
    EXPECT_TRUE(waitUntil([&] { return state->text() == u"Annulled" && !isPossible("annul"); }));
}

TEST_F(ActsAtTheDesk, whatWasNotedBeforeTheProgramEndedIsAskedAgain)
{
    submitUpTo(1, u"read"_qs);
    const auto tasks = store::CaseStore::myTasks(*m_clerk, domain::ApplicationId(1));
    ASSERT_TRUE(tasks.ok() && tasks->size() == 1);
    ui::CaseCall call;
    call.kind = ui::CaseCall::Kind::Acknowledge;
    call.application = domain::ApplicationId(1);
    call.caseRef = u"T-0000-0000"_qs;
    call.task = tasks->first().id;
    const QTemporaryDir folder;
    const ui::CallStore kept(folder.filePath(u"calls"_qs));
    ASSERT_TRUE(kept.put(QUuid::createUuid(), call.toJson()).ok());
    openDesk(u"akhmetova"_qs, kept);
    ASSERT_TRUE(waitUntil([&] { return openSteps(1) == u"lost lost"; }));
    EXPECT_TRUE(waitUntil([&] { return kept.all().isEmpty(); }));
}

TEST(CaseCalls, areTheSameAfterTheyWereNoted)
{
    using Kind = ui::CaseCall::Kind;
    for (const Kind kind : { Kind::Recall, Kind::RecordPayment, Kind::Acknowledge, Kind::RecordAnswer,
             Kind::Assign, Kind::TakeBack, Kind::Annul }) {
        ui::CaseCall call;
        call.kind = kind;
        call.application = domain::ApplicationId(3);
        call.caseRef = u"T-7K3M-92QD"_qs;
        call.version = 12;
        call.task = domain::TaskId(7);
        call.text = u"Себебі «бар»\n"_qs;
        call.amount = u"1.00"_qs;
        call.reference = u"№ 5"_qs;
        call.isApproval = true;
        call.role = u"dean"_qs;
        call.unitCode = u"fmm"_qs;
        const auto again = ui::CaseCall::fromJson(call.toJson());
        ASSERT_TRUE(again.ok()) << again.error().logLine().toStdString();
        EXPECT_EQ(again->toJson(), call.toJson());
        EXPECT_EQ(again->kind, kind);
        EXPECT_EQ(again->text, call.text);
        EXPECT_EQ(again->reference, call.reference);
        EXPECT_EQ(again->role, call.role);
        EXPECT_EQ(again->isApproval, kind == Kind::RecordAnswer);
        const bool hasTask = call.toJson().contains(u"task"_qs);
        EXPECT_EQ(again->task.isValid(), hasTask);
        const auto isReadWithout = [&call](const QString &name) {
            QJsonObject without = call.toJson();
            without.remove(name);
            return ui::CaseCall::fromJson(without).ok();
        };
        EXPECT_EQ(isReadWithout(u"task"_qs), !hasTask);
        EXPECT_EQ(isReadWithout(u"role"_qs), kind != Kind::Assign);
        EXPECT_EQ(isReadWithout(u"unit"_qs), kind != Kind::Assign);
        EXPECT_EQ(isReadWithout(u"approval"_qs), kind != Kind::RecordAnswer);
    }
}
