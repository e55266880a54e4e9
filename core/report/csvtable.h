// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printedtable.h"

#include <QByteArray>

namespace tereze::report {

/// A table as CSV that office programs of this region open as it is: UTF-8 with a byte order mark, fields
/// apart by a semicolon (the list separator of kk, ru and uk), quoted as RFC 4180 says, lines end in CR LF.
/// Header, then rows; no title. A field that an office program would take for a formula (its first character
/// that is no blank is = + - @, or it begins with a tab or a line end) gets an apostrophe before it, as OWASP
/// «CSV Injection» advises.
QByteArray csvTable(const PrintedTable &table);

} // namespace tereze::report
