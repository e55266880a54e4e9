// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace tereze::domain {

/// The book of a journal in a year: what stands in it now, or stood in it when it was closed.
struct JournalYear {
    int year = 0;
    std::optional<qint64> first; ///< number; nothing in an empty book
    std::optional<qint64> last;
    qint64 numbers = 0; ///< registrations, void and reserved ones together
    qint64 registrations = 0;
    qint64 voids = 0;
    qint64 reserved = 0; ///< neither used nor void yet
    qint64 backDated = 0;
    qint64 annulled = 0; ///< of the registrations
    std::optional<QDateTime> closedAt; ///< UTC
    QString closedBy; ///< surname and initials; empty while it is open
    qint64 version = 0;
};

} // namespace tereze::domain
