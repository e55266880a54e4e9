// SPDX-License-Identifier: GPL-3.0-or-later
#include "jointmembermodel.h"

#include <core/store/jointstore.h>
#include <ui/application/casetexts.h>
#include <ui/mainwindow/appearance.h>
#include <ui/mainwindow/environment.h>

#include <QApplication>
#include <QFont>

namespace tereze::ui {

JointMemberModel::JointMemberModel(const Environment &environment, QObject *parent)
    : ColumnItems(environment.database, ColumnCount, parent)
{
}

void JointMemberModel::setJoint(qint64 joint)
{
    m_joint = joint;
    if (joint == 0) {
        setFetch({});
        return;
    }
    setFetch([joint](db::Database &database, const std::optional<domain::JointMember> &last,
                 int) -> Result<QList<domain::JointMember>> {
        if (last) // all of them come at once
            return QList<domain::JointMember>();
        return store::JointStore::members(database, joint);
    });
}

QString JointMemberModel::text(const domain::JointMember &item, int column) const
{
    switch (column) {
    case Student:
        return item.person;
    case Number:
        return item.studentNumber;
    case Faculty:
        return item.faculty;
    case State:
        if (item.struckAt)
            return item.struckBy.isEmpty() ? tr("has left") : tr("struck out");
        return item.state == u"waiting" ? tr("in the order") : documentStateText(item.state, u"order"_qs);
    case Reason:
        if (item.struckAt && !item.struckBy.isEmpty())
            return tr("%1 (%2)").arg(item.reason, item.struckBy);
        return item.state == u"incident" ? documentErrorText(item.errorCode) : item.reason;
    default:
        return {};
    }
}

QVariant JointMemberModel::data(const QModelIndex &index, int role) const
{
    if ((role == Qt::ForegroundRole || role == Qt::FontRole)
        && checkIndex(index, CheckIndexOption::IndexIsValid) && at(index.row()).struckAt) {
        if (role == Qt::ForegroundRole)
            return quietText(QApplication::palette());
        QFont font = QApplication::font();
        font.setStrikeOut(index.column() < State);
        return font;
    }
    return ColumnItems::data(index, role);
}

QString JointMemberModel::title(int column) const
{
    switch (column) {
    case Student:
        return tr("Student");
    case Number:
        return tr("Number");
    case Faculty:
        return tr("Faculty");
    case State:
        return tr("State");
    case Reason:
        return tr("Reason");
    default:
        return {};
    }
}

} // namespace tereze::ui
