// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

#include <core/base/localtext.h>

#include <QDateTime>

#include <optional>

namespace tereze::domain {

/// One line of a journal.
struct JournalEntry {
    JournalEntryId id;
    QString kind; ///< `registration`, `void` or `annulment`
    int year = 0;
    std::optional<qint64> number; ///< nothing for an annulment
    QString printed; ///< as on paper, check group included; empty without a registration
    QString title;
    QString person; ///< surname and initials
    LocalText storagePlace;
    QDateTime registeredAt; ///< UTC
    std::optional<DocumentId> document;
    QString documentState; ///< empty without a document
    QString documentKind; ///< such as `order`; likewise
    QString caseRef; ///< empty without a document
    std::optional<ApplicationId> application;
    QString reason; ///< of a void or annulment
    qint64 prints = 0; ///< how often it was printed
};

} // namespace tereze::domain
