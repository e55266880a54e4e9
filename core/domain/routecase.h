// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applicationstate.h"
#include "ids.h"

#include <core/base/localtext.h>

#include <QDateTime>
#include <QList>
#include <QString>

namespace tereze::domain {

/// A running application that is on another version of its route, and what would become of it in that one.
struct RouteCase {
    struct Misfit {
        QString verdict; ///< stuck, skip or repeat
        QString element; ///< id of the step
        LocalText name; ///< of the step; empty where no version names it
    };

    ApplicationId application;
    QString caseRef;
    qint64 version = 0; ///< of the application, as a migration of it has to name it
    int lastEvent = 0; ///< number of its newest event: the same
    ApplicationState state = ApplicationState::InReview;
    int number = 0; ///< of the route's version that it runs on
    LocalText service;
    QDateTime submittedAt; ///< UTC
    QList<Misfit> misfits; ///< none: it would go on as before

    bool wouldBeStuck() const
    {
        for (const Misfit &misfit : misfits) {
            if (misfit.verdict == u"stuck")
                return true;
        }
        return false;
    }
};

} // namespace tereze::domain
