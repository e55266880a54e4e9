// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QDate>
#include <QString>

namespace tereze::document {

/// Makes the print form of a document: the frozen page with its registration number in the box that was kept
/// free.
class NumberOverlay {
public:
    QString number; ///< as registered, Cyrillic letters and № included
    QDate date; ///< of the registration
    QString language; ///< of the document: kk, ru, en or uk
    int copyNumber = 1; ///< from 2 on marked as duplicate no. n

    /// The print form of a frozen electronic form; the note that stood in the box gives way to the number,
    /// nothing else changes. The frozen bytes themselves stay as they are. InvalidInput when the PDF is
    /// damaged, encrypted, too large or has no such box, or when the number does not fit it. Equal input
    /// gives equal bytes.
    Result<QByteArray> apply(const QByteArray &frozen) const;
};

} // namespace tereze::document
