// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printedtable.h"

#include <core/base/result.h>

namespace tereze::report {

enum class TableFormat {
    Xlsx,
    Csv,
    Pdf,
};

/// The ending of its files, such as "xlsx".
QString suffixOf(TableFormat format);

/// Writes a table as a file, whole or not at all: what was at `path` before stays until the new one is
/// complete. InvalidInput when it does not fit the format or cannot be written. Any thread.
Result<void> writeTable(const PrintedTable &table, TableFormat format, const QString &path);

} // namespace tereze::report
