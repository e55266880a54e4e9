// SPDX-License-Identifier: GPL-3.0-or-later
// What the head of a card and the history say of a case.
#include <ui/actions/actionregistry.h>
#include <ui/application/casehead.h>
#include <ui/application/casehtml.h>
#include <ui/mainwindow/languageswitch.h>

#include <QLabel>
#include <QPalette>

#include <gtest/gtest.h>

using namespace tereze;

namespace {

const QTimeZone almaty("Asia/Almaty");

LocalText nameOnCard(const QString &name)
{
    QList<Fault> faults;
    return LocalText::read(
        QJsonObject { { u"kk"_qs, name }, { u"ru"_qs, name }, { u"en"_qs, name } }, QString(), faults);
}

} // namespace

TEST(CaseHead, saysSinceWhenAndWhyTheTermIsSuspended)
{
    ui::LanguageSwitch languages;
    languages.set(u"en"_qs);
    ui::ActionRegistry actions;
    ui::CaseHead head(actions);
    const auto *waits = head.findChild<QLabel *>(u"waits"_qs);
    domain::ApplicationCard card;
    head.setCase(card, u"en"_qs, almaty);
    EXPECT_TRUE(waits->isHidden()) << "the clock goes, and nothing is awaited";
    // In Almaty it is the next day already.
    card.pausedSince = QDateTime(QDate(2026, 3, 1), QTime(22, 0), Qt::UTC);
    head.setCase(card, u"en"_qs, almaty);
    EXPECT_FALSE(waits->isHidden());
    EXPECT_TRUE(waits->text().startsWith(u"The term has been suspended since "))
        << waits->text().toStdString();
    EXPECT_TRUE(waits->text().contains(u'2') && !waits->text().contains(u':')) << waits->text().toStdString();
    card.pausedFor = QStringList { u"applicant"_qs };
    head.setCase(card, u"en"_qs, almaty);
    EXPECT_TRUE(waits->text().endsWith(u": the applicant is to answer.")) << waits->text().toStdString();
}

TEST(CaseHtml, theHistoryTellsWhereAReturnWentAndTheLetterOfAnOutsideBody)
{
    ui::LanguageSwitch languages;
    languages.set(u"en"_qs);
    ui::CaseView view;
    domain::HistoryEntry back;
    back.kind = u"decided"_qs;
    back.outcome = u"return"_qs;
    back.returnedTo = nameOnCard(u"Check <1>"_qs);
    back.at = QDateTime(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC);
    domain::HistoryEntry answered = back;
    answered.kind = u"external_answered"_qs;
    answered.outcome = u"approve"_qs;
    answered.returnedTo = {};
    answered.reference = u"№ 5-<1>"_qs;
    answered.position = nameOnCard(u"Registrar"_qs);
    view.history = { back, answered };
    const QString html = ui::historyHtml(view, u"en"_qs, almaty, QPalette());
    EXPECT_TRUE(html.contains(u"Returned to an earlier step: Check &lt;1&gt;")) << html.toStdString();
    EXPECT_TRUE(html.contains(u"letter № 5-&lt;1&gt;")) << html.toStdString();
    EXPECT_TRUE(html.contains(u"Registrar"));
}
