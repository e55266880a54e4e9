// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/admin/command.h>
#include <app/admin/invocation.h>

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace tereze::test {

/// What a command of tereze-admin answered.
struct Ran {
    int code = -1;
    QByteArray output;
    QByteArray messages;
    QJsonDocument json() const { return QJsonDocument::fromJson(output); }
};

/// Runs a command inside this process, with `typed` on its standard input.
inline Ran runAdmin(const QStringList &arguments, const QByteArray &typed = {})
{
    QBuffer output;
    QBuffer messages;
    QBuffer input;
    input.setData(typed);
    output.open(QIODevice::WriteOnly);
    messages.open(QIODevice::WriteOnly);
    input.open(QIODevice::ReadOnly);
    admin::Invocation invocation(output, messages, input);
    const int code = admin::runCommand(arguments, invocation);
    return { code, output.data(), messages.data() };
}

/// The same through the program itself, as scripts call it.
inline Ran runProgram(const QString &name, const QStringList &arguments, int waitMs = 120'000)
{
    QProcess program;
    program.start(QStringLiteral(TEREZE_BINARY_DIR "/") + name, arguments);
    if (!program.waitForFinished(waitMs)) {
        program.kill();
        program.waitForFinished();
        return { -1, program.readAllStandardOutput(), "it does not end: " + program.errorString().toUtf8() };
    }
    return { program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1,
        program.readAllStandardOutput(), program.readAllStandardError() };
}

inline Ran runAdminProgram(const QStringList &arguments)
{
    return runProgram(QStringLiteral("tereze-admin"), arguments);
}

/// A worker of the test's own with keys in a folder, ended with the scope.
class RunningWorker {
public:
    /// `database` is the worker's URI; the keys are made in `folder`/keys, their public half beside it.
    RunningWorker(const QString &database, const QString &folder)
    {
        const QStringList keys { QStringLiteral("--keys"), folder + QStringLiteral("/keys") };
        const Ran made =
            runProgram(QStringLiteral("tereze-worker"), QStringList { QStringLiteral("--make-keys") } + keys);
        m_messages = made.messages;
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setStandardOutputFile(folder + QStringLiteral("/worker.log"));
        m_process.start(QStringLiteral(TEREZE_BINARY_DIR "/tereze-worker"),
            QStringList { QStringLiteral("--db"), database, QStringLiteral("--mail-folder"),
                folder + QStringLiteral("/mail"), QStringLiteral("--registration-log"),
                folder + QStringLiteral("/registered.log"), QStringLiteral("--seal-export"),
                folder + QStringLiteral("/seals.jsonl") }
                + keys);
        m_ok = made.code == 0 && m_process.waitForStarted();
    }
    ~RunningWorker()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(20'000)) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }
    bool ok() const { return m_ok; }
    const QByteArray &messages() const { return m_messages; }

private:
    QProcess m_process;
    QByteArray m_messages;
    bool m_ok = false;
};

} // namespace tereze::test
