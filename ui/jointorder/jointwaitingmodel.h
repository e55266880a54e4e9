// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/jointorder.h>
#include <ui/models/columnitems.h>

namespace tereze::ui {

struct Environment;

/// Approved orders of a service that wait to be put together, oldest first.
class JointWaitingModel : public ColumnItems<domain::WaitingOrder> {
    Q_OBJECT

public:
    enum Column { Student, Number, Faculty, Approved, Language, Reason, ColumnCount };

    explicit JointWaitingModel(const Environment &environment, QObject *parent = nullptr);

    /// Reads those of a service; empty: of none.
    void setService(const QString &key);

    QString text(const domain::WaitingOrder &item, int column) const override;

protected:
    QString title(int column) const override;
    qint64 keyOf(const domain::WaitingOrder &item) const override { return item.id; }

private:
    const Environment &m_environment;
};

} // namespace tereze::ui
