// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTimeZone>

#include <optional>

namespace tereze::route {

/// What `.datetime()` makes of a text: a date, a time or both, with or without an offset, in the forms that
/// PostgreSQL 15 takes (`2026-12-01`, `10:30:00`, `2026-12-01T10:30:00.5+05:00`, a blank for the T). Years
/// before 1 and months or days of nought, which PostgreSQL takes as well, are refused. Immutable value.
class ConditionMoment {
public:
    static std::optional<ConditionMoment> fromText(const QString &text);

    /// Less than, equal to or greater than nought; nothing when the two cannot be compared (a date and a
    /// time). What has no offset is in `zone`.
    std::optional<int> compare(const ConditionMoment &other, const QTimeZone &zone) const;

private:
    qint64 local() const { return m_day * 86'400'000'000LL + m_time; }
    qint64 absolute(const QTimeZone &zone) const;

    bool m_hasDate = false;
    bool m_hasTime = false;
    std::optional<int> m_offset; ///< seconds east of Greenwich
    qint64 m_day = 0; ///< Julian day
    qint64 m_time = 0; ///< microseconds since midnight
};

} // namespace tereze::route
