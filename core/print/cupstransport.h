// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ippanswer.h"
#include "printtransport.h"

namespace tereze::print {

/// CUPS by IPP (RFC 8010, 8011) through libcups. Each call makes a connection of its own: a scheduler that
/// was started anew is no trouble. Its jobs are those of this user, whose titles CUPS must let their
/// owner read (JobPrivateAccess with @OWNER, as it comes).
class CupsTransport final : public PrintTransport {
public:
    /// `server` as for PrintTransport::create.
    explicit CupsTransport(QString server);

    Result<QList<domain::PrinterState>> printers() override;
    Result<QString> open(const domain::ClaimedPrint &job) override;
    Result<void> send(const domain::ClaimedPrint &job, const QString &id, const QByteArray &pdf) override;
    Result<Look> look(const QString &printer, const QString &id, domain::PrintJobId job) override;
    Result<void> cancel(const QString &printer, const QString &id) override;

private:
    struct HttpDeleter {
        void operator()(http_t *http) const { httpClose(http); }
    };
    using Connection = std::unique_ptr<http_t, HttpDeleter>;

    Result<Connection> connect() const;
    Result<IppMessage> ask(http_t *http, IppMessage request, const char *resource) const;

    QString m_server;
};

} // namespace tereze::print
