// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationstate.h"

#include <QCoreApplication>

namespace tereze::domain {

QString codeOf(ApplicationState state)
{
    switch (state) {
    case ApplicationState::InReview:
        return QStringLiteral("in_review");
    case ApplicationState::Returned:
        return QStringLiteral("returned");
    case ApplicationState::Correcting:
        return QStringLiteral("correcting");
    case ApplicationState::Withdrawn:
        return QStringLiteral("withdrawn");
    case ApplicationState::Approved:
        return QStringLiteral("approved");
    case ApplicationState::Rejected:
        return QStringLiteral("rejected");
    }
    return {};
}

std::optional<ApplicationState> applicationStateOf(const QString &code)
{
    using State = ApplicationState;
    for (const State state : { State::InReview, State::Returned, State::Correcting, State::Withdrawn,
             State::Approved, State::Rejected }) {
        if (codeOf(state) == code)
            return state;
    }
    return std::nullopt;
}

QString textOf(ApplicationState state)
{
    switch (state) {
    case ApplicationState::InReview:
        return QCoreApplication::translate("ApplicationState", "In review");
    case ApplicationState::Returned:
        return QCoreApplication::translate("ApplicationState", "Returned for correction");
    case ApplicationState::Correcting:
        return QCoreApplication::translate("ApplicationState", "Being corrected");
    case ApplicationState::Withdrawn:
        return QCoreApplication::translate("ApplicationState", "Withdrawn");
    case ApplicationState::Approved:
        return QCoreApplication::translate("ApplicationState", "Approved");
    case ApplicationState::Rejected:
        return QCoreApplication::translate("ApplicationState", "Rejected");
    }
    return {};
}

} // namespace tereze::domain
