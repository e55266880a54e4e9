// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/localtext.h>

#include <QString>

namespace tereze::domain {

/// What a case waits for.
struct AwaitedStep {
    LocalText step; ///< empty for a step without a name
    QString kind; ///< node kind, such as `user_task`, `payment` or `applicant`
    QString element; ///< of the route, where it asks the applicant, by which the answer names it; else empty
    LocalText position; ///< who is asked; empty when nobody is
    QString since; ///< ISO 8601 in UTC; empty when unknown
};

} // namespace tereze::domain
