// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tereze::domain {

/// A series of blanks that documents could be printed on.
struct BlankChoice {
    QString kind;
    QString series; ///< empty: the templates want this kind, and none of it ever came
    int free = 0;
    QString next; ///< the serial that is taken next; empty when none is free
    int wanted = 0; ///< of how many of the documents the template wants this kind
};

} // namespace tereze::domain
