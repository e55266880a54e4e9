// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/db/databasethread.h>

#include <QObject>
#include <QStringList>

namespace tereze::db {

/// Hears NOTIFY on a connection of its own and subscribes again after each loss. A notification is a hint: it
/// may be lost, doubled or made up by any user of the database, so the receiver reloads by its cursor and
/// polls as well. Signals come on the thread where this object lives.
class NotificationListener : public QObject {
    Q_OBJECT

public:
    NotificationListener(
        const ConnectionSettings &settings, const QStringList &channels, QObject *parent = nullptr);
    NotificationListener(const ConnectionSettings &settings, const QStringList &channels,
        DatabaseThread::Timing timing, QObject *parent = nullptr);

    void start();
    DatabaseThread::State state() const { return m_thread.state(); }

Q_SIGNALS:
    void notified(const QString &channel, const QString &payload);
    /// Subscribed, for the first time or again: whatever was notified before was not heard, so reload.
    void subscribed();

private:
    Result<void> subscribe(Database &database, const QStringList &channels);

    DatabaseThread m_thread;
};

} // namespace tereze::db
