// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "request.h"

#include <core/base/result.h>

#include <QByteArray>
#include <QSet>

namespace tereze::http {

/// Guards state-changing requests against being sent by another site. Two checks, both needed: what the
/// browser says of the sender (Sec-Fetch-Site, Origin), and a token in the form that only our own page could
/// show. Immutable, safe to use from any thread.
class CsrfGuard {
public:
    /// `key`: at least 32 bytes, secret, the same in every process of the portal. `origins`: the site's own,
    /// such as "https://portal.example.kz", in lower case, without a slash at the end. InvalidInput
    /// otherwise.
    static Result<CsrfGuard> make(const QByteArray &key, const QSet<QByteArray> &origins);

    /// A token bound to the session (its token's hash; before sign-in that of the visitor's cookie). Differs
    /// at each call, so that compressed pages do not give it away. 64 characters of base64url.
    QByteArray token(QByteArrayView sessionHash) const;

    /// Forbidden when the request comes from elsewhere or the token is not one of this session. Browsers that
    /// send neither header are judged by the token alone.
    Result<void> check(const Request &request, QByteArrayView sessionHash, QByteArrayView token) const;

private:
    CsrfGuard(const QByteArray &key, const QSet<QByteArray> &origins)
        : m_key(key)
        , m_origins(origins)
    {
    }
    QByteArray mac(QByteArrayView salt, QByteArrayView sessionHash) const;

    QByteArray m_key;
    QSet<QByteArray> m_origins;
};

} // namespace tereze::http
