// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publickey.h"
#include "signingkey.h"

#include <core/base/result.h>

#include <QByteArray>

#include <optional>

namespace tereze::document {

/// A COSE_Sign1 message (RFC 9052) as our QR codes carry it: tag 18, protected header {1: -7 (ES256), 4: kid
/// of 8 bytes}, empty unprotected header, payload, and the signature as r and s of 32 bytes each. Every
/// integer and length has its shortest form; any other writing of the same content is not accepted.
class CoseSign1 {
public:
    /// The payload signed with the key.
    static Result<QByteArray> sign(const QByteArray &payload, const SigningKey &key);

    /// Reads a message without checking its signature; nothing when it is not exactly of the form above.
    static std::optional<CoseSign1> parse(const QByteArray &message);

    QByteArray kid() const { return m_kid; }
    QByteArray payload() const { return m_payload; }
    bool isSignedBy(const PublicKey &key) const;

    /// What sign() adds to a payload at most, in bytes.
    static constexpr qsizetype overhead = 88;

private:
    CoseSign1(const QByteArray &kid, const QByteArray &payload, const QByteArray &signature);

    QByteArray m_kid;
    QByteArray m_payload;
    QByteArray m_signature;
};

} // namespace tereze::document
