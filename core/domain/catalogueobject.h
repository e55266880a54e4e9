// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace tereze::domain {

/// A thing of the catalogue as the database has it, by its hash.
struct CatalogueObject {
    QString object; ///< `service`, `route`, `template` or `journal`
    QString key; ///< of a template with its language: `certificate.kk`
    std::optional<QByteArray> contentSha256; ///< what stands there now; nothing when nothing was published
    std::optional<QByteArray> loadedSha256; ///< what was last loaded from files
    qint64 version = 0;
};

} // namespace tereze::domain
