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
    : ColumnItems(environment.database, ColumnCount, parent)
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

QString BlankStockModel::text(const domain::BlankStock &item, int column) const
{
    if (const QString state = countedState(column); !state.isEmpty())
        return QLocale().toString(item.in(state));
    return column == Kind ? blankKindText(item.kind) : item.series;
}

QString BlankStockModel::title(int column) const
{
    switch (column) {
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
