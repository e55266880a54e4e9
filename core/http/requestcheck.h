// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "headers.h"
#include "method.h"

#include <QByteArray>
#include <QSet>
#include <QtGlobal>

namespace tereze::http {

/// What a request's head announces, judged before its body is read.
struct RequestCheck {
    int refusal = 0; ///< the status to refuse with, or 0
    const char *reason = ""; ///< of the refusal, for the log
    bool chunked = false;
    qint64 contentLength = 0; ///< bytes; 0 when chunked or without a body
    bool expectsContinue = false;

    bool hasBody() const { return chunked || contentLength > 0; }
};

/// Refuses whatever two servers could read in two ways: a length given twice or beside a transfer encoding,
/// an encoding other than chunked, no Host or two; a Host that is not one of `hosts` (lower case, without
/// port); an unknown expectation; a body of GET or HEAD. `isHttp11`: the request line said HTTP/1.1,
/// else 1.0.
RequestCheck checkedHead(Method method, const Headers &headers, bool isHttp11, const QSet<QByteArray> &hosts);

/// The host of a Host header in lower case without its port, brackets kept; empty when it is malformed.
QByteArray hostOf(QByteArrayView header);

} // namespace tereze::http
