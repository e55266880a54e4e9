// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

#include <optional>

namespace tereze::domain {

/// Jobs of a batch from place `first` to `last`, inclusive; without `last` to its end.
struct PrintRange {
    PrintBatchId batch;
    int first = 1;
    std::optional<int> last = {};
};

} // namespace tereze::domain
