// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/opentask.h>
#include <core/domain/positionentry.h>

#include <QString>

#include <span>

namespace tereze::ui {

/// What a person may do with a case.
enum class CaseAct {
    Approve,
    ApproveWithRemarks,
    Return,
    Reject,
    Acknowledge,
    RecordAnswer, ///< of an outside body
    Assign, ///< a task that nobody could do
    TakeBack, ///< one's own decision
    Recall, ///< the final decision; the applicant may apply anew
    Annul, ///< the final decision, for good
    RecordPayment,
};

struct CaseActEntry {
    CaseAct act;
    const char *action; ///< of the registry
};

/// Every act, in the order of its buttons.
std::span<const CaseActEntry> caseActs();

/// What the person has settled on.
struct CaseRequest {
    CaseAct act = CaseAct::Approve;
    domain::OpenTask task; ///< of what is done with a task; of TakeBack only the id, of the task decided
    QString answer; ///< of an approval, where the task offers answers; of a return where to
    QString text; ///< remark, reason, or reference of the payment; never blank where it is needed
    QString amount; ///< of a payment: tenge as decimal text
    QString reference; ///< of the letter of an outside body
    bool isApproval = false; ///< what the outside body answered
    domain::PositionEntry position; ///< to which a task is assigned
};

} // namespace tereze::ui
