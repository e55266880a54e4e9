// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobrunner.h"

#include <core/base/logging.h>
#include <core/db/database.h>
#include <core/db/sqlerror.h>
#include <core/store/workstore.h>

#include <exception>

namespace tereze::work {
namespace {

/// What stands in the record of a job that failed: for the administrator, and for staff beside the document.
QString failureText(const Error &error)
{
    if (error.detail.isEmpty() || error.userText.contains(error.detail))
        return error.userText;
    if (error.userText.isEmpty() || error.detail.contains(error.userText) || error.saysOnlyItsKind())
        return error.detail;
    return QStringLiteral("%1 (%2)").arg(error.userText, error.detail);
}

} // namespace

JobRunner::JobRunner(const QList<const JobHandler *> &handlers, WorkCounters &counters)
    : m_counters(counters)
{
    for (const JobHandler *handler : handlers) {
        for (const QString &kind : handler->kinds())
            m_handlers.insert(kind, handler);
    }
}

bool JobRunner::isFinal(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::InvalidInput:
    case ErrorKind::RuleBroken:
    case ErrorKind::Unsupported:
    case ErrorKind::Corrupt:
    case ErrorKind::NotFound:
        return true;
    default:
        return false;
    }
}

Result<void> JobRunner::handle(const domain::Job &job, const JobDesk &desk) const
{
    const JobHandler *handler = m_handlers.value(job.kind);
    if (handler == nullptr)
        return Error::of(ErrorKind::Unsupported,
            QStringLiteral("this worker does not know jobs of the kind “%1”").arg(job.kind));
    try {
        return handler->handle(job, desk);
    } catch (const std::exception &fault) {
        return Error::of(ErrorKind::Internal, QString::fromUtf8(fault.what()));
    }
}

Result<bool> JobRunner::runOne(const JobDesk &desk) const
{
    // One at a time: a worker that is killed holds up one job a thread until the lease runs out, no more.
    TEREZE_TRY(const QList<domain::Job> jobs, store::WorkStore::claim(desk.database, desk.worker, 1));
    if (jobs.isEmpty())
        return false;
    const domain::Job &job = jobs.first();
    const Result<void> done = handle(job, desk);
    if (done) {
        ++m_counters.jobsDone;
        return true;
    }
    const Error &error = done.error();
    if (desk.database.isLost())
        return error; // the lease runs out by itself
    const bool final = isFinal(error);
    const Result<void> given = store::WorkStore::fail(desk.database, job.id, desk.worker, failureText(error),
        error.rule.isEmpty() ? nameOf(error.kind) : error.rule, final);
    if (given) {
        ++(final ? m_counters.jobsGivenUp : m_counters.jobsFailed);
        qCWarning(lcWork).noquote() << "Job" << job.id << job.kind << "of object" << job.objectId
                                    << "failed at attempt" << job.attempts
                                    << (final ? "for good:" : "and is tried again:") << error.logLine();
        return true;
    }
    if (!db::isOutdated(given.error()))
        return given.error();
    ++m_counters.leasesLost;
    qCInfo(lcWork) << "Job" << job.id << "was taken over or finished by another worker";
    return true;
}

} // namespace tereze::work
