// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/localtext.h>

#include <QDate>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace tereze::domain {

/// A day that is not as its weekday is.
struct CalendarDay {
    QDate day;
    QString kind; ///< `holiday`, `working` (a day off that was made a working one) or `shortened`
    QStringList hours; ///< such as 09:00-13:00; empty for a holiday
    LocalText name;

    bool operator==(const CalendarDay &) const = default;
};

/// A working calendar, by which deadlines are counted.
struct WorkingCalendar {
    qint64 id = 0;
    QString key;
    LocalText name;
    QJsonObject hours; ///< of the week: {"mon": ["09:00-13:00", "14:00-18:00"], …}; in a list empty
    QString source; ///< where the exceptions were taken from; in a list empty
    QDate completeUntil; ///< up to this day the exceptions are known
    bool isDefault = false; ///< it counts where none is named; told by a list
    QList<int> years; ///< in which it has exceptions; in a list empty
    QList<CalendarDay> days; ///< exceptions, by day: of the year that was asked for, or of all
    qint64 version = 0; ///< of the calendar and all its days; 0 for one to be made
};

} // namespace tereze::domain
