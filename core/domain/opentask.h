// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"
#include "returntarget.h"
#include "taskask.h"

#include <core/base/localtext.h>

#include <QDateTime>

namespace tereze::domain {

/// An open task of a case that waits for me.
struct OpenTask {
    TaskId id;
    LocalText step;
    QString kind; ///< node kind: `user_task`, `manual_task` or `external`
    TaskAsk asks = TaskAsk::Decide;
    QStringList answers; ///< offered beside approve and reject
    LocalText position;
    QDateTime openedAt; ///< UTC
    QString forPerson; ///< surname and initials of the one in whose place I am asked; else empty
    QString basis; ///< on what ground I stand in, such as the number of an order; may be empty
    QList<ReturnTarget> returnTo; ///< where a decision may send the case back to; never empty
};

} // namespace tereze::domain
