// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/domain/mailcontext.h>
#include <core/exchange/mail.h>

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace tereze::work {

/// The mails to applicants, in the language of the person who reads them (not of any program's interface):
/// resources/mail/<language>.json, built into the program.
class MailTexts {
public:
    /// submitted, returned, approved, rejected, issued, recalled.
    static const QStringList &notices();

    /// The mail about a notice. `unique` becomes the left part of the Message-ID, so that a repeated mail has
    /// the same one. Unsupported for an unknown notice or language.
    static Result<exchange::Mail> compose(const QString &notice, const domain::MailContext &context,
        const QString &unique, const QDateTime &date);
};

} // namespace tereze::work
