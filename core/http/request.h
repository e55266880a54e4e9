// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form.h"
#include "headers.h"
#include "method.h"

#include <core/base/result.h>

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QString>
#include <QStringList>

#include <optional>

namespace tereze::http {

/// One request as handlers see it: decoded, checked, independent of any socket. Cheap to copy; const use is
/// safe from any thread.
class Request {
public:
    /// What the transport, or a test, has in hand.
    struct Parts {
        Method method = Method::Get;
        QByteArray target = QByteArrayLiteral("/"); ///< path and query as on the request line
        Headers headers;
        QByteArray body;
        /// The other end of the connection: our proxy, or a program of this machine. Null for a Unix socket.
        QHostAddress peer;
        QString id; ///< names the request in the log
    };

    /// InvalidInput when the target is not a path of clean UTF-8 segments: no NUL or other control character,
    /// no encoded slash or backslash, no "." or "..", no empty segment but the last; or when the query is
    /// malformed.
    static Result<Request> from(Parts parts);

    Method method() const { return m_parts.method; }
    const QString &id() const { return m_parts.id; }
    const Headers &headers() const { return m_parts.headers; }
    QByteArray header(QByteArrayView name) const { return m_parts.headers.value(name); }
    const QByteArray &body() const { return m_parts.body; }

    /// The decoded path, always beginning with '/'.
    QString path() const;
    /// Its segments; none for "/". A trailing slash is no segment, see hasTrailingSlash().
    const QStringList &segments() const { return m_segments; }
    bool hasTrailingSlash() const { return m_trailingSlash; }
    /// The path as it may be logged: what follows a segment "Q" is a signed statement about a person and is
    /// masked.
    QString loggedPath() const;
    /// Path and query as sent, in ASCII: to build a link to the same page.
    const QByteArray &target() const { return m_parts.target; }

    /// The path's part that the route calls `{name}`; empty when it has none of that name.
    QString part(QStringView name) const { return m_pathParts.value(name.toString()); }
    /// The query; a name may occur more than once.
    const Form &query() const { return m_query; }
    /// Our `__Host-` cookie of that name (given without the prefix).
    std::optional<QByteArray> cookie(QByteArrayView name) const;

    /// Reads the body as a form by its content type, urlencoded or multipart. InvalidInput otherwise.
    Result<Form> form(const FormLimits &limits = {}) const;

    /// True when the request came past the proxy, straight from a program of this machine: it bears no header
    /// that the proxy sets. Guards what only this machine may read, such as /metrics.
    bool isDirect() const;
    /// The person's address: X-Real-IP, else the last entry of X-Forwarded-For, which our proxy wrote (the
    /// server listens on this machine only, so whoever connects is that proxy); without these the peer's own.
    /// Null when the header is no address or is given twice.
    QHostAddress clientAddress() const;

    /// Set by the router.
    void setPathParts(const QHash<QString, QString> &parts) { m_pathParts = parts; }
    /// Set by the transport when the body has come.
    void setBody(const QByteArray &body) { m_parts.body = body; }

private:
    explicit Request(Parts parts)
        : m_parts(std::move(parts))
    {
    }

    Parts m_parts;
    QStringList m_segments;
    bool m_trailingSlash = false;
    Form m_query;
    QHash<QString, QString> m_pathParts;
};

/// Joins segments to a path with what follows the segment "Q" replaced by an ellipsis.
QString maskedPath(const QStringList &segments);

} // namespace tereze::http
