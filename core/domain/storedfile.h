// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tereze::domain {

/// A file as it is kept: known by the SHA-256 of its content.
struct StoredFile {
    QByteArray content; ///< at most 25 MiB
    QByteArray sha256; ///< 32 bytes
    QString mediaType; ///< application/pdf or application/json
};

} // namespace tereze::domain
