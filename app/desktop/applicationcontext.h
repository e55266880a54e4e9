// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/db/databasethread.h>
#include <core/db/notificationlistener.h>
#include <core/print/stationthread.h>
#include <ui/actions/actionregistry.h>
#include <ui/dialogs/keychainstore.h>
#include <ui/dialogs/systemdialogs.h>
#include <ui/mainwindow/appearance.h>
#include <ui/mainwindow/languageswitch.h>
#include <ui/mainwindow/mainwindow.h>
#include <ui/mainwindow/uisettings.h>
#include <ui/models/callkeeper.h>

#include <QTimer>

#include <memory>
#include <optional>

namespace tereze::desktop {

/// Makes everything once and hands out references: settings, language, colours, the connection; then a window
/// for each sign-in.
class ApplicationContext : public QObject {
    Q_OBJECT

public:
    /// `fixed` says where to sign in; without it the person does.
    explicit ApplicationContext(std::optional<db::ConnectionSettings> fixed);

    /// Asks who signs in and opens the window. False when the person gave up.
    bool signIn();
    /// Shows the first window and returns; for --exit-after-startup.
    void showBriefly();

private:
    void openWindow(const domain::Me &me, const QString &server, const db::ConnectionSettings &settings);
    void closeWindow();
    void startStation(const db::ConnectionSettings &settings);

    std::optional<db::ConnectionSettings> m_fixed;
    ui::UiSettings m_settings;
    ui::LanguageSwitch m_languages;
    ui::Appearance m_appearance;
    ui::SystemDialogs m_dialogs;
    ui::KeychainStore m_secrets;
    db::DatabaseThread m_database;
    std::unique_ptr<ui::ActionRegistry> m_actions;
    std::unique_ptr<ui::CallKeeper> m_calls;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<db::NotificationListener> m_hints;
    std::unique_ptr<print::StationThread> m_station; ///< the printers of this computer; of registrars only
    QTimer m_hinted; ///< many hints, one refresh
};

} // namespace tereze::desktop
