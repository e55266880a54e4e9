// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"
#include "outcome.h"

#include <core/base/localtext.h>

#include <QDateTime>

namespace tereze::domain {

/// A decision of mine that I may ask to take back.
struct OwnDecision {
    TaskId task;
    LocalText step;
    Outcome outcome = Outcome::Approve;
    QDateTime decidedAt; ///< UTC
};

} // namespace tereze::domain
