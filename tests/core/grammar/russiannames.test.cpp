// SPDX-License-Identifier: GPL-3.0-or-later
// Russian names against a public set of full names with their forms, each part by itself and, as `name
// decline` gets it, without being told which part it is.
#include <core/grammar/nameinflection.h>

#include <gtest/gtest.h>
#include <tests/core/grammar/tables.h>
#include <tests/support/shared.h>

using namespace tereze;
using namespace tereze::grammar;

namespace {

/// `mode`: the part is told, or the word stands alone.
double shareOf(const QString &path, const char *title, std::optional<NamePart> part)
{
    test::Score score(title);
    for (const QStringList &row : test::rowsOfTable(path)) {
        const QStringList grammemes = row.value(2).trimmed().split(u',');
        const GrammaticalCase grammaticalCase = test::caseOfGrammeme(grammemes.value(2));
        const Gender gender = grammemes.value(0) == u"мр" ? Gender::Masculine : Gender::Feminine;
        const Inflected form = part
            ? declineNamePart(row[0], *part, Language::Russian, grammaticalCase, gender)
            : declineName(row[0], Language::Russian, grammaticalCase, gender);
        score.count(grammaticalCase, gender, row[0], row.value(1), form.text);
    }
    EXPECT_GT(score.total(), 15);
    return score.print();
}

} // namespace

TEST(RussianNames, firstNamesAreRightInNinetySevenOfAHundred)
{
    TEREZE_SHARED(path, "data/names/petrovich-eval/firstnames.misc.tsv");
    EXPECT_GE(shareOf(path, "ru first names", NamePart::Given), 0.97);
    EXPECT_GE(shareOf(path, "ru first names, alone", std::nullopt), 0.97);
}

TEST(RussianNames, patronymicsAreRightInNinetySevenOfAHundred)
{
    TEREZE_SHARED(path, "data/names/petrovich-eval/midnames.misc.tsv");
    EXPECT_GE(shareOf(path, "ru patronymics", NamePart::Patronymic), 0.97);
    EXPECT_GE(shareOf(path, "ru patronymics, alone", std::nullopt), 0.97);
}

TEST(RussianNames, surnamesAreRightInNinetyFiveOfAHundred)
{
    TEREZE_SHARED(path, "data/names/petrovich-eval/surnames.misc.tsv");
    EXPECT_GE(shareOf(path, "ru surnames", NamePart::Surname), 0.95);
    EXPECT_GE(shareOf(path, "ru surnames, alone", std::nullopt), 0.95);
}

TEST(RussianNames, fullNamesAndParts)
{
    TEREZE_SHARED(path, "data/names/petrovich-eval/people.tsv");
    test::Score score("ru people");
    for (const QStringList &row : test::rowsOfTable(path)) {
        ASSERT_GE(row.size(), 7);
        const QStringList grammemes = row[6].trimmed().split(u',');
        const GrammaticalCase grammaticalCase = test::caseOfGrammeme(grammemes.value(2));
        const Gender gender = grammemes.value(0) == u"мр" ? Gender::Masculine : Gender::Feminine;
        const auto joined = [&row](int from) {
            QStringList words = row.mid(from, 3);
            words.removeAll(QString());
            return words.join(u' ');
        };
        score.count(grammaticalCase, gender, joined(0), joined(3),
            declineName(joined(0), Language::Russian, grammaticalCase, gender).text);
        const auto parts =
            declineName(PersonName { row[0], row[1], row[2] }, Language::Russian, grammaticalCase, gender);
        EXPECT_EQ(parts.name, (PersonName { row[3], row[4], row[5] })) << joined(0).toStdString();
    }
    EXPECT_EQ(score.print(), 1.0);
}

TEST(RussianNames, theGenderIsToldAsTheSetTellsIt)
{
    TEREZE_SHARED(path, "data/names/petrovich-eval/people.gender.tsv");
    int rows = 0;
    for (const QStringList &row : test::rowsOfTable(path)) {
        ASSERT_GE(row.size(), 4);
        const QString expected = row[3].trimmed();
        const Gender gender = expected == u"мр" ? Gender::Masculine
            : expected == u"жр"                 ? Gender::Feminine
                                                : Gender::Unknown;
        const GenderGuess guess = genderOf(PersonName { row[0], row[1], row[2] });
        EXPECT_EQ(guess.gender, gender) << row.join(u' ').toStdString();
        EXPECT_TRUE(guess.sure || gender == Gender::Unknown) << row.join(u' ').toStdString();
        ++rows;
    }
    EXPECT_GT(rows, 30);
}
