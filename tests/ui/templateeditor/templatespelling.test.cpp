// SPDX-License-Identifier: GPL-3.0-or-later
// The spelling of a template, by keys and mouse: what no dictionary knows is underlined, found and mended.
#include <ui/mainwindow/uisettings.h>
#include <ui/templateeditor/templatespelling.h>

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

#include <gtest/gtest.h>
#include <tests/ui/routedesigner/drawingdesk.h>
#include <tests/ui/templateeditor/writingdesk.h>

using namespace tereze;
using namespace tereze::test;

namespace {

class TemplateSpellingTest : public ::testing::Test {
protected:
    void sit(const QString &language, const char *tab)
    {
        m_desk = WritingDesk::open(language);
        ASSERT_NE(m_desk, nullptr);
        ASSERT_TRUE(m_desk->openTemplate(u"certificate_of_study"_qs));
        m_desk->workshop().showLanguage(QString::fromLatin1(tab));
    }
    QStringList underlined() const
    {
        QStringList words;
        const QTextDocument &page = *m_desk->paper().document();
        for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
            for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
                if (range.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline)
                    words << block.text().mid(range.start, range.length);
            }
        }
        return words;
    }
    /// The menu that opens, with the words it offers.
    QMenu *menu() const
    {
        waitUntil([] { return qobject_cast<QMenu *>(QApplication::activePopupWidget()) != nullptr; });
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }

    std::unique_ptr<WritingDesk> m_desk;
};

} // namespace

TEST_F(TemplateSpellingTest, aMisspeltWordIsUnderlinedFoundAndReplacedByKeys)
{
    sit(u"en"_qs, "ru");
    ASSERT_TRUE(waitUntil([&] { return m_desk->workshop().spelling().isReady(); }));
    const QStringList before = underlined();
    const QString text = m_desk->source();
    m_desk->clickBehind(u"СПРАВКА"_qs);
    m_desk->type(u" выданна"_qs);
    ASSERT_TRUE(waitUntil([&] { return underlined().contains(u"выданна"_qs); }));
    m_desk->key(Qt::Key_Home, Qt::ControlModifier);
    for (qsizetype i = 0; i <= before.size() && m_desk->paper().textCursor().selectedText() != u"выданна";
         ++i)
        m_desk->key(Qt::Key_F7, Qt::ShiftModifier);
    ASSERT_EQ(m_desk->paper().textCursor().selectedText(), u"выданна");
    m_desk->key(Qt::Key_Menu);
    QMenu *const offered = menu();
    ASSERT_NE(offered, nullptr);
    QTest::keyClick(offered, Qt::Key_Down);
    ASSERT_NE(offered->activeAction(), nullptr);
    const QString chosen = offered->activeAction()->text();
    EXPECT_TRUE(chosen.startsWith(u"выдан")) << chosen.toStdString();
    QTest::keyClick(offered, Qt::Key_Return);
    EXPECT_TRUE(m_desk->source().contains(u"СПРАВКА "_qs + chosen)) << m_desk->source().toStdString();
    ASSERT_TRUE(waitUntil([&] { return underlined() == before; }));
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(m_desk->source().contains(u"СПРАВКА выданна"_qs)) << m_desk->source().toStdString();
    while (m_desk->workshop().editor().undoStack().canUndo())
        m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(m_desk->source(), text);
}

TEST_F(TemplateSpellingTest, aWordIsLearntAndStaysKnownAndTheCheckIsTurnedOff)
{
    sit(u"kk"_qs, "kk");
    ASSERT_TRUE(waitUntil([&] { return m_desk->workshop().spelling().isReady(); }));
    const QString first = u"терезешілік"_qs;
    m_desk->key(Qt::Key_End, Qt::ControlModifier);
    m_desk->type(u" "_qs + first);
    ASSERT_TRUE(waitUntil([&] { return underlined().contains(first); }));
    m_desk->key(Qt::Key_Left);
    m_desk->key(Qt::Key_Menu);
    QMenu *const offered = menu();
    ASSERT_NE(offered, nullptr);
    QAction *const learn = offered->actions().last();
    EXPECT_TRUE(learn->text().contains(first)) << learn->text().toStdString();
    takePicture(m_desk->desk().window(), u"template-spelling.kk"_qs);
    takePicture(*offered, u"template-spelling-menu.kk"_qs);
    QTest::mouseClick(offered, Qt::LeftButton, {}, offered->actionGeometry(learn).center());
    ASSERT_TRUE(waitUntil([&] { return !underlined().contains(first); }));
    EXPECT_EQ(m_desk->desk().settings.learntWords(u"kk"_qs), QStringList { first });
    const auto tool = m_desk->page().findChild<QAction *>(u"template_spelling"_qs);
    ASSERT_NE(tool, nullptr);
    m_desk->type(u"қате"_qs);
    tool->trigger();
    EXPECT_TRUE(underlined().isEmpty());
    EXPECT_FALSE(m_desk->desk().settings.checksSpelling());
}
