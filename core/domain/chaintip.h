// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

#include <QByteArray>

namespace tereze::domain {

/// The last event of a case, as the case remembers it.
struct ChainTip {
    ApplicationId application;
    int seq = 0;
    QByteArray hash; ///< empty while the case has no event
};

} // namespace tereze::domain
