// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailtransport.h"

#include "foldertransport.h"
#include "smtptransport.h"

#include <core/base/logging.h>

#include <QUrl>

namespace tereze::exchange {
namespace {

/// What stands in for a transport where nobody chose one, or none is wanted.
class AbsentTransport final : public MailTransport {
public:
    explicit AbsentTransport(bool wanted)
        : m_wanted(wanted)
    {
    }
    Result<void> send(const Mail &mail) const override
    {
        if (m_wanted)
            return Error::of(ErrorKind::Unsupported, QStringLiteral("no mail server is set"));
        TEREZE_CHECK(mail.message());
        qCInfo(lcWork).noquote() << "A mail was dropped, as the settings say:" << mail.messageId;
        return {};
    }

private:
    bool m_wanted;
};

Error settingFault(const QString &why)
{
    return Error::of(ErrorKind::InvalidInput, QStringLiteral("the mail setting is refused: ") + why);
}

} // namespace

Result<std::unique_ptr<MailTransport>> MailTransport::create(
    const QString &setting, const QString &user, const QString &password)
{
    if (setting.isEmpty() || setting == u"none")
        return std::unique_ptr<MailTransport>(std::make_unique<AbsentTransport>(setting.isEmpty()));
    const QUrl url(setting, QUrl::StrictMode);
    if (url.isValid() && url.scheme() == u"file" && url.host().isEmpty() && url.path().size() > 1)
        return std::unique_ptr<MailTransport>(std::make_unique<FolderTransport>(url.toLocalFile()));
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery()
        || url.hasFragment() || (!url.path().isEmpty() && url.path() != u"/"))
        return settingFault(QStringLiteral("expected smtp://host[:port] or the like"));

    SmtpTransport::Server server;
    server.host = url.host(QUrl::FullyEncoded);
    server.user = user;
    server.password = password;
    if (url.scheme() == u"smtp") {
        server.security = SmtpTransport::Security::None;
        server.port = url.port(25);
    } else if (url.scheme() == u"smtp+starttls") {
        server.security = SmtpTransport::Security::StartTls;
        server.port = url.port(587);
    } else if (url.scheme() == u"smtps") {
        server.security = SmtpTransport::Security::Tls;
        server.port = url.port(465);
    } else {
        return settingFault(QStringLiteral("unknown scheme “%1”").arg(url.scheme()));
    }
    const bool here = server.host == u"localhost" || server.host == u"127.0.0.1" || server.host == u"::1";
    if (!user.isEmpty() && server.security == SmtpTransport::Security::None && !here)
        return settingFault(QStringLiteral("a password does not travel without TLS"));
    return std::unique_ptr<MailTransport>(std::make_unique<SmtpTransport>(server));
}

} // namespace tereze::exchange
