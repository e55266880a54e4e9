// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QMutex>
#include <QString>

#include <array>
#include <chrono>
#include <utility>

namespace tereze::http {

/// Counters of the server in Prometheus' text format 0.0.4. Safe to use from any thread.
class Metrics {
public:
    void countRequest(const QString &route, int status, std::chrono::microseconds duration);
    void connectionOpened();
    void connectionClosed();
    /// A connection over the cap, closed at once.
    void connectionRefused();
    /// A connection that a deadline ended.
    void deadlineMissed();
    /// Requests waiting for a handler thread at this moment.
    void setQueued(qsizetype count);

    qint64 openConnections() const;
    QByteArray text() const;

private:
    static constexpr std::array<double, 9> bounds { 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 2.5,
        10.0 }; ///< seconds
    struct Histogram {
        std::array<qint64, bounds.size() + 1> buckets {};
        double sum = 0; ///< seconds
    };

    mutable QMutex m_mutex;
    QMap<std::pair<QString, int>, qint64> m_requests;
    QMap<QString, Histogram> m_durations;
    qint64 m_open = 0;
    qint64 m_accepted = 0;
    qint64 m_refused = 0;
    qint64 m_deadlines = 0;
    qint64 m_queued = 0;
};

} // namespace tereze::http
