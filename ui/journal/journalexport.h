// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/domain/journalentry.h>
#include <core/domain/journalquery.h>
#include <core/report/printedtable.h>

#include <QObject>

#include <functional>

namespace tereze::db {
class DatabaseThread;
}

namespace tereze::ui {

/// Reads everything that a query of a journal finds, page by page between other calls, and hands it to a
/// writer away from the thread of the window. One at a time; deletes itself when it has ended.
class JournalExport : public QObject {
    Q_OBJECT

public:
    using Cells = std::function<QStringList(const domain::JournalEntry &)>;
    /// Writes or prints the whole table; on a thread of its own.
    using Writer = std::function<Result<void>(const report::PrintedTable &)>;

    /// `table` has title, notes and columns; `cells` is asked on this thread, while it lives.
    JournalExport(db::DatabaseThread &database, domain::JournalQuery query, report::PrintedTable table,
        Cells cells, Writer writer, QObject *parent);

    void start();
    /// Ends it as soon as the page under way has come; nothing is written. No more once the writing has
    /// begun.
    void cancel() { m_cancelled = true; }

Q_SIGNALS:
    void progressed(qsizetype rows);
    /// Cancelled is an error of its own kind.
    void ended(const tereze::Result<qsizetype> &rows);

private:
    void readPage();
    void write();
    void end(const Result<qsizetype> &outcome);

    db::DatabaseThread &m_database;
    domain::JournalQuery m_query;
    report::PrintedTable m_table;
    Cells m_cells;
    Writer m_writer;
    bool m_cancelled = false;
};

} // namespace tereze::ui
