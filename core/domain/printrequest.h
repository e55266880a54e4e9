// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

#include <QList>
#include <QString>

namespace tereze::domain {

/// Print forms to be queued, one batch.
struct PrintRequest {
    QString title; ///< of the batch, at most 500 characters
    QList<qint64> entries; ///< of a journal, in the order of printing; times copies at most 5000
    int copies = 1; ///< 1 to 99
    PrinterId printer;
    QString tray; ///< empty: whichever
    QString reason; ///< needed when a document is printed once more
    bool held = false; ///< to be started by a person
    QString blankKind; ///< empty: plain paper
    QString blankSeries; ///< empty: whichever came first
    bool remember = false; ///< the templates of these documents want such blanks from now on
};

/// What became of it.
struct PrintQueued {
    PrintBatchId batch;
    int jobs = 0;
    int approvals = 0; ///< of them wait for a second person
};

} // namespace tereze::domain
