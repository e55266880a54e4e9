// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace tereze::domain {

/// What came of publishing a service or template.
struct Published {
    int number = 0; ///< the version in force
    bool changed = false; ///< false when the very same content stood there already
    QByteArray sha256; ///< of a service's content as the database keeps it; empty for a template
};

} // namespace tereze::domain
