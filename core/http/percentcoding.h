// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace tereze::http {

/// Whether '+' means a space: it does in queries and form bodies, it does not in paths.
enum class PlusSign { IsPlus, IsSpace };

/// Bytes as UTF-8 text, kept to the letter (a byte order mark stays). InvalidInput for malformed UTF-8 and
/// for NUL, which no text here may hold: it cannot be stored in PostgreSQL and cuts strings in C.
Result<QString> utf8Text(QByteArrayView bytes);

/// Decodes %XX and reads the result with utf8Text(). InvalidInput for a '%' without two hexadecimal digits.
Result<QString> percentDecoded(QByteArrayView bytes, PlusSign plus);

/// UTF-8 with everything but RFC 3986's unreserved characters as %XX: safe as one path segment or query
/// value.
QByteArray percentEncoded(QStringView text);

} // namespace tereze::http
