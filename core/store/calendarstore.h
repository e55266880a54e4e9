// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/db/database.h>
#include <core/domain/stored.h>
#include <core/domain/workingcalendar.h>

namespace tereze::store {

/// Working calendars. Reading is for staff, the rest for administrators and the cluster's owner.
class CalendarStore {
public:
    /// By key, after the key `after`; without hours and days.
    static Result<QList<domain::WorkingCalendar>> calendars(
        db::Database &database, const QString &after = {}, int limit = 200);
    /// One with its exceptions of a year (1990 to 2199); nothing when there is none of this key.
    static Result<std::optional<domain::WorkingCalendar>> calendar(
        db::Database &database, const QString &key, int year);
    /// One with the exceptions of all years; Conflict when it was changed while it was read.
    static Result<std::optional<domain::WorkingCalendar>> wholeCalendar(
        db::Database &database, const QString &key);

    /// Makes (version 0) or changes everything but the days. Conflict when it is there already or was changed
    /// meanwhile.
    static Result<domain::Stored> put(
        db::Database &database, const QUuid &requestId, const domain::WorkingCalendar &calendar);
    /// Makes a day an exception; the version is the calendar's, and so is the one answered.
    static Result<domain::Stored> putDay(db::Database &database, const QUuid &requestId, const QString &key,
        qint64 version, const domain::CalendarDay &day);
    /// Makes it an ordinary day again.
    static Result<domain::Stored> removeDay(
        db::Database &database, const QUuid &requestId, const QString &key, qint64 version, const QDate &day);
};

} // namespace tereze::store
