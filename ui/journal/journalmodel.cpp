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
    : ColumnItems(environment.database, ColumnCount, parent)
    , m_environment(environment)
{
}

JournalModel::Fetch JournalModel::found(const domain::JournalQuery &query)
{
    return [query](db::Database &database, const std::optional<domain::JournalEntry> &last, int limit) {
        domain::JournalQuery page = query;
        page.before = last ? std::optional(last->id) : std::nullopt;
        page.limit = limit;
        return store::JournalStore::search(database, page);
    };
}

void JournalModel::setQuery(const domain::JournalQuery &query)
{
    setFetch(found(query));
}

void JournalModel::setDirection(const QString &direction)
{
    m_direction = direction;
    Q_EMIT headerDataChanged(Qt::Horizontal, Person, Person);
}

QString JournalModel::text(const domain::JournalEntry &entry, int column) const
{
    switch (column) {
    case Number:
        return !entry.printed.isEmpty() ? entry.printed
            : entry.number              ? QString::number(*entry.number)
                                        : u"—"_qs;
    case Date:
        return entry.backDatedTo ? tr("%1 (written %2)")
                                       .arg(QLocale().toString(*entry.backDatedTo, QLocale::ShortFormat),
                                           shortDateText(entry.registeredAt, m_environment.zone()))
                                 : shortDateText(entry.registeredAt, m_environment.zone());
    case Title:
        return entry.title;
    case Person:
        return entry.person;
    case State:
        return stateText(entry);
    case Case:
        return entry.volume;
    case Prints:
        return entry.prints > 0 ? QString::number(entry.prints) : QString();
    case Place:
        return textIn(entry.storagePlace, m_environment.languages.current());
    default:
        return {};
    }
}

QString JournalModel::stateText(const domain::JournalEntry &entry) const
{
    if (entry.kind == u"void")
        return tr("void: %1").arg(entry.reason);
    if (entry.kind == u"reservation")
        return tr("reserved: %1").arg(entry.purpose);
    if (entry.kind == u"annulment")
        return entry.about.isEmpty() ? tr("annulment: %1").arg(entry.reason)
                                     : tr("annulment of %1: %2").arg(entry.about, entry.reason);
    if (!entry.answers.isEmpty() && entry.documentState == u"registered")
        return tr("in answer to %1").arg(entry.answers);
    if (entry.documentKind == u"letter" && entry.documentState == u"registered")
        return tr("registered");
    return documentStateText(entry.documentState, entry.documentKind);
}

QString JournalModel::detail(const domain::JournalEntry &entry, int column) const
{
    QStringList lines { text(entry, column) };
    if (column == Date) {
        lines = QStringList { dateTimeText(entry.registeredAt, m_environment.zone()) };
        if (entry.backDatedTo)
            lines << tr("Dated back to %1: %2")
                         .arg(QLocale().toString(*entry.backDatedTo, QLocale::ShortFormat), entry.backReason);
        if (!entry.recordedBy.isEmpty())
            lines << tr("Written by %1").arg(entry.recordedBy);
    } else if (column == Person && !entry.theirNumber.isEmpty()) {
        lines << (entry.theirDate
                ? tr("Their number: %1 of %2")
                      .arg(entry.theirNumber, QLocale().toString(*entry.theirDate, QLocale::ShortFormat))
                : tr("Their number: %1").arg(entry.theirNumber));
    } else if (column == Number && !entry.purpose.isEmpty()) {
        lines << tr("Reserved for: %1").arg(entry.purpose);
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString JournalModel::title(int column) const
{
    switch (column) {
    case Number:
        return tr("Number");
    case Date:
        return tr("Date");
    case Title:
        return tr("Document");
    case Person:
        return m_direction == u"incoming" ? tr("From whom") : tr("To whom");
    case State:
        return tr("State");
    case Case:
        return tr("Case / volume");
    case Prints:
        return tr("Prints");
    case Place:
        return tr("Kept in");
    default:
        return {};
    }
}

} // namespace tereze::ui
