// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

#include <core/base/localtext.h>

#include <QDateTime>

namespace tereze::domain {

/// An open task of a case that I may decide.
struct OpenTask {
    TaskId id;
    LocalText step;
    QString kind; ///< `user_task` or `manual_task`
    QStringList answers; ///< offered beside approve and reject
    LocalText position;
    QDateTime openedAt; ///< UTC
};

} // namespace tereze::domain
