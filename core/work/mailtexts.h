// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/domain/mailcontext.h>
#include <core/exchange/mail.h>

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace tereze::work {

/// What a mail is about.
struct MailNotice {
    QString kind; ///< one of MailTexts::notices()
    QJsonObject text; ///< of `route`: what the route's author wrote, by language
    bool forStaff = false; ///< who reads it works with the program, not with the portal
};

/// The mails to applicants and staff, in the language of the person who reads them (not of any program's
/// interface): resources/mail/<language>.json, built into the program.
class MailTexts {
public:
    /// submitted, returned, approved, rejected, issued, recalled, asked, annulled, lapsed, route, remind, escalate, lost.
    static const QStringList &notices();

    /// The mail about a notice. `unique` becomes the left part of the Message-ID, so that a repeated mail has
    /// the same one. A text of a route that is not there in the reader's language is taken in Russian, Kazakh
    /// or English. Unsupported for an unknown notice or language.
    static Result<exchange::Mail> compose(const MailNotice &notice, const domain::MailContext &context,
        const QString &unique, const QDateTime &date);
};

} // namespace tereze::work
