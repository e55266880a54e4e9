// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>

namespace tereze::work {

/// What a worker has done since it started. Any thread.
struct WorkCounters {
    std::atomic<qint64> jobsDone = 0;
    std::atomic<qint64> jobsFailed = 0; ///< attempts that are repeated
    std::atomic<qint64> jobsGivenUp = 0; ///< failed for good
    std::atomic<qint64> leasesLost = 0;
    std::atomic<qint64> mailsSent = 0;
    std::atomic<qint64> documentsRegistered = 0;
    std::atomic<qint64> registrationsRefused = 0; ///< an order's effect failed
    std::atomic<qint64> registrationsReplanned = 0; ///< another worker was quicker, or the year turned
    std::atomic<qint64> seals = 0;
    std::atomic<qint64> outboxRows = 0;
    std::atomic<qint64> termsOver = 0;
    std::atomic<qint64> tasksRescued = 0; ///< moved to somebody who can do them
    std::atomic<qint64> casesArchived = 0;
    std::atomic<qint64> connectionsLost = 0;
    std::atomic<qint64> transactionsEnded = 0; ///< of others, that stood still

    /// `jobs_done=12 jobs_failed=0 …`, for the log.
    QString logLine() const;
};

} // namespace tereze::work
