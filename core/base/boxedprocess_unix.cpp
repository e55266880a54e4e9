// SPDX-License-Identifier: GPL-3.0-or-later
#include "boxedprocess.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <csignal>
#include <sys/resource.h>

namespace tereze {
namespace {

constexpr int boxPollMs = 50;
constexpr qint64 boxOutputKept = 64 * 1024;

Error noBox(const QString &detail)
{
    return Error::of(ErrorKind::Unavailable,
        QCoreApplication::translate("Box",
            "Files of other programs are opened shut off from this computer and its network, which needs the "
            "program bubblewrap (package bubblewrap) and a system that lets it work."),
        QStringLiteral("no box: ") + detail);
}

/// What stands in front of the program and its arguments.
QStringList boxArguments(const BoxedProcess::Order &order)
{
    const QString small = QString::number(64 * 1024 * 1024);
    QStringList arguments { u"--unshare-all"_qs, u"--as-pid-1"_qs, u"--die-with-parent"_qs,
        u"--new-session"_qs, u"--cap-drop"_qs, u"ALL"_qs, u"--clearenv"_qs, u"--setenv"_qs, u"HOME"_qs,
        BoxedProcess::folderInside(), u"--setenv"_qs, u"PATH"_qs, u"/usr/bin:/bin"_qs, u"--setenv"_qs,
        u"LC_ALL"_qs, u"C.UTF-8"_qs, u"--ro-bind"_qs, u"/usr"_qs, u"/usr"_qs };
    for (const QString &link : { u"bin"_qs, u"lib"_qs, u"lib32"_qs, u"lib64"_qs }) {
        const QFileInfo top(u'/' + link);
        if (top.isSymLink())
            arguments << u"--symlink"_qs << u"usr/"_qs + link << u'/' + link;
        else if (top.exists())
            arguments << u"--ro-bind"_qs << u'/' + link << u'/' + link;
    }
    arguments << u"--proc"_qs << u"/proc"_qs << u"--dev"_qs << u"/dev"_qs << u"--size"_qs << small
              << u"--tmpfs"_qs << u"/dev/shm"_qs << u"--remount-ro"_qs << u"/dev"_qs << u"--size"_qs << small
              << u"--tmpfs"_qs << u"/tmp"_qs;
    for (const QString &path : QStringList { u"/etc/fonts"_qs, u"/etc/ld.so.cache"_qs,
                                   u"/etc/alternatives"_qs, u"/var/cache/fontconfig"_qs }
            + order.readable)
        arguments << u"--ro-bind-try"_qs << path << path;
    return arguments << u"--bind"_qs << order.folder << BoxedProcess::folderInside() << u"--remount-ro"_qs
                     << u"/"_qs << u"--chdir"_qs << BoxedProcess::folderInside() << u"--"_qs;
}

qint64 sizeOfFolder(const QString &folder)
{
    qint64 size = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        size += files.fileInfo().size();
    }
    return size;
}

int secondsOf(const BoxedProcess::Order &order)
{
    return static_cast<int>(std::chrono::ceil<std::chrono::seconds>(order.timeLimit).count());
}

void limitBox(const BoxedProcess::Order &order)
{
    const auto limit = [](auto resource, qint64 value) {
        const rlimit both { static_cast<rlim_t>(value), static_cast<rlim_t>(value) };
        setrlimit(resource, &both); // what is refused here is a lower limit that stands already
    };
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_NOFILE, 512);
    limit(RLIMIT_AS, order.mostMemory);
    limit(RLIMIT_FSIZE, order.largestFile);
    limit(RLIMIT_CPU, secondsOf(order));
}

/// Ends the first process of the box, so that bubblewrap ends after everything in it: the system ends a PID
/// namespace with its first process, and lets nobody see the end of that one before.
void endBox(QProcess &process)
{
    QFile children(u"/proc/%1/task/%1/children"_qs.arg(process.processId()));
    const bool isOpen = children.open(QIODevice::ReadOnly);
    const int first = isOpen ? children.readAll().simplified().split(' ').constFirst().toInt() : 0;
    if (first > 0)
        ::kill(first, SIGKILL);
    else
        process.kill(); // the box goes with it, if a moment later
    process.waitForFinished(-1);
}

} // namespace

const QString &BoxedProcess::folderInside()
{
    static const QString folder = QStringLiteral("/box");
    return folder;
}

Result<void> BoxedProcess::available()
{
    const QString box = QStandardPaths::findExecutable(u"bwrap"_qs);
    if (box.isEmpty())
        return noBox(QStringLiteral("bwrap is not installed"));
    QProcess trial;
    trial.setProcessChannelMode(QProcess::MergedChannels);
    trial.start(
        box, { u"--unshare-all"_qs, u"--die-with-parent"_qs, u"--ro-bind"_qs, u"/"_qs, u"/"_qs, u"true"_qs });
    if (!trial.waitForFinished(5000)) {
        endBox(trial);
        return noBox(QStringLiteral("bwrap does not end: ") + trial.errorString());
    }
    if (trial.exitStatus() != QProcess::NormalExit || trial.exitCode() != 0)
        return noBox(QString::fromLocal8Bit(trial.readAll()).simplified());
    return {};
}

Result<BoxedProcess::Ended> BoxedProcess::run(const Order &order, const std::stop_token &stop)
{
    const QString box = QStandardPaths::findExecutable(u"bwrap"_qs);
    if (box.isEmpty())
        return noBox(QStringLiteral("bwrap is not installed"));
    // A file holds whatever comes without any of it in our memory, within the limit of files.
    QTemporaryFile output;
    if (!output.open())
        return Error::of(ErrorKind::Internal, u"no temporary file: "_qs + output.errorString());
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(output.fileName());
    process.setChildProcessModifier([&order] { limitBox(order); });
    process.start(box, boxArguments(order) << order.program << order.arguments);
    if (!process.waitForStarted())
        return Error::of(ErrorKind::Internal, u"bwrap does not start: "_qs + process.errorString());
    QElapsedTimer clock;
    clock.start();
    while (!process.waitForFinished(boxPollMs) && process.state() != QProcess::NotRunning) {
        if (stop.stop_requested()) {
            endBox(process);
            return Error::of(ErrorKind::Cancelled, u"the person stopped it"_qs);
        }
        const bool isLate = clock.hasExpired(order.timeLimit.count());
        if (!isLate && sizeOfFolder(order.folder) <= order.largestFolder)
            continue;
        endBox(process);
        const QString program = QFileInfo(order.program).fileName();
        const int seconds = secondsOf(order);
        Error ended = isLate
            ? Error::of(ErrorKind::Unavailable,
                QCoreApplication::translate(
                    "Box", "%1 did not finish within %n seconds and was ended.", nullptr, seconds)
                    .arg(program),
                QStringLiteral("time is over"))
            : Error::of(ErrorKind::Unavailable,
                QCoreApplication::translate("Box", "%1 wrote more than it may and was ended.").arg(program),
                QStringLiteral("the folder has more than %1 bytes").arg(order.largestFolder));
        ended.rule = isLate ? u"time_limit"_qs : u"too_large"_qs;
        return ended;
    }
    Ended ended { process.exitCode(), {} };
    output.seek(0);
    ended.output = output.read(boxOutputKept);
    if (process.exitStatus() != QProcess::NormalExit)
        return Error::of(ErrorKind::Internal, u"the box crashed: "_qs + QString::fromLocal8Bit(ended.output));
    if (ended.exitCode != 0 && ended.output.startsWith("bwrap: "))
        return noBox(QString::fromLocal8Bit(ended.output).simplified());
    return ended;
}

} // namespace tereze
