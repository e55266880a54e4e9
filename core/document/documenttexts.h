// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QString>

namespace tereze::document {

/// The words that a document carries beside its template, in the language of the document. They belong to the
/// document, not to the program's user interface, and so do not follow its translation.
struct DocumentTexts {
    QString draft; ///< the word «draft», in capitals
    QString draftNote; ///< that a draft is not yet a document
    QString numberNote; ///< where the registration number stands; for the box in the electronic form
    QString qrTitle;
    QString qrNote; ///< what the QR says; %1 is the host
    QString duplicate; ///< the mark of a copy after the first; %1 is its number

    /// kk, ru, en or uk; any other is Unsupported.
    static Result<DocumentTexts> forLanguage(const QString &language);
};

} // namespace tereze::document
