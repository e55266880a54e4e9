// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalmodel.h"

#include <core/store/journalstore.h>
#include <ui/application/casetexts.h>
#include <ui/mainwindow/environment.h>
#include <ui/mainwindow/languageswitch.h>
#include <ui/widgets/localtexts.h>
#include <ui/widgets/timetexts.h>

namespace tereze::ui {

JournalModel::JournalModel(const Environment &environment, QObject *parent)
    : PagedItems(environment.database, parent)
    , m_environment(environment)
{
}

void JournalModel::setQuery(const domain::JournalQuery &query)
{
    setFetch([query](db::Database &database, const std::optional<domain::JournalEntry> &last, int limit) {
        domain::JournalQuery page = query;
        page.before = last ? std::optional(last->id) : std::nullopt;
        page.limit = limit;
        return store::JournalStore::search(database, page);
    });
}

void JournalModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (count() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString JournalModel::text(const domain::JournalEntry &entry, int column) const
{
    switch (column) {
    case Number:
        return !entry.printed.isEmpty() ? entry.printed
            : entry.number              ? QString::number(*entry.number)
                                        : u"—"_qs;
    case Date:
        return shortDateText(entry.registeredAt, m_environment.zone());
    case Title:
        return entry.title;
    case Person:
        return entry.person;
    case State:
        if (entry.kind == u"void")
            return tr("void: %1").arg(entry.reason);
        if (entry.kind == u"annulment")
            return tr("annulment: %1").arg(entry.reason);
        return documentStateText(entry.documentState, entry.documentKind);
    case Prints:
        return entry.prints > 0 ? QString::number(entry.prints) : QString();
    case Place:
        return textIn(entry.storagePlace, m_environment.languages.current());
    default:
        return {};
    }
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const domain::JournalEntry &entry = at(index.row());
    if (role == Qt::DisplayRole)
        return text(entry, index.column());
    if (role == Qt::ToolTipRole)
        return index.column() == Date ? dateTimeText(entry.registeredAt, m_environment.zone())
                                      : text(entry, index.column());
    if (role == Qt::TextAlignmentRole && index.column() == Prints)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Number");
    case Date:
        return tr("Date");
    case Title:
        return tr("Document");
    case Person:
        return tr("To whom");
    case State:
        return tr("State");
    case Prints:
        return tr("Prints");
    case Place:
        return tr("Kept in");
    default:
        return {};
    }
}

} // namespace tereze::ui
