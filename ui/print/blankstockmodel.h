// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/blank.h>
#include <ui/models/columnitems.h>

namespace tereze::ui {

struct Environment;

/// Series of preprinted blanks, with how many of each are in which state.
class BlankStockModel : public ColumnItems<domain::BlankStock> {
    Q_OBJECT

public:
    enum Column { Kind, Series, Free, Reserved, Used, Spoiled, Destroyed, ColumnCount };

    explicit BlankStockModel(const Environment &environment, QObject *parent = nullptr);

    void read();

    QString text(const domain::BlankStock &item, int column) const override;
    bool isNumber(int column) const override { return column >= Free; }

protected:
    QString title(int column) const override;
    qint64 keyOf(const domain::BlankStock &item) const override { return item.id; }
};

} // namespace tereze::ui
