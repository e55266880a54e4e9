// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationcontext.h"

#include <core/db/schemaversion.h>
#include <ui/dialogs/signindialog.h>
#include <ui/inbox/inboxpage.h>
#include <ui/print/qttransport.h>

#include <QApplication>
#include <QSysInfo>

namespace tereze::desktop {

namespace {

constexpr db::DatabaseThread::Timing desktopTiming { 15'000, 500, 5'000 };

} // namespace

ApplicationContext::ApplicationContext(std::optional<db::ConnectionSettings> fixed)
    : m_fixed(std::move(fixed))
    , m_database(
          m_fixed.value_or(db::ConnectionSettings()),
          [](db::Database &database) { return db::checkSchema(database); }, desktopTiming)
{
    m_languages.set(ui::LanguageSwitch::firstChoice(m_settings.language()));
    m_appearance.apply(m_settings.theme());
    m_hinted.setSingleShot(true);
    m_hinted.setInterval(2'000);
    connect(&m_hinted, &QTimer::timeout, this, [this] {
        if (m_window)
            m_window->inbox().refresh();
    });
}

bool ApplicationContext::signIn()
{
    ui::SignInDialog dialog(m_database, m_secrets, m_settings, m_languages, m_fixed);
    // Over a Unix socket the system vouches for its users: no password is needed for the first try.
    const bool local = m_fixed && !m_fixed->user().isEmpty() && !m_fixed->isRemote();
    if (local && !m_window)
        QTimer::singleShot(0, &dialog, &ui::SignInDialog::signIn);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    openWindow(dialog.me(), dialog.server(), dialog.settings());
    return true;
}

void ApplicationContext::showBriefly()
{
    ui::SignInDialog dialog(m_database, m_secrets, m_settings, m_languages, m_fixed);
    QTimer::singleShot(0, &dialog, &QDialog::reject);
    dialog.exec();
}

void ApplicationContext::openWindow(
    const domain::Me &me, const QString &server, const db::ConnectionSettings &settings)
{
    m_actions = std::make_unique<ui::ActionRegistry>();
    m_calls = std::make_unique<ui::CallKeeper>(m_database, ui::CallStore(ui::CallStore::folderFor(settings)));
    m_window = std::make_unique<ui::MainWindow>(
        ui::Environment { m_database, *m_calls, m_dialogs, m_settings, m_languages, m_appearance, *m_actions,
            me, server, QDateTime::currentDateTimeUtc().msecsTo(me.serverTime) });
    connect(m_window.get(), &ui::MainWindow::signedOut, this, [this] {
        // Not inside the window's own event.
        QTimer::singleShot(0, this, [this] {
            closeWindow();
            if (!signIn())
                QApplication::quit();
        });
    });
    m_hints = std::make_unique<db::NotificationListener>(settings, QStringList { u"tereze_changed"_qs });
    connect(m_hints.get(), &db::NotificationListener::notified, this, [this] {
        if (!m_hinted.isActive())
            m_hinted.start();
    });
    m_hints->start();
    if (me.isRegistrar())
        startStation(settings);
    m_window->show();
}

void ApplicationContext::startStation(const db::ConnectionSettings &settings)
{
    auto transport = print::PrintTransport::create();
    if (!transport) // no CUPS: Windows
        transport = std::unique_ptr<print::PrintTransport>(std::make_unique<ui::QtTransport>());
    m_station = std::make_unique<print::StationThread>(
        settings, std::move(transport).value(), QSysInfo::machineHostName());
}

void ApplicationContext::closeWindow()
{
    m_station.reset();
    m_hints.reset();
    m_window.reset();
    m_calls.reset();
    m_actions.reset();
    m_database.leave();
}

} // namespace tereze::desktop
