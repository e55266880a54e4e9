// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/localtext.h>

#include <QStringList>

namespace tereze::domain {

/// A position that somebody holds today.
struct PositionEntry {
    qint64 id = 0;
    QString role; ///< with unitCode its name for the database, and the cursor of the list
    QString unitCode;
    LocalText title;
    LocalText unit;
    QStringList holders; ///< surnames and initials
};

} // namespace tereze::domain
