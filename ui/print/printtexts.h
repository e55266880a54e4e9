// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/printbatch.h>
#include <core/domain/printjob.h>

#include <QString>
#include <QStringList>

namespace tereze::ui {

// Names of what the print queue says in codes, in the present language.

/// "Printing", "Paused", "Unknown: look at the printer".
QString printStateText(const domain::PrintJob &job);
/// The icon of resources/icons that goes with it.
QString printStateIcon(const domain::PrintJob &job);
/// A reason of a printer in words, such as "no paper"; empty for one that says nothing, itself when it is not
/// known.
QString printReasonText(const QString &reason);
/// All that is known of why a job stands as it does, in one line.
QString printReasonsText(const domain::PrintJob &job);
/// A kind of blanks in words where it is a usual one, else the word by which it is kept.
QString blankKindText(const QString &kind);
/// The kinds of blanks that are offered before any of them is in stock.
QStringList usualBlankKinds();
/// A tray as IPP names it (PWG 5101.1, media-source) in words; itself when it is not known.
QString trayText(const QString &tray);
/// "free", "spoiled".
QString blankStateText(const QString &state);
/// "12 of 500 printed, 3 unknown".
QString printProgressText(const domain::PrintBatch &batch);

} // namespace tereze::ui
