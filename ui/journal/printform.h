// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/domain/journalentry.h>

#include <QByteArray>
#include <QUuid>

namespace tereze::db {
class Database;
}

namespace tereze::ui {

/// A registered document to be saved as a PDF with its number.
struct PrintOrder {
    domain::JournalEntry entry; ///< a registration or an extract with its document
    QDate date; ///< of the registration, at the university
    QString destination; ///< name of the file; recorded
};

/// Makes the print form, the frozen page with its number, and records the print; on a database thread. The
/// record comes last: what cannot be made is not recorded as printed. Safe to repeat with the same id.
Result<QByteArray> makePrintForm(db::Database &database, const QUuid &requestId, const PrintOrder &order);

/// A file name for the print form of an entry, such as "С-12-2026-ABCD.pdf".
QString printFormFileName(const domain::JournalEntry &entry);

} // namespace tereze::ui
