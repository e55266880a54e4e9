// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/blank.h>
#include <ui/models/columnitems.h>

namespace tereze::ui {

struct Environment;

/// The blanks of one series in the order of their serials, in one state or in all.
class BlankModel : public ColumnItems<domain::Blank> {
    Q_OBJECT

public:
    enum Column { Serial, State, Since, Person, Printed, Ground, ColumnCount };

    explicit BlankModel(const Environment &environment, QObject *parent = nullptr);

    /// Reads a series; without a kind the list is empty. `state` empty: in all.
    void setSeries(const QString &kind, const QString &series, const QString &state);

    QString text(const domain::Blank &item, int column) const override;

protected:
    QString title(int column) const override;
    qint64 keyOf(const domain::Blank &item) const override { return item.id; }

private:
    const Environment &m_environment;
};

} // namespace tereze::ui
