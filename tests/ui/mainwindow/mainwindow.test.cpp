// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/journal/journalmodel.h>
#include <ui/journal/journalpage.h>
#include <ui/widgets/pdfview.h>

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScreen>
#include <QTabWidget>
#include <QTest>
#include <QTextBrowser>

#include <gtest/gtest.h>
#include <tests/ui/desk.h>
#include <tests/ui/office.h>

using namespace tereze;
using namespace tereze::test;

namespace {

/// Everything that a person or a screen reader may read of a window.
QStringList readableTexts(QWidget &window)
{
    QStringList texts { window.windowTitle() };
    for (const QAction *action : window.findChildren<QAction *>())
        texts << action->text() << action->toolTip();
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->parentWidget() && widget->parentWidget()->inherits("QTabBar"))
            continue; // Qt names the arrows of a tab bar once, when it is made
        texts << widget->accessibleName() << widget->toolTip();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            texts << line->placeholderText();
        else if (const auto *menu = qobject_cast<const QMenu *>(widget))
            texts << menu->title();
        else if (const auto *browser = qobject_cast<const QTextBrowser *>(widget))
            texts << browser->toPlainText();
        else if (const auto *tabs = qobject_cast<const QTabWidget *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                texts << tabs->tabText(i);
        }
    }
    return texts;
}

/// Screenshots for people to look at, in the build folder.
void takePicture(QWidget &widget, const QString &name)
{
    const QDir folder(QStringLiteral(TEREZE_BINARY_DIR "/../screenshots"));
    ASSERT_TRUE(folder.mkpath(u"."_qs));
    QTest::qWait(250); // painting of the document
    ASSERT_TRUE(widget.grab().save(folder.filePath(name + u".png"_qs)));
}

class MainWindowTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto made = Office::create();
        ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
        m_office = std::move(made).value();
        const auto issued = m_office->issueCertificate();
        ASSERT_TRUE(issued.ok()) << issued.error().logLine().toStdString();
        ASSERT_TRUE(m_office->submit(14).ok());
        m_desk = Desk::open(m_office->place().settings(u"akhmetova"_qs));
        ASSERT_TRUE(m_desk && m_desk->waitForCard());
    }

    std::unique_ptr<Office> m_office;
    std::unique_ptr<Desk> m_desk;
};

} // namespace

TEST_F(MainWindowTest, theLanguageChangesAtRunTimeAndLeavesNoEnglish)
{
    m_desk->trigger("journal");
    ASSERT_TRUE(waitUntil([&] { return m_desk->window().journal()->card().view().has_value(); }));
    static const QRegularExpression latin(u"[A-Za-z]{3,}"_qs);
    // Names of keys, of languages in themselves, of people's addresses and of the program.
    static const QRegularExpression allowed(
        u"Tereze|tereze|PDF|English|Ctrl|Shift|Return|Enter|Down|Del|student\\d+@example\\.kz|Esc|qt_\\w+|T-[0-9A-Z]{4}-[0-9A-Z]{4}|С-1/\\d+-7K3M"_qs);
    for (const auto &language : { u"kk"_qs, u"ru"_qs, u"uk"_qs }) {
        m_desk->languages.set(language);
        QApplication::processEvents(); // the change of language comes as an event
        for (QString text : readableTexts(m_desk->window())) {
            text.remove(allowed);
            EXPECT_FALSE(latin.match(text).hasMatch())
                << language.toStdString() << ": " << text.toStdString();
        }
    }
    m_desk->languages.set(u"en"_qs);
    QApplication::processEvents();
    EXPECT_EQ(m_desk->actions->action("refresh")->text(), u"&Refresh");
}

TEST_F(MainWindowTest, mnemonicsOfAMenuAreDifferent)
{
    for (const auto &language : { u"kk"_qs, u"ru"_qs, u"en"_qs, u"uk"_qs }) {
        m_desk->languages.set(language);
        QApplication::processEvents(); // the change of language comes as an event
        QList<QList<QAction *>> groups { m_desk->window().menuBar()->actions() };
        for (const QMenu *menu : m_desk->window().menuBar()->findChildren<QMenu *>())
            groups << menu->actions();
        for (const auto &group : groups) {
            QSet<QString> seen;
            for (const QAction *action : group) {
                if (action->isSeparator() || !action->text().contains(u'&'))
                    continue;
                const QString key = action->text().mid(action->text().indexOf(u'&') + 1, 1).toLower();
                EXPECT_FALSE(seen.contains(key))
                    << language.toStdString() << ": " << action->text().toStdString();
                seen.insert(key);
            }
        }
    }
}

TEST_F(MainWindowTest, paneKeysGoRound)
{
    auto *list = m_desk->find<QListView>("tasks");
    list->setFocus();
    m_desk->trigger("next_pane");
    EXPECT_TRUE(m_desk->find<QTextBrowser>("form")->hasFocus());
    m_desk->trigger("next_pane");
    EXPECT_TRUE(m_desk->find<QWidget>("queues")->hasFocus());
    m_desk->trigger("previous_pane");
    EXPECT_TRUE(m_desk->find<QTextBrowser>("form")->hasFocus());
}

TEST_F(MainWindowTest, everyFieldAndButtonHasANameForScreenReaders)
{
    m_desk->trigger("journal");
    for (const QWidget *widget : m_desk->window().findChildren<QWidget *>()) {
        const bool speaks = qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QTextEdit *>(widget)
            || qobject_cast<const ui::PdfView *>(widget);
        const bool own = !widget->objectName().startsWith(u"qt_") && widget->window() == &m_desk->window();
        if (!speaks || !own || widget->inherits("QHeaderView"))
            continue;
        bool buddy = false;
        for (const QLabel *label : m_desk->window().findChildren<QLabel *>())
            buddy = buddy || label->buddy() == widget;
        EXPECT_TRUE(buddy || !widget->accessibleName().isEmpty())
            << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
    }
}

TEST_F(MainWindowTest, picturesOfEveryViewInEveryLanguage)
{
    m_desk->window().resize(1'280, 800);
    for (const auto &language : { u"kk"_qs, u"ru"_qs, u"en"_qs, u"uk"_qs }) {
        m_desk->languages.set(language);
        QApplication::processEvents(); // the change of language comes as an event
        m_desk->trigger("inbox");
        auto *tabs = m_desk->find<QTabWidget>("tabs");
        tabs->setCurrentIndex(0);
        takePicture(m_desk->window(), u"inbox-"_qs + language);
        m_desk->trigger("reject");
        takePicture(m_desk->window(), u"reject-"_qs + language);
        QTest::keyClick(m_desk->find<QPlainTextEdit>("decision_words"), Qt::Key_Escape);
        tabs->setCurrentIndex(2);
        takePicture(m_desk->window(), u"history-"_qs + language);
        m_desk->trigger("journal");
        ASSERT_TRUE(waitUntil([&] { return m_desk->window().journal()->card().view().has_value(); }));
        auto *parts = m_desk->find<QTabWidget>("tabs");
        parts->setCurrentIndex(1);
        auto *preview = m_desk->find<ui::PdfView>("pdf_view");
        ASSERT_TRUE(waitUntil([&] { return preview->pageCount() == 1; }));
        takePicture(m_desk->window(), u"journal-"_qs + language);
    }
    m_desk->appearance.apply(u"dark"_qs);
    takePicture(m_desk->window(), u"journal-dark"_qs);
    m_desk->trigger("inbox");
    takePicture(m_desk->window(), u"inbox-dark"_qs);
    m_desk->appearance.apply(u"light"_qs);
}
