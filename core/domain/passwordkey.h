// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signinparameters.h"

#include <core/base/result.h>

#include <QString>

namespace tereze::domain {

/// Keys derived from passwords of the portal with Argon2id (libsodium). A derivation takes time and memory on
/// purpose; any thread.
class PasswordKey {
public:
    static constexpr int keySize = 32; ///< bytes

    /// A new salt with the cost that libsodium advises for signing in people (2 passes, 64 MiB).
    static Result<SignInParameters> newParameters();
    /// The key itself, which is sent to api.sign_in. InvalidInput for an empty password, one above 1,024
    /// bytes or parameters outside what the database accepts; Unavailable when the memory cannot be had.
    static Result<QByteArray> derive(const QString &password, const SignInParameters &parameters);
    /// What is stored: SHA-256 of the key.
    static QByteArray verifierOf(const QByteArray &key);
};

} // namespace tereze::domain
