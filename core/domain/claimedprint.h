// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calibration.h"
#include "ids.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace tereze::domain {

/// A print job that this station holds, with what its page needs.
struct ClaimedPrint {
    PrintJobId id;
    PrintBatchId batch;
    int place = 0; ///< in its batch, from 1
    DocumentId document;
    PrinterId printerId;
    QString printer; ///< its name in the printing system
    QString tray; ///< empty: whichever
    QString number; ///< the registration number as it is stamped
    QDate registeredOn; ///< at the university
    QString language; ///< of the document
    QString title;
    int copyNumber = 1; ///< from 2 on a duplicate
    QByteArray sha256; ///< of the frozen page
    QString blank; ///< series and number of the sheet; empty: plain paper
    Calibration calibration;
};

} // namespace tereze::domain
