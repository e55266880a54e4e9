// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/errors/messagebar.h>
#include <ui/inbox/inboxmodel.h>

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <gtest/gtest.h>
#include <tests/support/naughty.h>
#include <tests/ui/desk.h>
#include <tests/ui/office.h>

using namespace tereze;
using namespace tereze::test;

namespace {

class InboxPageTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto made = Office::create();
        ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
        m_office = std::move(made).value();
    }
    void openDesk(int applications)
    {
        const auto submitted = m_office->submit(applications);
        ASSERT_TRUE(submitted.ok()) << submitted.error().logLine().toStdString();
        m_desk = Desk::open(m_office->place().settings(u"akhmetova"_qs));
        ASSERT_TRUE(m_desk);
        ASSERT_TRUE(applications == 0 || m_desk->waitForCard());
    }
    QString openCase() const { return m_desk->card().view()->card.caseRef; }
    QString decisions() const
    {
        return m_office->value(u"SELECT count(*)::text FROM tereze.step WHERE person_id IS NOT NULL"_qs);
    }
    QString lastDecision() const
    {
        return m_office->value(
            u"SELECT d.outcome || ' ' || a.case_ref || coalesce(' ' || d.remark, '') FROM tereze.step d"
            " JOIN tereze.application a ON a.id = d.application_id WHERE d.person_id IS NOT NULL ORDER BY d.left_at DESC LIMIT 1"_qs);
    }

    std::unique_ptr<Office> m_office;
    std::unique_ptr<Desk> m_desk;
};

} // namespace

TEST_F(InboxPageTest, showsTheLongestWaitingFirstAndFetchesFurtherPagesWhenScrolled)
{
    openDesk(120);
    ui::InboxModel &model = m_desk->inbox().model();
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto *list = m_desk->find<QListView>("tasks");
    ASSERT_GE(model.count(), 50);
    EXPECT_LT(model.count(), 120);
    EXPECT_EQ(list->currentIndex().row(), 0);
    EXPECT_EQ(openCase(), model.at(0).caseRef);
    ASSERT_TRUE(waitUntil([&] {
        list->scrollToBottom();
        return model.count() == 120;
    })) << model.count()
        << model.isLoading() << model.isComplete();
    EXPECT_TRUE(model.isComplete());
    QSet<qint64> seen;
    for (int row = 0; row < 120; ++row) {
        seen.insert(model.at(row).task.value());
        EXPECT_LE(model.at(std::max(0, row - 1)).openedAt, model.at(row).openedAt);
    }
    EXPECT_EQ(seen.size(), 120);
    auto *queues = m_desk->find<QTreeWidget>("queues");
    EXPECT_TRUE(waitUntil([&] { return queues->topLevelItem(0)->text(1) == u"99+"; }));
}

TEST_F(InboxPageTest, approvesByKeyAndOpensTheNextCase)
{
    openDesk(4);
    const QString first = openCase();
    const QString second = m_desk->inbox().model().at(1).caseRef;
    QTest::keyClick(m_desk->find<QListView>("tasks"), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return m_desk->waitForCard() && openCase() == second; }));
    EXPECT_EQ(lastDecision(), u"approve "_qs + first);
    EXPECT_EQ(m_desk->inbox().model().count(), 3);
    EXPECT_EQ(m_desk->find<QListView>("tasks")->currentIndex().row(), 0);
}

TEST_F(InboxPageTest, rejectsByMouseWithAReasonTypedInPlace)
{
    openDesk(2);
    const QString first = openCase();
    QTest::mouseClick(m_desk->find<QToolButton>("reject_button"), Qt::LeftButton);
    auto *words = m_desk->find<QPlainTextEdit>("decision_words");
    ASSERT_TRUE(waitUntil([&] { return words->isVisible(); }));
    QTest::mouseClick(m_desk->find<QPushButton>("decision_confirm"), Qt::LeftButton);
    EXPECT_FALSE(m_desk->find<QLabel>("decision_problem")->text().isEmpty());
    EXPECT_EQ(decisions(), u"0");
    const QString reason = u"Өтініште мекеменің атауы көрсетілмеген: «Халық банкі»?"_qs;
    typeText(words, reason);
    QTest::mouseClick(m_desk->find<QPushButton>("decision_confirm"), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([&] { return m_desk->inbox().model().count() == 1 && m_desk->waitForCard(); }));
    EXPECT_EQ(lastDecision(), u"reject %1 %2"_qs.arg(first, reason));
    EXPECT_EQ(m_office->value(u"SELECT state FROM tereze.application WHERE case_ref = '%1'"_qs.arg(first)),
        u"rejected");
}

