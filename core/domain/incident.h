// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

#include <core/base/localtext.h>

#include <QDateTime>
#include <QJsonObject>

namespace tereze::domain {

/// A case that cannot go on by itself.
struct Incident {
    ApplicationId application; ///< also the cursor of the list
    QString caseRef;
    LocalText service;
    QJsonObject facts; ///< what stands in the way, as the engine wrote it
    QDateTime since; ///< UTC
};

} // namespace tereze::domain
