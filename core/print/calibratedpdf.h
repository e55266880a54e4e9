// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/domain/calibration.h>

#include <QByteArray>
#include <QMarginsF>
#include <QRectF>

namespace tereze::print {

/// Moves and stretches the content of every page as a calibration says; nothing is rasterised, and the pages
/// keep their size. A neutral one gives the same bytes back. InvalidInput when the PDF is damaged.
Result<QByteArray> calibrated(const QByteArray &pdf, const domain::Calibration &calibration);

} // namespace tereze::print
