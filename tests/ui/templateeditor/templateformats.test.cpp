// SPDX-License-Identifier: GPL-3.0-or-later
// How a template shows a field, above all names in cases; header and footer.
#include <ui/registry/nameformsdialog.h>
#include <ui/templateeditor/fieldformats.h>
#include <ui/templateeditor/fieldpalette.h>
#include <ui/templateeditor/templatepreview.h>
#include <ui/templateeditor/templateproblems.h>
#include <ui/widgets/pdfview.h>

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>
#include <tests/ui/routedesigner/drawingdesk.h>
#include <tests/ui/templateeditor/writingdesk.h>

using namespace tereze;
using namespace tereze::test;

namespace {

class TemplateFormatsTest : public ::testing::Test {
protected:
    void sit(const QString &template_ = u"certificate_of_study"_qs, const QString &language = u"en"_qs)
    {
        m_desk = WritingDesk::open(language);
        ASSERT_NE(m_desk, nullptr);
        ASSERT_TRUE(m_desk->openTemplate(template_));
        m_desk->workshop().showLanguage(u"ru"_qs);
    }
    void trigger(const char *action)
    {
        auto *one = m_desk->workshop().findChild<QAction *>(u"template_"_qs + QString::fromLatin1(action));
        ASSERT_NE(one, nullptr) << action;
        one->trigger();
    }
    void chooseFormat(const QString &call)
    {
        auto *formats = m_desk->find<QComboBox>("field_format");
        ASSERT_NE(formats, nullptr);
        ASSERT_GE(formats->findData(call), 0) << call.toStdString();
        formats->setCurrentIndex(formats->findData(call));
    }

    std::unique_ptr<WritingDesk> m_desk;
};

catalogue::ListedField listed(const QString &name, const QJsonValue &sample,
    catalogue::ListedField::Meaning meaning = catalogue::ListedField::Meaning::Other)
{
    return { name, {}, name, sample, {}, false, meaning };
}

/// What a format makes of a field; nothing where it is not offered.
QString offered(const catalogue::ListedField &field, const QString &call, const QString &language)
{
    const auto formats = ui::formatsOf(field, language, QTimeZone("Asia/Almaty"));
    for (const ui::FieldFormat &format : formats) {
        if (format.call == call)
            return QString(format.sample).replace(QChar(0xA0), u' ');
    }
    return {};
}

} // namespace

TEST(FieldFormatsTest, eachFieldIsOfferedWhatSuitsItInTheTemplatesLanguage)
{
    using Meaning = catalogue::ListedField::Meaning;
    const auto name = listed(u"applicant.full_name"_qs, u"Серикова Асель Нурлановна"_qs, Meaning::Person);
    EXPECT_EQ(offered(name, u"name: dative"_qs, u"ru"_qs), u"Сериковой Асели Нурлановне"_qs);
    EXPECT_EQ(offered(name, u"name: dative, office_short"_qs, u"ru"_qs), u"Сериковой А.Н."_qs);
    EXPECT_EQ(offered(name, u"name: speech_short"_qs, u"ru"_qs), u"А. Н. Серикова"_qs);
    EXPECT_EQ(offered(name, u"name: vocative"_qs, u"ru"_qs), QString()); // Russian has none
    EXPECT_EQ(offered(name, u"unit: dative"_qs, u"ru"_qs), QString());
    const auto kazakh =
        listed(u"applicant.full_name"_qs, u"Құрманғазықызы Әсел Нұрланқызы"_qs, Meaning::Person);
    EXPECT_EQ(offered(kazakh, u"name: dative"_qs, u"kk"_qs), u"Құрманғазықызы Әсел Нұрланқызына"_qs);
    EXPECT_EQ(offered(kazakh, u"name: dative"_qs, u"en"_qs), QString()); // English has no cases
    const auto unit = listed(u"student.faculty"_qs, u"Механико-математический факультет"_qs, Meaning::Unit);
    EXPECT_EQ(offered(unit, u"unit: genitive"_qs, u"ru"_qs), u"Механико-математического факультета"_qs);
    EXPECT_EQ(offered(unit, u"name: genitive"_qs, u"ru"_qs), QString());
    const auto number = listed(u"form.days"_qs, 21);
    EXPECT_EQ(offered(number, u"plural: день, дня, дней"_qs, u"ru"_qs), u"21 день"_qs);
    EXPECT_EQ(offered(number, u"number_words: feminine"_qs, u"ru"_qs), u"двадцать одна"_qs);
    EXPECT_EQ(offered(number, u"money_words"_qs, u"ru"_qs), u"двадцать один тенге 00 тиынов"_qs);
    const auto date = listed(u"form.from"_qs, u"2026-12-01"_qs);
    EXPECT_EQ(
        offered(date, u"date_words"_qs, u"ru"_qs), u"первое декабря две тысячи двадцать шестого года"_qs);
}

