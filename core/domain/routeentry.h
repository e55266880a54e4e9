// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace tereze::domain {

/// A drawing of a route, to be published.
struct RouteEntry {
    QString key;
    QByteArray xml; ///< BPMN 2.0, at most 4 MiB
    std::optional<QByteArray> knownSha256; ///< SHA-256 of the drawing last seen; nothing for a new route
    bool loaded = false; ///< it comes from files: remember it as last loaded
};

} // namespace tereze::domain
