// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace tereze::exchange {

/// A plain text mail to one person.
struct Mail {
    QString fromAddress;
    QString fromName; ///< may be empty
    QString toAddress;
    QString toName; ///< may be empty
    QString subject;
    QString body; ///< lines end with LF
    QString messageId; ///< without angle brackets: unique@host
    QString language; ///< kk, ru, en or uk; for Content-Language
    QDateTime date;

    static constexpr qsizetype maximumBody = 64 * 1024; ///< bytes in UTF-8

    /// The message as it travels (RFC 5322, MIME, CRLF): headers encoded by RFC 2047, the body in base64.
    /// InvalidInput when an address is not plain ASCII `local@domain`, a header holds a line break or
    /// another control character, something needed is empty, or the body is too long.
    Result<QByteArray> message() const;
};

/// Whether a text is an address that can stand in an envelope: ASCII, one @, no blanks, brackets, quotes or
/// control characters, at most 254 characters.
bool isMailAddress(const QString &text);

} // namespace tereze::exchange
