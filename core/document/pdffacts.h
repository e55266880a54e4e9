// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QString>

namespace tereze::document {

/// What can be read from a PDF file without drawing it.
struct PdfFacts {
    int pages = 0;
    QString title;
    QString qrText; ///< the link of our QR; empty when there is none
    bool hasNumberBox = false;

    /// InvalidInput when the bytes are no PDF, or one that is damaged, encrypted, or larger than 25 MiB.
    static Result<PdfFacts> read(const QByteArray &pdf);
};

} // namespace tereze::document
