// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/db/database.h>
#include <core/domain/me.h>
#include <core/domain/signinparameters.h>

namespace tereze::store {

/// Sign-in at the portal, and who is signed in. As in every store: each function is one call of the
/// database, blocks, and is used on the thread of its Database. A `sessionHash` is SHA-256 of the token in
/// the cookie and is given by the portal only; staff are known by their own role.
class AccessStore {
public:
    /// Portal. For an unknown login too: invented, and always the same.
    static Result<domain::SignInParameters> signInParameters(db::Database &database, const QString &login);

    /// Portal. `derived` is what Argon2id made of the password. Nothing when login and password do not fit
    /// or the login is locked; the three are not told apart. TooOften above 100 an hour for an address.
    static Result<std::optional<domain::PersonId>> signIn(db::Database &database, const QString &login,
        const QByteArray &derived, const QByteArray &sessionHash, const QString &address);

    /// Portal. Harmless when the session has ended already.
    static Result<void> signOut(db::Database &database, const QByteArray &sessionHash);

    static Result<domain::Me> me(
        db::Database &database, const std::optional<QByteArray> &sessionHash = std::nullopt);
};

} // namespace tereze::store
