// SPDX-License-Identifier: GPL-3.0-or-later
// What a version means for running applications, moving them, a sample application played by the engine, and
// the load of the steps from history: by mouse and keys, with a real worker and database.
#include <core/store/casestore.h>
#include <ui/errors/messagebar.h>
#include <ui/routedesigner/canvasview.h>
#include <ui/routedesigner/casemigration.h>
#include <ui/routedesigner/loadbar.h>
#include <ui/routedesigner/publishdialog.h>
#include <ui/routedesigner/simulationpanel.h>
#include <ui/routedesigner/steplist.h>

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

#include <gtest/gtest.h>
#include <tests/ui/routedesigner/drawingdesk.h>

using namespace tereze;
using namespace tereze::test;

namespace {

/// A step of the little routes below: id, role, place, names.
struct Step {
    const char *id;
    const char *performer;
    const char *kk;
    const char *ru;
    const char *en;
};

constexpr Step office { "office", "student_office", "Студент офисінің қарауы", "Рассмотрение офисом студента",
    "Review by the student office" };
constexpr Step dean { "dean", "dean@faculty", "Деканның келісімі", "Согласование деканом",
    "Approval by the dean" };
constexpr Step check { "check", "student_office", "Құжаттарды тексеру", "Проверка документов",
    "Check of the papers" };

/// A route of the service “plain” without a diagram: those who open it get one laid out.
/// With `term` the last step counts as approved after three days.
QByteArray drawing(const QList<Step> &steps, bool term = false)
{
    QString xml =
        u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<bpmn:definitions xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\""
        " xmlns:tereze=\"urn:tereze:bpmn:1\" id=\"d\" targetNamespace=\"urn:t\">"
        "<bpmn:process id=\"p\" isExecutable=\"true\" tereze:key=\"plain\" tereze:name-kk=\"Жай өтініш\""
        " tereze:name-ru=\"Простое заявление\" tereze:name-en=\"Plain application\">"_qs;
    const auto named = [](const QString &element, const QString &id, const char *kk, const char *ru,
                           const char *en, const QString &more) {
        return u"<bpmn:%1 id=\"%2\" name=\"%5\" tereze:name-kk=\"%3\" tereze:name-ru=\"%4\" tereze:name-en=\"%5\"%6"_qs
            .arg(element, id, QString::fromUtf8(kk), QString::fromUtf8(ru), QString::fromUtf8(en), more);
    };
    xml += named(u"startEvent"_qs, u"start"_qs, "Берілді", "Подано", "Submitted", {}) + u"/>"_qs;
    QString from = u"start"_qs;
    QString flows;
    int number = 0;
    const auto flow = [&](const QString &to) {
        flows += u"<bpmn:sequenceFlow id=\"f%1\" sourceRef=\"%2\" targetRef=\"%3\"/>"_qs.arg(++number).arg(
            from, to);
        from = to;
    };
    for (const Step &step : steps) {
        const QString who = QString::fromUtf8(step.performer);
        xml += named(u"userTask"_qs, QString::fromUtf8(step.id), step.kk, step.ru, step.en,
                   u" tereze:kind=\"approve\" tereze:performer=\"%1\" tereze:quorum=\"one\""_qs.arg(who))
            + u"/>"_qs;
        flow(QString::fromUtf8(step.id));
    }
    if (term)
        xml += named(u"boundaryEvent"_qs, u"late"_qs, "Үш күн өтті", "Прошло три дня", "Three days are over",
                   u" attachedToRef=\"%1\" tereze:action=\"approve\""_qs.arg(from))
            + u"><bpmn:timerEventDefinition id=\"late_d\"><bpmn:timeDuration>P3D</bpmn:timeDuration>"
              "</bpmn:timerEventDefinition></bpmn:boundaryEvent>"_qs;
    xml += named(u"endEvent"_qs, u"end"_qs, "Аяқталды", "Готово", "Done", {}) + u"/>"_qs;
    flow(u"end"_qs);
    if (term)
        flows += u"<bpmn:sequenceFlow id=\"f_late\" sourceRef=\"late\" targetRef=\"end\"/>"_qs;
    return (xml + flows + u"</bpmn:process></bpmn:definitions>"_qs).toUtf8();
}

/// What the office refuses goes to an end of its own, by a choice behind it.
QByteArray withChoice(QByteArray xml)
{
    xml.replace("xmlns:tereze", "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:tereze");
    xml.replace("tereze:performer=\"student_office\"",
        "tereze:performer=\"student_office\" tereze:onReject=\"continue\"");
    xml.replace("<bpmn:sequenceFlow id=\"f2\" sourceRef=\"office\" targetRef=\"dean\"/>",
        "<bpmn:exclusiveGateway id=\"choice\" name=\"Good?\" default=\"to_refused\"/>"
        "<bpmn:endEvent id=\"refused\" name=\"Refused\" tereze:outcome=\"rejected\"/>"
        "<bpmn:sequenceFlow id=\"f2\" sourceRef=\"office\" targetRef=\"choice\"/>"
        "<bpmn:sequenceFlow id=\"to_dean\" name=\"yes\" sourceRef=\"choice\" targetRef=\"dean\">"
        "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">"
        "$.decisions.office.outcome == \"approve\"</bpmn:conditionExpression></bpmn:sequenceFlow>"
        "<bpmn:sequenceFlow id=\"to_refused\" name=\"no\" sourceRef=\"choice\" targetRef=\"refused\"/>");
    return xml;
}

class RouteVersionsTest : public ::testing::Test {
protected:
    /// Four applications at the office, of which the first two went on to the dean; then the drawing is
    /// opened in the designer, as a draft of the next version.
    void open(const QList<Step> &steps, const QString &language = QStringLiteral("en"), bool term = false,
        bool choice = false)
    {
        m_desk = DrawingDesk::open(language);
        ASSERT_NE(m_desk, nullptr);
        ASSERT_TRUE(m_desk->office().submit(4).ok());
        for (int i = 1; i <= 2; ++i)
            approve(i);
        import(choice ? withChoice(drawing(steps)) : drawing(steps, term));
    }
    void import(const QByteArray &xml)
    {
        const QString path = m_folder.filePath(u"route.bpmn"_qs);
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(xml) == xml.size());
        file.close();
        m_desk->desk().dialogs.openFile = path;
        m_desk->click(m_desk->desk().find<QWidget>("import_route"));
        ASSERT_TRUE(waitUntil(
            [&] { return m_desk->page().workshop() && m_desk->diagram().shapes.contains(u"end"_qs); }));
        QTest::qWait(50);
        m_desk->canvas().fit();
    }
    QString refOf(int number)
    {
        return m_desk->office().value(
            u"SELECT case_ref FROM tereze.application ORDER BY id LIMIT 1 OFFSET %1"_qs.arg(number - 1));
    }
    /// The student office decides what it is asked of an application, over a connection of its own.
    void approve(int number) { decide(number, domain::Outcome::Approve); }
    void decide(int number, domain::Outcome outcome)
    {
        const auto clerk = m_desk->office().place().connect(u"akhmetova"_qs);
        ASSERT_TRUE(clerk.ok());
        const auto inbox = store::CaseStore::inbox(**clerk, domain::InboxScope::Mine, refOf(number));
        ASSERT_TRUE(inbox.ok() && !inbox->isEmpty());
        const auto card = store::CaseStore::card(**clerk, inbox->first().application);
        ASSERT_TRUE(card.ok());
        domain::Decision decision;
        decision.application = card->id;
        decision.task = inbox->first().task;
        decision.outcome = outcome;
        if (outcome != domain::Outcome::Approve)
            decision.remark = u"A paper is missing"_qs;
        decision.formSha256 = card->formSha256;
        decision.draftsSha256 = card->draftsSha256;
        const auto done = store::CaseStore::decide(**clerk, QUuid::createUuid(), decision);
        ASSERT_TRUE(done.ok()) << done.error().logLine().toStdString();
    }
    void press(const char *tool)
    {
        auto *tools = m_desk->find<QToolBar>("route_tools");
        ASSERT_NE(tools, nullptr);
        auto *action = m_desk->workshop().findChild<QAction *>(u"route_"_qs + QString::fromLatin1(tool));
        ASSERT_NE(action, nullptr);
        ASSERT_TRUE(action->isEnabled());
        action->trigger(); // the tool bar may have put it behind its arrow
    }
    template <typename Widget> Widget *child(QWidget *of, const char *name)
    {
        auto *found = of ? of->findChild<Widget *>(QString::fromLatin1(name)) : nullptr;
        if (!found)
            ADD_FAILURE() << "no " << name;
        return found;
    }
    QWidget *dialog(const char *name) { return child<QWidget>(&m_desk->workshop(), name); }
    static QStringList rows(const QTableWidget &table)
    {
        QStringList all;
        for (int row = 0; row < table.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < table.columnCount(); ++column) {
                const auto *item = table.item(row, column);
                cells << (item ? item->text() : QString());
            }
            all << cells.join(u" | "_qs);
        }
        return all;
    }
    /// Presses “Publish” and waits until the dialog knows.
    QWidget *askToPublish()
    {
        EXPECT_EQ(m_desk->errors(), QString());
        m_desk->click(m_desk->find<QWidget>("publish"));
        QWidget *shown = dialog("publish_dialog");
        auto *label = child<QLabel>(shown, "impact_summary");
        // It may know before anybody looks; while it waits for the server, it says so with “…”.
        EXPECT_TRUE(waitUntil([&] { return label && !label->text().endsWith(u"…"_qs); }));
        return shown;
    }
    QString versionOf(int number)
    {
        return m_desk->office().value(u"SELECT v.number::text FROM tereze.application a JOIN "
                                      u"tereze.route_version v ON v.id = a.route_version_id"
                                      " WHERE a.case_ref = '%1'"_qs.arg(refOf(number)));
    }
    /// Waits while a real worker does what comes.
    bool workUntil(const std::function<bool()> &done)
    {
        const bool isDone = waitUntil([&] {
            m_desk->work();
            return done();
        });
        QTest::qWait(30); // what is new is shown
        return isDone;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<DrawingDesk> m_desk;
};

} // namespace

