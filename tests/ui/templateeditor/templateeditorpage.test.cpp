// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/errors/messagebar.h>
#include <ui/templateeditor/templatecases.h>
#include <ui/templateeditor/templatepreview.h>
#include <ui/templateeditor/templateproblems.h>
#include <ui/templateeditor/templateversions.h>
#include <ui/widgets/pdfview.h>

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>

#include <gtest/gtest.h>
#include <tests/ui/routedesigner/drawingdesk.h>
#include <tests/ui/routedesigner/drawnservice.h>
#include <tests/ui/templateeditor/writingdesk.h>

using namespace tereze;
using namespace tereze::test;

namespace {

class TemplateEditorTest : public ::testing::Test {
protected:
    void sit(const QString &language = u"en"_qs)
    {
        m_desk = WritingDesk::open(language);
        ASSERT_NE(m_desk, nullptr);
    }
    QString stored(const QString &language)
    {
        return m_desk->office().value(
            u"SELECT html FROM tereze.template_version v JOIN tereze.template t ON t.id = v.template_id"
            " WHERE t.key = 'certificate_of_study' AND v.language = '%1' ORDER BY v.number DESC LIMIT 1"_qs
                .arg(language));
    }

    std::unique_ptr<WritingDesk> m_desk;
};

} // namespace

TEST_F(TemplateEditorTest, aWordIsChangedAFieldPutInSeenInThePreviewAndSavedAsAVersion)
{
    sit();
    ASSERT_TRUE(m_desk->openTemplate(u"certificate_of_study"_qs));
    m_desk->workshop().showLanguage(u"ru"_qs);
    const QString before = m_desk->source();
    m_desk->clickBehind(u"Настоящая справка"_qs);
    m_desk->type(u" № 5"_qs);
    EXPECT_EQ(
        m_desk->source(), QString(before).replace(u"Настоящая справка"_qs, u"Настоящая справка № 5"_qs));
    m_desk->clickBehind(u"Дата выдачи: "_qs);
    m_desk->chooseField(u"full name"_qs);
    m_desk->click("insert_field");
    EXPECT_TRUE(
        m_desk->source().contains(u"Дата выдачи: {{applicant.full_name}}{{document.date | date_long}}"_qs))
        << m_desk->source().toStdString();
    ASSERT_TRUE(m_desk->waitForPreview());
    EXPECT_EQ(m_desk->workshop().preview().missing(), QStringList());
    EXPECT_TRUE(waitUntil([&] { return m_desk->workshop().preview().view().pageCount() == 1; }));
    EXPECT_FALSE(m_desk->workshop().problems().hasErrors());
    takePicture(m_desk->desk().window(), u"template-editor-en"_qs);
    m_desk->click("save_template");
    ASSERT_TRUE(waitUntil([&] { return !m_desk->workshop().isChanged(); }));
    EXPECT_EQ(stored(u"ru"_qs), m_desk->source());
    EXPECT_TRUE(waitUntil([&] {
        return m_desk->workshop().messages().text().startsWith(u"Version 3 is saved"_qs);
    })) << m_desk->workshop().messages().text().toStdString();
    EXPECT_EQ(
        m_desk->office().value(
            u"SELECT count(*)::text FROM tereze.event WHERE kind = 'template_put' AND person_id IS NOT NULL"_qs),
        u"1"_qs);
}

