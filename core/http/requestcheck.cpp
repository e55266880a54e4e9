// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestcheck.h"

#include <algorithm>

namespace tereze::http {

static bool isDigits(QByteArrayView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

QByteArray hostOf(QByteArrayView header)
{
    const bool bracketed = header.startsWith('[');
    qsizetype end = bracketed ? header.indexOf(']') + 1 : header.indexOf(':');
    if (end < 0)
        end = header.size();
    const QByteArrayView host = header.first(end);
    const QByteArrayView port = header.sliced(end);
    const bool plainPort =
        port.isEmpty() || (port.startsWith(':') && port.size() <= 6 && isDigits(port.sliced(1)));
    const bool plainHost = !host.isEmpty() && std::all_of(host.begin(), host.end(), [bracketed](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-'
            || c == '.' || (bracketed && (c == ':' || c == '[' || c == ']'));
    });
    return plainHost && plainPort ? host.toByteArray().toLower() : QByteArray();
}

RequestCheck checkedHead(Method method, const Headers &headers, bool isHttp11, const QSet<QByteArray> &hosts)
{
    RequestCheck check;
    const auto refused = [&check](int status, const char *reason) {
        check.refusal = status;
        check.reason = reason;
        return check;
    };
    const qsizetype lengths = headers.count("Content-Length");
    const qsizetype encodings = headers.count("Transfer-Encoding");
    if (lengths > 1 || encodings > 1 || (lengths == 1 && encodings == 1))
        return refused(400, "the body's length is said twice");
    if (lengths == 1) {
        const QByteArray text = headers.value("Content-Length");
        bool ok = false;
        check.contentLength = text.toLongLong(&ok);
        if (!ok || !isDigits(text))
            return refused(400, "the content length is no number");
    }
    if (encodings == 1) {
        if (!isHttp11)
            return refused(400, "HTTP/1.0 with a transfer encoding");
        if (headers.value("Transfer-Encoding").compare("chunked", Qt::CaseInsensitive) != 0)
            return refused(501, "a transfer encoding other than chunked");
        check.chunked = true;
    }
    if (headers.count("Host") != 1)
        return refused(400, "not exactly one Host");
    const QByteArray host = hostOf(headers.value("Host"));
    if (host.isEmpty())
        return refused(400, "the Host is malformed");
    if (!hosts.contains(host))
        return refused(421, "the Host is not ours");
    if (headers.contains("Expect")) {
        if (headers.count("Expect") != 1
            || headers.value("Expect").compare("100-continue", Qt::CaseInsensitive) != 0)
            return refused(417, "an unknown expectation");
        // HTTP/1.0 knows no interim answers; there the expectation is ignored (RFC 9110, 10.1.1).
        check.expectsContinue = isHttp11;
    }
    if (check.hasBody() && (method == Method::Get || method == Method::Head))
        return refused(400, "GET or HEAD with a body");
    return check;
}

} // namespace tereze::http
