// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendarstore.h"

#include "rowreading.h"

namespace tereze::store {

namespace {

domain::CalendarDay readDay(const QJsonObject &object)
{
    domain::CalendarDay day;
    QList<Fault> faults;
    day.day = QDate::fromString(object.value(u"day").toString(), Qt::ISODate);
    day.kind = object.value(u"kind").toString();
    for (const QJsonValue &times : object.value(u"hours").toArray())
        day.hours << times.toString();
    day.name = LocalText::read(object.value(u"name"), QStringLiteral("name"), faults);
    if (!faults.isEmpty() || !day.day.isValid())
        throw db::RowFault(QStringLiteral("days: no day of a calendar"));
    return day;
}

} // namespace

Result<QList<domain::WorkingCalendar>> CalendarStore::calendars(
    db::Database &database, const QString &after, int limit)
{
    return database.list(
        "api.calendar_list", { { "p_after", after }, { "p_limit", limit } }, [](const db::Row &row) {
            domain::WorkingCalendar calendar;
            calendar.id = row.int64(u"id");
            calendar.key = row.text(u"key");
            calendar.name = readLocalText(row, u"name");
            calendar.completeUntil = row.date(u"complete_until");
            calendar.isDefault = row.boolean(u"is_default");
            calendar.version = row.int64(u"version");
            return calendar;
        });
}

Result<std::optional<domain::WorkingCalendar>> CalendarStore::calendar(
    db::Database &database, const QString &key, int year)
{
    return database.maybe("api.calendar", { { "p_key", key }, { "p_year", year } }, [](const db::Row &row) {
        domain::WorkingCalendar calendar;
        calendar.id = row.int64(u"id");
        calendar.key = row.text(u"key");
        calendar.name = readLocalText(row, u"name");
        calendar.hours = row.object(u"hours");
        calendar.source = row.text(u"source");
        calendar.completeUntil = row.date(u"complete_until");
        for (const QJsonValue &one : row.array(u"years"))
            calendar.years << one.toInt();
        for (const QJsonValue &day : row.array(u"days"))
            calendar.days << readDay(day.toObject());
        calendar.version = row.int64(u"version");
        return calendar;
    });
}

Result<std::optional<domain::WorkingCalendar>> CalendarStore::wholeCalendar(
    db::Database &database, const QString &key)
{
    // Any year tells which years there are.
    TEREZE_TRY(auto whole, calendar(database, key, 1990));
    if (!whole)
        return whole;
    whole->days.clear();
    for (const int year : std::as_const(whole->years)) {
        TEREZE_TRY(const auto part, calendar(database, key, year));
        if (!part || part->version != whole->version)
            return Error::of(
                ErrorKind::Conflict, QStringLiteral("the calendar was changed while it was read"));
        whole->days += part->days;
    }
    return whole;
}

Result<domain::Stored> CalendarStore::put(
    db::Database &database, const QUuid &requestId, const domain::WorkingCalendar &calendar)
{
    return database.one("api.calendar_put",
        { { "p_request_id", requestId }, { "p_key", calendar.key }, { "p_version", calendar.version },
            { "p_name", calendar.name.json() }, { "p_hours", calendar.hours },
            { "p_complete_until", calendar.completeUntil }, { "p_source", calendar.source } },
        readStored);
}

Result<domain::Stored> CalendarStore::putDay(db::Database &database, const QUuid &requestId,
    const QString &key, qint64 version, const domain::CalendarDay &day)
{
    std::optional<QJsonArray> hours;
    if (!day.hours.isEmpty())
        hours = QJsonArray::fromStringList(day.hours);
    return database.one("api.calendar_day_put",
        { { "p_request_id", requestId }, { "p_key", key }, { "p_version", version }, { "p_day", day.day },
            { "p_kind", day.kind }, { "p_hours", hours }, { "p_name", day.name.json() } },
        readStored);
}

Result<domain::Stored> CalendarStore::removeDay(
    db::Database &database, const QUuid &requestId, const QString &key, qint64 version, const QDate &day)
{
    return database.one("api.calendar_day_put",
        { { "p_request_id", requestId }, { "p_key", key }, { "p_version", version }, { "p_day", day },
            { "p_kind", db::null }, { "p_hours", db::null }, { "p_name", db::null } },
        readStored);
}

} // namespace tereze::store
