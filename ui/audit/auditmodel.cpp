// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditmodel.h"

#include "audittexts.h"

#include <core/store/auditstore.h>
#include <ui/mainwindow/environment.h>
#include <ui/mainwindow/languageswitch.h>
#include <ui/widgets/timetexts.h>

namespace tereze::ui {

AuditModel::AuditModel(const Environment &environment, QObject *parent)
    : ColumnItems(environment.database, ColumnCount, parent)
    , m_environment(environment)
{
}

AuditModel::Fetch AuditModel::found(const domain::AuditQuery &query)
{
    return [query](db::Database &database, const std::optional<domain::AuditEntry> &last, int limit) {
        return store::AuditStore::log(database, query, last, limit);
    };
}

QString AuditModel::text(const domain::AuditEntry &item, int column) const
{
    switch (column) {
    case When:
        return dateTimeText(item.at, m_environment.zone());
    case Who:
        return auditPersonText(item);
    case What:
        return auditEventText(item);
    case Object:
        return auditObjectText(item, m_environment.languages.current());
    case Where:
        return auditChannelText(item.channel);
    default:
        return {};
    }
}

QString AuditModel::details(const domain::AuditEntry &entry) const
{
    QStringList lines { text(entry, What), text(entry, Object),
        tr("%1, %2 (signed in as %3), %4")
            .arg(text(entry, When), text(entry, Who), entry.dbUser, text(entry, Where)) };
    if (qAbs(entry.at.msecsTo(entry.realAt)) > 1000)
        lines << tr("By the server's own clock: %1").arg(dateTimeText(entry.realAt, m_environment.zone()));
    lines << tr("Event %1 in the history of its object, “%2”; in the whole log no. %3.")
                 .arg(entry.seq)
                 .arg(entry.kind)
                 .arg(entry.id);
    if (entry.requestId)
        lines << tr("Call: %1").arg(entry.requestId->toString(QUuid::WithoutBraces));
    lines << tr("Checksum in the chain (SHA-256): %1").arg(QString::fromLatin1(entry.hash.toHex()));
    if (const QString data = auditDataText(entry); !data.isEmpty())
        lines << QString() << tr("Written down:") << data;
    return lines.join(u'\n');
}

QString AuditModel::title(int column) const
{
    switch (column) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What happened");
    case Object:
        return tr("To what");
    case Where:
        return tr("By way of");
    default:
        return {};
    }
}

} // namespace tereze::ui
