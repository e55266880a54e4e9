// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/db/database.h>
#include <core/domain/journal.h>
#include <core/domain/journalbook.h>
#include <core/domain/journalentry.h>
#include <core/domain/journalproblem.h>
#include <core/domain/journalquery.h>
#include <core/domain/printform.h>

namespace tereze::store {

/// Journals of registration; for registrars, the checks also for auditors.
class JournalStore {
public:
    static Result<QList<domain::Journal>> journals(db::Database &database);
    static Result<QList<domain::JournalEntry>> search(
        db::Database &database, const domain::JournalQuery &query);

    /// Records a print of a registration and answers what is needed for it. `toPrinter` false: saved as PDF;
    /// `destination` is the printer's or file's name, at most 500 characters; `copies` 1 to 999. WrongState
    /// when the document is no longer in force.
    static Result<domain::PrintForm> printForm(db::Database &database, const QUuid &requestId,
        domain::JournalEntryId entry, bool toPrinter, const QString &destination, int copies);

    /// Holes, doubles and disagreements; empty is what one wants to see.
    static Result<QList<domain::JournalProblem>> check(db::Database &database);
    static Result<QList<domain::JournalBook>> summary(db::Database &database);
};

} // namespace tereze::store
