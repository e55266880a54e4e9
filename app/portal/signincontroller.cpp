// SPDX-License-Identifier: GPL-3.0-or-later
#include "signincontroller.h"

#include <core/domain/passwordkey.h>
#include <core/http/percentcoding.h>
#include <core/store/accessstore.h>

#include <QRegularExpression>
#include <QSemaphoreReleaser>

namespace tereze::portal {

using store::AccessStore;

void SignInController::addRoutes(http::Router &router, const std::shared_ptr<const Site> &site) const
{
    const QString lang = u"/{lang:kk|ru|en|uk}"_qs;
    router.get(lang + u"/sign-in"_qs, u"sign_in_form"_qs, pageOf(site, this, &SignInController::show));
    router.post(lang + u"/sign-in"_qs, u"sign_in"_qs, pageOf(site, this, &SignInController::signIn));
    router.post(lang + u"/sign-out"_qs, u"sign_out"_qs, pageOf(site, this, &SignInController::signOut));
}

QString SignInController::wayBack(const Visit &visit, const QString &asked)
{
    static const QRegularExpression ours(
        QStringLiteral("\\A/(kk|ru|en|uk)(/[A-Za-z0-9_.-]+)*(\\?[A-Za-z0-9_=&%.-]*)?\\z"));
    const bool isPage = ours.match(asked).hasMatch() && !asked.contains(u"/sign-"_qs);
    return isPage ? asked : visit.path(u"applications"_qs);
}

Result<http::Response> SignInController::form(
    Visit &visit, const QString &login, const QString &next, const QString &errorKey, int status) const
{
    visit.expectForm();
    const QString title = visit.text(u"sign_in_title"_qs);
    return visit.page(u"signin"_qs,
        { { u"title"_qs, errorKey.isEmpty() ? title : visit.text(u"error_prefix"_qs, { title }) },
            { u"login"_qs, login }, { u"next"_qs, next },
            { u"error"_qs, errorKey.isEmpty() ? QString() : visit.text(errorKey) } },
        status);
}

Result<http::Response> SignInController::show(Visit &visit) const
{
    const QString next = visit.request().query().value(u"next");
    if (visit.me())
        return http::Response::seeOther(wayBack(visit, next).toLatin1());
    return form(visit, {}, next, {}, 200);
}

Result<http::Response> SignInController::signIn(Visit &visit) const
{
    constexpr int longestWaitMs = 1'500;
    const QString login = visit.form().value(u"login").trimmed();
    const QString password = visit.form().value(u"password");
    const QString next = visit.form().value(u"_next");
    if (login.isEmpty() || password.isEmpty())
        return form(visit, login, next, u"sign_in_empty"_qs, 422);
    // What cannot be a login or a password is not tried; the answer is that to a wrong one.
    if (login.toUtf8().size() > 256 || password.toUtf8().size() > 1024)
        return form(visit, login.left(64), next, u"sign_in_wrong"_qs, 422);

    TEREZE_TRY(const domain::SignInParameters parameters,
        visit.thread().ask(
            [&login](db::Database &database) { return AccessStore::signInParameters(database, login); }));
    QByteArray key;
    {
        // Many at once are told to try again, not kept waiting: whoever waits here keeps other pages waiting.
        if (!visit.site().signIns->tryAcquire())
            return form(visit, login, next, u"sign_in_busy"_qs, 429);
        const QSemaphoreReleaser seat(*visit.site().signIns);
        if (!visit.site().derivations->tryAcquire(1, longestWaitMs))
            return form(visit, login, next, u"sign_in_busy"_qs, 429);
        const QSemaphoreReleaser releaser(*visit.site().derivations);
        TEREZE_TRY(key, domain::PasswordKey::derive(password, parameters));
    }
    QByteArray token;
    const auto person = visit.thread().ask([&](db::Database &database) {
        token = newToken();
        return AccessStore::signIn(
            database, login, key, hashOf(token), visit.request().clientAddress().toString());
    });
    if (!person)
        return person.error().kind == ErrorKind::TooOften
            ? form(visit, login, next, u"sign_in_too_often"_qs, 429)
            : person.error();
    if (!*person)
        return form(visit, login, next, u"sign_in_wrong"_qs, 422);

    // Never a session that was there before: whoever knew that one would be signed in now.
    if (const auto old = visit.sentSession())
        TEREZE_CHECK(visit.thread().ask(
            [&old](db::Database &database) { return AccessStore::signOut(database, *old); }));
    auto response = http::Response::seeOther(wayBack(visit, next).toLatin1());
    http::Cookie cookie;
    cookie.name = sessionCookie;
    cookie.value = token;
    response.setCookie(cookie);
    response.setCookie(http::Cookie::deletion(visitorCookie));
    return response;
}

Result<http::Response> SignInController::signOut(Visit &visit) const
{
    if (const auto session = visit.sentSession())
        TEREZE_CHECK(visit.thread().ask(
            [&session](db::Database &database) { return AccessStore::signOut(database, *session); }));
    auto response = http::Response::seeOther(visit.path().toLatin1());
    response.setCookie(http::Cookie::deletion(sessionCookie));
    return response;
}

} // namespace tereze::portal
