// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tereze::domain {

/// What a mail to an applicant is made of. It knows neither a registration number nor a reason for anything.
struct MailContext {
    QString toAddress;
    QString language; ///< kk, ru, en or uk: the person's own
    QString fullName;
    QString caseRef;
    QString service; ///< its name in that language
    QString portalOrigin; ///< such as https://tereze.example.kz
    QString mailFrom; ///< the sender's address
    QString university; ///< its name in that language
};

} // namespace tereze::domain
