// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <stop_token>

namespace tereze {

/// A program that reads what strangers made, shut in: it has no network, sees of the disk the system's
/// programs and fonts (to read) and one folder (to write), no other process and nothing of the environment,
/// and is ended with everything that it started when its time is over or when we end. On Linux by bubblewrap
/// (bwrap) and resource limits; elsewhere there is no such box and nothing is run.
class BoxedProcess {
public:
    struct Order {
        QString program; ///< its full path
        QStringList arguments;
        /// The only place where it may write, and where it works. Full path; inside the box it is
        /// folderInside(). What it left there may be anything, links and pipes among it.
        QString folder;
        QStringList readable = {}; ///< full paths beside the system's that it may read, where there are any
        std::chrono::milliseconds timeLimit = std::chrono::seconds(60); ///< of the clock
        qint64 mostMemory = qint64(2) * 1024 * 1024 * 1024; ///< bytes of address space of each process
        qint64 largestFile = qint64(64) * 1024 * 1024; ///< bytes of each file
        qint64 largestFolder = qint64(256) * 1024 * 1024; ///< bytes of all files in the folder
    };

    struct Ended {
        int exitCode = 0;
        QByteArray output; ///< both streams, the first 64 KiB
    };

    static const QString &folderInside();

    /// Nothing, or why no box can be made here (Unavailable), with a text for the person. Tries it: some
    /// milliseconds.
    static Result<void> available();

    /// Runs it to its end; blocks, for threads other than that of windows. Errors: Unavailable when there is
    /// no box, or it did not end in time (rule time_limit) or wrote too much (rule too_large); Cancelled;
    /// Internal when it cannot be started or crashed.
    static Result<Ended> run(const Order &order, const std::stop_token &stop = {});
};

} // namespace tereze
