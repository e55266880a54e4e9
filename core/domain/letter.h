// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace tereze::domain {

/// A file that came with a letter: complete on the server before the letter names it.
struct LetterFile {
    QByteArray sha256;
    QString name;
    qint64 size = 0; ///< bytes; of no account when a letter is registered
};

/// What a person enters to register a letter, or a paper document under a reserved number.
struct LetterDraft {
    JournalId journal;
    std::optional<JournalEntryId> reserved; ///< the reserved number that it takes; else the next one
    qint64 reservedVersion = 0; ///< as that entry was seen
    QString subject; ///< at most 500 characters
    QString correspondent; ///< whom it came from or goes to; at most 300
    QString theirNumber; ///< empty for none
    std::optional<QDate> theirDate;
    std::optional<JournalEntryId> answers; ///< the letter that this one answers
    QString note;
    std::optional<QDate> datedOn; ///< an earlier day, where the journal allows it; else today
    QString backReason; ///< required with an earlier day, and only then
    QList<LetterFile> files; ///< at most 20
};

/// A letter that answers another.
struct LetterAnswer {
    JournalEntryId entry;
    QString printed;
    QString title;
};

/// What is known of a letter beside its entry.
struct Letter {
    JournalEntryId entry;
    QString theirNumber;
    std::optional<QDate> theirDate;
    QString note;
    std::optional<JournalEntryId> answersEntry;
    QString answers; ///< number of that letter
    QList<LetterAnswer> answeredBy;
    QList<LetterFile> files;
};

/// A number that was taken from a journal.
struct TakenNumber {
    JournalEntryId entry;
    qint64 number = 0;
    QString printed; ///< empty for a reserved or void number
};

} // namespace tereze::domain
