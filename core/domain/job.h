// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace tereze::domain {

/// A piece of work leased to a worker.
struct Job {
    qint64 id = 0;
    QString kind; ///< route.publish document.draft document.issue document.sheet mail.send
    qint64 objectId = 0; ///< what the kind speaks of: a route version, a document, an application
    QJsonObject payload;
    int attempts = 0; ///< this one included
};

/// How much waits. Each number stops counting at 1,000.
struct WorkState {
    qint64 ready = 0; ///< jobs nobody holds, those that wait for another attempt included
    qint64 running = 0; ///< jobs on lease
    qint64 dead = 0; ///< jobs that used up their attempts
    qint64 frozen = 0; ///< documents without their number
    qint64 outbox = 0;
    qint64 oldestSeconds = 0; ///< for how long the job that waits longest has been due

    /// Nothing is to be done by any worker; dead jobs wait for an administrator.
    bool isIdle() const { return ready == 0 && running == 0 && frozen == 0 && outbox == 0; }
};

} // namespace tereze::domain
