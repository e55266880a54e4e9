// SPDX-License-Identifier: GPL-3.0-or-later
// A form of Word or LibreOffice becomes the text of a template, in the window of a person.
#include <core/base/boxedprocess.h>
#include <core/template/import/officeconverter.h>
#include <ui/errors/messagebar.h>
#include <ui/templateeditor/importdialog.h>
#include <ui/templateeditor/templateproblems.h>

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QTreeWidget>

#include <gtest/gtest.h>
#include <tests/ui/templateeditor/writingdesk.h>

using namespace tereze;
using namespace tereze::test;

namespace {

/// Written by hand: RTF is the kind that needs no archive.
const QByteArray wordForm =
    "{\\rtf1\\ansi\\ansicpg1251\\paperw11906\\paperh16838{\\fonttbl{\\f0 Times New Roman;}}\\f0\\fs28"
    "\\pard\\qc\\b \\'d1\\'cf\\'d0\\'c0\\'c2\\'ca\\'c0\\b0\\par"
    "\\pard\\qj\\fi720 \\'c2\\'fb\\'e4\\'e0\\'ed\\'e0 \\{\\{\\b appli\\b0 cant.full_name\\}\\} ____\\par"
    "\\pard{\\field{\\*\\fldinst MERGEFIELD Student_Number}{\\fldrslt \\'abStudent_Number\\'bb}} "
    "{\\super 1}{\\footnote \\pard\\plain \\'ef\\'ee\\'e4 \\'f7\\'e5\\'f0\\'f2\\'ee\\'e9}\\par"
    "\\trowd\\clbrdrt\\brdrs\\clbrdrl\\brdrs\\clbrdrb\\brdrs\\clbrdrr\\brdrs\\cellx4000"
    "\\clbrdrt\\brdrs\\clbrdrl\\brdrs\\clbrdrb\\brdrs\\clbrdrr\\brdrs\\cellx9000"
    "\\pard\\intbl \\{\\{#approvers\\}\\}\\{\\{role\\}\\}\\cell "
    "\\{\\{name\\}\\}\\{\\{/approvers\\}\\}\\cell\\row"
    "\\pard\\par}";

class TemplateImportTest : public ::testing::Test {
protected:
    void sit(const QString &language = u"en"_qs)
    {
        m_desk = WritingDesk::open(language);
        ASSERT_NE(m_desk, nullptr);
        write(wordForm);
    }
    void open()
    {
        ASSERT_TRUE(m_desk->openTemplate(u"certificate_of_study"_qs));
        m_desk->workshop().showLanguage(u"ru"_qs);
    }
    void write(const QByteArray &content)
    {
        QFile file(m_folder.filePath(u"Справка.rtf"_qs));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        m_desk->desk().dialogs.openFile = file.fileName();
    }
    QWidget *tool() const
    {
        auto *const tools = m_desk->workshop().findChild<QToolBar *>(u"template_tools"_qs);
        return tools->widgetForAction(m_desk->workshop().findChild<QAction *>(u"template_import"_qs));
    }
    ui::ImportDialog *dialog() const { return m_desk->workshop().findChild<ui::ImportDialog *>(); }
    QPushButton *button(const char *name) const
    {
        return dialog()->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    void press(const char *name) { QTest::mouseClick(button(name), Qt::LeftButton); }
    /// Until LibreOffice has read it and the window offers it.
    void waitForForm()
    {
        ASSERT_TRUE(QTest::qWaitFor(
            [this] { return button("take_import")->isVisible() || dialog()->messages().isVisible(); },
            130'000));
        ASSERT_TRUE(button("take_import")->isVisible()) << dialog()->messages().text().toStdString();
    }
    /// Another program called soffice, early in PATH.
    void putFalseOffice(const QByteArray &script)
    {
        QFile file(m_folder.filePath(u"soffice"_qs));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("#!/usr/bin/bash\n" + script);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("PATH", m_folder.path().toLocal8Bit() + ':' + m_path);
    }
    void TearDown() override
    {
        m_desk.reset();
        qputenv("PATH", m_path);
    }

    const QByteArray m_path = qgetenv("PATH");
    QTemporaryDir m_folder;
    std::unique_ptr<WritingDesk> m_desk;
};

} // namespace

TEST_F(TemplateImportTest, aFormBecomesTheTextWithAListOfWhatIsToBeLookedAtAndIsTakenBack)
{
    if (const auto office = templates::OfficeConverter::available(); !office)
        GTEST_SKIP() << "no import of office files here: " << office.error().detail.toStdString();
    for (const QString &language : { u"ru"_qs, u"en"_qs }) {
        sit(language);
        open();
        const QString before = m_desk->source();
        ASSERT_TRUE(waitUntil([this] { return tool()->isEnabled(); }));
        QTest::mouseClick(tool(), Qt::LeftButton);
        ASSERT_TRUE(waitUntil([this] { return dialog() != nullptr; }));
        EXPECT_TRUE(dialog()->isReading());
        EXPECT_FALSE(button("take_import")->isVisible());
        takePicture(*dialog(), u"template-import-reading."_qs + language);
        waitForForm();
        EXPECT_EQ(m_desk->source(), before); // nothing happens by itself
        EXPECT_EQ(dialog()->findChild<QComboBox *>(u"import_language"_qs)->currentData(), u"ru"_qs);
        EXPECT_GE(dialog()->notes().topLevelItemCount(), 2);
        takePicture(*dialog(), u"template-import."_qs + language);
        press("take_import");
        const QString source = m_desk->source();
        SCOPED_TRACE(source.toStdString());
        EXPECT_TRUE(source.contains(u"<b>СПРАВКА</b>"_qs));
        EXPECT_TRUE(source.contains(u"Выдана {{applicant.full_name}} ____</p>"_qs));
        EXPECT_TRUE(source.contains(u"{{student.number}}"_qs));
        EXPECT_TRUE(
            source.contains(u"{{#approvers}}\n<tr><td"_qs) && source.contains(u"</tr>\n{{/approvers}}"_qs));
        EXPECT_FALSE(m_desk->workshop().problems().hasErrors());
        EXPECT_TRUE(m_desk->workshop().editor().hasPage());
        EXPECT_TRUE(dialog()->isVisible()); // the list stays beside the page
        EXPECT_FALSE(button("take_import")->isVisible());
        ASSERT_TRUE(m_desk->waitForPreview());
        takePicture(m_desk->desk().window(), u"template-imported."_qs + language);
        press("close_import");
        ASSERT_TRUE(waitUntil([this] { return dialog() == nullptr; }));
        m_desk->workshop().editor().undoStack().undo();
        EXPECT_EQ(m_desk->source(), before);
    }
}

TEST_F(TemplateImportTest, aNewTemplateBeginsWithAForm)
{
    if (const auto office = templates::OfficeConverter::available(); !office)
        GTEST_SKIP() << "no import of office files here: " << office.error().detail.toStdString();
    sit();
    ASSERT_TRUE(waitUntil([&] { return m_desk->page().table().rowCount() >= 3; }));
    m_desk->click("new_template");
    ASSERT_TRUE(waitUntil([&] { return m_desk->page().findChild<QDialog *>() != nullptr; }));
    auto *const window = m_desk->page().findChild<QDialog *>();
    for (const auto &[name, text] : { std::pair<const char *, QString> { "title_kk", u"Шақыру"_qs },
             { "title_ru", u"Вызов"_qs }, { "title_en", u"Invitation"_qs } })
        typeText(window->findChild<QLineEdit *>(QString::fromLatin1(name)), text);
    auto *const like = window->findChild<QComboBox *>(u"like"_qs);
    QTest::keyClick(like, Qt::Key_Home);
    auto *const rows = qobject_cast<QStandardItemModel *>(like->model());
    ASSERT_TRUE(waitUntil([&] { return rows->item(1)->isEnabled(); }));
    QTest::keyClick(like, Qt::Key_Down);
    EXPECT_EQ(like->currentText(), u"a form from Word or LibreOffice"_qs);
    QTest::keyClick(window->findChild<QLineEdit *>(u"title_en"_qs), Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return m_desk->page().workshop() && dialog(); }));
    waitForForm();
    auto *const language = dialog()->findChild<QComboBox *>(u"import_language"_qs);
    language->setCurrentIndex(language->findData(u"ru"_qs));
    press("take_import");
    EXPECT_EQ(m_desk->workshop().language(), u"ru"_qs);
    EXPECT_TRUE(m_desk->source().contains(u"СПРАВКА"_qs)) << m_desk->source().toStdString();
}

TEST_F(TemplateImportTest, whoHasNoTimeStopsIt)
{
    if (const auto box = BoxedProcess::available(); !box)
        GTEST_SKIP() << "bubblewrap cannot make a box here: " << box.error().detail.toStdString();
    putFalseOffice("sleep 600");
    sit();
    open();
    const QString before = m_desk->source();
    ASSERT_TRUE(waitUntil([this] { return tool()->isEnabled(); }));
    QTest::mouseClick(tool(), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([this] { return dialog() != nullptr; }));
    EXPECT_EQ(button("close_import")->text(), u"Cancel"_qs);
    press("close_import");
    ASSERT_TRUE(waitUntil([this] { return dialog() == nullptr; }));
    EXPECT_EQ(m_desk->source(), before);
}

TEST_F(TemplateImportTest, aFileThatIsNoneIsRefusedInTheWindow)
{
    if (const auto box = BoxedProcess::available(); !box)
        GTEST_SKIP() << "bubblewrap cannot make a box here: " << box.error().detail.toStdString();
    putFalseOffice("exit 1");
    sit();
    open();
    const QString before = m_desk->source();
    for (const QByteArray &content : { QByteArray("no form"), QByteArray("{\\rtf1 x}") }) {
        write(content);
        ASSERT_TRUE(waitUntil([this] { return tool()->isEnabled(); }));
        QTest::mouseClick(tool(), Qt::LeftButton);
        ASSERT_TRUE(waitUntil([this] { return dialog() && dialog()->messages().isVisible(); }));
        EXPECT_FALSE(button("take_import")->isVisible());
        EXPECT_EQ(button("close_import")->text(), u"Close"_qs);
        press("close_import");
        ASSERT_TRUE(waitUntil([this] { return dialog() == nullptr; }));
    }
    m_desk->desk().dialogs.openFile = m_folder.filePath(u"gone.docx"_qs);
    QTest::mouseClick(tool(), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([this] { return dialog() && dialog()->messages().isVisible(); }));
    EXPECT_EQ(dialog()->messages().text(), u"The file cannot be read."_qs);
    EXPECT_EQ(m_desk->source(), before);
}

TEST_F(TemplateImportTest, withoutLibreOfficeTheToolIsGreyAndSaysWhy)
{
    sit();
    qputenv("PATH", "/nowhere");
    open();
    ASSERT_TRUE(waitUntil([this] { return tool()->toolTip().contains(u"libreoffice-writer-nogui"_qs); }))
        << tool()->toolTip().toStdString();
    EXPECT_FALSE(tool()->isEnabled());
    m_desk->closeTemplate();
    m_desk->click("new_template");
    ASSERT_TRUE(waitUntil([&] { return m_desk->page().findChild<QDialog *>() != nullptr; }));
    auto *const rows = qobject_cast<QStandardItemModel *>(
        m_desk->page().findChild<QDialog *>()->findChild<QComboBox *>(u"like"_qs)->model());
    ASSERT_TRUE(waitUntil([&] { return rows->item(1)->toolTip().contains(u"libreoffice-writer-nogui"_qs); }));
    EXPECT_FALSE(rows->item(1)->isEnabled());
}