TEST_F(TemplateEditorTest, aChipIsChosenDeletedBroughtBackAndMovedAsOne)
{
    sit();
    ASSERT_TRUE(m_desk->openTemplate(u"certificate_of_study"_qs));
    m_desk->workshop().showLanguage(u"ru"_qs);
    const QString before = m_desk->source();
    m_desk->clickBehind(u"Дата выдачи: "_qs);
    m_desk->key(Qt::Key_Delete);
    EXPECT_EQ(m_desk->source(), QString(before).remove(u"{{document.date | date_long}}"_qs));
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(m_desk->source(), before);
    // A section's chip takes the other one with it, and what is inside stays.
    m_desk->paper().revealOffset(before.indexOf(u"{{#form.recipient}}"_qs));
    m_desk->key(Qt::Key_Delete);
    EXPECT_EQ(m_desk->source(),
        QString(before).remove(u"{{#form.recipient}}\n"_qs).remove(u"{{/form.recipient}}\n"_qs));
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_EQ(m_desk->source(), before);
    // By the mouse: a drag is a drop of what is chosen.
    m_desk->paper().revealOffset(before.indexOf(u"{{document.date | date_long}}"_qs));
    ASSERT_NE(m_desk->paper().chip(), nullptr);
    QTextCursor target = m_desk->paper().document()->find(u"Настоящая справка"_qs);
    target.setPosition(target.selectionEnd());
    auto *mime = new QMimeData;
    mime->setData(ui::PageEdit::fragmentFormat, "{{document.date | date_long}}");
    const QPointF place = m_desk->paper().cursorRect(target).center();
    QDragEnterEvent entered(place.toPoint(), Qt::CopyAction, mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_desk->paper().viewport(), &entered);
    QDropEvent dropped(place, Qt::CopyAction, mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_desk->paper().viewport(), &dropped);
    delete mime;
    EXPECT_TRUE(m_desk->source().contains(u"{{document.date | date_long}}"_qs));
    EXPECT_EQ(m_desk->source().count(u"{{document.date"_qs), 2); // dragged from another window it is a copy
}

TEST_F(TemplateEditorTest, conditionsStandAroundTextRowsAndParagraphsAndInsideRepetitions)
{
    sit();
    ASSERT_TRUE(m_desk->openTemplate(u"certificate_of_study"_qs));
    m_desk->workshop().showLanguage(u"ru"_qs);
    m_desk->choose(u"указанное ниже"_qs);
    m_desk->chooseField(u"patronymic"_qs);
    m_desk->click("only_if");
    EXPECT_TRUE(
        m_desk->source().contains(u"{{#applicant.patronymic}}указанное ниже{{/applicant.patronymic}}"_qs));
    m_desk->clickBehind(u"Курс"_qs);
    m_desk->click("unless");
    EXPECT_TRUE(m_desk->source().contains(
        u"{{^applicant.patronymic}}\n<tr><td width=\"38%\">Курс</td><td width=\"62%\"><b>{{student.course}}</b></td></tr>\n{{/applicant.patronymic}}\n"_qs))
        << m_desk->source().toStdString();
    m_desk->clickBehind(u"Согласовано в электронной форме"_qs);
    m_desk->click("only_if");
    EXPECT_TRUE(m_desk->source().contains(
        u"{{#applicant.patronymic}}\n<p style=\"margin-top:10pt\"><b>Согласовано в электронной форме</b></p>\n{{/applicant.patronymic}}"_qs));
    // Inside the repetition: a condition about the row's own value.
    m_desk->paper().revealOffset(m_desk->source().indexOf(u"{{name}}"_qs));
    m_desk->chooseField(u"whose place"_qs);
    m_desk->click("only_if");
    EXPECT_TRUE(m_desk->source().contains(u"<td>{{#acting_for}}{{name}}{{/acting_for}}</td>"_qs));
    ASSERT_TRUE(m_desk->waitForPreview());
    EXPECT_FALSE(m_desk->workshop().problems().hasErrors());
    takePicture(m_desk->desk().window(), u"template-conditions-en"_qs);
    while (m_desk->workshop().editor().undoStack().canUndo())
        m_desk->workshop().editor().undoStack().undo();
    EXPECT_FALSE(m_desk->workshop().isChanged());
}

