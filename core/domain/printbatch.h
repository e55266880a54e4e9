// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

#include <QDateTime>
#include <QHash>
#include <QString>

namespace tereze::domain {

/// A batch of the print queue.
struct PrintBatch {
    PrintBatchId id;
    QString title;
    QString person; ///< who asked for it
    bool isOwn = false;
    QDateTime createdAt;
    QString blankKind;
    int jobs = 0;
    QHash<QString, int> states; ///< how many jobs are in each
    QString printer;
    QString station;
    bool isAway = false; ///< the station was not heard of for a minute

    int in(const QString &state) const { return states.value(state); }
};

} // namespace tereze::domain
