// SPDX-License-Identifier: GPL-3.0-or-later
#include "routestore.h"

#include "rowreading.h"

namespace tereze::store {

Result<domain::RouteVersionId> RouteStore::publish(
    db::Database &database, const QUuid &requestId, const domain::RouteEntry &entry)
{
    return database.one("api.route_publish",
        { { "p_request_id", requestId }, { "p_key", entry.key }, { "p_xml", entry.xml },
            { "p_known_sha256", entry.knownSha256 }, { "p_loaded", entry.loaded } },
        [](const db::Row &row) { return readId<domain::RouteVersionId>(row, u"route_version_id"); });
}

Result<std::optional<QByteArray>> RouteStore::drawing(db::Database &database, const QString &key)
{
    return database.maybe(
        "api.route_drawing", { { "p_key", key } }, [](const db::Row &row) { return row.bytes(u"xml"); });
}

Result<domain::RouteVersion> RouteStore::version(db::Database &database, domain::RouteVersionId id)
{
    return database.one("api.route_version", { { "p_route_version_id", id } }, [](const db::Row &row) {
        domain::RouteVersion version;
        version.routeKey = row.text(u"route_key");
        version.number = readMaybeInt(row, u"number");
        version.state = row.text(u"state");
        version.findings = row.array(u"findings");
        version.xml = row.bytes(u"xml");
        version.publishedAt = row.maybeInstant(u"published_at");
        return version;
    });
}

} // namespace tereze::store
