// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QByteArray>

#include <chrono>
#include <optional>

namespace tereze::http {

class Headers;

/// A cookie to be set. All cookies of Tereze are `__Host-` ones: Secure, Path=/, no Domain, so that no other
/// host and no plain connection can plant them. Names here are without that prefix.
struct Cookie {
    enum class SameSite { Lax, Strict };

    QByteArray name;
    QByteArray value;
    std::optional<std::chrono::seconds> maxAge; ///< absent: until the browser closes; zero deletes
    SameSite sameSite = SameSite::Lax;
    bool readableByScript = false;

    /// The value of a Set-Cookie header; InvalidInput when name or value hold what a cookie cannot.
    Result<QByteArray> headerValue() const;

    /// A cookie that makes the browser forget the one of this name.
    static Cookie deletion(const QByteArray &name);
};

/// The value of our cookie of that name (without prefix) in a request's headers. Nothing when the cookie is
/// missing, and also when it is there twice: which one is ours cannot be told.
std::optional<QByteArray> cookieValue(const Headers &headers, QByteArrayView name);

} // namespace tereze::http
