// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/printcopy.h>
#include <ui/models/columnitems.h>

namespace tereze::ui {

struct Environment;

/// The log of copies, newest first.
class PrintLogModel : public ColumnItems<domain::PrintCopy> {
    Q_OBJECT

public:
    enum Column { When, Number, Document, Copy, Person, Where, Outcome, Collector, ColumnCount };

    explicit PrintLogModel(const Environment &environment, QObject *parent = nullptr);

    /// Reads the copies of one document, or of a number (as printed, or its running part), or all.
    void setQuery(std::optional<qint64> document, const QString &number)
    {
        setFetch(found(document, number));
    }
    /// Reads the pages of what is looked for.
    static Fetch found(std::optional<qint64> document, const QString &number);
    /// Everything that is known of a copy, a line each.
    QString details(const domain::PrintCopy &copy) const;

    QString text(const domain::PrintCopy &item, int column) const override;

protected:
    QString title(int column) const override;
    qint64 keyOf(const domain::PrintCopy &item) const override { return item.id; }

private:
    const Environment &m_environment;
};

} // namespace tereze::ui
