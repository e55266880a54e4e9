// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/domain/words.h>
#include <ui/application/casetexts.h>
#include <ui/mainwindow/languageswitch.h>

#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace tereze;

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
