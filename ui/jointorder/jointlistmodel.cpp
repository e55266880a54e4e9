// SPDX-License-Identifier: GPL-3.0-or-later
#include "jointlistmodel.h"

#include <core/store/jointstore.h>
#include <ui/application/casetexts.h>
#include <ui/mainwindow/environment.h>
#include <ui/widgets/timetexts.h>

#include <QLocale>

namespace tereze::ui {

JointListModel::JointListModel(const Environment &environment, QObject *parent)
    : PagedItems(environment.database, parent)
    , m_environment(environment)
{
}

void JointListModel::setOpenOnly(bool openOnly)
{
    setFetch([openOnly](db::Database &database, const std::optional<domain::JointOrder> &last, int limit) {
        return store::JointStore::list(database, openOnly, last ? last->id : 0, limit);
    });
}

void JointListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (count() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int JointListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JointListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const domain::JointOrder &item = at(index.row());
    switch (index.column()) {
    case Title:
        return item.title;
    case State:
        return documentStateText(item.state, u"joint_order"_qs);
    case Students:
        return item.annulled == 0 ? QLocale().toString(item.members)
                                  : tr("%1, of these annulled: %2").arg(item.members).arg(item.annulled);
    case Number:
        return item.printed;
    case Issued:
        return item.issuedAt ? dateTimeText(*item.issuedAt, m_environment.zone()) : QString();
    default:
        return {};
    }
}

QVariant JointListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Order");
    case State:
        return tr("State");
    case Students:
        return tr("Students");
    case Number:
        return tr("Number");
    case Issued:
        return tr("Issued");
    default:
        return {};
    }
}

} // namespace tereze::ui
