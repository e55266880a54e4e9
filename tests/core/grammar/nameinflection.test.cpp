// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/grammar/nameinflection.h>

#include <QRegularExpression>

#include <gtest/gtest.h>
#include <random>
#include <tests/support/naughty.h>

using namespace tereze;
using namespace tereze::grammar;
using enum tereze::grammar::GrammaticalCase;

namespace {

QString ru(const QString &name, GrammaticalCase grammaticalCase, Gender gender = Gender::Unknown)
{
    return declineName(name, Language::Russian, grammaticalCase, gender).text;
}

QString kk(const QString &name, GrammaticalCase grammaticalCase)
{
    return declineName(name, Language::Kazakh, grammaticalCase).text;
}

QString uk(const QString &name, GrammaticalCase grammaticalCase)
{
    return declineName(name, Language::Ukrainian, grammaticalCase).text;
}

Certainty certaintyOf(
    const QString &name, Gender gender = Gender::Unknown, Language language = Language::Russian)
{
    return declineName(name, language, Dative, gender).certainty;
}

} // namespace

TEST(NameInflection, declinesAFullNameInBothOrders)
{
    EXPECT_EQ(ru(u"Мартынюк Ирина Андреевна"_qs, Dative), u"Мартынюк Ирине Андреевне"_qs);
    EXPECT_EQ(ru(u"Ирина Андреевна Мартынюк"_qs, Dative), u"Ирине Андреевне Мартынюк"_qs);
    EXPECT_EQ(ru(u"Мартынюк Иван Андреевич"_qs, Dative), u"Мартынюку Ивану Андреевичу"_qs);
    EXPECT_EQ(ru(u"Лев Толстой"_qs, Genitive), u"Льва Толстого"_qs);
    EXPECT_EQ(ru(u"Абрамович Роман"_qs, Instrumental), u"Абрамовичем Романом"_qs);
    EXPECT_EQ(uk(u"Шевченко Тарас Григорович"_qs, Vocative), u"Шевченку Тарасе Григоровичу"_qs);
    EXPECT_EQ(uk(u"Ольга Петрівна Ковальська"_qs, Prepositional), u"Ользі Петрівні Ковальській"_qs);
}

TEST(NameInflection, takesTheGenderFromThePatronymicWhateverItsForm)
{
    EXPECT_EQ(ru(u"Ахмет Саша Нурланулы"_qs, Dative), u"Ахмету Саше Нурланулы"_qs);
    EXPECT_EQ(ru(u"Ахмет Саша Нурланқызы"_qs, Dative), u"Ахмет Саше Нурланқызы"_qs);
    EXPECT_EQ(ru(u"Мамед Ариф Гасан оглы"_qs, Genitive), u"Мамеда Арифа Гасан оглы"_qs);
    EXPECT_EQ(ru(u"Мамед Жанна Гасан-кызы"_qs, Genitive), u"Мамед Жанны Гасан-кызы"_qs);
    EXPECT_EQ(ru(u"Ким Ильич"_qs, Instrumental), u"Кимом Ильичом"_qs);
}

TEST(NameInflection, aGenderThatIsGivenGoesBeforeTheNames)
{
    EXPECT_EQ(ru(u"Осипчук Саша"_qs, Dative, Gender::Masculine), u"Осипчуку Саше"_qs);
    EXPECT_EQ(ru(u"Осипчук Саша"_qs, Dative, Gender::Feminine), u"Осипчук Саше"_qs);
}

TEST(NameInflection, whereNothingTellsTheGenderTheWordStaysAndIsMarked)
{
    EXPECT_EQ(ru(u"Осипчук Саша"_qs, Dative), u"Осипчук Саше"_qs);
    EXPECT_EQ(certaintyOf(u"Осипчук Саша"_qs), Certainty::Unknown);
    EXPECT_EQ(certaintyOf(u"Осипчук Саша"_qs, Gender::Feminine), Certainty::Ruled);
    // The ending of an unheard-of first name is no more than a guess.
    EXPECT_EQ(ru(u"Осипчук Загфрана"_qs, Dative), u"Осипчук Загфране"_qs);
    EXPECT_EQ(certaintyOf(u"Осипчук Загфрана"_qs), Certainty::Doubtful);
}

