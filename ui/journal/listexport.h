// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/report/printedtable.h>
#include <ui/models/pagedmodel.h>

#include <QObject>

#include <functional>

class QTableView;

namespace tereze::ui {

/// Reads everything of a list, page by page between other calls, and hands it to a writer away from the
/// thread of the window. One at a time; deletes itself when it has ended.
class ListExport : public QObject {
    Q_OBJECT

public:
    /// Writes or prints the whole table; on a thread of its own.
    using Writer = std::function<Result<void>(const report::PrintedTable &)>;

    void start() { readPage(); }
    /// Ends it as soon as the page under way has come; nothing is written. No more once the writing has
    /// begun.
    void cancel() { m_cancelled = true; }

Q_SIGNALS:
    void progressed(qsizetype rows);
    /// Cancelled is an error of its own kind.
    void ended(const tereze::Result<qsizetype> &rows);

protected:
    static constexpr int pageSize = 200; ///< the most that the database gives at once

    /// `table` has title, notes and columns.
    ListExport(report::PrintedTable table, Writer writer, QObject *parent);

    virtual void readPage() = 0;
    bool isCancelled() const { return m_cancelled; }
    /// Takes the rows of a page and goes on: to the next, or to writing.
    void take(const QList<QStringList> &rows);
    void end(const Result<qsizetype> &outcome);

private:
    void write();

    report::PrintedTable m_table;
    Writer m_writer;
    bool m_cancelled = false;
};

/// ListExport of rows of one kind.
template <typename Item> class ItemExport final : public ListExport {
public:
    using Fetch = typename PagedItems<Item>::Fetch;
    using Cells = std::function<QStringList(const Item &)>;

    /// `cells` is asked on this thread, while it lives.
    ItemExport(db::DatabaseThread &database, Fetch fetch, Cells cells, report::PrintedTable table,
        Writer writer, QObject *parent)
        : ListExport(std::move(table), std::move(writer), parent)
        , m_database(database)
        , m_fetch(std::move(fetch))
        , m_cells(std::move(cells))
    {
    }

protected:
    void readPage() override
    {
        m_database.run(
            this,
            [fetch = m_fetch, last = m_last](
                db::Database &database) { return fetch(database, last, pageSize); },
            [this](const Result<QList<Item>> &answer) {
                if (isCancelled()) {
                    end(Error::of(ErrorKind::Cancelled, u"the person stopped the export"_qs));
                    return;
                }
                if (!answer) {
                    end(answer.error());
                    return;
                }
                QList<QStringList> rows;
                for (const Item &item : *answer)
                    rows << m_cells(item);
                if (!answer->isEmpty())
                    m_last = answer->constLast();
                take(rows);
            });
    }

private:
    db::DatabaseThread &m_database;
    Fetch m_fetch;
    Cells m_cells;
    std::optional<Item> m_last; ///< of the page before
};

/// Puts the columns that a view shows, from left to right, into a table; answers which they are.
QList<int> addShownColumns(
    report::PrintedTable &table, const QTableView &view, const std::function<bool(int)> &isNumber);

} // namespace tereze::ui
