// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit.h"

#include <core/base/logging.h>
#include <core/db/sqlerror.h>
#include <core/http/percentcoding.h>
#include <core/store/accessstore.h>

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace tereze::portal {

QByteArray newToken()
{
    std::array<quint32, 8> words {};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words))
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray hashOf(QByteArrayView token)
{
    return QCryptographicHash::hash(token.toByteArray(), QCryptographicHash::Sha256);
}

QString languageOf(QByteArrayView acceptLanguage)
{
    QString best = u"kk"_qs;
    double bestWeight = 0;
    for (const QByteArray &part : acceptLanguage.toByteArray().split(',')) {
        const QList<QByteArray> pieces = part.split(';');
        const QString tag = QString::fromLatin1(pieces.first().trimmed().toLower()).section(u'-', 0, 0);
        double weight = 1;
        for (const QByteArray &piece : pieces.sliced(1)) {
            if (piece.trimmed().startsWith("q="))
                weight = piece.trimmed().sliced(2).toDouble();
        }
        if (LocalText::languages().contains(tag) && weight > bestWeight) {
            best = tag;
            bestWeight = weight;
        }
    }
    return best;
}

static int statusOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidInput:
        return 400;
    case ErrorKind::NotSignedIn:
    case ErrorKind::Forbidden:
        return 403;
    case ErrorKind::NotFound:
        return 404;
    case ErrorKind::Conflict:
    case ErrorKind::WrongState:
        return 409;
    case ErrorKind::RuleBroken:
        return 422;
    case ErrorKind::TooOften:
        return 429;
    case ErrorKind::Unavailable:
    case ErrorKind::Cancelled:
        return 503;
    case ErrorKind::Unsupported:
    case ErrorKind::Corrupt:
    case ErrorKind::Internal:
        return 500;
    }
    return 500;
}

Visit::Visit(const Site &site, const http::Request &request, PortalThread &thread)
    : m_site(site)
    , m_request(request)
    , m_thread(thread)
    , m_language(chosenLanguage())
    , m_speaks(m_language)
{
}

QString Visit::chosenLanguage() const
{
    const QStringList &ours = LocalText::languages();
    const QString first = m_request.segments().value(0);
    if (ours.contains(first))
        return first;
    const QString asked = m_request.query().value(u"lang");
    return ours.contains(asked) ? asked : languageOf(m_request.header("Accept-Language"));
}

Result<void> Visit::begin()
{
    if (const auto found = findPerson(); !found) {
        readFormAlone();
        return found;
    }
    if (m_request.method() != http::Method::Post)
        return {};
    TEREZE_TRY(m_form, m_request.form());
    const auto checked = m_site.csrf.check(m_request, boundTo(), m_form.value(u"_token").toLatin1());
    if (!checked && m_sessionEnded)
        return Error::of(ErrorKind::NotSignedIn, QStringLiteral("the form is of a session that has ended"));
    return checked;
}

void Visit::recognise()
{
    if (const auto found = findPerson(); !found)
        qCWarning(lcHttp).noquote() << m_request.id() << found.error().logLine();
}

void Visit::readFormAlone()
{
    if (m_request.method() != http::Method::Post)
        return;
    auto form = m_request.form();
    const auto visitor = m_request.cookie(visitorCookie);
    const QByteArray bound = sentSession().value_or(visitor ? hashOf(*visitor) : QByteArray());
    if (form && !bound.isEmpty() && m_site.csrf.check(m_request, bound, form->value(u"_token").toLatin1()))
        m_form = std::move(form).value();
}

Result<void> Visit::findPerson()
{
    const auto sent = sentSession();
    if (!sent)
        return {};
    auto me = m_thread.ask([&](db::Database &database) { return store::AccessStore::me(database, *sent); });
    if (me) {
        m_me = std::move(me).value();
        return {};
    }
    if (me.error().kind != ErrorKind::NotSignedIn)
        return me.error();
    m_sessionEnded = true;
    return {};
}

