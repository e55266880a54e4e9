// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

#include <core/base/localtext.h>

#include <QDateTime>
#include <QList>

#include <optional>

namespace tereze::domain {

/// A route as the list of routes shows it.
struct RouteListing {
    struct Service {
        QString key;
        LocalText name;
    };

    QString key;
    std::optional<int> number; ///< of the version in force; nothing before the first
    std::optional<QDateTime> publishedAt; ///< UTC
    std::optional<RouteVersionId> lastVersion; ///< the drawing last handed in
    QString lastState; ///< `queued`, `published` or `refused`; empty when there is none
    QList<Service> services; ///< which run on it
};

/// A version in the list of a route's versions.
struct RouteVersionListing {
    RouteVersionId id;
    std::optional<int> number;
    QString state;
    QDateTime createdAt; ///< UTC
    std::optional<QDateTime> publishedAt;
    QString by; ///< surname and initials; empty for what the owner of the database loaded
};

} // namespace tereze::domain
