// SPDX-License-Identifier: GPL-3.0-or-later
#include "caseact.h"

namespace tereze::ui {

std::span<const CaseActEntry> caseActs()
{
    static constexpr CaseActEntry all[] {
        { CaseAct::Approve, "approve" },
        { CaseAct::Acknowledge, "acknowledge" },
        { CaseAct::RecordAnswer, "record_answer" },
        { CaseAct::Assign, "assign" },
        { CaseAct::ApproveWithRemarks, "approve_with_remarks" },
        { CaseAct::Return, "return" },
        { CaseAct::Reject, "reject" },
        { CaseAct::TakeBack, "take_back" },
        { CaseAct::Recall, "recall" },
        { CaseAct::Annul, "annul" },
        { CaseAct::RecordPayment, "record_payment" },
    };
    return all;
}

} // namespace tereze::ui
