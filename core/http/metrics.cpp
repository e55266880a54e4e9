// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics.h"

#include <QMutexLocker>

#include <algorithm>

namespace tereze::http {

void Metrics::countRequest(const QString &route, int status, std::chrono::microseconds duration)
{
    const double seconds = static_cast<double>(duration.count()) / 1e6;
    const auto bucket =
        static_cast<size_t>(std::lower_bound(bounds.begin(), bounds.end(), seconds) - bounds.begin());
    const QMutexLocker lock(&m_mutex);
    ++m_requests[{ route, status }];
    Histogram &histogram = m_durations[route];
    ++histogram.buckets[bucket];
    histogram.sum += seconds;
}

void Metrics::connectionOpened()
{
    const QMutexLocker lock(&m_mutex);
    ++m_open;
    ++m_accepted;
}

void Metrics::connectionClosed()
{
    const QMutexLocker lock(&m_mutex);
    --m_open;
}

void Metrics::connectionRefused()
{
    const QMutexLocker lock(&m_mutex);
    ++m_refused;
}

void Metrics::deadlineMissed()
{
    const QMutexLocker lock(&m_mutex);
    ++m_deadlines;
}

void Metrics::setQueued(qsizetype count)
{
    const QMutexLocker lock(&m_mutex);
    m_queued = count;
}

qint64 Metrics::openConnections() const
{
    const QMutexLocker lock(&m_mutex);
    return m_open;
}

QByteArray Metrics::text() const
{
    const QMutexLocker lock(&m_mutex);
    QByteArray text;
    const auto head = [&text](const QByteArray &name, const char *type, const char *help) {
        text += "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
    };
    const auto single = [&](const QByteArray &name, const char *type, const char *help, qint64 value) {
        head(name, type, help);
        text += name + ' ' + QByteArray::number(value) + '\n';
    };
    head("tereze_http_requests_total", "counter", "Answered requests by route and status.");
    for (auto it = m_requests.cbegin(); it != m_requests.cend(); ++it)
        text += "tereze_http_requests_total{route=\"" + it.key().first.toUtf8() + "\",status=\""
            + QByteArray::number(it.key().second) + "\"} " + QByteArray::number(it.value()) + '\n';
    const QByteArray seconds("tereze_http_request_duration_seconds");
    head(seconds, "histogram", "From the complete head to the last byte sent.");
    for (auto it = m_durations.cbegin(); it != m_durations.cend(); ++it) {
        const QByteArray route = "{route=\"" + it.key().toUtf8() + '"';
        qint64 below = 0;
        for (size_t i = 0; i < it->buckets.size(); ++i) {
            below += it->buckets[i];
            const QByteArray bound =
                i < bounds.size() ? QByteArray::number(bounds[i], 'g', 6) : QByteArray("+Inf");
            text +=
                seconds + "_bucket" + route + ",le=\"" + bound + "\"} " + QByteArray::number(below) + '\n';
        }
        text += seconds + "_sum" + route + "} " + QByteArray::number(it->sum, 'f', 6) + '\n';
        text += seconds + "_count" + route + "} " + QByteArray::number(below) + '\n';
    }
    single("tereze_http_connections", "gauge", "Open connections.", m_open);
    single("tereze_http_connections_total", "counter", "Accepted connections.", m_accepted);
    single("tereze_http_connections_refused_total", "counter", "Connections over the cap.", m_refused);
    single(
        "tereze_http_deadlines_missed_total", "counter", "Connections that a deadline ended.", m_deadlines);
    single("tereze_http_queued_requests", "gauge", "Requests waiting for a handler thread.", m_queued);
    return text;
}

} // namespace tereze::http
