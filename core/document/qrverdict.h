// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jwkset.h"
#include "qrpayload.h"
#include "signingkey.h"

#include <core/base/result.h>

#include <QString>

#include <optional>

namespace tereze::document {

/// What a QR text proves by its signature alone, without asking any server. Whether the document is still in
/// force is not known from it.
struct QrVerdict {
    enum class Kind {
        Valid, ///< signed by a key of the set
        Altered, ///< names a key of the set, but the signature is not its
        Unknown, ///< not a QR of ours, or of a key that the set does not hold
    };

    Kind kind = Kind::Unknown;
    QrPayload payload; ///< filled when valid
    QByteArray kid; ///< of the key named in the text, when one is
};

/// "valid", "altered" or "unknown".
QString nameOf(QrVerdict::Kind kind);

/// Judges the text of a QR: our URL (scheme and host in any case, the rest as written), or the part behind
/// "/Q/".
QrVerdict verifyQrText(const QString &text, const JwkSet &keys);

/// The text of a document's QR, "HTTPS://<HOST>/Q/<BASE32>" in upper case throughout. `host` is the portal's
/// name, with a port where it needs one; letters, digits, points, hyphens only. The payload is fitted first.
Result<QString> qrTextFor(
    const QrPayload &payload, const SigningKey &key, const QString &host, const QString &language);

/// The host in a QR text of ours, in lower case as people read it; empty when the text is not of that form.
QString hostOfQrText(const QString &text);

} // namespace tereze::document
