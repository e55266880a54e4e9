// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/template/template.h>

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace tereze;
using namespace tereze::templates;

namespace {

QList<InflectionDoubt> doubts;

ParseOptions withoutEscape()
{
    ParseOptions options;
    options.escape = Escape::None;
    return options;
}

QString named(const QString &tag, const QJsonObject &data, const QString &language = u"ru"_qs)
{
    doubts.clear();
    const auto parsed = Template::load(tag, withoutEscape());
    if (!parsed)
        return u'!' + parsed.error().userText;
    RenderOptions options;
    options.language = language;
    options.timeZone = QTimeZone("Asia/Almaty");
    options.onDoubt = [](const InflectionDoubt &doubt) {
        doubts << doubt;
    };
    const auto text = (*parsed)->render(data, options);
    return text ? QString(*text).replace(QChar(0xA0), u'~') : u'!' + text.error().userText;
}

/// A person as a document's data has one.
QJsonObject person(const QString &surname, const QString &given, const QString &patronymic)
{
    return { { u"surname"_qs, surname }, { u"given"_qs, given }, { u"patronymic"_qs, patronymic },
        { u"full_name"_qs, QStringList { surname, given, patronymic }.join(u' ').trimmed() } };
}

} // namespace

TEST(NameFormattersTest, putsNamesInACase)
{
    const QJsonObject data { { u"p"_qs, person(u"Иванов"_qs, u"Иван"_qs, u"Иванович"_qs) },
        { u"w"_qs, u"Сәрсенова Әлия Болатқызы"_qs } };
    EXPECT_EQ(named(u"{{p.full_name | name: dative}}"_qs, data), u"Иванову Ивану Ивановичу"_qs);
    EXPECT_EQ(named(u"{{p.surname | name: genitive}}"_qs, data), u"Иванова"_qs);
    EXPECT_EQ(named(u"{{w | name: genitive}}"_qs, data, u"kk"_qs), u"Сәрсенова Әлия Болатқызының"_qs);
    EXPECT_EQ(named(u"{{p.full_name | name: dative | initials}}"_qs, data), u"Иванову~И.И."_qs);
    EXPECT_TRUE(doubts.isEmpty());
}

TEST(NameFormattersTest, writesNamesInTheOrderOfSpeechAndLists)
{
    const QJsonObject data { { u"p"_qs, person(u"Васильев"_qs, u"Дмитрий"_qs, u"Петрович"_qs) } };
    EXPECT_EQ(named(u"{{p.full_name | name: speech}}"_qs, data), u"Дмитрий Петрович Васильев"_qs);
    EXPECT_EQ(named(u"{{p.full_name | name: list}}"_qs, data), u"Васильев, Дмитрий Петрович"_qs);
    EXPECT_EQ(named(u"{{p.full_name | name: dative, speech_short}}"_qs, data), u"Д. П. Васильеву"_qs);
    EXPECT_EQ(named(u"{{p.full_name | name: office_short, genitive}}"_qs, data), u"Васильева~Д.П."_qs);
    EXPECT_EQ(named(u"{{p.full_name | name: genitive, office_short}}"_qs,
                  { { u"p"_qs, person(u"Тәуекел"_qs, u"Заңғар"_qs, u"Ермекұлы"_qs) } }, u"kk"_qs),
        u"Тәуекелдің~З.Е."_qs);
}

TEST(NameFormattersTest, takesTheSexAndThePartsOfAPersonBeforeWhatTheTextTells)
{
    // Nothing in «Ким Саша» tells whether it is a man; the words alone would stand in the wrong order.
    QJsonObject kim = person(u"Осипчук"_qs, u"Саша"_qs, QString());
    EXPECT_EQ(named(u"{{p.full_name | name: dative}}"_qs, { { u"p"_qs, kim } }), u"Осипчук Саше"_qs);
    ASSERT_EQ(doubts.size(), 1);
    EXPECT_EQ(doubts.first().name, u"p.full_name"_qs);
    EXPECT_EQ(doubts.first().text, u"Осипчук Саша"_qs);
    EXPECT_EQ(doubts.first().certainty, grammar::Certainty::Unknown);
    kim.insert(u"sex"_qs, u"m"_qs);
    EXPECT_EQ(named(u"{{p.full_name | name: dative}}"_qs, { { u"p"_qs, kim } }), u"Осипчуку Саше"_qs);
    EXPECT_TRUE(doubts.isEmpty());
    kim.insert(u"sex"_qs, u"f"_qs);
    EXPECT_EQ(named(u"{{p.surname | name: dative}}"_qs, { { u"p"_qs, kim } }), u"Осипчук"_qs);
    EXPECT_TRUE(doubts.isEmpty());
}

TEST(NameFormattersTest, leavesWhatNoRuleKnowsAsItIsAndSaysSo)
{
    EXPECT_EQ(named(u"{{#rows}}{{name | name: dative}};{{/rows}}"_qs,
                  { { u"rows"_qs,
                      QJsonArray { QJsonObject { { u"name"_qs, u"Smith John"_qs } },
                          QJsonObject { { u"name"_qs, u"Иванова Анна"_qs } } } } }),
        u"Smith John;Ивановой Анне;"_qs);
    ASSERT_EQ(doubts.size(), 1);
    EXPECT_EQ(doubts.first().made, u"Smith John"_qs);
    // English has no cases to mark.
    EXPECT_EQ(
        named(u"{{v | name: dative}}"_qs, { { u"v"_qs, u"Smith John"_qs } }, u"en"_qs), u"Smith John"_qs);
    EXPECT_TRUE(doubts.isEmpty());
}

