// SPDX-License-Identifier: GPL-3.0-or-later
#include "blankstockmodel.h"

#include "printtexts.h"

#include <core/store/blankstore.h>
#include <ui/mainwindow/environment.h>

#include <QLocale>

namespace tereze::ui {
namespace {

/// The state that a column counts; empty for those that count nothing.
QString countedState(int column)
{
    switch (column) {
    case BlankStockModel::Free:
        return u"in_stock"_qs;
    case BlankStockModel::Reserved:
        return u"reserved"_qs;
    case BlankStockModel::Used:
        return u"used"_qs;
    case BlankStockModel::Spoiled:
        return u"spoiled"_qs;
    case BlankStockModel::Destroyed:
        return u"destroyed"_qs;
    default:
        return {};
    }
}

} // namespace

BlankStockModel::BlankStockModel(const Environment &environment, QObject *parent)
    : PagedItems(environment.database, parent)
{
}

void BlankStockModel::read()
{
    setFetch([](db::Database &database, const std::optional<domain::BlankStock> &last,
                 int) -> Result<QList<domain::BlankStock>> {
        if (last) // all of them come at once
            return QList<domain::BlankStock>();
        return store::BlankStore::stock(database);
    });
}

void BlankStockModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (count() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int BlankStockModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BlankStockModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const domain::BlankStock &item = at(index.row());
    const QString state = countedState(index.column());
    if (role == Qt::TextAlignmentRole && !state.isEmpty())
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (!state.isEmpty())
        return QLocale().toString(item.in(state));
    return index.column() == Kind ? blankKindText(item.kind) : item.series;
}

QVariant BlankStockModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Free)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("Blank");
    case Series:
        return tr("Series");
    case Free:
        return tr("Free");
    case Reserved:
        return tr("Reserved");
    case Used:
        return tr("Used");
    case Spoiled:
        return tr("Spoiled");
    case Destroyed:
        return tr("Destroyed");
    default:
        return {};
    }
}

} // namespace tereze::ui
