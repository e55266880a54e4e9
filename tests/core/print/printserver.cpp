// SPDX-License-Identifier: GPL-3.0-or-later
#include "printserver.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>
#include <gtest/gtest.h>
#include <tests/support/shared.h>
#include <unistd.h>

namespace tereze::test {
namespace {

/// CUPS hands a document that needs no filter over as a file, any other by standard input.
/// One that never answers ends with the folder of its test: a killed scheduler leaves it behind.
const char *const keepingBackend = R"sh(#!/bin/sh
[ $# -eq 0 ] && exit 0
dir=${DEVICE_URI#keep:}
case "$(cat "$dir/mode" 2>/dev/null)" in
empty) echo "STATE: +media-empty-error" >&2; exit 4 ;;
broken) exit 1 ;;
never) echo "STATE: +connecting-to-device" >&2; while [ -d "$dir" ]; do sleep 0.1; done ;;
slow) sleep 0.5 ;;
swallow) cat "${6:--}" >/dev/null; exit 0 ;;
esac
echo "STATE: -media-empty-error" >&2
number=$(printf '%06d-%s' "$1" "$(date +%s%N)")
cat "${6:--}" > "$dir/$number.part" && chmod 644 "$dir/$number.part" && mv "$dir/$number.part" "$dir/$number.pdf"
)sh";

const char *const schedulerConf = R"(Listen 127.0.0.1:%1
LogLevel warn
WebInterface No
Browsing Off
DefaultAuthType None
DirtyCleanInterval 0
JobRetryInterval 1
JobKillDelay 1
MaxJobs 0
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateAccess default
  JobPrivateValues default
  SubscriptionPrivateAccess all
  SubscriptionPrivateValues none
  <Limit All>
    Order deny,allow
    Allow all
  </Limit>
</Policy>
)";

const char *const filesConf = R"(ServerRoot %1/root
ServerBin %1/bin
DataDir /usr/share/cups
CacheDir %1/cache
StateDir %1/state
RequestRoot %1/spool
TempDir %1/tmp
ErrorLog %1/error_log
AccessLog %1/access_log
PageLog %1/page_log
User lp
Group lp
SystemGroup adm
Sandboxing relaxed
)";

Result<void> writeText(const QString &path, const QString &text, QFile::Permissions permissions)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0
        || !file.setPermissions(permissions))
        return Error::of(ErrorKind::Internal, path + u": "_qs + file.errorString());
    return {};
}

constexpr QFile::Permissions forAll = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
    | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
constexpr QFile::Permissions forRoot = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

} // namespace

QString PrintServer::obstacle()
{
    if (::geteuid() != 0)
        return u"a CUPS of one's own needs root"_qs;
    for (const char *program : { "/usr/sbin/cupsd", "/usr/sbin/lpadmin", "/usr/lib/cups/backend/cups-pdf" }) {
        if (!QFileInfo::exists(QString::fromLatin1(program)))
            return QString::fromLatin1(program) + u" is not installed"_qs;
    }
    return {};
}

Result<std::unique_ptr<PrintServer>> PrintServer::start()
{
    std::unique_ptr<PrintServer> self(new PrintServer);
    TEREZE_CHECK(self->furnish());
    TEREZE_CHECK(self->again());
    TEREZE_CHECK(self->run(u"lpadmin"_qs,
        { u"-h"_qs, self->address(), u"-p"_qs, u"keep"_qs, u"-v"_qs,
            u"tereze-once:keep:%1"_qs.arg(self->m_folder.filePath(u"out"_qs)), u"-D"_qs, u"Принтер 101"_qs,
            u"-E"_qs, u"-m"_qs, u"raw"_qs, u"-o"_qs, u"printer-error-policy=abort-job"_qs }));
    TEREZE_CHECK(self->run(u"lpadmin"_qs,
        { u"-h"_qs, self->address(), u"-p"_qs, u"pdf"_qs, u"-v"_qs, u"cups-pdf:/"_qs, u"-E"_qs, u"-P"_qs,
            u"/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd"_qs }));
    return self;
}

