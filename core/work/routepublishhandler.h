// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobhandler.h"

namespace tereze::work {

/// route.publish: judges a drawing by what there is (judgeRoute) and compiles it;
/// publishes its rows, or refuses it with the findings.
class RoutePublishHandler final : public JobHandler {
public:
    QStringList kinds() const override;
    Result<void> handle(const domain::Job &job, const JobDesk &desk) const override;
};

} // namespace tereze::work
