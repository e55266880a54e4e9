// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace tereze::test {

/// The program tereze-worker as a child; killed at the end of the scope.
class WorkerProcess {
public:
    struct Place {
        QString database; ///< URI as the worker's role
        QString folder; ///< of keys, logs and exports
        QString mailServer;
    };

    WorkerProcess(Place place, QString name);
    ~WorkerProcess();

    const QString &name() const { return m_name; }
    bool start(const QStringList &more = {});
    bool isRunning();
    void kill(); ///< SIGKILL, and waits
    /// SIGTERM; the exit code, or -1 when it did not end within a minute.
    int stop();
    /// The exit code of one that ends by itself, or -1 after a minute.
    int wait();
    QString log() const { return m_log; }

    /// Runs the program to its end with these arguments alone.
    static int run(const QStringList &arguments, QString *output = nullptr);

private:
    const Place m_place;
    const QString m_name;
    QProcess m_process;
    QString m_log;
};

} // namespace tereze::test
