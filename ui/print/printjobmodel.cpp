// SPDX-License-Identifier: GPL-3.0-or-later
#include "printjobmodel.h"

#include "printtexts.h"

#include <core/store/printstore.h>
#include <ui/mainwindow/environment.h>
#include <ui/widgets/icons.h>

#include <QApplication>

namespace tereze::ui {

PrintJobModel::PrintJobModel(const Environment &environment, QObject *parent)
    : PagedItems(environment.database, parent)
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

void PrintJobModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (count() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int PrintJobModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
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
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const domain::PrintJob &item = at(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(item, index.column());
    if (role == Qt::DecorationRole && index.column() == State)
        return icon(printStateIcon(item), QApplication::palette());
    if (role == Qt::TextAlignmentRole && index.column() == Place)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant PrintJobModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
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
