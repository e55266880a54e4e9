// SPDX-License-Identifier: GPL-3.0-or-later
#include "router.h"

#include <core/base/logging.h>

#include <QSet>

#include <algorithm>
#include <exception>

namespace tereze::http {

static bool isRouteWord(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'
            || c == u'_' || c == u'.';
    });
}

Result<QList<Router::Segment>> Router::parsed(const QString &pattern)
{
    const auto wrong = [&pattern](const char *what) {
        return Error::of(
            ErrorKind::InvalidInput, QStringLiteral("route %1: %2").arg(pattern, QLatin1StringView(what)));
    };
    if (!pattern.startsWith(u'/') || (pattern.size() > 1 && pattern.endsWith(u'/')))
        return wrong("a pattern begins with a slash and does not end with one");
    QList<Segment> segments;
    if (pattern == u"/")
        return segments;
    QSet<QString> names;
    const QStringList words = pattern.sliced(1).split(u'/');
    for (const QString &word : words) {
        Segment segment;
        if (word.startsWith(u'{') && word.endsWith(u'}')) {
            const QString inside = word.sliced(1, word.size() - 2);
            const qsizetype colon = inside.indexOf(u':');
            segment.isPart = true;
            segment.text = colon < 0 ? inside : inside.first(colon);
            if (colon >= 0)
                segment.choices = inside.sliced(colon + 1).split(u'|');
            if (!std::all_of(segment.choices.cbegin(), segment.choices.cend(), isRouteWord))
                return wrong("a choice is malformed");
            if (names.contains(segment.text))
                return wrong("a part's name is given twice");
            names.insert(segment.text);
        } else {
            segment.text = word;
        }
        if (!isRouteWord(segment.text))
            return wrong("a segment is empty or malformed");
        segments.append(segment);
    }
    return segments;
}

void Router::add(const Route &route)
{
    const auto pattern = parsed(route.pattern);
    bool repeated = false;
    for (qsizetype i = 0; pattern && i < m_routes.size(); ++i)
        repeated = repeated || (m_routes[i].method == route.method && isSameShape(m_patterns[i], *pattern));
    const bool callable = route.handler && route.method != Method::Other && route.method != Method::Head
        && isRouteWord(route.name);
    if (pattern && !repeated && callable) {
        m_routes.append(route);
        m_patterns.append(*pattern);
        return;
    }
    if (m_faulty)
        return;
    m_faulty = true;
    m_fault = !pattern
        ? pattern.error()
        : Error::of(ErrorKind::InvalidInput,
            repeated ? QStringLiteral("route %1: given twice").arg(route.pattern)
                     : QStringLiteral("route %1: no handler, name or method").arg(route.pattern));
}

void Router::get(const QString &pattern, const QString &name, Handler handler)
{
    add({ Method::Get, pattern, name, BodySize::Form, std::move(handler) });
}

void Router::post(const QString &pattern, const QString &name, Handler handler, BodySize bodySize)
{
    add({ Method::Post, pattern, name, bodySize, std::move(handler) });
}

Result<void> Router::verdict() const
{
    if (m_faulty)
        return m_fault;
    return {};
}

bool Router::fits(const QList<Segment> &pattern, const QStringList &segments)
{
    if (pattern.size() != segments.size())
        return false;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const Segment &wanted = pattern[i];
        const bool fit = wanted.isPart ? wanted.choices.isEmpty() || wanted.choices.contains(segments[i])
                                       : wanted.text == segments[i];
        if (!fit)
            return false;
    }
    return true;
}

bool Router::isMoreExact(const QList<Segment> &a, const QList<Segment> &b)
{
    const auto looseness = [](const Segment &segment) {
        return !segment.isPart ? 0 : segment.choices.isEmpty() ? 2 : 1;
    };
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i) {
        if (looseness(a[i]) != looseness(b[i]))
            return looseness(a[i]) < looseness(b[i]);
    }
    return false;
}

bool Router::isSameShape(const QList<Segment> &a, const QList<Segment> &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(), [](const Segment &x, const Segment &y) {
        return x.isPart == y.isPart && (x.isPart ? x.choices == y.choices : x.text == y.text);
    });
}

