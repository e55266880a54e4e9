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

Result<QList<domain::RouteListing>> RouteStore::list(db::Database &database, const QString &after, int limit)
{
    return database.list("api.route_list",
        { { "p_after", after.isEmpty() ? std::nullopt : std::optional<QString>(after) },
            { "p_limit", limit } },
        [](const db::Row &row) {
            domain::RouteListing route;
            route.key = row.text(u"key");
            route.number = readMaybeInt(row, u"number");
            route.publishedAt = row.maybeInstant(u"published_at");
            route.lastVersion = readMaybeId<domain::RouteVersionId>(row, u"last_version_id");
            route.lastState = readText(row, u"last_state");
            for (const QJsonValue service : row.array(u"services"))
                route.services << domain::RouteListing::Service { service[u"key"].toString(),
                    readStepName(service[u"name"]) };
            return route;
        });
}

Result<QList<domain::RouteVersionListing>> RouteStore::versions(
    db::Database &database, const QString &key, int limit)
{
    return database.list(
        "api.route_versions", { { "p_key", key }, { "p_limit", limit } }, [](const db::Row &row) {
            return domain::RouteVersionListing { readId<domain::RouteVersionId>(row, u"route_version_id"),
                readMaybeInt(row, u"number"), row.text(u"state"), row.instant(u"created_at"),
                row.maybeInstant(u"published_at"), readText(row, u"by_name") };
        });
}

Result<domain::RouteVocabulary> RouteStore::vocabulary(db::Database &database)
{
    struct Named {
        QString kind;
        domain::RouteVocabulary::Word word;
    };
    TEREZE_TRY(const QList<Named> rows, database.list("api.route_vocabulary", {}, [](const db::Row &row) {
        return Named { row.text(u"kind"),
            { row.text(u"key"), readStepName(row, u"title"), readText(row, u"belongs_to") } };
    }));
    domain::RouteVocabulary vocabulary;
    for (const Named &row : rows) {
        if (row.kind == u"template")
            vocabulary.templates << row.word;
        else if (row.kind == u"journal")
            vocabulary.journals << row.word;
        else if (row.kind == u"role")
            vocabulary.roles << row.word;
        else
            vocabulary.units << row.word;
    }
    return vocabulary;
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
