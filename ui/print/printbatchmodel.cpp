// SPDX-License-Identifier: GPL-3.0-or-later
#include "printbatchmodel.h"

#include "printtexts.h"

#include <core/store/printstore.h>
#include <ui/mainwindow/environment.h>
#include <ui/widgets/timetexts.h>

namespace tereze::ui {

PrintBatchModel::PrintBatchModel(const Environment &environment, QObject *parent)
    : ColumnItems(environment.database, ColumnCount, parent)
    , m_environment(environment)
{
}

void PrintBatchModel::setOpen(bool open)
{
    setFetch([open](db::Database &database, const std::optional<domain::PrintBatch> &last, int limit) {
        return store::PrintStore::batches(
            database, open, last ? std::optional(last->id) : std::nullopt, limit);
    });
}

QString PrintBatchModel::text(const domain::PrintBatch &item, int column) const
{
    switch (column) {
    case Title:
        return item.title;
    case Progress:
        return printProgressText(item);
    case Printer:
        return item.isAway ? tr("%1, %2 (away)").arg(item.printer, item.station)
                           : u"%1, %2"_qs.arg(item.printer, item.station);
    case Person:
        return item.person;
    case Created:
        return dateTimeText(item.createdAt, m_environment.zone());
    default:
        return {};
    }
}

QString PrintBatchModel::title(int column) const
{
    switch (column) {
    case Title:
        return tr("Documents");
    case Progress:
        return tr("Progress");
    case Printer:
        return tr("Printer");
    case Person:
        return tr("Asked by");
    case Created:
        return tr("When");
    default:
        return {};
    }
}

} // namespace tereze::ui
