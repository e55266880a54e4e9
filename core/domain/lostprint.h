// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

#include <QString>

namespace tereze::domain {

/// A print job that is unknown, and that the printing system of its station may still know.
struct LostPrint {
    PrintJobId id;
    QString printer;
    QString transportId;
};

} // namespace tereze::domain
