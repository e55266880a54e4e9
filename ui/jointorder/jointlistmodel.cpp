// SPDX-License-Identifier: GPL-3.0-or-later
#include "jointlistmodel.h"

#include <core/store/jointstore.h>
#include <ui/application/casetexts.h>
#include <ui/mainwindow/environment.h>
#include <ui/widgets/timetexts.h>

#include <QLocale>

namespace tereze::ui {

JointListModel::JointListModel(const Environment &environment, QObject *parent)
    : ColumnItems(environment.database, ColumnCount, parent)
    , m_environment(environment)
{
}

void JointListModel::setOpenOnly(bool openOnly)
{
    setFetch([openOnly](db::Database &database, const std::optional<domain::JointOrder> &last, int limit) {
        return store::JointStore::list(database, openOnly, last ? last->id : 0, limit);
    });
}

QString JointListModel::text(const domain::JointOrder &item, int column) const
{
    switch (column) {
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

QString JointListModel::title(int column) const
{
    switch (column) {
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