TEST_F(TemplateEditorTest, allProblemsAreListedAtOnceEachLeadingToItsPlace)
{
    sit();
    ASSERT_TRUE(m_desk->openTemplate(u"order_academic_leave"_qs));
    m_desk->workshop().showLanguage(u"en"_qs);
    m_desk->key(Qt::Key_F9);
    auto *text = m_desk->find<QPlainTextEdit>("template_source");
    ASSERT_NE(text, nullptr);
    text->setFocus();
    QTest::keyClick(text, Qt::Key_Home, Qt::ControlModifier);
    m_desk->type(u"<p>{{applicant.nothing}} {{#student.course}}</p>\n<font>x</font>\n"_qs);
    const auto &problems = m_desk->workshop().problems();
    const auto has = [&](const QString &rule) {
        return std::any_of(problems.problems().begin(), problems.problems().end(),
            [&](const templates::Problem &one) { return one.finding.rule == rule; });
    };
    ASSERT_TRUE(waitUntil([&] { return has(u"unclosed_section"_qs) && has(u"element_refused"_qs); }));
    m_desk->click("save_template");
    EXPECT_EQ(m_desk->workshop().messages().level(), ui::MessageBar::Level::Error);
    auto *table = m_desk->find<QTableWidget>("template_problems");
    ASSERT_NE(table, nullptr);
    for (int row = 0; row < table->rowCount(); ++row) {
        QTest::mouseClick(
            table->viewport(), Qt::LeftButton, {}, table->visualItemRect(table->item(row, 1)).center());
        EXPECT_EQ(text->textCursor().position(), static_cast<int>(problems.problems().at(row).offset));
    }
    EXPECT_EQ(m_desk->office().value(
                  u"SELECT max(number)::text FROM tereze.template_version v JOIN tereze.template t"
                  " ON t.id = v.template_id WHERE t.key = 'order_academic_leave'"_qs),
        u"1"_qs);
}

TEST_F(TemplateEditorTest, anEmptyLineOfAConditionIsAdvisedAgainstAndMendedByAButton)
{
    sit();
    ASSERT_TRUE(m_desk->openTemplate(u"order_academic_leave"_qs));
    m_desk->workshop().showLanguage(u"en"_qs);
    m_desk->key(Qt::Key_F9);
    auto *text = m_desk->find<QPlainTextEdit>("template_source");
    text->setFocus();
    QTest::keyClick(text, Qt::Key_Home, Qt::ControlModifier);
    m_desk->type(u"<p>{{#applicant.phone}}Telephone: {{.}}{{/applicant.phone}}</p>\n"_qs);
    m_desk->key(Qt::Key_F9);
    ASSERT_TRUE(waitUntil([&] {
        return std::any_of(m_desk->workshop().problems().problems().begin(),
            m_desk->workshop().problems().problems().end(),
            [](const templates::Problem &one) { return one.finding.rule == u"empty_line"; });
    }));
    m_desk->click("template_problems_toggle");
    m_desk->click("fix_empty_line");
    EXPECT_TRUE(m_desk->source().startsWith(
        u"{{#applicant.phone}}\n<p>Telephone: {{.}}</p>\n{{/applicant.phone}}\n<p "_qs))
        << m_desk->source().toStdString();
}

TEST_F(TemplateEditorTest, aDraftIsKeptAndFoundAgainAndSomebodyElsesVersionIsNotOverwritten)
{
    sit();
    ASSERT_TRUE(m_desk->openTemplate(u"certificate_of_study"_qs));
    EXPECT_EQ(m_desk->workshop().language(), u"kk"_qs);
    const QString published = m_desk->source();
    m_desk->clickBehind(u"АНЫҚТАМА"_qs);
    m_desk->type(u" Ә"_qs);
    const QString written = m_desk->source();
    m_desk->closeTemplate();
    ASSERT_TRUE(m_desk->openTemplate(u"certificate_of_study"_qs));
    EXPECT_EQ(m_desk->source(), written);
    EXPECT_TRUE(m_desk->workshop().messages().text().startsWith(u"This is your draft"_qs));
    const auto owner = m_desk->office().place().connect();
    ASSERT_TRUE(owner.ok());
    ASSERT_TRUE((*owner)->executeScript(
        u"SELECT api.template_put(gen_random_uuid(), t.key, t.kind, t.title, t.journal_key, 'kk', "
        u"'<p>theirs</p>', v.sha256)"
        " FROM tereze.template t JOIN tereze.template_version v ON v.template_id = t.id AND v.language = 'kk'"
        " WHERE t.key = 'certificate_of_study'"_qs));
    m_desk->click("save_template");
    ASSERT_TRUE(
        waitUntil([&] { return m_desk->workshop().messages().text().startsWith(u"Somebody else"_qs); }));
    EXPECT_EQ(stored(u"kk"_qs), u"<p>theirs</p>"_qs);
    EXPECT_EQ(m_desk->source(), written);
    EXPECT_NE(written, published);
}