TEST(NameInflection, surnamesThatDoNotChangeAreCertain)
{
    for (const QString &name : { u"Шевченко"_qs, u"Черных"_qs, u"Долгих"_qs, u"Бильжо"_qs, u"Дюма"_qs,
             u"Живаго"_qs, u"Гарибальди"_qs, u"Окуджу"_qs }) {
        EXPECT_EQ(ru(name, Dative, Gender::Masculine), name);
        EXPECT_EQ(ru(name, Dative, Gender::Feminine), name);
        EXPECT_EQ(certaintyOf(name, Gender::Feminine), Certainty::Ruled) << name.toStdString();
    }
    EXPECT_EQ(ru(u"Белоконь"_qs, Dative, Gender::Feminine), u"Белоконь"_qs);
    EXPECT_EQ(ru(u"Белоконь"_qs, Dative, Gender::Masculine), u"Белоконю"_qs);
    // In Ukrainian men's surnames in -ко do change.
    EXPECT_EQ(
        declineName(u"Шевченко"_qs, Language::Ukrainian, Dative, Gender::Masculine).text, u"Шевченку"_qs);
    EXPECT_EQ(
        declineName(u"Шевченко"_qs, Language::Ukrainian, Dative, Gender::Feminine).text, u"Шевченко"_qs);
}

TEST(NameInflection, doubleNamesChangeInTheHalvesThatAreNames)
{
    EXPECT_EQ(ru(u"Салтыков-Щедрин Михаил"_qs, Genitive), u"Салтыкова-Щедрина Михаила"_qs);
    EXPECT_EQ(ru(u"Римская-Корсакова Анна-Мария"_qs, Genitive), u"Римской-Корсаковой Анны-Марии"_qs);
    EXPECT_EQ(ru(u"Бонч-Бруевич Владимир"_qs, Genitive), u"Бонч-Бруевича Владимира"_qs);
    EXPECT_EQ(ru(u"Тер-Петросян Левон"_qs, Genitive, Gender::Masculine), u"Тер-Петросяна Левона"_qs);
    EXPECT_EQ(ru(u"Немирович-Данченко Василий"_qs, Genitive), u"Немировича-Данченко Василия"_qs);
    EXPECT_EQ(ru(u"Руссо Жан-Жак"_qs, Genitive, Gender::Masculine), u"Руссо Жан-Жака"_qs);
    EXPECT_EQ(kk(u"Гүлнар-Баян"_qs, Locative), u"Гүлнар-Баянда"_qs);
    EXPECT_EQ(uk(u"Нечуй-Левицький Іван"_qs, Genitive), u"Нечуя-Левицького Івана"_qs);
}

TEST(NameInflection, initialsBlanksCapitalsAndPunctuationStay)
{
    EXPECT_EQ(ru(u"Иванов А.Б."_qs, Dative), u"Иванову А.Б."_qs);
    EXPECT_EQ(ru(u"А. Б. Иванова"_qs, Dative), u"А. Б. Ивановой"_qs);
    EXPECT_EQ(ru(u"Пушкин Ә.-Б."_qs, Dative), u"Пушкину Ә.-Б."_qs);
    EXPECT_EQ(ru(u"ИВАНОВА АННА"_qs, Dative), u"ИВАНОВОЙ АННЕ"_qs);
    EXPECT_EQ(ru(u"  Иванова\tАнна "_qs, Dative), u"  Ивановой\tАнне "_qs);
    EXPECT_EQ(ru(u"Иванова (Петрова), Анна"_qs, Dative), u"Ивановой (Петровой), Анне"_qs);
    EXPECT_EQ(ru(u"Пётр"_qs, Dative), u"Петру"_qs);
    EXPECT_EQ(kk(u"НҰРЛАН"_qs, Genitive), u"НҰРЛАННЫҢ"_qs);
    EXPECT_EQ(kk(u"Ахметов Н.Ә."_qs, Dative), u"Ахметовқа Н.Ә."_qs);
}

TEST(NameInflection, kazakhPutsTheEndingOnTheLastWord)
{
    EXPECT_EQ(kk(u"Абай Құнанбаев"_qs, Dative), u"Абай Құнанбаевқа"_qs);
    EXPECT_EQ(kk(u"Тәуекел Заңғар Ермекұлы"_qs, Dative), u"Тәуекел Заңғар Ермекұлына"_qs);
    EXPECT_EQ(kk(u"Серікқызы"_qs, Accusative), u"Серікқызын"_qs);
    EXPECT_EQ(kk(u"Ермек ұлы"_qs, Ablative), u"Ермек ұлынан"_qs);
}

TEST(NameInflection, otherScriptsStayAndAreMarked)
{
    for (const QString &name :
        { u"Smith"_qs, u"李明"_qs, u"محمد"_qs, u"123"_qs, u"Ivаnov"_qs, u"Иванов2"_qs, u"🙂"_qs }) {
        for (const Language language : { Language::Russian, Language::Ukrainian, Language::Kazakh }) {
            const Inflected form = declineName(name, language, Dative, Gender::Masculine);
            EXPECT_EQ(form.text, name);
            EXPECT_EQ(form.certainty, Certainty::Unknown) << name.toStdString();
        }
    }
    // What can be declined beside them is.
    EXPECT_EQ(ru(u"Smith Анна"_qs, Dative), u"Smith Анне"_qs);
    EXPECT_EQ(certaintyOf(u"Smith Анна"_qs), Certainty::Unknown);
}

