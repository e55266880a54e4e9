// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMutex>
#include <QString>

#include <atomic>
#include <list>
#include <thread>

namespace tereze::test {

/// A mail server of a test's own on 127.0.0.1: it speaks SMTP over a real socket, takes every mail and
/// delivers none. Threads of its own; the getters may be called from any.
class SmtpSink {
public:
    struct Message {
        QByteArray from; ///< of the envelope
        QByteArray to;
        QByteArray text; ///< header and body, CRLF

        /// The value of a header, unfolded, as it travelled; empty when absent.
        QByteArray header(const QByteArray &name) const;
        /// The value with RFC 2047 words decoded.
        QString decodedHeader(const QByteArray &name) const;
        QString body() const; ///< decoded from base64
    };

    SmtpSink();
    ~SmtpSink();

    int port() const { return m_port; }
    QString url() const { return QStringLiteral("smtp://127.0.0.1:%1").arg(m_port); }
    QList<Message> messages() const;

    /// From now on a recipient is answered with this code; 250 takes the mail.
    void answerRecipientsWith(int code) { m_recipientAnswer = code; }
    /// From now on the connection is cut after the mail was taken and before the answer to it.
    void cutBeforeAnswer(bool cut) { m_cut = cut; }

private:
    void accept();
    void serve(int connection);

    int m_socket = -1;
    int m_port = 0;
    std::atomic<bool> m_ending = false;
    std::atomic<int> m_recipientAnswer = 250;
    std::atomic<bool> m_cut = false;
    mutable QMutex m_mutex;
    QList<Message> m_messages;
    std::list<std::thread> m_connections;
    std::thread m_acceptor;
};

} // namespace tereze::test
