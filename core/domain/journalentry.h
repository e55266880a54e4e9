// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

#include <core/base/localtext.h>

#include <QDate>
#include <QDateTime>

#include <optional>

namespace tereze::domain {

/// One line of a journal.
struct JournalEntry {
    JournalEntryId id;
    QString kind; ///< `registration`, `reservation`, `void`, `annulment` or `extract`
    int year = 0;
    std::optional<qint64> number; ///< nothing for an annulment or an extract
    QString printed; ///< as on paper, check group included where it has one; of an extract that of its joint
                     ///< order; empty without a registration
    QString title;
    QString person; ///< surname and initials; of a letter, whom it came from or goes to
    LocalText storagePlace;
    QDateTime registeredAt; ///< UTC
    std::optional<DocumentId> document;
    QString documentState; ///< empty without a document; of a letter `registered` or `annulled`
    QString documentKind; ///< such as `order`, `extract` or `letter`; likewise
    QString caseRef; ///< empty without a case
    std::optional<ApplicationId> application;
    QString reason; ///< of a void or annulment
    qint64 prints = 0; ///< how often it was printed
    qint64 version = 0;
    QString purpose; ///< what the number was reserved for; empty when it never was
    std::optional<QDate> backDatedTo; ///< the earlier day that is given as that of the registration
    QString backReason;
    QString recordedBy; ///< surname and initials; empty: by the worker
    QString volume; ///< index of the case and number of the volume that it is filed in, such as "02-05 / 1"
    QString theirNumber; ///< of a letter, as the correspondent registered it
    std::optional<QDate> theirDate;
    QString answers; ///< number of the letter that this one answers
    QString language; ///< of the document; empty without one
    QString about; ///< number of the entry that an annulment or an extract speaks of
};

} // namespace tereze::domain
