// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookmodel.h"

#include <core/store/journalstore.h>
#include <ui/mainwindow/environment.h>
#include <ui/widgets/timetexts.h>

namespace tereze::ui {

BookModel::BookModel(const Environment &environment, domain::JournalId journal, QObject *parent)
    : ColumnItems(environment.database, ColumnCount, parent)
    , m_environment(environment)
{
    setFetch([journal](db::Database &database, const std::optional<domain::JournalYear> &last,
                 int limit) -> Result<QList<domain::JournalYear>> {
        // The database gives all of them at once.
        TEREZE_TRY(QList<domain::JournalYear> books, store::JournalStore::books(database, journal));
        books.removeIf([&](const domain::JournalYear &book) { return last && book.year >= last->year; });
        return books.mid(0, limit);
    });
}

QString BookModel::text(const domain::JournalYear &book, int column) const
{
    switch (column) {
    case Year:
        return QString::number(book.year);
    case First:
        return book.first ? QString::number(*book.first) : QString();
    case Last:
        return book.last ? QString::number(*book.last) : QString();
    case Numbers:
        return QString::number(book.numbers);
    case Registrations:
        return QString::number(book.registrations);
    case Voids:
        return QString::number(book.voids);
    case Reserved:
        return QString::number(book.reserved);
    case BackDated:
        return QString::number(book.backDated);
    case Annulled:
        return QString::number(book.annulled);
    case State:
        return book.closedAt
            ? tr("closed on %1, %2").arg(shortDateText(*book.closedAt, m_environment.zone()), book.closedBy)
            : tr("open");
    default:
        return {};
    }
}

QString BookModel::title(int column) const
{
    switch (column) {
    case Year:
        return tr("Year");
    case First:
        return tr("First number");
    case Last:
        return tr("Last number");
    case Numbers:
        return tr("Numbers");
    case Registrations:
        return tr("Registered");
    case Voids:
        return tr("Void");
    case Reserved:
        return tr("Reserved");
    case BackDated:
        return tr("Dated back");
    case Annulled:
        return tr("Annulled");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace tereze::ui
