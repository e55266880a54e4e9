// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"
#include "outcome.h"

#include <QByteArray>

#include <optional>

namespace tereze::domain {

/// A decision as a person hands it in, with what the person saw.
struct Decision {
    ApplicationId application;
    TaskId task; ///< one of the application's
    Outcome outcome = Outcome::Approve;
    /// One of those that the task offers, with Approve; with Return where to, as ReturnTarget::to.
    std::optional<QString> answer;
    std::optional<QString> remark; ///< remark or reason, at most 4000 characters; required but with Approve
    QByteArray formSha256; ///< ApplicationCard::formSha256 as shown
    std::optional<QByteArray> draftsSha256; ///< ApplicationCard::draftsSha256 as shown
};

} // namespace tereze::domain
