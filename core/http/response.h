// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cookie.h"
#include "headers.h"

#include <QByteArray>
#include <QString>

#include <chrono>

namespace tereze::http {

/// An answer. Headers are checked here and nowhere else: one that is refused (a name that is no token, a
/// value with a line end or another control character, a field that belongs to the transport) marks the
/// response as faulty, and the server sends a plain 500 in its place and logs fault().
class Response {
public:
    explicit Response(int status = 200)
        : m_status(status)
    {
    }

    static Response html(const QByteArray &utf8, int status = 200);
    static Response text(const QString &text, int status = 200);
    static Response json(const QByteArray &utf8, int status = 200);
    static Response bytes(const QByteArray &content, const QByteArray &contentType);
    /// 303 to a page of this site; a path that could lead elsewhere ("//host", "/\host", no slash) is a
    /// fault. `path` is in URL form: what comes from data goes through percentEncoded() first.
    static Response seeOther(const QByteArray &path);
    /// 308, likewise.
    static Response permanentRedirect(const QByteArray &path);

    int status() const { return m_status; }
    void setStatus(int status) { m_status = status; }
    const Headers &headers() const { return m_headers; }
    const QByteArray &body() const { return m_body; }
    void setBody(const QByteArray &body) { m_body = body; }

    /// Replaces all fields of that name. Content-Length, Transfer-Encoding, Connection and Date belong to the
    /// transport.
    void setHeader(const QByteArray &name, const QByteArray &value);
    /// One Set-Cookie more.
    void setCookie(const Cookie &cookie);
    /// The browser saves the body under that name instead of showing it. Any characters are allowed in it;
    /// those that file systems refuse become '_'.
    void offerDownload(const QString &fileName);
    /// Anyone may keep the answer that long. Without this call every answer is `no-store`.
    void setCacheable(std::chrono::seconds maxAge);

    /// Why this response cannot be sent, in English; empty when it can.
    const QString &fault() const { return m_fault; }

    /// Status line and header fields with the empty line, ready for the wire. Call on a response without
    /// fault.
    QByteArray head(bool keepAlive, const QByteArray &httpDate) const;
    /// Whether this status has a body at all (not 1xx, 204, 304).
    bool allowsBody() const;

private:
    void setFault(const QString &what);
    void setLocation(const QByteArray &path);

    int m_status;
    Headers m_headers;
    QByteArray m_body;
    QString m_fault;
};

/// The reason phrase of a status, "Status" for one without.
QByteArray reasonOf(int status);

} // namespace tereze::http
