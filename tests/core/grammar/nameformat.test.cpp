// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/grammar/nameformat.h>

#include <gtest/gtest.h>
#include <tests/core/grammar/tables.h>
#include <tests/support/shared.h>

using namespace tereze;
using namespace tereze::grammar;

namespace {

/// The form that a row of the CLDR data asks for; nothing for one that is unknown here.
std::optional<NameForm> formOf(const QString &options, const QString &length, const QString &usage)
{
    if (usage == u"monogram")
        return NameForm::Monogram;
    if (options == u"sorting")
        return length == u"long"  ? NameForm::List
            : length == u"medium" ? NameForm::ListMedium
                                  : NameForm::ListShort;
    if (length == u"long")
        return NameForm::Speech;
    return length == u"short" ? std::optional(NameForm::SpeechShort) : std::nullopt;
}

} // namespace

TEST(NameFormat, kazakhAndRussianNamesAreThoseOfCldr)
{
    TEREZE_SHARED(path, "data/names/cldr/kk_ru_person_names.tsv");
    int rows = 0;
    for (const QStringList &row : test::rowsOfTable(path)) {
        ASSERT_EQ(row.size(), 10);
        const auto form = formOf(row[5], row[6], row[7]);
        ASSERT_TRUE(form) << row.join(u' ').toStdString();
        EXPECT_EQ(formatName({ row[4], row[2], row[3] }, *form, *languageOf(row[0])).toStdString(),
            row[9].trimmed().toStdString())
            << row.join(u' ').toStdString();
        ++rows;
    }
    EXPECT_GE(rows, 20);
}

TEST(NameFormat, papersHaveTheSurnameFirst)
{
    const PersonName name { u"Васильев"_qs, u"Дмитрий"_qs, u"Петрович"_qs };
    EXPECT_EQ(formatName(name, NameForm::Office, Language::Russian), u"Васильев Дмитрий Петрович"_qs);
    EXPECT_EQ(formatName(name, NameForm::OfficeShort, Language::Russian), u"Васильев\u00A0Д.П."_qs);
    EXPECT_EQ(
        formatName({ u"Тәуекел"_qs, u"Заңғар"_qs, u"Ермекұлы"_qs }, NameForm::OfficeShort, Language::Kazakh),
        u"Тәуекел\u00A0З.Е."_qs);
    EXPECT_EQ(formatName({ u"Иванова"_qs, u"Анна-Мария"_qs, {} }, NameForm::OfficeShort, Language::Russian),
        u"Иванова\u00A0А.-М."_qs);
    EXPECT_EQ(formatName({ u"Иванова"_qs, u"А."_qs, u"П."_qs }, NameForm::OfficeShort, Language::Russian),
        u"Иванова\u00A0А.П."_qs);
}

TEST(NameFormat, aMissingPartLeavesNoTrace)
{
    for (const NameForm form : { NameForm::Office, NameForm::OfficeShort, NameForm::Speech,
             NameForm::SpeechShort, NameForm::List, NameForm::ListMedium, NameForm::ListShort }) {
        EXPECT_EQ(formatName({ u"Ким"_qs, {}, {} }, form, Language::Russian), u"Ким"_qs);
        EXPECT_EQ(formatName({ {}, u"Ким"_qs, {} }, form, Language::Kazakh), u"Ким"_qs);
        EXPECT_EQ(formatName({}, form, Language::Ukrainian), QString());
    }
}

TEST(NameFormat, readsANameInBothOrders)
{
    const PersonName name { u"Иванова"_qs, u"Анна"_qs, u"Петровна"_qs };
    EXPECT_EQ(PersonName::read(u"Иванова Анна Петровна"_qs), name);
    EXPECT_EQ(PersonName::read(u" Анна  Петровна Иванова "_qs), name);
    EXPECT_EQ(PersonName::read(u"Мамедов Ариф Гасан оглы"_qs),
        (PersonName { u"Мамедов"_qs, u"Ариф"_qs, u"Гасан оглы"_qs }));
    EXPECT_EQ(PersonName::read(u"Иванова А.П."_qs), (PersonName { u"Иванова"_qs, u"А.П."_qs, {} }));
    EXPECT_EQ(PersonName::read(u"Тәуекел Заңғар Ермекұлы"_qs),
        (PersonName { u"Тәуекел"_qs, u"Заңғар"_qs, u"Ермекұлы"_qs }));
}
