// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/journal/journalmodel.h>
#include <ui/journal/journalpage.h>
#include <ui/widgets/pdfview.h>

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QGuiApplication>
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
#include <tests/support/privatecluster.h>
#include <tests/ui/desk.h>
#include <tests/ui/office.h>

using namespace tereze;
using namespace tereze::test;

namespace {

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

TEST_F(MainWindowTest, whatACaseAllowsStaysWhenItsPageIsAskedForAgain)
{
    ASSERT_TRUE(m_desk->actions->action("approve")->isEnabled());
    m_desk->trigger("inbox");
    EXPECT_TRUE(m_desk->actions->action("approve")->isEnabled());
    EXPECT_TRUE(m_desk->actions->action("copy_reference")->isEnabled());
    m_desk->trigger("journal");
    EXPECT_FALSE(m_desk->actions->action("approve")->isEnabled());
    m_desk->trigger("inbox");
    EXPECT_TRUE(m_desk->actions->action("approve")->isEnabled());
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

TEST_F(MainWindowTest, beginsNoLargerThanItsScreen)
{
    const QSize available = QGuiApplication::primaryScreen()->availableSize();
    ASSERT_LT(available.width(), 1'280) << "a small screen is needed here";
    EXPECT_LT(m_desk->firstSize.width(), available.width());
    EXPECT_LT(m_desk->firstSize.height(), available.height());
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
    const auto picture = [this](const QString &name) {
        takePicture(m_desk->window(), name + u'-' + m_desk->languages.current());
    };
    for (const auto &language : { u"kk"_qs, u"ru"_qs, u"en"_qs, u"uk"_qs }) {
        m_desk->languages.set(language);
        QApplication::processEvents(); // the change of language comes as an event
        m_desk->trigger("inbox");
        auto *tabs = m_desk->find<QTabWidget>("tabs");
        tabs->setCurrentIndex(0);
        picture(u"inbox"_qs);
        for (const char *act : { "reject", "return", "approve_with_remarks" }) {
            m_desk->trigger(act);
            QTest::keyClick(
                m_desk->find<QPlainTextEdit>("decision_words"), Qt::Key_Return, Qt::ControlModifier);
            picture(QString::fromLatin1(act));
            QTest::keyClick(m_desk->find<QPlainTextEdit>("decision_words"), Qt::Key_Escape);
        }
        tabs->setCurrentIndex(2);
        picture(u"history"_qs);
        m_desk->find<QLineEdit>("find")->setText(u"Ешкім"_qs);
        ASSERT_TRUE(
            waitUntil([&] { return m_desk->inbox().model().count() == 0 && !m_desk->card().view(); }));
        picture(u"found-nothing"_qs);
        m_desk->find<QLineEdit>("find")->clear();
        ASSERT_TRUE(m_desk->waitForCard());
        m_desk->trigger("journal");
        ASSERT_TRUE(waitUntil([&] { return m_desk->window().journal()->card().view().has_value(); }));
        auto *parts = m_desk->find<QTabWidget>("tabs");
        parts->setCurrentIndex(1);
        auto *preview = m_desk->find<ui::PdfView>("pdf_view");
        ASSERT_TRUE(waitUntil([&] { return preview->pageCount() == 1; }));
        picture(u"journal"_qs);
        parts->setCurrentIndex(0);
        picture(u"journal-application"_qs);
        m_desk->trigger("recall");
        picture(u"recall"_qs);
        QTest::keyClick(m_desk->find<QPlainTextEdit>("decision_words"), Qt::Key_Escape);
    }
    m_desk->appearance.apply(u"dark"_qs);
    picture(u"journal-dark"_qs);
    m_desk->trigger("inbox");
    picture(u"inbox-dark"_qs);
    m_desk->appearance.apply(u"light"_qs);
}

TEST(MainWindowPictures, ofALostConnectionAndOfNothingToDo)
{
    auto cluster = PrivateCluster::create();
    ASSERT_TRUE(cluster.ok()) << cluster.error().logLine().toStdString();
    auto office = Office::create(**cluster);
    ASSERT_TRUE(office.ok()) << office.error().logLine().toStdString();
    ASSERT_TRUE((*office)->submit(1).ok());
    const auto desk = Desk::open((*office)->place().settings(u"akhmetova"_qs));
    ASSERT_TRUE(desk && desk->waitForCard());
    desk->window().resize(1'280, 800);
    const auto inEveryLanguage = [&desk](const QString &name) {
        for (const auto &language : { u"kk"_qs, u"ru"_qs, u"en"_qs, u"uk"_qs }) {
            desk->languages.set(language);
            QApplication::processEvents(); // the change of language comes as an event
            takePicture(desk->window(), name + u'-' + language);
        }
    };
    const auto isConnected = [&desk] {
        return desk->database().state() == db::DatabaseThread::State::Connected;
    };
    ASSERT_TRUE((*cluster)->stop().ok());
    ASSERT_TRUE(waitUntil([&] { return !isConnected(); }));
    inEveryLanguage(u"connection-lost"_qs);
    desk->trigger("approve");
    inEveryLanguage(u"connection-lost-sending"_qs);
    for (const QLabel *label : desk->card().findChildren<QLabel *>())
        EXPECT_NE(label->text(), u"Sending…") << "the last language is Ukrainian";
    ASSERT_TRUE((*cluster)->start().ok());
    ASSERT_TRUE(waitUntil([&] { return isConnected() && desk->inbox().model().count() == 0; }));
    ASSERT_TRUE(waitUntil([&] { return !desk->card().view(); }));
    inEveryLanguage(u"inbox-empty"_qs);
    QSet<QString> notices;
    for (const auto &language : { u"kk"_qs, u"ru"_qs, u"en"_qs, u"uk"_qs }) {
        desk->languages.set(language);
        QApplication::processEvents();
        notices.insert(desk->find<QLabel>("notice")->text());
    }
    EXPECT_EQ(notices.size(), 4);
}
