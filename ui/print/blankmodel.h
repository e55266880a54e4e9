// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/blank.h>
#include <ui/models/pagedmodel.h>

namespace tereze::ui {

struct Environment;

/// The blanks of one series in the order of their serials, in one state or in all.
class BlankModel : public PagedItems<domain::Blank> {
    Q_OBJECT

public:
    enum Column { Serial, State, Since, Person, Printed, Ground, ColumnCount };

    explicit BlankModel(const Environment &environment, QObject *parent = nullptr);

    /// Reads a series; without a kind the list is empty. `state` empty: in all.
    void setSeries(const QString &kind, const QString &series, const QString &state);
    void retranslate();

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    qint64 keyOf(const domain::Blank &item) const override { return item.id; }

private:
    QString text(const domain::Blank &item, int column) const;

    const Environment &m_environment;
};

} // namespace tereze::ui
