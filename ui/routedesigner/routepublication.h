// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/routeentry.h>
#include <core/domain/routeversion.h>
#include <core/store/routestore.h>

#include <QJsonArray>
#include <QObject>
#include <QTimer>

namespace tereze::ui {

struct Environment;

/// Hands a drawing in and waits for the worker's verdict. One at a time; lives on the UI thread.
class RoutePublication : public QObject {
    Q_OBJECT

public:
    explicit RoutePublication(const Environment &environment, QObject *parent = nullptr);

    bool isRunning() const { return m_running; }
    void begin(const domain::RouteEntry &entry);

Q_SIGNALS:
    /// The drawing waits for the worker.
    void queued();
    void published(int number);
    /// With what the worker found, as it is stored; fromStored() makes it readable.
    void refused(const QJsonArray &findings);
    void failed(const tereze::Error &error);

private:
    void ask();
    void answered(const Result<domain::RouteVersion> &answer);

    const Environment &m_environment;
    QTimer m_poll;
    domain::RouteVersionId m_version;
    bool m_running = false;
};

} // namespace tereze::ui
