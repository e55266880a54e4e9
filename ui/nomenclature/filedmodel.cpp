// SPDX-License-Identifier: GPL-3.0-or-later
#include "filedmodel.h"

#include <core/store/journalstore.h>
#include <ui/mainwindow/environment.h>
#include <ui/mainwindow/languageswitch.h>
#include <ui/widgets/localtexts.h>
#include <ui/widgets/timetexts.h>

namespace tereze::ui {

FiledModel::FiledModel(const Environment &environment, domain::VolumeId volume, QObject *parent)
    : ColumnItems(environment.database, ColumnCount, parent)
    , m_environment(environment)
{
    setFetch([volume](db::Database &database, const std::optional<domain::FiledEntry> &last, int limit) {
        return store::JournalStore::filed(database, volume, last, limit);
    });
}

QString FiledModel::text(const domain::FiledEntry &filed, int column) const
{
    switch (column) {
    case Number:
        return filed.entry.printed;
    case Date:
        return shortDateText(filed.entry.registeredAt, m_environment.zone());
    case Title:
        return filed.entry.title;
    case Person:
        return filed.entry.person;
    case Journal:
        return textIn(filed.journal.title, m_environment.languages.current());
    default:
        return {};
    }
}

QString FiledModel::title(int column) const
{
    switch (column) {
    case Number:
        return tr("Number");
    case Date:
        return tr("Date");
    case Title:
        return tr("Document");
    case Person:
        return tr("Person");
    case Journal:
        return tr("Journal");
    default:
        return {};
    }
}

} // namespace tereze::ui