TEST_F(RouteVersionsTest, publishingTellsWhoWouldBeStuckSkipOrRepeat)
{
    open({ office, check });
    QWidget *shown = askToPublish();
    EXPECT_EQ(rows(*child<QTableWidget>(shown, "impact")),
        (QStringList {
            u"would go on as before |  | 2"_qs, u"would be stuck | Approval by the dean | 2"_qs }));
    auto *cases = child<QListWidget>(shown, "impact_cases");
    child<QTableWidget>(shown, "impact")->setCurrentCell(1, 0);
    ASSERT_EQ(cases->count(), 2);
    EXPECT_EQ(cases->item(0)->text(), refOf(1));
    takePicture(*shown, u"routes-publish-en"_qs);
    // A reference leads to its case.
    cases->setFocus();
    cases->setCurrentRow(1);
    m_desk->key(Qt::Key_Return);
    auto &window = m_desk->desk().window();
    EXPECT_TRUE(waitUntil([&] {
        return window.inbox().isVisible() && window.inbox().card().view()
            && window.inbox().card().view()->card.caseRef == refOf(2);
    }));
    m_desk->desk().trigger("routes");
    m_desk->click(child<QPushButton>(shown, "publish_cancel"));
    EXPECT_EQ(m_desk->office().value(u"SELECT count(*)::text FROM tereze.route_version v JOIN tereze.route r"
                                     " ON r.id = v.route_id WHERE r.key = 'plain'"_qs),
        u"1"); // nothing was handed in
}

