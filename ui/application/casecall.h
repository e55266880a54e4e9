// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caseact.h"

#include <core/base/result.h>
#include <core/domain/applicationcard.h>
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
    enum class Kind { Decide, Recall, RecordPayment, Acknowledge, RecordAnswer, Assign, TakeBack, Annul };

    Kind kind = Kind::Decide;
    domain::ApplicationId application;
    QString caseRef;
    qint64 version = 0; ///< of the application as it was shown
    domain::TaskId task; ///< but of Recall, Annul and RecordPayment; of TakeBack the one that was decided
    domain::Decision decision; ///< of Decide
    QString text; ///< reason or remark, reference of a payment
    QString amount; ///< of a payment: tenge as decimal text
    QString reference; ///< of the letter of an outside body
    bool isApproval = false; ///< what the outside body answered
    QString role; ///< of the position to which a task is assigned
    QString unitCode;

    /// What is asked about a case as it is shown.
    static CaseCall of(const domain::ApplicationCard &card, const CaseRequest &request);

    /// It does what an open task asks for, so that the task is gone afterwards.
    bool closesTask() const;
    /// Errors are those of CaseStore. The version of the answer is that of the case before, where the server
    /// tells none.
    Result<domain::CaseState> carryOut(db::Database &database, const QUuid &request) const;
    /// That it was done, in the present language.
    QString doneText() const;

    QJsonObject toJson() const;
    /// InvalidInput for what toJson() does not write.
    static Result<CaseCall> fromJson(const QJsonObject &record);
};

} // namespace tereze::ui
