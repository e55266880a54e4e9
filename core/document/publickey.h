// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <memory>

struct evp_pkey_st;

namespace tereze::document {

/// The public half of an ES256 key (ECDSA on P-256 with SHA-256). Immutable, safe to use from any thread.
class PublicKey {
public:
    /// From the point's coordinates, 32 bytes each; a point that is not on the curve is refused.
    static Result<PublicKey> fromCoordinates(const QByteArray &x, const QByteArray &y);
    /// From a JSON Web Key (RFC 7517) with kty EC and crv P-256. A kid, when there is one, has to be the
    /// key's own.
    static Result<PublicKey> fromJwk(const QJsonObject &jwk);

    QJsonObject toJwk() const;
    /// The first 8 bytes of the key's thumbprint by RFC 7638 (SHA-256).
    QByteArray kid() const { return m_kid; }
    /// The kid in base64url, as the JSON Web Key has it.
    QString kidText() const;
    /// Whether `signature` (r and s, 32 bytes each) is this key's over `message`.
    bool verify(const QByteArray &message, const QByteArray &signature) const;

private:
    PublicKey(std::shared_ptr<evp_pkey_st> key, const QByteArray &x, const QByteArray &y);

    std::shared_ptr<evp_pkey_st> m_key;
    QByteArray m_x;
    QByteArray m_y;
    QByteArray m_kid;
};

} // namespace tereze::document
