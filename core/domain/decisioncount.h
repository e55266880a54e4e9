// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

namespace tereze::domain {

/// How many decisions a case's own steps hold: its chain of events must tell of as many.
struct DecisionCount {
    ApplicationId application;
    int decisions = 0;
};

} // namespace tereze::domain
