// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/localtext.h>

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>

#include <optional>

namespace tereze::domain {

/// A version of a route as it was handed in, and what became of it.
struct RouteVersion {
    QString routeKey;
    std::optional<int> number; ///< once published
    QString state; ///< `queued`, `published` or `refused`
    QJsonArray findings; ///< as stored; route::fromStored() makes them readable in a language
    QByteArray xml;
    std::optional<QDateTime> publishedAt; ///< UTC

    bool isQueued() const { return state == u"queued"; }
    bool isPublished() const { return state == u"published"; }
};

} // namespace tereze::domain