TEST(NameFormattersTest, aPersonsOwnFormsWinOverTheRules)
{
    QJsonObject person1 = person(u"Дюма"_qs, u"Саша"_qs, QString());
    person1.insert(
        u"name_forms"_qs, QJsonObject { { u"ru"_qs, QJsonObject { { u"dative"_qs, u"Дюме Сашке"_qs } } } });
    const QJsonObject data { { u"p"_qs, person1 } };
    EXPECT_EQ(named(u"{{p.full_name | name: dative}}"_qs, data), u"Дюме Сашке"_qs);
    EXPECT_TRUE(doubts.isEmpty());
    EXPECT_EQ(named(u"{{p.full_name | name: dative, speech_short}}"_qs, data), u"С. Дюме"_qs);
    EXPECT_EQ(named(u"{{p.full_name | upper | name: dative}}"_qs, data).left(3), u"ДЮМ"_qs);
    EXPECT_NE(
        named(u"{{p.full_name | name: genitive}}"_qs, data), u"Дюме Сашке"_qs); // the other cases stay ruled
    EXPECT_NE(named(u"{{p.full_name | name: dative}}"_qs, data, u"uk"_qs), u"Дюме Сашке"_qs);
}

TEST(NameFormattersTest, anApproversOwnFormsHoldForSurnameAndInitialsToo)
{
    QJsonObject approver = person(u"Ким"_qs, u"Гүлнар"_qs, u"Болатқызы"_qs);
    approver.insert(u"name"_qs, u"Ким Г. Б."_qs);
    approver.insert(u"name_forms"_qs,
        QJsonObject { { u"ru"_qs, QJsonObject { { u"genitive"_qs, u"Кимовой Гульнары Болатовны"_qs } } },
            { u"kk"_qs, QJsonObject { { u"genitive"_qs, u"Ким Гүлнар Болатқызынікі"_qs } } } });
    const QJsonObject data { { u"approvers"_qs, QJsonArray { approver } } };
    const auto each = [](const QString &tag) {
        return u"{{#approvers}}%1{{/approvers}}"_qs.arg(tag);
    };
    EXPECT_EQ(named(each(u"{{name | name: genitive}}"_qs), data), u"Кимовой Г. Б."_qs);
    EXPECT_EQ(named(each(u"{{full_name | name: genitive}}"_qs), data), u"Кимовой Гульнары Болатовны"_qs);
    EXPECT_EQ(named(each(u"{{name | name: genitive, speech_short}}"_qs), data), u"Г. Б. Кимовой"_qs);
    EXPECT_TRUE(doubts.isEmpty());
    EXPECT_EQ(named(each(u"{{name}}"_qs), data), u"Ким Г. Б."_qs);
    EXPECT_EQ(named(each(u"{{name | name: dative}}"_qs), data), u"Ким Г. Б."_qs); // a woman's: it stays
    // A Kazakh form tells nothing of initials: the rules put the ending behind the name as it is written.
    EXPECT_EQ(
        named(each(u"{{full_name | name: genitive}}"_qs), data, u"kk"_qs), u"Ким Гүлнар Болатқызынікі"_qs);
    EXPECT_FALSE(named(each(u"{{name | name: genitive}}"_qs), data, u"kk"_qs).contains(u"Болатқызы"_qs));
    // Who did not decide, but the term, is nobody with forms.
    EXPECT_EQ(named(each(u"{{name | name: genitive}}"_qs),
                  { { u"approvers"_qs, QJsonArray { QJsonObject { { u"name"_qs, u"Иванова Анна"_qs } } } } }),
        u"Ивановой Анны"_qs);
}

TEST(NameFormattersTest, putsPositionsAndUnitsInACase)
{
    const QJsonObject data { { u"role"_qs, u"проректор по учебной работе"_qs },
        { u"unit"_qs, u"Механико-математический факультет"_qs }, { u"kk"_qs, u"кафедра меңгерушісі"_qs } };
    EXPECT_EQ(named(u"{{role | position: dative}}"_qs, data), u"проректору по учебной работе"_qs);
    EXPECT_EQ(named(u"{{unit | unit: genitive}}"_qs, data), u"Механико-математического факультета"_qs);
    EXPECT_EQ(named(u"{{kk | position: dative}}"_qs, data, u"kk"_qs), u"кафедра меңгерушісіне"_qs);
    EXPECT_TRUE(doubts.isEmpty());
}

TEST(NameFormattersTest, refusesCasesThatThereAreNot)
{
    EXPECT_EQ(Template::parse(u"{{v | name: dativ}}"_qs).findings.value(0).rule, u"bad_formatter"_qs);
    EXPECT_EQ(Template::parse(u"{{v | name}}"_qs).findings.value(0).rule, u"bad_formatter"_qs);
    EXPECT_EQ(Template::parse(u"{{v | name: dative, genitive}}"_qs).findings.size(), 1);
    EXPECT_EQ(Template::parse(u"{{v | position: dative, genitive}}"_qs).findings.size(), 1);
    EXPECT_EQ(Template::parse(u"{{v | unit: list}}"_qs).findings.size(), 1);
    // A case of other languages is found out when the document is made.
    EXPECT_TRUE(named(u"{{v | name: vocative}}"_qs, { { u"v"_qs, u"Иванов Иван"_qs } }).startsWith(u'!'));
    EXPECT_EQ(named(u"{{v | name: vocative}}"_qs, { { u"v"_qs, u"Іваненко Іван"_qs } }, u"uk"_qs),
        u"Іваненку Іване"_qs);
    EXPECT_TRUE(named(u"{{v | name: dative}}"_qs, { { u"v"_qs, 5 } }).startsWith(u'!'));
}
