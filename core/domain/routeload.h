// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace tereze::domain {

/// How the steps of a route are used, from its history.
struct RouteLoad {
    struct Step {
        QString element; ///< id of the step; empty for the route as a whole
        qint64 openNow = 0; ///< cases that stand there, or run
        qint64 passed = 0; ///< cases that left it within the period, or ended
        /// From coming there to leaving, or from sending to the end, as time passes: nights and days off
        /// included. Nothing where nobody passed.
        std::optional<double> medianSeconds;
    };

    Step whole;
    QList<Step> steps; ///< those that were used
    bool isCut = false; ///< there are more cases than were looked at
};

} // namespace tereze::domain
