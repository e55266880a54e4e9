// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/domain/claimedprint.h>

#include <QByteArray>

namespace tereze::print {

/// What goes to the printer for a job: the frozen page with its number, on a copy after the first marked as
/// duplicate no. n, corrected for printer, tray and blank. InvalidInput when the page has no place for a
/// number or the number does not fit.
Result<QByteArray> makeSheet(const domain::ClaimedPrint &job, const QByteArray &frozen);

} // namespace tereze::print
