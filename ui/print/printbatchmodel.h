// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/printbatch.h>
#include <ui/models/columnitems.h>

namespace tereze::ui {

struct Environment;

/// Batches of the print queue, newest first.
class PrintBatchModel : public ColumnItems<domain::PrintBatch> {
    Q_OBJECT

public:
    enum Column { Title, Progress, Printer, Person, Created, ColumnCount };

    explicit PrintBatchModel(const Environment &environment, QObject *parent = nullptr);

    /// Reads the queue; `open`: only where there is something left to do.
    void setOpen(bool open);

    QString text(const domain::PrintBatch &item, int column) const override;

protected:
    QString title(int column) const override;
    qint64 keyOf(const domain::PrintBatch &item) const override { return item.id.value(); }

private:
    const Environment &m_environment;
};

} // namespace tereze::ui
