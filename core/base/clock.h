// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace tereze {

/// Where C++ code reads the time. Injected, so that a test can hold it still. What is recorded as fact takes its
/// time from the database (tereze.now()), never from here. Implementations are safe to call from any thread.
class Clock {
public:
    virtual ~Clock() = default;
    /// The present instant in UTC, to the millisecond.
    virtual QDateTime now() const = 0;
};

/// The clock of this machine.
class SystemClock final : public Clock {
public:
    QDateTime now() const override;
};

/// A clock that stands still until it is set; for tests.
class FixedClock final : public Clock {
public:
    explicit FixedClock(const QDateTime &instant);
    QDateTime now() const override;
    void set(const QDateTime &instant);

private:
    QDateTime m_instant;
};

} // namespace tereze
