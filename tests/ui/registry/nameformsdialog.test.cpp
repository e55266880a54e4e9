// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/errors/messagebar.h>
#include <ui/registry/nameformsdialog.h>

#include <QComboBox>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>

#include <gtest/gtest.h>
#include <tests/ui/desk.h>
#include <tests/ui/office.h>
#include <tests/ui/routedesigner/drawingdesk.h>

using namespace tereze;
using namespace tereze::test;

namespace {

class NameFormsTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto office = Office::create();
        ASSERT_TRUE(office.ok());
        m_office = std::move(office).value();
        ASSERT_TRUE(m_office->submit(1).ok());
        const auto owner = m_office->place().connect();
        ASSERT_TRUE((*owner)
                        ->executeScript(u"UPDATE tereze.person SET surname = 'Осипчук', given = 'Саша', "
                                        u"patronymic = '', sex = NULL"
                                        " WHERE id = (SELECT person_id FROM tereze.application)"_qs)
                        .ok());
    }
    void sit(const QString &who, const QString &language)
    {
        m_desk = Desk::open(m_office->place().settings(who), language);
        ASSERT_TRUE(m_desk);
        ASSERT_TRUE(waitUntil([this] { return m_desk->card().view().has_value(); }));
    }
    ui::NameFormsDialog *openForms()
    {
        m_desk->trigger("name_forms");
        auto *dialog = m_desk->window().findChild<ui::NameFormsDialog *>();
        EXPECT_TRUE(dialog && waitUntil([&] { return dialog->findChild<QLineEdit *>(u"form_dative"_qs); }));
        return dialog;
    }

    std::unique_ptr<Office> m_office;
    std::unique_ptr<Desk> m_desk;
};

} // namespace

