// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace tereze::domain {

/// A job that failed: dead, or to be tried again.
struct FailedJob {
    qint64 id = 0;
    QString kind; ///< as in Job
    qint64 objectId = 0;
    QString state; ///< dead ready running
    int attempts = 0; ///< that it has used up
    int waits = 0; ///< how often, one after another, what it needs was out of reach
    QString code; ///< English name of what failed, such as unavailable
    QString error; ///< plain English, technical
    QDateTime createdAt;
    QDateTime runAt; ///< of one that is ready: when it is tried again
};

} // namespace tereze::domain
