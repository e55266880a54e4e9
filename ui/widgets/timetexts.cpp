// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetexts.h"

#include <QCoreApplication>
#include <QLocale>

namespace tereze::ui {

QString dateTimeText(const QDateTime &instant, const QTimeZone &zone)
{
    const QDateTime local = instant.toTimeZone(zone);
    const QLocale locale;
    return locale.toString(local.date(), u"d MMMM yyyy"_qs) + u", "_qs + local.time().toString(u"HH:mm"_qs);
}

QString shortDateText(QDate date)
{
    return QLocale().toString(date, u"dd.MM.yyyy"_qs);
}

QString shortDateText(const QDateTime &instant, const QTimeZone &zone)
{
    return shortDateText(instant.toTimeZone(zone).date());
}

QString waitingText(const QDateTime &since, const QDateTime &now, const QTimeZone &zone)
{
    const QDateTime local = since.toTimeZone(zone);
    const int days = static_cast<int>(local.date().daysTo(now.toTimeZone(zone).date()));
    if (days <= 0)
        return QCoreApplication::translate("TimeTexts", "today, %1").arg(local.time().toString(u"HH:mm"_qs));
    if (days == 1)
        return QCoreApplication::translate("TimeTexts", "yesterday");
    return QCoreApplication::translate("TimeTexts", "%n day(s)", nullptr, days);
}

} // namespace tereze::ui
