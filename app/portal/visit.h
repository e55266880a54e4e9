// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portalthread.h"
#include "site.h"

#include <core/base/localtext.h>
#include <core/base/result.h>
#include <core/base/spokenlanguages.h>
#include <core/domain/me.h>
#include <core/http/form.h>
#include <core/http/request.h>
#include <core/http/response.h>
#include <core/http/router.h>

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace tereze::portal {

/// One request to a page: who asks, in which language, and the means to answer. Lives on one handler thread
/// for one request.
class Visit {
public:
    Visit(const Site &site, const http::Request &request, PortalThread &thread);

    /// Finds out who is signed in; of a POST also reads the form and checks its token. Forbidden for a form
    /// that is not ours, NotSignedIn when it was made in a session that has ended, Unavailable without a
    /// database.
    Result<void> begin();

    /// Finds out who is signed in, if that can be had: for pages that tell of an error.
    void recognise();

    /// Reads the form of a POST without asking the database who sent it; it is kept only when its token is
    /// of the session that the request names.
    void readFormAlone();

    const Site &site() const { return m_site; }
    const http::Request &request() const { return m_request; }
    PortalThread &thread() { return m_thread; }
    const QString &language() const { return m_language; }
    /// The form of a POST; empty otherwise.
    const http::Form &form() const { return m_form; }

    const std::optional<domain::Me> &me() const { return m_me; }
    /// SHA-256 of the session's token; NotSignedIn without one.
    Result<QByteArray> session() const;
    /// SHA-256 of the cookie's token, whether its session is still alive or not.
    std::optional<QByteArray> sentSession() const;

    QString text(const QString &key, const QStringList &arguments = {}) const;
    /// The text in the visit's language, with a mark where it had to be another.
    QString local(const LocalText &text) const;
    QString local(const QJsonValue &text) const;
    /// The same for {{>text}} in a page, which says its language where that is not the page's. Empty, as a
    /// section judges it, for an empty text.
    QJsonValue marked(const LocalText &text) const;
    QJsonValue marked(const QJsonValue &text) const;
    /// For {{>text}}: a text that is in a known language, such as the title of a document.
    QJsonValue marked(const QString &text, const QString &language) const;
    /// Path of a page in the visit's language: path(u"services/x") is "/kk/services/x".
    QString path(const QString &rest = {}) const;

    /// A form before sign-in needs a cookie to be bound to.
    void expectForm() { m_hasForm = true; }
    /// The language is changed by sending the form "answers", so that nothing typed is lost.
    void keepAnswersAcrossLanguages() { m_keepsAnswers = true; }
    /// Renders `name` with `data` and the frame that all pages share. `data` has a `title`.
    Result<http::Response> page(const QString &name, QJsonObject data, int status = 200);
    /// The page that tells of an error, or the way to the sign-in page.
    http::Response refusal(const Error &error);
    /// 503 for a form whose outcome is not known: it offers the same request again, which is never done
    /// twice. For anything else the page of 503.
    http::Response unsurePage();
    /// The page of a status.
    http::Response errorPage(int status, const QString &textKey = {});
    http::Response toSignIn() const;

private:
    QString chosenLanguage() const;
    Result<void> findPerson();
    QByteArray boundTo();
    QJsonArray languageLinks() const;

    const Site &m_site;
    const http::Request &m_request;
    PortalThread &m_thread;
    QString m_language;
    LanguageScope m_speaks; ///< what is translated for this request comes in its language
    http::Form m_form;
    std::optional<domain::Me> m_me;
    bool m_sessionEnded = false;
    bool m_hasForm = false;
    bool m_keepsAnswers = false;
    QByteArray m_newVisitor;
};

/// A page's method as a handler: `pageOf(site, this, &Controller::method)` for
/// `Result<http::Response> method(Visit &) const`. Errors become pages. The controller must outlive the
/// router.
template <typename Controller>
http::Handler pageOf(const std::shared_ptr<const Site> &site, const Controller *controller,
    Result<http::Response> (Controller::*method)(Visit &) const)
{
    return [site, controller, method](const http::Request &request, http::ThreadContext &context) {
        Visit visit(*site, request, dynamic_cast<PortalThread &>(context));
        if (const auto begun = visit.begin(); !begun)
            return visit.refusal(begun.error());
        auto answer = (controller->*method)(visit);
        return answer ? std::move(answer).value() : visit.refusal(answer.error());
    };
}

/// 32 random bytes as text for a cookie.
QByteArray newToken();
/// Under what a cookie's token is known here.
QByteArray hashOf(QByteArrayView token);
/// Of a browser's Accept-Language, the first of our languages; `kk` when there is none.
QString languageOf(QByteArrayView acceptLanguage);

inline constexpr char sessionCookie[] = "session";
inline constexpr char visitorCookie[] = "visitor";

} // namespace tereze::portal
