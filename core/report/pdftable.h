// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printedtable.h"

#include <QByteArray>

namespace tereze::report {

/// A table as a PDF on A4 across: title and notes, then the rows under a header that every page repeats,
/// cells broken into lines, «n / m» at the foot. Its cost grows with the rows alone. Needs a QGuiApplication;
/// any thread.
QByteArray pdfTable(const PrintedTable &table);

} // namespace tereze::report
