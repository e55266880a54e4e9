// SPDX-License-Identifier: GPL-3.0-or-later
#include "boxedprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <csignal>
#include <fcntl.h>
#include <list>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

namespace tereze {
namespace {

constexpr int boxPollMs = 50;
constexpr int memoryPollMs = 200;
constexpr qint64 boxOutputKept = 64 * 1024;

Error noBox(const QString &detail)
{
    return Error::of(ErrorKind::Unavailable,
        QCoreApplication::translate("Box",
            "Files of other programs are opened shut off from this computer and its network, which needs the "
            "program bubblewrap (package bubblewrap) and a system that lets it work."),
        QStringLiteral("no box: ") + detail);
}

/// Bytes that a program that is started may read under a number; nobody else ever sees them.
class GivenFile {
public:
    explicit GivenFile(const QByteArray &content)
        : m_number(memfd_create("given", MFD_CLOEXEC))
    {
        qsizetype written = 0;
        while (m_number >= 0 && written < content.size()) {
            const ssize_t more = ::write(
                m_number, content.constData() + written, static_cast<size_t>(content.size() - written));
            if (more <= 0)
                break;
            written += more;
        }
        m_isWhole = m_number >= 0 && written == content.size() && lseek(m_number, 0, SEEK_SET) == 0;
    }
    ~GivenFile()
    {
        if (m_number >= 0)
            close(m_number);
    }
    Q_DISABLE_COPY_MOVE(GivenFile)

