// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "method.h"

#include <QHostAddress>
#include <QString>

#include <chrono>
#include <functional>

namespace tereze::http {

/// One answered request, as it is logged: never the query, a header, a body, or what follows /Q/ in the path.
struct AccessRecord {
    QString id;
    QHostAddress client; ///< null when unknown or a Unix socket
    Method method = Method::Other;
    QString path; ///< masked; "-" when the request was refused before its path was understood
    QString route; ///< the route's name, or "none"
    int status = 0;
    qint64 bytes = 0; ///< of the body sent
    std::chrono::microseconds duration {}; ///< from the complete head to the last byte sent
};

/// Called on the I/O thread, so it must be quick.
using AccessLog = std::function<void(const AccessRecord &)>;

/// "<id> <client> <method> <path> <route> <status> <bytes> <milliseconds>"; control characters of the path
/// escaped.
QString accessLine(const AccessRecord &record);

/// Writes the line to the log category tereze.http.
void logAccess(const AccessRecord &record);

} // namespace tereze::http
