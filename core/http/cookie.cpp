// SPDX-License-Identifier: GPL-3.0-or-later
#include "cookie.h"

#include "headers.h"

#include <algorithm>

namespace tereze::http {

static QByteArray hostCookieName(QByteArrayView name)
{
    return "__Host-" + name.toByteArray();
}

Result<QByteArray> Cookie::headerValue() const
{
    // RFC 6265's cookie-octet: no blanks, quotes, commas, semicolons, backslashes, nothing beyond ASCII.
    const bool plain = std::all_of(value.cbegin(), value.cend(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte > 0x20 && byte < 0x7f && c != '"' && c != ',' && c != ';' && c != '\\';
    });
    if (!Headers::isName(name) || !plain || value.size() > 3000)
        return Error::of(ErrorKind::InvalidInput, QStringLiteral("a cookie's name or value is malformed"));
    QByteArray text = hostCookieName(name) + '=' + value + "; Path=/; Secure";
    if (!readableByScript)
        text += "; HttpOnly";
    text += sameSite == SameSite::Strict ? "; SameSite=Strict" : "; SameSite=Lax";
    if (maxAge)
        text += "; Max-Age=" + QByteArray::number(static_cast<qint64>(maxAge->count()));
    return text;
}

Cookie Cookie::deletion(const QByteArray &name)
{
    Cookie cookie;
    cookie.name = name;
    cookie.maxAge = std::chrono::seconds(0);
    return cookie;
}

std::optional<QByteArray> cookieValue(const Headers &headers, QByteArrayView name)
{
    const QByteArray wanted = hostCookieName(name);
    std::optional<QByteArray> found;
    const QList<QByteArray> lines = headers.values("Cookie");
    for (const QByteArray &line : lines) {
        const QList<QByteArray> pairs = line.split(';');
        for (const QByteArray &pair : pairs) {
            const qsizetype equals = pair.indexOf('=');
            if (equals < 0 || pair.first(equals).trimmed() != wanted)
                continue;
            if (found)
                return std::nullopt;
            found = pair.sliced(equals + 1).trimmed();
        }
    }
    return found;
}

} // namespace tereze::http
