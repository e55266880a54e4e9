// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/domain/casestate.h>
#include <core/domain/decision.h>
#include <core/domain/ids.h>

#include <QJsonObject>
#include <QString>
#include <QUuid>

namespace tereze::db {
class Database;
}

namespace tereze::ui {

/// What a person has settled on about a case, complete: it can be asked of the server, noted on the disk, and
/// asked again by another run.
struct CaseCall {
    enum class Kind { Decide, Recall, RecordPayment };

    Kind kind = Kind::Decide;
    domain::ApplicationId application;
    QString caseRef;
    qint64 version = 0; ///< of the application as it was shown
    domain::Decision decision; ///< of Decide
    QString text; ///< reason of a recall, reference of a payment
    QString amount; ///< of a payment: tenge as decimal text

    /// Errors are those of CaseStore.
    Result<domain::CaseState> carryOut(db::Database &database, const QUuid &request) const;

    QJsonObject toJson() const;
    /// InvalidInput for what toJson() does not write.
    static Result<CaseCall> fromJson(const QJsonObject &record);
};

} // namespace tereze::ui
