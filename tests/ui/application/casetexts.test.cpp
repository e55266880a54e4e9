// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/domain/applicationstate.h>
#include <core/domain/outcome.h>
#include <core/domain/words.h>
#include <ui/application/casetexts.h>
#include <ui/mainwindow/languageswitch.h>

#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>
#include <tuple>

using namespace tereze;

namespace {

LocalText named(const QString &name)
{
    QList<Fault> faults;
    return LocalText::read(
        QJsonObject { { u"kk"_qs, name }, { u"ru"_qs, name }, { u"en"_qs, name } }, QString(), faults);
}

} // namespace

TEST(CaseTexts, factsAboutAStudentAreInTheWordsOfTheSubject)
{
    using domain::Vocabulary;
    const QList<std::pair<QString, Vocabulary>> facts { { u"degree"_qs, Vocabulary::Degree },
        { u"study_form"_qs, Vocabulary::StudyForm }, { u"study_language"_qs, Vocabulary::StudyLanguage },
        { u"funding"_qs, Vocabulary::Funding }, { u"status"_qs, Vocabulary::StudentStatus } };
    for (const QString &language : { u"kk"_qs, u"ru"_qs, u"en"_qs, u"uk"_qs }) {
        for (const auto &[fact, vocabulary] : facts) {
            for (const QString &code : domain::codesOf(vocabulary)) {
                const auto shown = ui::studentTexts({ { fact, code } }, language);
                ASSERT_EQ(shown.size(), 1);
                EXPECT_EQ(shown.first().second, domain::wordFor(vocabulary, code, language).value());
            }
        }
    }
    EXPECT_EQ(
        ui::studentTexts({ { u"status"_qs, u"unheard_of"_qs } }, u"kk"_qs).first().second, u"unheard_of")
        << "an unknown code is shown as it is";
    EXPECT_EQ(ui::studentTexts({ { u"number"_qs, u"grant"_qs } }, u"kk"_qs).first().second, u"grant")
        << "only codes are put into words";
}

TEST(CaseTexts, whyADocumentIsHeldUpIsToldInTheLanguageOfThePerson)
{
    static const QRegularExpression latin(u"[A-Za-z]{3,}"_qs);
    ui::LanguageSwitch languages;
    for (const QString &language : { u"kk"_qs, u"ru"_qs, u"uk"_qs }) {
        languages.set(language);
        for (const QString &code :
            { u"invalid_input"_qs, u"rule_broken"_qs, u"not_found"_qs, u"unavailable"_qs, u"effect_failed"_qs,
                u"lease_lost"_qs, u"never_heard_of"_qs, QString() }) {
            const QString text = ui::documentErrorText(code);
            EXPECT_GT(text.size(), 20);
            EXPECT_FALSE(text.contains(latin)) << language.toStdString() << ' ' << text.toStdString();
        }
    }
    languages.set(u"en"_qs);
    EXPECT_NE(ui::documentErrorText(u"effect_failed"_qs), ui::documentErrorText(u"internal"_qs));
}

TEST(CaseTexts, everyEventOfACaseIsToldInTheLanguageOfThePerson)
{
    static const QRegularExpression latin(u"[A-Za-z]{3,}"_qs);
    ui::LanguageSwitch languages;
    for (const QString &language : { u"kk"_qs, u"ru"_qs, u"uk"_qs }) {
        languages.set(language);
        QSet<QString> texts;
        for (const auto &[kind, outcome, more] : QList<std::tuple<QString, QString, QString>> {
                 { u"decided"_qs, u"approve"_qs, {} }, { u"decided"_qs, u"return"_qs, {} },
                 { u"decided"_qs, u"return"_qs, u"check"_qs }, { u"external_answered"_qs, u"approve"_qs, {} },
                 { u"external_answered"_qs, u"reject"_qs, {} }, { u"applicant_answered"_qs, {}, {} },
                 { u"acknowledged"_qs, {}, {} }, { u"return_acknowledged"_qs, {}, {} },
                 { u"assigned"_qs, {}, {} }, { u"decision_recalled"_qs, {}, {} }, { u"recalled"_qs, {}, {} },
                 { u"annulled"_qs, {}, {} }, { u"reassigned"_qs, {}, {} }, { u"term_failed"_qs, {}, {} },
                 { u"term_over"_qs, {}, u"remind"_qs }, { u"term_over"_qs, {}, u"escalate"_qs },
                 { u"term_over"_qs, {}, u"approve"_qs }, { u"term_over"_qs, {}, u"reject"_qs },
                 { u"term_over"_qs, {}, u"lapse"_qs }, { u"term_over"_qs, {}, u"flow"_qs } }) {
            domain::HistoryEntry entry;
            entry.kind = kind;
            entry.outcome = outcome;
            if (kind == u"term_over")
                entry.answer = more; // what the term did
            else if (!more.isEmpty())
                entry.returnedTo = named(more);
            const QString text = ui::historyText(entry);
            EXPECT_FALSE(text.contains(latin)) << language.toStdString() << ' ' << text.toStdString();
            EXPECT_FALSE(texts.contains(text)) << text.toStdString() << " is told of two";
            texts << text;
        }
        domain::HistoryEntry toApplicant;
        toApplicant.outcome = u"return"_qs;
        EXPECT_EQ(ui::historyText(toApplicant), domain::textOf(domain::Outcome::Return));
        for (const auto state : domain::allApplicationStates())
            EXPECT_FALSE(domain::textOf(state).contains(latin)) << language.toStdString();
    }
    languages.set(u"en"_qs);
}

TEST(CaseTexts, anApplicationFormIsRegisteredAndNotIssued)
{
    ui::LanguageSwitch languages;
    for (const QString &language : { u"kk"_qs, u"ru"_qs, u"en"_qs, u"uk"_qs }) {
        languages.set(language);
        domain::HistoryEntry entry;
        entry.kind = u"issued"_qs;
        entry.documentKind = u"order"_qs;
        const QString order = ui::historyText(entry);
        entry.documentKind = u"application_form"_qs;
        EXPECT_NE(ui::historyText(entry), order) << language.toStdString();
        EXPECT_NE(ui::documentStateText(u"issued"_qs, u"application_form"_qs),
            ui::documentStateText(u"issued"_qs, u"order"_qs));
    }
    languages.set(u"en"_qs);
    domain::HistoryEntry entry;
    entry.kind = u"issued"_qs;
    entry.documentKind = u"application_form"_qs;
    EXPECT_EQ(ui::historyText(entry), u"Application registered");
}

TEST(CaseTexts, whyTheClockStandsIsToldInTheLanguageOfThePerson)
{
    static const QRegularExpression latin(u"[A-Za-z]{3,}"_qs);
    const QStringList kinds { u"applicant"_qs, u"payment"_qs, u"external"_qs };
    ui::LanguageSwitch languages;
    for (const QString &language : { u"kk"_qs, u"ru"_qs, u"uk"_qs }) {
        languages.set(language);
        const QString text = ui::pauseText(kinds);
        EXPECT_EQ(text.count(u"; "_qs), 2) << text.toStdString();
        EXPECT_FALSE(text.contains(latin)) << language.toStdString() << ' ' << text.toStdString();
    }
    languages.set(u"en"_qs);
    EXPECT_EQ(ui::pauseText({ u"applicant"_qs, u"payment"_qs }),
        u"the applicant is to answer; a payment is awaited");
    EXPECT_EQ(ui::pauseText({}), QString());
}