TEST_F(TemplateEditorTest, whatALanguageLacksIsMarked)
{
    sit();
    ASSERT_TRUE(m_desk->openTemplate(u"certificate_of_study"_qs));
    auto *languages = m_desk->find<QTabBar>("template_languages");
    ASSERT_NE(languages, nullptr);
    QStringList texts;
    for (int i = 0; i < languages->count(); ++i)
        texts << languages->tabText(i);
    EXPECT_EQ(texts.join(u' '), u"kk ru en: missing uk: missing"_qs);
    m_desk->clickBehind(u"Берілген күні: "_qs);
    m_desk->key(Qt::Key_Delete);
    ASSERT_TRUE(waitUntil([&] {
        return std::any_of(m_desk->workshop().problems().problems().begin(),
            m_desk->workshop().problems().problems().end(), [](const templates::Problem &one) {
                return one.finding.rule == u"missing_in_language"
                    && one.finding.text.contains(u"date of the document"_qs);
            });
    })) << m_desk->source().toStdString();
    m_desk->key(Qt::Key_F8);
    EXPECT_TRUE(m_desk->workshop().otherPage().isVisible());
    EXPECT_TRUE(m_desk->workshop().otherPage().toPlainText().contains(u"СПРАВКА"_qs));
}

TEST_F(TemplateEditorTest, thePreviewStepsThroughRealApplicationsAndMarksWhatTheyLack)
{
    sit();
    ASSERT_TRUE(m_desk->office().submit(2, u"certificate"_qs));
    ASSERT_TRUE(m_desk->openTemplate(u"certificate_of_study"_qs));
    m_desk->workshop().showLanguage(u"ru"_qs);
    auto *title = m_desk->find<QLabel>("preview_title");
    auto *next = m_desk->find<QWidget>("preview_next");
    ASSERT_TRUE(title && next);
    EXPECT_EQ(title->text(), u"With sample values"_qs);
    ASSERT_TRUE(waitUntil([&] { return next->isEnabled(); }));
    m_desk->click("preview_next");
    const QString newest = title->text();
    EXPECT_TRUE(newest.startsWith(u"T-"_qs)) << newest.toStdString();
    ASSERT_TRUE(m_desk->waitForPreview());
    m_desk->click("preview_next");
    EXPECT_NE(title->text(), newest);
    EXPECT_FALSE(next->isEnabled());
    m_desk->click("preview_first");
    EXPECT_EQ(title->text(), newest);
    m_desk->clickBehind(u"Дата выдачи: "_qs);
    m_desk->workshop().page().insertTag(u"{{form.nowhere}}"_qs);
    ASSERT_TRUE(waitUntil([&] {
        return m_desk->workshop().preview().isCurrent()
            && m_desk->workshop().preview().missing() == QStringList { u"form.nowhere"_qs };
    }));
    takePicture(m_desk->desk().window(), u"template-missing-en"_qs);
}

TEST_F(TemplateEditorTest, aCaseIsKeptAndFailsWhenTheTextIsChanged)
{
    sit();
    ASSERT_TRUE(m_desk->openTemplate(u"certificate_of_study"_qs));
    m_desk->workshop().showLanguage(u"ru"_qs);
    ASSERT_TRUE(m_desk->waitForPreview());
    m_desk->key(Qt::Key_F7);
    auto *cases = m_desk->workshop().findChild<ui::TemplateCases *>();
    ASSERT_NE(cases, nullptr);
    ASSERT_TRUE(waitUntil([&] { return cases->isJudged(); }));
    typeText(cases->findChild<QLineEdit *>(u"case_name"_qs), u"со всеми данными"_qs);
    QTest::mouseClick(cases->findChild<QWidget *>(u"keep_case"_qs), Qt::LeftButton);
    auto *table = cases->findChild<QTableWidget *>(u"cases"_qs);
    ASSERT_TRUE(waitUntil([&] {
        return cases->isJudged() && table->rowCount() == 1 && table->item(0, 0)->text() == u"as expected";
    }));
    takePicture(*cases, u"template-cases-en"_qs);
    cases->close();
    QApplication::setActiveWindow(&m_desk->desk().window()); // as a window manager does
    QTest::qWait(1);
    m_desk->clickBehind(u"Настоящая справка"_qs);
    m_desk->type(u"!"_qs);
    m_desk->key(Qt::Key_F7);
    cases = m_desk->workshop().findChild<ui::TemplateCases *>();
    ASSERT_NE(cases, nullptr);
    table = cases->findChild<QTableWidget *>(u"cases"_qs);
    EXPECT_TRUE(waitUntil([&] {
        return cases->isJudged() && table->rowCount() == 1 && table->item(0, 0)->text() == u"not as expected";
    }));
    cases->close();
}

