// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "method.h"
#include "request.h"
#include "response.h"
#include "threadcontext.h"

#include <core/base/result.h>

#include <QHash>
#include <QList>
#include <QString>

#include <functional>

namespace tereze::http {

/// Called on a handler thread with that thread's context, possibly on several threads at once.
using Handler = std::function<Response(const Request &, ThreadContext &)>;
/// Makes the page of a status that no handler answered: 404, 405, 413, 500.
using ErrorHandler = std::function<Response(int status, const Request &, ThreadContext &)>;
/// Makes the page of a request that got no answer for lack of time, see Router::busy(). Called on a thread of
/// the server's that makes these pages alone: it must not wait for anything.
using BusyHandler = std::function<Response(const Request &, bool begun)>;

/// How large a body a route takes.
enum class BodySize { Form, Upload };

/// Most bytes of a body.
constexpr qint64 bodyLimitOf(BodySize size)
{
    return (size == BodySize::Upload ? 26 : 1) * qint64(1024) * 1024;
}

struct Route {
    Method method = Method::Get;
    QString pattern;
    QString name; ///< for log and metrics: a few words of a-z and '_'
    BodySize bodySize = BodySize::Form;
    Handler handler;
};

/// What the table says of a request before anything is done for it.
struct RouteMatch {
    int status = 404; ///< 200, 308, 404 or 405
    const Route *route = nullptr; ///< with 200; lives as long as the router
    QHash<QString, QString> parts;
    QByteArray allow; ///< with 405: the methods that the path has
    QByteArray location; ///< with 308: the same address without the slash at its end
};

/// The route table. A pattern is a path whose segments are plain words, `{name}` (anything) or `{name:a|b|c}`
/// (one of these words); of several that fit, the one with the earlier plain word wins. HEAD is answered by
/// GET's route. Filled before the server starts, never changed afterwards; then safe to use from any thread.
class Router {
public:
    void add(const Route &route);
    void get(const QString &pattern, const QString &name, Handler handler);
    void post(
        const QString &pattern, const QString &name, Handler handler, BodySize bodySize = BodySize::Form);
    void setErrorHandler(ErrorHandler handler) { m_errorHandler = std::move(handler); }
    void setBusyHandler(BusyHandler handler) { m_busyHandler = std::move(handler); }

    /// InvalidInput naming the first pattern that was malformed or repeated another.
    Result<void> verdict() const;
    const QList<Route> &routes() const { return m_routes; }

    RouteMatch match(
        Method method, const QStringList &segments, bool trailingSlash, const QByteArray &target) const;
    /// Matches and calls the handler. Never throws: what a handler throws is logged and becomes 500.
    Response dispatch(const Request &request, ThreadContext &context) const;
    /// The page of that status, plain where there is no error handler or it fails.
    Response refuse(int status, const Request &request, ThreadContext &context) const;
    /// The 503 for a request that no thread was free for or, with `begun`, whose handler did not answer in
    /// time and may still do what was asked. Plain where there is no busy handler or it fails.
    Response busy(const Request &request, bool begun) const;
    /// The same without a page.
    static Response plainBusy(bool begun);

private:
    struct Segment {
        bool isPart = false;
        QString text; ///< the word, or the part's name
        QStringList choices; ///< of a part; any when empty
    };
    static Result<QList<Segment>> parsed(const QString &pattern);
    static bool fits(const QList<Segment> &pattern, const QStringList &segments);
    static bool isSameShape(const QList<Segment> &a, const QList<Segment> &b);
    static bool isMoreExact(const QList<Segment> &a, const QList<Segment> &b);

    QList<Route> m_routes;
    QList<QList<Segment>> m_patterns; ///< one a route
    ErrorHandler m_errorHandler;
    BusyHandler m_busyHandler;
    Error m_fault;
    bool m_faulty = false;
};

/// A controller's method as a handler: `router.get(u"/{lang:kk|ru|en|uk}/services"_qs, u"services"_qs,
/// handlerOf<PortalThread>(this, &ServicesController::list))` for `Response list(const Request &,
/// PortalThread &) const`. The controller must outlive the router, and the server's contexts must be of that
/// type.
template <typename Context, typename Controller>
Handler handlerOf(
    const Controller *controller, Response (Controller::*method)(const Request &, Context &) const)
{
    return [controller, method](const Request &request, ThreadContext &context) {
        return (controller->*method)(request, dynamic_cast<Context &>(context));
    };
}

} // namespace tereze::http
