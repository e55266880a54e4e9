// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobcommands.h"

#include <app/admin/invocation.h>
#include <core/store/workstore.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

namespace tereze::admin {

namespace {

constexpr int jobsOnce = 200;

Result<QList<domain::FailedJob>> allFailedJobs(db::Database &database)
{
    QList<domain::FailedJob> all;
    std::optional<qint64> before;
    while (true) {
        TEREZE_TRY(const auto page, store::WorkStore::failed(database, before, jobsOnce));
        all += page;
        if (page.size() < jobsOnce)
            return all;
        before = page.last().id;
    }
}

Result<QList<domain::FailedJob>> listedJobs(const Invocation &invocation)
{
    TEREZE_TRY(const auto database, invocation.database());
    return allFailedJobs(*database);
}

/// The jobs that the command line names; each is asked for under a request id of its own.
Result<int> retriedJobs(const Invocation &invocation)
{
    QList<qint64> ids;
    for (const QString &text : invocation.positional()) {
        bool isNumber = false;
        ids << text.toLongLong(&isNumber);
        if (!isNumber || ids.last() <= 0)
            return Error::of(ErrorKind::InvalidInput,
                QCoreApplication::translate("Admin", "“%1” is not the number of a job.").arg(text), text);
    }
    TEREZE_TRY(const auto database, invocation.database());
    if (ids.isEmpty()) {
        TEREZE_TRY(const auto jobs, allFailedJobs(*database));
        for (const domain::FailedJob &job : jobs) {
            if (job.state != u"running")
                ids << job.id;
        }
    }
    for (const qint64 id : std::as_const(ids))
        TEREZE_CHECK(store::WorkStore::retry(*database, QUuid::createUuid(), id));
    return static_cast<int>(ids.size());
}

} // namespace

int jobList(Invocation &invocation)
{
    const auto jobs = listedJobs(invocation);
    if (!jobs)
        return invocation.refused(jobs.error());
    QJsonArray json;
    QStringList lines;
    for (const domain::FailedJob &job : *jobs) {
        const bool isDead = job.state == u"dead";
        const QString next = job.runAt.toUTC().toString(Qt::ISODate);
        json << QJsonObject { { QStringLiteral("id"), job.id }, { QStringLiteral("kind"), job.kind },
            { QStringLiteral("object"), job.objectId }, { QStringLiteral("state"), job.state },
            { QStringLiteral("attempts"), job.attempts }, { QStringLiteral("waits"), job.waits },
            { QStringLiteral("code"), job.code }, { QStringLiteral("error"), job.error },
            { QStringLiteral("created"), job.createdAt.toUTC().toString(Qt::ISODate) },
            { QStringLiteral("next"), isDead ? QJsonValue() : QJsonValue(next) } };
        lines << QStringLiteral("%1  %2 %3  %4  %5: %6")
                     .arg(job.id)
                     .arg(job.kind)
                     .arg(job.objectId)
                     .arg(isDead ? QCoreApplication::translate("Admin", "given up")
                                 : QCoreApplication::translate("Admin", "tried again at %1").arg(next),
                         job.code, job.error);
    }
    return invocation.done(json,
        lines.isEmpty() ? QCoreApplication::translate("Admin", "No job has failed.") : lines.join(u'\n'));
}

int jobRetry(Invocation &invocation)
{
    if (invocation.has(QStringLiteral("all")) != invocation.positional().isEmpty())
        return invocation.wrongUsage(
            QCoreApplication::translate("Admin", "job retry: name the jobs, or say --all"));
    const auto count = retriedJobs(invocation);
    if (!count)
        return invocation.refused(count.error());
    return invocation.done(QJsonObject { { QStringLiteral("retried"), *count } },
        QCoreApplication::translate("Admin", "Jobs that are tried again now: %1").arg(*count));
}

} // namespace tereze::admin
