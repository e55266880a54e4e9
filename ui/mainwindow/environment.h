// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/me.h>

#include <QDateTime>
#include <QTimeZone>

namespace tereze::db {
class DatabaseThread;
}

namespace tereze::ui {

class ActionRegistry;
class Appearance;
class CallKeeper;
class DialogService;
class LanguageSwitch;
class UiSettings;

/// What every page of a signed-in person works with. Made once by the program; the references outlive every
/// widget.
struct Environment {
    db::DatabaseThread &database;
    CallKeeper &calls;
    DialogService &dialogs;
    UiSettings &settings;
    LanguageSwitch &languages;
    Appearance &appearance;
    ActionRegistry &actions;
    domain::Me me;
    QString server; ///< where we are signed in, as people read it
    qint64 serverAheadMs = 0; ///< the database's clock less ours

    /// The university's time zone, in which every time is shown.
    QTimeZone zone() const { return QTimeZone(me.timeZone.toLatin1()); }
    /// The present by the database's clock.
    QDateTime now() const { return QDateTime::currentDateTimeUtc().addMSecs(serverAheadMs); }
};

} // namespace tereze::ui