std::optional<QByteArray> Visit::sentSession() const
{
    const auto cookie = m_request.cookie(sessionCookie);
    return cookie ? std::optional(hashOf(*cookie)) : std::nullopt;
}

Result<QByteArray> Visit::session() const
{
    if (!m_me)
        return Error::of(ErrorKind::NotSignedIn, QStringLiteral("nobody is signed in"));
    return *sentSession();
}

/// What a form's token is bound to: the session, before sign-in the visitor's cookie, which is made here when
/// a page with a form is shown for the first time.
QByteArray Visit::boundTo()
{
    if (m_me)
        return *sentSession();
    if (const auto visitor = m_request.cookie(visitorCookie))
        return hashOf(*visitor);
    if (m_request.method() == http::Method::Post)
        return {};
    if (m_newVisitor.isEmpty())
        m_newVisitor = newToken();
    return hashOf(m_newVisitor);
}

QString Visit::text(const QString &key, const QStringList &arguments) const
{
    return m_site.texts.text(m_language, key, arguments);
}

QString Visit::local(const LocalText &text) const
{
    if (text.isEmpty())
        return {};
    const QString found = text.in(m_language);
    return text.has(m_language) ? found : found + u' ' + this->text(u"mark_russian"_qs);
}

QString Visit::local(const QJsonValue &text) const
{
    QList<Fault> faults;
    return local(LocalText::read(text, {}, faults));
}

QJsonValue Visit::marked(const QString &text, const QString &language) const
{
    if (text.isEmpty())
        return QString();
    return QJsonObject { { u"text"_qs, text }, { u"mark"_qs, QString() },
        { u"lang"_qs, language == m_language ? QString() : language } };
}

QJsonValue Visit::marked(const LocalText &text) const
{
    if (text.isEmpty() || text.has(m_language))
        return marked(text.isEmpty() ? QString() : text.in(m_language), m_language);
    return QJsonObject { { u"text"_qs, text.in(m_language) }, { u"lang"_qs, u"ru"_qs },
        { u"mark"_qs, this->text(u"mark_russian"_qs) } };
}

QJsonValue Visit::marked(const QJsonValue &text) const
{
    QList<Fault> faults;
    return marked(LocalText::read(text, {}, faults));
}

QString Visit::path(const QString &rest) const
{
    return u'/' + m_language + (rest.isEmpty() ? QString() : u'/' + rest);
}

QJsonArray Visit::languageLinks() const
{
    const bool inPath = LocalText::languages().contains(m_request.segments().value(0));
    const QString target = QString::fromLatin1(m_request.target());
    QJsonArray links;
    for (const QString &language : LocalText::languages()) {
        const QString href = inPath ? u'/' + language + target.mid(1 + m_request.segments().first().size())
                                    : target.section(u'?', 0, 0) + u"?lang="_qs + language;
        links.append(QJsonObject { { u"code"_qs, language },
            { u"name"_qs, m_site.texts.text(language, u"language_name"_qs) }, { u"href"_qs, href },
            { u"current"_qs, language == m_language } });
    }
    return links;
}

