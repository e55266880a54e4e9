// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/localtext.h>

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace tereze::domain {

/// A template in one language, to be published.
struct TemplateEntry {
    QString key;
    QString kind; ///< as catalogue::CatalogueTemplate::kind
    LocalText title;
    std::optional<QString> journalKey; ///< where its documents are registered; nothing for an approval sheet
    QString language;
    QString html; ///< at most 1 MiB in UTF-8
    std::optional<QByteArray> knownSha256; ///< SHA-256 of the text last seen; nothing for a new one
    bool loaded = false; ///< it comes from files: remember it as last loaded
    qint64 version = 0; ///< of the template as it was seen, to change its title or journal; 0 for a new one
    std::optional<QDateTime> effectiveFrom =
        std::nullopt; ///< when documents are first made from it; nothing: at once
};

} // namespace tereze::domain
