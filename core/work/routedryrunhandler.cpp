// SPDX-License-Identifier: GPL-3.0-or-later
#include "routedryrunhandler.h"

#include "routejudge.h"

#include <core/db/database.h>
#include <core/store/workstore.h>

namespace tereze::work {

QStringList RouteDryRunHandler::kinds() const
{
    return { u"route.dry_run"_qs };
}

Result<void> RouteDryRunHandler::handle(const domain::Job &job, const JobDesk &desk) const
{
    TEREZE_TRY(const auto run, store::WorkStore::dryRunDrawing(desk.database, job.objectId));
    if (!run) // nobody came for it
        return store::WorkStore::finishDryRun(desk.database, job, desk.worker, std::nullopt, {});
    TEREZE_TRY(const RouteJudgement judgement, judgeRoute(desk.database, run->xml, QString()));
    std::optional<QJsonObject> rows;
    if (judgement.rows)
        rows = judgement.rows->toJson();
    return store::WorkStore::finishDryRun(desk.database, job, desk.worker, rows, judgement.findings);
}

} // namespace tereze::work
