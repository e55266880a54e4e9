// SPDX-License-Identifier: GPL-3.0-or-later
#include "routestore.h"

#include "rowreading.h"

namespace tereze::store {

namespace {

domain::RouteImpact readImpact(const db::Row &row)
{
    domain::RouteImpact impact;
    impact.verdict = row.text(u"verdict");
    impact.element = readText(row, u"element");
    impact.name = readStepName(row, u"name");
    impact.cases = row.int64(u"cases");
    for (const QJsonValue &example : row.array(u"examples"))
        impact.examples << example[u"case_ref"].toString();
    return impact;
}

domain::RouteCase readCase(const db::Row &row)
{
    domain::RouteCase one;
    one.application = readId<domain::ApplicationId>(row, u"application_id");
    one.caseRef = row.text(u"case_ref");
    one.version = row.int64(u"version");
    one.lastEvent = row.int32(u"last_event");
    one.state = readState(row, u"state");
    one.number = row.int32(u"number");
    one.service = readStepName(row, u"service");
    one.submittedAt = row.instant(u"submitted_at");
    for (const QJsonValue &misfit : row.array(u"misfits"))
        one.misfits << domain::RouteCase::Misfit { misfit[u"verdict"].toString(),
            misfit[u"element"].toString(), readStepName(misfit[u"name"]) };
    return one;
}

} // namespace

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

Result<QList<domain::RouteListing>> RouteStore::all(db::Database &database)
{
    constexpr int pageSize = 200;
    QList<domain::RouteListing> routes;
    while (true) {
        TEREZE_TRY(const QList<domain::RouteListing> page,
            list(database, routes.isEmpty() ? QString() : routes.constLast().key, pageSize));
        routes += page;
        if (page.size() < pageSize)
            return routes;
    }
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

Result<QList<domain::RouteImpact>> RouteStore::impact(
    db::Database &database, const QString &key, int number, std::optional<int> fromNumber, int examples)
{
    return database.list("api.route_impact",
        { { "p_key", key }, { "p_number", number }, { "p_route", db::null }, { "p_from_number", fromNumber },
            { "p_examples", examples } },
        readImpact);
}

Result<QList<domain::RouteImpact>> RouteStore::impact(db::Database &database, const QString &key,
    const QJsonObject &compiled, std::optional<int> fromNumber, int examples)
{
    return database.list("api.route_impact",
        { { "p_key", key }, { "p_number", db::null }, { "p_route", compiled },
            { "p_from_number", fromNumber }, { "p_examples", examples } },
        readImpact);
}

Result<QList<domain::RouteCase>> RouteStore::cases(db::Database &database, const QString &key, int number,
    std::optional<domain::ApplicationId> after, int limit)
{
    return database.list("api.route_cases",
        { { "p_key", key }, { "p_number", number },
            { "p_after", after ? std::optional<qint64>(after->value()) : std::nullopt },
            { "p_limit", limit } },
        readCase);
}

Result<domain::RouteLoad> RouteStore::load(
    db::Database &database, const QString &key, std::optional<int> number, int days)
{
    domain::RouteLoad load;
    TEREZE_TRY(const auto steps,
        database.list("api.route_load", { { "p_key", key }, { "p_number", number }, { "p_days", days } },
            [&load](const db::Row &row) {
                load.isCut = row.boolean(u"is_cut");
                return domain::RouteLoad::Step { readText(row, u"element"), row.int64(u"open_now"),
                    row.int64(u"passed"),
                    row.isNull(u"median_seconds") ? std::nullopt
                                                  : std::optional<double>(row.number(u"median_seconds")) };
            }));
    for (const domain::RouteLoad::Step &step : steps) {
        if (step.element.isEmpty())
            load.whole = step;
        else
            load.steps << step;
    }
    return load;
}

Result<qint64> RouteStore::askDryRun(
    db::Database &database, const QUuid &requestId, const domain::DryRun &run)
{
    return database.one("api.dry_run_ask",
        { { "p_request_id", requestId }, { "p_xml", run.xml }, { "p_service_key", run.serviceKey },
            { "p_subject", run.subject }, { "p_language", run.language }, { "p_form", run.form },
            { "p_answers", run.answers } },
        [](const db::Row &row) { return row.int64(u"dry_run_id"); });
}

Result<domain::DryRunResult> RouteStore::dryRun(db::Database &database, qint64 id)
{
    return database.one("api.dry_run_result", { { "p_dry_run_id", id } }, [](const db::Row &row) {
        return domain::DryRunResult { row.text(u"state"), row.array(u"findings"),
            readObject(row, u"result") };
    });
}

} // namespace tereze::store
