// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobhandler.h"

namespace tereze::work {

/// route.dry_run: judges a drawing as if it were to be published, has the database play it with sample
/// answers and undo all of it, and keeps what came of it for whoever asked.
class RouteDryRunHandler final : public JobHandler {
public:
    QStringList kinds() const override;
    Result<void> handle(const domain::Job &job, const JobDesk &desk) const override;
};

} // namespace tereze::work
