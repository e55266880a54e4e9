// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <tests/app/admin/run.h>

using namespace tereze;
using tereze::test::runAdmin;

namespace {

test::Ran decline(const QString &language, const QString &grammaticalCase, const QString &name,
    const QStringList &more = {})
{
    return runAdmin(
        QStringList { u"name"_qs, u"decline"_qs, u"--lang"_qs, language, u"--case"_qs, grammaticalCase }
        + more + QStringList { name });
}

} // namespace

TEST(NameCommands, theFormAloneIsPrinted)
{
    struct Row {
        const char16_t *language;
        const char16_t *grammaticalCase;
        const char16_t *name;
        const char *form;
    };
    for (const Row &row : {
             Row { u"ru", u"nominative", u"Иванова Анна Петровна", "Иванова Анна Петровна\n" },
             Row { u"ru", u"genitive", u"Иванова Анна Петровна", "Ивановой Анны Петровны\n" },
             Row { u"ru", u"dative", u"Иванова Анна Петровна", "Ивановой Анне Петровне\n" },
             Row { u"ru", u"accusative", u"Иванова Анна Петровна", "Иванову Анну Петровну\n" },
             Row { u"ru", u"instrumental", u"Иванова Анна Петровна", "Ивановой Анной Петровной\n" },
             Row { u"ru", u"prepositional", u"Иванова Анна Петровна", "Ивановой Анне Петровне\n" },
             Row { u"uk", u"vocative", u"Коваль Ігор Іванович", "Ковалю Ігорю Івановичу\n" },
             Row { u"uk", u"prepositional", u"Коваль Ігор Іванович", "Ковалеві Ігореві Івановичу\n" },
             Row { u"kk", u"locative", u"Нұрлан", "Нұрланда\n" },
             Row { u"kk", u"prepositional", u"Нұрлан", "Нұрланда\n" },
             Row { u"kk", u"ablative", u"Сәуле", "Сәуледен\n" },
         }) {
        const auto ran = decline(QString::fromUtf16(row.language), QString::fromUtf16(row.grammaticalCase),
            QString::fromUtf16(row.name));
        EXPECT_EQ(ran.code, admin::Done);
        EXPECT_EQ(ran.output, row.form);
        EXPECT_EQ(ran.messages, "");
    }
}

TEST(NameCommands, theGenderDecidesWhereTheNameDoesNot)
{
    EXPECT_EQ(
        decline(u"ru"_qs, u"dative"_qs, u"Осипчук"_qs, { u"--gender"_qs, u"m"_qs }).output, "Осипчуку\n");
    EXPECT_EQ(
        decline(u"ru"_qs, u"dative"_qs, u"Осипчук"_qs, { u"--gender"_qs, u"f"_qs }).output, "Осипчук\n");
}

TEST(NameCommands, whatIsNotKnownStaysAndIsSaidOnTheErrorOutput)
{
    for (const QString &name : { u"Осипчук"_qs, u"Smith"_qs }) {
        const auto ran = decline(u"ru"_qs, u"dative"_qs, name);
        EXPECT_EQ(ran.code, admin::Done);
        EXPECT_EQ(ran.output, name.toUtf8() + '\n');
        EXPECT_FALSE(ran.messages.isEmpty());
    }
    const auto guessed = decline(u"ru"_qs, u"dative"_qs, u"Загфрана"_qs);
    EXPECT_EQ(guessed.code, admin::Done);
    EXPECT_EQ(guessed.output, "Загфране\n");
}

TEST(NameCommands, asJsonTheCertaintyIsTold)
{
    const auto ran = decline(u"ru"_qs, u"dative"_qs, u"Осипчук Саша"_qs, { u"--json"_qs });
    EXPECT_EQ(ran.code, admin::Done);
    EXPECT_EQ(ran.json().object(),
        (QJsonObject { { u"text"_qs, u"Осипчук Саше"_qs }, { u"certainty"_qs, u"unknown"_qs } }));
    EXPECT_EQ(decline(u"ru"_qs, u"dative"_qs, u"Иванов Саша"_qs, { u"--json"_qs })
                  .json()
                  .object()
                  .value(u"certainty"_qs),
        u"ruled"_qs);
}

TEST(NameCommands, wrongUsageIsCodeTwoWithNothingOnTheOutput)
{
    const QList<QStringList> wrong { { u"--lang"_qs, u"en"_qs, u"--case"_qs, u"dative"_qs, u"John"_qs },
        { u"--lang"_qs, u"xx"_qs, u"--case"_qs, u"dative"_qs, u"Иван"_qs },
        { u"--case"_qs, u"dative"_qs, u"Иван"_qs }, { u"--lang"_qs, u"ru"_qs, u"Иван"_qs },
        { u"--lang"_qs, u"ru"_qs, u"--case"_qs, u"vocative"_qs, u"Иван"_qs },
        { u"--lang"_qs, u"ru"_qs, u"--case"_qs, u"locative"_qs, u"Иван"_qs },
        { u"--lang"_qs, u"uk"_qs, u"--case"_qs, u"ablative"_qs, u"Іван"_qs },
        { u"--lang"_qs, u"kk"_qs, u"--case"_qs, u"vocative"_qs, u"Нұрлан"_qs },
        { u"--lang"_qs, u"ru"_qs, u"--case"_qs, u"дательный"_qs, u"Иван"_qs },
        { u"--lang"_qs, u"ru"_qs, u"--case"_qs, u"dative"_qs, u"--gender"_qs, u"x"_qs, u"Иван"_qs },
        { u"--lang"_qs, u"ru"_qs, u"--case"_qs, u"dative"_qs, u"--gender"_qs, u""_qs, u"Иван"_qs },
        { u"--lang"_qs, u"ru"_qs, u"--case"_qs, u"dative"_qs },
        { u"--lang"_qs, u"ru"_qs, u"--case"_qs, u"dative"_qs, u"Иванов"_qs, u"Иван"_qs },
        { u"--lang"_qs, u"ru"_qs, u"--case"_qs, u"dative"_qs, u""_qs },
        { u"--lang"_qs, u"ru"_qs, u"--case"_qs, u"dative"_qs, u" \t"_qs } };
    for (const QStringList &arguments : wrong) {
        const auto ran = runAdmin(QStringList { u"name"_qs, u"decline"_qs } + arguments);
        EXPECT_EQ(ran.code, admin::WrongUsage) << arguments.join(u' ').toStdString();
        EXPECT_EQ(ran.output, "");
        EXPECT_FALSE(ran.messages.isEmpty());
    }
}

TEST(NameCommands, theProgramWritesUtf8)
{
    const auto ran = test::runAdminProgram({ u"name"_qs, u"decline"_qs, u"--lang"_qs, u"kk"_qs, u"--case"_qs,
        u"dative"_qs, u"Әбдірахман Ермекұлы"_qs });
    EXPECT_EQ(ran.code, 0) << ran.messages.toStdString();
    EXPECT_EQ(ran.output, "Әбдірахман Ермекұлына\n");
}
