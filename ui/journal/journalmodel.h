// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/journalentry.h>
#include <core/domain/journalquery.h>
#include <ui/models/columnitems.h>

namespace tereze::ui {

struct Environment;

/// Entries of one journal, newest first.
class JournalModel : public ColumnItems<domain::JournalEntry> {
    Q_OBJECT

public:
    enum Column { Number, Date, Title, Person, State, Case, Prints, Place, ColumnCount };

    explicit JournalModel(const Environment &environment, QObject *parent = nullptr);

    /// What reads the entries that a query finds; its cursor and limit are of no account.
    static Fetch found(const domain::JournalQuery &query);
    /// Reads what a query finds, likewise.
    void setQuery(const domain::JournalQuery &query);
    /// Of the journal that is shown: letters that come in are from somebody.
    void setDirection(const QString &direction);

    QString text(const domain::JournalEntry &entry, int column) const override;
    bool isNumber(int column) const override { return column == Prints; }

protected:
    QString title(int column) const override;
    QString detail(const domain::JournalEntry &entry, int column) const override;
    qint64 keyOf(const domain::JournalEntry &entry) const override { return entry.id.value(); }

private:
    QString stateText(const domain::JournalEntry &entry) const;

    const Environment &m_environment;
    QString m_direction;
};

} // namespace tereze::ui
