// SPDX-License-Identifier: GPL-3.0-or-later
#include "routepublishhandler.h"

#include "routejudge.h"

#include <core/db/database.h>
#include <core/store/workstore.h>

#include <QCryptographicHash>

namespace tereze::work {

QStringList RoutePublishHandler::kinds() const
{
    return { u"route.publish"_qs };
}

Result<void> RoutePublishHandler::handle(const domain::Job &job, const JobDesk &desk) const
{
    TEREZE_TRY(
        const store::WorkStore::Drawing drawing, store::WorkStore::drawing(desk.database, job.objectId));
    const QByteArray sha256 = QCryptographicHash::hash(drawing.xml, QCryptographicHash::Sha256);
    TEREZE_TRY(const RouteJudgement judgement, judgeRoute(desk.database, drawing.xml, drawing.routeKey));
    if (!judgement.rows)
        return store::WorkStore::refuseRoute(desk.database, job, desk.worker, sha256, judgement.findings);
    return store::WorkStore::publishRoute(
        desk.database, job, desk.worker, sha256, judgement.rows->toJson(), judgement.findings);
}

} // namespace tereze::work
