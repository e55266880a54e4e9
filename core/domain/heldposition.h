// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/localtext.h>

namespace tereze::domain {

/// A position that a person holds today.
struct HeldPosition {
    qint64 id = 0;
    QString role; ///< such as `dean`
    LocalText title;
    LocalText unit;
};

} // namespace tereze::domain
