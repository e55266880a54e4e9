// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendarloader.h"

#include <core/db/transaction.h>
#include <core/store/calendarstore.h>

#include <QMap>
#include <QUuid>

namespace tereze::catalogue {

namespace {

using store::CalendarStore;

/// The hours of a week with the closed days left out, as the database gives them.
QJsonObject openDays(const QJsonObject &hours)
{
    QJsonObject open;
    for (auto it = hours.begin(); it != hours.end(); ++it) {
        if (it.value() != QJsonValue(QJsonArray()))
            open.insert(it.key(), it.value());
    }
    return open;
}

bool hasSameHead(const domain::WorkingCalendar &a, const domain::WorkingCalendar &b)
{
    return a.name == b.name && openDays(a.hours) == openDays(b.hours) && a.source == b.source
        && a.completeUntil == b.completeUntil;
}

QMap<QDate, domain::CalendarDay> byDate(const QList<domain::CalendarDay> &days)
{
    QMap<QDate, domain::CalendarDay> found;
    for (const domain::CalendarDay &day : days)
        found.insert(day.day, day);
    return found;
}

} // namespace

bool CalendarLoader::Report::isUnchanged() const
{
    return !made && !changed && added.isEmpty() && edited.isEmpty() && removed.isEmpty();
}

Result<CalendarLoader::Report> CalendarLoader::load(
    db::Database &database, const domain::WorkingCalendar &wanted)
{
    Report report;
    TEREZE_TRY(auto transaction, db::Transaction::begin(database));
    TEREZE_TRY(const auto there, CalendarStore::wholeCalendar(database, wanted.key));
    const domain::WorkingCalendar now = there.value_or(domain::WorkingCalendar());
    report.made = !there;
    report.changed = there && !hasSameHead(now, wanted);
    qint64 version = now.version;
    if (report.made || report.changed) {
        domain::WorkingCalendar head = wanted;
        head.version = version;
        TEREZE_TRY(const auto stored, CalendarStore::put(database, QUuid::createUuid(), head));
        version = stored.version;
    }
    const auto before = byDate(now.days);
    const auto after = byDate(wanted.days);
    for (const domain::CalendarDay &day : after) {
        const auto known = before.constFind(day.day);
        if (known != before.constEnd() && *known == day)
            continue;
        TEREZE_TRY(const auto stored,
            CalendarStore::putDay(database, QUuid::createUuid(), wanted.key, version, day));
        version = stored.version;
        (known == before.constEnd() ? report.added : report.edited) << day.day;
    }
    for (const domain::CalendarDay &day : before) {
        if (after.contains(day.day) || !wanted.years.contains(day.day.year()))
            continue;
        TEREZE_TRY(const auto stored,
            CalendarStore::removeDay(database, QUuid::createUuid(), wanted.key, version, day.day));
        version = stored.version;
        report.removed << day.day;
    }
    TEREZE_CHECK(transaction.commit());
    return report;
}

} // namespace tereze::catalogue
