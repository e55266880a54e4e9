// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inboxcursor.h"
#include "taskask.h"

#include <core/base/localtext.h>

#include <QDateTime>

namespace tereze::domain {

/// One open task in a list.
struct InboxItem {
    TaskId task;
    ApplicationId application;
    QString caseRef;
    LocalText service;
    QString applicant;
    LocalText step;
    QString stepKind; ///< node kind: `user_task`, `manual_task` or `external`
    TaskAsk asks = TaskAsk::Decide;
    QString forPerson; ///< surname and initials of the one in whose place somebody is asked; else empty
    LocalText position; ///< which is asked
    QDateTime openedAt; ///< UTC, for showing
    QString openedAtText; ///< for the cursor
    int round = 1; ///< counts submissions
    bool mayDecide = false;
    bool incident = false; ///< something stands in the way of the case

    InboxCursor cursor() const { return { openedAtText, task }; }
};

} // namespace tereze::domain
