// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagedmodel.h"

#include <ui/widgets/plainlabel.h>

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
    /// Whole numbers, aligned to the right under a title that is, too.
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
        if (role == Qt::DisplayRole)
            return text(this->at(index.row()), index.column());
        if (role == Qt::ToolTipRole)
            return plainToolTip(detail(this->at(index.row()), index.column()));
        return alignment(index.column(), role);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        return role == Qt::DisplayRole ? title(section) : alignment(section, role);
    }

protected:
    virtual QString title(int column) const = 0;
    /// What is said of a cell when somebody asks; at first what it shows.
    virtual QString detail(const Item &item, int column) const { return text(item, column); }

private:
    QVariant alignment(int column, int role) const
    {
        return role == Qt::TextAlignmentRole && isNumber(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                                 : QVariant();
    }

    const int m_columns;
};

} // namespace tereze::ui
