// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/domain/workingcalendar.h>

#include <QJsonObject>

namespace tereze::catalogue {

/// A working calendar as a file describes it:
/// ```
/// { "key": "kazakhstan", "name": {…}, "source": "where the days were taken from", "complete_until":
/// "2026-12-31",
///   "hours": { "mon": ["09:00-13:00", "14:00-18:00"], … },
///   "days": [{ "day": "2026-01-01", "kind": "holiday", "name": {…} },
///            { "day": "2026-12-31", "kind": "shortened", "hours": ["09:00-12:00"], "name": {…} }] }
/// ```
/// `source`, `days` and `hours` of a holiday may be absent. Days stand in their order, each once.
class CalendarFile {
public:
    /// Names every fault that can be told without the database: unknown keys, dates, languages, order. What
    /// times and kinds are right, the database says.
    static Result<domain::WorkingCalendar> read(const QString &path);

    /// The object that read() takes.
    static QJsonObject json(const domain::WorkingCalendar &calendar);
};

} // namespace tereze::catalogue
