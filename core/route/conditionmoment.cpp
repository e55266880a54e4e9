// SPDX-License-Identifier: GPL-3.0-or-later
#include "conditionmoment.h"

#include <QDateTime>
#include <QRegularExpression>

namespace tereze::route {

namespace {

constexpr qint64 microseconds = 1'000'000; ///< in a second

int sign(qint64 difference)
{
    return difference < 0 ? -1 : difference > 0 ? 1 : 0;
}

} // namespace

std::optional<ConditionMoment> ConditionMoment::fromText(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^ *(?:([0-9]{1,6})-([0-9]{1,2})-([0-9]{1,2}))?(T| +)?"
                       "(?:([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2})(?:\\.([0-9]{1,6}))?(?: "
                       "*([+-])([0-9]{1,2})(?::([0-9]{1,2}))?)?)? *$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    ConditionMoment moment;
    moment.m_hasDate = !match.captured(1).isEmpty();
    moment.m_hasTime = !match.captured(5).isEmpty();
    const QString between = match.captured(4);
    const bool isJoined = moment.m_hasDate && moment.m_hasTime;
    if ((!moment.m_hasDate && !moment.m_hasTime) || (isJoined && between.isEmpty())
        || (!isJoined && between == QStringLiteral("T")))
        return std::nullopt;
    const auto number = [&](int group) {
        return match.captured(group).toInt();
    };
    if (moment.m_hasDate) {
        const QDate date(number(1), number(2), number(3));
        if (number(1) < 1 || !date.isValid())
            return std::nullopt;
        moment.m_day = date.toJulianDay();
    }
    if (moment.m_hasTime) {
        if (number(5) > 23 || number(6) > 59 || number(7) > 59)
            return std::nullopt;
        moment.m_time = ((number(5) * 60 + number(6)) * 60 + number(7)) * microseconds
            + match.captured(8).leftJustified(6, u'0').toInt();
    }
    if (!match.captured(9).isEmpty()) {
        if (number(10) > 15 || number(11) > 59)
            return std::nullopt;
        const int offset = (number(10) * 60 + number(11)) * 60;
        moment.m_offset = match.captured(9) == QStringLiteral("-") ? -offset : offset;
    }
    return moment;
}

qint64 ConditionMoment::absolute(const QTimeZone &zone) const
{
    if (m_offset)
        return local() - *m_offset * microseconds;
    const QDateTime there(
        QDate::fromJulianDay(m_day), QTime::fromMSecsSinceStartOfDay(static_cast<int>(m_time / 1000)), zone);
    return local() - there.offsetFromUtc() * microseconds;
}

std::optional<int> ConditionMoment::compare(const ConditionMoment &other, const QTimeZone &zone) const
{
    if (m_hasDate != other.m_hasDate)
        return std::nullopt;
    if (!m_offset && !other.m_offset)
        return sign(local() - other.local());
    if (m_hasDate)
        return sign(absolute(zone) - other.absolute(zone));
    // Times with an offset: the moment first, then the offset, the western one being the later.
    const int now = zone.offsetFromUtc(QDateTime::currentDateTimeUtc());
    const int here = m_offset.value_or(now);
    const int there = other.m_offset.value_or(now);
    const int moment = sign((m_time - here * microseconds) - (other.m_time - there * microseconds));
    return moment != 0 ? moment : sign(there - here);
}

} // namespace tereze::route
