// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/db/database.h>
#include <core/domain/workingcalendar.h>

#include <QDate>

namespace tereze::catalogue {

/// Brings a calendar of the database into line with one from a file: all of it or, on a failure, nothing.
/// Only what differs is written. Exceptions of years of which the file names no day stay as they are.
class CalendarLoader {
public:
    /// What was done.
    struct Report {
        bool made = false;
        bool changed = false; ///< name, hours, source or the day up to which it is complete
        QList<QDate> added;
        QList<QDate> edited;
        QList<QDate> removed;

        bool isUnchanged() const;
    };

    /// As an administrator or the cluster's owner, outside of any transaction. Conflict when somebody changes
    /// the calendar at the same time.
    static Result<Report> load(db::Database &database, const domain::WorkingCalendar &wanted);
};

} // namespace tereze::catalogue