// Line ends are those of the field: it shows a foreign one as a new line, and keeps it so.
TEST_F(InboxPageTest, naughtyStringsGoThroughTheReasonUnchangedOrAreRefused)
{
    TEREZE_NAUGHTY(listed);
    const QStringList strings = listed + QStringList { u"\u00A010\u00A0000\u00A0₸ және\nжолдар \n"_qs };
    openDesk(static_cast<int>(strings.size()));
    auto *words = m_desk->find<QPlainTextEdit>("decision_words");
    auto *problem = m_desk->find<QLabel>("decision_problem");
    int decided = 0;
    int refused = 0;
    for (const QString &text : strings) {
        const QString reference = openCase();
        m_desk->trigger("return");
        words->clear();
        QGuiApplication::clipboard()->setText(text);
        words->paste();
        QTest::keyClick(words, Qt::Key_Return, Qt::ControlModifier);
        const auto isRefused = [&] {
            return !problem->text().isEmpty() || !m_desk->card().messages().text().isEmpty();
        };
        ASSERT_TRUE(waitUntil([&] {
            return isRefused() || (openCase() != reference && m_desk->waitForCard());
        })) << text.toStdString();
        if (isRefused()) {
            ++refused;
            EXPECT_TRUE(words->isVisible()) << "the words stay in their field";
            EXPECT_EQ(openCase(), reference);
            QTest::keyClick(words, Qt::Key_Escape);
            ASSERT_TRUE(m_desk->waitForCard());
            continue;
        }
        ++decided;
        QString kept = text;
        kept.replace(QChar(QChar::LineSeparator), u'\n').replace(QChar(QChar::ParagraphSeparator), u'\n');
        EXPECT_EQ(lastDecision(), u"return "_qs + reference + u' ' + kept);
    }
    EXPECT_GT(decided, 500);
    EXPECT_GT(refused, 5);
    EXPECT_EQ(decisions(), QString::number(decided));
    EXPECT_EQ(m_office->value(u"SELECT count(*)::text FROM tereze.step WHERE state = 'open'"_qs),
        QString::number(refused));
}

TEST_F(InboxPageTest, keepsAReasonThatIsNotSentWithItsCase)
{
    openDesk(2);
    auto *words = m_desk->find<QPlainTextEdit>("decision_words");
    m_desk->trigger("return");
    typeText(words, u"Дерек жоқ"_qs);
    QTest::keyClick(words, Qt::Key_Escape);
    EXPECT_FALSE(words->isVisible());
    m_desk->trigger("next_case");
    ASSERT_TRUE(waitUntil(
        [&] { return openCase() == m_desk->inbox().model().at(1).caseRef && m_desk->waitForCard(); }));
    m_desk->trigger("return");
    EXPECT_TRUE(words->toPlainText().isEmpty());
    QTest::keyClick(words, Qt::Key_Escape);
    m_desk->trigger("previous_case");
    ASSERT_TRUE(waitUntil(
        [&] { return openCase() == m_desk->inbox().model().at(0).caseRef && m_desk->waitForCard(); }));
    m_desk->trigger("return");
    EXPECT_EQ(words->toPlainText(), u"Дерек жоқ");
    QTest::keyClick(words, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return m_desk->inbox().model().count() == 1; }));
    EXPECT_TRUE(lastDecision().startsWith(u"return "));
    EXPECT_TRUE(lastDecision().endsWith(u"Дерек жоқ"));
}

TEST_F(InboxPageTest, findsBySurnameAndByReferenceAndSaysWhenThereIsNothing)
{
    openDesk(12);
    ui::InboxModel &model = m_desk->inbox().model();
    const QString reference = model.at(7).caseRef;
    auto *find = m_desk->find<QLineEdit>("find");
    m_desk->trigger("find");
    EXPECT_TRUE(find->hasFocus());
    typeText(find, u"Өмір"_qs);
    ASSERT_TRUE(waitUntil([&] {
        return model.count() > 0 && model.at(0).applicant.startsWith(u"Өмірзақова") && !model.isLoading();
    }));
    for (const auto &item : model.items())
        EXPECT_TRUE(item.applicant.startsWith(u"Өмірзақова"));
    find->setText(reference.toLower());
    ASSERT_TRUE(waitUntil([&] { return model.count() == 1 && model.at(0).caseRef == reference; }));
    ASSERT_TRUE(waitUntil([&] { return m_desk->card().view() && openCase() == reference; }));
    find->setText(u"nobody of this name"_qs);
    ASSERT_TRUE(
        waitUntil([&] { return model.count() == 0 && !model.isLoading() && !m_desk->card().view(); }));
}

TEST_F(InboxPageTest, saysWhenSomebodyElseDecidedMeanwhile)
{
    openDesk(2);
    const qint64 task = m_desk->inbox().model().at(0).task.value();
    const qint64 application = m_desk->inbox().model().at(0).application.value();
    const QString first = openCase();
    const auto other = m_office->place().connect(u"akhmetova"_qs);
    ASSERT_TRUE(other.ok());
    const auto form = m_desk->card().view()->card.formSha256;
    ASSERT_TRUE(
        (*other)
            ->call("api.decide",
                { { "p_request_id", QUuid::createUuid() }, { "p_application_id", application },
                    { "p_task_id", task }, { "p_outcome", u"approve"_qs }, { "p_answer", db::null },
                    { "p_remark", db::null }, { "p_form_sha256", form }, { "p_drafts_sha256", db::null } })
            .ok());
    m_desk->trigger("reject");
    auto *words = m_desk->find<QPlainTextEdit>("decision_words");
    typeText(words, u"кеш"_qs);
    QTest::keyClick(words, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return !m_desk->card().messages().text().isEmpty(); }));
    ASSERT_TRUE(waitUntil([&] { return m_desk->card().view()->tasks.isEmpty(); }));
    EXPECT_EQ(openCase(), first); // the card stays, with its new state and the message
    EXPECT_FALSE(m_desk->card().messages().text().isEmpty());
    EXPECT_EQ(decisions(), u"1");
    m_desk->trigger("refresh");
    ASSERT_TRUE(waitUntil([&] { return m_desk->inbox().model().count() == 1; }));
    m_desk->trigger("next_case");
    EXPECT_TRUE(waitUntil([&] { return m_desk->card().view() && openCase() != first; }));
}
