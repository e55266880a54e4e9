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
    : PagedItems(environment.database, parent)
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

void JointMemberModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (count() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int JointMemberModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JointMemberModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const domain::JointMember &item = at(index.row());
    if (role == Qt::ForegroundRole && item.struckAt)
        return quietText(QApplication::palette());
    if (role == Qt::FontRole && item.struckAt) {
        QFont font = QApplication::font();
        font.setStrikeOut(index.column() < State);
        return font;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
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

QVariant JointMemberModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Student:
        return tr("Student");
    case Number:
        return tr("Student number");
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
