// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

#include <QString>

namespace tereze::domain {

/// The last row shown, after which the next page begins. The time is the server's own text: an instant cut
/// to milliseconds would lose or repeat rows.
struct InboxCursor {
    QString openedAt;
    TaskId task;
};

} // namespace tereze::domain
