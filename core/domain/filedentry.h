// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal.h"
#include "journalentry.h"

namespace tereze::domain {

/// A registration in a volume, with the journal that it stands in.
struct FiledEntry {
    Journal journal;
    JournalEntry entry;
};

} // namespace tereze::domain
