// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <stop_token>

namespace tereze {

/// A program that reads what strangers made, shut in: it has no network, sees of the disk the system's
/// programs and fonts (to read) and a folder in memory (to write), no other process, no open file of ours and
/// nothing of the environment, and is ended with everything that it started when its time is over or when we
/// end. Nothing that it writes is left behind but the one file that is asked for. On Linux by bubblewrap
/// (bwrap) and resource limits; elsewhere there is no such box and nothing is run.
class BoxedProcess {
public:
    struct Order {
        QString program; ///< its full path
        QStringList arguments;
        /// What lies in its folder when it begins, by the name within ("form.odt", "profile/settings").
        QMap<QString, QByteArray> files = {};
        QString result = {}; ///< the file of its folder that is taken out at the end; empty: none
        QStringList readable = {}; ///< full paths beside the system's that it may read, where there are any
        std::chrono::milliseconds timeLimit = std::chrono::seconds(60); ///< of the clock
        qint64 mostMemory = qint64(2) * 1024 * 1024 * 1024; ///< bytes of all its processes, and of address
                                                            ///< space of each
        qint64 largestFile = qint64(64) * 1024 * 1024; ///< bytes of each file
        qint64 largestFolder = qint64(256) * 1024 * 1024; ///< bytes of its folder, which is in memory
        int mostProcesses = 256; ///< threads among them
    };

    struct Ended {
        int exitCode = 0;
        QByteArray output; ///< both streams, the first 64 KiB
        std::optional<QByteArray> result; ///< nothing when it is not there, or no file but a link or a pipe
    };

    /// The folder as it is called inside the box; the program works in it.
    static const QString &folderInside();

    /// Nothing, or why no box can be made here (Unavailable), with a text for the person. Tries it: some
    /// milliseconds.
    static Result<void> available();

    /// Runs it to its end; blocks, for threads other than that of windows. Errors: Unavailable when there is
    /// no box, or it did not end in time (rule time_limit) or took too much memory or made too large a result
    /// (rule too_large); Cancelled; Internal when it cannot be started or crashed.
    static Result<Ended> run(const Order &order, const std::stop_token &stop = {});
};

} // namespace tereze
