// SPDX-License-Identifier: GPL-3.0-or-later
#include "jointwaitingmodel.h"

#include <core/store/jointstore.h>
#include <ui/mainwindow/environment.h>
#include <ui/mainwindow/languageswitch.h>
#include <ui/widgets/timetexts.h>

namespace tereze::ui {
namespace {

/// A language in its own words.
QString nameOfLanguage(const QString &code)
{
    for (const LanguageSwitch::Language &one : LanguageSwitch::languages()) {
        if (one.code == code)
            return one.name;
    }
    return code;
}

} // namespace

JointWaitingModel::JointWaitingModel(const Environment &environment, QObject *parent)
    : ColumnItems(environment.database, ColumnCount, parent)
    , m_environment(environment)
{
}

void JointWaitingModel::setService(const QString &key)
{
    if (key.isEmpty()) {
        setFetch({});
        return;
    }
    setFetch([key](db::Database &database, const std::optional<domain::WaitingOrder> &last, int limit) {
        return store::JointStore::waiting(database, key, last ? last->id : 0, limit);
    });
}

QString JointWaitingModel::text(const domain::WaitingOrder &item, int column) const
{
    switch (column) {
    case Student:
        return item.person;
    case Number:
        return item.studentNumber;
    case Faculty:
        return item.faculty;
    case Approved:
        return dateTimeText(item.signedAt, m_environment.zone());
    case Language:
        return nameOfLanguage(item.language);
    case Reason:
        return item.reason;
    default:
        return {};
    }
}

QString JointWaitingModel::title(int column) const
{
    switch (column) {
    case Student:
        return tr("Student");
    case Number:
        return tr("Number");
    case Faculty:
        return tr("Faculty");
    case Approved:
        return tr("Approved");
    case Language:
        return tr("Language");
    case Reason:
        return tr("Struck out before");
    default:
        return {};
    }
}

} // namespace tereze::ui
