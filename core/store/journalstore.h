// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/db/database.h>
#include <core/domain/filedentry.h>
#include <core/domain/journal.h>
#include <core/domain/journalbook.h>
#include <core/domain/journalentry.h>
#include <core/domain/journalproblem.h>
#include <core/domain/journalquery.h>
#include <core/domain/journalyear.h>
#include <core/domain/letter.h>
#include <core/domain/printform.h>

namespace tereze::store {

/// Journals of registration; for registrars, what reads also for auditors. Errors are those of db::Database:
/// Conflict when an entry was changed meanwhile, WrongState when a book is closed or an entry is of another
/// kind.
class JournalStore {
public:
    static Result<QList<domain::Journal>> journals(db::Database &database);
    static Result<QList<domain::JournalEntry>> search(
        db::Database &database, const domain::JournalQuery &query);

    /// Records that the print form of a registration is saved as a PDF and answers what is needed for it;
    /// `destination` is the file's name, 1 to 500 characters; `copies` 1 to 999. WrongState when the document
    /// is no longer in force. Paper is asked of the print queue (PrintStore).
    static Result<domain::PrintForm> printForm(db::Database &database, const QUuid &requestId,
        domain::JournalEntryId entry, const QString &destination, int copies);

    /// Takes the next number of a journal for what will be registered later; `purpose` has 1 to 500
    /// characters.
    static Result<domain::TakenNumber> reserve(
        db::Database &database, const QUuid &requestId, domain::JournalId journal, const QString &purpose);
    /// Declares void: without `entry` the next number, else a reserved number or what a person registered, as
    /// it was seen at `version`. `reason` has 1 to 500 characters.
    static Result<domain::TakenNumber> declareVoid(db::Database &database, const QUuid &requestId,
        domain::JournalId journal, std::optional<domain::JournalEntryId> entry, qint64 version,
        const QString &reason);
    static Result<domain::TakenNumber> registerLetter(
        db::Database &database, const QUuid &requestId, const domain::LetterDraft &letter);
    /// Nothing when the entry is no letter.
    static Result<std::optional<domain::Letter>> letter(db::Database &database, domain::JournalEntryId entry);
    /// Files registrations, at most 200, into an open volume.
    static Result<int> fileEntries(db::Database &database, const QUuid &requestId,
        const QList<domain::JournalEntryId> &entries, domain::VolumeId volume);
    /// What lies in a volume, journal by journal, in each the newest first; after the last one shown, at most
    /// `limit` (and 200).
    static Result<QList<domain::FiledEntry>> filed(db::Database &database, domain::VolumeId volume,
        const std::optional<domain::FiledEntry> &last, int limit);

    /// The books of a journal, the newest first.
    static Result<QList<domain::JournalYear>> books(db::Database &database, domain::JournalId journal);
    /// Closes the book of a year that is over, as it was seen at `version`; WrongState while numbers of it
    /// are reserved. It gives no more numbers.
    static Result<void> closeBook(
        db::Database &database, const QUuid &requestId, domain::JournalId journal, int year, qint64 version);

    /// Holes, doubles and disagreements; empty is what one wants to see.
    static Result<QList<domain::JournalProblem>> check(db::Database &database);
    static Result<QList<domain::JournalBook>> summary(db::Database &database);
};

} // namespace tereze::store
