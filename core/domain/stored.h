// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace tereze::domain {

/// The key and version of a row that was made or changed.
struct Stored {
    qint64 id = 0;
    qint64 version = 0;
};

} // namespace tereze::domain
