// SPDX-License-Identifier: GPL-3.0-or-later
#include "workingtime.h"

#include <QDateTime>
#include <QJsonArray>

namespace tereze::test {

QString WorkingTime::Term::iso() const
{
    if (weeks > 0 && months == 0 && days == 0 && seconds == 0)
        return QStringLiteral("P%1W").arg(weeks);
    QString text = QStringLiteral("P");
    if (months > 0)
        text += QStringLiteral("%1M").arg(months);
    if (days > 0)
        text += QStringLiteral("%1D").arg(days);
    if (seconds > 0)
        text += QStringLiteral("T%1H%2M%3S").arg(seconds / 3600).arg(seconds / 60 % 60).arg(seconds % 60);
    return text;
}

WorkingTime::WorkingTime(const QByteArray &zone, QList<Openings> week, QHash<QDate, Openings> exceptions)
    : m_zone(zone)
    , m_week(std::move(week))
    , m_exceptions(std::move(exceptions))
{
    m_firstMinute = instantOf(firstDay, 0) / 60;
    m_open.resize(static_cast<size_t>(instantOf(lastDay, 0) / 60 - m_firstMinute));
    for (QDate day = firstDay; day < lastDay; day = day.addDays(1)) {
        for (const Opening &opening : openingsOf(day)) {
            const qint64 closes = instantOf(day, opening.closes) / 60;
            for (qint64 minute = instantOf(day, opening.opens) / 60; minute < closes; ++minute) {
                const auto at = static_cast<size_t>(minute - m_firstMinute);
                if (at < m_open.size())
                    m_open[at] = true;
            }
        }
    }
}

WorkingTime::Openings WorkingTime::openingsOf(const QDate &day) const
{
    return m_exceptions.value(day, m_week.at(day.dayOfWeek() - 1));
}

qint64 WorkingTime::instantOf(const QDate &day, int minute) const
{
    constexpr qint64 halfDay = 43'200; // no zone here changes its clock twice within a day
    const qint64 wall = day.startOfDay(Qt::UTC).toSecsSinceEpoch() + minute * 60;
    const auto offsetAt = [this](qint64 instant) {
        return m_zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(instant, Qt::UTC));
    };
    const int before = offsetAt(wall - offsetAt(wall) - halfDay);
    const int after = offsetAt(wall - offsetAt(wall) + halfDay);
    // Shown twice, both offsets fit: the second. Left out, none does: as if the clock had not been changed
    // yet.
    return wall - (offsetAt(wall - after) == after ? after : before);
}

QDate WorkingTime::dayOf(qint64 instant) const
{
    return QDateTime::fromSecsSinceEpoch(instant, m_zone).date();
}

bool WorkingTime::isOpen(qint64 minute) const
{
    const auto at = static_cast<size_t>(minute - m_firstMinute);
    return minute >= m_firstMinute && at < m_open.size() && m_open[at];
}

qint64 WorkingTime::openSeconds(qint64 from, qint64 to) const
{
    qint64 total = 0;
    for (qint64 minute = from / 60; minute * 60 < to; ++minute) {
        if (isOpen(minute))
            total += qMin(to, minute * 60 + 60) - qMax(from, minute * 60);
    }
    return total;
}

std::optional<qint64> WorkingTime::afterOpenSeconds(qint64 from, qint64 seconds) const
{
    qint64 remaining = seconds;
    const qint64 end = m_firstMinute + static_cast<qint64>(m_open.size());
    for (qint64 minute = from / 60; minute < end; ++minute) {
        if (!isOpen(minute))
            continue;
        const qint64 start = qMax(from, minute * 60);
        const qint64 here = minute * 60 + 60 - start;
        if (here >= remaining)
            return start + remaining;
        remaining -= here;
    }
    return std::nullopt;
}

std::optional<qint64> WorkingTime::closingOfNth(const QDate &after, int days) const
{
    int counted = 0;
    for (QDate day = after.addDays(1); day < lastDay; day = day.addDays(1)) {
        const Openings openings = openingsOf(day);
        if (!openings.isEmpty() && ++counted == days)
            return instantOf(day, openings.last().closes);
    }
    return std::nullopt;
}

std::optional<qint64> WorkingTime::deadline(qint64 from, const Term &term) const
{
    std::optional<qint64> due = from;
    if (term.months + term.weeks + term.days > 0) {
        const QDate date = dayOf(from).addMonths(term.months).addDays(term.weeks * 7);
        due = term.days > 0 ? closingOfNth(date, term.days) : closingOfNth(date.addDays(-1), 1);
    }
    if (due && term.seconds > 0)
        due = afterOpenSeconds(*due, term.seconds);
    return due;
}

std::optional<qint64> WorkingTime::shifted(qint64 due, qint64 paused, qint64 resumed, const Term &term) const
{
    if (due <= paused)
        return due;
    if (term.seconds > 0)
        return afterOpenSeconds(resumed, openSeconds(paused, due));
    int left = 0;
    const QDate last = dayOf(due - 1);
    for (QDate day = dayOf(paused).addDays(1); day <= last; day = day.addDays(1))
        left += openingsOf(day).isEmpty() ? 0 : 1;
    if (left > 0)
        return closingOfNth(dayOf(resumed), left);
    // The first closing time that is still to come, of whichever day.
    for (QDate day = dayOf(resumed).addDays(-2); day < lastDay; day = day.addDays(1)) {
        const Openings openings = openingsOf(day);
        if (!openings.isEmpty() && instantOf(day, openings.last().closes) > resumed)
            return instantOf(day, openings.last().closes);
    }
    return std::nullopt;
}

QJsonArray WorkingTime::timesJson(const Openings &openings)
{
    const auto clock = [](int minute) {
        return QStringLiteral("%1:%2")
            .arg(minute / 60, 2, 10, QChar(u'0'))
            .arg(minute % 60, 2, 10, QChar(u'0'));
    };
    QJsonArray times;
    for (const Opening &opening : openings)
        times << clock(opening.opens) + u'-' + clock(opening.closes);
    return times;
}

QJsonObject WorkingTime::weekJson() const
{
    static const QStringList weekdays { QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
        QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"), QStringLiteral("sun") };
    QJsonObject week;
    for (qsizetype i = 0; i < weekdays.size(); ++i)
        week.insert(weekdays.at(i), timesJson(m_week.at(i)));
    return week;
}

} // namespace tereze::test
