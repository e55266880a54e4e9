// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace tereze::domain {

/// How to derive a key from a password of the portal with Argon2id, as libsodium counts.
struct SignInParameters {
    QByteArray salt; ///< 16 bytes
    int opsLimit = 0;
    int memLimit = 0; ///< bytes
};

} // namespace tereze::domain