    bool isWhole() const { return m_isWhole; }
    int number() const { return m_number; }

private:
    const int m_number;
    bool m_isWhole = false;
};

/// What makes the box itself. Nothing in it can make another one, within which it had more rights.
QStringList wallArguments()
{
    return { u"--unshare-all"_qs, u"--unshare-user"_qs, u"--disable-userns"_qs, u"--die-with-parent"_qs };
}

/// What stands in front of the program and its arguments.
QStringList boxArguments(const BoxedProcess::Order &order, const std::list<GivenFile> &given)
{
    const QString small = QString::number(64 * 1024 * 1024);
    const QString folder = BoxedProcess::folderInside();
    QStringList arguments = wallArguments();
    arguments << u"--as-pid-1"_qs << u"--new-session"_qs << u"--cap-drop"_qs << u"ALL"_qs << u"--clearenv"_qs
              << u"--setenv"_qs << u"HOME"_qs << folder << u"--setenv"_qs << u"PATH"_qs << u"/usr/bin:/bin"_qs
              << u"--setenv"_qs << u"LC_ALL"_qs << u"C.UTF-8"_qs << u"--ro-bind"_qs << u"/usr"_qs
              << u"/usr"_qs;
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
    arguments << u"--size"_qs << QString::number(order.largestFolder) << u"--tmpfs"_qs << folder;
    if (const QString above = QFileInfo(order.result).path(); !order.result.isEmpty() && above != u".")
        arguments << u"--dir"_qs << folder + u'/' + above;
    auto file = given.begin();
    for (auto one = order.files.cbegin(); one != order.files.cend(); ++one, ++file)
        arguments << u"--file"_qs << QString::number(file->number()) << folder + u'/' + one.key();
    arguments << u"--remount-ro"_qs << u"/"_qs << u"--chdir"_qs << folder << u"--"_qs;
    // The limit of processes is set inside, where only those in the box are counted.
    arguments << u"/usr/bin/prlimit"_qs << u"--nproc=%1:%1"_qs.arg(order.mostProcesses) << u"--"_qs;
    if (!order.result.isEmpty()) // its own words go with the errors, the result by itself
        arguments
            << u"/bin/sh"_qs << u"-c"_qs
            << u"\"$@\" 1>&2; code=$?; if [ -f \"$0\" ] && [ ! -L \"$0\" ]; then echo; cat -- \"$0\"; fi; "
               u"exit $code"_qs
            << folder + u'/' + order.result;
    return arguments << order.program << order.arguments;
}

/// Bytes of memory of all processes in the box whose first one is given.
qint64 memoryOf(int first)
{
    const auto box = [](const QString &process) {
        // A name that leads nowhere: what it says is what is asked for.
        char name[64] {};
        const QByteArray path = u"/proc/%1/ns/pid"_qs.arg(process).toLatin1();
        return ::readlink(path.constData(), name, sizeof(name) - 1) > 0 ? QByteArray(name) : QByteArray();
    };
    const QByteArray wanted = box(QString::number(first));
    qint64 pages = 0;
    const QStringList processes = QDir(u"/proc"_qs).entryList({ u"[1-9]*"_qs }, QDir::Dirs);
    for (const QString &one : processes) {
        if (wanted.isEmpty() || box(one) != wanted)
            continue;
        QFile memory(u"/proc/%1/statm"_qs.arg(one));
        if (memory.open(QIODevice::ReadOnly))
            pages += memory.readAll().simplified().split(' ').value(1).toLongLong();
    }
    return pages * sysconf(_SC_PAGESIZE);
}

int secondsOf(const BoxedProcess::Order &order)
{
    return static_cast<int>(std::chrono::ceil<std::chrono::seconds>(order.timeLimit).count());
}

/// Between fork and exec: nothing here may take memory.
void limitBox(const BoxedProcess::Order &order, const std::list<GivenFile> &given)
{
    // Libraries open files that they forget to close for others: none of them is for the box.
    close_range(STDERR_FILENO + 1, ~0U, CLOSE_RANGE_CLOEXEC);
    for (const GivenFile &one : given)
        fcntl(one.number(), F_SETFD, 0);
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

/// The first process of the box; 0 before it is there.
int firstOf(const QProcess &process)
{
    QFile children(u"/proc/%1/task/%1/children"_qs.arg(process.processId()));
    return children.open(QIODevice::ReadOnly)
        ? children.readAll().simplified().split(' ').constFirst().toInt()
        : 0;
}

/// Ends the first process of the box, so that bubblewrap ends after everything in it: the system ends a PID
/// namespace with its first process, and lets nobody see the end of that one before.
void endBox(QProcess &process)
{
    if (const int first = firstOf(process); first > 0)
        ::kill(first, SIGKILL);
    else
        process.kill(); // the box goes with it, if a moment later
    process.waitForFinished(-1);
}

Error tooMuch(const BoxedProcess::Order &order, const QString &detail)
{
    Error error = Error::of(ErrorKind::Unavailable,
        QCoreApplication::translate("Box", "%1 took more memory than it may and was ended.")
            .arg(QFileInfo(order.program).fileName()),
        detail);
    error.rule = u"too_large"_qs;
    return error;
}

Error tooLate(const BoxedProcess::Order &order)
{
    const int seconds = secondsOf(order);
    Error error = Error::of(ErrorKind::Unavailable,
        QCoreApplication::translate(
            "Box", "%1 did not finish within %n seconds and was ended.", nullptr, seconds)
            .arg(QFileInfo(order.program).fileName()),
        QStringLiteral("time is over"));
    error.rule = u"time_limit"_qs;
    return error;
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
    trial.start(box,
        wallArguments() << u"--ro-bind"_qs << u"/"_qs << u"/"_qs << u"/usr/bin/prlimit"_qs << u"true"_qs);
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
    std::list<GivenFile> given;
    for (const QByteArray &content : order.files) {
        if (!given.emplace_back(content).isWhole())
            return Error::of(ErrorKind::Internal, u"no memory for a file: "_qs + qt_error_string());
    }
    // Files hold whatever comes without any of it in our memory, within the limit of files.
    QTemporaryFile output;
    QTemporaryFile result;
    if (!output.open() || !result.open())
        return Error::of(ErrorKind::Internal, u"no temporary file: "_qs + output.errorString());
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    if (order.result.isEmpty())
        process.setProcessChannelMode(QProcess::MergedChannels);
    else
        process.setStandardErrorFile(output.fileName());
    process.setStandardOutputFile(order.result.isEmpty() ? output.fileName() : result.fileName());
    process.setChildProcessModifier([&] { limitBox(order, given); });
    process.start(box, boxArguments(order, given));
    if (!process.waitForStarted())
        return Error::of(ErrorKind::Internal, u"bwrap does not start: "_qs + process.errorString());
    QElapsedTimer clock;
    clock.start();
    qint64 weighed = 0;
    while (!process.waitForFinished(boxPollMs) && process.state() != QProcess::NotRunning) {
        if (stop.stop_requested()) {
            endBox(process);
            return Error::of(ErrorKind::Cancelled, u"the person stopped it"_qs);
        }
        if (clock.hasExpired(order.timeLimit.count())) {
            endBox(process);
            return tooLate(order);
        }
        if (clock.elapsed() - weighed < memoryPollMs)
            continue;
        weighed = clock.elapsed();
        if (const qint64 memory = memoryOf(firstOf(process)); memory > order.mostMemory) {
            endBox(process);
            return tooMuch(order, u"%1 bytes of memory"_qs.arg(memory));
        }
    }
    Ended ended { process.exitCode(), {}, {} };
    output.seek(0);
    ended.output = output.read(boxOutputKept);
    if (process.exitStatus() != QProcess::NormalExit)
        return Error::of(ErrorKind::Internal, u"the box crashed: "_qs + QString::fromLocal8Bit(ended.output));
    if (ended.exitCode != 0 && ended.output.startsWith("bwrap: "))
        return noBox(QString::fromLocal8Bit(ended.output).simplified());
    if (result.size() >= order.largestFile)
        return tooMuch(order, u"a result of %1 bytes"_qs.arg(result.size()));
    result.seek(0);
    if (result.read(1) == "\n")
        ended.result = result.readAll();
    return ended;
}

} // namespace tereze
