// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

#include <core/base/localtext.h>

namespace tereze::domain {

/// A journal of registration.
struct Journal {
    JournalId id;
    QString key;
    LocalText title;
    LocalText storagePlace; ///< by default
    QString direction; ///< `documents`, `incoming` or `outgoing`
    int backDays = 0; ///< by how many days an entry may be dated back; 0: not at all
};

} // namespace tereze::domain
