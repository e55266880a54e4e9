// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/printjob.h>
#include <ui/models/columnitems.h>

namespace tereze::ui {

struct Environment;

/// Jobs of one batch, in the order of printing.
class PrintJobModel : public ColumnItems<domain::PrintJob> {
    Q_OBJECT

public:
    enum Column { Place, Number, Person, State, Why, Copy, Printer, ColumnCount };

    explicit PrintJobModel(const Environment &environment, QObject *parent = nullptr);

    /// Reads the jobs of a batch; an invalid one empties the list.
    void setBatch(domain::PrintBatchId batch);
    domain::PrintBatchId batch() const { return m_batch; }

    QString text(const domain::PrintJob &item, int column) const override;
    bool isNumber(int column) const override { return column == Place; }
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QString title(int column) const override;
    qint64 keyOf(const domain::PrintJob &item) const override { return item.id.value(); }

private:
    const Environment &m_environment;
    domain::PrintBatchId m_batch;
};

} // namespace tereze::ui
