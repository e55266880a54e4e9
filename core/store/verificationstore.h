// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/db/database.h>
#include <core/domain/verification.h>

namespace tereze::store {

/// Public verification. What is not ours is no error: the verdict is Unknown.
class VerificationStore {
public:
    /// `token` from a QR payload whose signature the caller has checked.
    static Result<domain::Verification> byToken(db::Database &database, const QByteArray &token);
    /// As typed from paper, at most 100 characters; a wrong check group and an unknown number answer alike.
    /// TooOften above 30 a minute for an address.
    static Result<domain::Verification> byNumber(
        db::Database &database, const QString &printed, const QString &address);
    /// SHA-256 of the received bytes.
    static Result<domain::Verification> byFile(db::Database &database, const QByteArray &sha256);
};

} // namespace tereze::store