TEST_F(RouteVersionsTest, theSelfTestIsToldInTheSameDialogAndItsErrorsStopPublishing)
{
    open({ office, dean });
    // The accountant's position is there, but nobody has it: lint alone does not see that.
    m_desk->clickAt(m_desk->centre(u"dean"_qs));
    m_desk->setPerformer(u"accountant"_qs, u"uni"_qs);
    QWidget *shown = askToPublish();
    auto *found = child<QListWidget>(shown, "self_test");
    ASSERT_GT(found->count(), 0);
    EXPECT_TRUE(found->item(0)->text().contains(u"Approval by the dean"))
        << found->item(0)->text().toStdString();
    takePicture(*shown, u"routes-publish-self-test"_qs);
    EXPECT_TRUE(child<QPushButton>(shown, "publish_now")->isEnabled()); // a warning is no hindrance
    // Drawing on closes it: it looked at something else.
    m_desk->clickAt(m_desk->centre(u"office"_qs));
    m_desk->choose("quorum", u"2"_qs);
    EXPECT_TRUE(waitUntil([&] { return !m_desk->workshop().findChild<QWidget *>(u"publish_dialog"_qs); }));
    // Two of one person: an error that only the server can know of.
    shown = askToPublish();
    EXPECT_FALSE(child<QPushButton>(shown, "publish_now")->isEnabled());
    EXPECT_TRUE(child<QListWidget>(shown, "self_test")->item(0)->text().startsWith(u"Error"));
    takePicture(*shown, u"routes-publish-errors"_qs);
}

