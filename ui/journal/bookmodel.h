// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/journal.h>
#include <core/domain/journalyear.h>
#include <ui/models/columnitems.h>

namespace tereze::ui {

struct Environment;

/// The books of one journal, a year each, the newest first.
class BookModel : public ColumnItems<domain::JournalYear> {
    Q_OBJECT

public:
    enum Column {
        Year,
        First,
        Last,
        Numbers,
        Registrations,
        Voids,
        Reserved,
        BackDated,
        Annulled,
        State,
        ColumnCount
    };

    BookModel(const Environment &environment, domain::JournalId journal, QObject *parent = nullptr);

    QString text(const domain::JournalYear &book, int column) const override;
    bool isNumber(int column) const override { return column != Year && column != State; }

protected:
    QString title(int column) const override;
    qint64 keyOf(const domain::JournalYear &book) const override { return book.year; }

private:
    const Environment &m_environment;
};

} // namespace tereze::ui
