// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publickey.h"

#include <core/base/result.h>

#include <QByteArray>
#include <QString>

#include <memory>

struct evp_pkey_st;

namespace tereze::document {

/// The key that signs the QR codes of issued documents (ES256). It lives in a file of the worker's account,
/// readable by that account only, and never enters the database. Copies share the key; safe to use from any
/// thread.
class SigningKey {
public:
    static Result<SigningKey> generate();
    /// Reads an unencrypted PEM file (PKCS#8 or SEC 1). Refused when others than its owner may read it
    /// (Forbidden), when it is absent (NotFound) or holds anything but a P-256 private key (InvalidInput).
    static Result<SigningKey> load(const QString &path);
    /// Writes PKCS#8 PEM to a new file that only its owner may read; an existing file is never overwritten.
    Result<void> save(const QString &path) const;

    PublicKey publicKey() const { return m_publicKey; }
    /// ECDSA over SHA-256 of `message`: r and s, 32 bytes each.
    Result<QByteArray> sign(const QByteArray &message) const;

private:
    SigningKey(std::shared_ptr<evp_pkey_st> key, PublicKey publicKey);
    static Result<SigningKey> fromKey(std::shared_ptr<evp_pkey_st> key);

    std::shared_ptr<evp_pkey_st> m_key;
    PublicKey m_publicKey;
};

} // namespace tereze::document
