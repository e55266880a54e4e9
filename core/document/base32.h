// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace tereze::document {

/// Base32 of RFC 4648 (A-Z, 2-7) without padding: all its characters stand in the alphanumeric set of a QR
/// code.
QString toBase32(const QByteArray &bytes);

/// Exactly what toBase32 writes: upper case only, no padding, unused last bits zero; nothing else is
/// accepted.
std::optional<QByteArray> fromBase32(const QString &text);

} // namespace tereze::document