Result<http::Response> Visit::page(const QString &name, QJsonObject data, int status)
{
    const QString current = m_request.segments().value(1);
    QJsonArray navigation;
    for (const auto &[place, key] : { std::pair { u"services"_qs, u"nav_services"_qs },
             std::pair { u"applications"_qs, u"nav_applications"_qs },
             std::pair { u"verify"_qs, u"nav_verify"_qs } })
        navigation.append(QJsonObject {
            { u"href"_qs, path(place) }, { u"text"_qs, text(key) }, { u"current"_qs, current == place } });
    data.insert(u"t"_qs, m_site.texts.all(m_language));
    data.insert(u"language"_qs, m_language);
    data.insert(u"home"_qs, path());
    data.insert(u"navigation"_qs, navigation);
    data.insert(u"languages"_qs, languageLinks());
    data.insert(u"keeps_answers"_qs, m_keepsAnswers);
    data.insert(u"assets"_qs, QString::fromLatin1(m_site.assetsPath));
    data.insert(u"signed_in"_qs, m_me.has_value());
    data.insert(u"person"_qs, m_me ? (m_me->given + u' ' + m_me->surname).trimmed() : QString());
    data.insert(u"university"_qs, m_me ? marked(m_me->university) : QJsonValue(QString()));
    data.insert(
        u"token"_qs, m_me || m_hasForm ? QString::fromLatin1(m_site.csrf.token(boundTo())) : QString());
    TEREZE_TRY(const QByteArray html, m_site.pages.render(name, data, m_language));
    http::Response response = http::Response::html(html, status);
    response.setHeader("Content-Language", m_language.toLatin1());
    if (!m_newVisitor.isEmpty()) {
        http::Cookie cookie;
        cookie.name = visitorCookie;
        cookie.value = m_newVisitor;
        response.setCookie(cookie);
    }
    if (m_sessionEnded)
        response.setCookie(http::Cookie::deletion(sessionCookie));
    return response;
}

http::Response Visit::refusal(const Error &error)
{
    if (error.kind == ErrorKind::NotSignedIn)
        return toSignIn();
    const int status = statusOf(error.kind);
    if (status >= 500)
        qCWarning(lcHttp).noquote() << m_request.id() << error.logLine();
    // A request that was in doubt stays so until somebody answers it.
    if (db::isOutcomeUnknown(error) || (status == 503 && m_form.value(u"_unsure") == u"1"))
        return unsurePage();
    // The only form that is refused before its page sees it.
    const bool isToken = error.kind == ErrorKind::Forbidden && m_request.method() == http::Method::Post
        && error.sqlState.isEmpty();
    return errorPage(status, isToken ? u"error_token"_qs : QString());
}

http::Response Visit::unsurePage()
{
    if (!m_form.contains(u"_request"))
        return errorPage(503);
    QJsonArray fields;
    for (const auto &[name, value] : m_form.fields()) {
        if (name != u"_unsure")
            fields.append(QJsonObject { { u"name"_qs, name }, { u"value"_qs, value } });
    }
    const auto made = page(u"unsure"_qs,
        { { u"title"_qs, text(u"unsure_title"_qs) }, { u"fields"_qs, fields },
            { u"action"_qs, QString::fromLatin1(m_request.target()) },
            { u"applications"_qs, path(u"applications"_qs) }, { u"request"_qs, m_request.id() } },
        503);
    return made ? *made : errorPage(503);
}

http::Response Visit::errorPage(int status, const QString &textKey)
{
    const QString known = m_site.texts.has(QStringLiteral("error_%1_title").arg(status))
        ? QString::number(status)
        : status >= 500 ? u"500"_qs
                        : u"400"_qs;
    const auto made = page(u"error"_qs,
        { { u"title"_qs, text(u"error_"_qs + known + u"_title"_qs) },
            { u"explanation"_qs, text(textKey.isEmpty() ? u"error_"_qs + known + u"_text"_qs : textKey) },
            { u"request"_qs, status >= 500 ? m_request.id() : QString() } },
        status);
    if (made)
        return *made;
    qCCritical(lcHttp).noquote() << m_request.id() << made.error().logLine();
    return http::Response::text(text(u"error_500_title"_qs), status >= 500 ? status : 500);
}

http::Response Visit::toSignIn() const
{
    // After signing in the person comes back; what a form held is not kept.
    const QString back =
        m_request.method() == http::Method::Post ? m_request.path() : QString::fromLatin1(m_request.target());
    auto response =
        http::Response::seeOther(path(u"sign-in"_qs).toLatin1() + "?next=" + http::percentEncoded(back));
    if (m_sessionEnded)
        response.setCookie(http::Cookie::deletion(sessionCookie));
    return response;
}

} // namespace tereze::portal
