// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobhandler.h"
#include "workcounters.h"

#include <core/base/error.h>

#include <QHash>
#include <QList>

namespace tereze::work {

/// Takes jobs from the queue one at a time and has them done. Serves several threads at once.
class JobRunner {
public:
    /// The handlers and the counters must outlive the runner.
    JobRunner(const QList<const JobHandler *> &handlers, WorkCounters &counters);

    /// Leases a job, if one is ready, and does it; true when there was one. Whatever goes wrong with the job
    /// itself ends in its record (tried again later, or dead), not here: an error means that the queue could
    /// not be reached.
    Result<bool> runOne(const JobDesk &desk) const;

    /// True when another attempt cannot help: the fault is in what the job was given.
    static bool isFinal(const Error &error);

private:
    Result<void> handle(const domain::Job &job, const JobDesk &desk) const;

    QHash<QString, const JobHandler *> m_handlers;
    WorkCounters &m_counters;
};

} // namespace tereze::work
