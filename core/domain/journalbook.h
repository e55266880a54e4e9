// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tereze::domain {

/// A journal in a year, in figures.
struct JournalBook {
    QString journalKey;
    int year = 0;
    qint64 lastNumber = 0;
    qint64 entries = 0; ///< with a number
    qint64 annulments = 0;
    qint64 voids = 0;
    qint64 reservations = 0; ///< numbers that are neither used nor void yet
    bool isClosed = false;
};

} // namespace tereze::domain