TEST_F(TemplateFormatsTest, aNameIsPutInACaseFromThePaletteAndAtItsChip)
{
    sit();
    m_desk->clickBehind(u"Дата выдачи: "_qs);
    m_desk->chooseField(u"full name"_qs);
    chooseFormat(u"name: dative"_qs);
    takePicture(m_desk->desk().window(), u"template-cases-of-names"_qs);
    m_desk->click("insert_field");
    EXPECT_TRUE(m_desk->source().contains(u"Дата выдачи: {{applicant.full_name | name: dative}}"_qs));
    ASSERT_TRUE(m_desk->waitForPreview());
    EXPECT_TRUE(m_desk->workshop().preview().doubts().isEmpty());
    EXPECT_FALSE(m_desk->workshop().problems().hasErrors());
    // The chip's menu has what stands there checked, and another in its place is one step of undo.
    const QString words = u"Дата выдачи: "_qs;
    m_desk->paper().revealOffset(m_desk->source().indexOf(words + u"{{"_qs) + words.size());
    bool isSeen = false;
    QTimer::singleShot(200, &m_desk->workshop(), [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        for (QAction *action : menu->findChildren<QAction *>()) {
            if (action->text() == u"name: genitive — Сериковой Асели Нурлановны"_qs) {
                isSeen = true;
                action->trigger();
            } else if (action->text().startsWith(u"name: dative"_qs)) {
                EXPECT_TRUE(action->isChecked());
            }
        }
        takePicture(*menu, u"template-chip-menu"_qs);
        menu->close();
    });
    Q_EMIT m_desk->paper().chipMenuWanted(m_desk->paper().mapToGlobal(QPoint(20, 20)));
    EXPECT_TRUE(isSeen);
    EXPECT_TRUE(m_desk->source().contains(u"Дата выдачи: {{applicant.full_name | name: genitive}}"_qs));
    m_desk->workshop().editor().undoStack().undo();
    EXPECT_TRUE(m_desk->source().contains(words + u"{{applicant.full_name | name: dative}}"_qs));
}

TEST_F(TemplateFormatsTest, aNameThatNoRuleKnowsIsNamedAboveThePageAndCorrectedForThePerson)
{
    sit();
    ASSERT_TRUE(m_desk->office().submit(1, u"certificate"_qs));
    const auto owner = m_desk->office().place().connect();
    ASSERT_TRUE(owner.ok());
    ASSERT_TRUE(
        (*owner)
            ->executeScript(u"UPDATE tereze.person SET surname = 'Smith', given = 'John', patronymic = ''"
                            " WHERE id = (SELECT person_id FROM tereze.application)"_qs)
            .ok());
    m_desk->closeTemplate();
    ASSERT_TRUE(m_desk->openTemplate(u"certificate_of_study"_qs));
    m_desk->workshop().showLanguage(u"ru"_qs);
    m_desk->clickBehind(u"Дата выдачи: "_qs);
    m_desk->paper().insertTag(u"{{applicant.full_name | name: dative}}"_qs);
    auto *next = m_desk->find<QWidget>("preview_next");
    ASSERT_TRUE(next && waitUntil([&] { return next->isEnabled(); }));
    m_desk->click("preview_next");
    ui::TemplatePreview &preview = m_desk->workshop().preview();
    ASSERT_TRUE(waitUntil([&] { return preview.isCurrent() && preview.doubts().size() == 1; }));
    auto *note = m_desk->find<QLabel>("preview_doubts");
    ASSERT_NE(note, nullptr);
    EXPECT_EQ(note->text(), u"Not inflected, as no rule knows how: Smith John"_qs);
    takePicture(m_desk->desk().window(), u"template-name-doubt"_qs);
    m_desk->click("correct_name");
    ASSERT_TRUE(waitUntil([&] { return preview.findChild<QLineEdit *>(u"form_dative"_qs) != nullptr; }));
    auto *dialog = preview.findChild<ui::NameFormsDialog *>();
    auto *dative = dialog->findChild<QLineEdit *>(u"form_dative"_qs);
    EXPECT_EQ(dative->text(), QString());
    dative->setFocus();
    typeText(dative, u"Смиту Джону"_qs);
    takePicture(*dialog, u"name-forms"_qs);
    QTest::mouseClick(dialog->findChild<QWidget *>(u"save_name_forms"_qs), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([&] { return preview.isCurrent() && preview.doubts().isEmpty(); }));
    EXPECT_TRUE(note->isHidden());
    EXPECT_EQ(
        m_desk->office().value(u"SELECT forms::text FROM tereze.person_name_forms WHERE language = 'ru'"_qs),
        u"{\"dative\": \"Смиту Джону\"}"_qs);
    EXPECT_EQ(namelessControls(*dialog), QString());
    dialog->close();
}

TEST_F(TemplateFormatsTest, headerAndFooterArePutInFromTheMenuAndSeenInThePreview)
{
    sit();
    const QString before = m_desk->source();
    trigger("page_header");
    m_desk->type(u"Конфиденциально"_qs);
    trigger("page_footer");
    EXPECT_TRUE(m_desk->source().startsWith(
        u"<header>\n<p align=\"center\" style=\"font-size:9pt\">Конфиденциально</p>\n</header>\n"_qs))
        << m_desk->source().toStdString();
    EXPECT_TRUE(m_desk->source().contains(u"{{@page}} / {{@pages}}</p>\n</footer>"_qs));
    ASSERT_TRUE(m_desk->waitForPreview());
    EXPECT_FALSE(m_desk->workshop().problems().hasErrors());
    ASSERT_TRUE(waitUntil([&] { return m_desk->workshop().preview().view().pageCount() == 1; }));
    m_desk->paper().revealOffset(0);
    takePicture(m_desk->desk().window(), u"template-header"_qs);
    trigger("page_header"); // there is one
    EXPECT_EQ(m_desk->source().count(u"<header"_qs), 1);
    while (m_desk->workshop().editor().undoStack().canUndo())
        m_desk->workshop().editor().undoStack().undo();
    EXPECT_EQ(m_desk->source(), before);
    m_desk->clickBehind(u"Дата выдачи: "_qs);
    trigger("page_number"); // outside of both it is a fault that is told
    EXPECT_TRUE(waitUntil([&] { return m_desk->workshop().problems().hasErrors(); }));
}
