// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tereze::domain {

/// What a person decides on a task.
enum class Outcome {
    Approve,
    ApproveWithRemarks, ///< needs a remark
    Reject, ///< needs a reason
    Return, ///< back to the applicant for correction, or to an earlier step; needs a reason
};

/// The database's word, such as `approve_with_remarks`.
QString codeOf(Outcome outcome);
std::optional<Outcome> outcomeOf(const QString &code);

/// The translated name for people.
QString textOf(Outcome outcome);

} // namespace tereze::domain
