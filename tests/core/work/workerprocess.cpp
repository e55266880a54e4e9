// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerprocess.h"

#include <csignal>
#include <sys/prctl.h>

namespace tereze::test {
namespace {

QString workerProgram()
{
    return QStringLiteral(TEREZE_BINARY_DIR "/tereze-worker");
}

} // namespace

WorkerProcess::WorkerProcess(Place place, QString name)
    : m_place(std::move(place))
    , m_name(std::move(name))
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    // A file, not a pipe: nobody reads while the worker works.
    m_log = m_place.folder + u'/' + m_name + QStringLiteral(".log");
    m_process.setStandardOutputFile(m_log, QIODevice::Append);
    // It ends with us, also when we are killed ourselves.
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

WorkerProcess::~WorkerProcess()
{
    kill();
}

bool WorkerProcess::start(const QStringList &more)
{
    QStringList arguments { QStringLiteral("--db"), m_place.database, QStringLiteral("--keys"),
        m_place.folder + QStringLiteral("/keys"), QStringLiteral("--registration-log"),
        m_place.folder + QStringLiteral("/registrations.jsonl"), QStringLiteral("--seal-export"),
        m_place.folder + QStringLiteral("/seals.jsonl"), QStringLiteral("--mail-server"), m_place.mailServer,
        QStringLiteral("--name"), m_name };
    m_process.start(workerProgram(), arguments + more);
    return m_process.waitForStarted();
}

bool WorkerProcess::isRunning()
{
    m_process.waitForFinished(0); // without an event loop nobody else notices an end
    return m_process.state() != QProcess::NotRunning;
}

void WorkerProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

int WorkerProcess::stop()
{
    m_process.terminate();
    return wait();
}

int WorkerProcess::wait()
{
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(60000))
        return -1;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

int WorkerProcess::run(const QStringList &arguments, QString *output)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(workerProgram(), arguments);
    if (!process.waitForFinished(60000))
        return -1;
    if (output != nullptr)
        *output = QString::fromUtf8(process.readAll());
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

} // namespace tereze::test
