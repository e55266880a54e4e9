// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers.h"

#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <csignal>
#include <sys/prctl.h>
#include <tests/support/shared.h>
#include <unistd.h>

namespace tereze::test {

static Error serverFault(const QString &what)
{
    return Error::of(ErrorKind::Unavailable, what, what);
}

static int freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

static Result<void> writeText(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return serverFault(path + u" cannot be written"_qs);
    return {};
}

static bool waitForPort(int port)
{
    for (int attempt = 0; attempt < 200; ++attempt) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(port));
        if (socket.waitForConnected(100))
            return true;
        QThread::msleep(50);
    }
    return false;
}

QString Servers::origin() const
{
    return QStringLiteral("https://%1:%2").arg(QString::fromLatin1(host)).arg(m_httpsPort);
}

QByteArray Servers::read(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The installer's file with this test's ports, paths and certificate, and nothing else changed.
Result<void> Servers::writeSite(const Changes &more)
{
    QFile file(sourceRoot() + u"/installer/nginx/tereze.conf"_qs);
    if (!file.open(QIODevice::ReadOnly))
        return serverFault(u"the site file cannot be read"_qs);
    QByteArray site = file.readAll();
    const QByteArray folder = m_folder.path().toUtf8();
    Changes changes {
        { "listen 80", "listen 127.0.0.1:" + QByteArray::number(m_httpPort) },
        { "listen 443", "listen 127.0.0.1:" + QByteArray::number(m_httpsPort) },
        { "unix:/run/tereze-portal/portal.sock", "unix:" + socketPath().toUtf8() },
        { "/etc/tereze/", folder + '/' },
        { "/usr/share/tereze/errors/", sourceRoot().toUtf8() + "/installer/nginx/errors/" },
        { "/var/log/nginx/tereze.error.log crit", folder + "/error.log info" },
        { "/var/log/nginx/tereze.log", folder + "/access.log" },
    };
    changes += more;
    // The test machine may have no IPv6.
    QByteArray kept;
    for (const QByteArray &line : site.split('\n')) {
        if (!line.contains("listen [::]"))
            kept += line + '\n';
    }
    for (const auto &[from, to] : changes) {
        if (!kept.contains(from))
            return serverFault(u"the site file no longer has: "_qs + QString::fromUtf8(from));
        kept.replace(from, to);
    }
    QByteArray whole = "daemon off;\npid " + folder + "/nginx.pid;\nworker_processes 1;\nerror_log " + folder
        + "/error.log info;\n" + (geteuid() == 0 ? "user root root;\n" : "")
        + "events { worker_connections 256; }\nhttp {\n";
    for (const char *kind : { "client_body", "proxy", "fastcgi", "uwsgi", "scgi" })
        whole += QByteArray(kind) + "_temp_path " + folder + "/" + kind + ";\n";
    whole += kept + "}\n";
    return writeText(m_folder.filePath(u"nginx.conf"_qs), whole);
}

Result<void> Servers::run(const QString &databaseUri, const QString &keysFile, const Changes &changes)
{
    QProcess openssl;
    openssl.start(u"openssl"_qs,
        { u"req"_qs, u"-x509"_qs, u"-newkey"_qs, u"ec"_qs, u"-pkeyopt"_qs, u"ec_paramgen_curve:prime256v1"_qs,
            u"-nodes"_qs, u"-days"_qs, u"2"_qs, u"-subj"_qs, u"/CN=portal.example.kz"_qs, u"-addext"_qs,
            u"subjectAltName=DNS:portal.example.kz"_qs, u"-keyout"_qs, m_folder.filePath(u"portal.key"_qs),
            u"-out"_qs, certificate() });
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        return serverFault(u"openssl made no certificate"_qs);
    TEREZE_CHECK(writeSite(changes));
    for (QProcess *process : { &m_portal, &m_nginx })
        process->setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_portal.setStandardErrorFile(m_folder.filePath(u"portal.log"_qs));
    m_portal.start(QStringLiteral(TEREZE_BINARY_DIR "/tereze-portal"),
        { u"--db"_qs, databaseUri, u"--listen"_qs, u"unix:"_qs + socketPath(), u"--origin"_qs, origin(),
            u"--keys"_qs, keysFile, u"--threads"_qs, u"3"_qs });
    for (int attempt = 0; attempt < 200 && !QFile::exists(socketPath()); ++attempt) {
        if (m_portal.waitForFinished(50))
            break;
    }
    if (m_portal.state() != QProcess::Running)
        return serverFault(u"the portal did not start: "_qs + QString::fromUtf8(portalLog()));
    QString nginx = QStandardPaths::findExecutable(u"nginx"_qs);
    if (nginx.isEmpty())
        nginx = QStandardPaths::findExecutable(u"nginx"_qs, { u"/usr/sbin"_qs });
    m_nginx.start(nginx,
        { u"-p"_qs, m_folder.path(), u"-c"_qs, m_folder.filePath(u"nginx.conf"_qs), u"-e"_qs,
            m_folder.filePath(u"error.log"_qs) });
    if (!m_nginx.waitForStarted() || !waitForPort(m_httpsPort))
        return serverFault(u"nginx did not start: "_qs + QString::fromUtf8(nginxLog()));
    return {};
}

Result<std::unique_ptr<Servers>> Servers::start(
    const QString &databaseUri, const QString &keysFile, const Changes &changes)
{
    std::unique_ptr<Servers> servers(new Servers);
    servers->m_httpsPort = freePort();
    servers->m_httpPort = freePort();
    TEREZE_CHECK(servers->run(databaseUri, keysFile, changes));
    return servers;
}

void Servers::holdPortal(bool hold)
{
    ::kill(static_cast<pid_t>(m_portal.processId()), hold ? SIGSTOP : SIGCONT);
}

bool Servers::stopPortal()
{
    m_portal.terminate();
    return m_portal.waitForFinished(20'000) && m_portal.exitStatus() == QProcess::NormalExit
        && m_portal.exitCode() == 0;
}

Servers::~Servers()
{
    for (QProcess *process : { &m_nginx, &m_portal }) {
        process->terminate();
        if (process->state() != QProcess::NotRunning && !process->waitForFinished(10'000)) {
            process->kill();
            process->waitForFinished();
        }
    }
}

} // namespace tereze::test
