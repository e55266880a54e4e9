// SPDX-License-Identifier: GPL-3.0-or-later
#include "printsheet.h"

#include "calibratedpdf.h"

#include <core/document/numberoverlay.h>

namespace tereze::print {

Result<QByteArray> makeSheet(const domain::ClaimedPrint &job, const QByteArray &frozen)
{
    const document::NumberOverlay overlay { job.number, job.registeredOn, job.language, job.copyNumber };
    TEREZE_TRY(const QByteArray sheet, overlay.apply(frozen));
    return calibrated(sheet, job.calibration);
}

} // namespace tereze::print
