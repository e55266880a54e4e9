// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/actions/actionregistry.h>
#include <ui/application/decisionbar.h>
#include <ui/mainwindow/languageswitch.h>

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>

#include <algorithm>
#include <gtest/gtest.h>

using namespace tereze;
using ui::DecisionBar;

namespace {

ui::CaseView caseWithTask(qint64 id)
{
    ui::CaseView view;
    view.card.id = domain::ApplicationId(id);
    domain::OpenTask task;
    task.id = domain::TaskId(id);
    view.tasks << task;
    return view;
}

QString wordsFor(DecisionBar &bar, const ui::CaseView &view)
{
    bar.setCase(view, {}, u"en"_qs);
    bar.begin(DecisionBar::Act::Reject);
    return bar.findChild<QPlainTextEdit *>(u"decision_words"_qs)->toPlainText();
}

} // namespace

TEST(DecisionBar, wordsOfADecisionThatWasAcceptedDoNotComeBack)
{
    ui::ActionRegistry actions;
    DecisionBar bar(actions);
    for (const qint64 id : { 1, 2 }) {
        ASSERT_EQ(wordsFor(bar, caseWithTask(id)), QString());
        bar.findChild<QPlainTextEdit *>(u"decision_words"_qs)->setPlainText(u"Because %1"_qs.arg(id));
        bar.setSending(true);
    }
    // The person has gone on to another case when the server accepts the first one.
    bar.setCase(caseWithTask(3), {}, u"en"_qs);
    bar.forgetWords(domain::ApplicationId(1));
    EXPECT_EQ(wordsFor(bar, caseWithTask(1)), QString());
    EXPECT_EQ(wordsFor(bar, caseWithTask(2)), u"Because 2") << "this one was not accepted yet";
}

TEST(DecisionBar, whatItSaysWhileSendingFollowsTheLanguage)
{
    ui::LanguageSwitch languages;
    languages.set(u"en"_qs);
    ui::ActionRegistry actions;
    DecisionBar bar(actions);
    bar.setCase(caseWithTask(1), {}, u"en"_qs);
    bar.setSending(true);
    const auto says = [&bar](const QString &text) {
        const auto labels = bar.findChildren<QLabel *>();
        return std::any_of(
            labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == text; });
    };
    EXPECT_TRUE(says(u"Sending…"_qs));
    languages.set(u"ru"_qs);
    QApplication::processEvents();
    EXPECT_FALSE(says(u"Sending…"_qs));
    EXPECT_TRUE(says(DecisionBar::tr("Sending…")));
    bar.setSending(false);
    EXPECT_FALSE(says(DecisionBar::tr("Sending…")));
    languages.set(u"en"_qs);
}

TEST(DecisionBar, saysInWhosePlaceAndOnWhatGroundOneIsAsked)
{
    ui::LanguageSwitch languages;
    languages.set(u"en"_qs);
    ui::ActionRegistry actions;
    DecisionBar bar(actions);
    ui::CaseView view = caseWithTask(1);
    const auto *asked = bar.findChild<QLabel *>(u"asked"_qs);
    bar.setCase(view, {}, u"en"_qs);
    EXPECT_TRUE(asked->isHidden()) << "a decision of one's own needs no words";
    view.tasks.first().forPerson = u"Оспанов Е. С."_qs;
    bar.setCase(view, {}, u"en"_qs);
    EXPECT_EQ(asked->text(), u"In the place of Оспанов Е. С.");
    view.tasks.first().basis = u"order № 12"_qs;
    bar.setCase(view, {}, u"en"_qs);
    EXPECT_FALSE(asked->isHidden());
    EXPECT_EQ(asked->text(), u"In the place of Оспанов Е. С., on the basis of: order № 12");
}

TEST(DecisionBar, offersWhatTheChosenTaskAsks)
{
    using Act = DecisionBar::Act;
    using domain::TaskAsk;
    ui::ActionRegistry actions;
    DecisionBar bar(actions);
    ui::CaseView view;
    view.card.id = domain::ApplicationId(1);
    for (const TaskAsk ask : { TaskAsk::Decide, TaskAsk::Acknowledge, TaskAsk::Assign, TaskAsk::Answer }) {
        domain::OpenTask task;
        task.id = domain::TaskId(10 + static_cast<int>(ask));
        task.asks = ask;
        view.tasks << task;
    }
    const QList<QPair<TaskAsk, QList<Act>>> expected {
        { TaskAsk::Decide, { Act::Approve, Act::ApproveWithRemarks, Act::Return, Act::Reject } },
        { TaskAsk::Acknowledge, { Act::Acknowledge } }, { TaskAsk::Assign, { Act::Assign } },
        { TaskAsk::Answer, { Act::RecordAnswer } }
    };
    for (const auto &[ask, acts] : expected) {
        bar.setCase(view, domain::TaskId(10 + static_cast<int>(ask)), u"en"_qs);
        for (const ui::CaseActEntry &entry : ui::caseActs())
            EXPECT_EQ(bar.isPossible(entry.act), acts.contains(entry.act)) << entry.action;
    }
    view.tasks.clear();
    view.decisions << domain::OwnDecision();
    bar.setCase(view, {}, u"en"_qs);
    EXPECT_TRUE(bar.isPossible(Act::TakeBack));
    EXPECT_FALSE(bar.isPossible(Act::Approve));
}

TEST(DecisionBar, whatWasPaidForIsAnnulledAndNotRecalled)
{
    using Act = DecisionBar::Act;
    ui::ActionRegistry actions;
    DecisionBar bar(actions);
    ui::CaseView view;
    view.card.id = domain::ApplicationId(1);
    for (const bool mayRecall : { false, true }) {
        for (const bool mayAnnul : { false, true }) {
            view.card.mayRecall = mayRecall;
            view.card.mayAnnul = mayAnnul;
            bar.setCase(view, {}, u"en"_qs);
            EXPECT_EQ(bar.isPossible(Act::Recall), mayRecall);
            EXPECT_EQ(bar.isPossible(Act::Annul), mayAnnul);
        }
    }
    bar.clear();
    EXPECT_FALSE(bar.isPossible(Act::Annul));
}
