// SPDX-License-Identifier: GPL-3.0-or-later
// Kazakh and Ukrainian names against tables made from the official spelling rules (their heads say how), and
// Kazakh ones against a public set.
#include <core/grammar/kazakhsuffix.h>
#include <core/grammar/nameinflection.h>

#include <gtest/gtest.h>
#include <tests/core/grammar/tables.h>
#include <tests/support/shared.h>

using namespace tereze;
using namespace tereze::grammar;

TEST(KazakhNames, areRightByTheTableOfTheGrammar)
{
    const QList<GrammaticalCase> cases { GrammaticalCase::Genitive, GrammaticalCase::Dative,
        GrammaticalCase::Accusative, GrammaticalCase::Locative, GrammaticalCase::Ablative,
        GrammaticalCase::Instrumental };
    test::Score score("kk table");
    const auto rows = test::rowsOfTable(test::sourceRoot() + u"/tests/core/grammar/kazakh_names.tsv"_qs);
    for (const QStringList &row : rows) {
        ASSERT_EQ(row.size(), 7) << row.join(u' ').toStdString();
        for (int i = 0; i < 6; ++i)
            score.count(cases[i], Gender::Unknown, row[0], row[i + 1],
                declineName(row[0], Language::Kazakh, cases[i]).text);
        EXPECT_EQ(declineName(row[0], Language::Kazakh, GrammaticalCase::Nominative).text, row[0]);
    }
    EXPECT_GE(rows.size(), 200);
    EXPECT_EQ(score.print(), 1.0);
}

TEST(UkrainianNames, areRightByTheTableOfTheOrthography)
{
    const QList<GrammaticalCase> cases { GrammaticalCase::Genitive, GrammaticalCase::Dative,
        GrammaticalCase::Accusative, GrammaticalCase::Instrumental, GrammaticalCase::Prepositional,
        GrammaticalCase::Vocative };
    test::Score score("uk table");
    test::Score alone("uk table, alone");
    const auto rows = test::rowsOfTable(test::sourceRoot() + u"/tests/core/grammar/ukrainian_names.tsv"_qs);
    for (const QStringList &row : rows) {
        ASSERT_EQ(row.size(), 9) << row.join(u' ').toStdString();
        const NamePart part = row[1] == u"given" ? NamePart::Given
            : row[1] == u"surname"               ? NamePart::Surname
                                                 : NamePart::Patronymic;
        const Gender gender = row[2] == u"m" ? Gender::Masculine : Gender::Feminine;
        for (int i = 0; i < 6; ++i) {
            score.count(cases[i], gender, row[0], row[i + 3],
                declineNamePart(row[0], part, Language::Ukrainian, cases[i], gender).text);
            alone.count(cases[i], gender, row[0], row[i + 3],
                declineName(row[0], Language::Ukrainian, cases[i], gender).text);
        }
    }
    EXPECT_GE(rows.size(), 200);
    EXPECT_EQ(score.print(), 1.0);
    EXPECT_GE(alone.print(), 0.98);
}

TEST(KazakhNames, areRightByThePublicSet)
{
    TEREZE_SHARED(path, "data/names/kazakh/qazaq_inflector_cases.tsv");
    // Two rows decline every word of a full name and leave -ұлы alone. The grammar has the ending on the last
    // word, and the cases of the possessive on -ұлы; so these are what is right here.
    const QMap<QString, QString> disputed { { u"Абай Құнанбаев"_qs, u"Абай Құнанбаевқа"_qs },
        { u"Ахмет Байтұрсынұлы"_qs, u"Ахмет Байтұрсынұлының"_qs } };
    test::Score score("kk public set");
    int seenDisputed = 0;
    for (const QStringList &row : test::rowsOfTable(path)) {
        ASSERT_EQ(row.size(), 3);
        QString name = row[0];
        const bool possessed = row[1].startsWith(u"possessive3.");
        const auto grammaticalCase = caseOf(row[1].section(u'.', -1), Language::Kazakh);
        ASSERT_TRUE(grammaticalCase) << row[1].toStdString();
        if (disputed.contains(name)) {
            EXPECT_EQ(declineName(name, Language::Kazakh, *grammaticalCase).text, disputed.value(name));
            ++seenDisputed;
        } else if (possessed) {
            // «His Нұрлан»: the possessive is put on here, the case by the engine.
            const bool isVowel = name.endsWith(u'е');
            name += isVowel ? u"сі"_qs : u"ы"_qs;
            score.count(*grammaticalCase, Gender::Unknown, name, row[2].trimmed(),
                name + kazakhEnding(name.toLower(), *grammaticalCase, KazakhStem::Possessed));
        } else {
            score.count(*grammaticalCase, Gender::Unknown, name, row[2].trimmed(),
                declineName(name, Language::Kazakh, *grammaticalCase).text);
        }
    }
    EXPECT_EQ(seenDisputed, 2);
    EXPECT_GT(score.total(), 35);
    EXPECT_GE(score.print(), 0.98);
}