TEST_F(RouteVersionsTest, chosenApplicationsAreMovedForAReasonAndRefusalsAreToldInTheirLine)
{
    open({ office, check, dean });
    QWidget *shown = askToPublish();
    EXPECT_EQ(rows(*child<QTableWidget>(shown, "impact")),
        (QStringList {
            u"would go on as before |  | 2"_qs, u"would skip a step | Check of the papers | 2"_qs }));
    m_desk->click(child<QPushButton>(shown, "publish_now"));
    ASSERT_TRUE(workUntil([&] { return !m_desk->workshop().isChanged(); }));
    // The message offers to move them.
    auto *offer = child<QToolButton>(&m_desk->workshop().messages(), "message_action");
    ASSERT_TRUE(offer && offer->isVisible());
    m_desk->click(offer);
    QWidget *migration = dialog("migration");
    auto *table = child<QTableWidget>(migration, "migration_cases");
    ASSERT_TRUE(waitUntil([&] { return table->rowCount() == 4; }));
    EXPECT_EQ(table->item(0, ui::CaseMigration::Outlook)->text(), u"would skip a step: Check of the papers");
    EXPECT_EQ(table->item(2, ui::CaseMigration::Outlook)->text(), u"would go on as before");
    auto *move = child<QPushButton>(migration, "move_now");
    m_desk->click(child<QPushButton>(migration, "choose_fitting"));
    EXPECT_EQ(move->text(), u"Move 2 applications");
    EXPECT_FALSE(move->isEnabled()); // without a reason nothing is moved
    auto *reason = child<QLineEdit>(migration, "migration_reason");
    reason->setFocus();
    typeText(reason, u"The papers are checked from now on"_qs);
    EXPECT_TRUE(move->isEnabled());
    table->item(0, ui::CaseMigration::Reference)->setCheckState(Qt::Checked);
    // The office closes one of them meanwhile.
    decide(4, domain::Outcome::Reject);
    takePicture(*migration, u"routes-migration-before"_qs);
    m_desk->click(move);
    auto *result = child<QLabel>(migration, "migration_result");
    ASSERT_TRUE(waitUntil([&] { return !result->text().isEmpty(); }));
    EXPECT_EQ(result->text(), u"2 moved, 1 refused");
    EXPECT_EQ(table->item(2, ui::CaseMigration::Outcome)->text(), u"moved to version 2");
    EXPECT_EQ(
        table->item(3, ui::CaseMigration::Outcome)->text(), u"refused: it has ended, or is on this version");
    EXPECT_EQ(table->item(1, ui::CaseMigration::Outcome)->text(), QString()); // not chosen
    EXPECT_EQ(child<QProgressBar>(migration, "migration_progress")->value(), 3);
    takePicture(*migration, u"routes-migration"_qs);
    EXPECT_EQ((QStringList { versionOf(1), versionOf(2), versionOf(3), versionOf(4) }),
        (QStringList { u"2"_qs, u"1"_qs, u"2"_qs, u"1"_qs }));
    EXPECT_EQ(
        m_desk->office().value(u"SELECT string_agg(DISTINCT e.data ->> 'reason', '; ') FROM tereze.event e"
                               " WHERE e.kind = 'migrated'"_qs),
        u"The papers are checked from now on");
    // Read anew, those that went over or ended are gone.
    m_desk->click(child<QPushButton>(migration, "read_again"));
    ASSERT_TRUE(waitUntil([&] { return table->rowCount() == 1; }));
    EXPECT_EQ(table->item(0, ui::CaseMigration::Reference)->text(), refOf(2));
}

