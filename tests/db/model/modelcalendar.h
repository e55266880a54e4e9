// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modelroute.h"

namespace tereze::test {

/// The working calendars of the model and the terms counted by them, second by second. Instants are seconds
/// since Monday, 2 March 2026, 00:00Z, on which each case is filed; the university is five hours ahead.
class ModelCalendar {
public:
    /// Makes the calendars, as a script of SQL: `office`, with a holiday, a shortened day and a day off that
    /// is worked; `campus`, which counts where a term names none, and closes at midnight.
    static QString sql();
    static qint64 due(const ModelTerm &term, qint64 from);
    /// When a term ends that would have ended at `due` but stood from `since` to `until`.
    static qint64 shifted(const ModelTerm &term, qint64 due, qint64 since, qint64 until);

private:
    static bool isOpen(const ModelTerm &term, qint64 second);
    static qint64 dayOf(qint64 second);
    /// The second in which a day ends for work; -1: no working day.
    static qint64 closing(const ModelTerm &term, qint64 day);
    static qint64 afterOpenSeconds(const ModelTerm &term, qint64 from, qint64 count);
};

} // namespace tereze::test
