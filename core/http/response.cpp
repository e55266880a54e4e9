// SPDX-License-Identifier: GPL-3.0-or-later
#include "response.h"

#include "percentcoding.h"

#include <algorithm>

namespace tereze::http {

QByteArray reasonOf(int status)
{
    struct Reason {
        int status;
        const char *text;
    };
    static constexpr Reason reasons[] = { { 100, "Continue" }, { 200, "OK" }, { 201, "Created" },
        { 202, "Accepted" }, { 204, "No Content" }, { 301, "Moved Permanently" }, { 302, "Found" },
        { 303, "See Other" }, { 304, "Not Modified" }, { 308, "Permanent Redirect" }, { 400, "Bad Request" },
        { 401, "Unauthorized" }, { 403, "Forbidden" }, { 404, "Not Found" }, { 405, "Method Not Allowed" },
        { 408, "Request Timeout" }, { 409, "Conflict" }, { 410, "Gone" }, { 411, "Length Required" },
        { 413, "Content Too Large" }, { 414, "URI Too Long" }, { 415, "Unsupported Media Type" },
        { 417, "Expectation Failed" }, { 421, "Misdirected Request" }, { 422, "Unprocessable Content" },
        { 423, "Locked" }, { 429, "Too Many Requests" }, { 431, "Request Header Fields Too Large" },
        { 500, "Internal Server Error" }, { 501, "Not Implemented" }, { 503, "Service Unavailable" },
        { 505, "HTTP Version Not Supported" } };
    for (const Reason &reason : reasons) {
        if (reason.status == status)
            return reason.text;
    }
    return QByteArrayLiteral("Status");
}

Response Response::bytes(const QByteArray &content, const QByteArray &contentType)
{
    Response response;
    response.setHeader("Content-Type", contentType);
    response.m_body = content;
    return response;
}

Response Response::html(const QByteArray &utf8, int status)
{
    Response response = bytes(utf8, QByteArrayLiteral("text/html; charset=utf-8"));
    response.m_status = status;
    return response;
}

Response Response::text(const QString &text, int status)
{
    Response response = bytes(text.toUtf8(), QByteArrayLiteral("text/plain; charset=utf-8"));
    response.m_status = status;
    return response;
}

Response Response::json(const QByteArray &utf8, int status)
{
    Response response = bytes(utf8, QByteArrayLiteral("application/json"));
    response.m_status = status;
    return response;
}

Response Response::seeOther(const QByteArray &path)
{
    Response response(303);
    response.setLocation(path);
    return response;
}

Response Response::permanentRedirect(const QByteArray &path)
{
    Response response(308);
    response.setLocation(path);
    return response;
}

void Response::setLocation(const QByteArray &path)
{
    const bool clean = std::all_of(path.cbegin(), path.cend(), [](char c) { return c > 0x20 && c < 0x7f; });
    // Browsers read a backslash as a slash, so "/\host" leads to another site just as "//host" does.
    if (!path.startsWith('/') || path.startsWith("//") || path.contains('\\') || !clean)
        setFault(QStringLiteral("a redirect that is not a path of this site"));
    else
        m_headers.set("Location", path);
}

void Response::setFault(const QString &what)
{
    if (m_fault.isEmpty())
        m_fault = what;
}

void Response::setHeader(const QByteArray &name, const QByteArray &value)
{
    static const QList<QByteArray> owned { "content-length", "transfer-encoding", "connection", "date",
        "set-cookie", "location" };
    if (!Headers::isName(name) || !Headers::isValue(value))
        setFault(QStringLiteral("a header field with a line end or another forbidden character"));
    else if (owned.contains(name.toLower()))
        setFault(
            QStringLiteral("header field %1 is not the handler's to set").arg(QString::fromLatin1(name)));
    else
        m_headers.set(name, value);
}

void Response::setCookie(const Cookie &cookie)
{
    if (const auto value = cookie.headerValue())
        m_headers.add("Set-Cookie", *value);
    else
        setFault(value.error().detail);
}

void Response::offerDownload(const QString &fileName)
{
    QString safe;
    for (const QChar c : fileName) {
        const bool bad = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || QStringView(u"/\\:*?\"<>|").contains(c);
        safe += bad ? QChar(u'_') : c;
    }
    QByteArray plain;
    for (const QChar c : std::as_const(safe))
        plain += c.unicode() > 0x1f && c.unicode() < 0x7f && c != u'%' ? static_cast<char>(c.unicode()) : '_';
    setHeader("Content-Disposition",
        "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + percentEncoded(safe));
}

void Response::setCacheable(std::chrono::seconds maxAge)
{
    setHeader("Cache-Control", "public, max-age=" + QByteArray::number(static_cast<qint64>(maxAge.count())));
}

bool Response::allowsBody() const
{
    return m_status >= 200 && m_status != 204 && m_status != 304;
}

QByteArray Response::head(bool keepAlive, const QByteArray &httpDate) const
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(m_status) + ' ' + reasonOf(m_status) + "\r\n";
    for (const auto &[name, value] : m_headers.all())
        text += name + ": " + value + "\r\n";
    text += "Date: " + httpDate + "\r\n";
    if (allowsBody())
        text += "Content-Length: " + QByteArray::number(m_body.size()) + "\r\n";
    text += keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    return text;
}

} // namespace tereze::http
