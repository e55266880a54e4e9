// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailtransport.h"

namespace tereze::exchange {

/// Sends mails by SMTP (libcurl), a connection each. A server that is silent is given up after 10 seconds of
/// connecting or 30 in all.
class SmtpTransport final : public MailTransport {
public:
    enum class Security { None, StartTls, Tls };

    struct Server {
        QString host;
        int port = 25;
        Security security = Security::Tls;
        QString user; ///< empty: no sign-in
        QString password;
    };

    explicit SmtpTransport(Server server);

    /// RuleBroken for an answer 5yz to the mail; a refused sign-in is Unavailable, since it is not the mail's
    /// fault.
    Result<void> send(const Mail &mail) const override;

private:
    Server m_server;
};

} // namespace tereze::exchange