TEST_F(TemplateEditorTest, aVersionWaitsForItsDayAndAnOlderOneIsTakenUpAgain)
{
    sit();
    ASSERT_TRUE(m_desk->openTemplate(u"certificate_of_study"_qs));
    m_desk->workshop().showLanguage(u"ru"_qs);
    const QString shipped = m_desk->source();
    m_desk->clickBehind(u"Настоящая справка"_qs);
    m_desk->type(u"!"_qs);
    m_desk->workshop().findChild<QAction *>(u"template_save_later"_qs)->trigger();
    m_desk->click("save_from");
    ASSERT_TRUE(waitUntil([&] {
        return m_desk->workshop().messages().text().contains(u"is saved; documents are made"_qs);
    })) << m_desk->workshop().messages().text().toStdString();
    EXPECT_EQ(
        m_desk->office().value(
            u"SELECT v.number::text FROM tereze.template t JOIN tereze.template_version v"
            " ON v.id = tereze.template_version_in_force(t.id, 'ru') WHERE t.key = 'certificate_of_study'"_qs),
        u"2"_qs);
    m_desk->workshop().findChild<QAction *>(u"template_versions"_qs)->trigger();
    auto *versions = m_desk->workshop().findChild<ui::TemplateVersions *>();
    ASSERT_NE(versions, nullptr);
    auto *table = versions->findChild<QTableWidget *>(u"versions"_qs);
    ASSERT_TRUE(waitUntil([&] { return table->rowCount() == 3; }));
    EXPECT_EQ(table->item(0, ui::TemplateVersions::State)->text(), u"waits for its day"_qs);
    EXPECT_EQ(table->item(1, ui::TemplateVersions::State)->text(), u"in force"_qs);
    takePicture(*versions, u"template-versions-en"_qs);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QTest::mouseClick(versions->findChild<QWidget *>(u"take_version"_qs), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([&] { return m_desk->source() == shipped; }));
}

TEST_F(TemplateEditorTest, aTemplateIsMadeFromAnotherAndOpened)
{
    sit();
    m_desk->find<QTableWidget>("templates")->setFocus();
    m_desk->click("new_template");
    ASSERT_TRUE(waitUntil([&] { return m_desk->page().findChild<QDialog *>() != nullptr; }));
    auto *const dialog = m_desk->page().findChild<QDialog *>();
    const auto edit = [&](const char *name) {
        auto *const found = dialog->findChild<QLineEdit *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    };
    QTest::keyClick(dialog, Qt::Key_Return); // nothing is written yet
    ASSERT_TRUE(waitUntil([&] { return dialog->findChild<ui::MessageBar *>()->isVisible(); }));
    typeText(edit("title_kk"), u"Шақыру анықтамасы"_qs);
    typeText(edit("title_ru"), u"Справка-вызов"_qs);
    typeText(edit("title_en"), u"Letter of invitation, 2nd"_qs);
    EXPECT_EQ(edit("key")->text(), u"letter_of_invitation_2nd");
    auto *const like = dialog->findChild<QComboBox *>(u"like"_qs);
    ASSERT_NE(like, nullptr);
    while (like->currentData() != u"certificate_of_study"_qs && like->currentIndex() + 1 < like->count())
        QTest::keyClick(like, Qt::Key_Down);
    EXPECT_EQ(dialog->findChild<QComboBox *>(u"kind"_qs)->currentData(), u"certificate"_qs);
    takePicture(*dialog, u"template-new.en"_qs);
    QTest::keyClick(edit("title_en"), Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return m_desk->page().workshop() != nullptr; }))
        << m_desk->page().messages().text().toStdString();
    EXPECT_EQ(m_desk->workshop().key(), u"letter_of_invitation_2nd");
    EXPECT_EQ(m_desk->source(), stored(u"kk"_qs));
    const QString made =
        u"SELECT string_agg(v.language, ' ' ORDER BY v.language) FROM tereze.template_version v"
        " JOIN tereze.template t ON t.id = v.template_id WHERE t.key ="
        " 'letter_of_invitation_2nd'"_qs;
    EXPECT_EQ(m_desk->office().value(made), u"kk ru");
}

