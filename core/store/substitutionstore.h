// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/db/database.h>
#include <core/domain/stored.h>
#include <core/domain/substitution.h>

namespace tereze::store {

/// The register of substitutions. Administrators keep it; people name their own substitutes only while the
/// setting `substitution_self` is true.
class SubstitutionStore {
public:
    enum class Scope {
        Mine, ///< in which the caller is absent or stands in
        All, ///< an administrator's
    };

    /// Newest first; `before` is the last id of the page before. `open` leaves out what is cancelled or over.
    static Result<QList<domain::Substitution>> substitutions(db::Database &database, Scope scope, bool open,
        std::optional<qint64> before = std::nullopt, int limit = 200);
    /// Person, substitute, role and unit (both empty for all positions), days and basis are read. RuleBroken
    /// with rule `overlap`, `cycle`, `self`, `account`, `not_held`, `past` or `range`.
    static Result<domain::Stored> put(
        db::Database &database, const QUuid &requestId, const domain::Substitution &substitution);
    /// As a whole: it stands for no day any more. WrongState when it is cancelled already.
    static Result<domain::Stored> cancel(
        db::Database &database, const QUuid &requestId, qint64 id, qint64 version);
};

} // namespace tereze::store
