// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verdict.h"

#include <core/base/localtext.h>

#include <QDateTime>
#include <QJsonArray>

#include <optional>

namespace tereze::domain {

/// What the database says of a document that somebody holds. Which fields are filled depends on how it was
/// asked; a registration number is never among them.
struct Verification {
    Verdict verdict = Verdict::Unknown;
    QString kind; ///< such as `certificate`
    QString title;
    QString person; ///< surname and initials; masked when asked by number
    std::optional<QDateTime> signedAt; ///< UTC; by QR and by file
    std::optional<QDateTime> registeredAt; ///< UTC; by number
    std::optional<QDateTime> endedAt; ///< UTC; when superseded or annulled
    LocalText storagePlace; ///< by number
    QJsonArray approvers; ///< [{"role","name"}]; by QR
    QString language; ///< of the document; by QR
    LocalText university; ///< by QR
    int duplicate = 0; ///< number of the last duplicate on paper, from 2 on; 0: there is none; by QR and number
};

} // namespace tereze::domain
