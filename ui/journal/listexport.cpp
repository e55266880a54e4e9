// SPDX-License-Identifier: GPL-3.0-or-later
#include "listexport.h"

#include <QFutureWatcher>
#include <QHeaderView>
#include <QTableView>
#include <QtConcurrentRun>

namespace tereze::ui {

ListExport::ListExport(report::PrintedTable table, Writer writer, QObject *parent)
    : QObject(parent)
    , m_table(std::move(table))
    , m_writer(std::move(writer))
{
}

void ListExport::take(const QList<QStringList> &rows)
{
    m_table.rows += rows;
    Q_EMIT progressed(m_table.rows.size());
    if (rows.size() < pageSize)
        write();
    else
        readPage();
}

void ListExport::write()
{
    auto *watcher = new QFutureWatcher<Result<void>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        const Result<void> written = watcher->future().result();
        end(written ? Result<qsizetype>(m_table.rows.size()) : Result<qsizetype>(written.error()));
    });
    watcher->setFuture(QtConcurrent::run([writer = m_writer, table = m_table] { return writer(table); }));
}

void ListExport::end(const Result<qsizetype> &outcome)
{
    Q_EMIT ended(outcome);
    deleteLater();
}

QList<int> addShownColumns(
    report::PrintedTable &table, const QTableView &view, const std::function<bool(int)> &isNumber)
{
    const QHeaderView &header = *view.horizontalHeader();
    QList<int> columns;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        if (header.isSectionHidden(column))
            continue;
        columns << column;
        table.columns << report::PrintedTable::Column {
            view.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
            double(header.sectionSize(column)), isNumber(column)
        };
    }
    return columns;
}

} // namespace tereze::ui
