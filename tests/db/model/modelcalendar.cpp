// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelcalendar.h"

#include <QDate>

#include <algorithm>

namespace tereze::test {

namespace {

constexpr qint64 daySeconds = 24 * 3600;
constexpr qint64 ahead = 5 * 3600; ///< of the university's clock before that in London

struct Hours {
    int from;
    int to;
};

/// Of a day, the first Monday being 0.
std::vector<Hours> hoursOf(bool isOffice, qint64 day)
{
    const qint64 weekday = ((day % 7) + 7) % 7;
    if (!isOffice)
        return weekday == 5 ? std::vector<Hours> {}
            : weekday == 6  ? std::vector<Hours> { { 8, 20 } }
                            : std::vector<Hours> { { 6, 12 }, { 13, 24 } };
    if (day == 1)
        return {}; // a holiday
    if (day == 3)
        return { { 9, 12 } }; // shortened
    if (day == 5)
        return { { 10, 14 } }; // a Saturday that is worked
    return weekday < 5 ? std::vector<Hours> { { 9, 13 }, { 14, 18 } } : std::vector<Hours> {};
}

QString texts(const std::vector<Hours> &hours)
{
    QStringList all;
    for (const Hours &one : hours)
        all << QStringLiteral("\"%1:00-%2:00\"")
                   .arg(one.from, 2, 10, QLatin1Char('0'))
                   .arg(one.to, 2, 10, QLatin1Char('0'));
    return u'[' + all.join(QStringLiteral(", ")) + u']';
}

} // namespace

QString ModelCalendar::sql()
{
    const QString names = QStringLiteral("'{\"kk\": \"x\", \"ru\": \"x\", \"en\": \"x\"}'");
    const QStringList weekdays { QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
        QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"), QStringLiteral("sun") };
    QString text;
    for (const bool isOffice : { false, true }) {
        QStringList week;
        for (int day = 0; day < 7; ++day)
            week << QStringLiteral("\"%1\": %2").arg(weekdays[day], texts(hoursOf(isOffice, 70 + day)));
        text +=
            QStringLiteral("SELECT api.calendar_put(gen_random_uuid(), '%1', 0, %2, '{%3}', '2034-12-31', "
                           "'');\n")
                .arg(isOffice ? QStringLiteral("office") : QStringLiteral("campus"), names,
                    week.join(QStringLiteral(", ")));
    }
    int version = 1;
    for (const auto &[day, kind] :
        { std::pair(1, "holiday"), std::pair(3, "shortened"), std::pair(5, "working") }) {
        const auto hours = hoursOf(true, day);
        text += QStringLiteral("SELECT api.calendar_day_put(gen_random_uuid(), 'office', %1, '%2', '%3', %4, "
                               "%5);\n")
                    .arg(version++)
                    .arg(QDate(2026, 3, 2).addDays(day).toString(Qt::ISODate), QLatin1String(kind),
                        hours.empty() ? QStringLiteral("NULL") : u'\'' + texts(hours) + u'\'', names);
    }
    return text + QStringLiteral("UPDATE tereze.setting SET value = '\"campus\"' WHERE key = 'calendar';\n");
}

qint64 ModelCalendar::dayOf(qint64 second)
{
    return (second + ahead) / daySeconds;
}

bool ModelCalendar::isOpen(const ModelTerm &term, qint64 second)
{
    const qint64 ofDay = (second + ahead) % daySeconds;
    const auto hours = hoursOf(term.calendar == QStringLiteral("office"), dayOf(second));
    return std::any_of(hours.begin(), hours.end(), [ofDay](const Hours &one) {
        return ofDay >= one.from * qint64(3600) && ofDay < one.to * qint64(3600);
    });
}

qint64 ModelCalendar::closing(const ModelTerm &term, qint64 day)
{
    const auto hours = hoursOf(term.calendar == QStringLiteral("office"), day);
    return hours.empty() ? -1 : day * daySeconds + hours.back().to * qint64(3600) - ahead;
}

qint64 ModelCalendar::afterOpenSeconds(const ModelTerm &term, qint64 from, qint64 count)
{
    qint64 at = from;
    for (; count > 0; ++at)
        count -= isOpen(term, at) ? 1 : 0;
    return at;
}

qint64 ModelCalendar::due(const ModelTerm &term, qint64 from)
{
    if (term.calendar == QStringLiteral("none"))
        return from + term.amount * (term.inDays ? daySeconds : 3600);
    if (!term.inDays)
        return afterOpenSeconds(term, from, term.amount * qint64(3600));
    qint64 day = dayOf(from);
    for (int left = term.amount; left > 0;)
        left -= closing(term, ++day) < 0 ? 0 : 1;
    return closing(term, day);
}

qint64 ModelCalendar::shifted(const ModelTerm &term, qint64 due, qint64 since, qint64 until)
{
    if (due <= since)
        return due;
    if (term.calendar == QStringLiteral("none"))
        return due + until - since;
    if (!term.inDays) {
        qint64 left = 0;
        for (qint64 at = since; at < due; ++at)
            left += isOpen(term, at) ? 1 : 0;
        return afterOpenSeconds(term, until, left);
    }
    // The working days left after that of the pause, again; none: the next time that work ends.
    int left = 0;
    for (qint64 day = dayOf(since) + 1; day <= dayOf(due - 1); ++day)
        left += closing(term, day) < 0 ? 0 : 1;
    qint64 day = dayOf(until);
    if (left == 0) {
        while (closing(term, day) <= until)
            ++day;
        return closing(term, day);
    }
    while (left > 0)
        left -= closing(term, ++day) < 0 ? 0 : 1;
    return closing(term, day);
}

} // namespace tereze::test
