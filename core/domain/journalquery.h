// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace tereze::domain {

/// What is looked for in a journal, newest first.
struct JournalQuery {
    JournalId journal;
    QString number; ///< as printed, or its running part; empty for any
    QString name; ///< beginning of the surname; empty for any
    std::optional<QDate> from; ///< days at the university, inclusive
    std::optional<QDate> until;
    QString state; ///< such as `issued`, `annulled`, `registered`, `reserved`, `void`; empty for any
    QString kind; ///< of document, or `letter`; empty for any
    QString place; ///< part of where it is kept, in any language; empty for any
    std::optional<VolumeId> volume;
    std::optional<JournalEntryId> before; ///< the last entry shown
    int limit = 50;
};

} // namespace tereze::domain
