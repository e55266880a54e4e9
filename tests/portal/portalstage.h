// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/portal/portal.h>
#include <core/http/request.h>
#include <core/http/response.h>

#include <QMap>
#include <QString>

#include <memory>
#include <tests/core/work/workshop.h>
#include <tests/support/smtpsink.h>
#include <utility>

namespace tereze::test {

/// A browser without a socket: asks the portal's router, keeps cookies, and sends a page's token with its
/// forms.
class Visitor {
public:
    using Fields = QList<std::pair<QString, QString>>;

    Visitor(const portal::Portal &portal, db::ConnectionSettings database)
        : m_portal(portal)
        , m_thread(std::move(database))
    {
    }
    http::Response get(const QString &target);
    /// With the token of the last page, unless `fields` has one.
    http::Response post(const QString &target, Fields fields);
    http::Response postFile(const QString &target, const QByteArray &content, const QString &fileName);
    /// Any body, without a token.
    http::Response postBody(const QString &target, const QByteArray &contentType, const QByteArray &body)
    {
        return ask(http::Method::Post, target.toUtf8(), contentType, body);
    }
    /// The page that a redirect leads to; fails the test when `response` is none.
    http::Response follow(const http::Response &response);
    http::Response signIn(const QString &login, const QString &password);

    QMap<QByteArray, QByteArray> &cookies() { return m_cookies; }
    QMap<QByteArray, QByteArray> headers; ///< sent with each request; X-Real-IP says that a proxy is between
    /// The value of a hidden input of the last page.
    QString hidden(const QString &name) const;
    const QString &page() const { return m_page; }

private:
    http::Response ask(http::Method method, const QByteArray &target, const QByteArray &contentType = {},
        const QByteArray &body = {});

    const portal::Portal &m_portal;
    portal::PortalThread m_thread;
    QMap<QByteArray, QByteArray> m_cookies;
    QString m_page;
};

/// A certificate of study that was approved and issued.
struct IssuedCertificate {
    QString ref; ///< of its case
    qint64 document = 0;
    QByteArray pdf; ///< the electronic form
    QString path; ///< at the portal, in its QR as zbarimg reads it
    QString number; ///< as printed
};

/// A small university with its routes published, and the portal in front of it. Its services are those of the
/// catalogue and one whose route has every act.
class PortalStage {
public:
    static const QString password; ///< of every student
    static constexpr char origin[] = "https://portal.example.kz";

    /// Students have the logins student0, student1 and so on.
    explicit PortalStage(int students);

    Visitor visitor() const { return Visitor(*m_portal, database()); }
    db::ConnectionSettings database() const { return university->place().settings(u"tereze_portal"_qs); }
    const portal::Site &site() const { return *m_site; }
    const portal::Portal &portal() const { return *m_portal; }
    /// The certificate of study of a new application, approved and issued; its case reference.
    QString issuedCertificate(int student);
    IssuedCertificate certificate(int student);
    /// A new application of the service with every act, at the question to the applicant; its case reference.
    QString askedCase(int student);
    QString loginOf(int student) const { return u"student"_qs + QString::number(student); }

    std::unique_ptr<University> university;
    SmtpSink mail;
    std::unique_ptr<Workshop> workshop;

private:
    std::shared_ptr<const portal::Site> m_site;
    std::unique_ptr<portal::Portal> m_portal;
};

/// One stage for all tests of a program that change nothing another would mind.
PortalStage &sharedStage();

QByteArray header(const http::Response &response, const QByteArray &name);
QString textOf(const http::Response &response);

} // namespace tereze::test
