// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace tereze::test {

/// An independent reckoning of working time, slow and plain: a list of days and one flag for every minute of
/// three years. Written from the rules that stand in db/functions/calendar/deadline.sql, sharing nothing with
/// them. Instants are seconds since 1970 in UTC. What does not end within the three years is answered with
/// nothing.
class WorkingTime {
public:
    /// From one minute of the day to another, on the wall clock.
    struct Opening {
        int opens;
        int closes;
    };
    using Openings = QList<Opening>;

    /// A term: so many months and weeks, then working days, then seconds of opening time.
    struct Term {
        int months = 0;
        int weeks = 0;
        int days = 0;
        int seconds = 0;
        QString iso() const;
    };

    static inline const QDate firstDay { 2025, 1, 1 };
    static inline const QDate lastDay { 2027, 12, 31 };

    /// `week` is Monday to Sunday.
    WorkingTime(const QByteArray &zone, QList<Openings> week, QHash<QDate, Openings> exceptions);

    std::optional<qint64> deadline(qint64 from, const Term &term) const;
    std::optional<qint64> shifted(qint64 due, qint64 paused, qint64 resumed, const Term &term) const;
    qint64 openSeconds(qint64 from, qint64 to) const;

    QDate dayOf(qint64 instant) const;
    qint64 instantOf(const QDate &day, int minute) const;

    /// As api.calendar_put and api.calendar_day_put take them.
    QJsonObject weekJson() const;
    const QHash<QDate, Openings> &exceptions() const { return m_exceptions; }
    static QJsonArray timesJson(const Openings &openings);

private:
    Openings openingsOf(const QDate &day) const;
    std::optional<qint64> closingOfNth(const QDate &after, int days) const;
    std::optional<qint64> afterOpenSeconds(qint64 from, qint64 seconds) const;
    bool isOpen(qint64 minute) const;

    QTimeZone m_zone;
    QList<Openings> m_week;
    QHash<QDate, Openings> m_exceptions;
    qint64 m_firstMinute = 0;
    std::vector<bool> m_open; ///< by minute since m_firstMinute
};

} // namespace tereze::test
