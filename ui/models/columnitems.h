// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagedmodel.h"

namespace tereze::ui {

/// A list that is read page by page and shown as plain texts in columns; a tool tip shows what a narrow
/// column cuts off.
template <typename Item> class ColumnItems : public PagedItems<Item> {
public:
    ColumnItems(db::DatabaseThread &database, int columns, QObject *parent)
        : PagedItems<Item>(database, parent)
        , m_columns(columns)
    {
    }

    /// What stands in a column, as it is shown.
    virtual QString text(const Item &item, int column) const = 0;
    /// Whole numbers, aligned to the right.
    virtual bool isNumber(int) const { return false; }

    void retranslate()
    {
        Q_EMIT this->headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
        if (this->count() > 0)
            Q_EMIT this->dataChanged(this->index(0, 0), this->index(this->rowCount() - 1, m_columns - 1));
    }

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_columns;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!this->checkIndex(index, QAbstractItemModel::CheckIndexOption::IndexIsValid))
            return {};
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return text(this->at(index.row()), index.column());
        if (role == Qt::TextAlignmentRole && isNumber(index.column()))
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        return orientation == Qt::Horizontal && role == Qt::DisplayRole ? title(section) : QVariant();
    }

protected:
    virtual QString title(int column) const = 0;

private:
    const int m_columns;
};

} // namespace tereze::ui
