// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/jointorder.h>
#include <ui/models/columnitems.h>

namespace tereze::ui {

struct Environment;

/// Who is in a joint order, by name, and after them who was struck out or has left.
class JointMemberModel : public ColumnItems<domain::JointMember> {
    Q_OBJECT

public:
    enum Column { Student, Number, Faculty, State, Reason, ColumnCount };

    explicit JointMemberModel(const Environment &environment, QObject *parent = nullptr);

    /// Reads those of a joint order; 0: of none.
    void setJoint(qint64 joint);
    qint64 joint() const { return m_joint; }

    QString text(const domain::JointMember &item, int column) const override;
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QString title(int column) const override;
    qint64 keyOf(const domain::JointMember &item) const override { return item.id; }

private:
    qint64 m_joint = 0;
};

} // namespace tereze::ui
