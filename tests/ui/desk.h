// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/db/databasethread.h>
#include <ui/actions/actionregistry.h>
#include <ui/application/applicationpane.h>
#include <ui/dialogs/dialogservice.h>
#include <ui/inbox/inboxmodel.h>
#include <ui/inbox/inboxpage.h>
#include <ui/mainwindow/appearance.h>
#include <ui/mainwindow/languageswitch.h>
#include <ui/mainwindow/mainwindow.h>
#include <ui/mainwindow/uisettings.h>
#include <ui/models/callkeeper.h>

#include <QPrinter>
#include <QSize>
#include <QStackedWidget>
#include <QTemporaryDir>

#include <functional>
#include <gtest/gtest.h>
#include <memory>

namespace tereze::test {

/// Answers dialogs as a test has told it to.
class FakeDialogs final : public ui::DialogService {
public:
    std::optional<QString> askPdfFile(QWidget *, const QString &proposal) override
    {
        proposals << proposal;
        return pdfFile;
    }
    std::optional<QString> askSaveFile(QWidget *, const QString &proposal, const QString &) override
    {
        proposals << proposal;
        return saveFile;
    }
    std::optional<QString> askOpenFile(QWidget *, const QString &) override { return openFile; }
    std::optional<ui::PrintAnswer> askPrint(QWidget *, const ui::PrintQuestion &question) override
    {
        printQuestions << question;
        return print ? print(question) : std::nullopt;
    }
    std::unique_ptr<QPrinter> askPrinter(QWidget *, const QString &) override
    {
        return makePrinter ? makePrinter() : nullptr;
    }
    bool confirm(QWidget *, const QString &question, const QString &) override
    {
        questions << question;
        return confirmed;
    }
    void tell(QWidget *, const QString &, const QString &html) override { told << html; }

    std::optional<QString> pdfFile;
    std::optional<QString> saveFile;
    std::optional<QString> openFile;
    std::function<std::optional<ui::PrintAnswer>(const ui::PrintQuestion &)> print;
    QList<ui::PrintQuestion> printQuestions;
    std::function<std::unique_ptr<QPrinter>()> makePrinter;
    bool confirmed = true;
    QStringList proposals;
    QStringList questions;
    QStringList told;
};

/// The window of one member of staff, signed in over a connection of its own.
class Desk {
public:
    /// Signs in and shows the window in a language, with quick heartbeats. Calls are noted in `store`.
    static std::unique_ptr<Desk> open(const db::ConnectionSettings &settings,
        const QString &language = QStringLiteral("en"), const std::optional<ui::CallStore> &store = {});
    ~Desk();

    ui::MainWindow &window() { return *m_window; }
    QSize firstSize; ///< that the window took by itself
    ui::InboxPage &inbox() { return m_window->inbox(); }
    ui::ApplicationPane &card() { return m_window->inbox().card(); }
    db::DatabaseThread &database() { return *m_database; }

    /// The child of the page that is shown, else of the window, with an object name; fails the test when
    /// there is none.
    template <typename Widget> Widget *find(const char *name)
    {
        auto *const pages = qobject_cast<QStackedWidget *>(m_window->centralWidget());
        auto *found = pages->currentWidget()->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            found = m_window->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            ADD_FAILURE() << "no " << name;
        return found;
    }
    /// Until the card shows a case that can be decided.
    bool waitForCard();
    void trigger(const char *action) { actions->action(action)->trigger(); }

    QTemporaryDir folder;
    ui::UiSettings settings;
    ui::LanguageSwitch languages;
    ui::Appearance appearance;
    FakeDialogs dialogs;
    std::unique_ptr<ui::ActionRegistry> actions;
    std::unique_ptr<ui::CallKeeper> calls;

private:
    Desk();

    std::unique_ptr<db::DatabaseThread> m_database;
    std::unique_ptr<ui::MainWindow> m_window;
};

/// Waits up to ten seconds while events are handled.
bool waitUntil(const std::function<bool()> &done);
/// Types any text, Cyrillic too, as key events into the widget that has the focus.
void typeText(QWidget *into, const QString &text);

/// Everything that a person or a screen reader may read of a window.
QStringList readableTexts(QWidget &window);
/// A screenshot for people to look at, in the build folder.
void takePicture(QWidget &widget, const QString &name);

} // namespace tereze::test
