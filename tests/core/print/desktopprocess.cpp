// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopprocess.h"

#include <QDir>

#include <csignal>
#include <sys/prctl.h>

namespace tereze::test {

DesktopProcess::DesktopProcess(QString database, const QString &folder)
    : m_database(std::move(database))
{
    const QString home = folder + QStringLiteral("/desktop");
    QDir().mkpath(home);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_qs, u"offscreen"_qs);
    environment.insert(u"HOME"_qs, home);
    for (const char *name : { "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME" })
        environment.insert(QString::fromLatin1(name), home);
    // No keychain of whoever runs the tests is asked.
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_qs, u"disabled:"_qs);
    environment.remove(u"TEREZE_DB"_qs);
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(folder + QStringLiteral("/desktop.log"), QIODevice::Append);
    // It ends with us, also when we are killed ourselves.
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

DesktopProcess::~DesktopProcess()
{
    kill();
}

bool DesktopProcess::start()
{
    m_process.start(QStringLiteral(TEREZE_BINARY_DIR "/tereze"), { QStringLiteral("--db"), m_database });
    return m_process.waitForStarted();
}

bool DesktopProcess::isRunning()
{
    m_process.waitForFinished(0); // without an event loop nobody else notices an end
    return m_process.state() != QProcess::NotRunning;
}

void DesktopProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

} // namespace tereze::test
