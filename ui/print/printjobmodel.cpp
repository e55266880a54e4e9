// SPDX-License-Identifier: GPL-3.0-or-later
#include "printjobmodel.h"

#include "printtexts.h"

#include <core/store/printstore.h>
#include <ui/mainwindow/environment.h>
#include <ui/widgets/icons.h>

#include <QApplication>

namespace tereze::ui {

PrintJobModel::PrintJobModel(const Environment &environment, QObject *parent)
    : ColumnItems(environment.database, ColumnCount, parent)
    , m_environment(environment)
{
}

void PrintJobModel::setBatch(domain::PrintBatchId batch)
{
    m_batch = batch;
    if (!batch.isValid()) {
        setFetch({});
        return;
    }
    setFetch([batch](db::Database &database, const std::optional<domain::PrintJob> &last, int limit) {
        return store::PrintStore::jobs(database, batch, last ? last->place : 0, limit);
    });
}

QString PrintJobModel::text(const domain::PrintJob &item, int column) const
{
    switch (column) {
    case Place:
        return QString::number(item.place);
    case Number:
        return item.number;
    case Person:
        return item.person;
    case State:
        return printStateText(item);
    case Why:
        return printReasonsText(item);
    case Copy:
        return item.copyNumber > 1 ? tr("duplicate no. %1").arg(item.copyNumber) : QString();
    case Printer:
        return u"%1, %2"_qs.arg(item.printer, item.station);
    default:
        return {};
    }
}

QVariant PrintJobModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DecorationRole && index.column() == State
        && checkIndex(index, CheckIndexOption::IndexIsValid))
        return icon(printStateIcon(at(index.row())), QApplication::palette());
    return ColumnItems::data(index, role);
}

QString PrintJobModel::title(int column) const
{
    switch (column) {
    case Place:
        return tr("No.");
    case Number:
        return tr("Number");
    case Person:
        return tr("To whom");
    case State:
        return tr("State");
    case Why:
        return tr("Why");
    case Copy:
        return tr("Copy");
    case Printer:
        return tr("Printer");
    default:
        return {};
    }
}

} // namespace tereze::ui
