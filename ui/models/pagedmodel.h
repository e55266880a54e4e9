// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/db/databasethread.h>

#include <QAbstractTableModel>
#include <QSet>

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

namespace tereze::ui {

/// What every list that is read page by page has in common, whatever its rows are.
class PagedModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    bool isLoading() const { return m_loading; }
    /// The last row of the server is here.
    bool isComplete() const { return m_complete; }

Q_SIGNALS:
    /// A page has come, or a refresh has ended.
    void loaded();
    /// A page did not come; the rows that were there stay.
    void failed(const tereze::Error &error);

protected:
    bool m_loading = false;
    bool m_complete = true;
    int m_generation = 0; ///< an answer to an older question is dropped
};

/// Rows that are fetched by cursor on the database's thread, never on the thread of the window. `Fetch` is
/// called there: it reads up to `limit` rows after `last` (nothing: from the beginning).
template <typename Item> class PagedItems : public PagedModel {
public:
    using Fetch = std::function<Result<QList<Item>>(
        db::Database &database, const std::optional<Item> &last, int limit)>;
    static constexpr int pageSize = 50;

    explicit PagedItems(db::DatabaseThread &database, QObject *parent = nullptr)
        : PagedModel(parent)
        , m_database(database)
    {
    }

    /// Forgets the rows and reads the first page of another list; without a fetch the list is empty.
    void setFetch(Fetch fetch)
    {
        beginResetModel();
        m_items.clear();
        m_fetch = std::move(fetch);
        ++m_generation;
        m_loading = static_cast<bool>(m_fetch); // before the views hear of it, who would ask as well
        m_complete = !m_fetch;
        endResetModel();
        if (m_fetch)
            load();
    }

    /// Reads again as many rows as are shown and merges them, so that what is selected stays so.
    void refresh()
    {
        if (!m_fetch)
            return;
        ++m_generation;
        m_loading = true;
        const int wanted = static_cast<int>(std::max<qsizetype>(m_items.size(), pageSize));
        m_database.run(
            this,
            [fetch = m_fetch, wanted](db::Database &database) -> Result<Page> {
                Page page;
                while (page.items.size() < wanted && !page.last) {
                    const int limit = std::min<int>(200, wanted - static_cast<int>(page.items.size()));
                    std::optional<Item> after;
                    if (!page.items.isEmpty())
                        after = page.items.constLast();
                    TEREZE_TRY(const QList<Item> more, fetch(database, after, limit));
                    page.last = more.size() < limit;
                    page.items += more;
                }
                return page;
            },
            [this, generation = m_generation](const Result<Page> &answer) {
                if (!isWanted(generation, answer))
                    return;
                m_complete = answer->last;
                merge(answer->items);
                m_loading = false;
                Q_EMIT loaded();
            });
    }

    qsizetype count() const { return m_items.size(); }
    const Item &at(int row) const { return m_items.at(row); }
    const QList<Item> &items() const { return m_items; }

    /// The row of the item with a key; -1 when it is not here.
    int rowOf(qint64 key) const
    {
        for (qsizetype row = 0; row < m_items.size(); ++row) {
            if (keyOf(m_items.at(row)) == key)
                return static_cast<int>(row);
        }
        return -1;
    }
    /// Takes a row away that is known to be gone on the server.
    void remove(qint64 key)
    {
        const int row = rowOf(key);
        if (row < 0)
            return;
        beginRemoveRows({}, row, row);
        m_items.removeAt(row);
        endRemoveRows();
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_items.size());
    }
    bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && !m_complete && !m_loading && m_fetch;
    }
    void fetchMore(const QModelIndex &parent) override
    {
        if (canFetchMore(parent))
            load();
    }

protected:
    /// What tells an item from all others of the list.
    virtual qint64 keyOf(const Item &item) const = 0;

private:
    struct Page {
        QList<Item> items;
        bool last = false;
    };

    /// Whether an answer is to be shown: not when another question was asked since, nor when it failed, which
    /// is told.
    template <typename Answer> bool isWanted(int generation, const Result<Answer> &answer)
    {
        if (generation != m_generation)
            return false;
        if (answer)
            return true;
        m_loading = false;
        Q_EMIT failed(answer.error());
        return false;
    }

    void load()
    {
        m_loading = true;
        std::optional<Item> after;
        if (!m_items.isEmpty())
            after = m_items.constLast();
        m_database.run(
            this,
            [fetch = m_fetch, after](db::Database &database) { return fetch(database, after, pageSize); },
            [this, generation = m_generation](const Result<QList<Item>> &answer) {
                if (!isWanted(generation, answer))
                    return;
                m_complete = answer->size() < pageSize;
                append(*answer);
                m_loading = false; // only now: a view asks for more while rows are being inserted
                Q_EMIT loaded();
            });
    }

    void append(const QList<Item> &more)
    {
        if (more.isEmpty())
            return;
        const int first = static_cast<int>(m_items.size());
        beginInsertRows({}, first, first + static_cast<int>(more.size()) - 1);
        m_items += more;
        endInsertRows();
    }

    void merge(const QList<Item> &fresh)
    {
        QSet<qint64> keys;
        for (const Item &item : fresh)
            keys.insert(keyOf(item));
        for (int row = static_cast<int>(m_items.size()) - 1; row >= 0; --row) {
            if (!keys.contains(keyOf(m_items.at(row)))) {
                beginRemoveRows({}, row, row);
                m_items.removeAt(row);
                endRemoveRows();
            }
        }
        for (int row = 0; row < fresh.size(); ++row) {
            const Item &item = fresh.at(row);
            const int present = rowOf(keyOf(item));
            if (present == row) {
                m_items[row] = item;
            } else if (present < 0) {
                beginInsertRows({}, row, row);
                m_items.insert(row, item);
                endInsertRows();
            } else {
                beginMoveRows(
                    {}, present, present, {}, row); // always upwards: what stands before is in place
                m_items.move(present, row);
                m_items[row] = item;
                endMoveRows();
            }
        }
        if (!m_items.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    db::DatabaseThread &m_database;
    Fetch m_fetch;
    QList<Item> m_items;
};

} // namespace tereze::ui
