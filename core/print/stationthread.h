// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printtransport.h"

#include <core/db/connectionsettings.h>

#include <QString>
#include <QThread>

#include <atomic>
#include <memory>

namespace tereze::print {

/// Runs a print station on a thread of its own with a connection of its own, which it makes anew when it is
/// lost. Looks for work four times a second.
class StationThread {
public:
    /// Starts at once.
    StationThread(db::ConnectionSettings database, std::unique_ptr<PrintTransport> transport, QString name);
    /// Waits for the round that is under way, at most some twenty seconds. What was handed over and has not
    /// ended is looked for when the station is there again.
    ~StationThread();
    StationThread(const StationThread &) = delete;
    StationThread &operator=(const StationThread &) = delete;

private:
    void run();

    db::ConnectionSettings m_database;
    std::unique_ptr<PrintTransport> m_transport;
    QString m_name;
    std::atomic<bool> m_stop = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace tereze::print
