// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/domain/calibration.h>

#include <QByteArray>
#include <QMarginsF>
#include <QString>

#include <optional>

namespace tereze::print {

/// Where the two crosses of a calibration sheet were found: mm from the left and the upper edge of the paper.
struct CalibrationReading {
    double left = 0; ///< of the upper left cross, from the left edge
    double top = 0; ///< of the upper left cross, from the upper edge
    double right = 0; ///< of the lower right cross, from the left edge
    double bottom = 0; ///< of the lower right cross, from the upper edge
};

/// Where the crosses belong on A4.
constexpr CalibrationReading nominalCrosses { 20, 20, 190, 277 };

/// One A4 page with the two crosses, rulers at them and `title` between them, for printing without any
/// correction.
Result<QByteArray> calibrationSheet(const QString &title);

/// What makes a printer that put the crosses there put them where they belong. InvalidInput when that is
/// further off than 30 mm or 5 %: then it was read wrong, or the page was fitted to the paper.
Result<domain::Calibration> calibrationFrom(const CalibrationReading &reading);

/// Whether something that keeps `margins` (mm from each side) reaches where a printer cannot print, after
/// correction on paper of `size` mm.
bool reachesBorder(const QMarginsF &margins, const QSizeF &size, const QMarginsF &border,
    const domain::Calibration &calibration = {});

} // namespace tereze::print
