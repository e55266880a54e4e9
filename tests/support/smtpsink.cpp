// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtpsink.h"

#include <QRegularExpression>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace tereze::test {
namespace {

/// One line of a connection without its end; false when the other side is gone or the sink is ending.
class SmtpLines {
public:
    SmtpLines(int connection, const std::atomic<bool> &ending)
        : m_connection(connection)
        , m_ending(ending)
    {
    }
    bool next(QByteArray &line)
    {
        for (;;) {
            if (const qsizetype end = m_buffer.indexOf("\r\n"); end >= 0) {
                line = m_buffer.left(end);
                m_buffer.remove(0, end + 2);
                return true;
            }
            pollfd waiting { m_connection, POLLIN, 0 };
            while (::poll(&waiting, 1, 50) == 0) {
                if (m_ending)
                    return false;
            }
            char bytes[4096];
            const ssize_t got = ::recv(m_connection, bytes, sizeof bytes, 0);
            if (got <= 0)
                return false;
            m_buffer.append(bytes, got);
        }
    }
    void say(const QByteArray &line)
    {
        const QByteArray text = line + "\r\n";
        [[maybe_unused]] const ssize_t sent =
            ::send(m_connection, text.constData(), static_cast<size_t>(text.size()), MSG_NOSIGNAL);
    }

private:
    int m_connection;
    const std::atomic<bool> &m_ending;
    QByteArray m_buffer;
};

QByteArray between(const QByteArray &line)
{
    const qsizetype from = line.indexOf('<');
    return line.mid(from + 1, line.indexOf('>', from) - from - 1);
}

} // namespace

QByteArray SmtpSink::Message::header(const QByteArray &name) const
{
    const QByteArray head = text.left(text.indexOf("\r\n\r\n") + 2);
    QByteArray value;
    bool inside = false;
    for (const QByteArray &line : head.split('\n')) {
        const QByteArray plain = line.endsWith('\r') ? line.chopped(1) : line;
        if (inside && (plain.startsWith(' ') || plain.startsWith('\t'))) {
            value += ' ' + plain.trimmed();
            continue;
        }
        inside = plain.toLower().startsWith(name.toLower() + ':');
        if (inside)
            value = plain.mid(name.size() + 1).trimmed();
    }
    return value;
}

QString SmtpSink::Message::decodedHeader(const QByteArray &name) const
{
    QString value = QString::fromLatin1(header(name));
    value.replace(QStringLiteral("?= =?"), QStringLiteral("?==?"));
    static const QRegularExpression word(QStringLiteral("=\\?UTF-8\\?B\\?([^?]*)\\?="));
    for (auto match = word.match(value); match.hasMatch(); match = word.match(value))
        value.replace(match.capturedStart(), match.capturedLength(),
            QString::fromUtf8(QByteArray::fromBase64(match.captured(1).toLatin1())));
    return value;
}

QString SmtpSink::Message::body() const
{
    return QString::fromUtf8(QByteArray::fromBase64(text.mid(text.indexOf("\r\n\r\n") + 4)));
}

SmtpSink::SmtpSink()
    : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (m_socket < 0 || ::bind(m_socket, reinterpret_cast<sockaddr *>(&address), size) != 0
        || ::listen(m_socket, 16) != 0
        || ::getsockname(m_socket, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        qFatal("the mail sink cannot listen");
    m_port = ntohs(address.sin_port);
    m_acceptor = std::thread([this] { accept(); });
}

SmtpSink::~SmtpSink()
{
    m_ending = true;
    m_acceptor.join();
    for (std::thread &connection : m_connections)
        connection.join();
    ::close(m_socket);
}

QList<SmtpSink::Message> SmtpSink::messages() const
{
    const QMutexLocker locker(&m_mutex);
    return m_messages;
}

void SmtpSink::accept()
{
    while (!m_ending) {
        pollfd waiting { m_socket, POLLIN, 0 };
        if (::poll(&waiting, 1, 50) <= 0)
            continue;
        const int connection = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC);
        if (connection >= 0)
            m_connections.emplace_back([this, connection] { serve(connection); });
    }
}

void SmtpSink::serve(int connection)
{
    SmtpLines lines(connection, m_ending);
    lines.say("220 sink ESMTP");
    Message message;
    for (QByteArray line; lines.next(line);) {
        const QByteArray verb = line.left(4).toUpper();
        if (verb == "EHLO") {
            lines.say("250-sink");
            lines.say("250 SIZE 1000000");
        } else if (verb == "MAIL") {
            message = { between(line), {}, {} };
            lines.say("250 ok");
        } else if (verb == "RCPT") {
            message.to = between(line);
            lines.say(QByteArray::number(m_recipientAnswer) + " recipient");
        } else if (verb == "DATA") {
            lines.say("354 go on");
            bool whole = false;
            while (!whole && lines.next(line)) {
                whole = line == ".";
                if (!whole)
                    message.text += (line.startsWith('.') ? line.mid(1) : line) + "\r\n";
            }
            // RFC 5321, 4.1.1.4: without the end of the data nothing was handed over, so nothing is kept.
            if (!whole)
                break;
            {
                const QMutexLocker locker(&m_mutex);
                m_messages.append(message);
            }
            if (m_cut)
                break;
            lines.say("250 taken");
        } else if (verb == "QUIT") {
            lines.say("221 bye");
            break;
        } else {
            lines.say("250 ok");
        }
    }
    ::close(connection);
}

} // namespace tereze::test
