// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/localtext.h>

#include <QDateTime>

#include <optional>

namespace tereze::domain {

/// One event of a case.
struct HistoryEntry {
    int seq = 0; ///< from 1; also the cursor of the list
    QString kind; ///< such as `submitted`, `decided`, `recalled`
    QDateTime at; ///< UTC
    QString person; ///< surname and initials; empty for the system
    QString forPerson; ///< the one in whose place the person acted, likewise; empty where nobody
    LocalText position; ///< in which the person acted; empty where none
    LocalText step; ///< empty where none
    QString outcome; ///< code of an Outcome, else empty
    QString answer; ///< of those that a task offered
    LocalText returnedTo; ///< the step that a return went to; empty when to the applicant
    QString reference; ///< of the letter of an outside body; staff alone see it
    QString remark; ///< remark or reason
    QString documentTitle;
    QString documentKind;
    QString channel; ///< `desktop`, `portal` or `worker`
};

} // namespace tereze::domain
