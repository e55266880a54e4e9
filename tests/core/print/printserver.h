// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QHash>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace tereze::test {

/// A CUPS scheduler of a test's own on 127.0.0.1, as root: the queue `keep`, whose backend keeps what it
/// receives and behaves as it is told behind `tereze-once`, and the queue `pdf` through cups-pdf.
class PrintServer {
public:
    /// Why there can be none on this machine; empty when there can.
    static QString obstacle();
    static Result<std::unique_ptr<PrintServer>> start();
    ~PrintServer();

    /// host:port.
    QString address() const { return QStringLiteral("127.0.0.1:%1").arg(m_port); }

    /// From now on the printer of `keep`: `good`, `slow` (half a second a job), `empty` (out of paper: it
    /// stops), `broken` (gives up the job), `never` (goes on for ever without an end), `swallow` (says that
    /// it printed, and keeps nothing).
    void behave(const QString &how) const;
    /// Lets a queue that has stopped go on.
    void enable(const QString &queue) const;
    /// Ends the scheduler at once, and starts it anew with all it had on disk.
    void kill();
    Result<void> again();
    /// What it has on disk of its jobs, without their pages; and its end as if it had come when it had
    /// written that and no more.
    QHash<QString, QByteArray> written() const;
    void killWhenItHad(const QHash<QString, QByteArray> &written);
    /// Ends the scheduler in good order.
    void stop();
    /// Prints as another user; holds or takes back the job of a number as a person does with the tools of CUPS.
    void printAsSomebodyElse() const;
    void hold(int job) const;
    void cancel(int job) const;
    /// The printer takes jobs and prints none, until it is enabled.
    void disable(const QString &queue) const;
    /// From now on the printer of `keep` tries again what has failed.
    void retry() const;
    /// The scheduler takes connections and says nothing, until it is let go on. Neither waits; any thread.
    void stall() const;
    void goOn() const;

    /// What the printer of `keep` has received, as files in the order of their jobs.
    QStringList kept() const;
    /// How many jobs of a queue have ended.
    int completed(const QString &queue) const;
    /// What has not ended, as lpstat tells it.
    QString waiting() const;

private:
    PrintServer() = default;
    Result<void> furnish();
    Result<QString> run(const QString &program, const QStringList &arguments) const;

    QTemporaryDir m_folder;
    int m_port = 0;
    QProcess m_scheduler;
};

} // namespace tereze::test
