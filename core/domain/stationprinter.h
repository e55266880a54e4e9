// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"
#include "printerstate.h"

#include <QDateTime>

namespace tereze::domain {

/// A printer of a station, to choose from.
struct StationPrinter {
    PrinterId id;
    PrintStationId stationId;
    QString station;
    QString person; ///< whose desktop the station is; empty for a server
    bool isOwn = false;
    bool isAway = false; ///< the station was not heard of for a minute
    bool isPresent = false; ///< the station still has it
    PrinterState printer;
    qint64 waiting = 0; ///< jobs
};

} // namespace tereze::domain
