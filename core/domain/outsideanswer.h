// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

#include <QString>

#include <optional>

namespace tereze::domain {

/// What an outside body answered, as the person records it to whom its letter came.
struct OutsideAnswer {
    ApplicationId application;
    TaskId task; ///< one of the application's that asks for an answer
    bool isApproval = false;
    QString reference; ///< of the letter; 1 to 200 characters
    std::optional<QString> remark; ///< at most 4000 characters; required for a refusal
};

} // namespace tereze::domain
