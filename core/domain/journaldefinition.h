// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/localtext.h>

namespace tereze::domain {

/// A journal to be made or changed.
struct JournalDefinition {
    QString key;
    LocalText title;
    QString pattern; ///< of the number, with {number} and {year}
    LocalText storagePlace; ///< where the paper is kept by default
    qint64 version = 0; ///< of the journal as it was seen; 0 for a new one
    QString direction = QStringLiteral("documents"); ///< or `incoming`, `outgoing`
    int backDays = 0; ///< by how many days an entry may be dated back, 0 to 60
};

} // namespace tereze::domain
