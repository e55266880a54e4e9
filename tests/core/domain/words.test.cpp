// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/domain/words.h>

#include <gtest/gtest.h>

using namespace tereze;
using namespace tereze::domain;

TEST(Words, everyCodeHasItsOwnWordInEveryLanguage)
{
    const Vocabulary all[] { Vocabulary::Degree, Vocabulary::StudyForm, Vocabulary::StudyLanguage,
        Vocabulary::Funding, Vocabulary::StudentStatus, Vocabulary::Outcome };
    for (const Vocabulary vocabulary : all) {
        ASSERT_GE(codesOf(vocabulary).size(), 2);
        for (const QString &language : { u"kk"_qs, u"ru"_qs, u"en"_qs, u"uk"_qs }) {
            QStringList words;
            for (const QString &code : codesOf(vocabulary)) {
                const auto word = wordFor(vocabulary, code, language);
                ASSERT_TRUE(word.ok()) << word.error().detail.toStdString();
                EXPECT_FALSE(words.contains(*word)) << word->toStdString();
                words << *word;
            }
        }
    }
}

TEST(Words, readsAsPeopleWriteIt)
{
    EXPECT_EQ(
        wordFor(Vocabulary::StudentStatus, u"on_leave"_qs, u"kk"_qs).value(), u"академиялық демалыста"_qs);
    EXPECT_EQ(wordFor(Vocabulary::StudyForm, u"full_time"_qs, u"ru"_qs).value(), u"очная"_qs);
}

TEST(Words, refusesWhatItDoesNotKnow)
{
    EXPECT_EQ(wordFor(Vocabulary::Degree, u"specialist"_qs, u"ru"_qs).error().kind, ErrorKind::NotFound);
    EXPECT_FALSE(wordFor(Vocabulary::Degree, u"master"_qs, u"de"_qs).ok());
}
