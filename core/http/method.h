// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace tereze::http {

/// Request methods a route may have. `Other` stands for every method that none can have (OPTIONS, TRACE,
/// CONNECT and unknown words); it always ends as 405.
enum class Method { Get, Head, Post, Put, Delete, Other };

/// Case counts, as in RFC 9110: "get" is Other.
Method methodOf(QByteArrayView word);

/// "GET" and so on; "OTHER" for Other.
QByteArray nameOf(Method method);

} // namespace tereze::http