TEST_F(RouteVersionsTest, theDialogsChangeTheirLanguageWhileTheyAreOpen)
{
    // As a member of staff reads it: no English word but the names of programs and keys.
    const auto english = [](QWidget *shown) {
        static const QRegularExpression latin(u"[A-Za-z]{3,}"_qs);
        QStringList texts = readableTexts(*shown);
        for (const auto *table : shown->findChildren<QTableWidget *>()) {
            texts << rows(*table);
            for (int column = 0; column < table->columnCount(); ++column)
                texts << table->horizontalHeaderItem(column)->text();
        }
        for (const auto *list : shown->findChildren<QListWidget *>()) {
            for (int row = 0; row < list->count(); ++row)
                texts << list->item(row)->text();
        }
        QStringList found;
        for (QString text : texts) {
            text.remove(QRegularExpression(
                u"T-[0-9A-Z]{4}-[0-9A-Z]{4}|qt_\\w+|Enter|PDF|«[a-z]+»|„[a-z]+“|“[a-z]+”"_qs));
            if (latin.match(text).hasMatch())
                found << text;
        }
        return found.join(u'\n').toStdString();
    };
    open({ office, check, dean });
    m_desk->clickAt(m_desk->centre(u"dean"_qs));
    m_desk->setPerformer(u"accountant"_qs, u"uni"_qs); // a position that nobody has: a finding
    QWidget *shown = askToPublish();
    auto *impact = child<QTableWidget>(shown, "impact");
    auto *found = child<QListWidget>(shown, "self_test");
    ASSERT_GT(found->count(), 0);
    impact->setCurrentCell(1, 0);
    for (const QString &language : { u"kk"_qs, u"uk"_qs, u"ru"_qs }) {
        m_desk->desk().languages.set(language);
        QApplication::processEvents();
        EXPECT_EQ(english(shown), "") << language.toStdString();
        EXPECT_EQ(impact->currentRow(), 1) << "what was looked at stays";
    }
    EXPECT_EQ(rows(*impact).last(), u"пропуск шага | Проверка документов | 2"_qs);
    EXPECT_FALSE(found->findItems(u"Предупреждение: Согласование деканом"_qs, Qt::MatchStartsWith).isEmpty());
    takePicture(*shown, u"routes-publish-changed-language"_qs);
    m_desk->click(child<QPushButton>(shown, "publish_now"));
    ASSERT_TRUE(workUntil([&] { return !m_desk->workshop().isChanged(); }));
    press("move_cases");
    QWidget *migration = dialog("migration");
    auto *table = child<QTableWidget>(migration, "migration_cases");
    ASSERT_TRUE(waitUntil([&] { return table->rowCount() == 4; }));
    m_desk->click(child<QPushButton>(migration, "choose_fitting"));
    typeText(child<QLineEdit>(migration, "migration_reason"), u"Бумаги проверяются"_qs);
    decide(4, domain::Outcome::Reject);
    m_desk->desk().languages.set(u"kk"_qs);
    QApplication::processEvents();
    EXPECT_EQ(english(migration), "");
    m_desk->click(child<QPushButton>(migration, "move_now"));
    auto *result = child<QLabel>(migration, "migration_result");
    ASSERT_TRUE(waitUntil([&] { return !result->text().isEmpty(); }));
    for (const QString &language : { u"en"_qs, u"ru"_qs, u"kk"_qs }) {
        m_desk->desk().languages.set(language);
        QApplication::processEvents();
        if (language == u"en")
            EXPECT_EQ(result->text(), u"1 moved, 1 refused");
        else
            EXPECT_EQ(english(migration), "") << language.toStdString();
    }
    EXPECT_EQ(child<QLineEdit>(migration, "migration_reason")->text(), u"Бумаги проверяются");
    EXPECT_EQ(table->item(2, ui::CaseMigration::Version)->text(), u"2");
    takePicture(*migration, u"routes-migration-changed-language"_qs);
}