TEST_F(NameFormsTest, theStudentOfficeWritesAFormBesideWhatTheRulesMake)
{
    sit(u"akhmetova"_qs, u"ru"_qs);
    auto *dialog = openForms();
    ASSERT_NE(dialog, nullptr);
    auto *languages = dialog->findChild<QTabBar *>(u"name_languages"_qs);
    languages->setCurrentIndex(1);
    auto *dative = dialog->findChild<QLineEdit *>(u"form_dative"_qs);
    EXPECT_EQ(dative->placeholderText(), u"Осипчук Саше"_qs); // nothing tells the gender: the surname stays
    auto *save = dialog->findChild<QWidget *>(u"save_name_forms"_qs);
    EXPECT_FALSE(save->isEnabled());
    dative->setFocus();
    typeText(dative, u"  Осипчуку   Саше "_qs);
    ASSERT_TRUE(save->isEnabled());
    takePicture(*dialog, u"name-forms-ru"_qs);
    QTest::mouseClick(save, Qt::LeftButton);
    ASSERT_TRUE(waitUntil([&] { return !dialog->messages().isHidden(); }));
    EXPECT_EQ(dialog->messages().level(), ui::MessageBar::Level::Information);
    EXPECT_EQ(m_office->value(u"SELECT language || forms::text || of_name FROM tereze.person_name_forms"_qs),
        u"ru{\"dative\": \"Осипчуку Саше\"}Осипчук Саша"_qs);
    EXPECT_FALSE(save->isEnabled());
    EXPECT_EQ(namelessControls(*dialog), QString());
    // Emptied, the rules hold again.
    dialog->findChild<QLineEdit *>(u"form_dative"_qs)->clear();
    ASSERT_TRUE(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    EXPECT_TRUE(waitUntil([&] {
        return m_office->value(u"SELECT forms::text || version FROM tereze.person_name_forms"_qs) == u"{}2";
    }));
    // Kazakh has the cases of its own.
    languages->setCurrentIndex(0);
    EXPECT_NE(dialog->findChild<QLineEdit *>(u"form_ablative"_qs), nullptr);
    EXPECT_EQ(dialog->findChild<QLineEdit *>(u"form_prepositional"_qs), nullptr);
    dialog->close();
}

TEST_F(NameFormsTest, whoIsAskedToSignHasFormsAsWellBeforeTheDocumentIsMade)
{
    sit(u"akhmetova"_qs, u"ru"_qs);
    auto *dialog = openForms();
    ASSERT_NE(dialog, nullptr);
    auto *languages = dialog->findChild<QTabBar *>(u"name_languages"_qs);
    languages->setCurrentIndex(1);
    auto *person = dialog->findChild<QComboBox *>(u"name_person"_qs);
    ASSERT_EQ(person->count(), 2);
    EXPECT_EQ(person->itemText(0), u"Осипчук Саша, заявитель"_qs);
    EXPECT_EQ(person->itemText(1), u"Ахметова Гүлнәр Болатқызы, Специалист офиса студента"_qs);
    const auto dative = [&] {
        return dialog->findChild<QLineEdit *>(u"form_dative"_qs);
    };
    dative()->setText(u"Осипчуку Саше"_qs);
    person->setCurrentIndex(1);
    EXPECT_EQ(dative()->text(), QString());
    dative()->setText(u"Ахметовой Гульнаре Болатовне"_qs);
    takePicture(*dialog, u"name-forms-approver-ru"_qs);
    QTest::mouseClick(dialog->findChild<QWidget *>(u"save_name_forms"_qs), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([&] { return !dialog->messages().isHidden(); }));
    EXPECT_EQ(
        m_office->value(
            u"SELECT string_agg(person_id || ' ' || (forms ->> 'dative'), ', ') FROM tereze.person_name_forms"_qs),
        u"1 Ахметовой Гульнаре Болатовне"_qs);
    EXPECT_EQ(m_office->value(u"SELECT person_id || ' ' || object_id FROM tereze.event WHERE kind = "
                              u"'person_names_put'"_qs),
        u"1 1"_qs);
    // What was written of the other name waits for its turn.
    person->setCurrentIndex(0);
    EXPECT_EQ(dative()->text(), u"Осипчуку Саше"_qs);
    EXPECT_TRUE(dialog->findChild<QWidget *>(u"save_name_forms"_qs)->isEnabled());
    languages->setCurrentIndex(0);
    languages->setCurrentIndex(1);
    EXPECT_EQ(dative()->text(), u"Осипчуку Саше"_qs);
    EXPECT_EQ(namelessControls(*dialog), QString());
    dialog->close();
}

TEST_F(NameFormsTest, whatSomebodyElseWroteMeanwhileIsNotOverwritten)
{
    sit(u"akhmetova"_qs, u"en"_qs);
    auto *dialog = openForms();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QTabBar *>(u"name_languages"_qs)->setCurrentIndex(1);
    const auto owner = m_office->place().connect();
    ASSERT_TRUE(
        (*owner)
            ->executeScript(u"INSERT INTO tereze.person_name_forms (person_id, language, of_name, forms)"
                            " SELECT person_id, 'ru', 'Осипчук Саша', '{}' FROM tereze.application"_qs)
            .ok());
    auto *dative = dialog->findChild<QLineEdit *>(u"form_dative"_qs);
    dative->setText(u"Осипчуку Саше"_qs);
    QTest::mouseClick(dialog->findChild<QWidget *>(u"save_name_forms"_qs), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([&] { return !dialog->messages().isHidden(); }));
    EXPECT_EQ(dialog->messages().level(), ui::MessageBar::Level::Warning);
    EXPECT_EQ(dative->text(), u"Осипчуку Саше"_qs); // what was written is not lost
    EXPECT_EQ(m_office->value(u"SELECT forms::text FROM tereze.person_name_forms"_qs), u"{}"_qs);
    dialog->close();
}

TEST_F(NameFormsTest, whoMayNotWriteThemIsNotOfferedThem)
{
    sit(u"akhmetova"_qs, u"en"_qs);
    EXPECT_TRUE(m_desk->actions->action("name_forms")->isEnabled());
    m_desk.reset();
    m_desk = Desk::open(m_office->place().settings(u"dean1"_qs), u"en"_qs);
    ASSERT_TRUE(m_desk);
    EXPECT_FALSE(m_desk->actions->action("name_forms")->isEnabled());
}
