// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/jointorder.h>
#include <ui/models/pagedmodel.h>

namespace tereze::ui {

struct Environment;

/// The joint orders, newest first.
class JointListModel : public PagedItems<domain::JointOrder> {
    Q_OBJECT

public:
    enum Column { Title, State, Students, Number, Issued, ColumnCount };

    explicit JointListModel(const Environment &environment, QObject *parent = nullptr);

    /// Those that are not issued yet, or all.
    void setOpenOnly(bool openOnly);
    void retranslate();

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    qint64 keyOf(const domain::JointOrder &item) const override { return item.id; }

private:
    const Environment &m_environment;
};

} // namespace tereze::ui
