// SPDX-License-Identifier: GPL-3.0-or-later
#include "inboxmodel.h"

#include <core/store/casestore.h>
#include <ui/application/casetexts.h>
#include <ui/mainwindow/environment.h>
#include <ui/mainwindow/languageswitch.h>
#include <ui/widgets/localtexts.h>
#include <ui/widgets/plainlabel.h>
#include <ui/widgets/timetexts.h>

namespace tereze::ui {

InboxModel::InboxModel(const Environment &environment, QObject *parent)
    : PagedItems(environment.database, parent)
    , m_environment(environment)
{
}

void InboxModel::setQuery(domain::InboxScope scope, const QString &find)
{
    setFetch([scope, find](db::Database &database, const std::optional<domain::InboxItem> &last, int limit) {
        std::optional<domain::InboxCursor> after;
        if (last)
            after = last->cursor();
        return store::CaseStore::inbox(database, scope, find, after, limit);
    });
}

void InboxModel::retranslate()
{
    if (count() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

QString InboxModel::waiting(const domain::InboxItem &item) const
{
    return waitingText(item.openedAt, m_environment.now(), m_environment.zone());
}

QString InboxModel::service(const domain::InboxItem &item) const
{
    return textIn(item.service, m_environment.languages.current());
}

QString InboxModel::step(const domain::InboxItem &item) const
{
    QStringList parts;
    if (const QString label = askLabel(item.asks); !label.isEmpty())
        parts << label;
    if (!item.step.isEmpty())
        parts << textIn(item.step, m_environment.languages.current());
    if (!item.forPerson.isEmpty())
        parts << tr("for %1").arg(item.forPerson);
    return parts.join(u" · "_qs);
}

int InboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant InboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const domain::InboxItem &item = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return item.applicant;
    case Qt::ToolTipRole:
        return plainToolTip(u"%1\n%2\n%3\n%4"_qs.arg(item.applicant, service(item), step(item),
            tr("Waiting since %1").arg(dateTimeText(item.openedAt, m_environment.zone()))));
    case Qt::AccessibleTextRole:
        return QStringList { item.applicant, service(item), step(item), waiting(item), item.caseRef }.join(
            u", "_qs);
    default:
        return {};
    }
}

} // namespace tereze::ui
