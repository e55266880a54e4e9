// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail.h"

#include <core/base/result.h>

#include <QString>

#include <memory>

namespace tereze::exchange {

/// Hands mails to whoever delivers them. Implementations may be called from any thread.
class MailTransport {
public:
    virtual ~MailTransport() = default;

    /// Returns once the mail was taken. Unavailable when another attempt may help; InvalidInput, RuleBroken
    /// (the server refused this mail for good) or Unsupported when none can.
    virtual Result<void> send(const Mail &mail) const = 0;

    /// The way that a setting names:
    /// `smtp://host[:port]` (25, as it is), `smtp+starttls://host[:port]` (587, TLS or nothing),
    /// `smtps://host[:port]` (465), `file:///folder` (each mail a file <Message-ID>.eml, for demonstrations),
    /// `none` (mails are dropped, which the log says), or nothing at all: then every mail fails for good,
    /// for an administrator to see. A user and password are only ever sent over TLS or to this machine;
    /// InvalidInput for a setting that would not, or that cannot be read.
    static Result<std::unique_ptr<MailTransport>> create(
        const QString &setting, const QString &user = {}, const QString &password = {});
};

} // namespace tereze::exchange
