// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendarcommands.h"

#include <app/admin/invocation.h>
#include <core/base/spokenlanguages.h>
#include <core/catalogue/calendarfile.h>
#include <core/catalogue/calendarloader.h>
#include <core/store/calendarstore.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

namespace tereze::admin {

namespace {

using catalogue::CalendarFile;
using catalogue::CalendarLoader;

QString isoDay(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

Result<QList<domain::WorkingCalendar>> allCalendars(const Invocation &invocation)
{
    constexpr int pageSize = 200;
    TEREZE_TRY(const auto database, invocation.database());
    QList<domain::WorkingCalendar> all;
    for (QString after;;) {
        TEREZE_TRY(const auto page, store::CalendarStore::calendars(*database, after, pageSize));
        all += page;
        if (page.size() < pageSize)
            return all;
        after = page.last().key;
    }
}

Result<CalendarLoader::Report> loadFile(const Invocation &invocation)
{
    TEREZE_TRY(const auto calendar, CalendarFile::read(invocation.positional().first()));
    TEREZE_TRY(const auto database, invocation.database());
    return CalendarLoader::load(*database, calendar);
}

Result<domain::WorkingCalendar> shownCalendar(const Invocation &invocation, std::optional<int> year)
{
    const QString key = invocation.positional().first();
    TEREZE_TRY(const auto database, invocation.database());
    TEREZE_TRY(const auto found,
        year ? store::CalendarStore::calendar(*database, key, *year)
             : store::CalendarStore::wholeCalendar(*database, key));
    if (!found)
        return Error::of(ErrorKind::NotFound,
            QCoreApplication::translate("Admin", "There is no calendar “%1”.").arg(key), key);
    return *found;
}

QJsonArray daysJson(const QList<QDate> &days)
{
    QJsonArray json;
    for (const QDate &day : days)
        json << isoDay(day);
    return json;
}

QString reportText(const CalendarLoader::Report &report)
{
    if (report.isUnchanged())
        return QCoreApplication::translate("Admin", "The calendar was as the file says already.");
    QStringList lines;
    if (report.made)
        lines << QCoreApplication::translate("Admin", "The calendar was made.");
    if (report.changed)
        lines << QCoreApplication::translate("Admin", "The calendar itself was changed.");
    const auto add = [&](const QString &what, const QList<QDate> &days) {
        QStringList texts;
        for (const QDate &day : days)
            texts << isoDay(day);
        if (!texts.isEmpty())
            lines << what + u' ' + texts.join(u' ');
    };
    add(QCoreApplication::translate("Admin", "days added:"), report.added);
    add(QCoreApplication::translate("Admin", "days changed:"), report.edited);
    add(QCoreApplication::translate("Admin", "days removed:"), report.removed);
    return lines.join(u'\n');
}

QString calendarText(const domain::WorkingCalendar &calendar)
{
    QStringList lines { calendar.key + QStringLiteral("  ")
            + calendar.name.in(SpokenLanguages::ownLanguage()),
        QCoreApplication::translate("Admin", "complete until %1").arg(isoDay(calendar.completeUntil)) };
    const QStringList weekdays { QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
        QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"), QStringLiteral("sun") };
    for (qsizetype i = 0; i < weekdays.size(); ++i) {
        QStringList times;
        for (const QJsonValue &one : calendar.hours.value(weekdays.at(i)).toArray())
            times << one.toString();
        if (!times.isEmpty())
            lines << QLocale(SpokenLanguages::ownLanguage())
                         .dayName(static_cast<int>(i) + 1, QLocale::ShortFormat)
                    + QStringLiteral("  ") + times.join(QStringLiteral(", "));
    }
    for (const domain::CalendarDay &day : calendar.days) {
        const QString hours = day.hours.isEmpty() ? QCoreApplication::translate("Admin", "closed")
                                                  : day.hours.join(QStringLiteral(", "));
        lines << isoDay(day.day) + QStringLiteral("  ") + hours + QStringLiteral("  ")
                + day.name.in(SpokenLanguages::ownLanguage());
    }
    return lines.join(u'\n');
}

} // namespace

int calendarList(Invocation &invocation)
{
    const auto calendars = allCalendars(invocation);
    if (!calendars)
        return invocation.refused(calendars.error());
    QJsonArray json;
    QStringList lines;
    for (const domain::WorkingCalendar &calendar : *calendars) {
        json << QJsonObject { { QStringLiteral("key"), calendar.key },
            { QStringLiteral("name"), calendar.name.json() },
            { QStringLiteral("complete_until"), isoDay(calendar.completeUntil) },
            { QStringLiteral("default"), calendar.isDefault } };
        lines << QStringLiteral("%1%2  %3  %4")
                     .arg(calendar.isDefault ? QStringLiteral("* ") : QStringLiteral("  "), calendar.key,
                         QCoreApplication::translate("Admin", "complete until %1")
                             .arg(isoDay(calendar.completeUntil)),
                         calendar.name.in(SpokenLanguages::ownLanguage()));
    }
    return invocation.done(json,
        lines.isEmpty() ? QCoreApplication::translate("Admin", "There is no calendar.") : lines.join(u'\n'));
}

int calendarLoad(Invocation &invocation)
{
    const auto report = loadFile(invocation);
    if (!report)
        return invocation.refused(report.error());
    return invocation.done(QJsonObject { { QStringLiteral("made"), report->made },
                               { QStringLiteral("changed"), report->changed },
                               { QStringLiteral("added"), daysJson(report->added) },
                               { QStringLiteral("edited"), daysJson(report->edited) },
                               { QStringLiteral("removed"), daysJson(report->removed) } },
        reportText(*report));
}

int calendarShow(Invocation &invocation)
{
    std::optional<int> year;
    if (invocation.has(QStringLiteral("year"))) {
        bool isNumber = false;
        year = invocation.option(QStringLiteral("year")).toInt(&isNumber);
        if (!isNumber || *year < 1990 || *year > 2199)
            return invocation.wrongUsage(
                QCoreApplication::translate("Admin", "--year takes a year from 1990 to 2199."));
    }
    const auto calendar = shownCalendar(invocation, year);
    if (!calendar)
        return invocation.refused(calendar.error());
    return invocation.done(CalendarFile::json(*calendar), calendarText(*calendar));
}

} // namespace tereze::admin
