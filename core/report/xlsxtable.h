// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printedtable.h"

#include <core/base/result.h>

namespace tereze::report {

/// Writes a table as a workbook of one sheet at `path`, which is overwritten: title and notes, the header,
/// which stays in sight and is repeated on each printed page, rows; A4 across. A text stays a text, whatever
/// it looks like; only what is a whole number in a column of numbers is one. InvalidInput when it does not
/// fit (a sheet has 1,048,576 rows, a cell 32,767 characters) or the file cannot be written; then there is no
/// file.
Result<void> writeXlsx(const PrintedTable &table, const QString &path);

} // namespace tereze::report