TEST_F(TemplateEditorTest, aTemplateBeginsWithItsTitleAndAKeyIsTakenOnce)
{
    sit(u"kk"_qs);
    m_desk->click("new_template");
    ASSERT_TRUE(waitUntil([&] { return m_desk->page().findChild<QDialog *>() != nullptr; }));
    auto *const dialog = m_desk->page().findChild<QDialog *>();
    for (const auto &[name, text] :
        { std::pair<const char *, QString> { "title_kk", u"<Анықтама & көшірме>"_qs },
            { "title_ru", u"Справка и копия"_qs }, { "title_en", u"Certificate of study"_qs } })
        typeText(dialog->findChild<QLineEdit *>(QString::fromLatin1(name)), text);
    auto *const key = dialog->findChild<QLineEdit *>(u"key"_qs);
    EXPECT_EQ(key->text(), u"certificate_of_study");
    auto *const like = dialog->findChild<QComboBox *>(u"like"_qs);
    QTest::keyClick(like, Qt::Key_Home);
    QTest::keyClick(key, Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return dialog->findChild<ui::MessageBar *>()->isVisible(); }));
    takePicture(*dialog, u"template-new.kk"_qs);
    EXPECT_EQ(m_desk->page().workshop(), nullptr);
    typeText(key, u"_copy"_qs);
    QTest::keyClick(key, Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return m_desk->page().workshop() != nullptr; }));
    EXPECT_TRUE(m_desk->source().contains(u"&lt;Анықтама &amp; көшірме&gt;"));
    EXPECT_FALSE(m_desk->workshop().problems().hasErrors());
    EXPECT_TRUE(m_desk->workshop().editor().hasPage());
}

TEST_F(TemplateEditorTest, speaksKazakhAndRussianWithEveryControlNamed)
{
    for (const QString &language : { u"kk"_qs, u"ru"_qs }) {
        sit(language);
        ASSERT_TRUE(waitUntil([&] { return m_desk->page().table().rowCount() >= 3; }));
        takePicture(m_desk->desk().window(), u"template-list-"_qs + language);
        ASSERT_TRUE(m_desk->openTemplate(u"certificate_of_study"_qs));
        m_desk->workshop().showLanguage(language);
        ASSERT_TRUE(m_desk->waitForPreview());
        EXPECT_EQ(namelessControls(m_desk->page()), QString());
        takePicture(m_desk->desk().window(), u"template-editor-"_qs + language);
        m_desk.reset();
    }
}

TEST_F(TemplateEditorTest, theWorkerMakesTheNextDocumentFromWhatWasSaved)
{
    sit();
    ASSERT_TRUE(m_desk->openTemplate(u"certificate_of_study"_qs));
    m_desk->workshop().showLanguage(u"ru"_qs);
    m_desk->clickBehind(u"Настоящая справка"_qs);
    m_desk->type(u" особого образца"_qs);
    m_desk->click("save_template");
    ASSERT_TRUE(waitUntil([&] { return !m_desk->workshop().isChanged(); }));
    const auto service =
        DrawnService::open(m_desk->office(), u"certificate"_qs, { u"certificate_of_study"_qs });
    ASSERT_NE(service, nullptr);
    const QString caseRef = service->apply();
    service->decide(caseRef, service->waitsFor(caseRef).value(0), domain::Outcome::Approve);
    ASSERT_EQ(service->issued(caseRef), 1);
    EXPECT_EQ(m_desk->office().value(
                  u"SELECT v.number || ' ' || (v.html LIKE '%особого образца%')::text"
                  " FROM tereze.document d JOIN tereze.template_version v ON v.id = d.template_version_id"
                  " WHERE d.kind = 'certificate'"_qs),
        u"3 true"_qs);
}
