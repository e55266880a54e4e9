// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace tereze::ui {

/// "12 November 2026, 14:05" in the present language and the given zone.
QString dateTimeText(const QDateTime &instant, const QTimeZone &zone);
/// "12.11.2026" in every language: a year is never cut to two digits.
QString shortDateText(QDate date);
QString shortDateText(const QDateTime &instant, const QTimeZone &zone);
/// How long something waits, counted in days of the zone: "today, 14:05", "yesterday", "5 days".
QString waitingText(const QDateTime &since, const QDateTime &now, const QTimeZone &zone);

} // namespace tereze::ui
