// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/jointorder.h>
#include <ui/models/columnitems.h>

namespace tereze::ui {

struct Environment;

/// The joint orders, newest first.
class JointListModel : public ColumnItems<domain::JointOrder> {
    Q_OBJECT

public:
    enum Column { Title, State, Students, Number, Issued, ColumnCount };

    explicit JointListModel(const Environment &environment, QObject *parent = nullptr);

    /// Those that are not issued yet, or all.
    void setOpenOnly(bool openOnly);

    QString text(const domain::JointOrder &item, int column) const override;

protected:
    QString title(int column) const override;
    qint64 keyOf(const domain::JointOrder &item) const override { return item.id; }

private:
    const Environment &m_environment;
};

} // namespace tereze::ui
