// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>

namespace tereze::test {

/// The desktop client `tereze` as a child without a display; killed at the end of the scope. Over a Unix
/// socket the system vouches for its user, so it signs in by itself; the client of a registrar is a print
/// station then.
class DesktopProcess {
public:
    /// `database` is the URI of the person's role; settings and log go to `folder`.
    DesktopProcess(QString database, const QString &folder);
    ~DesktopProcess();

    bool start();
    bool isRunning();
    void kill(); ///< SIGKILL, and waits

private:
    const QString m_database;
    QProcess m_process;
};

} // namespace tereze::test
