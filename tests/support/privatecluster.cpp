// SPDX-License-Identifier: GPL-3.0-or-later
#include "privatecluster.h"

#include <core/db/database.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QThread>

#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace tereze::test {

namespace {

Error clusterError(const QString &what)
{
    return Error::of(ErrorKind::Unavailable, QStringLiteral("private cluster: ") + what);
}

const passwd *serverUser()
{
    if (geteuid() != 0)
        return nullptr;
    const passwd *user = getpwnam("postgres");
    return user ? user : getpwnam("nobody");
}

QList<pid_t> childrenOf(qint64 parent)
{
    QList<pid_t> children;
    const QStringList processes = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &process : processes) {
        bool isNumber = false;
        const int pid = process.toInt(&isNumber);
        QFile stat(QStringLiteral("/proc/%1/stat").arg(process));
        if (!isNumber || !stat.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = stat.readAll();
        // "pid (name) state ppid …", where the name may hold anything.
        const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
        if (fields.value(1).toLongLong() == parent)
            children << pid;
    }
    return children;
}

} // namespace

PrivateCluster::PrivateCluster(Options options)
    : m_options(std::move(options))
    , m_folder(QStringLiteral("/tmp/tz-XXXXXX")) // short: the path of a socket has at most 107 bytes
{
}

QString PrivateCluster::programs()
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    int newest = 0;
    for (const QString &name : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (QFile::exists(versions.filePath(name + QStringLiteral("/bin/initdb"))))
            newest = std::max(newest, name.toInt());
    }
    return newest ? versions.filePath(QString::number(newest) + QStringLiteral("/bin")) : QString();
}

void PrivateCluster::asServerUser(QProcess &process) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith(u"PG") || name.startsWith(u"LC_"))
            environment.remove(name);
    }
    environment.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    const passwd *user = serverUser();
    const uid_t uid = user ? user->pw_uid : geteuid();
    const gid_t gid = user ? user->pw_gid : getegid();
    const bool change = user != nullptr;
    process.setChildProcessModifier([uid, gid, change] {
        if (change && (setgroups(0, nullptr) != 0 || setgid(gid) != 0 || setuid(uid) != 0))
            _exit(126);
        // Immediate shutdown when we die; must follow setuid, which clears it.
        prctl(PR_SET_PDEATHSIG, SIGQUIT);
    });
}

Result<std::unique_ptr<PrivateCluster>> PrivateCluster::create(const Options &options)
{
    std::unique_ptr<PrivateCluster> cluster(new PrivateCluster(options));
    TEREZE_CHECK(cluster->initialise());
    TEREZE_CHECK(cluster->start());
    TEREZE_TRY(const auto database, db::Database::open(cluster->settings()));
    TEREZE_CHECK(database->executeScript(
        QStringLiteral("REVOKE CONNECT, TEMPORARY ON DATABASE postgres, template1 FROM PUBLIC")));
    return cluster;
}

Result<void> PrivateCluster::initialise()
{
    if (programs().isEmpty())
        return clusterError(QStringLiteral("PostgreSQL is not installed"));
    if (!m_folder.isValid())
        return clusterError(m_folder.errorString());
    if (const passwd *user = serverUser()) {
        if (chown(QFile::encodeName(m_folder.path()).constData(), user->pw_uid, user->pw_gid) != 0)
            return clusterError(QStringLiteral("chown"));
    }
    if (m_options.tcp) {
        QTcpServer probe;
        if (!probe.listen(QHostAddress::LocalHost))
            return clusterError(probe.errorString());
        m_port = probe.serverPort();
    }
    QProcess initdb;
    asServerUser(initdb);
    initdb.setProcessChannelMode(QProcess::MergedChannels);
    initdb.start(programs() + QStringLiteral("/initdb"),
        { QStringLiteral("--pgdata=data"), QStringLiteral("--username=postgres"),
            QStringLiteral("--auth-local=trust"), QStringLiteral("--auth-host=scram-sha-256"),
            QStringLiteral("--encoding=UTF8"), QStringLiteral("--locale=C.UTF-8"),
            QStringLiteral("--no-sync"), QStringLiteral("--no-instructions") });
    if (!initdb.waitForFinished(60'000) || initdb.exitCode() != 0)
        return clusterError(QStringLiteral("initdb: ") + QString::fromUtf8(initdb.readAll()));
    return {};
}

Result<void> PrivateCluster::start()
{
    asServerUser(m_server);
    m_server.setStandardOutputFile(m_folder.filePath(QStringLiteral("log")), QIODevice::Append);
    m_server.setStandardErrorFile(m_folder.filePath(QStringLiteral("log")), QIODevice::Append);
    QStringList arguments { QStringLiteral("-D"), QStringLiteral("data"), QStringLiteral("-k"),
        m_folder.path(), QStringLiteral("-p"), QString::number(m_port), QStringLiteral("-c"),
        m_options.tcp ? QStringLiteral("listen_addresses=127.0.0.1") : QStringLiteral("listen_addresses="),
        QStringLiteral("-c"), m_options.fsync ? QStringLiteral("fsync=on") : QStringLiteral("fsync=off"),
        QStringLiteral("-c"), QStringLiteral("max_connections=200") };
    for (const QString &setting : m_options.settings)
        arguments << QStringLiteral("-c") << setting;

    // After a kill the lock of the dead server may need a moment: an orphan of it may still be going. To
    // recover takes its time too, on a machine with other work.
    QElapsedTimer since;
    since.start();
    QString why;
    while (!since.hasExpired(120'000)) {
        if (m_server.state() == QProcess::NotRunning) {
            m_server.start(programs() + QStringLiteral("/postgres"), arguments);
            if (!m_server.waitForStarted())
                return clusterError(m_server.errorString());
        }
        m_server.waitForFinished(20); // also how a failed start is noticed
        auto database = db::Database::open(settings());
        if (database)
            return {};
        why = database.error().detail;
    }
    return clusterError(why + u'\n' + QString::fromUtf8(log()));
}

Result<void> PrivateCluster::stop()
{
    if (m_server.state() == QProcess::NotRunning)
        return {};
    ::kill(static_cast<pid_t>(m_server.processId()), SIGINT);
    if (m_server.waitForFinished(20'000))
        return {};
    kill();
    return clusterError(QStringLiteral("did not stop in time"));
}

void PrivateCluster::kill()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    const auto postmasterId = static_cast<pid_t>(m_server.processId());
    ::kill(postmasterId, SIGSTOP);
    for (const pid_t child : childrenOf(postmasterId))
        ::kill(child, SIGKILL);
    ::kill(postmasterId, SIGKILL);
    m_server.waitForFinished(20'000);
}

PrivateCluster::~PrivateCluster()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    // Nothing is kept: an immediate shutdown will do.
    ::kill(static_cast<pid_t>(m_server.processId()), SIGQUIT);
    if (!m_server.waitForFinished(10'000))
        kill();
}

db::ConnectionSettings PrivateCluster::settings(const QString &database) const
{
    return db::ConnectionSettings::fromUri(uri(database)).value();
}

QString PrivateCluster::uri(const QString &database, const QString &user) const
{
    return QStringLiteral("postgresql://%1@/%2?host=%3&port=%4")
        .arg(user, database, m_folder.path())
        .arg(m_port);
}

QByteArray PrivateCluster::log() const
{
    QFile file(m_folder.filePath(QStringLiteral("log")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace tereze::test
