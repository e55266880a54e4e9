// SPDX-License-Identifier: GPL-3.0-or-later
#include "request.h"

#include "cookie.h"
#include "multipart.h"
#include "percentcoding.h"

#include <algorithm>

namespace tereze::http {

static bool isCleanSegment(const QString &segment)
{
    if (segment == u"." || segment == u"..")
        return false;
    return std::none_of(segment.cbegin(), segment.cend(),
        [](QChar c) { return c == u'/' || c == u'\\' || c.category() == QChar::Other_Control; });
}

Result<Request> Request::from(Parts parts)
{
    const QByteArray &target = parts.target;
    const bool visible =
        std::all_of(target.cbegin(), target.cend(), [](char c) { return c > 0x20 && c < 0x7f && c != '#'; });
    if (!target.startsWith('/') || !visible)
        return Error::of(ErrorKind::InvalidInput, QStringLiteral("the request's target is not a path"));

    Request request(std::move(parts));
    const QByteArrayView whole(request.m_parts.target);
    const qsizetype mark = whole.indexOf('?');
    const QByteArrayView path = mark < 0 ? whole : whole.first(mark);
    if (mark >= 0) {
        TEREZE_TRY(request.m_query, Form::fromUrlEncoded(whole.sliced(mark + 1)));
    }
    qsizetype at = 1;
    while (at < path.size()) {
        qsizetype end = path.indexOf('/', at);
        if (end < 0)
            end = path.size();
        TEREZE_TRY(const QString segment, percentDecoded(path.sliced(at, end - at), PlusSign::IsPlus));
        if (segment.isEmpty() || !isCleanSegment(segment))
            return Error::of(
                ErrorKind::InvalidInput, QStringLiteral("a segment of the path is empty or not clean"));
        request.m_segments.append(segment);
        at = end + 1;
    }
    request.m_trailingSlash = path.size() > 1 && path.endsWith('/');
    return request;
}

QString maskedPath(const QStringList &segments)
{
    QString text;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        text += u'/' + segments[i];
        if (segments[i].compare(u'q', Qt::CaseInsensitive) == 0 && i + 1 < segments.size())
            return text + QStringLiteral("/…");
    }
    return text.isEmpty() ? QStringLiteral("/") : text;
}

QString Request::path() const
{
    return u'/' + m_segments.join(u'/') + (m_trailingSlash ? QStringLiteral("/") : QString());
}

QString Request::loggedPath() const
{
    return maskedPath(m_segments);
}

std::optional<QByteArray> Request::cookie(QByteArrayView name) const
{
    return cookieValue(m_parts.headers, name);
}

Result<Form> Request::form(const FormLimits &limits) const
{
    if (headers().count("Content-Type") != 1)
        return Error::of(ErrorKind::InvalidInput, QStringLiteral("a form without exactly one content type"));
    const QByteArray type = header("Content-Type");
    const QByteArray essence =
        type.first(type.indexOf(';') < 0 ? type.size() : type.indexOf(';')).trimmed().toLower();
    if (essence == "application/x-www-form-urlencoded")
        return Form::fromUrlEncoded(m_parts.body, limits);
    if (essence == "multipart/form-data")
        return formFromMultipart(m_parts.body, type, limits);
    return Error::of(ErrorKind::InvalidInput, QStringLiteral("the body is no form"));
}

bool Request::isDirect() const
{
    return !headers().contains("X-Real-IP") && !headers().contains("X-Forwarded-For")
        && !headers().contains("Forwarded") && !headers().contains("Via");
}

QHostAddress Request::clientAddress() const
{
    if (isDirect())
        return m_parts.peer;
    const auto addressOf = [](const QByteArray &text) {
        QHostAddress address;
        // Shorter spellings such as "1" are numbers to QHostAddress; an address has dots or colons.
        const QByteArray trimmed = text.trimmed();
        if ((trimmed.count('.') == 3 || trimmed.contains(':')) && !trimmed.contains('%'))
            address.setAddress(QString::fromLatin1(trimmed));
        return address;
    };
    if (headers().contains("X-Real-IP"))
        return headers().count("X-Real-IP") == 1 ? addressOf(header("X-Real-IP")) : QHostAddress();
    if (headers().count("X-Forwarded-For") != 1)
        return {};
    const QByteArray list = header("X-Forwarded-For");
    return addressOf(list.sliced(list.lastIndexOf(',') + 1));
}

} // namespace tereze::http
