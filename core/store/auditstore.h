// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/db/database.h>
#include <core/domain/auditevent.h>
#include <core/domain/decisioncount.h>
#include <core/domain/seal.h>

namespace tereze::store {

/// The audit log for who checks it: auditors. At most 10,000 rows a call.
class AuditStore {
public:
    /// In the order in which they are sealed, after the event (`afterXid`, `afterId`); "0" and 0 begin.
    static Result<QList<domain::AuditEvent>> events(
        db::Database &database, const QString &afterXid, qint64 afterId, int limit = 10'000);
    static Result<QList<domain::Seal>> seals(db::Database &database, qint64 afterId = 0, int limit = 10'000);
    static Result<QList<domain::DecisionCount>> decisions(
        db::Database &database, domain::ApplicationId after = {}, int limit = 10'000);
};

} // namespace tereze::store
