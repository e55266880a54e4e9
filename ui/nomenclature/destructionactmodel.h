// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/destructionact.h>
#include <ui/models/columnitems.h>

namespace tereze::ui {

struct Environment;

/// Acts that propose what may be destroyed, the newest first.
class DestructionActModel : public ColumnItems<domain::DestructionAct> {
    Q_OBJECT

public:
    enum Column { Number, Made, MadeBy, Volumes, State, Reason, ColumnCount };

    explicit DestructionActModel(const Environment &environment, QObject *parent = nullptr);

    /// Reads the list for the first time.
    void open();
    QString text(const domain::DestructionAct &act, int column) const override;
    bool isNumber(int column) const override { return column == Volumes; }

protected:
    QString title(int column) const override;
    qint64 keyOf(const domain::DestructionAct &act) const override { return act.id.value(); }

private:
    const Environment &m_environment;
};

} // namespace tereze::ui