TEST(NameInflection, composedAndDecomposedLettersAreOne)
{
    const QString decomposed = u"Сергей"_qs.normalized(QString::NormalizationForm_D);
    ASSERT_NE(decomposed, u"Сергей"_qs);
    EXPECT_EQ(ru(decomposed, Dative), u"Сергею"_qs);
    EXPECT_EQ(ru(decomposed, Nominative), decomposed);
}

TEST(NameInflection, aCaseThatTheLanguageHasNotLeavesTheName)
{
    EXPECT_EQ(ru(u"Иван"_qs, Vocative), u"Иван"_qs);
    EXPECT_EQ(declineName(u"Иван"_qs, Language::English, Dative).text, u"Иван"_qs);
    EXPECT_FALSE(caseOf(u"vocative", Language::Russian));
    EXPECT_FALSE(caseOf(u"ablative", Language::Ukrainian));
    EXPECT_FALSE(caseOf(u"Dative", Language::Russian));
    EXPECT_EQ(caseOf(u"prepositional", Language::Kazakh), Locative);
    EXPECT_EQ(casesOf(Language::Russian).size(), 6);
    EXPECT_EQ(casesOf(Language::Ukrainian).size(), 7);
    EXPECT_EQ(casesOf(Language::Kazakh).size(), 7);
}

namespace {

/// Any text gives a text that is empty only if it was; words without a Cyrillic letter stay as they were.
void expectSafe(const QString &text)
{
    const bool hasCyrillic = std::any_of(text.cbegin(), text.cend(),
        [](QChar character) { return character.script() == QChar::Script_Cyrillic; });
    for (const Language language : { Language::Kazakh, Language::Russian, Language::Ukrainian }) {
        for (const GrammaticalCase grammaticalCase : casesOf(language)) {
            for (const Gender gender : { Gender::Unknown, Gender::Masculine, Gender::Feminine }) {
                const Inflected form = declineName(text, language, grammaticalCase, gender);
                ASSERT_EQ(form.text.isEmpty(), text.isEmpty());
                if (grammaticalCase == Nominative || !hasCyrillic) {
                    ASSERT_EQ(form.text, text);
                }
                for (const NamePart part : { NamePart::Surname, NamePart::Given, NamePart::Patronymic })
                    ASSERT_EQ(declineNamePart(text, part, language, grammaticalCase, gender).text.isEmpty(),
                        text.isEmpty());
            }
        }
    }
    genderOf(PersonName::read(text));
}

} // namespace

TEST(NameInflection, anyTextGivesAText)
{
    std::mt19937 random(20261126);
    const QString letters = u"аеёиоуыэюяьъйкгхжшчщцбвлнрӘәҰұҚқІіЇїЄєҐґАБВAbc z-–'’.,()«» \t\n\u0301\u03060"_qs
        + QChar(0xD83D) + QChar(0xDE42) + QChar(0);
    for (int i = 0; i < 1200; ++i) {
        QString text;
        for (size_t length = random() % 14; length > 0; --length)
            text += letters.at(static_cast<qsizetype>(random() % static_cast<size_t>(letters.size())));
        expectSafe(text);
        if (HasFatalFailure())
            FAIL() << "in the text “" << text.toStdString() << "”";
    }
}

TEST(NameInflection, naughtyStringsGiveTexts)
{
    TEREZE_NAUGHTY(strings);
    for (const QString &text : strings)
        expectSafe(text);
}

TEST(NameInflection, aLongTextIsNoTrouble)
{
    const QString longName = QString(20'000, u'а') + u' ' + QString(20'000, u'-') + u"Иванович"_qs;
    EXPECT_FALSE(ru(longName, Dative).isEmpty());
    EXPECT_FALSE(kk(longName, Dative).isEmpty());
}

TEST(NameInflection, aWordAloneIsAFirstNameOnlyForThoseWhoMayHaveIt)
{
    // Ширин is a woman's first name and a man's surname; the spellings of three languages are one name.
    EXPECT_EQ(ru(u"Ширин"_qs, Instrumental, Gender::Masculine), u"Шириным"_qs);
    EXPECT_EQ(ru(u"Константин"_qs, Instrumental, Gender::Masculine), u"Константином"_qs);
    EXPECT_EQ(ru(u"Аделина"_qs, Genitive, Gender::Feminine), u"Аделины"_qs);
    EXPECT_EQ(
        declineName(u"Аделіна"_qs, Language::Ukrainian, Genitive, Gender::Feminine).text, u"Аделіни"_qs);
    EXPECT_EQ(ru(u"Левина"_qs, Genitive, Gender::Feminine), u"Левиной"_qs);
    EXPECT_EQ(ru(u"Кий"_qs, Genitive, Gender::Masculine), u"Кия"_qs);
}
