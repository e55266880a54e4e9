// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calibration.h"
#include "ids.h"

#include <QDateTime>
#include <QString>

namespace tereze::domain {

/// A calibration as it is kept: of a printer, from a tray, on a kind of blanks.
struct PrinterCalibration {
    PrinterId printer;
    QString tray; ///< empty: whichever
    QString blankKind; ///< empty: plain paper
    Calibration calibration;
    QString person; ///< who measured it
    QDateTime measuredAt;
    qint64 version = 0; ///< 0: there is none yet
};

} // namespace tereze::domain
