// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/db/database.h>
#include <core/domain/auditentry.h>
#include <core/domain/auditevent.h>
#include <core/domain/auditperson.h>
#include <core/domain/auditquery.h>
#include <core/domain/decisioncount.h>
#include <core/domain/seal.h>

namespace tereze::store {

/// The audit log for who reads or checks it: auditors. For a check at most 10,000 rows a call.
class AuditStore {
public:
    /// In the order in which they are sealed, after the event (`afterXid`, `afterId`); "0" and 0 begin.
    static Result<QList<domain::AuditEvent>> events(
        db::Database &database, const QString &afterXid, qint64 afterId, int limit = 10'000);
    static Result<QList<domain::Seal>> seals(db::Database &database, qint64 afterId = 0, int limit = 10'000);
    static Result<QList<domain::DecisionCount>> decisions(
        db::Database &database, domain::ApplicationId after = {}, int limit = 10'000);

    /// To be read by people: newest first, those behind `last`, at most 200. NotFound for a case that there
    /// is not.
    static Result<QList<domain::AuditEntry>> log(db::Database &database, const domain::AuditQuery &query,
        const std::optional<domain::AuditEntry> &last, int limit);
    /// At most 20 whose full name begins with `find`, those with an account first.
    static Result<QList<domain::AuditPerson>> people(db::Database &database, const QString &find);
};

} // namespace tereze::store
