// SPDX-License-Identifier: GPL-3.0-or-later
// On what kind of preprinted blanks the documents of a template are printed.
#include <ui/errors/messagebar.h>
#include <ui/print/papermenu.h>

#include <QAction>
#include <QMenu>
#include <QToolButton>

#include <gtest/gtest.h>
#include <tests/ui/templateeditor/writingdesk.h>

using namespace tereze;
using namespace tereze::test;

namespace {

class PaperMenuTest : public ::testing::Test {
protected:
    void sit(const QString &template_, const QString &language = u"en"_qs)
    {
        m_desk = WritingDesk::open(language);
        ASSERT_NE(m_desk, nullptr);
        ASSERT_TRUE(m_desk->openTemplate(template_));
    }
    ui::PaperMenu *menu() { return m_desk->workshop().findChild<ui::PaperMenu *>(); }
    QAction *paper(const QString &kind) { return menu()->findChild<QAction *>(u"paper_"_qs + kind); }
    QString wanted()
    {
        return m_desk->office().value(
            u"SELECT coalesce(blank_kind, '') FROM tereze.template WHERE key = 'certificate_of_study'"_qs);
    }

    std::unique_ptr<WritingDesk> m_desk;
};

} // namespace

TEST_F(PaperMenuTest, aTemplateSaysOnWhatItsDocumentsArePrinted)
{
    sit(u"certificate_of_study"_qs);
    ASSERT_NE(menu(), nullptr);
    EXPECT_EQ(menu()->title(), u"Printed on: plain paper"_qs);
    EXPECT_TRUE(paper({})->isChecked());
    const QString source = m_desk->source();
    paper(u"diploma"_qs)->trigger();
    ASSERT_TRUE(waitUntil([this] { return menu()->isEnabled() && menu()->kind() == u"diploma"; }));
    EXPECT_EQ(wanted(), u"diploma"_qs);
    EXPECT_EQ(menu()->title(), u"Printed on: Diploma"_qs);
    EXPECT_TRUE(paper(u"diploma"_qs)->isChecked());
    EXPECT_FALSE(paper({})->isChecked());
    EXPECT_TRUE(m_desk->workshop().messages().text().contains(u"Diploma"_qs));
    EXPECT_EQ(m_desk->source(), source) << "the text is another matter";
    EXPECT_FALSE(m_desk->workshop().isChanged());
    // Opened again it is known.
    m_desk->closeTemplate();
    ASSERT_TRUE(m_desk->openTemplate(u"certificate_of_study"_qs));
    EXPECT_TRUE(paper(u"diploma"_qs)->isChecked());
    auto *sheet = m_desk->find<QToolButton>("sheet_menu");
    sheet->menu()->popup(sheet->mapToGlobal(QPoint(0, sheet->height())));
    takePicture(*sheet->menu(), u"template-page-menu"_qs);
    takePicture(*menu(), u"template-paper-menu"_qs);
    sheet->menu()->close();
    paper({})->trigger();
    ASSERT_TRUE(waitUntil([this] { return menu()->isEnabled() && menu()->kind().isEmpty(); }));
    EXPECT_EQ(wanted(), QString());
}

TEST_F(PaperMenuTest, kindsThatCameIntoStockAreOfferedBeforeTheUsualOnes)
{
    m_desk = WritingDesk::open();
    ASSERT_NE(m_desk, nullptr);
    m_desk->office().value(
        u"INSERT INTO tereze.blank_series (kind, series, added) VALUES ('gold', 'A', 5) RETURNING kind"_qs);
    ASSERT_TRUE(m_desk->openTemplate(u"certificate_of_study"_qs));
    ASSERT_TRUE(waitUntil([this] { return paper(u"gold"_qs) != nullptr; }));
    QStringList offered;
    for (const QAction *action : menu()->actions())
        offered << (action->isSeparator() ? u"-"_qs : action->text());
    EXPECT_EQ(offered.join(u'|'),
        u"Plain paper|-|gold|Diploma|Diploma with honours|Diploma supplement|Certificate|Letterhead"_qs);
}

TEST_F(PaperMenuTest, whatSomebodyElseChoseMeanwhileStaysAndIsTold)
{
    sit(u"certificate_of_study"_qs, u"ru"_qs);
    m_desk->office().value(u"UPDATE tereze.template SET blank_kind = 'letterhead' WHERE key = "
                           u"'certificate_of_study' RETURNING key"_qs);
    paper(u"diploma"_qs)->trigger();
    ASSERT_TRUE(waitUntil([this] { return !m_desk->workshop().messages().text().isEmpty(); }));
    EXPECT_EQ(m_desk->workshop().messages().level(), ui::MessageBar::Level::Warning);
    EXPECT_EQ(wanted(), u"letterhead"_qs);
    EXPECT_TRUE(paper({})->isChecked()) << "as it was read";
}

TEST_F(PaperMenuTest, anApprovalSheetIsNeverPrintedOnABlank)
{
    sit(u"approval_sheet"_qs);
    EXPECT_EQ(menu(), nullptr);
}
