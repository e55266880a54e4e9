// SPDX-License-Identifier: GPL-3.0-or-later
#include "positionmodel.h"

#include <core/store/registrystore.h>
#include <ui/widgets/localtexts.h>
#include <ui/widgets/plainlabel.h>

namespace tereze::ui {

void PositionModel::setFind(const QString &find)
{
    setFetch([find](db::Database &database, const std::optional<domain::PositionEntry> &last, int limit) {
        return store::RegistryStore::positions(database, find, last, limit);
    });
}

void PositionModel::setLanguage(const QString &language)
{
    m_language = language;
    if (count() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

int PositionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant PositionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const domain::PositionEntry &item = at(index.row());
    const QString text = u"%1 · %2 · %3"_qs.arg(
        textIn(item.title, m_language), textIn(item.unit, m_language), item.holders.join(u", "_qs));
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

} // namespace tereze::ui
