// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/printcopy.h>
#include <ui/models/pagedmodel.h>

namespace tereze::ui {

struct Environment;

/// The log of copies, newest first.
class PrintLogModel : public PagedItems<domain::PrintCopy> {
    Q_OBJECT

public:
    enum Column { When, Number, Document, Copy, Person, Where, Outcome, Collector, ColumnCount };

    explicit PrintLogModel(const Environment &environment, QObject *parent = nullptr);

    /// Reads the copies of one document, or of a number (as printed, or its running part), or all.
    void setQuery(std::optional<qint64> document, const QString &number);
    void retranslate();
    /// Everything that is known of a copy, a line each.
    QString details(const domain::PrintCopy &copy) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    qint64 keyOf(const domain::PrintCopy &item) const override { return item.id; }

private:
    QString text(const domain::PrintCopy &item, int column) const;

    const Environment &m_environment;
};

} // namespace tereze::ui
