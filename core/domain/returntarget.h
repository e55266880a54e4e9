// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/localtext.h>

#include <QString>

namespace tereze::domain {

/// Where a task may send its case back to.
struct ReturnTarget {
    QString to; ///< an element of the route, or `applicant`
    LocalText name; ///< of the step; empty for the applicant

    bool isApplicant() const { return to == QLatin1String("applicant"); }
};

} // namespace tereze::domain
