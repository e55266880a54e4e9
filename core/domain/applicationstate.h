// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace tereze::domain {

/// Where an application stands, as the database keeps it.
enum class ApplicationState {
    InReview, ///< travels its route
    Returned, ///< back with the applicant, who has not taken it up yet
    Correcting, ///< the applicant has acknowledged the return
    Withdrawn,
    Approved,
    Rejected,
    Annulled, ///< what was issued was taken out of force; the case is over
    Lapsed, ///< a term ran out
};

/// Every state that there is.
QList<ApplicationState> allApplicationStates();

/// The database's word, such as `in_review`.
QString codeOf(ApplicationState state);
std::optional<ApplicationState> applicationStateOf(const QString &code);

/// The translated name for people.
QString textOf(ApplicationState state);

} // namespace tereze::domain
