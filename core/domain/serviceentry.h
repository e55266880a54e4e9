// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace tereze::domain {

/// A service to be published.
struct ServiceEntry {
    QString key;
    QString kind; ///< `e_service`, `appointment` or `counter`
    QJsonObject content; ///< passport, form_schema, form_layout, fields, limits, route_key, effect,
                         ///< applicant_kinds, subject_required, templates
    std::optional<QByteArray> knownSha256; ///< the content last seen; nothing for a new service
    bool loaded = false; ///< it comes from files: remember it as last loaded
};

} // namespace tereze::domain