TEST_F(RouteVersionsTest, stoppingLetsTheOneUnderWayFinish)
{
    open({ office, check, dean });
    QWidget *shown = askToPublish();
    m_desk->click(child<QPushButton>(shown, "publish_now"));
    ASSERT_TRUE(workUntil([&] { return !m_desk->workshop().isChanged(); }));
    press("move_cases");
    QWidget *migration = dialog("migration");
    auto *table = child<QTableWidget>(migration, "migration_cases");
    ASSERT_TRUE(waitUntil([&] { return table->rowCount() == 4; }));
    m_desk->click(child<QPushButton>(migration, "choose_fitting"));
    typeText(child<QLineEdit>(migration, "migration_reason"), u"Moved"_qs);
    child<QPushButton>(migration, "move_now")->click(); // no event is handled until it is stopped
    child<QPushButton>(migration, "migration_stop")->click();
    auto *result = child<QLabel>(migration, "migration_result");
    ASSERT_TRUE(waitUntil([&] { return !result->text().isEmpty(); }));
    EXPECT_EQ(result->text(), u"1 moved, 0 refused, 1 not begun");
    EXPECT_EQ((QStringList { versionOf(3), versionOf(4) }), (QStringList { u"2"_qs, u"1"_qs }));
}

TEST_F(RouteVersionsTest, theEnginePlaysADraftAndLeavesNothing)
{
    open({ office, check, dean });
    const QString counts =
        u"SELECT concat_ws(' ', (SELECT count(*) FROM tereze.application),"
        " (SELECT count(*) FROM tereze.step), (SELECT count(*) FROM tereze.route_version))"_qs;
    const QString before = m_desk->office().value(counts);
    m_desk->canvas().setFocus();
    m_desk->key(Qt::Key_F8);
    auto *panel = m_desk->find<ui::SimulationPanel>("simulation");
    ASSERT_TRUE(panel && panel->trial());
    EXPECT_TRUE(m_desk->find<QLabel>("trial_mode_hint")->text().contains(u"server"));
    const auto stands = [&](const char *element) {
        return workUntil([&] {
            return !panel->trial()->isBusy()
                && panel->trial()->tokens().value(QString::fromLatin1(element)) == 1;
        });
    };
    ASSERT_TRUE(stands("office")) << m_desk->find<QLabel>("trial_state")->text().toStdString();
    // Who is asked, by name: nobody but the engine knows.
    EXPECT_TRUE(m_desk->find<QLabel>("trial_step_office")->text().contains(u"Ахметова"));
    m_desk->click(m_desk->find<QWidget>("trial_office_approve"));
    ASSERT_TRUE(stands("check"));
    m_desk->click(m_desk->find<QWidget>("trial_check_approve"));
    ASSERT_TRUE(stands("dean"));
    EXPECT_TRUE(m_desk->find<QLabel>("trial_step_dean")->text().contains(u"Жұмабаев"));
    EXPECT_TRUE(panel->trial()->visited().contains(u"f2"_qs));
    takePicture(m_desk->desk().window(), u"routes-engine-trial"_qs);
    m_desk->click(m_desk->find<QWidget>("trial_dean_return"));
    ASSERT_TRUE(workUntil([&] { return !panel->trial()->isBusy() && panel->trial()->tokens().isEmpty(); }));
    m_desk->click(m_desk->find<QWidget>("trial__send_again"));
    ASSERT_TRUE(stands("office"));
    m_desk->click(m_desk->find<QWidget>("trial_office_reject"));
    ASSERT_TRUE(workUntil([&] { return panel->trial()->state() == route::RouteTrial::State::Rejected; }));
    EXPECT_EQ(m_desk->office().value(counts), before);
    // The other way of playing it, chosen and named on the screen.
    m_desk->choose("trial_mode", u"local"_qs);
    QTest::keyClick(m_desk->find<QComboBox>("trial_mode"), Qt::Key_Return);
    m_desk->click(m_desk->find<QWidget>("trial_again"));
    EXPECT_TRUE(m_desk->find<QLabel>("trial_mode_hint")->text().contains(u"this program"));
    EXPECT_EQ(panel->trial()->tokens().value(u"office"_qs), 1);
    EXPECT_FALSE(panel->trial()->isBusy());
}

