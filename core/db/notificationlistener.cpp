// SPDX-License-Identifier: GPL-3.0-or-later
#include "notificationlistener.h"

namespace tereze::db {

NotificationListener::NotificationListener(
    const ConnectionSettings &settings, const QStringList &channels, QObject *parent)
    : NotificationListener(settings, channels, DatabaseThread::Timing {}, parent)
{
}

NotificationListener::NotificationListener(const ConnectionSettings &settings, const QStringList &channels,
    DatabaseThread::Timing timing, QObject *parent)
    : QObject(parent)
    , m_thread(
          settings, [this, channels](Database &database) { return subscribe(database, channels); }, timing)
{
}

void NotificationListener::start()
{
    m_thread.start();
}

Result<void> NotificationListener::subscribe(Database &database, const QStringList &channels)
{
    // Emitted on the database's thread; receivers' connections are queued by Qt since they live on another.
    for (const QString &channel : channels) {
        TEREZE_CHECK(database.listen(
            channel, [this, channel](const QString &payload) { Q_EMIT notified(channel, payload); }));
    }
    Q_EMIT subscribed();
    return {};
}

} // namespace tereze::db
