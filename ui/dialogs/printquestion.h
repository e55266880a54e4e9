// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/blankchoice.h>
#include <core/domain/stationprinter.h>

#include <QList>
#include <QString>

namespace tereze::ui {

/// What is to be printed, and where it can be.
struct PrintQuestion {
    QString title;
    int documents = 1;
    bool isAgain = false; ///< one of them was printed before: a reason is needed
    QList<domain::StationPrinter> printers; ///< those that are present
    QString remembered; ///< printerKey() of the last choice
    QList<domain::BlankChoice> blanks; ///< of each kind first the series that is taken from first
};

struct PrintAnswer {
    domain::StationPrinter printer;
    QString tray; ///< empty: whichever
    QString blankKind; ///< empty: plain paper
    QString blankSeries; ///< empty: whichever came first
    bool remember = false; ///< such paper is wanted for these documents from now on
    int copies = 1;
    QString reason;
    bool held = false; ///< queued paused, to be started by hand
};

/// What tells a printer from all others for a person: its station and its name.
inline QString printerKey(const domain::StationPrinter &printer)
{
    return printer.station + u'/' + printer.printer.name;
}

} // namespace tereze::ui
