// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applicationstate.h"
#include "ids.h"

#include <core/base/localtext.h>

#include <QDateTime>

namespace tereze::domain {

/// One row of the applicant's own list.
struct OwnApplication {
    ApplicationId id; ///< the cursor of the list; never shown
    QString caseRef;
    QString serviceKey;
    LocalText service;
    ApplicationState state = ApplicationState::InReview;
    QDateTime stateSince; ///< UTC
    QDateTime submittedAt; ///< UTC
    qint64 version = 0;
    bool documentsReady = false; ///< no document of it is still being made
    bool answerAwaited = false; ///< the route asks the applicant something
};

} // namespace tereze::domain
