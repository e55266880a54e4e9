// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobdesk.h"

#include <core/base/result.h>
#include <core/domain/job.h>

#include <QStringList>

namespace tereze::work {

/// Does the jobs of some kinds. One object serves several threads at once.
class JobHandler {
public:
    virtual ~JobHandler() = default;

    virtual QStringList kinds() const = 0;

    /// Does the job and ends it in the database, in one transaction with what the job was for. An error means
    /// that it was not ended; whoever called gives the job back. Doing a job again after a failure or a crash
    /// must do no harm.
    virtual Result<void> handle(const domain::Job &job, const JobDesk &desk) const = 0;
};

} // namespace tereze::work
