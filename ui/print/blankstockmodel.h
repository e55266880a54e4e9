// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/blank.h>
#include <ui/models/pagedmodel.h>

namespace tereze::ui {

struct Environment;

/// Series of preprinted blanks, with how many of each are in which state.
class BlankStockModel : public PagedItems<domain::BlankStock> {
    Q_OBJECT

public:
    enum Column { Kind, Series, Free, Reserved, Used, Spoiled, Destroyed, ColumnCount };

    explicit BlankStockModel(const Environment &environment, QObject *parent = nullptr);

    void read();
    void retranslate();

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    qint64 keyOf(const domain::BlankStock &item) const override { return item.id; }
};

} // namespace tereze::ui