RouteMatch Router::match(
    Method method, const QStringList &segments, bool trailingSlash, const QByteArray &target) const
{
    RouteMatch result;
    if (method == Method::Head)
        method = Method::Get;
    qsizetype best = -1;
    QSet<QByteArray> others;
    for (qsizetype i = 0; i < m_routes.size(); ++i) {
        if (!fits(m_patterns[i], segments))
            continue;
        others.insert(nameOf(m_routes[i].method));
        if (m_routes[i].method == Method::Get)
            others.insert(QByteArrayLiteral("HEAD"));
        if (m_routes[i].method == method && (best < 0 || isMoreExact(m_patterns[i], m_patterns[best])))
            best = i;
    }
    if (best < 0) {
        result.status = others.isEmpty() && method != Method::Other ? 404 : 405;
        QList<QByteArray> names(others.cbegin(), others.cend());
        std::sort(names.begin(), names.end());
        result.allow = names.join(", ");
        return result;
    }
    if (trailingSlash) {
        if (method != Method::Get)
            return result;
        const qsizetype mark = target.indexOf('?');
        const QByteArray path = mark < 0 ? target : target.first(mark);
        result.status = 308;
        result.location = path.chopped(1) + (mark < 0 ? QByteArray() : target.sliced(mark));
        return result;
    }
    result.status = 200;
    result.route = &m_routes[best];
    const QList<Segment> &pattern = m_patterns[best];
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i].isPart)
            result.parts.insert(pattern[i].text, segments[i]);
    }
    return result;
}

Response Router::dispatch(const Request &request, ThreadContext &context) const
{
    const RouteMatch found =
        match(request.method(), request.segments(), request.hasTrailingSlash(), request.target());
    if (found.status == 308)
        return Response::permanentRedirect(found.location);
    if (!found.route) {
        Response response = refuse(found.status, request, context);
        if (found.status == 405)
            response.setHeader("Allow", found.allow);
        return response;
    }
    Request routed = request;
    routed.setPathParts(found.parts);
    try {
        return found.route->handler(routed, context);
    } catch (const std::exception &exception) {
        qCCritical(lcHttp, "Request %ls: route %ls threw: %s.", qUtf16Printable(request.id()),
            qUtf16Printable(found.route->name), exception.what());
    } catch (...) {
        qCCritical(lcHttp, "Request %ls: route %ls threw.", qUtf16Printable(request.id()),
            qUtf16Printable(found.route->name));
    }
    return refuse(500, request, context);
}

Response Router::busy(const Request &request, bool begun) const
{
    try {
        if (m_busyHandler) {
            Response response = m_busyHandler(request, begun);
            if (response.fault().isEmpty())
                return response;
            qCCritical(
                lcHttp, "The page of a busy server is faulty: %ls.", qUtf16Printable(response.fault()));
        }
    } catch (const std::exception &exception) {
        qCCritical(lcHttp, "The page of a busy server threw: %s.", exception.what());
    } catch (...) {
        qCCritical(lcHttp, "The page of a busy server threw.");
    }
    return plainBusy(begun);
}

Response Router::plainBusy(bool begun)
{
    return Response::text(
        begun ? QStringLiteral("503 No answer in time\n") : QStringLiteral("503 Service Unavailable\n"), 503);
}

Response Router::refuse(int status, const Request &request, ThreadContext &context) const
{
    if (m_errorHandler) {
        try {
            Response response = m_errorHandler(status, request, context);
            if (response.fault().isEmpty())
                return response;
            qCCritical(
                lcHttp, "The page of status %d is faulty: %ls.", status, qUtf16Printable(response.fault()));
        } catch (const std::exception &exception) {
            qCCritical(lcHttp, "The page of status %d threw: %s.", status, exception.what());
        } catch (...) {
            qCCritical(lcHttp, "The page of status %d threw.", status);
        }
    }
    return Response::text(
        QString::number(status) + u' ' + QString::fromLatin1(reasonOf(status)) + u'\n', status);
}

} // namespace tereze::http
