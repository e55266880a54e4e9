// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applicationstate.h"
#include "ids.h"

namespace tereze::domain {

/// How a case stands after an act. The applicant's acts name no id: applicants know the case reference alone.
struct CaseState {
    ApplicationId application; ///< invalid in the answers to an applicant
    QString caseRef;
    ApplicationState state = ApplicationState::InReview;
    qint64 version = 0; ///< to be named in the next act
};

} // namespace tereze::domain