PrintServer::~PrintServer()
{
    kill();
}

Result<void> PrintServer::furnish()
{
    {
        QTcpServer free;
        if (!free.listen(QHostAddress::LocalHost))
            return Error::of(ErrorKind::Internal, free.errorString());
        m_port = free.serverPort();
    }
    const QDir folder(m_folder.path());
    for (const char *name : { "bin/backend", "root/ppd", "cache", "state/certs", "spool", "tmp", "out" })
        folder.mkpath(QString::fromLatin1(name));
    QFile::setPermissions(m_folder.path(), forAll);
    for (const char *name : { "filter", "daemon", "cgi-bin", "monitor", "notifier", "driver" })
        QFile::link(u"/usr/lib/cups/"_qs + QString::fromLatin1(name),
            m_folder.filePath(u"bin/"_qs + QString::fromLatin1(name)));
    QFile::setPermissions(m_folder.filePath(u"out"_qs), forAll | QFile::WriteGroup | QFile::WriteOther);
    TEREZE_CHECK(run(u"chgrp"_qs,
        { u"-R"_qs, u"lp"_qs, m_folder.filePath(u"spool"_qs), m_folder.filePath(u"cache"_qs),
            m_folder.filePath(u"tmp"_qs), m_folder.filePath(u"root"_qs), m_folder.filePath(u"state"_qs) }));
    TEREZE_CHECK(run(u"chmod"_qs, { u"770"_qs, m_folder.filePath(u"cache"_qs) }));
    TEREZE_CHECK(run(u"chmod"_qs, { u"710"_qs, m_folder.filePath(u"spool"_qs) }));
    TEREZE_CHECK(run(u"chmod"_qs, { u"1770"_qs, m_folder.filePath(u"tmp"_qs) }));
    TEREZE_CHECK(
        writeText(m_folder.filePath(u"bin/backend/keep"_qs), QString::fromUtf8(keepingBackend), forAll));
    QFile::copy(
        sourceRoot() + u"/installer/cups/tereze-once"_qs, m_folder.filePath(u"bin/backend/tereze-once"_qs));
    QFile::setPermissions(m_folder.filePath(u"bin/backend/tereze-once"_qs), forAll);
    QFile::copy(u"/usr/lib/cups/backend/cups-pdf"_qs, m_folder.filePath(u"bin/backend/cups-pdf"_qs));
    QFile::setPermissions(m_folder.filePath(u"bin/backend/cups-pdf"_qs), forRoot); // so it runs as root
    TEREZE_CHECK(
        writeText(m_folder.filePath(u"cupsd.conf"_qs), QString::fromUtf8(schedulerConf).arg(m_port), forAll));
    return writeText(
        m_folder.filePath(u"cups-files.conf"_qs), QString::fromUtf8(filesConf).arg(m_folder.path()), forAll);
}

Result<void> PrintServer::again()
{
    m_scheduler.setProcessChannelMode(QProcess::MergedChannels);
    m_scheduler.start(u"/usr/sbin/cupsd"_qs,
        { u"-f"_qs, u"-c"_qs, m_folder.filePath(u"cupsd.conf"_qs), u"-s"_qs,
            m_folder.filePath(u"cups-files.conf"_qs) });
    const bool answers = m_scheduler.waitForStarted()
        && QTest::qWaitFor(
            [this] {
                QTcpSocket probe;
                probe.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_port));
                return probe.waitForConnected(500);
            },
            10'000);
    if (!answers)
        return Error::of(
            ErrorKind::Unavailable, u"cupsd does not start: "_qs + QString::fromUtf8(m_scheduler.readAll()));
    return {};
}

void PrintServer::kill()
{
    m_scheduler.kill();
    m_scheduler.waitForFinished();
}

