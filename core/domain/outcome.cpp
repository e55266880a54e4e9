// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcome.h"

#include <QCoreApplication>

namespace tereze::domain {

QString codeOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Approve:
        return QStringLiteral("approve");
    case Outcome::ApproveWithRemarks:
        return QStringLiteral("approve_with_remarks");
    case Outcome::Reject:
        return QStringLiteral("reject");
    case Outcome::Return:
        return QStringLiteral("return");
    }
    return {};
}

std::optional<Outcome> outcomeOf(const QString &code)
{
    for (const Outcome outcome :
        { Outcome::Approve, Outcome::ApproveWithRemarks, Outcome::Reject, Outcome::Return }) {
        if (codeOf(outcome) == code)
            return outcome;
    }
    return std::nullopt;
}

QString textOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Approve:
        return QCoreApplication::translate("Outcome", "Approved");
    case Outcome::ApproveWithRemarks:
        return QCoreApplication::translate("Outcome", "Approved with remarks");
    case Outcome::Reject:
        return QCoreApplication::translate("Outcome", "Rejected");
    case Outcome::Return:
        return QCoreApplication::translate("Outcome", "Returned for correction");
    }
    return {};
}

} // namespace tereze::domain
