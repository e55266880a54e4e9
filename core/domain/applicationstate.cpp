// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationstate.h"

#include <QCoreApplication>

namespace tereze::domain {

QList<ApplicationState> allApplicationStates()
{
    using State = ApplicationState;
    return { State::InReview, State::Returned, State::Correcting, State::Withdrawn, State::Approved,
        State::Rejected, State::Annulled, State::Lapsed };
}

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
    case ApplicationState::Annulled:
        return QStringLiteral("annulled");
    case ApplicationState::Lapsed:
        return QStringLiteral("lapsed");
    }
    return {};
}

std::optional<ApplicationState> applicationStateOf(const QString &code)
{
    for (const ApplicationState state : allApplicationStates()) {
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
    case ApplicationState::Annulled:
        return QCoreApplication::translate("ApplicationState", "Annulled");
    case ApplicationState::Lapsed:
        return QCoreApplication::translate("ApplicationState", "Lapsed");
    }
    return {};
}

} // namespace tereze::domain