QHash<QString, QByteArray> PrintServer::written() const
{
    QHash<QString, QByteArray> contents;
    const QDir spool(m_folder.filePath(u"spool"_qs));
    for (const QString &name : spool.entryList({ u"c*"_qs }, QDir::Files)) {
        QFile file(spool.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        contents.insert(name, file.readAll());
    }
    return contents;
}

void PrintServer::killWhenItHad(const QHash<QString, QByteArray> &written)
{
    kill();
    QFile::remove(m_folder.filePath(u"cache/job.cache"_qs));
    const QDir spool(m_folder.filePath(u"spool"_qs));
    for (const QString &name : spool.entryList({ u"c*"_qs }, QDir::Files))
        EXPECT_TRUE(QFile::remove(spool.filePath(name)));
    for (auto one = written.cbegin(); one != written.cend(); ++one) {
        QFile file(spool.filePath(one.key()));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(one.value()) == one.value().size());
    }
}

void PrintServer::stop()
{
    m_scheduler.terminate();
    m_scheduler.waitForFinished();
}

void PrintServer::printAsSomebodyElse() const
{
    EXPECT_TRUE(run(u"lp"_qs,
        { u"-h"_qs, address(), u"-U"_qs, u"somebody"_qs, u"-d"_qs, u"keep"_qs, u"/etc/hostname"_qs })
                    .ok());
}

void PrintServer::hold(int job) const
{
    EXPECT_TRUE(
        run(u"lp"_qs, { u"-h"_qs, address(), u"-i"_qs, QString::number(job), u"-H"_qs, u"hold"_qs }).ok());
}

void PrintServer::cancel(int job) const
{
    EXPECT_TRUE(run(u"cancel"_qs, { u"-h"_qs, address(), QString::number(job) }).ok());
}

void PrintServer::disable(const QString &queue) const
{
    EXPECT_TRUE(run(u"cupsdisable"_qs, { u"-h"_qs, address(), queue }).ok());
}

void PrintServer::retry() const
{
    EXPECT_TRUE(run(u"lpadmin"_qs,
        { u"-h"_qs, address(), u"-p"_qs, u"keep"_qs, u"-o"_qs, u"printer-error-policy=retry-job"_qs })
                    .ok());
}

void PrintServer::stall() const
{
    ::kill(static_cast<pid_t>(m_scheduler.processId()), SIGSTOP);
}

void PrintServer::goOn() const
{
    ::kill(static_cast<pid_t>(m_scheduler.processId()), SIGCONT);
}

void PrintServer::behave(const QString &how) const
{
    const auto written = writeText(m_folder.filePath(u"out/mode"_qs), how, forAll);
    EXPECT_TRUE(written.ok());
    const QString policy = how == u"empty" ? u"stop-printer"_qs : u"abort-job"_qs;
    EXPECT_TRUE(run(u"lpadmin"_qs,
        { u"-h"_qs, address(), u"-p"_qs, u"keep"_qs, u"-o"_qs, u"printer-error-policy="_qs + policy })
                    .ok());
}

void PrintServer::enable(const QString &queue) const
{
    EXPECT_TRUE(run(u"cupsenable"_qs, { u"-h"_qs, address(), queue }).ok());
}

QStringList PrintServer::kept() const
{
    const QDir out(m_folder.filePath(u"out"_qs));
    QStringList files;
    for (const QString &name : out.entryList({ u"*.pdf"_qs }, QDir::Files, QDir::Name))
        files << out.filePath(name);
    return files;
}

int PrintServer::completed(const QString &queue) const
{
    const auto listed =
        run(u"lpstat"_qs, { u"-h"_qs, address(), u"-W"_qs, u"completed"_qs, u"-o"_qs, queue });
    EXPECT_TRUE(listed.ok());
    return listed ? static_cast<int>(listed->split(u'\n', Qt::SkipEmptyParts).size()) : -1;
}

QString PrintServer::waiting() const
{
    const auto listed = run(u"lpstat"_qs, { u"-h"_qs, address(), u"-l"_qs, u"-o"_qs });
    return listed ? listed->simplified() : listed.error().detail;
}

Result<QString> PrintServer::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(20'000) || process.exitCode() != 0)
        return Error::of(
            ErrorKind::Internal, program + u": "_qs + QString::fromUtf8(process.readAllStandardError()));
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace tereze::test