TEST_F(RouteVersionsTest, theEngineShowsWhichWayAChoiceTook)
{
    open({ office, dean }, u"en"_qs, false, true);
    m_desk->canvas().setFocus();
    m_desk->key(Qt::Key_F8);
    auto *panel = m_desk->find<ui::SimulationPanel>("simulation");
    ASSERT_TRUE(workUntil([&] {
        return !panel->trial()->isBusy() && panel->trial()->tokens().value(u"office"_qs) == 1;
    })) << m_desk->errors().toStdString();
    m_desk->click(m_desk->find<QWidget>("trial_office_reject"));
    ASSERT_TRUE(workUntil([&] { return panel->trial()->state() == route::RouteTrial::State::Rejected; }))
        << m_desk->find<QLabel>("trial_state")->text().toStdString();
    EXPECT_TRUE(panel->trial()->visited().contains(u"f2"_qs));
    EXPECT_TRUE(panel->trial()->visited().contains(u"to_refused"_qs));
    EXPECT_FALSE(panel->trial()->visited().contains(u"to_dean"_qs));
    EXPECT_FALSE(panel->trial()->visited().contains(u"dean"_qs));
    takePicture(m_desk->desk().window(), u"routes-engine-choice"_qs);
    // The other way, from the beginning.
    m_desk->click(m_desk->find<QWidget>("trial_again"));
    ASSERT_TRUE(workUntil(
        [&] { return !panel->trial()->isBusy() && panel->trial()->tokens().value(u"office"_qs) == 1; }));
    m_desk->click(m_desk->find<QWidget>("trial_office_approve"));
    ASSERT_TRUE(workUntil(
        [&] { return !panel->trial()->isBusy() && panel->trial()->tokens().value(u"dean"_qs) == 1; }));
    EXPECT_TRUE(panel->trial()->visited().contains(u"to_dean"_qs));
    EXPECT_FALSE(panel->trial()->visited().contains(u"to_refused"_qs));
}

TEST_F(RouteVersionsTest, theEngineTellsByWhenAndLetsATermRunOut)
{
    open({ office, dean }, u"en"_qs, true);
    m_desk->canvas().setFocus();
    m_desk->key(Qt::Key_F8);
    auto *panel = m_desk->find<ui::SimulationPanel>("simulation");
    const auto stands = [&](const char *element) {
        return workUntil([&] {
            return !panel->trial()->isBusy()
                && panel->trial()->tokens().value(QString::fromLatin1(element)) == 1;
        });
    };
    ASSERT_TRUE(stands("office")) << m_desk->errors().toStdString();
    m_desk->click(m_desk->find<QWidget>("trial_office_approve"));
    ASSERT_TRUE(stands("dean"));
    ASSERT_EQ(panel->trial()->open().size(), 1);
    ASSERT_EQ(panel->trial()->open().first().terms.size(), 1);
    const QDateTime due = panel->trial()->open().first().terms.first().due;
    const QDateTime now =
        QDateTime::fromString(m_desk->office().value(u"SELECT to_char(tereze.now() AT TIME ZONE"
                                                     " 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"_qs),
            Qt::ISODate);
    EXPECT_NEAR(static_cast<double>(now.secsTo(due)), 3 * 86'400, 3'660); // a day of the wall clock
    EXPECT_TRUE(m_desk->find<QLabel>("trial_step_dean")->text().contains(u"counts as approved: by "));
    takePicture(m_desk->desk().window(), u"routes-engine-term"_qs);
    m_desk->click(m_desk->find<QWidget>("trial_term_late"));
    ASSERT_TRUE(workUntil([&] { return panel->trial()->state() == route::RouteTrial::State::Approved; }))
        << m_desk->find<QLabel>("trial_state")->text().toStdString();
    EXPECT_TRUE(panel->trial()->visited().contains(u"f_late"_qs));
}

