// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/spelling/speller.h>

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace tereze;
using ui::Speller;

namespace {

QStringList words(const QString &text)
{
    QStringList found;
    for (const Speller::Word &word : Speller::wordsOf(text))
        found << text.mid(word.begin, word.length);
    return found;
}

std::shared_ptr<Speller> speller(const QString &language)
{
    const auto opened = Speller::open(language);
    if (!opened)
        ADD_FAILURE() << opened.error().logLine().toStdString();
    return opened ? *opened : nullptr;
}

} // namespace

TEST(Speller, checksWordsAndLeavesNumbersInitialsAndChipsAlone)
{
    EXPECT_EQ(words(u"Осы анықтама берілді: 12 мамыр 2026 ж., №3-А"_qs),
        (QStringList { u"Осы"_qs, u"анықтама"_qs, u"берілді"_qs, u"мамыр"_qs }));
    EXPECT_EQ(
        words(u"п’ять, об'єкт 'у лапках'"_qs), (QStringList { u"п’ять"_qs, u"об'єкт"_qs, u"лапках"_qs }));
    EXPECT_EQ(words(u"кафедра-оператор — из ФИО А. Б. Сериков"_qs),
        (QStringList { u"кафедра-оператор"_qs, u"из"_qs, u"Сериков"_qs }));
    EXPECT_EQ(words(QString(QChar::ObjectReplacementCharacter) + u"ға"_qs), QStringList { u"ға"_qs });
    EXPECT_TRUE(words(QString()).isEmpty());
}

TEST(Speller, knowsTheWordsOfEachLanguageAndOffersOthers)
{
    const auto kazakh = speller(u"kk"_qs), russian = speller(u"ru"_qs), english = speller(u"en"_qs),
               ukrainian = speller(u"uk"_qs);
    ASSERT_TRUE(kazakh && russian && english && ukrainian);
    EXPECT_TRUE(kazakh->knows(u"анықтама"_qs));
    EXPECT_FALSE(kazakh->knows(u"анықтма"_qs));
    EXPECT_TRUE(kazakh->suggestions(u"анықтма"_qs).contains(u"анықтама"_qs));
    EXPECT_TRUE(russian->knows(u"справка"_qs));
    EXPECT_FALSE(russian->knows(u"спрвка"_qs));
    EXPECT_EQ(russian->suggestions(u"спрвка"_qs).value(0), u"справка"_qs);
    EXPECT_TRUE(russian->knows(u"справка-вызов"_qs));
    EXPECT_FALSE(russian->knows(u"справка-вызво"_qs));
    EXPECT_TRUE(english->knows(u"certificate"_qs));
    EXPECT_FALSE(english->knows(u"certifcate"_qs));
    EXPECT_TRUE(ukrainian->knows(u"п’ять"_qs));
    EXPECT_TRUE(ukrainian->knows(u"п'ять"_qs));
    EXPECT_LE(russian->suggestions(u"спрвка"_qs, 1).size(), 1);
}

TEST(Speller, learnsAWord)
{
    const auto russian = speller(u"ru"_qs);
    ASSERT_TRUE(russian);
    EXPECT_FALSE(russian->knows(u"Эдвайзер"_qs));
    russian->learn(u"Эдвайзер"_qs);
    EXPECT_TRUE(russian->knows(u"Эдвайзер"_qs));
    EXPECT_TRUE(russian->knows(u"эдвайзер"_qs));
}

TEST(Speller, saysWhereItLookedAndRefusesAnotherEncoding)
{
    const QTemporaryDir folder;
    const auto none = Speller::open(u"kk"_qs, { folder.path() });
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().kind, ErrorKind::NotFound);
    EXPECT_TRUE(none.error().logLine().contains(folder.path()));
    EXPECT_FALSE(Speller::open(u"../kk"_qs, { folder.path() }));
    for (const auto &[name, text] : { std::pair<QString, QByteArray> { u"kk_KZ.aff"_qs, "SET KOI8-R\n" },
             { u"kk_KZ.dic"_qs, "1\nword\n" } }) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    const auto other = Speller::open(u"kk"_qs, { folder.path() });
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().kind, ErrorKind::InvalidInput);
}
