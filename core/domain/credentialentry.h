// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"
#include "signinparameters.h"

#include <QString>

namespace tereze::domain {

/// A login of the portal. What is stored is SHA-256 of the derived key, never the password.
struct CredentialEntry {
    PersonId person;
    QString login; ///< 2 to 63 of a-z 0-9 . _ -
    SignInParameters parameters;
    QByteArray verifier; ///< 32 bytes
};

} // namespace tereze::domain
