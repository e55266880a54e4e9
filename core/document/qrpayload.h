// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QVector>

#include <optional>

namespace tereze::document {

/// What the QR of a document says by itself. It holds neither the registration number nor any personal
/// number.
struct QrPayload {
    struct Approver {
        QString role; ///< empty when it had to make room
        QString name; ///< surname and initials, or «and n more»
        bool operator==(const Approver &) const = default;
    };

    QString issuer;
    QString title; ///< what the document is, such as «Certificate of study»
    QString person; ///< to whom or about whom
    QDateTime signedAt; ///< the final decision, or the submission of an application form; whole seconds, UTC
    QVector<Approver> approvers; ///< empty for an application form
    QByteArray token; ///< 16 random bytes that name the document to the portal and to nobody else

    bool operator==(const QrPayload &) const = default;

    /// The signed message stays within this many bytes, so that the code stays at about 40 mm.
    static constexpr qsizetype maximumMessage = 480;
    /// More approvers than this are written without their roles.
    static constexpr qsizetype maximumApproversWithRole = 8;

    /// The same, made to fit: names of approvers shortened to surname and initials; roles left out when there
    /// are more than eight or the room is short; then the last ones become «and n more» in the language given
    /// (kk, ru, en, uk). RuleBroken when title, person and issuer alone are too long.
    Result<QrPayload> fitted(const QString &language) const;

    /// Deterministic CBOR (RFC 8949, section 4.2): a map with the keys 1 issuer, 2 title, 3 person, 4 signed
    /// at (seconds since 1970), 5 approvers [[role, name], …] (absent when there are none), 6 token.
    QByteArray toCbor() const;

    /// Reads exactly what toCbor writes.
    static std::optional<QrPayload> fromCbor(const QByteArray &cbor);
};

} // namespace tereze::document
