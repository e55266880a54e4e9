// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"

namespace tereze {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

FixedClock::FixedClock(const QDateTime &instant)
    : m_instant(instant.toUTC())
{
}

QDateTime FixedClock::now() const
{
    return m_instant;
}

void FixedClock::set(const QDateTime &instant)
{
    m_instant = instant.toUTC();
}

} // namespace tereze
