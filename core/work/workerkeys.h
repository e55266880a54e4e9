// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/document/signingkey.h>

#include <QByteArray>
#include <QString>

namespace tereze::work {

/// The secrets of the worker's account, never in the database: a folder that only this account may read
/// (0700) with
///   signing.pem  signs the QR of documents (ES256)
///   seal.pem     signs the seals of the event log (ES256)
///   number.key   makes the check groups of registration numbers (32 bytes in hexadecimal digits)
/// and beside the folder what everybody may read: tereze-keys.json, the JWK Set for the QR, and
/// tereze-seal-keys.json, the one for seals.
struct WorkerKeys {
    document::SigningKey signing;
    document::SigningKey seal;
    QByteArray number;

    /// NotFound when there are none, Forbidden when others may read them, InvalidInput when one is no key.
    static Result<WorkerKeys> load(const QString &folder);

    /// Makes what is missing and publishes the public halves; keys that are there stay, and so do retired
    /// public keys. Safe to repeat.
    static Result<WorkerKeys> make(const QString &folder);

    /// Where the public keys for the QR are, given the folder.
    static QString publicKeysPath(const QString &folder);
    static QString publicSealKeysPath(const QString &folder);
};

} // namespace tereze::work