TEST_F(RouteVersionsTest, theLoadOfTheStepsIsDrawnOverTheRouteAndListed)
{
    open({ office, dean });
    ASSERT_EQ(m_desk->publish(), 2);
    // The two at the dean were sent to the office five days ago: that is what the median says.
    press("load");
    auto *bar = m_desk->find<ui::LoadBar>("load_bar");
    ASSERT_NE(bar, nullptr);
    ASSERT_TRUE(waitUntil([&] { return bar->load().contains(u"dean"_qs); }));
    const auto of = [&](const char *id) {
        return bar->load().value(QString::fromLatin1(id));
    };
    EXPECT_EQ(of("office").openNow, 2);
    EXPECT_EQ(of("office").passed, 2);
    EXPECT_EQ(of("dean").openNow, 2);
    EXPECT_EQ(of("dean").passed, 0);
    EXPECT_FALSE(of("dean").medianSeconds.has_value());
    const QString median =
        m_desk->office().value(u"SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM "
                               u"s.left_at - s.entered_at)::double precision)::text"
                               " FROM tereze.step s WHERE s.state = 'done' AND s.node = 2"_qs);
    EXPECT_NEAR(of("office").medianSeconds.value_or(0), median.toDouble(), 0.01);
    const ui::NodeItem *node = m_desk->canvas().canvas().node(u"office"_qs);
    EXPECT_EQ(
        node->look().load, ui::LoadBar::lengthText(*of("office").medianSeconds) + u"\n2 now · 2 passed"_qs);
    EXPECT_EQ(node->look().shade, 1.0);
    EXPECT_TRUE(m_desk->find<QLabel>("load_summary")->text().startsWith(u"4 running · 0 ended"));
    takePicture(m_desk->desk().window(), u"routes-load"_qs);
    // The same in the list of steps, for those who see no shades.
    press("steps");
    auto *list = m_desk->find<ui::StepList>("steps");
    ASSERT_NE(list, nullptr);
    EXPECT_FALSE(list->isColumnHidden(ui::StepList::Load));
    EXPECT_EQ(list->item(2, ui::StepList::Load)->text(), u"2 now · 0 passed");
    takePicture(m_desk->desk().window(), u"routes-load-list"_qs);
    press("steps");
    // The new version has no history of its own.
    m_desk->choose("load_version", u"2"_qs);
    QTest::keyClick(m_desk->find<QComboBox>("load_version"), Qt::Key_Return);
    EXPECT_TRUE(waitUntil([&] { return bar->load().isEmpty(); }));
    press("load");
    EXPECT_TRUE(node->look().load.isEmpty());
}

TEST_F(RouteVersionsTest, everyTextIsThereInTheOtherLanguages)
{
    for (const QString &language : { u"ru"_qs, u"kk"_qs }) {
        m_desk.reset();
        open({ office, check, dean }, language);
        QWidget *shown = askToPublish();
        takePicture(*shown, u"routes-publish-"_qs + language);
        EXPECT_FALSE(readableTexts(*shown).contains(u"Cancel"_qs));
        EXPECT_EQ(namelessControls(*shown), QString());
        m_desk->click(child<QPushButton>(shown, "publish_now"));
        ASSERT_TRUE(workUntil([&] { return !m_desk->workshop().isChanged(); }));
        press("move_cases");
        QWidget *migration = dialog("migration");
        auto *table = child<QTableWidget>(migration, "migration_cases");
        ASSERT_TRUE(waitUntil([&] { return table->rowCount() == 4; }));
        m_desk->click(child<QPushButton>(migration, "choose_fitting"));
        takePicture(*migration, u"routes-migration-"_qs + language);
        EXPECT_EQ(namelessControls(*migration), QString());
        m_desk->click(child<QPushButton>(migration, "migration_close"));
        press("load");
        auto *bar = m_desk->find<ui::LoadBar>("load_bar");
        ASSERT_TRUE(waitUntil([&] { return bar->load().contains(u"dean"_qs); }));
        press("simulate");
        auto *panel = m_desk->find<ui::SimulationPanel>("simulation");
        ASSERT_TRUE(workUntil([&] { return panel->trial()->tokens().value(u"office"_qs) == 1; }));
        takePicture(m_desk->desk().window(), u"routes-load-"_qs + language);
        EXPECT_EQ(namelessControls(m_desk->workshop()), QString());
    }
}
